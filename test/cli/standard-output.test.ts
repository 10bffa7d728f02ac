import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { commands } from '../../src/cli/commands/index.ts'
import { speaker } from '../../src/cli/messages.ts'
import { programOf } from '../../src/cli/program.ts'
import { childEnv } from '../support/child-env.ts'
import { goodSheet, newFolder } from '../support/cli-folder.ts'

const program = fileURLToPath(new URL('../../bin/crm-clean.js', import.meta.url))

/** Runs a command behind a piece of shell: the exit code of the command and what stands on standard error. */
function shell(rest: string, ...args: string[]) {
  const script = `"$0" "$@" ${rest}; echo "$(( \${PIPESTATUS[0]} ))" >&3`
  const stdio = ['ignore', 'pipe', 'pipe', 'pipe'] as const
  const cwd = newFolder({ 'a.csv': goodSheet, 'bad.csv': '客户名称,联系电话\n华信,123\n' })
  const { stderr, output } = spawnSync('bash', ['-c', script, process.execPath, program, ...args], {
    cwd,
    env: childEnv,
    encoding: 'utf8',
    stdio: [...stdio],
  })
  return { code: Number(output[3]), stderr, traced: /^\s+at .*:\d+:\d+/m.test(stderr) }
}

test.each([
  ['help', ['import', '--help'], 0],
  ['the list of commands', ['--lang', 'en'], 0],
  ['a result', ['check', 'bad.csv', '--quiet'], 1],
  ['a document', ['check', 'bad.csv', '--quiet', '--format', 'json'], 1],
  ['a gate', ['report', 'bad.csv', '-', '--format', 'md', '--fail-under', '100', '--quiet'], 1],
] as const)('%s into a pipe that is closed already ends quietly, with the code of the result', (_, args, code) => {
  expect(shell('| exec true', ...args)).toEqual({ code, stderr: '', traced: false })
})

test.skipIf(process.platform !== 'linux').each([
  ['help', ['import', '--help']],
  ['a result', ['check', 'bad.csv', '--quiet']],
])('%s onto a full disk ends with 3', (_, args) => {
  const { code, stderr, traced } = shell('>/dev/full', ...args)
  expect({ code, traced }).toEqual({ code: 3, traced: false })
  expect(stderr).toContain('Standard output cannot be written: the disk is full.')
})

test.skipIf(process.platform !== 'linux')('a full disk behind standard error changes no result', () => {
  expect(shell('2>/dev/full >/dev/null', 'check', 'a.csv')).toMatchObject({ code: 0 })
})

test.each([[['--help']], [[]], [['--lang', 'en']], [['--version']], ...commands.map(({ name }) => [[name, '--help']])])(
  '%j gives one text and ends well',
  async (argv) => {
    const texts: string[] = []
    const words = { version: '9.9.9', language: 'en', say: speaker('en'), help: (text: string) => void texts.push(text) } as const
    const built = programOf(commands, words, () => Promise.reject(new Error('no command was asked for')))
    await built.parseAsync(argv, { from: 'user' })
    expect(texts.join('')).toMatch(/Usage: crm-clean|9\.9\.9/)
  },
)
