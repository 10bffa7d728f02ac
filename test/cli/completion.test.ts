import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { shippedRules } from '../../rules/index.ts'
import type { Call, CommandSpec } from '../../src/cli/command.ts'
import { commands } from '../../src/cli/commands/index.ts'
import { bashScript } from '../../src/cli/completion/bash.ts'
import { fishScript } from '../../src/cli/completion/fish.ts'
import { formatsOf } from '../../src/cli/completion/formats-of.ts'
import { powershellScript } from '../../src/cli/completion/powershell.ts'
import { completionTable } from '../../src/cli/completion/table.ts'
import { zshScript } from '../../src/cli/completion/zsh.ts'
import { speaker } from '../../src/cli/messages.ts'
import type { Fault } from '../../src/errors.ts'
import { newFolder } from '../support/cli-folder.ts'

const known = { rules: shippedRules.map(({ id }) => id), shells: ['bash', 'zsh', 'fish', 'powershell'] }
const table = completionTable(commands, z, 'en', known)

test.each(commands.filter(({ takes }) => takes.includes('format')).map((spec) => [spec.name, spec] as const))(
  'the formats completed for %s are those it takes',
  async (name, spec) => {
    const globals = { formats: ['nonsense'], store: 'x.db' }
    const call = {
      command: name,
      args: [name === 'undo' ? '1' : '-'],
      sheets: [],
      outputs: [],
      flags: { out: [], email: [], what: 'records', list: true, decide: [], set: [], seed: 1 },
      globals,
      say: speaker('en'),
      terminal: { canAsk: false },
    }
    const refusal = await spec.run(call as unknown as Call).then(
      () => null,
      (error: Fault) => error.text('en'),
    )
    expect(refusal).toBe(`--format does not accept "nonsense": use one of ${formatsOf[name]?.join(', ')}.`)
  },
)

/** What bash offers for each line, at its end. */
function bashOffers(script: string, lines: readonly string[]): string[][] {
  const folder = newFolder({ 'two words.csv': '' })
  mkdirSync(path.join(folder, 'sub'))
  const tries = lines.map((line) => {
    const words = line.split(' ').map((word) => `'${word}'`)
    return `COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; _crm_clean; printf '%s\\t' "\${COMPREPLY[@]}"; echo`
  })
  const out = execFileSync('bash', ['-c', `${script}\n${tries.join('\n')}`], { cwd: folder, encoding: 'utf8' })
  return out
    .split('\n')
    .slice(0, -1)
    .map((line) =>
      line
        .split('\t')
        .filter((word) => word !== '')
        .sort(),
    )
}

test('bash completes commands, options, values and paths', () => {
  const facts: [string, string[]][] = [
    ['crm-clean und', ['undo']],
    ['crm-clean check --format j', ['json', 'junit']],
    ['crm-clean check --format = j', ['json', 'junit']],
    ['crm-clean --store run.db export --what du', ['duplicates']],
    ['crm-clean export --phones ', ['e164', 'international', 'national']],
    ['crm-clean check --fail-on ', ['error', 'info', 'warning']],
    ['crm-clean check --rule phone-d', ['phone-dialable']],
    ['crm-clean export --ph', ['--phones']],
    ['crm-clean check ', ['sub', 'two words.csv']],
    ['crm-clean run a.csv --out ', ['sub']],
    ['crm-clean completion ', ['bash', 'fish', 'powershell', 'zsh']],
    ['crm-clean --lang ', ['en', 'zh']],
    ['crm-clean runs --rev', []], // refused by runs
  ]
  const offers = bashOffers(
    bashScript(table),
    facts.map(([line]) => line),
  )
  expect(facts.map(([line], at) => [line, offers[at]])).toEqual(facts)
})

const odd = {
  name: 'odd',
  args: '<sheet>',
  summary: { en: "it's [odd]: a\\b", zh: '怪' },
  examples: [],
  options: [{ flags: '-x, --ex <name>', does: { en: "one's choice", zh: '选' } }],
  takes: [],
  works: { on: 'sheets', changes: false },
  flags: (zod: typeof z) => zod.strictObject({ ex: zod.enum(['a', 'b']).optional() }),
  run: async () => 0,
} as const satisfies CommandSpec

test.each([
  ['zsh', zshScript, ["'odd:it'\\''s [odd]: a\\b'", "'(-x --ex)--ex=[one'\\''s choice]:value:(a b)'", "'*:argument:_files'"]],
  [
    'fish',
    fishScript,
    ["-a odd -d 'it\\'s [odd]: a\\\\b'", "-s x -l ex -x -a 'a b' -d 'one\\'s choice'", "'__fish_seen_subcommand_from odd' -F"],
  ],
  [
    'powershell',
    powershellScript,
    ["about = 'it''s [odd]: a\\b'", "@{ names = @('-x', '--ex'); about = 'one''s choice'; takes = $true; values = @('a', 'b') }"],
  ],
] as const)('the script for %s quotes what stands in texts', (_, script, parts) => {
  const text = script(completionTable([odd], z, 'en', known))
  for (const part of parts) expect(text).toContain(part)
})
