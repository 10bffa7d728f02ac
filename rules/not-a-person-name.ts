import { defineRule } from '../src/check/rule.ts'
import { warnsOfContact } from '../src/standardise/data/do-not-contact.ts'
import { valueKind } from '../src/standardise/value-kind.ts'

/** Two to four hanzi that are no job: by far most names, and right. */
const plain = /^[一-鿿]{2,4}$/
/** How jobs, departments and shops end (采购, 会计, 负责人, 超市): 何处 and 陈理 are persons all the same, so these are looked at. */
const otherwise = /[部室科处长理管员监台购售计纳务政事服书板人市厂店司团局所院校馆行]$/
/** Mr & Mrs Smith, Anna + Tom Weber: two people of one name. */
const couple = /(?<=\p{L}\.?) ?[&+/] ?(?=\p{L})/gu
const signs = /[@#$%^&*_+=<>{}[\]|\\/?？!！;；:：~"“”]/

export default defineRule({
  id: 'not-a-person-name',
  dimension: 'accuracy',
  standard: '0301',
  severity: 'error',
  title: { en: 'Fields for persons contain names of persons', zh: '姓名字段须为人名' },
  messages: {
    digits: { en: "{column} contains digits, so it is not a person's name.", zh: '{column}中含有数字，不是人名。' },
    address: { en: '{column} contains an address, not a name.', zh: '{column}中填的是地址，不是人名。' },
    job: { en: '{column} contains a job title or department, not a name.', zh: '{column}中填的是职务或部门，不是人名。' },
    company: { en: '{column} contains the name of a company or shop, not of a person.', zh: '{column}中填的是单位名称，不是人名。' },
    signs: { en: '{column} contains symbols that names do not have.', zh: '{column}中含有人名不会有的符号。' },
    masked: {
      en: '{column} is masked; the full name is missing.',
      zh: '{column}经过脱敏处理，缺少完整姓名。',
    },
    beside: {
      en: '{column} contains more than a name; the name is probably {proposal}.',
      zh: '{column}除姓名外还有其他内容，姓名应为“{proposal}”。',
    },
  },
  create: ({ schema }) => ({
    cells: {
      fields: schema.fields.filter(({ type }) => type === 'person' || type === 'given' || type === 'family'),
      judge({ value, raw, notes }) {
        if (value === null) return null
        for (const { kind, detail } of notes) {
          // E-mail addresses and phone numbers are in the wrong column, which is swapped-fields' to say.
          if (kind === 'wrong-kind') return detail === 'number' ? { message: 'digits' } : null
          if (kind === 'mojibake') return null
          if (kind === 'masked') return { message: 'masked', severity: 'warning' }
          // A wish not to be contacted is words-beside-value's to tell.
          if (kind === 'extra-text')
            return warnsOfContact(detail ?? '')
              ? null
              : { message: 'beside', severity: 'warning', data: { proposal: value }, fix: { value, confidence: 0.9 } }
        }
        if (plain.test(value) && !otherwise.test(value)) return null
        const kind = valueKind(value)
        if (kind === 'address') return { message: 'address' }
        // What ends in a legal form stands in the wrong column.
        if (kind === 'company') return /(?:公司|集团|合伙企业)$/.test(raw) ? null : { message: 'company', severity: 'warning' }
        if (/\d/.test(value)) return { message: 'digits' }
        if (kind === 'job') return { message: 'job', severity: 'warning' }
        return signs.test(value.replace(couple, ' ')) || !/\p{L}/u.test(value) ? { message: 'signs', severity: 'warning' } : null
      },
    },
  }),
})
