/** `crm-clean init`: a first crm-clean.yaml and a workbook to fill in. */

import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { fault } from '../../errors.ts'
import type { Table } from '../../jobs/sheets/table.ts'
import { defaultConfig } from '../../schema/config.ts'
import { type DraftColumn, draftConfig } from '../../schema/config-draft.ts'
import { type Call, defineCommand } from '../command.ts'
import { configName } from '../config-of.ts'
import { deliver } from '../output.ts'
import { type SheetFlags, sheetFlags, sheetOptions } from '../sheet-flags.ts'
import { openSheets } from '../sheets.ts'
import { templateBytes } from './template.ts'

interface InitFlags extends SheetFlags {
  readonly from?: string | undefined
}

/** More options than this are no list to choose from. */
const mostOptions = 30

export default defineCommand<InitFlags>({
  name: 'init',
  args: '[folder]',
  summary: { en: 'write a configuration to adapt and a workbook for data entry', zh: '生成配置文件和数据录入模板' },
  examples: [
    { run: 'crm-clean init', does: { en: 'write into this folder', zh: '写入当前目录' } },
    { run: 'crm-clean init crm --from customers.xlsx', does: { en: 'use the columns of a sheet', zh: '按已有表格的列生成' } },
    { run: 'crm-clean init --dry-run', does: { en: 'only show the configuration', zh: '只显示配置内容' } },
  ],
  options: [
    { flags: '--from <sheet>', does: { en: 'sample sheet; columns of its own become fields', zh: '样例表格，其自有列将成为字段' } },
    ...sheetOptions,
  ],
  takes: ['force', 'dryRun'],
  works: { on: 'neither', changes: true, forces: true, configured: false },
  sheets: async ({ from }) => (from === undefined ? [] : [from]),
  flags: (z) => z.strictObject({ from: z.string().min(1).optional(), ...sheetFlags(z) }),
  async run(call) {
    const { globals, language, terminal, say } = call
    const folder = call.args[0] ?? '.'
    const file = path.join(folder, configName)
    const workbook = path.join(folder, say('templateName'))
    const taken = globals.force || globals.dryRun ? undefined : [file, workbook].find((one) => existsSync(one))
    if (taken !== undefined) throw fault('OUTPUT_EXISTS', { path: taken })
    const shipped = defaultConfig.schemas.customers
    const sample = call.flags.from === undefined ? { columns: [] } : await sampleOf(call, call.flags.from)
    const text = draftConfig(shipped, sample.columns, { language, schemaPlace: schemaPlace(folder), standard: sample.standard })
    if (globals.dryRun) {
      await deliver(call, text, '-')
      return 0
    }
    await mkdir(folder, { recursive: true })
    await deliver(call, text, file)
    terminal.note(say('written', { path: file }))
    const { loadConfig } = await import('../../schema/load-config.ts')
    const loaded = await loadConfig(text, file)
    if (!('config' in loaded)) throw new Error(loaded.mistakes.map(({ line, en }) => `${line}: ${en}`).join('; '))
    await deliver(call, templateBytes(call, loaded.config), workbook)
    terminal.note(say('written', { path: workbook }))
    return 0
  },
})

/** Where an editor finds the shipped JSON Schema: beside the folder where it can be, else wherever crm-clean is installed. */
function schemaPlace(folder: string): string {
  const shipped = fileURLToPath(new URL('../../../../schemas/crm-clean.schema.json', import.meta.url))
  const relative = path.relative(path.resolve(folder), shipped).replaceAll('\\', '/')
  return relative.startsWith('node_modules/') ? `./${relative}` : pathToFileURL(shipped).href
}

/** What a sample sheet asks of the configuration: its columns as fields, and the schema its headers choose where that is not `customer`. */
async function sampleOf(call: Call<InitFlags>, sheet: string): Promise<{ columns: DraftColumn[]; standard?: string | undefined }> {
  const { customers } = defaultConfig.schemas
  const tables = await openSheets(call, [sheet], customers, { country: null, standard: defaultConfig.standard })
  const columns = new Map<string, DraftColumn>()
  for (const table of tables)
    for (const column of await columnsOfTable(table)) if (!columns.has(column.header)) columns.set(column.header, column)
  return { columns: [...columns.values()], standard: tables.map(({ chosen }) => chosen.standard?.name).find((name) => name !== undefined) }
}

/** The sheet's columns with their options; given names that make the contact with another column are no field of their own. */
async function columnsOfTable(table: Table): Promise<DraftColumn[]> {
  const joined = new Set(table.layout.columns.flatMap(({ joins = [] }) => joins))
  const columns = table.layout.columns.filter(({ index }) => !joined.has(index))
  const listed = columns.filter(({ type, field }) => field === null && type === 'choice').map(({ header }) => header)
  const options = new Map(listed.map((header) => [header, new Map<string, number>()]))
  if (options.size > 0)
    for await (const { records } of table.batches())
      for (const { extras } of records)
        for (const [header, found] of options) {
          const value = (extras[header] ?? '').trim().replace(/\s+/g, ' ')
          if (value !== '' && (found.has(value) || found.size <= mostOptions)) found.set(value, (found.get(value) ?? 0) + 1)
        }
  return columns.map(({ header, field, type, by }) => {
    // The most frequent first.
    const found = [...(options.get(header) ?? [])].sort((a, b) => b[1] - a[1]).map(([option]) => option)
    // What the header's words say they say without a configuration.
    return { isKnown: by === 'alias', header, field, type, options: found.length > mostOptions ? [] : found }
  })
}
