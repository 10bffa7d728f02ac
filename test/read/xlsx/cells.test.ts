import { describe, expect, test } from 'vitest'
import { openWorkbook } from '../../../src/read/xlsx/open-workbook.ts'
import { type MadeWorkbook, partsOf, workbookFile } from '../../support/make-xlsx.ts'
import { cellsOf, rowsOf } from '../../support/read-xlsx.ts'

const strings = [
  '<si><t>客户名称</t></si>',
  '<si><r><t>上海</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 贸易 </t></r><r><t>有限公司</t></r></si>',
  '<si><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh><phoneticPr fontId="1"/></si>',
  '<si><t>a_x000D_b_x005F_x0041_ _x4E2D_ _x12</t></si>',
  '<si/>',
  '<si><t>A &amp; B &lt;c&gt; &#20013;</t></si>',
  '<si><t xml:space="preserve">  two\nlines  </t></si>',
  '<si><t><![CDATA[<raw> & ]]>text<!-- no --></t></si>',
].join('')

/** [why, what stands in the cell's row, the row's texts] */
const facts: [string, string, string[]][] = [
  ['a shared string', '<c r="A1" t="s"><v>0</v></c>', ['客户名称']],
  ['all runs of rich text', '<c r="A1" t="s"><v>1</v></c>', ['上海 贸易 有限公司']],
  ['no pronunciation', '<c r="A1" t="s"><v>2</v></c>', ['東京']],
  ['escapes of characters', '<c r="A1" t="s"><v>3</v></c>', ['a\rb_x0041_ 中 _x12']],
  [
    'an empty cell that says it is a shared string',
    '<c r="A1" t="s"><v/></c><c r="B1" t="s"><v></v></c><c r="C1"><v>1</v></c>',
    ['', '', '1'],
  ],
  [
    'an inline text beside a value once',
    '<c r="A1" t="inlineStr"><v>a</v><is><t>b</t></is></c><c r="B1" t="inlineStr"><is><t>b</t></is><v>a</v></c><c r="C1"><v>1</v><is><t>1</t></is></c><c r="D1"><is><t>1</t></is><v>2</v></c><c r="E1"><is><t>x</t></is><v/></c>',
    ['b', 'b', '1', '2', 'x'],
  ],
  ['an empty shared string', '<c r="A1" t="s"><v>4</v></c><c r="B1"><v>1</v></c>', ['', '1']],
  ['entities', '<c r="A1" t="s"><v>5</v></c>', ['A & B <c> 中']],
  ['spaces and line breaks', '<c r="A1" t="s"><v>6</v></c>', ['  two\nlines  ']],
  ['CDATA and comments', '<c r="A1" t="s"><v>7</v></c>', ['<raw> & text']],
  ['a number around which there is space', '<c r="A1" t="s"><v> 5 </v></c><c r="B1"><v>\n 7 </v></c>', ['A & B <c> 中', '7']],
  ['an inline string', '<c r="A1" t="inlineStr"><is><t>inline</t></is></c>', ['inline']],
  [
    'an inline string of runs',
    '<c r="A1" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is></c>',
    ['inline'],
  ],
  ['booleans', '<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>', ['TRUE', 'FALSE']],
  ['errors', '<c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="e"><v>#DIV/0!</v></c>', ['#N/A', '#DIV/0!']],
  ['a date by its style', '<c r="A1" s="1"><v>45356</v></c>', ['2024-03-05']],
  ['a date and time', '<c r="A1" s="2"><v>45356.5</v></c>', ['2024-03-05 12:00:00']],
  [
    'an ISO date',
    '<c r="A1" t="d"><v>2024-03-05T00:00:00.000Z</v></c><c r="B1" t="d"><v>2024-03-05T08:30:00</v></c>',
    ['2024-03-05', '2024-03-05 08:30:00'],
  ],
  ['leading zeros by its style', '<c r="A1" s="3"><v>123</v></c>', ['00123']],
  ['a phone without exponent', '<c r="A1"><v>1.3800138E10</v></c>', ['13800138000']],
  ['a style nobody defined', '<c r="A1" s="99"><v>45356</v></c>', ['45356']],
  ['a formula by its stored result', '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>', ['2', 'ab']],
  ['a formula that gave an empty text', '<c r="A1" t="str"><f>""</f><v></v></c><c r="B1"><v>1</v></c>', ['', '1']],
  ['cells without a reference', '<c><v>1</v></c><c r="C1"><v>3</v></c><c><v>4</v></c>', ['1', '', '3', '4']],
  ['cells out of order', '<c r="C1"><v>3</v></c><c r="A1"><v>1</v></c>', ['1', '', '3']],
  ['small letters and dollars in references', '<c r="b1"><v>2</v></c><c r="$D$1"><v>4</v></c>', ['', '2', '', '4']],
  ['empty cells at the end left out', '<c r="A1"><v>1</v></c><c r="B1" s="1"/><c r="C1"><v></v></c>', ['1']],
  ['a text where a number should be', '<c r="A1"><v>n/a</v></c>', ['n/a']],
  ['extensions skipped', '<c r="A1"><v>1</v><extLst><ext><v>9</v><c r="Z9"><v>9</v></c></ext></extLst></c>', ['1']],
]

