import { Chalk } from 'chalk'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { folded } from '../../src/cli/columns.ts'
import { cardScreen } from '../../src/cli/review/card-screen.ts'
import {
  type CaseView,
  caseScreen,
  lastField,
  recordsAbreast,
  type ShownCase,
  scrolledToField,
  wrapped,
} from '../../src/cli/review/case-screen.ts'
import {
  answered,
  isDone,
  moved,
  nextPair,
  pairsAtHand,
  saidAtHand,
  walkThrough,
  withDecided,
  withoutRecords,
} from '../../src/cli/review/walk.ts'
import type { WaitingCase } from '../../src/jobs/review/queue.ts'
import { newFolder } from '../support/cli-folder.ts'
import { runCli } from '../support/run-cli.ts'
import { closedTerminal, hasTerminal, runOnTerminal } from '../support/run-on-terminal.ts'

const paint = new Chalk({ level: 0 })
const view: CaseView = {
  scroll: 0,
  aside: 0,
  chosen: null,
  message: '已保存，任务编号 7。',
  isWarning: false,
  keys: 's 同一客户  d 不同客户  q 退出',
}
const shown = (records: number, fields: number): ShownCase => ({
  title: 'C202601001:C202602017  62.3 %  涉及 2 条记录，跟进与订单 3 条',
  place: '17 / 10000',
  records: Array.from({ length: records }, (_, at) => `C20260100${at}`),
  fields: Array.from({ length: fields }, (_, at) => ({
    label: `字段名称很长很长的第${at}列`,
    cells: Array.from({ length: records }, (__, r) => `上海市浦东新区张江高科技园区${r}号楼 🏢 한국어`.repeat(1 + (at % 3))),
    differs: Array.from({ length: records }, (__, r) => r > 0),
  })),
  evidenceTitle: '依据 C202601001:C202602017：合计 +5.0 比特',
  evidence: Array.from({ length: 9 }, (_, at) => `+${at}.3  联系电话  ${'相同'.repeat(at * 9)}`),
})

test.each([
  [80, 24, 2, 7],
  [80, 24, 5, 40],
  [200, 50, 2, 30],
  [200, 50, 12, 5],
  [40, 10, 3, 20],
])('a screen of %i × %i holds %i records of %i fields: as many lines as rows, none wider', (columns, rows, records, fields) => {
  const size = { columns, rows }
  for (const scroll of [0, Math.max(0, fields - 3)]) {
    const lines = caseScreen(
      shown(records, fields),
      { ...view, scroll, aside: records, chosen: { field: scroll, record: records - 1 } },
      size,
      paint,
    )
    expect(lines.length).toBe(rows)
    expect(lines.filter((line) => stringWidth(line) > columns)).toEqual([])
    // the message and the keys are always there
    expect(lines.slice(-3).join('\n')).toContain('已保存')
    expect(lines.at(-1)).toContain('q 退出')
  }
})

test('a pair on 80 × 24, as it is drawn', () => {
  const pair: ShownCase = {
    ...shown(2, 0),
    fields: [
      { label: '客户名称', cells: ['上海云帆机械有限公司', '上海云帆机械公司'], differs: [false, true] },
      { label: 'E-mail', cells: ['', 'chen@example.com'], differs: [false, false] },
    ],
    evidence: ['+18.4  联系电话  相同', ' −2.9  联系人    不同'],
  }
  expect(caseScreen(pair, view, { columns: 80, rows: 11 }, paint)).toEqual([
    `C202601001:C202602017  62.3 %  涉及 2 条记录，跟进与订单 3 条${' '.repeat(7)}  17 / 10000`,
    `${' '.repeat(16)}C202601000                       C202601001${' '.repeat(21)}`,
    `客户名称        上海云帆机械有限公司             ≠ 上海云帆机械公司${' '.repeat(13)}`,
    `E-mail                                           chen@example.com${' '.repeat(15)}`,
    '依据 C202601001:C202602017：合计 +5.0 比特',
    '+18.4  联系电话  相同',
    ' −2.9  联系人    不同',
    '',
    '',
    '已保存，任务编号 7。',
    's 同一客户  d 不同客户  q 退出',
  ])
})

test('a long value goes on in the next line, so that what differs is seen; what has no room is scrolled to', () => {
  const size = { columns: 80, rows: 12 }
  const address = '上海市浦东新区张江高科技园区祖冲之路'
  const fields = ['企业地址', '统一社会信用代码', '备注', '负责人'].map((label, n) => ({
    label,
    cells: [`${address}${n}号1栋`, `${address}${n}号2栋`, `${address}${n}号3栋`],
    differs: [false, true, true],
  }))
  const long: ShownCase = { ...shown(3, 0), fields, evidence: [] }
  const text = (scroll: number) => caseScreen(long, { ...view, scroll }, size, paint)
  expect(text(0).slice(2, 7)).toEqual([
    '企业地址        上海市浦东新区张江高  ≠ 上海市浦东新区张江  ≠ 上海市浦东新区张江',
    '                科技园区祖冲之路0号1  高科技园区祖冲之路0   高科技园区祖冲之路0 ',
    '                栋                    号2栋                 号3栋               ',
    '统一社会信用代  上海市浦东新区张江高  ≠ 上海市浦东新区张江  ≠ 上海市浦东新区张江',
    '码              科技园区祖冲之路1号1  高科技园区祖冲之路1   高科技园区祖冲之路1 ',
  ])
  const last = lastField(size, long, view.keys)
  expect([last, text(last).join('').includes('3号3栋'.slice(1))]).toEqual([2, true])
  expect([scrolledToField(size, long, view.keys, 3, 0), scrolledToField(size, long, view.keys, 0, 2)]).toEqual([2, 0])
})

