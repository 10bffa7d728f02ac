import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../support/cli-folder.ts'
import { partsOf, zipOf } from '../support/make-xlsx.ts'
import { runCli } from '../support/run-cli.ts'

const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
const rows = `<row r="1">${cell('A1', '客户名称')}${cell('B1', '年营收')}</row>
<row r="2">${cell('A2', '苏州恒达机电有限公司')}<c r="B2"><f>1+1</f><v/></c></row><row r="3">${cell('A3', '无锡明川科技有限公司')}<c r="B3"><v>3</v></c></row>`

test.each([
  ['check', ['check', 'a.xlsx', '--format', 'json']],
  ['import', ['import', 'a.xlsx', '--format', 'json']],
  ['run', ['run', 'a.xlsx', '--format', 'json']],
])('%s says what reading a workbook brought to light, also beside JSON', async (_, args) => {
  const cwd = newFolder()
  writeFileSync(path.join(cwd, 'a.xlsx'), zipOf(partsOf({ sheets: [{ name: 'S', rows }] })))
  const { stdout, stderr } = await runCli([...args, '--lang', 'en'], { cwd })
  expect(stderr).toContain('a.xlsx#S: 1 formula has no result and was read as empty (B2)')
  expect(() => JSON.parse(stdout) as unknown).not.toThrow()
})
