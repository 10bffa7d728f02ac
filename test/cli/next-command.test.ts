import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands/index.ts'
import { completer, type Here } from '../../src/cli/next-command.ts'
import { newFolder } from '../support/cli-folder.ts'
import { runCli } from '../support/run-cli.ts'

const onStore: Here = { command: 'undo', given: { store: 'my crm.db', config: 'other.yaml' }, sheets: [] }
const plain: Here = { command: 'undo', given: {}, sheets: [] }
const onSheets: Here = {
  command: 'check',
  given: { map: ['phone=手机', 'name=Firma 1'], keepAll: true, headerRow: 3 },
  sheets: ['a b.csv'],
}
const importing: Here = { command: 'import', given: { store: 'crm.db', country: 'DE' }, sheets: ['a.csv'] }

describe('a command that a text names works where it is pasted', () => {
  test.each<[string, Here, string]>([
    ['crm-clean undo 3', plain, 'crm-clean undo 3'],
    ['To undo: crm-clean undo 3', onStore, 'To undo: crm-clean undo --store "my crm.db" --config other.yaml 3'],
    ['查看全部：“crm-clean runs”。', onStore, '查看全部：“crm-clean runs --store "my crm.db" --config other.yaml”。'],
    ['"crm-clean rules" lists them', onStore, '"crm-clean rules --config other.yaml" lists them'],
    ['crm-clean check', { ...onStore, given: { keyFile: 'key' } }, 'crm-clean check --key-file key'],
    ['crm-clean import <sheet>', onStore, 'crm-clean import --store "my crm.db" --config other.yaml <sheet>'],
    ['crm-clean check customers.xlsx', onStore, 'crm-clean check --config other.yaml customers.xlsx'],
    [
      '"crm-clean check --format csv" lists all',
      onSheets,
      '"crm-clean check "a b.csv" --header-row 3 --map phone=手机 --map "name=Firma 1" --keep-all --format csv" lists all',
    ],
    // What was imported is looked at in the store; a sheet alone is imported again.
    ['crm-clean check', importing, 'crm-clean check --store crm.db'],
    ['crm-clean import --again', importing, 'crm-clean import a.csv --country DE --store crm.db --again'],
    // No commands.
    ['crm-clean.yaml is what crm-clean wrote', onStore, 'crm-clean.yaml is what crm-clean wrote'],
    ['"crm-clean check --help" shows', onStore, '"crm-clean check --help" shows'],
  ])('%s', (text, here, due) => expect(completer(commands, here)(text)).toBe(due))
})

const sheet = '客户名称,联系人姓名,联系电话,所属行业,客户类型\n苏州明达机械有限公司,王伟,1381234567,制造业,潜在\n"broken\n'

test('what the program tells to run next runs as it stands, with the store and the configuration of the call', async () => {
  const cwd = newFolder()
  writeFileSync(path.join(cwd, 'a.csv'), sheet)
  writeFileSync(path.join(cwd, 'other.yaml'), 'country: CN\n')
  const here = ['--store', 'my crm.db', '--config', 'other.yaml', '--lang', 'en']
  const said = [
    await runCli(['import', 'a.csv', ...here], { cwd }),
    await runCli(['runs', '--verbose', ...here], { cwd }),
    await runCli(['undo', '99', ...here], { cwd }),
    await runCli(['report', ...here], { cwd }),
  ].map(({ stdout, stderr }) => stdout + stderr)
  const told = said.flatMap((text) => text.match(/crm-clean (?:check|export|undo|runs|fix|dedupe)[^`\n]*?(?=`|\n|" lists)/g) ?? [])
  expect(told.length).toBeGreaterThan(4)
  for (const command of new Set(told)) {
    const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '').slice(1)
    const { code, stderr } = await runCli([...words, '--lang', 'en'], { cwd })
    expect([command, code, stderr]).toEqual([command, expect.toBeOneOf([0, 1]), expect.not.stringContaining('error:')])
  }
})
