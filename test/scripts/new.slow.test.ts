import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { levels, made, madeTree, root } from '../support/made-tree.ts'

const bin = (name: string) => path.join(root, 'node_modules', '.bin', name)
const lists = ['rules/index.ts', 'src/match/compare/kind.ts', levels, 'src/cli/commands/index.ts', 'test/rules/shipped.test.ts']
const code = [...Object.values(made).flat(), ...lists].filter((file) => file.endsWith('.ts'))

const { tree, remove } = madeTree()
afterAll(remove)

test('what is made passes lint and types', () => {
  expect(spawnSync(bin('biome'), ['check', ...code], { cwd: tree, encoding: 'utf8' }).status).toBe(0)
  const { stdout } = spawnSync(bin('tsc'), ['-p', 'tsconfig.json', '--pretty', 'false'], { cwd: tree, encoding: 'utf8' })
  expect(stdout).toBe('')
})

test('the tests that are made fail, and say what to write', () => {
  spawnSync(bin('tsc'), ['-p', 'tsconfig.build.json'], { cwd: tree })
  const tests = [...code.filter((file) => file.endsWith('.test.ts') && !lists.includes(file)), levels]
  const run = spawnSync(bin('vitest'), ['run', '--reporter=json', ...tests], {
    cwd: tree,
    encoding: 'utf8',
    env: { ...process.env, CRM_CLEAN_SKIP_BUILD: '1' },
  })
  const { testResults } = JSON.parse(run.stdout.slice(run.stdout.indexOf('{'))) as {
    testResults: { name: string; assertionResults: { status: string; title: string }[] }[]
  }
  const failed = testResults.map(({ name, assertionResults }) => [
    path.basename(name),
    assertionResults.filter(({ status }) => status === 'failed').map(({ title }) => /WRITE: \w+( \w+)*/.exec(title)?.[0]),
  ])
  expect(Object.fromEntries(failed)).toEqual({
    'two-words.test.ts': ['WRITE: reports a bad row'],
    'levels.test.ts': ['WRITE: a value'],
    'switch.test.ts': ['WRITE: what the user gets'],
  })
})
