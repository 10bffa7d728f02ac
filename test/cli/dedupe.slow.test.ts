import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { companiesFolder, truth } from '../support/companies-twice.ts'
import { runCli } from '../support/run-cli.ts'

const folder = companiesFolder()
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const lines = (file: string) => readFileSync(path.join(folder, file), 'utf8').replace('\ufeff', '').trim().split('\r\n')

test('what many records share is no reason to compare them all, and that is said', async () => {
  const letters = (n: number) =>
    String.fromCharCode(97 + (n % 26), 97 + (Math.floor(n / 26) % 26), 97 + ((n * 7) % 26), 97 + ((n * 11) % 26))
  const people = Array.from(
    { length: 3000 },
    (_, i) => `${letters(i * 17)}${letters(i * 5)},town ${letters(i % 25)},1380000${String(i).padStart(4, '0')}`,
  )
  writeFileSync(path.join(folder, 'many.csv'), `name,town,phone\n${people.join('\n')}\n`)
  const { stdout } = await runCli(['dedupe', 'many.csv', '--format', 'json'], { cwd: folder })
  const { candidatePairs, comparedPairs } = JSON.parse(stdout)
  expect(candidatePairs).toBeGreaterThan(comparedPairs)
  const said = await runCli(['dedupe', 'many.csv'], { cwd: folder })
  expect(said.stdout).toContain(`${candidatePairs - comparedPairs} more pairs agree only in values that many records share`)
})

test('the store: all its pairs and clusters in the shape of a sheet’s, and measured, on the first night and after', async () => {
  const options = { cwd: folder }
  const store = ['--store', 'lists.db']
  // the last duplicate comes a night later
  const [head, ...all] = lines('customers.csv')[0]!.split('\n')
  writeFileSync(path.join(folder, 'first.csv'), `${[head, ...all.slice(0, 66)].join('\n')}\n`)
  writeFileSync(path.join(folder, 'second.csv'), `${[head, ...all.slice(66)].join('\n')}\n`)
  await runCli(['import', 'first.csv', '--no-check', '--now', '2026-09-30T00:00:00Z', ...store], options)
  await runCli(['dedupe', ...store], options)
  await runCli(['import', 'second.csv', '--no-check', '--now', '2026-09-30T00:00:00Z', ...store], options)
  await runCli(['export', 'all.csv', '--fields', 'customer_no', ...store], options)
  const numbers = lines('all.csv').slice(1)
  const entities = numbers.map((number, at) => [number, truth[at]!] as const)
  writeFileSync(path.join(folder, 'numbers.csv'), `record,entity\n${entities.map((one) => one.join(',')).join('\n')}\n`)

  const flags = ['--pairs', 'sp.csv', '--clusters', 'sc.csv', '--truth', 'numbers.csv', '--lang', 'zh', ...store]
  const dry = await runCli(['dedupe', ...flags, '--dry-run', '--format', 'json'], options)
  expect(existsSync(path.join(folder, 'sp.csv'))).toBe(false) // a dry run writes nothing
  writeFileSync(path.join(folder, 'sp.csv'), '')
  expect((await runCli(['dedupe', ...flags], options)).code).toBe(3) // the file is there
  const { code, stdout } = await runCli(['dedupe', ...flags, '--force', '--format', 'json'], options)
  const found = JSON.parse(stdout)
  expect({ code, comparedRecords: found.comparedRecords, matches: found.matches, f1: found.truth.f1 }).toEqual({
    code: 1,
    comparedRecords: 6,
    matches: 12,
    f1: 1,
  })
  expect(found.truth).toEqual(JSON.parse(dry.stdout).truth)
  expect((await runCli(['evaluate', '--truth', 'numbers.csv', '--format', 'json', ...store], options)).stdout).toBe(
    `${JSON.stringify({ schemaVersion: 1, ...found.truth }, null, 2)}\n`,
  )
  expect((await runCli(['dedupe', ...flags, '--force'], options)).stdout).toContain('F1')

  const [headers, ...pairs] = lines('sp.csv').map((line) => line.split(','))
  expect(headers!.slice(0, 6)).toEqual(['pair', 'left', 'right', 'probability', 'weight', 'decision'])
  const twice = entities.flatMap(([number, entity], at) => (entity === entities[at - 1]?.[1] ? [[entities[at - 1]![0], number]] : []))
  const matches = pairs.filter((cells) => cells[5] === 'match')
  expect(matches.map(([pair]) => pair).sort()).toEqual(twice.map((pair) => pair.join(':')).sort())
  expect(new Set(matches.map((cells) => cells[headers!.indexOf('phone_level')]))).toEqual(new Set(['相同']))
  const members = lines('sc.csv').map((line) => line.split(','))
  expect(members[0]).toEqual(['record', 'cluster'])
  const clusters: Record<string, string[]> = {}
  for (const [record = '', cluster = ''] of members.slice(1)) clusters[cluster] = [...(clusters[cluster] ?? []), record]
  expect(Object.values(clusters).sort()).toEqual(twice.sort())
})

test('an output that is there already is refused before the work, so that nothing is kept that nobody was told of', async () => {
  const store = path.join(folder, 'taken.db')
  await runCli(['import', 'customers.csv', '--no-check', '--store', store], { cwd: folder })
  writeFileSync(path.join(folder, 'taken.yaml'), 'mine')
  for (const flags of [
    ['--save-model', 'taken.yaml'],
    ['-o', 'taken.yaml'],
    ['--format', 'json=taken.yaml'],
  ]) {
    const { code, stderr } = await runCli(['dedupe', '--store', store, ...flags], { cwd: folder })
    expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining('taken.yaml') })
  }
  const { stdout } = await runCli(['runs', '--store', store, '--format', 'json'], { cwd: folder })
  expect(JSON.parse(stdout).runs.map(({ command }: { command: string }) => command)).toEqual(['import'])
  expect(readFileSync(path.join(folder, 'taken.yaml'), 'utf8')).toBe('mine')
})

test('a model that does not fit is refused, with the nearest name', async () => {
  await runCli(['dedupe', 'customers.csv', '--save-model', 'model.yaml'], { cwd: folder })
  const model = readFileSync(path.join(folder, 'model.yaml'), 'utf8')
  const write = (name: string, text: string | Buffer) => writeFileSync(path.join(folder, name), text)
  write('nearly.yaml', model.replace('column: phone\n', 'column: fone\n').replace('comparisons:', 'comparison:'))
  write('other.yaml', model.replace('column: phone\n', 'column: fone\n'))
  write('latin.yaml', Buffer.from([0xe9, 0x3a, 0x20, 0x31]))
  for (const [name, ...words] of [
    ['nearly.yaml', 'has 2 problems to fix', 'there is no setting "comparison"; did you mean comparisons?'],
    ['other.yaml', 'has 1 problem to fix', 'there is no column "fone"; did you mean phone?'],
    ['latin.yaml', 'It must be a text file in UTF-8.'],
    ['nowhere.yaml', 'There is no model "nowhere.yaml".'],
  ] as const) {
    const { code, stderr } = await runCli(['dedupe', 'customers.csv', '--model', name, '--lang', 'en'], { cwd: folder })
    expect({ name, code, unsaid: words.filter((one) => !stderr.includes(one)) }).toEqual({ name, code: 2, unsaid: [] })
  }
})
