/** What would make Excel ask for repair: a workbook's parts looked at against what the format asks of them (ECMA-376 parts 1, 2 and 4). */

import { SaxesParser } from 'saxes'
import { fromBuffer } from 'yauzl'

/** The parts of a workbook, by name. */
export function partsIn(bytes: Buffer): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error)
      const parts = new Map<string, string>()
      zip.on('entry', (entry) => {
        zip.openReadStream(entry, (failed, stream) => {
          if (failed) return reject(failed)
          const chunks: Buffer[] = []
          stream.on('data', (chunk: Buffer) => chunks.push(chunk))
          stream.on('end', () => {
            if (parts.has(entry.fileName)) return reject(new Error(`${entry.fileName} is there twice`))
            parts.set(entry.fileName.replace(/^\//, ''), Buffer.concat(chunks).toString('utf8'))
            zip.readEntry()
          })
        })
      })
      zip.on('end', () => resolve(parts))
      zip.readEntry()
    })
  })
}

interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly depth: number
}

function tagsOf(xml: string): Tag[] {
  const tags: Tag[] = []
  let depth = 0
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    tags.push({ name, attributes: attributes as Record<string, string>, depth })
    depth++
  })
  parser.on('closetag', () => depth--)
  parser.write(xml).close()
  return tags
}

/** The children of a worksheet in the order that the schema asks for (CT_Worksheet). */
const worksheetOrder =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  )

