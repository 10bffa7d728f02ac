/** `crm-clean explain`: why a rule exists, what it accepts and reports, how to fix what it finds; or why two records match. */

import type { Rule } from '../../check/rule.ts'
import { fault } from '../../errors.ts'
import type { CustomRule } from '../../schema/config.ts'
import { type Call, defineCommand } from '../command.ts'
import { configOf } from '../config-of.ts'
import { nearest } from '../nearest.ts'
import { deliver, jsonText, prints } from '../output.ts'
import { openForReading } from '../store.ts'
import { printable } from '../terminal.ts'

export default defineCommand<Record<string, never>>({
  name: 'explain',
  args: '<rule-or-pair>',
  summary: { en: 'why a rule exists: good and bad example, how to fix, options', zh: '说明规则：原因、正误示例、处理方法与选项' },
  examples: [
    { run: 'crm-clean explain phone-dialable', does: { en: 'one rule', zh: '一条规则' } },
    { run: 'crm-clean explain C202601001:C202602017', does: { en: 'why two records match', zh: '说明两条记录为何重复' } },
    { run: 'crm-clean explain date-order --lang zh', does: { en: 'in Chinese', zh: '用中文说明' } },
  ],
  options: [],
  flags: (z) => z.strictObject({}),
  async run(call) {
    const [print] = prints(call, ['text', 'json', 'markdown'])
    const id = call.args[0] ?? ''
    if (id.includes(':')) return explainPair(call, id)
    const { shippedRules } = await import('../../../rules/index.ts')
    const config = await configOf(call)
    const custom = config.custom.find((rule) => rule.id === id)
    const shipped = shippedRules.find((rule) => rule.id === id)
    if (custom === undefined && shipped === undefined) {
      const near = nearest(id, [...shippedRules.map((rule) => rule.id), ...config.custom.map((rule) => rule.id)])
      throw fault('UNKNOWN_RULE', { rule: id, hint: near === undefined ? '' : call.say('didYouMean', { name: near }) })
    }
    const markdown = custom === undefined ? await ofShipped(call, shipped!) : ofCustom(call, custom)
    const rule = shipped ?? custom!
    const severity = config.rules[id]?.severity ?? rule.severity
    const content = {
      text: () => onTerminal(call, markdown),
      markdown: () => `${markdown}\n`,
      json: () => jsonText({ rule: id, dimension: rule.dimension ?? null, severity, markdown }),
    }[print!.format]()
    await deliver(call, content, print!.target)
    return 0
  },
})

async function explainPair(call: Call, name: string): Promise<number> {
  const [print] = prints(call, ['text', 'json'])
  const { pairNamed, pairText } = await import('../pair-text.ts')
  const config = await configOf(call)
  const store = await openForReading(call)
  try {
    const named = pairNamed(store, name)
    const { pair, left, right } = named
    const document = {
      pair: name,
      left: left.key,
      right: right.key,
      weight: pair.weight,
      probability: pair.probability,
      evidence: pair.evidence,
    }
    await deliver(call, print!.format === 'json' ? jsonText(document) : pairText(call, config.schemas.customers, named), print!.target)
    return 0
  } finally {
    store.close()
  }
}

async function ofShipped({ language, say }: Call, rule: Rule): Promise<string> {
  const { ruleDocument } = await import('../rule-document.ts')
  const facts = say('ruleFacts', {
    severity: say(`severity_${rule.severity}`),
    dimension: say(`dimension_${rule.dimension}`),
    standard: rule.standard,
  })
  return `# ${rule.id}\n\n${facts}\n\n${await ruleDocument(rule.id, language)}`
}

/** A rule of the user's own explains itself by its conditions. */
function ofCustom({ language, say }: Call, { id, message, when, assert, require, severity }: CustomRule): string {
  const parts = [
    `# ${id}`,
    say('ruleOwn', { severity: say(`severity_${severity}`) }),
    message?.[language],
    when === undefined ? undefined : `when: \`${when}\``,
    assert === undefined ? undefined : `assert: \`${assert}\``,
    require.length === 0 ? undefined : `require: ${require.map((field) => `\`${field}\``).join(', ')}`,
  ]
  return parts.filter((part) => part !== undefined).join('\n\n')
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
