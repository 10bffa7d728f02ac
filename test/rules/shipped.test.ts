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

/** Dimension, indicator of GB/T 36344-2018 and severity: a change of any moves every scorecard and gate. */
const counted = [
  ['budget-order', 'consistency', '0104', 'error'],
  ['choice-known', 'validity', '0105', 'error'],
  ['churn-reason-given', 'completeness', '0201', 'error'],
  ['consent-given', 'validity', '0106', 'info'],
  ['date-in-range', 'validity', '0501', 'error'],
  ['date-order', 'consistency', '0503', 'error'],
  ['date-real', 'validity', '0302', 'error'],
  ['double-entry-agrees', 'consistency', '0401', 'error'],
  ['email-disposable', 'validity', '0302', 'warning'],
  ['email-domain-agrees', 'consistency', '0402', 'info'],
  ['email-domain-known', 'validity', '0302', 'warning'],
  ['email-shape', 'validity', '0302', 'error'],
  ['email-shared', 'uniqueness', '0304', 'warning'],
  ['excel-damage', 'accuracy', '0301', 'error'],
  ['followup-missed', 'timeliness', '0502', 'warning'],
  ['followup-recorded', 'completeness', '0202', 'info'],
  ['html-entities', 'accuracy', '0305', 'warning'],
  ['id-format', 'validity', '0302', 'error'],
  ['length-limit', 'validity', '0101', 'error'],
  ['magnitude-outlier', 'accuracy', '0301', 'warning'],
  ['mixed-scripts', 'accuracy', '0301', 'warning'],
  ['mojibake', 'accuracy', '0305', 'error'],
  ['name-abbreviated', 'accuracy', '0301', 'info'],
  ['not-a-company-name', 'accuracy', '0301', 'warning'],
  ['not-a-person-name', 'accuracy', '0301', 'error'],
  ['number-in-range', 'validity', '0101', 'error'],
  ['pattern', 'validity', '0302', 'error'],
  ['personal-data', 'validity', '0106', 'error'],
  ['phone-dialable', 'validity', '0302', 'error'],
  ['phone-shared', 'uniqueness', '0304', 'warning'],
  ['placeholder-value', 'completeness', '0201', 'error'],
  ['postcode-valid', 'validity', '0302', 'error'],
  ['reference-known', 'consistency', '0402', 'error'],
  ['region-agrees', 'consistency', '0402', 'info'],
  ['renewal-fields-given', 'completeness', '0201', 'warning'],
  ['repeated-or-sequential-digits', 'accuracy', '0301', 'error'],
  ['required-present', 'completeness', '0201', 'error'],
  ['stale-potential', 'timeliness', '0502', 'info'],
  ['swapped-fields', 'accuracy', '0301', 'error'],
  ['type-industry-consistent', 'consistency', '0402', 'info'],
  ['unique-key', 'uniqueness', '0304', 'error'],
  ['unprintable-characters', 'accuracy', '0305', 'warning'],
  ['update-overdue', 'timeliness', '0502', 'warning'],
  ['uscc-valid', 'validity', '0302', 'error'],
  ['vague-value', 'validity', '0105', 'error'],
  ['words-beside-value', 'validity', '0302', 'warning'],
]

test('every rule counts for its dimension and indicator, with its severity', () => {
  expect(shippedRules.map(({ id, dimension, standard, severity }) => [id, dimension, standard, severity])).toEqual(counted)
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