test('how many stand side by side, and keys in few lines', () => {
  expect([80, 200, 30].map((columns) => recordsAbreast({ columns }, 5))).toEqual([3, 5, 1])
  expect(wrapped('s same  d different  q quit', 19)).toEqual(['s same  d different', 'q quit'])
  expect(folded('甲乙丙丁戊', 4)).toEqual(['甲乙', '丙丁', '戊'])
  const card = cardScreen({ title: 'C1', fields: [{ label: '备注', value: '很长'.repeat(30) }] }, 0, 'q', { columns: 40, rows: 8 }, paint)
  expect([card.length, Math.max(...card.map((line) => stringWidth(line)))]).toEqual([8, 40])
})

describe('the way through the cases', () => {
  const pair = (left: number, right: number) => ({ left, right, weight: 0, probability: 0.5, before: null })
  const one = (pairs: readonly ReturnType<typeof pair>[]): WaitingCase => ({
    cluster: pairs.length > 1 ? 1 : null,
    records: [],
    pairs,
    settles: 2,
    behind: 0,
    decides: 1,
  })
  const cases = [one([pair(1, 2), pair(2, 3)]), one([pair(4, 5)])]
  const names = (walk: ReturnType<typeof walkThrough>) => pairsAtHand(walk).map(({ left, right }) => `${left}:${right}`)

  test('an answer on all pairs of a case leads to the next, an answer on one of them to the pair that is open', () => {
    const start = walkThrough(cases)
    expect(names(start)).toEqual(['1:2', '2:3'])
    expect(names(answered(start, 'same'))).toEqual(['4:5'])
    const second = nextPair(nextPair(start))
    expect(names(second)).toEqual(['2:3'])
    const left = answered(second, 'different')
    expect([names(left), isDone(left, cases[0]!)]).toEqual([['1:2'], false])
    const done = answered(left, 'same')
    expect([names(done), isDone(done, cases[0]!)]).toEqual([['4:5'], true])
    expect(saidAtHand(moved(done, -1))).toBeNull()
    expect(saidAtHand(nextPair(moved(done, -1)))).toBe('same')
  })

  test('nobody leaves the list', () => {
    const start = walkThrough(cases)
    expect([moved(start, -1).at, moved(start, 9).at, names(moved(start, 9))]).toEqual([0, 2, []])
  })

  test('what others decided or took out meanwhile is open no more', () => {
    const start = walkThrough(cases)
    const said = {
      left: 1,
      right: 2,
      verdict: 'same',
      relation: null,
      operator: 'wang',
      at: '2026-11-22',
      run: 9,
      decided: [1, 2],
    } as const
    const decided = withDecided(answered(nextPair(start), 'different'), [said])
    expect([decided.cases[0]!.pairs[0]!.before?.operator, decided.said.size, names(answered(decided, 'same'))]).toEqual([
      'wang',
      0,
      ['4:5'],
    ])
    const of = (records: readonly number[], at: number): WaitingCase => ({ ...cases[at]!, records })
    const shown = walkThrough([of([1, 2, 3], 0), of([4, 5], 1)])
    expect(names(withoutRecords(shown, (id) => id === 3))).toEqual(['1:2'])
    expect(names(withoutRecords(shown, (id) => id === 2))).toEqual(['4:5'])
    expect(withoutRecords(shown, (id) => id === 9)).toBe(shown)
  })
})

test.skipIf(!hasTerminal)('on a terminal an answer is kept at once, also where the person then breaks off', async () => {
  const rows = [
    '上海云帆机械有限公司,陈静,13912345678,chen@example.com',
    '上海云帆机械公司,陈静,139-1234-5678,chen@example.com',
    '深圳华信科技有限公司,王伟,13800138111,wang@example.com',
  ]
  const cwd = newFolder({ 'a.csv': `客户名称,联系人,联系电话,电子邮箱\n${rows.join('\n')}\n` })
  await runCli(['import', 'a.csv', '--no-check', '--now', '2026-11-22T08:00:00Z'], { cwd })
  await runCli(['dedupe'], { cwd })
  // certain as it is, the pair waits once somebody was unsure
  await runCli(['review', '--decide', 'C202611001:C202611002=unsure'], { cwd })
  const { code, screen } = await runOnTerminal(['review', '--lang', 'zh'], cwd, [
    ['s 同一客户', 'd'],
    ['已全部看完', '\u0003'],
  ])
  expect([code, screen.includes('已保存判定 1 项，仍有 0 项待判断')]).toEqual([130, true])
  const { stdout } = await runCli(['review', '--list', '--lang', 'zh'], { cwd })
  expect(stdout).toBe('没有待判断的事项。\n')
})

test.skipIf(!hasTerminal)('a terminal that is closed ends the review in order: nothing that was kept is lost', async () => {
  const cwd = newFolder({ 'a.csv': '客户名称,联系电话\n甲公司,13912345678\n乙公司,13912345679\n' })
  await runCli(['import', 'a.csv', '--no-check'], { cwd })
  const code = await closedTerminal(['review', '--sample', '2', '--lang', 'en'], cwd, ['1 / 2', 'r'], '2 / 2')
  expect(code).toBe(130)
  const { stdout } = await runCli(['runs', '--format', 'json'], { cwd })
  expect(
    (JSON.parse(stdout) as { runs: { command: string; state: string }[] }).runs.map(({ command, state }) => `${command} ${state}`),
  ).toEqual(['import done', 'review done', 'review done'])
})
