import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readyRules } from '../../../src/jobs/check/configured-rules.ts'
import { importChecked } from '../../../src/jobs/import/import-checked.ts'
import { reportOf } from '../../../src/jobs/report/report-store.ts'
import { undoRun } from '../../../src/jobs/undo/undo-run.ts'
import { mailText } from '../../../src/report/mail-text.ts'
import { reportMarkdown } from '../../../src/report/markdown.ts'
import { showIn } from '../../../src/report/page/show.ts'
import { changeSection } from '../../../src/report/page/verdict.ts'
import { reportWords } from '../../../src/report/words.ts'
import { defaultConfig } from '../../../src/schema/config.ts'
import { csvOf, customers } from '../../support/good-customers.ts'
import { newStore } from '../../support/new-store.ts'

// The clock of the store stands at 2026-11-22.
const made = newStore()
const today = '2026-11-22'
const schema = defaultConfig.schemas.customers
const checkOf = async () => ({ schema, rules: await readyRules(defaultConfig, { today }), today, country: 'CN', version: '1' })
const compared = async (compare: string) =>
  reportOf(made.store, { ...(await checkOf()), language: 'en', at: `${today}T09:00:00Z`, writtenNow: `${today}T09:00:00Z`, compare })

/** Imports and checks so many customers; gives the runs of the store. */
async function imported(count: number) {
  const name = `${count}.csv`
  writeFileSync(path.join(made.folder, name), csvOf(customers(count)))
  await importChecked(made.store, { patterns: [name], schema, options: { folder: made.folder }, operator: 'li', check: await checkOf() })
  return made.store.runs.list().map(({ run }) => run)
}

test('a run is compared with that is there, stands and is before the check shown; any other is refused', async () => {
  const first = await imported(12)
  const second = await imported(14)
  const third = await imported(16)
  const [earlier, undone, latest] = [first.at(-1)!, second.at(-1)!, third.at(-1)!]
  expect((await compared(String(earlier))).previous?.run).toBe(earlier)
  await expect(compared('999')).rejects.toMatchObject({ code: 'UNKNOWN_RUN', exit: 2 })
  await expect(compared(String(latest))).rejects.toMatchObject({ code: 'RUN_NOT_BEFORE', exit: 2 })
  await undoRun(made.store, { run: undone, cascade: false, operator: 'li', check: await checkOf() })
  await expect(compared(String(undone))).rejects.toMatchObject({ code: 'RUN_NOT_BEFORE', data: { why: { en: 'it was undone' } } })
})

test('a day up to which nothing was checked: the report says so in every format, and does not say that there is no earlier check', async () => {
  await imported(12)
  await imported(14)
  expect((await compared(today)).previous).not.toBeNull()
  const report = await compared('2026-11-21')
  expect([report.previous, report.sought]).toEqual([null, '2026-11-21'])
  const said = 'Nothing is compared: no check was made up to 2026-11-21.'
  expect(changeSection(report, showIn(reportWords.en, undefined))).toContain(said)
  expect(reportMarkdown(report, reportWords.en)).toContain(said)
  expect(mailText(report, reportWords.en).text).toContain(said)
  expect(reportMarkdown(report, reportWords.zh)).toContain('未作比较：2026-11-21 及之前没有做过检查。')
})
