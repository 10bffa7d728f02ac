import { defineRule } from '../src/check/rule.ts'
import { looksLikeAddress, valueKind } from '../src/standardise/value-kind.ts'

/** What ends so is a company, whatever else it looks like. */
const certain = /(?:公司|集团|厂|店|部|中心|合作社|事务所|工作室|企业|合伙\)|医院|学校|大学|银行)\)?$/
/** Two registered names, divided by more than the words of one. */
const several = /(?:公司|集团|厂)(?:\([^()]*\))?\s*[,，、;；/\n]\s*[一-鿿].*(?:公司|集团|厂)/
const severalLatin = /\b(?:ltd|inc|llc|gmbh|corp)\b\.?\s*[;/\n]\s*\S.*\b(?:ltd|inc|llc|gmbh|corp)\.?$/i
/** What a program writes for characters it could not write. */
const lost = /[一-鿿][?？]+[一-鿿]|\?{2,}/
/** What stands at the head of a row that sums up the others. */
const total = /^(?:合\s*计|总\s*计|小\s*计|共\s*计|总\s*和|汇\s*总|总\s*数|本页合计|(?:grand[ -]|sub[ -]?)?totals?|sum)\s*[:：]?$/i
const plainName = /^[一-鿿()（）·]{2,4}$/

export default defineRule({
  id: 'not-a-company-name',
  dimension: 'accuracy',
  standard: '0301',
  severity: 'warning',
  title: { en: 'Customer names are names of companies or persons', zh: '客户名称须为单位名或人名' },
  messages: {
    number: { en: '{column} contains only digits or symbols.', zh: '{column}中只有数字或符号。' },
    address: { en: '{column} contains an address, not a name.', zh: '{column}中填的是地址，不是名称。' },
    job: { en: '{column} contains a job title or department, not a name.', zh: '{column}中填的是职务或部门，不是名称。' },
    web: { en: '{column} contains a web address, not a name.', zh: '{column}中填的是网址，不是名称。' },
    several: {
      en: '{column} contains several customers; give each its own row.',
      zh: '{column}中填了多个客户，请分行填写。',
    },
    total: {
      en: 'The row is a total, not a customer; delete it from the sheet.',
      zh: '该行是合计行，不是客户，请从表格中删除。',
    },
    lost: {
      en: '{column} has question marks where characters may have been lost; take it from the source.',
      zh: '{column}中有问号，原有文字可能已丢失，请从原始数据中恢复。',
    },
    masked: { en: '{column} is masked; the full name is missing.', zh: '{column}经过脱敏处理，缺少完整名称。' },
    short: { en: '{column} is a single character, not a complete name.', zh: '{column}只有一个字，不是完整名称。' },
  },
  create: ({ schema, report }) => ({
    record(record) {
      const { values, raw, extras } = record
      if (values.phone != null || values.email != null || values.contact != null) return // a customer may be called Total
      const field = Object.keys(raw).find((name) => total.test(raw[name]!.trim()))
      if (field !== undefined) report({ record, field, message: 'total' })
      else if (Object.values(extras).some((cell) => total.test(cell.trim()))) {
        const filled = Object.keys(raw).find((name) => raw[name] !== '') ?? 'name'
        report({ record, field: filled, message: 'total' })
      }
    },
    cells: {
      fields: schema.fields.filter(({ type }) => type === 'party' || type === 'company'),
      judge({ value, notes }) {
        if (value === null || notes.some(({ kind }) => kind === 'mojibake')) return null // a garbled name is told already
        if (notes.some(({ kind }) => kind === 'masked')) return { message: 'masked' }
        if (several.test(value) || severalLatin.test(value)) return { message: 'several' }
        if (lost.test(value)) return { message: 'lost' }
        if (certain.test(value) || plainName.test(value)) return jobOf(value)
        if ([...value].length === 1) return { message: 'short' }
        if (!/\p{L}/u.test(value)) return isDialled(value) ? null : { message: 'number' }
        const unit = value.charCodeAt(0)
        if (unit < 0x80 || value.length < 12) {
          const kind = valueKind(value)
          if (kind === 'web' || kind === 'job' || kind === 'address') return { message: kind }
        }
        return looksLikeAddress(value) && /\d/.test(value) ? { message: 'address' } : null
      },
    },
  }),
})

const jobOf = (value: string) => (value.length < 8 && valueKind(value) === 'job' ? { message: 'job' as const } : null)

/** A phone number is in the wrong column, which is swapped-fields' to say. 360 and 58 are companies. */
const isDialled = (value: string) => valueKind(value) === 'phone' || /^\d{2,3}$/.test(value)
