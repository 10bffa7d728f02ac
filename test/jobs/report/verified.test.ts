import { expect, test } from 'vitest'
import { reportSheets } from '../../../src/cli/formats/report-sheets.ts'
import { documentOf } from '../../../src/cli/report-document.ts'
import { reportOf } from '../../../src/jobs/report/report-store.ts'
import { reportMarkdown } from '../../../src/report/markdown.ts'
import { reportPage } from '../../../src/report/page/report-page.ts'
import { reportWords } from '../../../src/report/words.ts'
import { customerSchema } from '../../../src/schema/customer.ts'
import type { SampleAnswer } from '../../../src/store/samples.ts'
import { newStore } from '../../support/new-store.ts'
import { recordsFrom } from '../../support/records-from.ts'

const made = newStore()
const right: SampleAnswer = { wrong: [] }
const wrong: SampleAnswer = { wrong: ['phone'] }

test('what people verified stands in every form of the report, with n and its interval; what nobody could tell does not count', async () => {
  await recordsFrom(
    made.store,
    'customers',
    Array.from({ length: 8 }, (_, at) => ({ name: `甲${at}` })),
  )
  const answers: readonly (SampleAnswer | null)[] = [right, right, right, right, wrong, null, { isSame: true }, { isSame: null }]
  await made.store.runs.perform({ command: 'review', operator: 'li' }, (run) => {
    const { samples } = made.store
    samples.draw(
      run,
      answers.map((answer, at) => ({ stratum: null, record: at + 1, other: answer !== null && 'isSame' in answer ? 1 : null })),
    )
    for (const [at, { id }] of samples.list().entries()) {
      const answer = answers[at]
      if (answer != null) samples.answer(run, id, answer, 'li', '2026-11-22')
    }
    return { counts: {} }
  })
  const check = { schema: customerSchema, rules: [], today: '2026-11-22', country: 'CN', version: '1' }
  const report = await reportOf(made.store, { ...check, language: 'en', at: '2026-11-22T09:00:00Z' })
  expect(documentOf(report).verified).toMatchObject({ accuracy: { a: 4, b: 5, share: 0.8 }, duplicates: { a: 1, b: 1, share: 1 } })
  const said = '4 of 5 drawn at random; 95 % interval 37.6–96.4 %'
  expect(await reportPage(report, reportWords.en)).toContain(`<div class="value">80.0 %</div><div class="label">${said}`)
  expect(reportMarkdown(report, reportWords.en)).toContain('Accuracy, verified by hand: 80.0 %')
  expect(reportSheets(report, reportWords.en)[0]?.tables[0]?.rows).toContainEqual(['Accuracy, verified by hand', `80.0 % (${said})`])
})
