/** What a plug-in gives, as rules: code of somebody else, so its shape is looked at before it runs and its calls while it runs. */

import { dimensions, severities } from '../finding.ts'
import { type Words, WordsError } from '../words.ts'
import type { Report, Rule, RuleHandlers } from './rule.ts'

/** @param revision changes whenever the plug-in does */
export function pluginRules(given: unknown, revision: string): { readonly rules: readonly Rule[] } | { readonly problem: Words } {
  const list: readonly unknown[] = Array.isArray(given) ? given : [given]
  if (given === undefined)
    return {
      problem: {
        en: 'it has no default export; write "export default defineRule({ ... })"',
        zh: '没有默认导出，请写 "export default defineRule({ ... })"',
      },
    }
  if (list.length === 0) return { problem: { en: 'its default export is an empty list', zh: '默认导出是空列表' } }
  for (const [at, one] of list.entries()) {
    const problem = mistakeOf(one)
    if (problem !== null)
      return { problem: list.length === 1 ? problem : { en: `rule ${at + 1}: ${problem.en}`, zh: `第 ${at + 1} 条规则：${problem.zh}` } }
  }
  const rules = list as readonly Rule[]
  const twice = rules.find(({ id }, at) => rules.findIndex((one) => one.id === id) !== at)
  if (twice !== undefined) return { problem: { en: `two of its rules have the id "${twice.id}"`, zh: `有两条规则的 id 都是“${twice.id}”` } }
  return { rules: rules.map((rule) => watched({ ...rule, revision })) }
}

/** What keeps a value from being a rule; null: nothing does. */
function mistakeOf(one: unknown): Words | null {
  if (typeof one !== 'object' || one === null)
    return {
      en: `its default export is not a rule but ${one === null ? 'null' : typeof one}; make it with defineRule`,
      zh: `默认导出不是规则，而是 ${one === null ? 'null' : typeof one}，请用 defineRule 定义`,
    }
  const { id, dimension, standard, severity, title, messages, options, create } = one as Readonly<Record<string, unknown>>
  if (typeof id !== 'string' || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    return { en: 'it has no id of small letters, digits and hyphens', zh: '没有由小写字母、数字和连字符组成的 id' }
  const of = (en: string, zh: string): Words => ({ en: `${id} ${en}`, zh: `${id} ${zh}` })
  if (!among(dimensions, dimension)) return of(`has no dimension (${dimensions.join(', ')})`, `缺少 dimension（${dimensions.join('、')}）`)
  if (!among(severities, severity)) return of(`has no severity (${severities.join(', ')})`, `缺少 severity（${severities.join('、')}）`)
  if (standard !== undefined && typeof standard !== 'string') return of('has a "standard" that is not a text', '的 standard 不是文本')
  if (!isWords(title)) return of('has no title in both languages: { en, zh }', '缺少双语的 title：{ en, zh }')
  if (typeof messages !== 'object' || messages === null || Object.keys(messages).length === 0) return of('has no messages', '缺少 messages')
  const bad = Object.entries(messages).find(([, words]) => !isWords(words))
  if (bad !== undefined)
    return of(`has a message "${bad[0]}" that is not in both languages: { en, zh }`, `的消息“${bad[0]}”缺少一种语言：{ en, zh }`)
  if (typeof (options as { safeParse?: unknown } | undefined)?.safeParse !== 'function')
    return of('was not made by defineRule', '不是用 defineRule 定义的')
  if (typeof create !== 'function') return of('has no function "create"', '缺少函数 create')
  return isAsync(create) ? of('has an async "create"; rules cannot wait', '的 create 是异步函数，规则不能等待') : null
}

const among = (ids: readonly unknown[], one: unknown) => ids.includes(one)

const isWords = (words: unknown) =>
  typeof words === 'object' &&
  words !== null &&
  ['en', 'zh'].every((language) => typeof (words as Record<string, unknown>)[language] === 'string')

const isAsync = (work: unknown) => typeof work === 'function' && work.constructor.name === 'AsyncFunction'

/** A slip of the plug-in is a fault that names it, never a finding that nobody can place. */
function watched(rule: Rule): Rule {
  return {
    ...rule,
    standard: rule.standard ?? '0104',
    create(context) {
      const fields = new Set(context.schema.fields.map(({ name }) => name))
      const report = (said: Report): void => {
        if (!Object.hasOwn(rule.messages, said.message))
          throw new WordsError({ en: `it has no message "${said.message}"`, zh: `没有名为“${said.message}”的消息` })
        if (said.field !== null && !fields.has(said.field))
          throw new WordsError({
            en: `it reports a field "${said.field}", which the schema does not have`,
            zh: `报告了不存在的字段“${said.field}”`,
          })
        context.report(said)
      }
      // the context behind it stays as it is: it notes whether the rule asks what day it is
      const handlers: RuleHandlers = rule.create(Object.assign(Object.create(context), { report }))
      if (typeof handlers !== 'object' || handlers === null || handlers instanceof Promise)
        throw new WordsError({ en: '"create" returns no handlers', zh: 'create 没有返回处理函数' })
      for (const [name, handler] of Object.entries(handlers))
        if (isAsync(handler)) throw new WordsError({ en: `"${name}" is async; rules cannot wait`, zh: `${name} 是异步函数，规则不能等待` })
      // Nobody has read the plug-in: what it says of one record may depend on others that came before.
      return { looksAt: 'all', ...handlers }
    },
  }
}
