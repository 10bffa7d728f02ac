import { appendFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { bad, check, good, head, summary } from '../support/baselined.ts'
import { newFolder } from '../support/cli-folder.ts'

test('accepts what is there, fails on what is new', async () => {
  const folder = newFolder({ 'a.csv': head + good + bad })
  expect(await summary(folder, '--update-baseline', '--baseline', 'b.json')).toEqual({ code: 0, error: 0, baselined: 1 })
  writeFileSync(path.join(folder, 'a.csv'), `${head}${good}${good.replace('李四', '')}${bad}`)
  expect(await summary(folder, '--baseline', 'b.json')).toEqual({ code: 1, error: 1, baselined: 1 })
})

test('blames the new cell, wherever it stands', async () => {
  const folder = newFolder({ 'a.csv': head + good + bad })
  await summary(folder, '--update-baseline', '--baseline', 'b.json')
  const other = bad.replace('星辰', '云海').replace('张三', '王五')
  writeFileSync(path.join(folder, 'a.csv'), head + other + good + bad)
  const { code, stdout } = await check(folder, '--baseline', 'b.json', '--rule', 'phone-dialable')
  const { findings } = JSON.parse(stdout) as { findings: { cell: string }[] }
  expect([code, findings.map(({ cell }) => cell)]).toEqual([1, ['C2']])
})

test('accepts a row that cannot be read, and fails on another one', async () => {
  const broken = Buffer.from([0xff, 0xfe, 0x2c, 0x2c, 0x2c, 0x0a])
  const folder = newFolder({ 'a.csv': head + good.repeat(20) })
  appendFileSync(path.join(folder, 'a.csv'), broken)
  expect((await check(folder)).code).toBe(1)
  expect((await check(folder, '--update-baseline', '--baseline', 'b.json')).code).toBe(0)
  const again = await check(folder, '--baseline', 'b.json')
  expect([again.code, again.stderr]).toEqual([0, expect.not.stringContaining('could not be read')])
  appendFileSync(path.join(folder, 'a.csv'), Buffer.concat([Buffer.from('x'), broken]))
  const more = await check(folder, '--baseline', 'b.json')
  expect([more.code, more.stderr]).toEqual([1, expect.stringContaining('row 23')])
})

test.each([
  ['nowhere.json', undefined, 'There is no baseline "nowhere.json".'],
  ['broken.json', '{"schemaVersion":1', 'The baseline "broken.json" cannot be used'],
  ['other.json', '{"schemaVersion":1,"rules":{}}', 'salt'],
])('a baseline that is missing or no baseline says so: %s', async (name, content, words) => {
  const folder = newFolder({ 'a.csv': head + good, ...(content === undefined ? {} : { [name]: content }) })
  const { code, stdout, stderr } = await check(folder, '--baseline', name)
  expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
  expect(stderr).toContain(words)
})
