import { execFileSync, spawnSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { editWorkbook } from '../../support/edit-workbook.ts'
import { newStore } from '../../support/new-store.ts'
import { recordsFrom } from '../../support/records-from.ts'
import { exportTo, importFrom, pairOf } from '../../support/review-book.ts'

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
    const profile = `-env:UserInstallation=file://${at.folder}/profile`
    execFileSync(office!, ['--headless', profile, '--convert-to', 'xlsx', '--outdir', 'saved', 'said.xlsx'], {
      cwd: at.folder,
      stdio: 'ignore',
    })
    const taken = await importFrom(at.store, file('saved/said.xlsx'))
    expect(taken).toMatchObject({ blank: 0, unchanged: 0, changed: [], problems: [], contradictions: [] })
    expect(taken.counts).toMatchObject({ same: 125, different: 125, related: 125, unsure: 125 })
    expect(at.store.pairs.decisions().length).toBe(500)
  })
})
