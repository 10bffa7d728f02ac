import { defineRule } from '../src/check/rule.ts'
import type { FieldType } from '../src/schema/field.ts'
import { mixedWord, withoutMixedWords } from '../src/standardise/mixed-scripts.ts'

/** Names and addresses, by which people and mail are found. */
const types: ReadonlySet<FieldType> = new Set(['company', 'party', 'person', 'given', 'family', 'email', 'emails', 'address', 'id'])

export default defineRule({
  id: 'mixed-scripts',
  dimension: 'accuracy',
  standard: '0301',
  severity: 'warning',
  title: { en: 'A word has letters of one script', zh: '同一个词中不得混用不同文字的字母' },
  messages: {
    odd: {
      en: '{column} has a letter of another script in "{word}".',
      zh: '{column}的“{word}”中混有其他文字的字母。',
    },
    mixed: {
      en: '{column} has a letter of another script that looks the same; it should be {proposal}.',
      zh: '{column}中混有外形相同的其他文字字母，应为 {proposal}。',
    },
  },
  cells: { word: 'contact' },
  create: ({ schema }) => ({
    cells: {
      fields: schema.fields.filter(({ type }) => types.has(type)),
      extras: true,
      judge({ raw, notes }) {
        const found = mixedWord(raw)
        if (found === null || notes.some(({ kind }) => kind === 'mojibake')) return null
        if (found.repaired === null) return { message: 'odd', data: { word: found.word } }
        const proposal = withoutMixedWords(raw.trim())
        return { message: 'mixed', data: { proposal }, fix: { value: proposal, confidence: 0.9 } }
      },
    },
  }),
})
