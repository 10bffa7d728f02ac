import { defineRule } from '../src/check/rule.ts'
import type { CustomerRecord } from '../src/record.ts'

/** A date that is itself out of range is date-in-range's: one mistake, one finding. */
const before = '1980-01-01'

/** Dates that are none stay as they were typed, with a note; date-real speaks of them. */
function dayOf({ values, notes }: CustomerRecord, field: string): string | null {
  const value = values[field] ?? null
  return notes[field]?.some(({ kind }) => kind !== 'excel-restored' && kind !== 'control-characters') === true ? null : value
}

export default defineRule({
  id: 'date-order',
  dimension: 'consistency',
  standard: '0503',
  severity: 'error',
  title: { en: 'Dates are in the right order', zh: '日期先后须合理' },
  messages: { before: { en: '{column} is before {other} ({earlier}).', zh: '{column}早于{other}（{earlier}）。' } },
  create: ({ schema, report, today }) => {
    const future = new Set(schema.fields.filter((field) => field.future === true).map(({ name }) => name))
    const pairs = schema.fields.flatMap(({ name, notBefore }) => (notBefore === undefined ? [] : [{ later: name, earlier: notBefore }]))
    return {
      appliesTo: (record) => pairs.some(({ later, earlier }) => dayOf(record, later) !== null && dayOf(record, earlier) !== null),
      changesOn(record) {
        const begins = pairs.map(({ earlier }) => (future.has(earlier) ? '' : (dayOf(record, earlier)?.slice(0, 10) ?? '')))
        return begins.filter((day) => day > today).sort()[0] ?? null
      },
      record(record) {
        for (const { later, earlier } of pairs) {
          const end = dayOf(record, later)
          const begin = dayOf(record, earlier)
          if (end === null || begin === null || end >= begin || end < before) continue
          if (end === begin.slice(0, 10) || begin === end.slice(0, 10)) continue // one gives a time, the other the day alone
          if (begin.slice(0, 10) <= today || future.has(earlier)) {
            report({ record, field: later, message: 'before', data: { other: earlier, earlier: begin } })
          }
        }
      },
    }
  },
})
