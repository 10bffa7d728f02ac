/** `crm-clean rules`: what can be checked, and how severe each rule is as things are set. */

import type { z as Zod } from 'zod'
import type { Rule } from '../../check/rule.ts'
import { dimensionWords, severityWords } from '../../finding-words.ts'
import type { KnownRules } from '../../jobs/check/configured-rules.ts'
import type { Config, RuleLevel } from '../../schema/config.ts'
import { aligned } from '../columns.ts'
import { type Call, defineCommand } from '../command.ts'
import { configOf } from '../config-of.ts'
import { type DocumentOf, partsOf } from '../document.ts'
import { deliver, jsonText, printOne } from '../output.ts'
import { knownRules, rulesOf } from '../rules-of.ts'
import { printable } from '../terminal.ts'

export default defineCommand<Record<string, never>>({
  name: 'rules',
  summary: { en: 'list the rules and their severities', zh: '列出可检查的规则及其级别' },
  examples: [
    { run: 'crm-clean rules', does: { en: 'list every rule with its current severity', zh: '全部规则及当前级别' } },
    { run: 'crm-clean rules --format json', does: { en: 'with options and defaults, for programs', zh: '含选项与默认值，供程序读取' } },
    { run: 'crm-clean explain phone-dialable', does: { en: 'explain a rule, with examples', zh: '查看规则说明与示例' } },
  ],
  options: [],
  takes: ['format', 'output', 'force', 'dryRun', 'plugins'],
  works: { on: 'neither', changes: false },
  flags: (z) => z.strictObject({}),
  async run(call) {
    const print = printOne(call, ['text', 'json'])
    const config = await configOf(call)
    await rulesOf(config, call.globals)
    const known = await knownRules(config, call.globals)
    const text = print.format === 'json' ? jsonText(await documentOf(known, config)) : textOf(call, known.rules, config)
    await deliver(call, text, print.target)
    return 0
  },
})

const levelOf = (rule: Rule, config: Config): RuleLevel => config.rules[rule.id]?.severity ?? rule.severity

function textOf({ language, say, terminal }: Call, rules: readonly Rule[], config: Config): string {
  const told = (level: RuleLevel) => (level === 'off' ? say('ruleOff') : severityWords[level][language])
  const rows = rules.map((rule) => ({
    level: levelOf(rule, config),
    cells: [rule.id, dimensionWords[rule.dimension][language], printable(rule.title[language])],
  }))
  const lines = aligned(
    rows.map(({ level, cells }) => [told(level), ...cells]),
    { most: 100 },
  ).map((line, index) => (rows[index]?.level === 'off' ? terminal.paint.dim(line) : line))
  return `${lines.join('\n')}\n`
}

export const rulesDocument = (z: typeof Zod) => {
  const { open, severity, level } = partsOf(z)
  const bothLanguages = open({ en: z.string(), zh: z.string() })
  return open({
    rules: z.array(
      open({
        id: z.string(),
        dimension: z.string(),
        standard: z.string(),
        severity: level,
        defaultSeverity: severity,
        title: bothLanguages,
        messages: z.record(z.string(), bothLanguages),
        /** A JSON Schema. */
        options: open({}),
        plugin: z.string().optional(),
        custom: z.boolean().optional(),
      }),
    ),
  })
}

async function documentOf({ rules, entries }: KnownRules, config: Config): Promise<DocumentOf<typeof rulesDocument>> {
  const { z } = await import('zod')
  const custom = new Set(config.custom.map(({ id }) => id))
  const told = rules.map((rule) => ({
    id: rule.id,
    dimension: rule.dimension,
    standard: rule.standard,
    severity: levelOf(rule, config),
    defaultSeverity: rule.severity,
    title: rule.title,
    messages: rule.messages,
    // A plug-in may have another copy of zod, which this one cannot read.
    options: '_zod' in rule.options ? z.toJSONSchema(rule.options, { io: 'input', unrepresentable: 'any' }) : {},
    ...(entries.has(rule.id) ? { plugin: entries.get(rule.id) } : {}),
    ...(custom.has(rule.id) ? { custom: true } : {}),
  }))
  return { rules: told }
}
