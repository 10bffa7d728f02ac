/** `crm-clean export`: the store as sheets. */

import { fault } from '../../errors.ts'
import { exportKinds, sheetKindOf } from '../../jobs/export/export-kinds.ts'
import type { writableFormats } from '../../jobs/export/write-table.ts'
import type { Store } from '../../store/store.ts'
import { type Call, defineCommand } from '../command.ts'
import { configOf } from '../config-of.ts'
import type { ExportFlags } from '../export-flags.ts'
import { tableOf } from '../export-table.ts'
import { deliver, noteWritten, printOne, refuseFormat, shownCsv } from '../output.ts'
import { maskerOfWork } from '../reveal.ts'
import { openForReading } from '../store.ts'
import { printable, printableJson } from '../terminal.ts'
import { whereOption } from '../where.ts'

export default defineCommand<ExportFlags>({
  name: 'export',
  args: '<file>',
  summary: {
    en: 'export the store as .csv, .xlsx, .json, .ndjson or .parquet',
    zh: '将数据库导出为 .csv、.xlsx、.json、.ndjson 或 .parquet',
  },
  examples: [
    { run: 'crm-clean export customers.xlsx', does: { en: 'export the cleaned records', zh: '导出清洗后的记录' } },
    {
      run: 'crm-clean export back.csv --like hubspot',
      does: { en: 'export a file that goes back where the records came from', zh: '导出可回传至原系统的文件' },
    },
    {
      run: 'crm-clean export customers.xlsx --split-by owner',
      does: { en: 'one workbook for each owner', zh: '按负责人各导出一个工作簿' },
    },
    {
      run: 'crm-clean export won.csv --where \'customer_type == "won"\'',
      does: { en: 'export some of the records', zh: '只导出部分记录' },
    },
    { run: 'crm-clean export customers.csv --encoding gb18030', does: { en: 'for older programs', zh: '供旧软件使用' } },
    {
      run: 'crm-clean export issues.xlsx --annotate',
      does: { en: 'export records with their problems marked in the cells', zh: '导出并在单元格中标注问题' },
    },
    { run: 'crm-clean export - --format ndjson', does: { en: 'to standard output, for programs', zh: '输出到标准输出，供程序使用' } },
    {
      run: 'crm-clean export merged.csv --what merged',
      does: { en: 'export which records became which customer', zh: '导出哪些记录合并成了哪个客户' },
    },
    {
      run: 'crm-clean export conflicts.xlsx --what conflicts',
      does: { en: 'export what sources say against a person’s word', zh: '导出来源与人工填写不一致之处' },
    },
    {
      run: 'crm-clean export quarantine.csv --what quarantine',
      does: { en: 'export rows that could not be read', zh: '导出无法读取的行' },
    },
  ],
  options: [
    {
      flags: '--what <kind>',
      does: {
        en: 'what to export: records (default), conflicts, quarantine, findings, duplicates, relations, merged, changes, or the kinds beside customers: followups, orders, products, tickets',
        zh: '导出内容：records（默认）、conflicts、quarantine、findings、duplicates、relations、merged、changes，或客户之外的 followups、orders、products、tickets',
      },
    },
    {
      flags: '--fields <names>',
      does: { en: 'only these fields, in this order, separated by commas', zh: '只导出这些字段，按此顺序，用逗号分隔' },
    },
    whereOption,
    {
      flags: '--split-by <field>',
      does: {
        en: 'one file for each value of this field, such as owner, and a manifest',
        zh: '按此字段（如 owner）的每个值各写一个文件，另附清单',
      },
    },
    {
      flags: '--mask',
      does: { en: 'mask personal values (such a file cannot be imported again)', zh: '导出时遮盖个人信息（不可再导入）' },
    },
    {
      flags: '--like <source>',
      does: {
        en: 'as the sheet of this source (its name or file): its columns, order, formats, options and keys',
        zh: '按此来源（名称或文件）的表格导出：列、次序、格式、选项和编号均与其一致',
      },
    },
    {
      flags: '--annotate',
      does: {
        en: 'export a workbook with the problems marked, to correct and import; with --split-by owner one for each owner',
        zh: '导出标注问题的工作簿，修改后可再导入；与 --split-by owner 同用则按负责人各写一个',
      },
    },
    { flags: '--run <n>', does: { en: 'with --what changes: only what this run changed', zh: '与 --what changes 同用：只列该任务的改动' } },
    {
      flags: '--raw',
      does: {
        en: 'fixed names for programs: of records field ids and codes of options, of other lists fixed columns',
        zh: '供程序使用的固定名称：记录用字段名和选项代码，其他清单用固定列名',
      },
    },
    {
      flags: '--phones <style>',
      does: {
        en: 'format of phone numbers: national (default), e164 or international',
        zh: '电话格式：national（默认）、e164 或 international',
      },
    },
    {
      flags: '--encoding <name>',
      does: { en: 'encoding of the CSV file (default: UTF-8 with byte order mark)', zh: 'CSV 的编码（默认带 BOM 的 UTF-8）' },
    },
  ],
  takes: ['format', 'force', 'reveal', 'dryRun', 'plugins'],
  works: { on: 'store', changes: ({ splitBy }) => splitBy !== undefined, reason: 'work', forces: true },
  flags: (z) =>
    z.strictObject({
      what: z.enum(exportKinds).default('records'),
      fields: z.string().min(1).optional(),
      where: z.string().min(1).optional(),
      splitBy: z.string().min(1).optional(),
      phones: z.enum(['national', 'e164', 'international']).optional(),
      encoding: z.string().min(1).optional(),
      mask: z.boolean().default(false),
      like: z.string().min(1).optional(),
      annotate: z.boolean().default(false),
      raw: z.boolean().default(false),
      run: z.coerce.number().int().min(1).optional(),
    }),
  outputs: ({ splitBy }, files) => (splitBy === undefined ? files : []),
  async run(call) {
    const { bytesOf, formatOf, writableFormats } = await import('../../jobs/export/write-table.ts')
    const [file = ''] = call.args
    if (file !== '-') refuseFormat(call)
    const { format } = file === '-' ? printOne(call, writableFormats) : { format: formatOf(file) }
    if (call.flags.annotate && (call.flags.what !== 'records' || !/\.xlsx$/i.test(file)))
      throw fault('BAD_FLAG', { flag: 'annotate', value: file, expected: call.say('expect_annotate') })
    refuseUseless(call, format)
    if (call.flags.encoding !== undefined) await refuseUnknown(call.flags.encoding)
    const store = await openForReading(call)
    try {
      if (call.flags.like !== undefined) {
        await exportLike(call, store, file, format)
        if (file !== '-') noteWritten(call, file)
        return 0
      }
      if (call.flags.splitBy !== undefined) {
        const { writeSplit } = await import('../export-split.ts')
        for (const written of await writeSplit(call, store, format)) noteWritten(call, written)
        return 0
      }
      if (call.flags.annotate) {
        const { annotatedExport } = await import('../annotated-export.ts')
        const book = await annotatedExport(call, store)
        await deliver(call, book.bytesOf(book.records.ids), file)
        noteWritten(call, file)
        return 0
      }
      const table = await tableOf(call, store, format === 'csv' || format === 'xlsx')
      const shown = file !== '-' ? undefined : format === 'csv' ? shownCsv(call, '-') : printableJson
      const { what: name, encoding, mask: isMasked } = call.flags
      await deliver(call, bytesOf(format, file, table, { name, encoding, shown, now: call.clock(), isMasked }), file)
    } finally {
      store.close()
    }
    if (file !== '-') noteWritten(call, file)
    return 0
  },
})

