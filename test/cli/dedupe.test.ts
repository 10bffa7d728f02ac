import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runCli } from '../support/run-cli.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-dedupe-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const surnames = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗']
const given = [...'伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂红玉萍辉']
const brands = ['华信', '鼎盛', '金源', '天瑞', '宏达', '佳美', '锐捷', '恒通', '博远', '中科', '联创', '东方', '瑞丰', '兴业', '万通']
const cities = ['深圳', '苏州', '杭州', '成都', '武汉']

/** Sixty companies, every fifth of them twice: shortened, with spaces in the phone number. */
const rows: string[] = []
const truth: string[] = []
for (let i = 0; i < 60; i++) {
  const brand = brands[i % 15]! + brands[(i * 7 + 3) % 15]!.charAt(0)
  const city = cities[i % 5]!
  const person = surnames[i % 20]! + given[(i * 3) % 28]! + given[(i * 11) % 28]!
  const phone = `1${38 + (i % 5)}${String(10000000 + ((i * 7654321) % 89999999))}`
  rows.push(`${city}${brand}科技有限公司,${person},${phone},IT,潜在`)
  truth.push(String(i))
  if (i % 5 === 0) {
    rows.push(`${brand}科技,${person},${phone.slice(0, 3)} ${phone.slice(3, 7)} ${phone.slice(7)},IT,意向`)
    truth.push(String(i))
  }
}
writeFileSync(path.join(folder, 'customers.csv'), `客户名称,联系人姓名,联系电话,所属行业,客户类型\n${rows.join('\n')}\n`)
writeFileSync(path.join(folder, 'truth.csv'), `record,entity\n${truth.map((entity, i) => `${i + 2},${entity}`).join('\n')}\n`)

test('a sheet: duplicates found, written with their evidence, and measured', async () => {
  const flags = ['--truth', 'truth.csv', '--pairs', 'pairs.csv', '--clusters', 'clusters.csv', '--format', 'json']
  const { code, stdout } = await runCli(['dedupe', 'customers.csv', ...flags], { cwd: folder })
  const { records, matches, clusters, truth: measured } = JSON.parse(stdout)
  expect({ code, records, matches, clusters, f1: measured.f1 }).toEqual({ code: 1, records: 72, matches: 12, clusters: 12, f1: 1 })
  const pairs = readFileSync(path.join(folder, 'pairs.csv'), 'utf8').split('\r\n')
  expect(pairs[0]).toMatch(/^\ufeffpair,left,right,probability,weight,decision,.*phone_level/)
  expect(readFileSync(path.join(folder, 'clusters.csv'), 'utf8').trim().split('\r\n')).toHaveLength(25)
})

test.each([
  ['en', 'same'],
  ['zh', '相同'],
])('levels are named in the language of the call: %s', async (language, label) => {
  const file = `pairs-${language}.csv`
  await runCli(['dedupe', 'customers.csv', '--pairs', file, '--lang', language], { cwd: folder })
  const [head, ...lines] = readFileSync(path.join(folder, file), 'utf8').trim().split('\r\n')
  const at = head!.split(',').indexOf('phone_level')
  expect(new Set(lines.filter((line) => line.includes(',match,')).map((line) => line.split(',')[at]))).toEqual(new Set([label]))
})

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

test('a model says whether it settled, and in how many rounds; a sheet with nothing to compare says so', async () => {
  const { stdout } = await runCli(['dedupe', 'customers.csv', '--format', 'json'], { cwd: folder })
  const { converged, iterations } = JSON.parse(stdout).model
  expect([converged, iterations >= 7 && iterations <= 20]).toEqual([true, true])
  writeFileSync(path.join(folder, 'alike.csv'), `备注,标签\n${'甲,\n'.repeat(80)}`)
  const alike = await runCli(['dedupe', 'alike.csv', '--lang', 'en'], { cwd: folder })
  expect([alike.code, alike.stdout.includes('No column can tell customers apart')]).toEqual([0, true])
})

