/** `crm-clean export`: the store as sheets. */

import { fault } from '../../errors.ts'
import type { Finding } from '../../finding.ts'
import { type ExportKind, exportKinds } from '../../jobs/export/export-kinds.ts'
import type { ExportTable } from '../../jobs/export/export-records.ts'
import type { Store } from '../../store/store.ts'
import { type Call, defineCommand } from '../command.ts'
import { configOf } from '../config-of.ts'
import { FindingSpool } from '../finding-spool.ts'
import { deliver, printOne, refuseFormat, shownCsv } from '../output.ts'
import { revealAllowed } from '../reveal.ts'
import { readyRules, rulesOf } from '../rules-of.ts'
import { openForReading } from '../store.ts'
import { printable, printableJson } from '../terminal.ts'

interface ExportFlags {
  readonly what: ExportKind
  readonly fields?: string | undefined
  readonly phones: 'national' | 'e164' | 'international'
  readonly encoding?: string | undefined
  readonly mask: boolean
  readonly raw: boolean
  readonly like?: string | undefined
  readonly annotate: boolean
}

export default defineCommand<ExportFlags>({
  name: 'export',
  args: '<file>',
  summary: { en: 'export the store as .csv, .xlsx, .json or .ndjson', zh: '将数据库导出为 .csv、.xlsx、.json 或 .ndjson' },
  examples: [
    { run: 'crm-clean export customers.xlsx', does: { en: 'export the cleaned records', zh: '导出清洗后的记录' } },
    {
      run: 'crm-clean export back.csv --like hubspot',
      does: { en: 'export a file that goes back where the records came from', zh: '导出可回传至原系统的文件' },
    },
    { run: 'crm-clean export customers.csv --encoding gb18030', does: { en: 'for older programs', zh: '供旧软件使用' } },
    {
      run: 'crm-clean export issues.xlsx --annotate',
      does: { en: 'export records with their problems marked in the cells', zh: '导出并在单元格中标注问题' },
    },
    { run: 'crm-clean export - --format ndjson', does: { en: 'to standard output, for programs', zh: '输出到标准输出，供程序使用' } },
    {
      run: 'crm-clean export quarantine.csv --what quarantine',
      does: { en: 'export rows that could not be read', zh: '导出无法读取的行' },
    },
  ],
  options: [
    {
      flags: '--what <kind>',
      does: {
        en: 'what to export: records (default), quarantine, findings, duplicates or changes',
        zh: '导出内容：records（默认）、quarantine、findings、duplicates 或 changes',
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
      flags: '--like <source>',
      does: {
        en: 'as the sheet of this source (its name or file): its columns, order, formats, options and keys',
        zh: '按此来源（名称或文件）的表格导出：列、次序、格式、选项和编号均与其一致',
      },
    },
    {
      flags: '--raw',
      does: { en: 'fixed names for programs: field ids as headers, options by code', zh: '供程序使用的固定名称：表头为字段名，选项为代码' },
    },
    {
      flags: '--annotate',
      does: {
        en: 'export a workbook with the problems marked, to correct and import',
        zh: '导出标注问题的工作簿，修改后可再导入',
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
  flags: (z) =>
    z.strictObject({
      what: z.enum(exportKinds).default('records'),
      fields: z.string().min(1).optional(),
      phones: z.enum(['national', 'e164', 'international']).default('national'),
      encoding: z.string().min(1).optional(),
      mask: z.boolean().default(false),
      raw: z.boolean().default(false),
      like: z.string().min(1).optional(),
      annotate: z.boolean().default(false),
    }),
  outputs: (_, files) => files,
  async run(call) {
    const { bytesOf, formatOf, writableFormats, writeTable } = await import('../../jobs/export/write-table.ts')
    const [file = ''] = call.args
    if (file !== '-') refuseFormat(call)
    const { format } = file === '-' ? printOne(call, writableFormats) : { format: formatOf(file) }
    if (call.flags.annotate && (call.flags.what !== 'records' || !/\.xlsx$/i.test(file)))
      throw fault('BAD_FLAG', { flag: 'annotate', value: file, expected: call.say('expect_annotate') })
    const refused = call.flags.like === undefined ? undefined : notBesideLike(call.flags)
    if (refused !== undefined)
      throw fault('BAD_FLAG', { flag: 'like', value: call.flags.like!, expected: call.say('likeAlone', { flag: refused }) })
    const store = await openForReading(call)
    try {
      if (call.flags.like !== undefined) {
        await exportLike(call, store, file, format)
        return 0
      }
      const table = await tableOf(call, store, format === 'csv' || format === 'xlsx')
      if (call.flags.annotate) {
        await deliver(call, await annotatedBytes(call, store, table), file)
        call.terminal.note(call.say('written', { path: file }))
        return 0
      }
      if (file === '-') {
        const shown = format === 'csv' ? shownCsv(call, '-') : printableJson
        await deliver(
          call,
          bytesOf(format, file, table, { name: call.flags.what, encoding: call.flags.encoding, shown, now: call.clock() }),
          '-',
        )
        return 0
      }
      await writeTable(file, table, { name: call.flags.what, encoding: call.flags.encoding, force: call.globals.force, now: call.clock() })
    } finally {
      store.close()
    }
    call.terminal.note(call.say('written', { path: file }))
    return 0
  },
})

/** Flags that say the opposite of --like. */
function notBesideLike({ what, raw, fields, annotate }: ExportFlags): string | undefined {
  if (what !== 'records') return '--what'
  return raw ? '--raw' : annotate ? '--annotate' : fields === undefined ? undefined : '--fields'
}

/** The records as the sheet of one source, in its encoding and with its delimiter. */
async function exportLike(call: Call<ExportFlags>, store: Store, file: string, format: 'csv' | 'xlsx' | 'json' | 'ndjson'): Promise<void> {
  const { sheetOfSource, likeSource } = await import('../../jobs/export/like/like-source.ts')
  const { usualCountry } = await import('../../jobs/country-of-store.ts')
  const { bytesOf, writeTable } = await import('../../jobs/export/write-table.ts')
  const { flags, globals, say, terminal } = call
  const config = await configOf(call)
  const schema = config.schemas.customers
  const sheet = sheetOfSource(store, schema, flags.like ?? '')
  const { table, added } = likeSource(store, schema, sheet, config.country ?? usualCountry(store, schema))
  const options = {
    name: flags.what,
    encoding: flags.encoding ?? sheet.encoding ?? undefined,
    delimiter: sheet.delimiter ?? undefined,
    now: call.clock(),
  }
  if (file === '-') {
    const shown = format === 'csv' ? shownCsv(call, '-') : printableJson
    await deliver(call, bytesOf(format, file, table, { ...options, shown }), '-')
  } else {
    await writeTable(file, table, { ...options, force: globals.force })
    terminal.note(say('written', { path: file }))
  }
  for (const { header, cells } of added) terminal.note(say('likeAdded', { header: printable(header), cells }))
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
  const shown = teller({ ...telling, reveal: revealAllowed(call, store.path) })
  const known = teller({ ...telling, reveal: !call.flags.mask })
  const [findings, plain] = [new FindingSpool(store.isEncrypted), new FindingSpool(store.isEncrypted)]
  const found = (finding: Finding) => {
    findings.add(shown.tell(finding))
    plain.add(known.tell(finding))
  }
  const today = call.today()
  const counts = await checkStore(store, schema, {
    rules: active,
    today,
    country: config.country,
    standard: config.standard ?? undefined,
    found,
    signal: call.signal,
  })
  const facts = { counts, findings, plain, rules, name: call.flags.what, isMasked: call.flags.mask }
  return workbookBytes(call, (words) => annotatedRecords(store, table, { ...facts, ...words }))
}

/** @param forPeople in the language of the records' source, where the file is for people; programs get ids and codes */
async function tableOf(call: Call<ExportFlags>, store: Store, forPeople: boolean): Promise<ExportTable> {
  const { changeTable, findingTable, quarantineTable } = await import('../../jobs/export/export-lists.ts')
  const { recordTable } = await import('../../jobs/export/export-records.ts')
  const { usualCountry } = await import('../../jobs/country-of-store.ts')
  const { languageOfStore } = await import('../../jobs/language-of-store.ts')
  const { flags, language } = call
  const config = await configOf(call)
  const schema = config.schemas.customers
  switch (flags.what) {
    case 'records': {
      const fields = flags.fields?.split(',').map((name) => name.trim())
      const country = config.country ?? usualCountry(store, schema)
      const ofSource = languageOfStore(store, schema.kind, language)
      return recordTable(store, schema, {
        language: ofSource,
        options: forPeople && !flags.raw ? ofSource : 'code',
        raw: flags.raw,
        phones: flags.phones,
        country,
        mask: flags.mask,
        ...(fields === undefined ? {} : { fields }),
      })
    }
    case 'quarantine':
      return quarantineTable(store)
    case 'duplicates': {
      const { duplicateTable } = await import('../../jobs/dedupe/duplicate-lists.ts')
      return duplicateTable(store, language)
    }
    case 'changes':
      return changeTable(store)
    case 'findings': {
      const { toldFindings } = await import('../../jobs/check/findings-to-show.ts')
      const rules = (await rulesOf(config, call.globals)).map(({ rule }) => rule)
      return findingTable(toldFindings(store, { rules, schema, language, reveal: revealAllowed(call, store.path) }))
    }
  }
}
