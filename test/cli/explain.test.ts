import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { shippedRules } from '../../rules/index.ts'
import { runCli } from '../support/run-cli.ts'

test('rules lists every rule with its severity, dimension and title', async () => {
  const { code, stdout } = await runCli(['rules'])
  expect(code).toBe(0)
  const lines = stdout.trimEnd().split('\n')
  expect(lines.map((line) => line.split(/ {2,}/)[1])).toEqual(shippedRules.map((rule) => rule.id))
})

test('rules as JSON names options with their defaults, for programs', async () => {
  const { stdout } = await runCli(['rules', '--format', 'json'])
  const { schemaVersion, rules } = JSON.parse(stdout)
  expect(schemaVersion).toBe(1)
  const churn = rules.find((rule: { id: string }) => rule.id === 'churn-reason-given')
  expect(churn).toMatchObject({ dimension: 'completeness', severity: 'error', defaultSeverity: 'error', options: { type: 'object' } })
})

test('explain prints a rule in the language asked for', async () => {
  const en = await runCli(['explain', 'date-order'])
  expect(en.code).toBe(0)
  expect(en.stdout).toMatch(/^date-order\n\nDefault severity: error\. /)
  expect(en.stdout).toContain('Good:')
  const zh = await runCli(['explain', 'date-order', '--lang', 'zh'])
  expect(zh.stdout).toContain('正确示例：')
  expect(zh.stdout).not.toContain('Good:')
})

test('a mistyped rule is answered with the nearest one', async () => {
  const { code, stdout, stderr } = await runCli(['explain', 'phone-dialible'])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain('There is no rule "phone-dialible". Did you mean phone-dialable?')
})

test('a rule of the configuration is listed and explains itself by its conditions', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'crm-clean-explain-'))
  try {
    const config = path.join(folder, 'crm-clean.yaml')
    const custom = [
      'custom:',
      '  - id: deal-needs-title',
      '    when: \'customer_type == "成交"\'',
      '    require: [contact_title]',
      '    severity: warning',
    ]
    await writeFile(config, `${['rules:', '  date-order: off', ...custom].join('\n')}\n`)
    const told = await runCli(['explain', 'deal-needs-title', '--config', config])
    expect(told.stdout.split('\n\n')).toEqual([
      'deal-needs-title',
      'A rule of this configuration. Severity: warning. Dimension: completeness.',
      'Must be filled in: contact_title (when customer_type == "成交")',
      '- when: `customer_type == "成交"`\n- require: `contact_title`',
      expect.stringMatching(/^A result that depends on an empty cell is unknown: .*\n$/),
    ])
    const listed = await runCli(['rules', '--config', config])
    expect(listed.stdout).toMatch(/^off +date-order /m)
    expect(listed.stdout).toMatch(/^warning +deal-needs-title /m)
  } finally {
    await rm(folder, { recursive: true })
  }
})
