/** What the findings of a custom rule say: the words of the configuration, or the condition itself. */

import type { FieldName } from '../../record.ts'
import type { CustomParts } from '../../schema/condition/custom-parts.ts'
import type { CustomRule } from '../../schema/config.ts'
import type { Words } from '../../words.ts'

export type CustomMessage = 'violated' | 'missing' | 'many'

export interface CustomMessages {
  readonly title: Words
  readonly messages: Readonly<Record<CustomMessage, Words>>
  /** Names in the data that hold cells of a field. */
  readonly cells: Readonly<Record<string, FieldName>>
}

export function customMessages({ assert = '', require, message, when }: CustomRule, parts: CustomParts): CustomMessages {
  const placeholders = [...parts.placeholders, ...parts.groupPlaceholders]
  // A finding's data has names of letters; what stands in braces may be anything.
  const named = (text: string) =>
    placeholders.reduce((words, { written }, at) => words.replaceAll(`{${written}}`, `{${valueName(at)}}`), text)
  const both = (words: Words): Words => ({ en: oneLine(named(words.en)), zh: oneLine(named(words.zh)) })
  const holds = { en: `Must be true: ${shown(assert)}`, zh: `须满足：${shown(assert)}` }
  const filled = { en: '{column} must be filled in here.', zh: '此处须填写{column}。' }
  const only = assert === '' ? { en: `Must be filled in: ${require.join(', ')}`, zh: `须填写：${require.join('、')}` } : holds
  const title = message ?? (when === undefined ? only : { en: `${only.en} (when ${shown(when)})`, zh: `${only.zh}（当 ${shown(when)}）` })
  return {
    title: { en: titled(title.en), zh: titled(title.zh) },
    messages: {
      violated: both(message ?? holds),
      missing: both(message ?? filled),
      many: both(
        message ?? {
          en: `${(assert === '' ? filled.en : holds.en).replace(/\.$/, '')} – not so in {count} of {records} records ({share}); first records: {first}.`,
          zh: `${(assert === '' ? filled.zh : holds.zh).replace(/。$/, '')}。{records} 条记录中有 {count} 条（{share}）不满足，最先出现于：{first}。`,
        },
      ),
    },
    cells: Object.fromEntries(
      placeholders.flatMap(({ reference }, at) => (reference.field === null ? [] : [[valueName(at), reference.field]])),
    ),
  }
}

/** The name in a finding's data of what the nth placeholder takes. */
export const valueName = (at: number) => `value${at}`

// A title has no record to take values from.
const titled = (text: string) => oneLine(text.replace(/\{[^{}]*\}/g, '…'))
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** A condition inside a message, where braces stand for values. */
const shown = (condition: string) => oneLine(condition).replace(/[{}]/g, '')
