import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Finding } from '../../src/finding.ts'
import { openStore, type Store } from '../../src/store/store.ts'

let folder = ''
let store: Store
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-'))
  store = openStore(path.join(folder, 'crm.db'), {
    clock: () => new Date('2026-11-22T08:00:00Z'),
    writer: { command: 'check', operator: 'li', pid: 4711 },
  })
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

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
  await store.runs.perform({ command: 'check', operator: 'li', args: {} }, (run) => {
    const keep = store.findings.replaceForRun(run)
    keep(finding(9, 'error'))
    const again = store.findings.replaceForRun(run)
    again(finding(3, 'warning'))
    expect(store.findings.counts(run)).toEqual({ error: 0, warning: 1, info: 0 })
    again(finding(2, 'error'))
    return { counts: {} }
  })
  expect([...store.findings.list()]).toEqual([finding(3, 'warning'), finding(2, 'error')])
  expect(store.findings.counts(1)).toEqual({ error: 1, warning: 1, info: 0 })
})
