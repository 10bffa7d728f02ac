import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { importSheets } from '../../src/jobs/import/import-sheets.ts'
import { customerSchema } from '../../src/schema/customer.ts'
import { openStore } from '../../src/store/store.ts'
import { newFolder } from '../support/cli-folder.ts'
import { runCli } from '../support/run-cli.ts'

test('a sheet read in a thread of its own and one read without give the same store', async () => {
  const folder = newFolder()
  const name = path.join(folder, 'customers.csv')
  const header = '客户名称,联系电话,备注'
  const lines = Array.from(
    { length: 10_000 },
    (_, at) => `苏州明达${at}机械厂,0512-6${String(at).padStart(7, '1')},"第${at}号\n${'长'.repeat(at % 40)}"`,
  )
  writeFileSync(name, [header, ...lines].join('\r\n'))
  const imported = await runCli([
    'import',
    name,
    '--no-check',
    '--store',
    path.join(folder, 'thread.db'),
    '--format',
    'json',
    '--now',
    '2026-11-22T08:00:00Z',
  ])
  const clock = () => new Date('2026-11-22T08:00:00Z')
  const here = openStore(path.join(folder, 'here.db'), { clock, writer: { command: 'import', operator: 'li', pid: 1 } })
  await importSheets(here, { patterns: [name], schema: customerSchema, options: { folder }, operator: 'li' })
  const there = openStore(path.join(folder, 'thread.db'), { clock })
  const all = (store: typeof here) => [...store.records.batches()].flat()
  expect(imported.code).toBe(0)
  expect(all(there)).toEqual(all(here))
  expect(all(here).length).toBe(10_000)
  here.close()
  there.close()
})