/** Throws BAD_FLAG for a flag that the list or the format asked for has no use for. */
function refuseUseless({ flags, globals, say, args: [file] }: Call<ExportFlags>, format: string): void {
  const refuse = (flag: string, value: string, expected: string) => fault('BAD_FLAG', { flag, value, expected })
  const isList = flags.what === 'duplicates' || flags.what === 'relations'
  const isRecords = sheetKindOf(flags.what) !== null
  const showsRecords = isRecords || flags.what === 'merged' || (isList && !flags.raw)
  if (globals.reveal && flags.what !== 'findings')
    throw fault('USELESS_OPTION', { option: '--reveal', command: `export --what ${flags.what}` })
  if (globals.reveal && flags.mask) throw refuse('mask', 'true', say('expect_mask_or_reveal'))
  if (flags.what === 'findings' && globals.reason !== undefined && !globals.reveal)
    throw fault('REASON_ALONE', { command: 'export --what findings' })
  if (globals.dryRun && file === '-') throw fault('OPTION_OF_OUTPUT', { option: '--dry-run', command: 'export -' })
  if (globals.force && file === '-') throw fault('FORCE_ALONE', { command: 'export -' })
  if (flags.run !== undefined && flags.what !== 'changes') throw refuse('run', String(flags.run), say('expect_changes'))
  for (const [flag, value] of [
    ['fields', flags.fields],
    ['where', flags.where],
    ['split-by', flags.splitBy],
  ] as const)
    if (value !== undefined && !isRecords) throw refuse(flag, value, say('expect_records'))
  if (flags.splitBy !== undefined && file === '-') throw refuse('split-by', flags.splitBy, say('expect_split'))
  if (flags.phones !== undefined && !showsRecords) throw refuse('phones', flags.phones, say('expect_records'))
  const hasRaw = isList || isRecords || flags.what === 'conflicts'
  if (flags.raw && !hasRaw) throw refuse('raw', flags.what, say('expect_raw'))
  if (flags.like !== undefined && format !== 'csv' && format !== 'xlsx') throw refuse('like', flags.like, say('likeSheet', { format }))
  const opposite = notBesideLike(flags)
  if (flags.like !== undefined && opposite !== undefined) throw refuse('like', flags.like, say('likeAlone', { flag: opposite }))
  const { encoding } = flags
  if (encoding !== undefined && format !== 'csv') throw refuse('encoding', encoding, say('expect_csv'))
}

