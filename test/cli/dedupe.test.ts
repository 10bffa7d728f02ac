import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { companiesFolder } from '../support/companies-twice.ts'
import { runCli } from '../support/run-cli.ts'

const folder = companiesFolder()
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const lines = (file: string) => readFileSync(path.join(folder, file), 'utf8').replace('\ufeff', '').trim().split('\r\n')

test('a sheet: duplicates found, written with their evidence, and measured', async () => {
  const flags = ['--truth', 'truth.csv', '--pairs', 'pairs.csv', '--clusters', 'clusters.csv', '--format', 'json']
  const { code, stdout } = await runCli(['dedupe', 'customers.csv', ...flags], { cwd: folder })
  const { records, matches, clusters, truth: measured } = JSON.parse(stdout)
  expect({ code, records, matches, clusters, f1: measured.f1 }).toEqual({ code: 1, records: 72, matches: 12, clusters: 12, f1: 1 })
  const [head, first = ''] = readFileSync(path.join(folder, 'pairs.csv'), 'utf8').split('\r\n')
  expect(head).toMatch(/^\ufeffpair,left,right,probability,weight,decision,.*phone_level/)
  expect(first.split(',')[head!.split(',').indexOf('phone_level')]).toBe('same')
  expect(readFileSync(path.join(folder, 'clusters.csv'), 'utf8').trim().split('\r\n')).toHaveLength(25)
})

test('levels are named in the language of the call', async () => {
  await runCli(['dedupe', 'customers.csv', '--pairs', 'pairs-zh.csv', '--lang', 'zh'], { cwd: folder })
  const [head, ...pairs] = lines('pairs-zh.csv')
  const at = head!.split(',').indexOf('phone_level')
  expect(new Set(pairs.filter((line) => line.includes(',match,')).map((line) => line.split(',')[at]))).toEqual(new Set(['相同']))
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
  await runCli(['export', 'blocks.csv', '--what', 'duplicates', '--lang', 'zh'], options)
  const blocks = lines('blocks.csv').map((line) => line.split(','))
  expect(blocks[0]!.slice(0, 4)).toEqual(['分组', '判定', '概率', '客户编号'])
  expect(blocks[0]!.at(-1)).toBe('不同之处')
  expect(blocks[1]![0]).toBe(blocks[2]![0])
  await runCli(['export', 'duplicates.csv', '--what', 'duplicates', '--raw'], options)
  const pair = readFileSync(path.join(folder, 'duplicates.csv'), 'utf8').split('\r\n')[1]!.split(',')[0]!
  const explained = await runCli(['explain', pair], options)
  expect(explained.code).toBe(0)
  expect(explained.stdout).toContain('probability of being the same customer')
  const [left, right] = pair.split(':')
  // named the other way round, it is the same pair
  const json = await runCli(['explain', `${right}:${left}`, '--format', 'json'], options)
  expect(JSON.parse(json.stdout)).toMatchObject({ pair, left, right, stored: true })
  // a record by itself: whom it is like, in the card as well
  const kin = JSON.parse((await runCli(['explain', left!, '--format', 'json'], options)).stdout)
  expect(kin.duplicates).toMatchObject([{ record: right, decision: 'match' }])
  const card = JSON.parse((await runCli(['show', left!, '--format', 'json'], options)).stdout)
  expect(card).toMatchObject({ record: left, cluster: kin.cluster, duplicates: [{ record: right, decision: 'match' }] })
  expect((await runCli(['explain', left!, '--lang', 'zh'], options)).stdout).toContain(`查看依据：crm-clean explain ${pair}`)
  writeFileSync(path.join(folder, 'one.csv'), `left,right\n${left},${right}\n`)
  const { recall } = JSON.parse((await runCli(['evaluate', '--truth', 'one.csv', '--format', 'json'], options)).stdout)
  expect(recall).toBe(1)
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

test('a model is saved, and compares the next sheet as it stands', async () => {
  const lists = (name: string) => ['--pairs', `${name}.csv`, '--lang', 'en']
  await runCli(['dedupe', 'customers.csv', '--save-model', 'model.yaml', ...lists('learned')], { cwd: folder })
  await runCli(['dedupe', 'customers.csv', '--model', 'model.yaml', ...lists('read')], { cwd: folder })
  expect(lines('read.csv')).toEqual(lines('learned.csv'))
})
