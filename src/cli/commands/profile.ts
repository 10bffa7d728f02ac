/** `crm-clean profile`: a first look at a sheet, a line a column. */

import type { z as Zod } from 'zod'
import { extraPlace, kindOfValue, type ValuePlace } from '../../check/mask/kind-of-value.ts'
import { type Masker, maskerOf } from '../../check/mask/masker.ts'
import type { ProfiledColumn, SheetProfile } from '../../jobs/sheets/profile-sheet.ts'
import type { NoteKind } from '../../record.ts'
import type { FieldType } from '../../schema/field.ts'
import { blocks, cut, pad } from '../columns.ts'
import { type Call, defineCommand } from '../command.ts'
import { configOf } from '../config-of.ts'
import { type DocumentOf, partsOf } from '../document.ts'
import { deliver, jsonText, printOne } from '../output.ts'
import { progressBar } from '../progress.ts'
import { type SheetFlags, sheetFlags, sheetOptions } from '../sheet-flags.ts'
import { openSheets, placeOf } from '../sheets.ts'
import { printable } from '../terminal.ts'
import { noteWords, typeWords } from '../text/words.ts'

export default defineCommand<SheetFlags>({
  name: 'profile',
  args: '<sheet...>',
  summary: { en: 'get to know a sheet: how much is filled in, which values, what is unusual', zh: '快速了解表格：填写率、取值和异常' },
  examples: [
    { run: 'crm-clean profile customers.csv', does: { en: 'one line per column', zh: '每列一行' } },
    { run: 'crm-clean profile crm.xlsx --reveal', does: { en: 'show values unmasked', zh: '显示原值' } },
    { run: 'crm-clean profile customers.csv --format json', does: { en: 'for programs', zh: '供程序读取' } },
  ],
  options: sheetOptions,
  takes: ['format', 'output', 'force', 'reveal', 'dryRun'],
  works: { on: 'sheets', changes: false },
  flags: (z) => z.strictObject(sheetFlags(z)),
  async run(call) {
    const { profileSheet } = await import('../../jobs/sheets/profile-sheet.ts')
    const print = printOne(call, ['text', 'json'])
    const config = await configOf(call)
    const schema = config.schemas.customers
    const tables = await openSheets(call, call.args, schema, { country: config.country, inferFields: true })
    const known = new Set(schema.fields.map((field) => field.name))
    const bar = await progressBar(call.terminal, call.say)
    const profiles: SheetProfile[] = []
    for (const table of tables) profiles.push(await profileSheet(table, known, bar.progress))
    bar.stop()
    const masker = call.globals.reveal ? null : maskerOf(config.privacy.masks)
    const text =
      print.format === 'json'
        ? jsonText({ sheets: profiles.map((one) => documentOf(one, masker)) } satisfies ProfileDocument)
        : await textOf(call, profiles, masker)
    await deliver(call, text, print.target)
    return 0
  },
})

export const profileDocument = (z: typeof Zod) => {
  const { open, count, counts, share, text } = partsOf(z)
  const valueCount = open({ value: z.string(), count })
  return open({
    sheets: z.array(
      open({
        path: z.string(),
        sheet: text,
        encoding: text,
        delimiter: text,
        headerRow: count,
        rows: count,
        quarantined: count,
        columns: z.array(
          open({
            header: z.string(),
            field: text,
            certainty: share,
            type: z.string(),
            rows: count,
            filled: count,
            placeholders: count,
            distinct: count,
            distinctExact: z.boolean(),
            patterns: z.array(valueCount),
            length: open({ min: count, max: count, mean: z.number().min(0) }),
            notes: counts,
            top: z.array(valueCount).optional(),
            odd: z.array(z.string()).optional(),
            range: open({ from: z.string(), to: z.string() }).nullable().optional(),
          }),
        ),
      }),
    ),
  })
}

type ProfileDocument = DocumentOf<typeof profileDocument>

