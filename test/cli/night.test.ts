import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { answerOf, digestsOf, nightFolder, stepsOf } from '../support/nights.ts'
import { runCli } from '../support/run-cli.ts'

const { folder, run } = nightFolder()
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const header = '客户名称,联系人,联系电话,行业,客户类型'

test('the second night repeats nothing and writes the same bytes', async () => {
  writeFileSync(path.join(folder, 'one.csv'), `${header}\n甲公司有限公司,王芳,13912349999,制造业,成交\n`)
  const night = async () => stepsOf((await run(['run', 'one.csv', '--store', 'one.db', '--out', 'one', '--format', 'json'])).stdout)
  const first = await night()
  expect(first.map(([command, state]) => [command, state])).toEqual([
    ['import', 'done'],
    ['check', 'done'],
    ['fix', 'unchanged'],
    ['dedupe', 'done'],
    ['merge', 'unchanged'],
    ['export', 'done'],
  ])
  const written = digestsOf(path.join(folder, 'one'))
  expect(written.map(([name]) => name)).toContain('customers.xlsx')
  expect((await night()).map(([, state]) => state)).toEqual(Array<string>(6).fill('unchanged'))
  expect(digestsOf(path.join(folder, 'one'))).toEqual(written)
})

test('import checks what it brought, as the run itself; --no-check leaves that out', async () => {
  const sheet = 'two.csv'
  writeFileSync(
    path.join(folder, sheet),
    `${header}\n甲公司有限公司,,13912349999,制造业,成交\n乙公司有限公司,李雷,13912340000,制造业,意向\n`,
  )
  const take = (more: readonly string[] = []) => run(['import', sheet, '--store', 'import.db', '--format', 'json', ...more])
  const unchecked = await take(['--no-check'])
  expect([unchecked.code, answerOf(unchecked.stdout).findings]).toEqual([0, null])
  const later = await take()
  expect([later.code, answerOf(later.stdout).findings]).toMatchObject([1, { error: 1 }])
  writeFileSync(path.join(folder, sheet), `${header}\n丙公司有限公司,王芳,13912340001,制造业,成交\n`)
  const added = await take()
  expect([added.code, answerOf(added.stdout).findings]).toMatchObject([1, { error: 1 }]) // of the whole store
  const runs = JSON.parse((await run(['runs', '--store', 'import.db', '--format', 'json'])).stdout) as { runs: { command: string }[] }
  expect(runs.runs.map(({ command }) => command)).toEqual(['import', 'check', 'import'])
  const text = await run(['import', sheet, '--store', 'fresh.db'])
  expect(text.code).toBe(0)
  expect(text.stdout).toContain('Rows: 1 · errors: 0')
})

test('a night ends with 1 for what is new alone, says what is gone, keeps files whose inputs are the same, and logs each step', async () => {
  const bad = `${header}\n甲公司有限公司,,13912349999,制造业,成交\n乙公司有限公司,李雷,13912340000,制造业,意向\n`
  writeFileSync(path.join(folder, 'new.csv'), bad)
  writeFileSync(path.join(folder, 'new.yaml'), 'run: { outputs: [customers.ndjson, customers.csv, report.html], like: off }\n')
  const night = (...more: string[]) =>
    run(['run', 'new.csv', '--id', '联系电话', '--config', 'new.yaml', '--store', 'new.db', '--out', 'new', '--log', 'new.log', ...more])
  const first = await night('--quiet')
  expect([first.code, first.stdout]).toEqual([1, expect.stringContaining('Checked   1 error')])
  expect(digestsOf(path.join(folder, 'new')).map(([name]) => name)).toEqual([
    'customers.csv',
    'customers.ndjson',
    'manifest.json',
    'report.html',
  ])
  const again = await night('--quiet')
  expect([again.code, again.stdout, again.stderr]).toEqual([0, '', ''])
  const any = await night('--fail-on', 'any', '--format', 'json')
  expect([any.code, JSON.parse(any.stdout)]).toMatchObject([1, { findings: { error: 1, new: 0, gone: 0 }, overall: expect.any(Number) }])
  writeFileSync(path.join(folder, 'new.csv'), bad.replace('有限公司,,', '有限公司,王芳,'))
  const mended = await night('--format', 'json')
  expect([mended.code, JSON.parse(mended.stdout)]).toMatchObject([0, { findings: { error: 0, new: 0, gone: 1 } }])
  const lines = readFileSync(path.join(folder, 'new.log'), 'utf8').trim().split('\n')
  expect(lines).toHaveLength(24)
  expect(JSON.parse(lines[5]!)).toMatchObject({ command: 'export', state: 'done', run: null })
  expect(lines.slice(6, 18).map((line) => (JSON.parse(line) as { state: string }).state)).toEqual(new Array(12).fill('unchanged'))
})