/** Throws UNKNOWN_ENCODING for one that nothing can be written in. */
async function refuseUnknown(encoding: string): Promise<void> {
  const { isWritable } = await import('../../write/csv.ts')
  if (!isWritable(encoding)) (await import('../../read/encoding-names.ts')).encodingAsked(encoding)
}

/** A flag that says the opposite of --like. */
function notBesideLike({ what, raw, fields, annotate, mask, phones, where, splitBy }: ExportFlags): string | undefined {
  const given = {
    '--what': what !== 'records',
    '--raw': raw,
    '--annotate': annotate,
    '--mask': mask,
    '--fields': fields,
    '--phones': phones,
    '--where': where,
    '--split-by': splitBy,
  }
  return Object.entries(given).find(([, value]) => value !== undefined && value !== false)?.[0]
}

/** The records with what the rules say of them now. */
/** The records as the sheet of one source, in its encoding and with its delimiter. */
async function exportLike(call: Call<ExportFlags>, store: Store, file: string, format: (typeof writableFormats)[number]): Promise<void> {
  const { likeSource } = await import('../../jobs/export/like/like-source.ts')
  const { sheetOfSource, textFormOf } = await import('../../jobs/export/like/sheet-of-source.ts')
  const { usualCountry } = await import('../../jobs/country-of-store.ts')
  const { bytesOf } = await import('../../jobs/export/write-table.ts')
  const { flags, globals, say, terminal } = call
  const config = await configOf(call)
  const schema = config.schemas.customers
  const sheet = sheetOfSource(store, schema, flags.like ?? '')
  // A dry run reads for nobody.
  maskerOfWork(call, store.path, globals.dryRun && file !== '-', config.privacy.masks)
  const { table, added, left, strangers } = likeSource(store, schema, sheet, config.country ?? usualCountry(store, schema))
  const shown = file !== '-' ? undefined : format === 'csv' ? shownCsv(call, '-') : printableJson
  const form = flags.encoding === undefined ? textFormOf(sheet) : { ...textFormOf(sheet), mark: undefined, encoding: flags.encoding }
  const options = { ...form, name: sheet.sheet ?? flags.what, shown, now: call.clock() }
  await deliver(call, bytesOf(format, file, table, options), file)
  if (left > 0) terminal.note(say('likeLeft', { count: left }))
  for (const { header, value, cells } of strangers())
    terminal.note(say('likeStrange', { header: printable(header), value: printable(value), cells }))
  if (format === 'xlsx' && sheet.sheet !== null) terminal.note(say('likeLooks'))
  for (const { header, cells } of added) terminal.note(say('likeAdded', { header: printable(header), cells }))
}
