import { expect, test } from 'vitest'
import { reportSheets } from '../../src/cli/formats/report-sheets.ts'
import { groupSections, matrixSection } from '../../src/report/page/groups.ts'
import { rulesSection } from '../../src/report/page/quality.ts'
import { showIn } from '../../src/report/page/show.ts'
import { reportWords } from '../../src/report/words.ts'
import { customers } from '../support/good-customers.ts'
import { reportOfSheet } from '../support/report-of-sheet.ts'

/** 40 customers of one owner, 10 of another; every fourth under contract, and the sheet has neither satisfaction nor renewal intent. */
const rows = customers(50, (at) => ({
  负责人: at < 40 ? '张敏' : '李娜',
  客户类型: at % 4 === 0 ? '成交' : '意向',
  ...(at % 5 === 0 ? { 联系电话: '123' } : {}),
}))
const renewalTitle = '成交客户须有合作满意度和续约意向'

test('what a rule found is the same count in every place, also of columns that the sheet lacks', async () => {
  const report = await reportOfSheet(rows, 'zh')
  const show = showIn(reportWords.zh, undefined)
  const renewal = report.rules.find(({ rule }) => rule === 'renewal-fields-given')
  expect(renewal).toMatchObject({ findings: 2, records: 13, wrong: 26, judged: 26 })
  expect(report.scorecard.dimensions.flatMap(({ measures }) => measures).find(({ id }) => id === 'renewal-fields-given')).toMatchObject({
    a: 0,
    b: 26,
  })
  const [, row = ''] = /(成交客户须有合作满意度和续约意向<br>.*)/.exec(rulesSection(report, show)) ?? []
  expect(row).toMatch(/>2<\/td><td class="right"[^>]*>13<\/td><td class="right"[^>]*>26 \/ 26<\/td>/)
  expect(row).toContain('合作满意度 · 整列<br>续约意向 · 整列')
})

test('groups say whether they are ranked, and rules stand by what they ask', async () => {
  const report = await reportOfSheet(rows, 'zh')
  const words = reportWords.zh
  const show = showIn(words, undefined)
  const sheet = reportSheets(report, words).find(({ name }) => name === '按负责人')
  const [table] = sheet?.tables ?? []
  const at = table?.columns.findIndex(({ header }) => header === words.ranked) ?? -1
  expect(table?.rows.map((cells) => [cells[0], cells[at]])).toEqual([
    ['张*', '是'],
    ['李*', '否'],
  ])
  expect(sheet?.lines.slice(0, 3)).toEqual(['按负责人', words.groupGain, '不足 30 条记录的分组只列出，不排名。'])
  expect(table?.rows[0]?.at(-1)).toContain(`${renewalTitle} 20/20`)
  const page = groupSections(report, show) + matrixSection(report.ruleByOwner, report, show)
  expect(page).toContain(`<span title="renewal-fields-given">${renewalTitle} <small>20/20</small></span>`)
  expect(page).toContain(`${renewalTitle}<br><code>renewal-fields-given</code>`)
  const figures = reportSheets(report, words).find(({ name }) => name === '规则与负责人')?.tables[0]?.rows ?? []
  expect(figures[0]?.slice(0, 2)).toEqual([renewalTitle, 'renewal-fields-given'])
})

test('hints are neither right nor wrong, blanks are no values, and no customer came in month 13', async () => {
  const report = await reportOfSheet(
    customers(30, (at) => ({
      首次接触时间: at === 0 ? '2026-13-01' : '2026-03-01',
      客户名称: `汇众教育${'甲乙丙丁戊己庚辛壬癸'[at % 10]}${at}房地产开发`,
      联系电话: at < 2 ? '   ' : customers(30)[at]!.联系电话!,
    })),
  )
  expect(report.growth).toEqual([{ value: '2026-03', count: 29 }])
  expect(report.rules.find(({ rule }) => rule === 'required-present')).toMatchObject({ findings: 2, values: [] })
  const page = rulesSection(report, showIn(reportWords.en, undefined))
  const [, hint = ''] = /(<code>name-abbreviated<\/code>.*)/.exec(page) ?? []
  expect(hint).toContain('>30</td><td class="right" data-label="Records">30</td><td class="right" data-label="Wrong / judged">–</td>')
  // Each customer number stands once: none is frequent.
  expect(report.fields.find(({ name }) => name === 'customer_no')?.top).toEqual([])
})

test('a long value is cut where it is an example', async () => {
  const name = '苏州华兴精密机械制造有限公司'.repeat(8)
  const report = await reportOfSheet(customers(3, (at) => (at === 0 ? { 客户名称: name } : {})))
  const page = rulesSection(report, showIn(reportWords.en, undefined))
  expect(page).toContain('length-limit')
  expect(page).not.toContain(name)
  expect(page).toContain(`${name.slice(0, 39)}…`)
})

test('where more is wrong than a rule found, the table says why', async () => {
  const pageOf = async (rows: Parameters<typeof reportOfSheet>[0]) =>
    rulesSection(await reportOfSheet(rows), showIn(reportWords.en, undefined)).includes(reportWords.en.wrongOfOthers)
  // One number is of two customers, and another is none: it is nobody's own either.
  const shared = customers(9, (at) => (at === 0 ? { 联系电话: '123' } : at < 3 ? { 联系电话: '13812345678' } : {}))
  expect(await pageOf(shared)).toBe(true)
  expect(await pageOf(customers(9, (at) => (at === 0 ? { 联系电话: '123' } : {})))).toBe(false)
})
