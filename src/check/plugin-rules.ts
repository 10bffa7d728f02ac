/** What a plug-in gives, as rules: code of somebody else, so its shape is looked at before it runs and its calls while it runs. */

import { dimensions, severities } from '../finding.ts'
import type { Report, Rule, RuleHandlers } from './rule.ts'

/** @param revision changes whenever the plug-in does */
export function pluginRules(given: unknown, revision: string): { readonly rules: readonly Rule[] } | { readonly problem: string } {
  const list: readonly unknown[] = Array.isArray(given) ? given : [given]
  if (given === undefined) return { problem: 'it has no default export; write "export default defineRule({ ... })"' }
  if (list.length === 0) return { problem: 'its default export is an empty list' }
  for (const [at, one] of list.entries()) {
    const problem = problemOf(one)
    if (problem !== null) return { problem: list.length === 1 ? problem : `rule ${at + 1}: ${problem}` }
  }
  const rules = list as readonly Rule[]
  const twice = rules.find(({ id }, at) => rules.findIndex((one) => one.id === id) !== at)
  if (twice !== undefined) return { problem: `"${twice.id}" is there twice` }
  return { rules: rules.map((rule) => watched({ ...rule, revision })) }
}

/** What keeps a value from being a rule; null: nothing does. */
function problemOf(one: unknown): string | null {
  if (typeof one !== 'object' || one === null)
    return `its default export is no rule but ${one === null ? 'null' : typeof one}; use defineRule`
  const { id, dimension, standard, severity, title, messages, options, create } = one as Readonly<Record<string, unknown>>
  if (typeof id !== 'string' || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) return 'it has no id of small letters, digits and hyphens'
  const of = (problem: string) => `${id} ${problem}`
  if (!among(dimensions, dimension)) return of(`has no dimension (${dimensions.join(', ')})`)
  if (!among(severities, severity)) return of(`has no severity (${severities.join(', ')})`)
  if (standard !== undefined && typeof standard !== 'string') return of('has a "standard" that is no text')
  if (!isWords(title)) return of('has no title in both languages: { en, zh }')
  if (typeof messages !== 'object' || messages === null || Object.keys(messages).length === 0) return of('has no messages')
  const bad = Object.entries(messages).find(([, words]) => !isWords(words))
  if (bad !== undefined) return of(`has a message "${bad[0]}" that is not in both languages: { en, zh }`)
  if (typeof (options as { safeParse?: unknown } | undefined)?.safeParse !== 'function') return of('was not made by defineRule')
  if (typeof create !== 'function') return of('has no function "create"')
  return isAsync(create) ? of('has an async "create"; rules work without waiting') : null
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
        if (!Object.hasOwn(rule.messages, said.message)) throw new TypeError(`it has no message "${said.message}"`)
        if (said.field !== null && !fields.has(said.field))
          throw new TypeError(`it reports a field "${said.field}", which the schema has not`)
        context.report(said)
      }
      const handlers: RuleHandlers = rule.create({ ...context, report })
      if (typeof handlers !== 'object' || handlers === null || handlers instanceof Promise)
        throw new TypeError('"create" gives no handlers')
      for (const [name, handler] of Object.entries(handlers))
        if (isAsync(handler)) throw new TypeError(`"${name}" is async; rules work without waiting`)
      return handlers
    },
  }
}
