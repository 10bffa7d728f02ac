/** `crm-clean config`: every setting that is in force, and where it was set. */

import type { z as Zod } from 'zod'
import { Fault } from '../../errors.ts'
import type { Config } from '../../schema/config.ts'
import type { Setting } from '../../schema/settings.ts'
import { aligned } from '../columns.ts'
import { type Call, defineCommand } from '../command.ts'
import { configOf } from '../config-of.ts'
import { type DocumentOf, partsOf } from '../document.ts'
import { deliver, jsonText, printOne } from '../output.ts'
import { rulesOf } from '../rules-of.ts'
import { printable } from '../terminal.ts'

export default defineCommand<Record<string, never>>({
  name: 'config',
  summary: { en: 'show the configuration in effect and where each setting comes from', zh: '查看生效的配置及其来源' },
  examples: [
    { run: 'crm-clean config', does: { en: 'show every setting', zh: '全部设置' } },
    {
      run: 'crm-clean config --config other.yaml --format json',
      does: { en: 'check another file, print JSON', zh: '指定配置文件，输出 JSON' },
    },
  ],
  options: [],
  takes: ['format', 'output', 'force', 'dryRun', 'plugins'],
  works: { on: 'neither', changes: false },
  flags: (z) => z.strictObject({}),
  async run(call) {
    const print = printOne(call, ['text', 'json'])
    const { path, settings } = await effectiveSettings(call)
    const text = print.format === 'json' ? jsonText(documentOf(path, settings)) : textOf(call, path, settings)
    await deliver(call, text, print.target)
    return 0
  },
})

async function effectiveSettings(call: Call): Promise<{ path: string | null; settings: Setting[] }> {
  const { shippedRules } = await import('../../../rules/index.ts')
  const { settingsOf } = await import('../../schema/settings.ts')
  const config = await configOf(call)
  await checkRules(call, config)
  const rules = Object.fromEntries(shippedRules.map(({ id, severity }) => [id, severity]))
  return { path: config.path, settings: settingsOf(config, rules) }
}

/** What is configured can be looked at before its plug-ins are trusted. */
async function checkRules(call: Call, config: Config): Promise<void> {
  try {
    await rulesOf(config, call.globals)
  } catch (error) {
    if (!(error instanceof Fault) || (error.code !== 'PLUGIN_UNTRUSTED' && error.code !== 'PLUGIN_CHANGED')) throw error
    call.terminal.note(error.text(call.language, printable, call.complete))
  }
}

export const configDocument = (z: typeof Zod) => {
  const { open, text } = partsOf(z)
  return open({ path: text, settings: z.array(open({ key: z.string(), value: z.unknown(), origin: z.string() })) })
}

function documentOf(path: string | null, settings: readonly Setting[]): DocumentOf<typeof configDocument> {
  const told = settings.map(({ key, value, line }) => ({ key, value, origin: line === null ? 'default' : `${path}:${line}` }))
  return { path, settings: told }
}

function textOf({ say, terminal }: Call, path: string | null, settings: readonly Setting[]): string {
  const rows = settings.map(({ key, value, line }) => [
    printable(key),
    printable(valueText(value)),
    line === null ? say('configDefault') : `${printable(path ?? '')}:${line}`,
  ])
  const lines = aligned(rows, { most: 72 }).map((text, index) => (settings[index]?.line === null ? text : terminal.paint.bold(text)))
  return `${[path === null ? say('configNoFile') : say('configFile', { path: printable(path) }), ...lines].join('\n')}\n`
}

function valueText(value: unknown): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return '-'
  if (typeof value === 'string') return value
  if (Array.isArray(value) || typeof value !== 'object') return JSON.stringify(value)
  // A field reads as `type party, required, max_length 50`; its label stands in the JSON form.
  const { label: _, ...said } = value as Record<string, unknown>
  const parts = Object.entries(said).map(([name, one]) => (one === true ? name : `${name} ${partText(one)}`))
  return parts.join(', ')
}

function partText(value: unknown): string {
  if (typeof value === 'string') return value
  return Array.isArray(value) ? value.join('|') : JSON.stringify(value).replaceAll('"', '')
}
