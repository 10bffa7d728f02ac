/** `crm-clean explain`: why a rule exists, what it accepts and reports, how to fix what it finds; or why two records match. */

import { existsSync } from 'node:fs'
import type { z as Zod } from 'zod'
import type { Rule } from '../../check/rule.ts'
import { fault } from '../../errors.ts'
import { dimensionWords, severityWords } from '../../finding-words.ts'
import { nearest } from '../../nearest.ts'
import type { Config, CustomRule } from '../../schema/config.ts'
import { thresholdText } from '../../schema/threshold.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { didYouMean } from '../../words.ts'
import { type Call, defineCommand } from '../command.ts'
import { configOf } from '../config-of.ts'
import { type DocumentOf, partsOf } from '../document.ts'
import { kinParts } from '../kin-text.ts'
import { deliver, jsonText, printOne } from '../output.ts'
import { revealAllowed } from '../reveal.ts'
import { knownRules } from '../rules-of.ts'
import { openForReading } from '../store.ts'
import { printable } from '../terminal.ts'

export default defineCommand<Record<string, never>>({
  name: 'explain',
  args: '<rule-pair-or-record>',
  summary: {
    en: 'explain a rule: reason, examples, how to fix, options; why two records match, field by field; or whom a record is like',
    zh: '说明规则：原因、正误示例、处理方法与选项；逐字段说明两条记录为何重复；或列出一条记录的重复与关联',
  },
  examples: [
    { run: 'crm-clean explain phone-dialable', does: { en: 'explain a rule', zh: '一条规则' } },
    { run: 'crm-clean explain C202601001:C202602017', does: { en: 'explain why two records match', zh: '说明两条记录为何重复' } },
    { run: 'crm-clean explain C202601001', does: { en: 'list whom a customer is like or belongs with', zh: '列出一个客户的重复与关联' } },
    { run: 'crm-clean explain date-order --lang zh', does: { en: 'explain in Chinese', zh: '用中文说明' } },
  ],
  options: [],
  takes: ['format', 'output', 'force', 'reveal', 'dryRun', 'plugins'],
  works: { on: 'store', changes: false, reason: 'reveal' },
  flags: (z) => z.strictObject({}),
  async run(call) {
    const print = printOne(call, ['text', 'json', 'markdown'])
    const id = call.args[0] ?? ''
    if (id.includes(':')) {
      const told = await explainStored(call, id)
      if (told !== null) return told
      throw fault('UNKNOWN_PAIR', { pair: id })
    }
    const config = await configOf(call)
    // A plug-in is loaded only for a rule that is nobody else's.
    const known = await knownRules({ ...config, plugins: [] }, call.globals)
    const { rules, entries } = known.rules.some((one) => one.id === id) ? known : await knownRules(config, call.globals)
    const rule = rules.find((one) => one.id === id)
    if (rule === undefined) {
      const near = nearest(
        id,
        rules.map((one) => one.id),
      )
      // a slip in a rule's name needs no store
      const told = near === undefined && existsSync(call.globals.store) ? await explainStored(call, id) : null
      if (told !== null) return told
      throw fault('UNKNOWN_RULE', { rule: id, hint: didYouMean(near) })
    }
    if (call.globals.reveal) throw fault('USELESS_OPTION', { option: '--reveal', command: 'explain <rule>' })
    const custom = config.custom.find((one) => one.id === id)
    const markdown = custom === undefined ? await withDocument(call, rule, entries.get(id)) : ofCustom(call, rule, custom)
    const severity = config.rules[id]?.severity ?? rule.severity
    const content = {
      text: () => onTerminal(call, markdown),
      markdown: () => `${markdown}\n`,
      json: () => jsonText({ rule: id, dimension: rule.dimension, severity, markdown } satisfies DocumentOf<typeof ruleExplanation>),
    }[print.format]()
    await deliver(call, content, print.target)
    return 0
  },
})

export const ruleExplanation = (z: typeof Zod) => {
  const { open, level } = partsOf(z)
  return open({ rule: z.string(), dimension: z.string(), severity: level, markdown: z.string() })
}

