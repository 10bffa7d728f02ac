import { execFileSync, spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { newFolder } from '../support/cli-folder.ts'
import { csv, leads, rows, store } from '../support/leads.ts'

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0)

describe.skipIf(office === undefined)('LibreOffice', () => {
  test('a workbook opened and saved by it changes nothing', async () => {
    const odd = [
      'a_x0041_b',
      '两行\r\n文字',
      ' 前后 ',
      "'引号",
      '=1+1',
      '+8613812345678',
      '1E5',
      '3-4',
      '1/2',
      'TRUE',
      '12%',
      '00:30',
      '1.10',
      '￥5',
      '2026-03-05',
    ].map((cell, index) => [`苏州${index}号机械厂`, '王芳', `1391234567${index % 10}`, '制造业', '潜在', '', '', `"${cell}"`])
    const cwd = newFolder({ 'leads.csv': csv(rows) + odd.map((row) => `${row.join(',')}\n`).join('') })
    const own = await store(cwd)
    await own.import('leads.csv')
    await own.annotate('leads.csv')
    execFileSync(
      office!,
      ['--headless', `-env:UserInstallation=file://${cwd}/profile`, '--convert-to', 'xlsx', '--outdir', 'saved', 'issues.xlsx'],
      { cwd, stdio: 'ignore' },
    )
    expect(await own.import('saved/issues.xlsx')).toEqual([{ ...leads, rows: 19, imported: 0, updated: 0, unchanged: 19 }])
  })
})
