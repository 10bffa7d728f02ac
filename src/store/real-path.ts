/** Where a store really is: two names of one file (a link, a folder reached in two ways) must share one lock. */

import { readlinkSync, realpathSync } from 'node:fs'
import path from 'node:path'

/** The path without links, also of a file that is not there yet. A link to nowhere gives the place it points to. */
export function realPath(named: string): string {
  for (let place = path.resolve(named), hops = 0; hops < 40; hops++) {
    const real = attempt(() => realpathSync(place))
    if (real !== null) return real
    const target = attempt(() => readlinkSync(place))
    const folder = attempt(() => realpathSync(path.dirname(place)))
    if (folder === null) return place
    if (target === null) return path.join(folder, path.basename(place))
    place = path.resolve(folder, target)
  }
  return path.resolve(named)
}

function attempt<Value>(look: () => Value): Value | null {
  try {
    return look()
  } catch {
    return null
  }
}
