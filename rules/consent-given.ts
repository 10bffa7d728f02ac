import { defineRule } from '../src/check/rule.ts'
import { optionOf } from '../src/schema/option.ts'

export default defineRule({
  id: 'consent-given',
  dimension: 'validity',
  standard: '0106',
  severity: 'info',
  title: { en: 'Customers have consented to the use of their data', zh: '收集和使用信息须取得授权' },
  messages: {
    missing: { en: 'It is not recorded whether the customer has consented.', zh: '未记录客户是否授权。' },
    refused: {
      en: 'The customer has not consented: the data may only be used for what the law requires.',
      zh: '客户未授权，除法定用途外不得使用其信息。',
    },
    undated: { en: 'Consent is recorded, but {column} is missing.', zh: '已记录授权，但缺少{column}。' },
  },
  create: ({ schema, sheet, report }) => {
    if (!schema.fields.some(({ name }) => name === 'consent')) return {}
    return {
      appliesTo: () => true,
      // A word that is no answer may have been a refusal.
      hangsOn: { fields: ['consent'], mayFail: () => true },
      record(record) {
        const consent = optionOf(record, 'consent')
        if (consent === null) {
          if (sheet.owes('consent') && record.notes.consent === undefined) report({ record, field: 'consent', message: 'missing' })
        } else if (consent === '否') report({ record, field: 'consent', message: 'refused' })
        else if (consent === '是') {
          for (const field of ['consent_at', 'consent_purpose']) {
            if (sheet.owes(field) && record.values[field] === null && record.notes[field] === undefined)
              report({ record, field, message: 'undated' })
          }
        }
      },
    }
  },
})
