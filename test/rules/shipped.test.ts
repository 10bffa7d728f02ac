import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { shippedRules } from '../../rules/index.ts'

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const named = (folder: string, ending: string) =>
  readdirSync(at(folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort()
const ids = shippedRules.map((rule) => rule.id)

test('the list is sorted, and is what the folder holds', () => {
  expect(ids).toEqual([...ids].sort())
  expect(named('rules', '.ts').filter((name) => name !== 'index')).toEqual(ids)
  expect(named('rules', '.md')).toEqual(ids)
})

test('every rule has its table of facts', () => {
  expect(ids.filter((id) => !existsSync(at(`test/rules/${id}.test.ts`)))).toEqual([])
})

describe.each(shippedRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('says everything in both languages', () => {
    for (const words of [rule.title, ...Object.values(rule.messages)]) {
      expect(words.en).toMatch(/[a-z]/)
      expect(words.zh).toMatch(/[一-鿿]/)
      const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort()
      expect(names(words.zh)).toEqual(names(words.en))
    }
  })

  test('is explained: what, why, good, bad, how to fix, options', () => {
    const text = readFileSync(at(`rules/${id}.md`), 'utf8')
    const [, en = '', zh = ''] = text.split(/<!-- (?:en|zh) -->/)
    for (const part of ['**What.**', '**Why.**', '**Good:**', '**Bad:**', '**How to fix.**', '**Options.**']) expect(en).toContain(part)
    for (const part of ['**含义：**', '**原因：**', '**正确示例：**', '**错误示例：**', '**处理方法：**', '**选项：**'])
      expect(zh).toContain(part)
    expect(text.startsWith(`# ${id}\n`)).toBe(true)
  })
})
