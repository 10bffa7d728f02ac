import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorkbook } from '../../../src/read/xlsx/open-workbook.ts'
import { rowsOf } from '../../support/read-xlsx.ts'
import { differences } from '../../support/same-cell.ts'
import { data, type Explained, list, unexplained } from '../../support/xlsx-corpora.ts'

const officeMakes: Record<string, Explained> = {
  'sheetjs/ErrorTypes.xlsx#RawErrors': { why: 'ERROR.TYPE is worked out anew; we read the stored result', cells: /^R13C7 / },
  'sheetjs/crlf_crlf.xlsx#Sheet1': { why: '_x000D_ of a formula result is left as it stands; Excel shows a line break', cells: /^R2C2 / },
  'sheetjs/formula_stress_test.xlsx#Database': {
    why: 'a pivot table is laid out anew; we read it as stored',
    cells: /^R(?:3[2-9]|4[0-5])C/,
  },
  'sheetjs/formula_stress_test.xlsx#Date': { why: 'NOW and TODAY are worked out anew', cells: /^R[67]C2 / },
  'sheetjs/formula_stress_test.xlsx#Engineering': { why: 'errors have other names', cells: /^R2C5 / },
  'sheetjs/formula_stress_test.xlsx#Finance': { why: 'day 0 is 1899-12-30 there, 1900-01-00 in Excel', cells: /^R36C8 / },
  'sheetjs/formula_stress_test.xlsx#Information': { why: 'INFO answers with the name of the program', cells: /^R(?:3|12)C2 / },
  'sheetjs/formula_stress_test.xlsx#Math': { why: 'random numbers, worked out anew', cells: /^R4[67]C2 / },
  'sheetjs/formula_stress_test.xlsx#Text': { why: 'escapes left as they stand; functions it does not know', cells: /^R(?:38C3|4[78]C2) / },
  'sheetjs/wps_fn.xlsx#Sheet1': { why: 'a function of WPS is worked out anew', cells: /^R3C3 / },
  'sheetjs/wtf_path.xlsx#SheetJS': {
    why: 'formulas without a stored result are worked out, which we never do; a format shows the date without the time',
    cells: /^R(?:1C[45]|2C[35]|3C[35]|4C5) /,
  },
  'sheetjs/xlsx-stream-d-date-cell.xlsx#Sheet1': { why: 'one and a half days under a time format; Excel shows the time', cells: /^R7C2 / },
}

const office = ['soffice', 'libreoffice'].find((program) => spawnSync(program, ['--version']).status === 0)

describe.skipIf(!existsSync(data) || office === undefined)(
  'the workbooks of exceljs and SheetJS, against what LibreOffice makes of them',
  () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-office-'))
    beforeAll(() => {
      for (const corpus of ['exceljs', 'sheetjs']) {
        const profile = `-env:UserInstallation=file://${folder}/profile`
        const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'
        const files = list(corpus, '.xlsx').map((name) => path.join(data, corpus, name))
        execFileSync(office!, ['--headless', profile, '--convert-to', filter, '--outdir', path.join(folder, corpus), ...files], {
          stdio: 'ignore',
          env: { ...process.env, LC_ALL: 'C.UTF-8' },
        })
      }
    })
    afterAll(() => rmSync(folder, { recursive: true, force: true }))

    for (const corpus of ['exceljs', 'sheetjs']) {
      for (const name of list(corpus, '.xlsx')) {
        if (['exceljs/missing-bits.xlsx', 'exceljs/invalid-xml.xlsx'].includes(`${corpus}/${name}`)) continue // refused, see corpora.test.ts
        test(`${corpus}/${name}`, async () => {
          const { sheets } = await openWorkbook(path.join(data, corpus, name))
          for (const sheet of sheets) {
            const rows = await rowsOf(sheet)
            const csv = readFileSync(path.join(folder, corpus, `${name.slice(0, -5)}-${sheet.sheet}.csv`))
            expect(unexplained(officeMakes[`${corpus}/${name}#${sheet.sheet}`], differences(csv, rows))).toEqual([])
          }
        })
      }
    }
  },
)
