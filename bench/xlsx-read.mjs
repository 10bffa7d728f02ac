#!/usr/bin/env node
// Reads a workbook with our reader and with exceljs's streaming reader, each in a process of its own, and prints time, peak memory and ratio.
//   npm run build && node bench/xlsx-read.mjs [workbook.xlsx] [--rows 100000] [--times 3]
// Without a workbook it writes one of 16 columns first, once with texts in the cells and once with shared texts.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rows: { type: 'string', default: '100000' }, times: { type: 'string', default: '3' }, reader: { type: 'string' } },
})

const readers = {
  async ours(file) {
    const { openWorkbook } = await import('../dist/src/read/xlsx/open-workbook.js')
    const { sheets } = await openWorkbook(file)
    let rows = 0
    for await (const batch of sheets[0].rows()) rows += batch.length
    return rows
  },
  async exceljs(file) {
    const { default: excel } = await import('exceljs')
    const options = { sharedStrings: 'cache', styles: 'cache', hyperlinks: 'ignore', worksheets: 'emit' }
    let rows = 0
    for await (const sheet of new excel.stream.xlsx.WorkbookReader(file, options)) for await (const _ of sheet) rows += 1
    return rows
  },
}

/** Customers as a CRM exports them; the same seed gives the same bytes. */
async function write(file, rows, shared) {
  const { default: excel } = await import('exceljs')
  let state = 1
  const below = (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
  const pick = (list) => list[below(list.length)]
  const word = (letters, length) => Array.from({ length }, () => pick(letters)).join('')
  const signs = [...'华安信达源丰泰和盛金海天宇新东方联创恒远博通']
  const book = new excel.stream.xlsx.WorkbookWriter({ filename: file, useSharedStrings: shared, useStyles: true })
  const sheet = book.addWorksheet('客户')
  const date = { style: { numFmt: 'yyyy-mm-dd' } }
  const headers =
    '客户名称 联系人姓名 职务 联系电话 电子邮箱 所属行业 客户类型 流失原因 需求标签 信息来源 企业规模 企业地址 首次接触时间 最近跟进时间 负责人 备注'.split(
      ' ',
    )
  sheet.columns = headers.map((_, index) => (index === 12 || index === 13 ? date : {}))
  sheet.addRow(headers).commit()
  for (let row = 0; row < rows; row++) {
    const day = () => new Date(Date.UTC(2020, 0, 1) + below(2_000) * 86_400_000)
    const cells = [
      `${pick(['上海', '苏州', '深圳'])}${word(signs, 3)}${pick(['贸易', '科技', '机械'])}有限公司`,
      word(signs, 3),
      pick(['总经理', '采购经理', '财务经理']),
      13_000_000_000 + below(900_000_000),
      `${word([...'abcdefghij'], 6)}@example.com`,
      pick(['制造业', 'IT', '零售业']),
      pick(['潜在', '意向', '成交', '流失']),
      below(4) === 0 ? '价格' : null,
      pick(['产品咨询,试用申请', '重点客户']),
      pick(['表单提交', '客户推荐']),
      pick(['微型(≤100人)', '小型(101–500人)']),
      `${pick(['浦东新区', '工业园区', '南山区'])}${word(signs, 2)}路${below(2_000)}号`,
      day(),
      day(),
      word(signs, 2),
      below(2) === 0 ? '客户关注决策周期长,需尽快回访' : null,
    ]
    sheet.addRow(cells).commit()
  }
  await book.commit()
}

if (values.reader !== undefined) {
  const begin = performance.now()
  const rows = await readers[values.reader](positionals[0])
  console.log(JSON.stringify({ rows, seconds: (performance.now() - begin) / 1000, peakMb: process.resourceUsage().maxRSS / 1024 }))
} else {
  const folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-bench-'))
  try {
    const files = positionals.length > 0 ? positionals : [path.join(folder, 'texts-in-cells.xlsx'), path.join(folder, 'shared-texts.xlsx')]
    if (positionals.length === 0) for (const [index, file] of files.entries()) await write(file, Number(values.rows), index === 1)
    for (const file of files) {
      const best = {}
      // turn and turn about, so that both meet the same machine
      for (let time = 0; time < Number(values.times); time++) {
        for (const reader of Object.keys(readers)) {
          const told = JSON.parse(
            execFileSync(process.execPath, [fileURLToPath(import.meta.url), file, '--reader', reader], { encoding: 'utf8' }),
          )
          if (best[reader] === undefined || told.seconds < best[reader].seconds) best[reader] = told
        }
      }
      for (const [reader, { rows, seconds, peakMb }] of Object.entries(best)) {
        console.log(`${path.basename(file)}  ${reader.padEnd(8)} ${rows} rows  ${seconds.toFixed(2)} s  ${Math.round(peakMb)} MB`)
      }
      console.log(`${path.basename(file)}  ratio    ${(best.ours.seconds / best.exceljs.seconds).toFixed(2)}`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
