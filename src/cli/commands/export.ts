/** `crm-clean export`: the store as sheets. */

import { fault } from '../../errors.ts'
import type { Finding } from '../../finding.ts'
import { type ExportKind, exportKinds } from '../../jobs/export/export-kinds.ts'
import type { ExportTable } from '../../jobs/export/export-records.ts'
import type { Store } from '../../store/store.ts'
import { type Call, defineCommand } from '../command.ts'
import { configOf } from '../config-of.ts'
import { FindingSpool } from '../finding-spool.ts'
import { deliver, noteWritten, printOne, refuseFormat, shownCsv } from '../output.ts'
import { maskerOfWork, revealAllowed } from '../reveal.ts'
import { readyRules, rulesOf } from '../rules-of.ts'
import { openForReading } from '../store.ts'
import { printableJson } from '../terminal.ts'

interface ExportFlags {
  readonly what: ExportKind
  readonly fields?: string | undefined
  readonly phones?: 'national' | 'e164' | 'international' | undefined
  readonly encoding?: string | undefined
  readonly mask: boolean
  readonly annotate: boolean
  readonly raw: boolean
}

export default defineCommand<ExportFlags>({
  name: 'export',
  args: '<file>',
  summary: { en: 'export the store as .csv, .xlsx, .json or .ndjson', zh: '将数据库导出为 .csv、.xlsx、.json 或 .ndjson' },
  examples: [
    { run: 'crm-clean export customers.xlsx', does: { en: 'export the cleaned records', zh: '导出清洗后的记录' } },
    { run: 'crm-clean export customers.csv --encoding gb18030', does: { en: 'for older programs', zh: '供旧软件使用' } },
    {
      run: 'crm-clean export issues.xlsx --annotate',
      does: { en: 'export records with their problems marked in the cells', zh: '导出并在单元格中标注问题' },
    },
    { run: 'crm-clean export - --format ndjson', does: { en: 'to standard output, for programs', zh: '输出到标准输出，供程序使用' } },
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
        en: 'what to export: records (default), conflicts, quarantine, findings, duplicates, relations or changes',
        zh: '导出内容：records（默认）、conflicts、quarantine、findings、duplicates、relations 或 changes',
      },
    },
    {
      flags: '--fields <names>',
      does: { en: 'only these fields, in this order, separated by commas', zh: '只导出这些字段，按此顺序，用逗号分隔' },
    },
    {
      flags: '--mask',
      does: { en: 'mask personal values (such a file cannot be imported again)', zh: '导出时遮盖个人信息（不可再导入）' },
    },
    {
      flags: '--annotate',
      does: {
        en: 'export a workbook with the problems marked, to correct and import',
        zh: '导出标注问题的工作簿，修改后可再导入',
      },
    },
    {
      flags: '--raw',
      does: {
        en: 'of duplicates, relations and conflicts: a list with fixed column names, for programs',
        zh: '用于 duplicates、relations、conflicts：输出固定列名的清单，供程序读取',
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
  flags: (z) =>
    z.strictObject({
      what: z.enum(exportKinds).default('records'),
      fields: z.string().min(1).optional(),
      phones: z.enum(['national', 'e164', 'international']).optional(),
      encoding: z.string().min(1).optional(),
      mask: z.boolean().default(false),
      annotate: z.boolean().default(false),
      raw: z.boolean().default(false),
    }),
  outputs: (_, files) => files,
  async run(call) {
    const { bytesOf, formatOf, writableFormats } = await import('../../jobs/export/write-table.ts')
    const [file = ''] = call.args
    if (file !== '-') refuseFormat(call)
    const { format } = file === '-' ? printOne(call, writableFormats) : { format: formatOf(file) }
    if (call.flags.annotate && (call.flags.what !== 'records' || !/\.xlsx$/i.test(file)))
      throw fault('BAD_FLAG', { flag: 'annotate', value: file, expected: call.say('expect_annotate') })
    refuseUseless(call, format)
    const store = await openForReading(call)
    try {
      const table = await tableOf(call, store, format === 'csv' || format === 'xlsx')
      if (call.flags.annotate) {
        await deliver(call, await annotatedBytes(call, store, table), file)
        noteWritten(call, file)
        return 0
      }
      const shown = file !== '-' ? undefined : format === 'csv' ? shownCsv(call, '-') : printableJson
      const { what: name, encoding } = call.flags
      await deliver(call, bytesOf(format, file, table, { name, encoding, shown, now: call.clock() }), file)
    } finally {
      store.close()
    }
    if (file !== '-') noteWritten(call, file)
    return 0
  },
})

/** Throws BAD_FLAG for a flag that the list or the format asked for has no use for. */
function refuseUseless({ flags, say }: Call<ExportFlags>, format: string): void {
  const refuse = (flag: string, value: string, expected: string) => fault('BAD_FLAG', { flag, value, expected })
  const isList = flags.what === 'duplicates' || flags.what === 'relations'
  const showsRecords = flags.what === 'records' || (isList && !flags.raw)
  if (flags.fields !== undefined && flags.what !== 'records') throw refuse('fields', flags.fields, say('expect_records'))
  if (flags.phones !== undefined && !showsRecords) throw refuse('phones', flags.phones, say('expect_records'))
  if (flags.raw && !isList && flags.what !== 'conflicts') throw refuse('raw', flags.what, say('expect_raw'))
  const { encoding } = flags
  if (encoding !== undefined && format !== 'csv') throw refuse('encoding', encoding, say('expect_csv'))
}

/** The records with what the rules say of them now. */
async function annotatedBytes(call: Call<ExportFlags>, store: Store, table: ExportTable) {
  const [{ annotatedRecords }, { checkStore }, { teller }, { workbookBytes }] = await Promise.all([
    import('../../jobs/annotate/annotated-records.ts'),
    import('../../jobs/check/run-check.ts'),
    import('../../check/present.ts'),
    import('../formats/workbook.ts'),
  ])
  const config = await configOf(call)
  const active = await readyRules(call, config)
  const schema = config.schemas.customers
  const rules = active.map(({ rule }) => rule)
  const telling = { rules: new Map(rules.map((rule) => [rule.id, rule])), schema, layouts: new Map(), language: call.language }
  // The list of issues shows a value as its cell does.
  const { tell } = teller({ ...telling, reveal: !call.flags.mask, masking: config.privacy.masks })
  const findings = new FindingSpool(store.isEncrypted)
  const found = (finding: Finding) => findings.add(tell(finding))
  const today = call.today()
  const counts = await checkStore(store, schema, { rules: active, today, country: config.country, found, signal: call.signal })
  const facts = { counts, findings, rules, name: call.flags.what, isMasked: call.flags.mask }
  return workbookBytes(call, (words) => annotatedRecords(store, table, { ...facts, ...words }))
}

/** @param isForPeople the file is a sheet: programs get fixed names */
async function tableOf(call: Call<ExportFlags>, store: Store, isForPeople: boolean): Promise<ExportTable> {
  const { findingTable, quarantineTable } = await import('../../jobs/export/export-lists.ts')
  const { recordTable } = await import('../../jobs/export/export-records.ts')
  const { usualCountry } = await import('../../jobs/country-of-store.ts')
  const { flags, language } = call
  const config = await configOf(call)
  const schema = config.schemas.customers
  const masking = config.privacy.masks
  if (flags.what === 'findings') {
    const { toldFindings } = await import('../../jobs/check/findings-to-show.ts')
    const rules = (await rulesOf(config, call.globals)).map(({ rule }) => rule)
    const reveal = !flags.mask && revealAllowed(call, store.path)
    return findingTable(toldFindings(store, { rules, schema, language, reveal, masking }))
  }
  // A dry run reads for nobody.
  const isUnread = call.globals.dryRun && call.args[0] !== '-'
  const masker = maskerOfWork(call, store.path, flags.mask || isUnread, masking)
  const maskedList = async (table: ExportTable, keys: readonly string[]) => {
    if (masker === null) return table
    const { maskedTable } = await import('../../jobs/export/masked-table.ts')
    return maskedTable(table, schema, masker, new Set(keys))
  }
  const presentation = () => ({
    language,
    phones: flags.phones ?? ('national' as const),
    country: config.country ?? usualCountry(store, schema),
    masker: masker ?? undefined,
  })
  switch (flags.what) {
    case 'records': {
      const fields = flags.fields?.split(',').map((name) => name.trim())
      return recordTable(store, schema, { ...presentation(), ...(fields === undefined ? {} : { fields }) })
    }
    case 'quarantine':
      return quarantineTable(store, masker)
    case 'duplicates': {
      const { duplicateTable, pairTable } = await import('../../jobs/dedupe/duplicate-tables.ts')
      if (!flags.raw) return duplicateTable(store, schema, { ...presentation(), mergeAt: config.mergeAt })
      return maskedList(pairTable(store, language), ['pair', 'left', 'right'])
    }
    case 'relations': {
      const { relationList, relationTable } = await import('../../jobs/dedupe/relation-tables.ts')
      if (!flags.raw) return relationTable(store, schema, presentation())
      return maskedList(relationList(store), ['record'])
    }
    case 'conflicts': {
      const { conflictTable } = await import('../../jobs/show/conflict-list.ts')
      const raw = flags.raw || !isForPeople
      return conflictTable(store, { schemas: config.schemas, language, raw, masker, offset: call.globals.now })
    }
    case 'changes': {
      const { changeTable } = await import('../../jobs/show/change-list.ts')
      return changeTable(store, { schemas: config.schemas, language, masker, offset: call.globals.now })
    }
  }
}
