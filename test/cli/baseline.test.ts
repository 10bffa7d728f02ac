import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCli } from '../support/run-cli.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'crm-clean-baseline-'))
})
afterAll(() => rm(folder, { recursive: true }))

const head = '客户名称,联系人姓名,联系电话,所属行业,客户类型\n'
const bad = '北京星辰科技有限公司,张三,1381234567,制造业,潜在\n'
const good = '上海远航贸易有限公司,李四,13912345678,零售业,意向\n'
const check = (...args: string[]) => runCli(['check', 'a.csv', '--format', 'json', ...args], { cwd: folder })
const twoRules = ['--rule', 'phone-dialable', '--rule', 'required-present']
const summary = async (...args: string[]) => {
  const { code, stdout } = await check(...args, ...twoRules)
  const { error, baselined } = JSON.parse(stdout).summary
  return { code, error, baselined }
}

test('accepts what is there, fails on what is new, says what is no longer needed', async () => {
  await writeFile(path.join(folder, 'a.csv'), head + good + bad)
  expect(await summary()).toEqual({ code: 1, error: 1, baselined: 0 })
  expect(await summary('--update-baseline', '--baseline', 'b.json')).toEqual({ code: 0, error: 0, baselined: 1 })
  const text = await readFile(path.join(folder, 'b.json'), 'utf8')
  expect(text).not.toContain('1381234567')
  expect(JSON.parse(text)).toMatchObject({ schemaVersion: 1, rules: { 'phone-dialable': { count: 1 } } })

  await writeFile(path.join(folder, 'a.csv'), `${head}${good}${good.replace('李四', '')}${bad}`)
  expect(await summary('--baseline', 'b.json')).toEqual({ code: 1, error: 1, baselined: 1 })

  await writeFile(path.join(folder, 'a.csv'), head + good)
  const { code, stderr } = await check('--baseline', 'b.json', ...twoRules)
  expect(code).toBe(0)
  expect(stderr).toContain('No longer found: phone-dialable 1.')
  await check('--baseline', 'b.json', '--prune-baseline', '--rule', 'date-real')
  expect(JSON.parse(await readFile(path.join(folder, 'b.json'), 'utf8')).rules).toHaveProperty('phone-dialable')
  await check('--baseline', 'b.json', '--prune-baseline', ...twoRules)
  expect(JSON.parse(await readFile(path.join(folder, 'b.json'), 'utf8')).rules).toEqual({})
})

test.each([
  ['nowhere.json', undefined, 'There is no baseline "nowhere.json".'],
  ['broken.json', '{"schemaVersion":1', 'The baseline "broken.json" cannot be used'],
  ['other.json', '{"schemaVersion":1,"rules":{}}', 'salt'],
])('a baseline that is missing or no baseline says so: %s', async (name, content, words) => {
  await writeFile(path.join(folder, 'a.csv'), head + good)
  if (content !== undefined) await writeFile(path.join(folder, name), content)
  const { code, stdout, stderr } = await check('--baseline', name)
  expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
  expect(stderr).toContain(words)
})