test.each(facts)('reads %s', async (_, cells, texts) => {
  const file = workbookFile({
    sheets: [{ name: 'S', rows: `<row r="1">${cells}</row>` }],
    formats: [14, 'yyyy/m/d h:mm', '00000'],
    strings,
  })
  expect(await cellsOf(file)).toEqual([texts])
})

describe('rows', () => {
  const open = async (made: Partial<MadeWorkbook['sheets'][0]>, more: Partial<MadeWorkbook> = {}) => {
    const { sheets } = await openWorkbook(workbookFile({ sheets: [{ name: 'S', ...made }], ...more }), { displayName: 'S.xlsx' })
    const rows = await rowsOf(sheets[0])
    return { rows, notices: sheets[0]!.notices() }
  }
  const cell = (reference: string, value: number) => `<c r="${reference}"><v>${value}</v></c>`

  test('keep their number: blank ones are counted and left out, rows without one follow on', async () => {
    const { rows } = await open({
      rows: `<row r="3">${cell('A3', 1)}</row><row r="4"><c r="A4" s="1"/></row><row>${cell('A5', 2)}</row><row r="1048576">${cell('A1048576', 3)}</row>`,
    })
    expect(rows).toEqual([
      { row: 3, line: 3, cells: ['1'] },
      { row: 5, line: 5, cells: ['2'] },
      { row: 1_048_576, line: 1_048_576, cells: ['3'] },
    ])
  })

  test('come again from the start on every call', async () => {
    const { sheets } = await openWorkbook(workbookFile({ sheets: [{ name: 'S', rows: `<row r="1">${cell('A1', 1)}</row>` }] }))
    expect(await rowsOf(sheets[0])).toEqual(await rowsOf(sheets[0]))
  })

  test('that refer to texts the workbook has not are broken, and only those', async () => {
    const { rows } = await open({
      rows: `<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="s"><v>7</v></c></row><row r="2">${cell('A2', 2)}</row>`,
    })
    expect(rows).toEqual([
      { row: 1, line: 1, cells: ['1'], broken: { reason: 'missing-text', raw: '1', column: 2, detail: '7' } },
      { row: 2, line: 2, cells: ['2'] },
    ])
  })

  test('with a cell that is too long, or bytes that are no text, are broken', async () => {
    const bad = Buffer.concat([
      Buffer.from('<worksheet><sheetData><row r="1"><c t="str"><v>'),
      Buffer.from([0xc4, 0xe3]),
      Buffer.from('</v></c></row></sheetData></worksheet>'),
    ])
    expect((await open({ xml: bad })).rows).toEqual([
      { row: 1, line: 1, cells: ['\ufffd\ufffd'], broken: { reason: 'bad-bytes', raw: '\ufffd\ufffd', column: 1 } },
    ])
    const long = '客'.repeat(5_000_000) // 15 MB
    const { rows } = await open(
      {
        rows: `<row r="1"><c r="A1" t="str"><v>${long}</v></c></row><row r="2"><c r="A2" t="s"><v>0</v></c></row><row r="3">${cell('A3', 3)}</row>`,
      },
      { strings: `<si><t>${long}</t></si>` },
    )
    expect(rows.map(({ row, cells, broken }) => [row, cells[0]?.length, broken?.reason, broken?.raw.length])).toEqual([
      [1, 1_000_000, 'too-long', 4_000],
      [2, 1_000_000, 'too-long', 4_000],
      [3, 1, undefined, undefined],
    ])
  })

  test('and what is said about them', async () => {
    const { notices } = await open({
      before: '<cols><col min="2" max="2" hidden="1"/><col min="4" max="6" hidden="true"/><col min="9" max="16384" hidden="1"/></cols>',
      rows: `<row r="1" hidden="1">${cell('A1', 1)}</row><row r="2"><c r="A2"><f>1</f><v>1</v></c><c r="B2"><f>2</f></c><c r="E2"><v>1</v></c></row><row r="3">${cell('C3', 110101199001011000)}</row><row r="4" hidden="1"/>`,
      after: '<mergeCells count="2"><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/></mergeCells>',
    })
    expect(notices).toEqual([
      { kind: 'hidden-rows', count: 1 },
      { kind: 'hidden-columns', count: 3, detail: 'B, D:E' },
      { kind: 'formulas-read-as-values', count: 1 },
      { kind: 'formula-without-value', count: 1, detail: 'B2' },
      { kind: 'merged-cells', count: 2 },
      { kind: 'excel-rounded', count: 1, detail: 'C3' },
    ])
  })

  test('a merged range has its value in the first cell, and the ranges can be asked for', async () => {
    const rows = '<row r="1"><c r="A1" t="str"><v>华东</v></c><c r="B1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>'
    const { sheets } = await openWorkbook(
      workbookFile({
        sheets: [{ name: 'S', rows, after: '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="nonsense"/></mergeCells>' }],
      }),
    )
    expect((await rowsOf(sheets[0])).map(({ cells }) => cells)).toEqual([
      ['华东', '1'],
      ['', '2'],
    ])
    expect(await sheets[0]!.mergedRanges()).toEqual([{ top: 1, bottom: 2, left: 0, right: 0 }])
  })
})

