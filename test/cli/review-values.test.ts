import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Chalk } from 'chalk'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import type { Call } from '../../src/cli/command.ts'
import { speaker } from '../../src/cli/messages.ts'
import { lastScroll, listScreen, type ShownList } from '../../src/cli/review/list-screen.ts'
import { isPanel, type Panel, pickPanel, type Told } from '../../src/cli/review/panel.ts'
import { freshGroup, type GroupAtHand, groupAction, type ValuesDesk } from '../../src/cli/review/values-deck.ts'
import { groupPage } from '../../src/cli/review/values-page.ts'
import type { ValueAnswer } from '../../src/jobs/review/set-values.ts'
import { customerSchema } from '../../src/schema/customer.ts'
import { changeableField } from '../../src/schema/field-named.ts'
import { newFolder } from '../support/cli-folder.ts'
import { runCli } from '../support/run-cli.ts'
import { hasTerminal, runOnTerminal } from '../support/run-on-terminal.ts'

const paint = new Chalk({ level: 0 })
const size = { columns: 80, rows: 24 }
const call = { say: speaker('en'), language: 'en' } as Call

/** A person at a group of values: what their keys come to. */
function sittingAt(field: string, proposal: string | null, values: readonly (readonly [value: string, count: number, isKnown: boolean])[]) {
  const kept: (ValueAnswer & { readonly isRemembered: boolean })[] = []
  const left: string[] = []
  let at: GroupAtHand = freshGroup({ proposal, values: values.map(([value, count, isKnown]) => ({ value, count, isKnown })) })
  const desk: ValuesDesk = {
    field: changeableField(customerSchema, field),
    shown: (value) => value,
    written: (value) => value,
    isMasked: false,
    remembered: async ({ from }) => ({ file: 'crm-clean.yaml', text: '', lines: [{ sign: '+', line: `制造业: [${from.join(', ')}]` }] }),
    async keep(answer, _, remembered) {
      kept.push({ ...answer, isRemembered: remembered !== null })
      return { message: 'kept', took: 'all' }
    },
    async leave(given) {
      left.push(...given.map(({ value }) => value))
      return { message: 'left', took: 'all' }
    },
  }
  const put = (now: GroupAtHand) => {
    at = now
  }
  let panel: Panel | null = null
  /** Presses keys one after another; gives what the last of them came to. @param typed what is typed where a text is asked for */
  async function press(keys: string, typed = ''): Promise<Told | null> {
    let told: Told | null = null
    for (const key of keys.split(' ')) {
      const step = panel === null ? null : panel.onKey(key, size)
      const action = panel === null ? groupAction(call, desk, at, put, key) : null
      if (panel !== null && step !== 'stay') panel = null
      const outcome =
        step !== null && typeof step === 'object'
          ? await step.act()
          : action === null
            ? null
            : await action.act('ask' in action ? typed : '')
      if (outcome !== null && isPanel(outcome)) panel = outcome
      else told = outcome
    }
    return told
  }
  const screen = () =>
    panel?.lines(size, paint) ??
    groupPage(call, desk, at, '1 / 3').lines({ scroll: 0, aside: 0, message: '', isWarning: false, keys: 'q quit' }, size, paint)
  return { press, kept, left, screen }
}

const industry = () =>
  sittingAt('industry', '制造业', [
    ['制造业', 9, true],
    ['生产制造', 2, false],
    ['制造服务', 1, false],
  ])

describe('keys on a group of values', () => {
  test('the proposal is taken; whether to remember it is asked first, with the lines that would be written', async () => {
    const one = industry()
    await one.press('a')
    expect(one.kept).toEqual([])
    expect(one.screen().join('\n')).toContain('+ 制造业: [生产制造, 制造服务]')
    expect(await one.press('y')).toMatchObject({ took: 'all' })
    expect(one.kept).toEqual([{ to: '制造业', from: ['生产制造', '制造服务'], isRemembered: true }])
  })

  test('only the records of today, or nothing at all', async () => {
    const one = industry()
    await one.press('a escape')
    expect(one.kept).toEqual([])
    await one.press('a n')
    expect(one.kept).toEqual([{ to: '制造业', from: ['生产制造', '制造服务'], isRemembered: false }])
  })

  test('some of them go elsewhere: the question stays for the others', async () => {
    const one = industry()
    // the list begins with the option itself; the third value is taken out of the marks
    await one.press('x down down space return')
    expect(one.screen().join('\n')).toContain('制造服务  1 record  (not meant)')
    expect(await one.press('a n')).toMatchObject({ took: 'part' })
    expect(one.kept).toEqual([{ to: '制造业', from: ['生产制造'], isRemembered: false }])
    expect(await one.press('l')).toMatchObject({ took: 'all' })
    expect(one.left).toEqual(['制造服务'])
  })

  test('a typed word must be an option of the field, under any of its names', async () => {
    const one = industry()
    expect(await one.press('t', '制造也')).toMatchObject({ took: 'refused' })
    await one.press('t', '零售')
    await one.press('n')
    expect(one.kept).toEqual([{ to: '零售业', from: ['生产制造', '制造服务'], isRemembered: false }])
  })

  test('in a field without options any value may be typed, the most frequent one goes too, and nothing is remembered', async () => {
    const one = sittingAt('owner', '张丽', [
      ['张丽', 9, true],
      ['章丽', 2, true],
    ])
    expect(await one.press('t', '张莉')).toMatchObject({ took: 'all' })
    expect(one.kept).toEqual([{ to: '张莉', from: ['张丽', '章丽'], isRemembered: false }])
  })

  test('without a proposal there is nothing to accept; an option is chosen from the list', async () => {
    const one = sittingAt('customer_type', null, [['老客户', 3, false]])
    expect(await one.press('a')).toBeNull()
    await one.press('c down return n')
    expect(one.kept).toEqual([{ to: '意向', from: ['老客户'], isRemembered: false }])
  })
})