function documentOf({ table, rows, broken, columns }: SheetProfile, masker: Masker | null): ProfileDocument['sheets'][number] {
  const { sheet, layout } = table
  return {
    path: sheet.file,
    sheet: sheet.sheet,
    encoding: sheet.detection.encoding ?? null,
    delimiter: sheet.detection.delimiter ?? null,
    headerRow: layout.headerRow,
    rows,
    quarantined: broken,
    columns: columns.map((one) => {
      const { column, type, ofSchema, profile } = one
      const { top: _, odd: __, range: ___, ...counts } = profile
      const values = masker === null || isOpen(type) ? shownValues(one, masker) : {}
      return { header: column.header, field: ofSchema ? column.field : null, certainty: column.certainty, type, ...counts, ...values }
    }),
  }
}

/** Types whose values are options, amounts or days: the most frequent ones tell what a column is. */
const open: ReadonlySet<FieldType> = new Set(['choice', 'choices', 'date', 'period', 'number', 'money', 'region'])
const isOpen = (type: FieldType) => open.has(type)

/** The values of a column as they may be shown. A column of which half the values are names is one of names. */
function shownValues({ column, type, ofSchema, profile }: ProfiledColumn, masker: Masker | null) {
  const { top, odd, range } = profile
  if (masker === null) return { top, odd, range }
  const place: ValuePlace = { name: ofSchema ? (column.field ?? column.header) : column.header, type }
  const names = top.filter(({ value }) => kindOfValue(value, place) === 'name').length
  const found: ValuePlace = !ofSchema && names > 0 && names * 2 >= top.length ? { ...extraPlace(column.header), type: 'person' } : place
  const show = (value: string) => masker.cell(value, found)
  return {
    top: top.map(({ value, count }) => ({ value: masker.group(value, found, count), count })),
    odd: odd.map(show),
    range: range === null ? null : { from: show(range.from), to: show(range.to) },
  }
}

async function textOf(call: Call, profiles: readonly SheetProfile[], masker: Masker | null): Promise<string> {
  const { default: stringWidth } = await import('string-width')
  const lines: string[] = []
  for (const one of profiles) {
    const { terminal, say } = call
    lines.push(
      terminal.paint.bold(
        `${placeOf({ file: one.table.sheet.file, sheet: one.table.sheet.sheet }).place}  ${say('profileRows', { rows: one.rows, broken: one.broken })}`,
      ),
    )
    const headers = one.columns.map(({ column }) => cut(printable(column.header), 24))
    const width = Math.max(...headers.map((header) => stringWidth(header)), 4)
    for (const [index, column] of one.columns.entries())
      lines.push(`  ${pad(headers[index] ?? '', width)}  ${lineOf(call, column, masker)}`)
    lines.push('')
  }
  return `${lines.join('\n')}`
}

function lineOf({ terminal, say, language }: Call, one: ProfiledColumn, masker: Masker | null): string {
  const { column, type, ofSchema, profile } = one
  const { paint } = terminal
  const share = profile.rows === 0 ? 0 : profile.filled / profile.rows
  const bar = (share >= 0.95 ? paint.green : share >= 0.5 ? paint.yellow : paint.red)(blocks(share, 10))
  const meaning = ofSchema ? `→ ${column.field}` : typeWords[type][language]
  const distinct = say('profileDistinct', { count: `${profile.distinctExact ? '' : '≥'}${profile.distinct}` })
  const shown = masker === null || isOpen(type) ? shownValues(one, masker).top : profile.patterns
  const top = shown
    .slice(0, 3)
    .map(({ value, count }) => `${cut(printable(value), 18)} ×${count}`)
    .join(', ')
  const odd =
    masker === null && profile.odd.length > 0
      ? paint.yellow(`  ${say('profileOdd', { values: profile.odd.map((value) => cut(printable(value), 18)).join(', ') })}`)
      : ''
  const notes = Object.entries(profile.notes)
    .map(([kind, count]) => `${noteWords[kind as NoteKind][language]} ${count}`)
    .join(', ')
  const noted = notes === '' ? '' : paint.yellow(`  ! ${notes}`)
  return `${bar} ${pad(`${Math.floor(share * 100)} %`, 5, 'left')}  ${pad(meaning, 20)}  ${pad(distinct, 14)}  ${top}${odd}${noted}`.trimEnd()
}
