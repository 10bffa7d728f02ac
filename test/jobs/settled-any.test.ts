import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shippedRules } from '../../rules/index.ts'
import { chooseRules } from '../../src/check/rule-set.ts'
import { digestOf } from '../../src/jobs/export/manifest.ts'
import { runNight } from '../../src/jobs/run-night.ts'
import { defaultConfig } from '../../src/schema/config.ts'
import { openStore } from '../../src/store/store.ts'
import { crmSheet } from '../support/crm-sheet.ts'
import { digestsOf } from '../support/nights.ts'
import { tries } from '../support/tries.ts'

const config = { ...defaultConfig, country: 'CN', run: { ...defaultConfig.run, outputs: ['customers.csv', 'report.html'] as const } }
const rules = chooseRules(shippedRules).active

/** One night in the folder, over all its sheets: what it did, and what the store and the files are after it. */
async function night(folder: string, day: string) {
  const done = await stepsDone(folder, day)
  const merges = done.filter((command) => command === 'merge').length
  return { merges, done, store: digestOf(path.join(folder, 'crm.db')), files: digestsOf(path.join(folder, 'out')) }
}

async function stepsDone(folder: string, day: string) {
  const now = new Date(`${day}T20:00:00Z`)
  const store = openStore(path.join(folder, 'crm.db'), { clock: () => now, writer: { command: 'run', operator: 'li', pid: 1 } })
  try {
    const { steps } = await runNight(store, {
      patterns: ['*.csv'],
      options: { folder, country: 'CN' },
      config,
      rules,
      out: path.join(folder, 'out'),
      language: 'zh',
      now,
      today: day,
      version: 'test',
      operator: 'li',
      seed: 1,
      workers: 1,
      fix: true,
    })
    return steps.filter(({ state }) => state === 'done').map(({ command }) => command)
  } finally {
    store.close()
  }
}

test('a night goes on until nothing more is certain: with nothing new the next ones do nothing and write nothing', async () => {
  let rounds = 0
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 60, max: 200 }), async (seed, size) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-'))
      try {
        writeFileSync(path.join(folder, 'a.csv'), crmSheet(size, seed))
        const first = await night(folder, '2026-10-01')
        const idle = { ...first, merges: 0, done: [] }
        expect(await night(folder, '2026-10-01')).toEqual(idle)
        expect(await night(folder, '2026-10-01')).toEqual(idle)
        const later = await night(folder, '2026-10-02')
        expect(later).toEqual({ ...idle, done: ['check'], store: later.store })
        writeFileSync(path.join(folder, 'b.csv'), crmSheet(Math.ceil(size / 8), seed + 1))
        const grown = await night(folder, '2026-10-02')
        expect(await night(folder, '2026-10-02')).toEqual({ ...grown, merges: 0, done: [] })
        rounds = Math.max(rounds, first.merges, grown.merges)
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    }),
    { numRuns: tries(2), examples: [[4, 120]] }, // the first night of the example merges twice
  )
  expect(rounds).toBeGreaterThan(1)
})