/** A record of the store or a pair of them, by name; null where the store has no record of the name. */
async function explainStored(call: Call, name: string): Promise<number | null> {
  const { explainPair } = await import('../../jobs/dedupe/explain-pair.ts')
  const config = await configOf(call)
  const store = await openForReading(call)
  try {
    const record = store.records.byKey(name)
    if (record !== null) return await explainRecord(call, store, record, config)
    if (!name.includes(':')) return null
    const print = printOne(call, ['text', 'json'])
    const { pairDocument, pairText } = await import('../pair-text.ts')
    const pair = explainPair(store, config.schemas.customers, name, config.country)
    const masking = revealAllowed(call, store.path) ? null : config.privacy.masks
    const content = print.format === 'json' ? jsonText(pairDocument(pair, call, masking)) : pairText(call, pair, masking)
    await deliver(call, content, print.target)
    return 0
  } finally {
    store.close()
  }
}

async function explainRecord(call: Call, store: Store, { id, key }: StoredRecord, config: Config): Promise<number> {
  const print = printOne(call, ['text', 'json'])
  const { say, terminal } = call
  const { kinOf } = await import('../../jobs/dedupe/kin-of-record.ts')
  const { maskerOf } = await import('../../check/mask/masker.ts')
  const { kinDocument, kinLines } = await import('../kin-text.ts')
  const masker = revealAllowed(call, store.path) ? null : maskerOf(config.privacy.masks)
  const kin = kinDocument(kinOf(store, id), config.schemas.customers, masker)
  const record = masker?.key(key) ?? key
  const other = kin.duplicates.find(({ probability }) => probability !== null)?.record
  const lines = kinLines(call, kin)
  const text = () =>
    [
      terminal.paint.bold(say(lines.length === 0 ? 'kinNone' : 'kinOf', { record: printable(record) })),
      ...lines,
      ...(other === undefined ? [] : ['', say('kinMore', { pair: printable([record, other].sort().join(':')) })]),
      '',
    ].join('\n')
  await deliver(
    call,
    print.format === 'json' ? jsonText({ record, ...kin } satisfies DocumentOf<typeof recordExplanation>) : text(),
    print.target,
  )
  return 0
}

export const recordExplanation = (z: typeof Zod) => partsOf(z).open({ record: z.string(), ...kinParts(z) })

/** @param plugin the file of the plug-in that has the rule */
async function withDocument({ language, say }: Call, rule: Rule, plugin: string | undefined): Promise<string> {
  const { pluginDocument, ruleDocument } = await import('../../jobs/check/rule-document.ts')
  const document = plugin === undefined ? await ruleDocument(rule.id, language) : await pluginDocument(rule.id, plugin, language)
  const facts = say('ruleFacts', {
    severity: severityWords[rule.severity][language],
    dimension: dimensionWords[rule.dimension][language],
    standard: rule.standard,
  })
  return `# ${rule.id}\n\n${facts}\n\n${document ?? rule.title[language]}`
}

/** A rule of the user's own explains itself by its conditions. */
function ofCustom({ language, say }: Call, { title, severity, dimension }: Rule, rule: CustomRule): string {
  const { id, when, assert, require, groupBy, warnIf, errorIf, fix } = rule
  const code = (text: string) => `\`${text}\``
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['when', when === undefined ? undefined : code(when)],
    ['group_by', groupBy.length === 0 ? undefined : groupBy.map(code).join(', ')],
    ['assert', assert === undefined ? undefined : code(assert)],
    ['require', require.length === 0 ? undefined : require.map(code).join(', ')],
    ['warn_if', warnIf === undefined ? undefined : code(thresholdText(warnIf))],
    ['error_if', errorIf === undefined ? undefined : code(thresholdText(errorIf))],
    ['fix', fix === undefined ? undefined : code(fix.value)],
  ]
  const facts = say('ruleOwn', { severity: severityWords[severity][language], dimension: dimensionWords[dimension][language] })
  const list = parts.flatMap(([name, text]) => (text === undefined ? [] : [`- ${name}: ${text}`])).join('\n')
  return [`# ${id}`, facts, title[language], list, say('ruleOwnUnknown')].join('\n\n')
}

/** Markdown as a terminal shows it: titles and strong words bold, code as it stands. */
function onTerminal({ terminal: { paint } }: Call, markdown: string): string {
  const lines = markdown.split('\n').map((line) => {
    const title = /^#+ (.*)/.exec(line)
    if (title !== null) return paint.bold(printable(title[1]!))
    return printable(line).replace(/\*\*(.+?)\*\*/g, (_, strong: string) => paint.bold(strong))
  })
  return `${lines.join('\n')}\n`
}
