import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { calls, macros, methods } from '../../../src/schema/condition/functions.ts'
import { loadConfig } from '../../../src/schema/load-config.ts'

const guide = readFileSync(fileURLToPath(new URL('../../../docs/custom-rules.md', import.meta.url)), 'utf8')

test('every function of conditions is in the guide', () => {
  const missing = [...calls.map((name) => `${name}(`), ...[...methods, ...macros].map((name) => `.${name}(`)].filter(
    (call) => !guide.includes(call),
  )
  expect(missing).toEqual([])
})

test.each([...guide.matchAll(/```yaml\n([^`]*)```/g)].map(([, text = '']) => [text.split('\n')[1]?.trim() ?? '', text] as const))(
  'the example loads: %s',
  async (_, text) => {
    expect(await loadConfig(text, 'crm-clean.yaml')).toHaveProperty('config')
  },
)

test('what the guide says of empty cells, and of what is nearly right', async () => {
  const asserts = [...guide.matchAll(/`assert: ('[^`]*'|[^`]*)`/g)].map(([whole]) => whole.slice(1, -1))
  expect(asserts.length).toBeGreaterThan(1)
  for (const line of asserts) expect(await loadConfig(`custom:\n  - id: a\n    ${line}\n`, 'a.yaml')).toHaveProperty('config')
  const text = `custom:
  - id: a
    assert: last_followup > today()
  - id: b
    when: budget > 5
    assert: has(email)
  - id: c
    assert: created_at >= "2026-01-01"
`
  const loaded = await loadConfig(text, 'crm-clean.yaml')
  const said = 'mistakes' in loaded ? loaded.mistakes.map(({ line, en }) => `  crm-clean.yaml:${line}  ${en}`) : []
  expect(guide).toContain(said.join('\n'))
})
