import { expect, test } from 'vitest'
import type { Finding } from '../../src/finding.ts'
import { newStore } from '../support/new-store.ts'

const at = newStore()

const finding = (row: number, severity: Finding['severity']): Finding => ({
  rule: 'phone-dialable',
  severity,
  dimension: 'validity',
  ref: { file: 'a.csv', sheet: null, row, line: row },
  record: `row:${row}`,
  field: 'phone',
  message: 'short',
  data: { digits: 10 },
  value: '1391234567',
  fix: row === 2 ? { value: '+8613912345678', confidence: 0.9 } : null,
})

test('findings are kept as they come, in order, and those of a new check take the place of the old', async () => {
  await at.store.runs.perform({ command: 'check', operator: 'li', args: {} }, (run) => {
    const keep = at.store.findings.replaceForRun(run)
    keep(finding(9, 'error'))
    const again = at.store.findings.replaceForRun(run)
    again(finding(3, 'warning'))
    expect(at.store.findings.counts(run)).toEqual({ error: 0, warning: 1, info: 0 })
    again(finding(2, 'error'))
    return { counts: {} }
  })
  expect([...at.store.findings.list()]).toEqual([finding(3, 'warning'), finding(2, 'error')])
  expect(at.store.findings.counts(1)).toEqual({ error: 1, warning: 1, info: 0 })
})
