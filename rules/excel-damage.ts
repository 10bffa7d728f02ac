import { defineRule, type Verdict } from '../src/check/rule.ts'
import { endsInLostDigits, sheetNumber } from '../src/standardise/excel-damage.ts'

/** 3-5 becomes a day of the year in a spreadsheet. */
const dateOfCode =
  /^(?:\d{1,2}[- ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[- ]\d{2,4}|\d{1,2}月\d{1,2}日)$/i

export default defineRule({
  id: 'excel-damage',
  dimension: 'accuracy',
  standard: '0301',
  severity: 'error',
  title: { en: 'Values have not been changed by a spreadsheet', zh: '内容未被电子表格改坏' },
  messages: {
    lost: {
      en: '{column} was turned into a number by a spreadsheet and has lost digits; take it from the source.',
      zh: '{column}被电子表格转成了数值，部分数字已丢失，请从原始数据中恢复。',
    },
    changed: {
      en: '{column} was changed by a spreadsheet; the original was {proposal}.',
      zh: '{column}被电子表格改写，原值应为 {proposal}。',
    },
    date: {
      en: '{column} was turned into a date by a spreadsheet; format the column as text.',
      zh: '{column}被电子表格转成了日期，请将该列设为文本格式。',
    },
  },
  create: ({ schema }) => ({
    cells: {
      fields: schema.fields,
      extras: true,
      // A date in the place of a code leaves no note, nor does a number among texts.
      noted: ({ type }) => type !== 'id' && type !== 'text',
      judge({ field, raw, value, notes }) {
        if (field === null || field.type === 'text') return ofUnknown(raw)
        for (const { kind, detail, proposal = value } of notes) {
          if (kind === 'excel-damaged') return { message: 'lost' }
          if (kind === 'excel-restored' && proposal !== null)
            return {
              message: 'changed',
              severity: 'warning',
              isReadable: true,
              data: { proposal },
              fix: { value: proposal, confidence: detail === '0' ? 0.9 : 0.96 },
            }
        }
        return field.type === 'id' && dateOfCode.test(raw) ? { message: 'date', severity: 'warning' } : null
      },
    },
  }),
})

/** A column of unknown meaning may hold true quantities: only numbers too long for one are certain. */
function ofUnknown(raw: string): Verdict<'lost'> | null {
  if (endsInLostDigits(raw)) return { message: 'lost' }
  const number = /e\+?1\d$/i.test(raw) ? sheetNumber(raw) : null
  return number !== null && number.digits === null ? { message: 'lost', severity: 'warning' } : null
}
