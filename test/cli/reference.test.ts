import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { commands } from '../../src/cli/commands/index.ts'
import { reference } from '../../src/cli/reference.ts'

test('docs/cli.md says what --help says (npm run docs writes it)', () => {
  expect(readFileSync(fileURLToPath(new URL('../../docs/cli.md', import.meta.url)), 'utf8')).toBe(reference())
})

test.each(commands.map((command) => [command.name, command] as const))(
  '%s is explained in both languages, with examples to run',
  (name, { summary, examples, options }) => {
    expect(examples.filter(({ run }) => run.startsWith(`crm-clean ${name}`)).length).toBeGreaterThan(0)
    for (const words of [summary, ...examples.map(({ does }) => does), ...options.map(({ does }) => does)]) {
      expect(words.zh).toMatch(/[一-鿿]|JSON/)
      expect(words.en).toMatch(/[a-z]/i)
    }
  },
)
