import { expect, test } from 'vitest'
import { rulesOf } from '../../src/cli/rules-of.ts'
import { loadConfig } from '../../src/schema/load-config.ts'

async function activeOf(text: string, only: readonly string[] = []) {
  const loaded = await loadConfig(text, 'crm-clean.yaml')
  if ('mistakes' in loaded) throw new Error(JSON.stringify(loaded.mistakes))
  const active = await rulesOf(loaded.config, { allowPlugins: false, trustPlugins: false }, only)
  return new Map(active.map(({ rule, severity, options }) => [rule.id, { severity, options }]))
}

test('severity and options of the configuration', async () => {
  const active = await activeOf('rules: { phone-shared: off, length-limit: info, phone-dialable: [warning, { require: mobile }] }')
  expect(active.has('phone-shared')).toBe(false)
  expect(active.get('length-limit')?.severity).toBe('info')
  expect(active.get('phone-dialable')).toEqual({ severity: 'warning', options: expect.objectContaining({ require: 'mobile' }) })
})

test('a rule named on the command line runs though it is off', async () => {
  expect([...(await activeOf('rules: { phone-shared: off }', ['phone-shared'])).keys()]).toEqual(['phone-shared'])
})

test('update cycles are those of the rule about them, unless it has its own', async () => {
  const cycles = 'cycles: { 成交: 6w, 流失: 2y }\n'
  expect((await activeOf(cycles)).get('update-overdue')).toEqual({ severity: 'warning', options: { cycles: { 成交: 42, 流失: 730 } } })
  expect((await activeOf(`${cycles}rules: { update-overdue: error }`)).get('update-overdue')).toEqual({
    severity: 'error',
    options: { cycles: { 成交: 42, 流失: 730 } },
  })
  expect((await activeOf(`${cycles}rules: { update-overdue: [info, { cycles: { 成交: 7 } }] }`)).get('update-overdue')).toEqual({
    severity: 'info',
    options: { cycles: { 成交: 7 } },
  })
})

test.each([
  [
    'an unknown rule',
    'rules:\n  phone-dialabel: off\n',
    'crm-clean.yaml:2 phone-dialabel: there is no such rule. Did you mean phone-dialable?',
  ],
  ['an unknown option', 'rules:\n  phone-dialable: [error, { requires: mobile }]\n', 'crm-clean.yaml:2 phone-dialable: '],
])('%s is told with its line', async (_, text, said) => {
  await expect(activeOf(text)).rejects.toThrow(said)
})
