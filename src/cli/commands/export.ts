/** `crm-clean export`: the store as sheets. */

import { type ExportKind, exportKinds } from '../../jobs/export-lists.ts'
import type { ExportTable } from '../../jobs/export-records.ts'
import type { Store } from '../../store/store.ts'
import { type Call, defineCommand } from '../command.ts'
import { configOf } from '../config-of.ts'
import { deliver, printOne, refuseFormat, refuseInput } from '../output.ts'
import { revealAllowed } from '../reveal.ts'
import { rulesOf } from '../rules-of.ts'
import { openForReading } from '../store.ts'

interface ExportFlags {
  readonly what: ExportKind
  readonly fields?: string | undefined
  readonly phones: 'national' | 'e164' | 'international'
  readonly encoding?: string | undefined
  readonly mask: boolean
}

export default defineCommand<ExportFlags>({
  name: 'export',
  args: '<file>',
  summary: { en: 'write the store as .csv, .xlsx, .json or .ndjson', zh: '将数据库导出为 .csv、.xlsx、.json 或 .ndjson' },
  examples: [
    { run: 'crm-clean export customers.xlsx', does: { en: 'cleaned records', zh: '导出清洗后的记录' } },
    { run: 'crm-clean export customers.csv --encoding gb18030', does: { en: 'for old programs', zh: '供旧软件使用' } },
    { run: 'crm-clean export - --format ndjson', does: { en: 'to standard output, for programs', zh: '输出到标准输出，供程序使用' } },
    { run: 'crm-clean export quarantine.csv --what quarantine', does: { en: 'rows that could not be read', zh: '导出无法读取的行' } },
  ],
  options: [
    {
      flags: '--what <kind>',
      does: {
        en: 'records (default), quarantine, findings, duplicates or changes',
        zh: 'records（默认）、quarantine、findings、duplicates 或 changes',
      },
    },
    {
      flags: '--fields <names>',
      does: { en: 'only these fields, in this order, divided by commas', zh: '只导出这些字段，按此顺序，用逗号分隔' },
    },
    {
      flags: '--mask',
      does: { en: 'records with personal values masked (not for reading back)', zh: '导出时遮盖个人信息（不可再导入）' },
    },
    { flags: '--phones <style>', does: { en: 'national (default), e164 or international', zh: 'national（默认）、e164 或 international' } },
    {
      flags: '--encoding <name>',
      does: { en: 'of a CSV file (default UTF-8 with byte order mark)', zh: 'CSV 的编码（默认带 BOM 的 UTF-8）' },
    },
  ],
  flags: (z) =>
    z.strictObject({
      what: z.enum(exportKinds).default('records'),
      fields: z.string().min(1).optional(),
      phones: z.enum(['national', 'e164', 'international']).default('national'),
      encoding: z.string().optional(),
      mask: z.boolean().default(false),
    }),
  async run(call) {
    const { bytesOf, formatOf, writableFormats, writeTable } = await import('../../jobs/write-table.ts')
    const [file = ''] = call.args
    if (file !== '-') refuseFormat(call)
    const { format } = file === '-' ? printOne(call, writableFormats) : { format: formatOf(file) }
    await refuseInput(call, file)
    const store = await openForReading(call)
    try {
      const table = await tableOf(call, store)
      if (file === '-') {
        await deliver(call, bytesOf(format, file, table, { name: call.flags.what, encoding: call.flags.encoding, now: call.clock() }), '-')
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

async function tableOf(call: Call<ExportFlags>, store: Store): Promise<ExportTable> {
  const { changeTable, duplicateTable, findingTable, quarantineTable } = await import('../../jobs/export-lists.ts')
  const { recordTable } = await import('../../jobs/export-records.ts')
  const { usualCountry } = await import('../../jobs/usual-country.ts')
  const { flags, language } = call
  const config = await configOf(call)
  const schema = config.schemas.customers
  switch (flags.what) {
    case 'records': {
      const fields = flags.fields?.split(',').map((name) => name.trim())
      const country = config.country ?? usualCountry(store, schema)
      return recordTable(store, schema, {
        language,
        phones: flags.phones,
        country,
        mask: flags.mask,
        ...(fields === undefined ? {} : { fields }),
      })
    }
    case 'quarantine':
      return quarantineTable(store)
    case 'duplicates':
      return duplicateTable(store, language)
    case 'changes':
      return changeTable(store)
    case 'findings': {
      const { toldFindings } = await import('../../jobs/told-findings.ts')
      const rules = (await rulesOf(config, call.globals)).map(({ rule }) => rule)
      return findingTable(toldFindings(store, { rules, schema, language, reveal: revealAllowed(call, store.path) }))
    }
  }
}
