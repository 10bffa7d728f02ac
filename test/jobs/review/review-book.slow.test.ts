import { execFileSync, spawnSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { fieldValues } from '../../../src/jobs/review/field-values.ts'
import { readReviewBook } from '../../../src/jobs/review/read-review-book.ts'
import { valueAnswers } from '../../../src/jobs/review/value-answers.ts'
import { valuesBook } from '../../../src/jobs/review/values-book.ts'
import { rowsOfBook } from '../../../src/jobs/review/values-book-rows.ts'
import { customerSchema } from '../../../src/schema/customer.ts'
import { changeableField } from '../../../src/schema/field-named.ts'
import { editWorkbook } from '../../support/edit-workbook.ts'
import { newStore } from '../../support/new-store.ts'
import { recordsFrom } from '../../support/records-from.ts'
import { exportTo, importFrom, pairOf, writeBook } from '../../support/review-book.ts'

const at = newStore()
const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0)

describe.skipIf(office === undefined)('LibreOffice', () => {
  test('500 decisions in a workbook that it saved are taken whole', async () => {
    const pairs = Array.from({ length: 500 }, (_, n) => pairOf(2 * n + 1, 2 * n + 2, 0.2 + n / 2000))
    await recordsFrom(
      at.store,
      'customers',
      Array.from({ length: 1000 }, (_, n) => ({
        name: `苏州${n}号机械厂`,
        phone: `+8613${String(100_000_000 + n * 7).padStart(9, '0')}`,
        note: ['=1+1', '1E5', '3-4', '两行\n文字', ' 前后 ', '007', 'TRUE'][n % 7]!,
      })),
    )
    await at.store.runs.perform({ command: 'dedupe', operator: 'li' }, (run) => {
      at.store.pairs.insertNew(run, pairs)
      return { counts: {} }
    })
    const file = (name: string) => path.join(at.folder, name)
    await exportTo(at.store, file('review.xlsx'))
    const words = ['同一客户', '不同客户', '总部与分支', '不确定']
    const cells = Object.fromEntries(pairs.map((_, n) => [`B${2 + 2 * n}`, words[n % 4]]))
    await editWorkbook(file('review.xlsx'), file('said.xlsx'), '待判断', cells)
    const taken = await importFrom(at.store, savedByOffice('said.xlsx'))
    expect(taken).toMatchObject({ blank: 0, unchanged: 0, changed: [], problems: [], contradictions: [] })
    expect(taken.counts).toMatchObject({ same: 125, different: 125, related: 125, unsure: 125 })
    expect(at.store.pairs.decisions().length).toBe(500)
  })

  test('values in a workbook that it saved are taken whole', async () => {
    const industry = changeableField(customerSchema, 'industry')
    const strange = ['=1+1', '1E5', '3-4', '007', 'TRUE', '2024/1/2', '生产制造', "'引号", '50%', '－']
    await recordsFrom(
      at.store,
      'customers',
      strange.map((value, n) => ({ name: `${n}公司`, industry: value })),
    )
    const values = fieldValues(at.store, industry)
    const words = { name: '取值', notInList: '', instructions: { name: '说明', lines: [] } }
    const book = valuesBook(industry, [], values, { language: 'zh', shown: (value) => value, words })
    await writeBook(book, path.join(at.folder, 'values.xlsx'))
    const cells = Object.fromEntries(
      values.flatMap((_, n) => [
        [`D${n + 2}`, '改为标准值'],
        [`E${n + 2}`, '制造业'],
        [`F${n + 2}`, '是'],
      ]),
    )
    await editWorkbook(path.join(at.folder, 'values.xlsx'), path.join(at.folder, 'said.xlsx'), '取值', cells)
    const back = await readReviewBook(savedByOffice('said.xlsx'))
    if (back.of !== 'values') throw new Error(back.of)
    const said = valueAnswers(rowsOfBook(back.rows, industry, values), industry.choices ?? [])
    expect(said).toMatchObject({ blank: 0, gone: [], problems: [] })
    expect(said.answers).toEqual([{ to: '制造业', from: expect.any(Array) }])
    expect(said.answers[0]!.from.toSorted()).toEqual(strange.toSorted())
  })
})

/** The path of the workbook as LibreOffice saved it. */
function savedByOffice(name: string): string {
  const profile = `-env:UserInstallation=file://${at.folder}/profile`
  execFileSync(office!, ['--headless', profile, '--convert-to', 'xlsx', '--outdir', 'saved', name], { cwd: at.folder, stdio: 'ignore' })
  return path.join(at.folder, 'saved', name)
}