describe('the address of a mailto link', () => {
  const mail = (title: string, text: string, target: string) => ({
    name: 'S',
    text,
    rows: `<row r="1"><c r="A1" t="str"><v>${title}</v></c></row><row r="2"><c r="A2" t="str"><v>${text}</v></c></row>`,
    after: '<hyperlinks><hyperlink ref="A2" r:id="rId1"/></hyperlinks>',
    links: [target],
  })
  test.each([
    [
      'is taken where a mail column holds other words',
      mail('电子邮箱', '发邮件', 'mailto:wang%40x@example.com?subject=Hi'),
      'wang@x@example.com',
    ],
    ['is taken where the cell is empty', mail('E-mail', '', 'mailto:li@example.com'), 'li@example.com'],
    ['is left where the cell has an address', mail('E-mail', 'a@b.cn', 'mailto:li@example.com'), 'a@b.cn'],
    ['is left on a name', mail('联系人', '李涵', 'mailto:li@example.com'), '李涵'],
    ['is not a web address', mail('E-mail', 'site', 'https://example.com'), 'site'],
  ])('%s', async (_, sheet, text) => {
    const { sheets } = await openWorkbook(workbookFile({ sheets: [sheet] }))
    const rows = await rowsOf(sheets[0])
    expect(rows[1]?.cells).toEqual([text])
    const taken = text !== sheet.text
    expect(sheets[0]!.notices()).toEqual(taken ? [{ kind: 'mail-links', count: 1, detail: 'A2' }] : [])
  })
})

