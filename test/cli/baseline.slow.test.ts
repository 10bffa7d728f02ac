import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { bad, check, good, head, summary, twoRules } from '../support/baselined.ts'
import { newFolder } from '../support/cli-folder.ts'

test('accepts what is there, fails on what is new, says what is no longer needed', async () => {
  const folder = newFolder({ 'a.csv': head + good + bad })
  expect(await summary(folder)).toEqual({ code: 1, error: 1, baselined: 0 })
  expect(await summary(folder, '--update-baseline', '--baseline', 'b.json')).toEqual({ code: 0, error: 0, baselined: 1 })
  const text = readFileSync(path.join(folder, 'b.json'), 'utf8')
  expect(text).not.toContain('1381234567')
  expect(JSON.parse(text)).toMatchObject({ schemaVersion: 1, rules: { 'phone-dialable': { count: 1 } } })

  writeFileSync(path.join(folder, 'a.csv'), `${head}${good}${good.replace('李四', '')}${bad}`)
  expect(await summary(folder, '--baseline', 'b.json')).toEqual({ code: 1, error: 1, baselined: 1 })

  writeFileSync(path.join(folder, 'a.csv'), head + good)
  const { code, stderr } = await check(folder, '--baseline', 'b.json', ...twoRules)
  expect(code).toBe(0)
  expect(stderr).toContain('No longer found: phone-dialable 1.')
  await check(folder, '--baseline', 'b.json', '--prune-baseline', '--rule', 'date-real')
  expect(JSON.parse(readFileSync(path.join(folder, 'b.json'), 'utf8')).rules).toHaveProperty('phone-dialable')
  await check(folder, '--baseline', 'b.json', '--prune-baseline', ...twoRules)
  expect(JSON.parse(readFileSync(path.join(folder, 'b.json'), 'utf8')).rules).toEqual({})
})
