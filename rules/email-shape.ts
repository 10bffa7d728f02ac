import { defineRule } from '../src/check/rule.ts'
import { isCertainRepair } from '../src/standardise/email-slip.ts'

export default defineRule({
  id: 'email-shape',
  dimension: 'validity',
  standard: '0302',
  severity: 'error',
  title: { en: 'E-mail addresses are well formed', zh: '电子邮箱须符合格式' },
  wholeColumn: { message: 'otherKind', mapped: 'otherColumn', instead: ['noAt', 'broken'] },
  messages: {
    otherKind: {
      en: '{column} holds something else than e-mail addresses in {rows} {rows:row|rows}: {values}. If it means another field, say so with --map.',
      zh: '{column}整列填的都不是邮箱地址，共 {rows} 行，如 {values}。若该列另有含义，请用 --map 指定。',
    },
    otherColumn: {
      en: '{column} holds something else than e-mail addresses in {rows} {rows:row|rows}: {values}. Its own values stand in another column: read the sheet with {lines}.',
      zh: '{column}整列填的都不是邮箱地址，共 {rows} 行，如 {values}；该列的内容填在了另一列，请加上 {lines} 重新读取。',
    },
    broken: { en: '{column} is not an e-mail address.', zh: '{column}不是有效的邮箱地址。' },
    noAt: { en: '{column} has no @.', zh: '{column}缺少 @。' },
    masked: { en: '{column} is masked; the full address is missing.', zh: '{column}已被掩码，缺少完整地址。' },
    slip: { en: '{column} has a typo; it should probably be {proposal}.', zh: '{column}书写有误，可能应为 {proposal}。' },
  },
  create: ({ schema }) => ({
    cells: {
      fields: schema.fields.filter((field) => field.type === 'email'),
      noted: true,
      judge({ notes, value }) {
        for (const { kind, detail, proposal } of notes) {
          if (kind === 'repaired' && proposal !== undefined)
            return {
              message: 'slip',
              data: { proposal },
              fix: { value: proposal, confidence: isCertainRepair(value ?? '', proposal) ? 0.95 : 0.85 },
            }
          if (kind === 'masked') return { message: 'masked' }
          if (kind === 'unparsed') return { message: detail === 'no-at' ? 'noAt' : 'broken' }
        }
        return null
      },
    },
  }),
})
