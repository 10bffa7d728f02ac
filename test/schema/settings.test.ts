import { expect, test } from 'vitest'
import { loadConfig } from '../../src/schema/load-config.ts'
import { settingsOf } from '../../src/schema/settings.ts'

async function said(text: string, key: string) {
  const loaded = await loadConfig(text, 'crm-clean.yaml')
  if ('mistakes' in loaded) throw new Error(JSON.stringify(loaded.mistakes))
  return settingsOf(loaded.config, { 'phone-dialable': 'error', 'date-real': 'warning' }).find((setting) => setting.key === key)
}

test.each<[string, string, string, unknown, number | null]>([
  ['what is set has its line', 'country: CN\n', 'country', 'CN', 1],
  ['a rule nobody spoke of is a default', 'country: CN\n', 'rules.date-real', 'warning', null],
  ['a rule by its severity', 'rules:\n  date-real: off\n', 'rules.date-real', 'off', 2],
  [
    'and with options',
    'rules:\n  phone-dialable: [error, { require: mobile }]\n',
    'rules.phone-dialable',
    ['error', { require: 'mobile' }],
    2,
  ],
  [
    'a field as it was written, without its headers',
    'fields:\n  vip: { label: 会员, type: choice, values: [A, B], aliases: [等级], required: true }\n',
    'fields.vip',
    { label: { en: '会员', zh: '会员' }, type: 'choice', required: true, values: ['A', 'B'] },
    2,
  ],
  ['a field that was taken out', 'fields:\n  legal_person: off\n', 'fields.legal_person', 'off', 2],
  [
    'a rule of one’s own goes by its name',
    'custom:\n  - id: title\n    when: has(phone)\n    require: [contact_title]\n    severity: warning\n',
    'custom.title',
    { when: 'has(phone)', require: ['contact_title'], severity: 'warning' },
    2,
  ],
  [
    'with thresholds instead of a severity',
    'custom:\n  - id: load\n    assert: has(owner)\n    field: owner\n    warn_if: 10%\n    error_if: "> 3"\n    message: no owner\n',
    'custom.load',
    { assert: 'has(owner)', warn_if: '>= 10%', error_if: '> 3', field: 'owner', message: { en: 'no owner', zh: 'no owner' } },
    2,
  ],
  [
    'a rule over groups',
    'custom:\n  - id: load\n    group_by: [owner, industry]\n    assert: count <= 1\n    severity: info\n',
    'custom.load',
    { group_by: ['owner', 'industry'], assert: 'count <= 1', severity: 'info' },
    2,
  ],
  ['cycles', 'cycles: { 成交: 90d }\n', 'cycles.成交', '90d', 1],
])('%s', async (_, text, key, value, line) => {
  expect(await said(text, key)).toEqual({ key, value, line })
})