test('the store: duplicates kept there, measured, and each pair explained', async () => {
  const options = { cwd: folder }
  await runCli(['import', 'customers.csv', '--now', '2026-09-30T00:00:00Z'], options)
  const found = await runCli(['dedupe', '--format', 'json'], options)
  expect({ code: found.code, matches: JSON.parse(found.stdout).matches }).toEqual({ code: 1, matches: 12 })
  await runCli(['export', 'duplicates.csv', '--what', 'duplicates'], options)
  const pair = readFileSync(path.join(folder, 'duplicates.csv'), 'utf8').split('\r\n')[1]!.split(',')[0]!
  const explained = await runCli(['explain', pair], options)
  expect(explained.code).toBe(0)
  expect(explained.stdout).toContain('probability of being the same customer')
  const [left, right] = pair.split(':')
  // named the other way round, it is the same pair
  const json = await runCli(['explain', `${right}:${left}`, '--format', 'json'], options)
  expect(JSON.parse(json.stdout)).toMatchObject({ pair, left, right, stored: true })
  writeFileSync(path.join(folder, 'one.csv'), `left,right\n${left},${right}\n`)
  const { recall } = JSON.parse((await runCli(['evaluate', '--truth', 'one.csv', '--format', 'json'], options)).stdout)
  expect(recall).toBe(1)
})

const lines = (file: string) => readFileSync(path.join(folder, file), 'utf8').replace('\ufeff', '').trim().split('\r\n')

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
  const planned = [lines('sp.csv'), lines('sc.csv')]
  expect((await runCli(['dedupe', ...flags], options)).code).toBe(3) // the files are there
  const { code, stdout } = await runCli(['dedupe', ...flags, '--force', '--format', 'json'], options)
  const found = JSON.parse(stdout)
  expect({ code, comparedRecords: found.comparedRecords, matches: found.matches, f1: found.truth.f1 }).toEqual({
    code: 1,
    comparedRecords: 6,
    matches: 12,
    f1: 1,
  })
  expect(found.truth).toEqual(JSON.parse(dry.stdout).truth)
  expect([lines('sp.csv'), lines('sc.csv')]).toEqual(planned)
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

test('a list that cannot be written takes the comparison back', async () => {
  const store = ['--store', 'unwritten.db']
  await runCli(['import', 'customers.csv', '--no-check', ...store], { cwd: folder })
  const { code } = await runCli(['dedupe', '--pairs', path.join('no', 'such', 'folder.csv'), ...store], { cwd: folder })
  const { stdout } = await runCli(['runs', '--format', 'json', ...store], { cwd: folder })
  const states = JSON.parse(stdout).runs.map(({ command, state }: { command: string; state: string }) => [command, state])
  expect({ code, states }).toEqual({
    code: 3,
    states: [
      ['import', 'done'],
      ['dedupe', 'failed'],
    ],
  })
})

test.each([
  [['dedupe', 'customers.csv', '--match-at', '2'], 2],
  [['dedupe', 'customers.csv', '--match-at', '0.3', '--review-at', '0.5'], 2],
  [['dedupe', '--truth', 'nowhere.csv'], 3],
  [['explain', 'no:pair'], 2],
  [['evaluate', '--truth', 'nowhere.csv'], 3],
])('%j ends with %d', async (args, code) => expect((await runCli(args, { cwd: folder })).code).toBe(code))

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

test('a model is saved, and compares the next sheet as it stands', async () => {
  const lists = (name: string) => ['--pairs', `${name}.csv`, '--lang', 'en']
  await runCli(['dedupe', 'customers.csv', '--save-model', 'model.yaml', ...lists('learned')], { cwd: folder })
  await runCli(['dedupe', 'customers.csv', '--model', 'model.yaml', ...lists('read')], { cwd: folder })
  expect(lines('read.csv')).toEqual(lines('learned.csv'))

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
