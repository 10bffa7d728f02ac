import { defineRule } from '../src/check/rule.ts'

export default defineRule({
  id: 'consent-given',
  dimension: 'validity',
  standard: '0106',
  severity: 'info',
  title: { en: 'There is consent to keep and use the data', zh: '收集和使用信息须取得授权' },
  messages: {
    missing: { en: 'Nothing says whether the customer has consented.', zh: '未记录客户是否授权。' },
    refused: {
      en: 'The customer has not consented: use the data for nothing but what the law asks for.',
      zh: '客户未授权，除法定用途外不得使用其信息。',
    },
    undated: { en: 'Consent is on record, but {column} is not.', zh: '已记录授权，但缺少{column}。' },
  },
  create: ({ schema, report }) => {
    if (!schema.fields.some(({ name }) => name === 'consent')) return {}
    return {
      record(record) {
        const { consent = null } = record.values
        if (consent === null) {
          if (record.notes.consent === undefined) report({ record, field: 'consent', message: 'missing' })
        } else if (consent === '否') report({ record, field: 'consent', message: 'refused' })
        else if (consent === '是') {
          for (const field of ['consent_at', 'consent_purpose']) {
            if (record.values[field] === null && record.notes[field] === undefined) report({ record, field, message: 'undated' })
          }
        }
      },
    }
  },
})