test('on a new day with nothing new the lists of findings are kept as they are', async () => {
  writeFileSync(path.join(folder, 'day.csv'), `${header},最近跟进时间\n甲公司有限公司,,13912349999,制造业,意向,2026-09-15\n`)
  writeFileSync(path.join(folder, 'day.yaml'), 'run: { outputs: [findings.csv, customers.csv], fail_on: never }\n')
  const night = async (day: string) => {
    const asked = ['run', 'day.csv', '--config', 'day.yaml', '--store', 'day.db', '--out', 'day', '--format', 'json']
    const { stdout } = await runCli([...asked, '--now', `${day}T12:00:00Z`, '--operator', 'li'], { cwd: folder })
    const steps = stepsOf(stdout).map(([command, state]) => `${command} ${state}`)
    return [steps.includes('check done'), steps.includes('export done'), answerOf(stdout).findings]
  }
  const counts = { error: 1, warning: 0, info: 1 }
  expect(await night('2026-10-01')).toMatchObject([true, true, counts])
  expect(await night('2026-10-02')).toMatchObject([true, false, { ...counts, new: 0, gone: 0 }])
  expect(await night('2026-10-20')).toMatchObject([true, true, { ...counts, warning: 1, new: 1 }])
})

test('a night takes the steps that the configuration names, in a dry run too', async () => {
  writeFileSync(path.join(folder, 'steps.csv'), `${header}\n甲公司有限公司,,13912349999,制造业,成交\n`)
  const night = (steps: string, ...more: string[]) => {
    writeFileSync(path.join(folder, 'steps.yaml'), `run: { steps: [${steps}], fail_on: never }\n`)
    return run(['run', '--config', 'steps.yaml', '--store', 'steps.db', '--out', 'steps', '--format', 'json', ...more])
  }
  const dry = await night('import, fix', 'steps.csv', '--dry-run')
  expect([dry.code, JSON.parse(dry.stdout)]).toMatchObject([0, { steps: [], import: { run: null }, findings: null, merge: null }])
  const imported = await night('import', 'steps.csv')
  expect(stepsOf(imported.stdout)).toEqual([['import', 'done', 1]])
  expect(JSON.parse(imported.stdout)).toMatchObject({ import: { run: 1 }, fixed: null, findings: null, duplicates: null, outputs: [] })
  const told = await night('report, check')
  expect(stepsOf(told.stdout)).toEqual([
    ['check', 'done', 2],
    ['report', 'done', null],
  ])
  expect(JSON.parse(told.stdout)).toMatchObject({ import: null, findings: { error: 1 }, duplicates: null })
  expect(digestsOf(path.join(folder, 'steps')).map(([name]) => name)).toEqual(['manifest.json', 'report.html'])
  const [without, needless] = [await night('import'), await night('check', 'steps.csv')]
  expect([without.code, needless.code]).toEqual([2, 2])
  expect(without.stderr).toContain('crm-clean run --store steps.db --config steps.yaml customers.csv')
  expect(needless.stderr).toContain('steps.csv would not be read')
})

test('what a night that broke off had stored is new to the next one, which says it', async () => {
  const rows = [header, '甲公司有限公司,,13912349999,制造业,成交', '乙公司有限公司,李雷,13912340000,制造业,意向', '']
  writeFileSync(
    path.join(folder, 'off.csv'),
    Buffer.concat([Buffer.from(rows.join('\n')), Buffer.from([0xff, 0xfe, 0x2c, 0x2c, 0x2c, 0x2c, 0x0a])]),
  )
  const night = () => run(['run', 'off.csv', '--store', 'off.db', '--out', 'off', '--format', 'json'])
  // Somebody else's file stands where one is written because of a row in quarantine: it is met behind the import.
  mkdirSync(path.join(folder, 'off'))
  writeFileSync(path.join(folder, 'off', 'quarantine.csv'), 'mine\n')
  expect((await night()).code).toBe(3)
  rmSync(path.join(folder, 'off', 'quarantine.csv'))
  const after = await night()
  expect([after.code, JSON.parse(after.stdout)]).toMatchObject([1, { import: { run: null }, findings: { error: 1, new: 5 } }])
  const third = await night()
  expect([third.code, JSON.parse(third.stdout)]).toMatchObject([0, { findings: { error: 1, new: 0 } }])
})

test('somebody else’s file in the folder of results is met before anything is stored', async () => {
  writeFileSync(path.join(folder, 'others.csv'), `${header}\n甲公司有限公司,王芳,13912349999,制造业,成交\n`)
  mkdirSync(path.join(folder, 'others'))
  writeFileSync(path.join(folder, 'others', 'customers.csv'), 'mine\n')
  const night = await run(['run', 'others.csv', '--store', 'others.db', '--out', 'others'])
  expect([night.code, readFileSync(path.join(folder, 'others', 'customers.csv'), 'utf8')]).toEqual([3, 'mine\n'])
  expect((await run(['runs', '--store', 'others.db', '--format', 'json'])).code).not.toBe(0)
})
