/** The version of this program. */

import { readFileSync } from 'node:fs'

// The package's manifest stands two folders above the built file, one above the source.
const manifestPlace = import.meta.url.endsWith('.ts') ? '../package.json' : '../../package.json'

/** The version that the package's manifest names, such as `0.1.0`. */
export function version(): string {
  const manifest = JSON.parse(readFileSync(new URL(manifestPlace, import.meta.url), 'utf8')) as { version: string }
  return manifest.version
}