test('the 1904 calendar', async () => {
  const file = workbookFile({
    sheets: [{ name: 'S', rows: '<row r="1"><c r="A1" s="1"><v>43894</v></c></row>' }],
    formats: [14],
    date1904: true,
  })
  expect(await cellsOf(file)).toEqual([['2024-03-05']])
})

describe('a workbook other programs wrote', () => {
  const rows = '<row r="1"><c r="A1" t="str"><v>x</v></c></row>'
  test.each<[string, MadeWorkbook]>([
    ['without styles', { sheets: [{ name: 'S', rows }], without: ['xl/styles.xml'] }],
    ['without shared strings', { sheets: [{ name: 'S', rows }], without: ['xl/sharedStrings.xml'] }],
    ['without relations of the workbook', { sheets: [{ name: 'S', rows }], without: ['xl/_rels/workbook.xml.rels'] }],
    ['without relations and content types', { sheets: [{ name: 'S', rows }], without: ['_rels/.rels', '[Content_Types].xml'] }],
    ['with a byte order mark', { sheets: [{ name: 'S', xml: `\ufeff<worksheet><sheetData>${rows}</sheetData></worksheet>` }] }],
    [
      'with a prefix on every name',
      {
        sheets: [
          {
            name: 'S',
            xml: '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>x</x:v></x:c></x:row></x:sheetData></x:worksheet>',
          },
        ],
      },
    ],
    [
      'in UTF-16',
      {
        sheets: [
          {
            name: 'S',
            xml: Buffer.from(
              `\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData>${rows}</sheetData></worksheet>`,
              'utf16le',
            ),
          },
        ],
      },
    ],
    [
      'in UTF-16, big end first',
      { sheets: [{ name: 'S', xml: Buffer.from(`\ufeff<worksheet><sheetData>${rows}</sheetData></worksheet>`, 'utf16le').swap16() }] },
    ],
    [
      'that says UTF-16 and is not',
      { sheets: [{ name: 'S', xml: `<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData>${rows}</sheetData></worksheet>` }] },
    ],
    [
      'in GB2312',
      { sheets: [{ name: 'S', xml: `<?xml version="1.0" encoding="GB2312"?><worksheet><sheetData>${rows}</sheetData></worksheet>` }] },
    ],
  ])('%s', async (_, made) => {
    expect(await cellsOf(workbookFile(made))).toEqual([['x']])
  })

  test('with absolute targets, backslashes and other cases in names', async () => {
    const { fileOf, zipOf } = await import('../../support/make-xlsx.ts')
    const parts = partsOf({ sheets: [{ name: 'S', rows }] }).map((part) => ({
      ...part,
      name: part.name.replace('worksheets/sheet1', 'Worksheets\\Sheet1'),
      content: part.content.toString().replace('worksheets/sheet1.xml', '/xl/../xl/worksheets/sheet1.xml'),
    }))
    expect(await cellsOf(fileOf(zipOf(parts)))).toEqual([['x']])
  })
})

test('Chinese text is read right wherever the packed bytes are cut', async () => {
  const text = '客户名称，𠮷野家（上海）有限公司😀é'
  const rows = Array.from(
    { length: 30_000 },
    (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="str"><v>${'x'.repeat(i % 7)}${text}</v></c></row>`,
  ).join('')
  const cells = await cellsOf(workbookFile({ sheets: [{ name: 'S', rows }] }))
  expect(cells.length).toBe(30_000)
  expect(cells.filter(([cell], i) => cell !== 'x'.repeat(i % 7) + text)).toEqual([])
})
