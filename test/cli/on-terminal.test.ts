import { describe, expect, test } from 'vitest'
import { newFolder } from '../support/cli-folder.ts'
import { runCli } from '../support/run-cli.ts'
import { hasTerminal, runOnTerminal } from '../support/run-on-terminal.ts'

const sheet = '客户名称,联系人,联系电话,行业分类,公司行业\n上海华信科技有限公司,李强,13812345678,IT,制造业\n'

describe.skipIf(!hasTerminal)('on a terminal', () => {
  test.each([
    ['2', { 公司行业: 'industry', 行业分类: null }],
    ['0', { 公司行业: null, 行业分类: null }],
  ])('which of two columns is meant is asked for: %s', async (typed, meant) => {
    const cwd = newFolder({ 'a.csv': sheet })
    const args = ['import', 'a.csv', '--no-check', '--format', 'json']
    const { code, screen } = await runOnTerminal(args, cwd, [['0) none of them', typed]])
    expect(screen).toContain('In a.csv, which column is "Industry"?')
    const { mapping } = (JSON.parse(screen.slice(screen.indexOf('{'))) as { files: { mapping: object }[] }).files[0]!
    expect({ code, mapping }).toMatchObject({ code: 0, mapping: meant })
  })

  test('and where nobody can be asked, a required field without its column ends the import', async () => {
    const { code, stderr } = await runCli(['import', 'a.csv'], { cwd: newFolder({ 'a.csv': sheet }) })
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('"行业分类", "公司行业"') as string })
  })

  test.each([
    ['secret', 0, 'import'],
    ['wrong', 4, 'does not open'],
  ])('the key of a store is asked for and not shown: %s', async (typed, code, words) => {
    const cwd = newFolder({ 'a.csv': sheet, key: 'secret\n' })
    await runCli(['import', 'a.csv', '--map', 'industry=公司行业', '--no-check', '--key-file', 'key'], { cwd })
    const run = await runOnTerminal(['runs'], cwd, [['Key of the store:', typed]])
    expect(run.code).toBe(code)
    expect(run.screen).toContain(words)
    expect(run.screen).not.toContain(typed)
  })

  test('what takes longer than a moment shows how far it is, and leaves nothing of that on the screen', async () => {
    const rows = Array.from({ length: 60_000 }, (_, at) => `深圳市华信${at}科技有限公司,李强,138${String(at).padStart(8, '0')},IT\n`)
    const cwd = newFolder({ 'a.csv': `客户名称,联系人,联系电话,公司行业\n${rows.join('')}` })
    const { code, screen } = await runOnTerminal(['import', 'a.csv', '--no-check'], cwd)
    expect(code).toBe(0)
    expect(screen).toMatch(/\[█+░*\] \d+ % · \d+\/\d+ · \d+\/s/)
    expect(screen.split('\u001b[2K').at(-1)).not.toContain('█') // the line is cleared behind the last bar
  })
})
