import { copyFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore } from '../../src/store/store.ts'
import { clock, makeImported, started, table } from '../support/killed-commands.ts'
import { runCli } from '../support/run-cli.ts'

let folder = ''
let imported = ''
beforeAll(async () => {
  ;({ folder, imported } = await makeImported(500))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('who comes second is told who has the store', async () => {
  const store = path.join(folder, 'held.db')
  copyFileSync(imported, store)
  const holder = openStore(store, { clock, writer: { command: 'fix', operator: 'wang', pid: 4711 } })
  try {
    const { code, stderr } = await runCli(['fix', '--store', store])
    expect(code).toBe(4)
    expect(stderr).toContain('"crm-clean fix" (wang, process 4711 on ')
    // What would be done can be looked at all the same.
    expect((await runCli(['undo', '1', '--dry-run', '--store', store])).code).toBe(0)
  } finally {
    holder.close()
  }
})

test.each([
  ['Ctrl-C ends a fix with 130', 'SIGINT', 130],
  ['a fix is killed', 'SIGKILL', null],
] as const)('%s, and nothing of it is stored', async (_, signal, code) => {
  const broken = await started(imported, 'broken.db', ['fix'])
  broken.child.kill(signal)
  expect(await broken.ended).toBe(code)
  const opened = openStore(broken.store, { clock, writer: { command: 'test', operator: 'li', pid: 1 } })
  const states = opened.runs.list().map(({ state }) => state)
  const problems = opened.problems()
  opened.close()
  expect({ states: states.filter((state) => state !== 'interrupted'), problems }).toEqual({ states: ['done'], problems: [] })
  expect(table(broken.store) === table(imported)).toBe(true)
})
