import { defineRule } from '../src/check/rule.ts'

export default defineRule({
  id: 'date-real',
  dimension: 'validity',
  standard: '0302',
  severity: 'error',
  title: { en: 'Dates exist in the calendar', zh: '日期须真实存在' },
  wholeColumn: { message: 'otherKind', instead: ['notDate'] },
  messages: {
    otherKind: {
      en: '{column} holds something else than dates in {rows} {rows:row|rows}: {values}. If it means another field, say so with --map.',
      zh: '{column}整列填的都不是日期，共 {rows} 行，如 {values}。若该列另有含义，请用 --map 指定。',
    },
    impossible: { en: '{column} is a date that does not exist.', zh: '{column}在日历中不存在。' },
    noTime: { en: '{column} has a time of day that does not exist.', zh: '{column}的钟点不存在。' },
    notDate: { en: '{column} is not a date.', zh: '{column}不是日期。' },
    notPeriod: { en: '{column} is neither a date nor a period.', zh: '{column}不是日期或时间段。' },
    noDay: {
      en: '{column} counts from the day it was written, which the row does not give.',
      zh: '{column}须从填写之日算起，而该行没有可用的日期。',
    },
    calendar: {
      en: '{column} is written in another calendar; it should probably be {proposal}.',
      zh: '{column}使用了其他历法，可能应为 {proposal}。',
    },
    zone: {
      en: '{column} gives its time with "{zone}": day and time are kept as written there, and may be others where you are.',
      zh: '{column}的时间带有时区“{zone}”：日期和时间按原文保留，换算到本地可能不同。',
    },
    undecided: {
      en: '{column} can be read day first or month first, and no date in the column shows which.',
      zh: '{column}的日、月先后无法判断，整列也没有线索。',
    },
  },
  create: ({ schema }) => ({
    cells: {
      fields: schema.fields.filter(({ type }) => type === 'date' || type === 'period'),
      noted: true,
      judge({ field, notes }) {
        for (const { kind, detail, proposal } of notes) {
          if (kind === 'zone') return { message: 'zone', severity: 'info', data: { zone: detail ?? '' }, isReadable: true }
          if (kind === 'repaired' && proposal !== undefined)
            return { message: 'calendar', severity: 'warning', data: { proposal }, fix: { value: proposal, confidence: 0.9 } }
          if (kind === 'impossible-date' && detail === 'time') return { message: 'noTime' }
          if (kind === 'impossible-date') return { message: 'impossible' }
          if (kind === 'unparsed' && detail === 'no-clock') return { message: 'noDay', severity: 'info' }
          if (kind === 'unparsed') return field?.type === 'period' ? { message: 'notPeriod', severity: 'warning' } : { message: 'notDate' }
          if (kind === 'undecided-date-order') return { message: 'undecided', severity: 'warning' }
        }
        return null
      },
    },
  }),
})
