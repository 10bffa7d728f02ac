/** The workbook's table of contents: which worksheets there are, which are hidden, and where their parts are. */

import { refuseOtherPackages } from './file-kind.ts'
import { readWholePart } from './read-part.ts'
import { partNamed, type Relation, relationsOf, tagHandler } from './relations.ts'
import { damaged, type Meter, type Package, type Part, partKey } from './zip.ts'

export interface SheetEntry {
  readonly name: string
  /** `hidden` by its user, `veryHidden` by a program. */
  readonly state: 'visible' | 'hidden' | 'veryHidden'
  readonly part: Part | undefined
  /** Where its part should be. */
  readonly partName: string
}

export interface WorkbookContents {
  /** Worksheets in the order of their tabs. */
  readonly sheets: readonly SheetEntry[]
  /** Names of entries that are no worksheets: charts, dialogs, macros, modules, and entries that lead nowhere. */
  readonly others: readonly string[]
  readonly date1904: boolean
  readonly styles: Part | undefined
  readonly sharedStrings: Part | undefined
}

/** Reads it, forgiving what other programs than Excel leave out: relations, part names, the states of sheets. */
export async function readContents(zip: Package, meter: Meter): Promise<WorkbookContents> {
  const main = await mainPartName(zip, meter)
  refuseOtherPackages(zip, main)
  const part = partNamed(zip, main)
  if (part === undefined) throw damaged(zip.name, main, { en: 'it is missing', zh: '缺失' })
  const found: { name: string; state: SheetEntry['state']; relation: string; sheetId: string }[] = []
  let date1904 = false
  const handler = tagHandler((path, tag) => {
    if (path === 'workbook/workbookPr') date1904 = ['1', 'true'].includes(tag.attribute('date1904') ?? '')
    if (path !== 'workbook/sheets/sheet') return
    const state = tag.attribute('state')
    found.push({
      name: tag.attribute('name') ?? `Sheet${found.length + 1}`,
      state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
      relation: tag.attribute('id') ?? '',
      sheetId: tag.attribute('sheetId') ?? '',
    })
  })
  await readWholePart(zip, part, handler, meter, zip.limits.smallPartBytes)

  const relations = await relationsOf(zip, part.name, meter)
  const folder = part.name.slice(0, part.name.lastIndexOf('/') + 1)
  const byId = new Map(relations.map((relation) => [relation.id, relation]))
  const sheets: SheetEntry[] = []
  const others: string[] = []
  const taken = new Set(relations.map(({ target }) => partKey(target)))
  for (const [index, { name, state, relation, sheetId }] of found.entries()) {
    const known = byId.get(relation)
    // Some programs leave the relation out: then the part has its usual name, and no other entry has it.
    const guesses = [`${folder}worksheets/sheet${sheetId}.xml`, `${folder}worksheets/sheet${index + 1}.xml`]
    const guess = guesses.find((one) => partNamed(zip, one) !== undefined && !taken.has(partKey(one)))
    const partName = known === undefined ? guess : known.type === 'worksheet' ? known.target : undefined
    if (partName === undefined) others.push(name)
    else {
      taken.add(partKey(partName))
      sheets.push({ name, state, part: partNamed(zip, partName), partName })
    }
  }
  const ofType = (type: string, usual: string) => partNamed(zip, targetOf(relations, type)) ?? partNamed(zip, folder + usual)
  return { sheets, others, date1904, styles: ofType('styles', 'styles.xml'), sharedStrings: ofType('sharedStrings', 'sharedStrings.xml') }
}

async function mainPartName(zip: Package, meter: Meter): Promise<string> {
  return targetOf(await relationsOf(zip, '', meter), 'officeDocument') ?? 'xl/workbook.xml'
}

const targetOf = (relations: readonly Relation[], type: string) => relations.find((relation) => relation.type === type)?.target