describe('lists on the screen', () => {
  const list: ShownList = {
    title: '所属行业：很长的标题'.repeat(9),
    place: '1 / 3',
    lines: Array.from({ length: 40 }, (_, n) => ({ text: `${n} ${'很长的取值🏢'.repeat(n % 7)}`, look: 'plain' })),
  }
  test.each([
    [80, 24],
    [200, 50],
    [30, 8],
  ])('%i × %i: as many lines as rows, none wider, nothing cut', (columns, rows) => {
    const keys = 'a accept  c choose another  q quit'
    const all = Array.from({ length: lastScroll(list, { columns, rows }, keys) + 1 }, (_, scroll) => {
      const drawn = (message: string) => listScreen(list, { scroll, message, isWarning: true, keys }, { columns, rows }, paint)
      for (const lines of [drawn(''), drawn('长'.repeat(200))])
        expect([lines.length, lines.filter((line) => stringWidth(line) > columns)]).toEqual([rows, []])
      return drawn('').join('')
    })
    expect(all.at(-1)).toContain('q quit')
    expect(all.join('').split('39 ').length).toBeGreaterThan(1)
  })

  test('what is chosen stays in sight', () => {
    const items = Array.from({ length: 60 }, (_, n) => `item ${n}.`)
    const panel = pickPanel({ title: 'Which?', items, marked: null, keys: 'q quit', act: async () => ({ message: '', took: 'nothing' }) })
    for (const [key, due] of [
      ['pagedown', 20],
      ['down', 21],
      ['pagedown', 41],
      ['pagedown', 59],
      ['up', 58],
    ] as const) {
      panel.onKey(key, size)
      expect(panel.lines(size, paint).some((line) => line === `item ${due}.`)).toBe(true)
    }
  })
})

test.skipIf(!hasTerminal)('on a terminal: an answer is written into every record and into crm-clean.yaml, its comments kept', async () => {
  const rows = ['甲公司,13912345678,已成单', '乙公司,13912345679,已成单', '丙公司,13912345670,成交']
  const yaml = '# ours\nextends: customer\nfields:\n  customer_type:\n    values: { 潜在: [], 成交: [签约] } # two\n'
  const cwd = newFolder({ 'a.csv': `客户名称,联系电话,客户类型\n${rows.join('\n')}\n`, 'crm-clean.yaml': yaml })
  await runCli(['import', 'a.csv', '--no-check'], { cwd })
  const { code, screen } = await runOnTerminal(['review', '--values', 'customer_type', '--lang', 'en'], cwd, [
    // 已成单 is near 成交, as the check says
    ['1 / 1', 'a'],
    ['+ ', 'y'],
    ['That is all', 'q'],
  ])
  expect([code, screen]).toEqual([0, expect.stringContaining('1 answer kept; 0 cases still wait.')])
  expect(readFileSync(path.join(cwd, 'crm-clean.yaml'), 'utf8')).toBe(yaml.replace('[签约]', '[签约, 已成单]'))
  const listed = await runCli(['list', '--fields', 'customer_type', '--format', 'csv', '--lang', 'zh'], { cwd })
  expect(listed.stdout.split(/\r?\n/).filter((line) => line.includes('成交')).length).toBe(3)
})

test.skipIf(!hasTerminal)(
  'a sample on a terminal: which field is wrong is asked, and the share of right ones is printed at the end',
  async () => {
    const rows = ['甲公司,13912345678', '乙公司,13912345679']
    const cwd = newFolder({ 'a.csv': `客户名称,联系电话\n${rows.join('\n')}\n` })
    await runCli(['import', 'a.csv', '--no-check'], { cwd })
    const { code, screen } = await runOnTerminal(['review', '--sample', '9', '--lang', 'en'], cwd, [
      ['1 / 2', 'r'],
      ['2 / 2', 'w'],
      ['Which fields are wrong?', '\u001b[B \r'],
      ['That is all', 'q'],
    ])
    expect([code, screen]).toEqual([0, expect.stringContaining('2 answers kept; 0 cases still wait.')])
    expect(screen).toContain('Records without a wrong value: 1 of 2, 50.0 % (95 % sure of 9.5–90.5 %).')
  },
)
