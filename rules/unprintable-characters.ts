import { defineRule } from '../src/check/rule.ts'
import { invisibleNotes, tidy } from '../src/standardise/text.ts'

/** Nothing below these is invisible: nearly every cell is decided by this. */
const suspicious = /[^\t\n\r -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u05ff\u3000-\u3163\u3165-\ud7ff\uf900-\ufaff\uff00-\uff9f\uffa1-\uffef]/

export default defineRule({
  id: 'unprintable-characters',
  dimension: 'accuracy',
  standard: '0305',
  severity: 'warning',
  title: { en: 'No invisible characters in a cell', zh: '不得含有不可见字符' },
  messages: { invisible: { en: '{column} contains invisible characters ({text}).', zh: '{column}中含有不可见字符（{text}）。' } },
  create: ({ schema }) => ({
    cells: {
      fields: schema.fields,
      extras: true,
      noted: true,
      appliesTo: ({ notes }) => !notes.some(({ kind }) => kind === 'mojibake'),
      judge({ field, raw, value, notes }) {
        const [note] =
          field === null ? (suspicious.test(raw) ? invisibleNotes(raw) : []) : notes.filter(({ kind }) => kind === 'control-characters')
        if (note === undefined) return null
        const clean = field === null ? tidy(raw) : value
        return {
          message: 'invisible',
          isReadable: true,
          data: { text: note.detail ?? '' },
          ...(clean === null ? {} : { fix: { value: clean, confidence: 0.98 } }),
        }
      },
    },
  }),
})