/** Everything that is wrong with the parts; nothing for a workbook that opens as it is. */
export function packageFaults(parts: ReadonlyMap<string, string>): string[] {
  const faults: string[] = []
  const say = (condition: boolean, words: string) => void (condition || faults.push(words))
  const tags = new Map<string, Tag[]>()
  for (const [name, xml] of parts) {
    try {
      tags.set(name, tagsOf(xml))
    } catch (error) {
      faults.push(`${name} is no XML: ${String(error)}`)
    }
  }
  const of = (part: string, name: string) => (tags.get(part) ?? []).filter((tag) => tag.name === name).map(({ attributes }) => attributes)

  const types = '[Content_Types].xml'
  const defaults = new Set(of(types, 'Default').map(({ Extension }) => Extension))
  const overrides = of(types, 'Override').map(({ PartName }) => PartName!.slice(1))
  say(new Set(overrides).size === overrides.length, 'a part has two content types')
  for (const name of overrides) say(parts.has(name), `${name} has a content type, and is not there`)
  for (const name of parts.keys())
    if (name !== types) say(overrides.includes(name) || defaults.has(name.split('.').at(-1)), `${name} has no content type`)
  for (const name of parts.keys())
    if (/^xl\/(worksheets\/|comments|styles|workbook)/.test(name) && !name.includes('_rels'))
      say(overrides.includes(name), `${name} is only XML`)

  const relationsOf = (part: string) => {
    const at = part.lastIndexOf('/') + 1
    return of(`${part.slice(0, at)}_rels/${part.slice(at)}.rels`, 'Relationship').map((relation) => ({
      id: relation.Id!,
      type: relation.Type!.split('/').at(-1)!,
      external: relation.TargetMode === 'External',
      target: new URL(relation.Target!, `file:///${part}`).pathname.slice(1),
    }))
  }
  for (const part of ['', ...parts.keys()]) {
    const relations = relationsOf(part)
    say(new Set(relations.map(({ id }) => id)).size === relations.length, `${part} has two relations of one id`)
    for (const { target, external } of relations) say(external || parts.has(target), `${part} refers to ${target}, which is not there`)
  }

  const names = of('xl/workbook.xml', 'sheet').map(({ name }) => name!)
  say(new Set(names.map((name) => name.toLowerCase())).size === names.length, 'two worksheets have one name')
  for (const name of names)
    say(name.length <= 31 && name !== '' && !/[[\]:*?/\\]|^'|'$/.test(name), `a worksheet may not be called ${name}`)
  for (const { localSheetId } of of('xl/workbook.xml', 'definedName'))
    say(localSheetId === undefined || Number(localSheetId) < names.length, 'a defined name is of no worksheet')
  const styles = tags.get('xl/styles.xml') ?? []
  const from = styles.findIndex(({ name }) => name === 'cellXfs')
  const styleCount = Number(styles[from]?.attributes.count)

  const blocks: string[] = []
  const shapeIds: string[] = []
  for (const sheet of parts.keys()) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(sheet)) continue
    const children = (tags.get(sheet) ?? []).filter(({ depth }) => depth === 1).map(({ name }) => name)
    // Formats by condition are the one child that may stand several times.
    const kinds = children.filter((name, at) => name !== 'conditionalFormatting' || children[at - 1] !== name)
    const order = kinds.map((name) => worksheetOrder.indexOf(name))
    say(!order.includes(-1) && order.every((place, at) => at === 0 || place > order[at - 1]!), `${sheet}: ${children.join(' ')}`)
    const rows = of(sheet, 'row').map(({ r }) => Number(r))
    say(
      rows.every((row, at) => at === 0 || row > rows[at - 1]!),
      `${sheet}: rows are out of order`,
    )
    const cells = of(sheet, 'c')
    say(new Set(cells.map(({ r }) => r)).size === cells.length, `${sheet}: a cell is there twice`)
    for (const { s = '0' } of cells) if (Number(s) >= styleCount) faults.push(`${sheet}: there is no style ${s}`)
    const links = of(sheet, 'hyperlink')
    say(links.length <= 65_530, `${sheet} has ${links.length} links`)
    for (const { location } of links) {
      const tab = /^'(.*)'![A-Z]+\d+$/.exec(location ?? '')?.[1]?.replaceAll("''", "'")
      say(tab !== undefined && names.includes(tab), `${sheet}: a link leads nowhere: ${location}`)
    }

    const relations = relationsOf(sheet)
    const [drawings, comments] = ['vmlDrawing', 'comments'].map((type) => relations.filter((relation) => relation.type === type))
    say(!relations.some(({ type }) => type === 'table'), `${sheet} has a table`)
    say(
      drawings!.length <= 1 && comments!.length === drawings!.length,
      `${sheet}: ${drawings!.length} drawings, ${comments!.length} parts of notes`,
    )
    const legacy = of(sheet, 'legacyDrawing').map((one) => one['r:id'])
    say(legacy.join() === drawings!.map(({ id }) => id).join(), `${sheet}: legacyDrawing is ${legacy.join()}`)
    if (drawings![0] === undefined || comments![0] === undefined) continue
    const drawing = drawings![0].target
    const own = of(drawing, 'o:idmap')[0]!.data!.split(',')
    blocks.push(...own)
    const shapes = of(drawing, 'v:shape').map(({ id }) => id!)
    shapeIds.push(...shapes)
    for (const id of shapes)
      say(own.includes(String(Math.floor(Number(id.replace('_x0000_s', '')) / 1024))), `${drawing}: ${id} is not in its blocks`)
    const places = [...parts.get(drawing)!.matchAll(/<x:Row>(\d+)<\/x:Row><x:Column>(\d+)<\/x:Column>/g)].map(
      ([, row, column]) => `${row},${column}`,
    )
    const refs = of(comments![0].target, 'comment').map(({ ref }) => placeOf(ref!))
    say(new Set(refs).size === refs.length, `${sheet}: a cell has two notes`)
    say(refs.join(' ') === places.join(' '), `${sheet}: notes and their boxes differ`)
  }
  say(new Set(blocks).size === blocks.length, `two worksheets use one block of shape numbers: ${blocks.join()}`)
  say(new Set(shapeIds).size === shapeIds.length, 'two notes have one number')
  return faults
}

function placeOf(address: string): string {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? []
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return `${Number(row) - 1},${column - 1}`
}
