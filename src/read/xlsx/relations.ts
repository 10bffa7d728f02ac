/** Which part is which: the relations between the parts of a workbook (ECMA-376 part 2). Standard and strict files differ in the address of a type, not in its end. */

import { readWholePart } from './read-part.ts'
import type { XmlHandler, XmlTag } from './xml.ts'
import { type Meter, type Package, type Part, partKey } from './zip.ts'

export interface Relation {
  readonly id: string
  /** The end of the type's address: `worksheet`, `sharedStrings`, `hyperlink` ... */
  readonly type: string
  /** A part's name, or the address of something outside the workbook. */
  readonly target: string
  readonly external: boolean
}

/** A handler that looks at start tags only; `path` is the names of the open elements joined by `/`. */
export function tagHandler(see: (path: string, tag: XmlTag) => void): XmlHandler {
  const path: string[] = []
  return {
    wantsText: false,
    open(name, tag) {
      path.push(name)
      see(path.join('/'), tag)
    },
    close() {
      path.pop()
    },
    text() {},
  }
}

/** The relations of a part (`''` is the workbook file itself), those without a part of relations have none. */
export async function relationsOf(zip: Package, name: string, meter: Meter): Promise<Relation[]> {
  const slash = name.lastIndexOf('/')
  const folder = name.slice(0, slash + 1)
  const part = zip.parts.get(partKey(`${folder}_rels/${name.slice(slash + 1)}.rels`))
  if (part === undefined) return []
  const relations: Relation[] = []
  const handler = tagHandler((path, tag) => {
    if (path !== 'Relationships/Relationship' || relations.length >= zip.limits.ranges) return
    const type = tag.attribute('Type') ?? ''
    const target = tag.attribute('Target') ?? ''
    const external = tag.attribute('TargetMode') === 'External'
    relations.push({
      id: tag.attribute('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolved(folder, target),
      external,
    })
  })
  await readWholePart(zip, part, handler, meter, zip.limits.smallPartBytes)
  return relations
}

/** The part a target means, seen from a folder. `..` above the root stays at the root: names are only looked up, never opened as paths. */
function resolved(folder: string, target: string): string {
  const clean = target.replaceAll('\\', '/')
  const steps: string[] = []
  for (const step of (clean.startsWith('/') ? clean : folder + clean).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** A part by name, or undefined. */
export const partNamed = (zip: Package, name: string | undefined): Part | undefined =>
  name === undefined ? undefined : zip.parts.get(partKey(name))
