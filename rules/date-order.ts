import { defineRule } from '../src/check/rule.ts'
import type { CustomerRecord } from '../src/record.ts'
import { isCanonicalDate } from '../src/standardise/date.ts'

/** A date that is itself out of range is date-in-range's: one mistake, one finding. */
const before = '1980-01-01'

/** Dates that are none stay as they were typed; date-real speaks of them. */
function dayOf({ values }: CustomerRecord, field: string): string | null {
  const value = values[field] ?? null
  return value !== null && isCanonicalDate(value) ? value : null
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
      appliesTo: (record) =>
        pairs.flatMap(({ later, earlier }) => (dayOf(record, later) !== null && dayOf(record, earlier) !== null ? [later] : [])),
      hangsOn: {
        fields: [...new Set(pairs.flatMap(({ later, earlier }) => [later, earlier]))],
        // Two cells are compared: where one is wrong and the other filled, they may be in the wrong order.
        mayFail({ values }, isSpoilt) {
          const isThere = (field: string) => values[field] != null || isSpoilt(field)
          const isOff = ({ later, earlier }: (typeof pairs)[number]) =>
            (isSpoilt(later) || isSpoilt(earlier)) && isThere(later) && isThere(earlier)
          return pairs.filter(isOff).map(({ later }) => later)
        },
      },
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
