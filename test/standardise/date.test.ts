import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, dateOfDay, dateOfSerial, dayNumber } from '../../src/standardise/calendar.ts'
import { parseChineseNumber } from '../../src/standardise/chinese-number.ts'
import type { DateOrder } from '../../src/standardise/context.ts'
import { isCanonicalDate, standardiseDate } from '../../src/standardise/date.ts'
import { dateOrderTally, decideDateOrder } from '../../src/standardise/date-order.ts'

test('a word behind a time of day is no zone: the cell stays as it is, and is told', () => {
  expect(standardiseDate('2024-03-05 14:30 home')).toEqual({
    value: '2024-03-05 14:30 home',
    notes: [{ kind: 'unparsed' }],
  })
  expect(standardiseDate('2024-03-05 14:30 CEST').value).toBe('2024-03-05T14:30')
})

describe('a date that says what it is', () => {
  test.each([
    ['2024-03-05', '2024-03-05'],
    ['2024/3/5', '2024-03-05'],
    ['2024.3.5', '2024-03-05'],
    ['2024.03.05', '2024-03-05'],
    ['20240305', '2024-03-05'],
    ['2024年3月5日', '2024-03-05'],
    ['2024年03月05日', '2024-03-05'],
    ['2024 年 3 月 5 日', '2024-03-05'],
    ['2024年3月5号', '2024-03-05'],
    ['2024年3月5', '2024-03-05'],
    ['２０２４－０３－０５', '2024-03-05'],
    [' 2024-03-05　', '2024-03-05'],
    ['2024 3 5', '2024-03-05'],
    ['2024、3、5', '2024-03-05'],
    ['2024\\3\\5', '2024-03-05'],
    ['2024년 3월 5일', '2024-03-05'],
    ['24年3月5日', '2024-03-05'],
    ['98年12月1日', '1998-12-01'],
    ['二〇二四年三月五日', '2024-03-05'],
    ['二零二四年十二月三十一日', '2024-12-31'],
    ['2024年十月二十号', '2024-10-20'],
    ['民国113年3月5日', '2024-03-05'],
    ['民國113.3.5', '2024-03-05'],
    ['中華民國一百一十三年三月五日', '2024-03-05'],
    ['民国元年1月1日', '1912-01-01'],
    ['令和6年3月5日', '2024-03-05'],
    ['昭和64年1月7日', '1989-01-07'],
    ['5 Mar 2024', '2024-03-05'],
    ['5-Mar-24', '2024-03-05'],
    ['05-MAR-2024', '2024-03-05'],
    ['05MAR2024', '2024-03-05'],
    ['5.III.2024', '2024-03-05'],
    ['12 XI 24', '2024-11-12'],
    ['2024. III. 5.', '2024-03-05'],
    ['Mar 5, 2024', '2024-03-05'],
    ['Mar. 5th, 2024', '2024-03-05'],
    ['March 5 2024', '2024-03-05'],
    ['Tuesday, March 5, 2024', '2024-03-05'],
    ['2024-Mar-05', '2024-03-05'],
    ['5th of March 2024', '2024-03-05'],
    ['5. März 2024', '2024-03-05'],
    ['5. Dez. 2024', '2024-12-05'],
    ['Dienstag, 5. Maerz 2024', '2024-03-05'],
    ['5 août 2024', '2024-08-05'],
    ['1er février 2024', '2024-02-01'],
    ['mardi 5 mars 2024', '2024-03-05'],
    ['5 de enero de 2024', '2024-01-05'],
    ['5 gennaio 2024', '2024-01-05'],
    ['1843-01-01', '1843-01-01'],
    ['19260203', '1926-02-03'],
    ['25/12/2024', '2024-12-25'],
    ['12/25/2024', '2024-12-25'],
    ['05/05/2024', '2024-05-05'],
    ['25122024', '2024-12-25'],
    ['05.03.2024', '2024-03-05'],
    ['31.12.99', '1999-12-31'],
    ['9999-12-31', '9999-12-31'],
  ])('%s is %s', (raw, value) => {
    expect(standardiseDate(raw)).toEqual({ value, notes: [] })
  })
})

describe('a date with a time keeps both as they were written', () => {
  test.each([
    ['2024-03-05 14:30:00', '14:30'],
    ['2024-03-05 14:30', '14:30'],
    ['2024-03-05T14:30', '14:30'],
    ['2024/3/5 14:30', '14:30'],
    ['2024/3/5 下午2:30', '14:30'],
    ['2024/3/5 2:30 PM', '14:30'],
    ['2024/3/5 12:05 AM', '00:05'],
    ['2024/3/5 2 pm', '14:00'],
    ['2024年3月5日 14时30分', '14:30'],
    ['2024年3月5日14:30', '14:30'],
    ['2024年3月5日14点30分20秒', '14:30'],
    ['2024年3月5日下午2点', '14:00'],
    ['2024年3月5日 星期二 14:30', '14:30'],
    ['20240305 14:30:00', '14:30'],
    ['20240305143000', '14:30'],
    ['202403051430', '14:30'],
    ['Mar 5, 2024 2:30:15 PM', '14:30'],
    ['5 Mar 2024 14:30', '14:30'],
  ])('%s', (raw, time) => {
    expect(standardiseDate(raw)).toEqual({ value: `2024-03-05T${time}`, notes: [] })
    expect(standardiseDate(`2024-03-05T${time}`)).toEqual({ value: `2024-03-05T${time}`, notes: [] })
  })
  test.each(['2024-03-05 00:00:00.0', '2024-03-05T00:00:00Z', '2024年3月5日上午', '2024年3月5日 星期二', '2024-03-05（周二）'])(
    '%s gives no time',
    (raw) => {
      expect(standardiseDate(raw)).toEqual({ value: '2024-03-05', notes: [] })
    },
  )
})

describe('a time of another zone keeps the clock it was written by, and the zone is noted', () => {
  test.each([
    ['2024-03-05T14:30:00Z', '14:30', 'Z'],
    ['2024-03-05T23:59:59.999+08:00', '23:59', '+08:00'],
    ['2024-03-05T10:00:00-08:00', '10:00', '-08:00'],
    ['2024-03-05T14:30:00.000+0800', '14:30', '+0800'],
    ['2024-03-05 14:30:00 CST', '14:30', 'CST'],
    ['2024-03-05 14:30 UTC', '14:30', 'UTC'],
    ['Tue, 05 Mar 2024 14:30:00 GMT', '14:30', 'GMT'],
    ['Mar 5, 2024 2:30 PM EST', '14:30', 'EST'],
    ['2024-03-05T14:30:00+01:00[Europe/Berlin]', '14:30', '+01:00[Europe/Berlin]'],
  ])('%s', (raw, time, zone) => {
    expect(standardiseDate(raw)).toEqual({ value: `2024-03-05T${time}`, notes: [{ kind: 'zone', detail: zone }] })
  })
})

describe('months by name in fifteen languages', () => {
  test.each([
    '5 марта 2024',
    '5 марта 2024 г.',
    '5 березня 2024 року',
    '5 Mart 2024',
    '5 de março de 2024',
    '5 marca 2024',
    '5. března 2024',
    '5 mars 2024',
    '5 marzo 2024',
    '5 maart 2024',
    '5. März 2024',
    '5 мар. 2024',
    'mar 5, 2024',
    '2024年3月5日',
    '2024년 3월 5일',
  ])('%s', (raw) => expect(standardiseDate(raw).value).toBe('2024-03-05'))
  test.each([
    ['1 września 2024', '2024-09-01'],
    ['12 Ağustos 2024', '2024-08-12'],
    ['3. července 2024', '2024-07-03'],
    ['3 июня 2024', '2024-06-03'],
    ['9 мая 2024', '2024-05-09'],
    ['24 грудня 2023', '2023-12-24'],
    ['7 Kasım 2023', '2023-11-07'],
    ['31 augusti 2023', '2023-08-31'],
  ])('%s is %s', (raw, value) => expect(standardiseDate(raw)).toEqual({ value, notes: [] }))
})

describe('other calendars are proposed in ours', () => {
  test.each([
    ['15/03/2567', 'buddhist', '2024-03-15'],
    ['2567/3/15', 'buddhist', '2024-03-15'],
    ['2567-03-15', 'buddhist', '2024-03-15'],
    ['R6.3.5', 'era', '2024-03-05'],
    ['H30/4/1', 'era', '2018-04-01'],
    ['S64.1.7', 'era', '1989-01-07'],
  ])('%s', (raw, detail, proposal) => expect(standardiseDate(raw)).toEqual({ value: raw, notes: [{ kind: 'repaired', detail, proposal }] }))
})

describe('a date with something to say about it', () => {
  test.each([
    ['45356', '2024-03-05', [{ kind: 'excel-restored', detail: 'serial' }]],
    ['45356.604166', '2024-03-05T14:30', [{ kind: 'excel-restored', detail: 'serial' }]],
    ['113/3/5', '2024-03-05', [{ kind: 'assumed', detail: '民国' }]],
    ['2024-02-30', '2024-02-30', [{ kind: 'impossible-date' }]],
    ['2023-13-01', '2023-13-01', [{ kind: 'impossible-date' }]],
    ['1853-01-81', '1853-01-81', [{ kind: 'impossible-date' }]],
    ['2023-02-29', '2023-02-29', [{ kind: 'impossible-date' }]],
    ['2025年4月31日', '2025年4月31日', [{ kind: 'impossible-date' }]],
    ['20240230', '20240230', [{ kind: 'impossible-date' }]],
    ['31/04/2024', '31/04/2024', [{ kind: 'impossible-date' }]],
    ['31 Feb 2024', '31 Feb 2024', [{ kind: 'impossible-date' }]],
    ['2024-00-10', '2024-00-10', [{ kind: 'impossible-date' }]],
    ['03/04/2024', '03/04/2024', [{ kind: 'undecided-date-order' }]],
    ['03/04/05', '03/04/05', [{ kind: 'undecided-date-order' }]],
    ['0000-00-00', null, [{ kind: 'placeholder', detail: '0000-00-00' }]],
    ['0000-00-00 00:00:00', null, [{ kind: 'placeholder', detail: '0000-00-00 00:00:00' }]],
    ['1900/1/0', null, [{ kind: 'placeholder', detail: '1900/1/0' }]],
    ['2024-03', '2024-03', [{ kind: 'unparsed', detail: 'no-day' }]],
    ['2024年3月', '2024年3月', [{ kind: 'unparsed', detail: 'no-day' }]],
    ['Mar 2024', 'Mar 2024', [{ kind: 'unparsed', detail: 'no-day' }]],
    ['202403', '202403', [{ kind: 'unparsed', detail: 'no-day' }]],
    ['2024', '2024', [{ kind: 'unparsed', detail: 'no-day' }]],
    ['3月5日', '3月5日', [{ kind: 'unparsed', detail: 'no-year' }]],
    ['5 Mar', '5 Mar', [{ kind: 'unparsed', detail: 'no-year' }]],
    ['上周', '上周', [{ kind: 'unparsed' }]],
    ['年前', '年前', [{ kind: 'unparsed' }]],
    ['一周前', '一周前', [{ kind: 'unparsed' }]],
    ['next Tuesday', 'next Tuesday', [{ kind: 'unparsed' }]],
    ['may be 5', 'may be 5', [{ kind: 'unparsed' }]],
    ['13800138000', '13800138000', [{ kind: 'unparsed' }]],
    ['1.38E+10', '1.38E+10', [{ kind: 'unparsed' }]],
    ['2024-03-05 to 2024-04-01', '2024-03-05 to 2024-04-01', [{ kind: 'unparsed' }]],
    ['99999999', '99999999', [{ kind: 'unparsed' }]],
    ['100', '100', [{ kind: 'unparsed' }]],
  ])('%s', (raw, value, notes) => {
    expect(standardiseDate(raw)).toEqual({ value, notes })
  })
  test('an empty cell is nothing', () => {
    expect(standardiseDate('')).toEqual({ value: null, notes: [] })
    expect(standardiseDate(' 　')).toEqual({ value: null, notes: [] })
  })
})

describe('the order of day and month belongs to the column', () => {
  test.each<[readonly string[], DateOrder]>([
    [['03/04/2024', '25/12/2024'], 'day-first'],
    [['03/04/2024', '12/25/2024'], 'month-first'],
    [['03/04/2024', '05/05/2024'], 'undecided'],
    [['25/12/2024', '12/25/2024'], 'undecided'],
    [[...Array<string>(21).fill('25/12/2024'), '12/25/2024'], 'day-first'],
    [['03.04.2024', '05.06.2024'], 'day-first'],
    [['03.04.2024', '2024-05-06'], 'day-first'],
    [['24/3/5', '24/3/31'], 'undecided'], // 31 March 2024, or 24 March 1931
    [['24/3/5', '98/3/31'], 'year-first'],
    [Array.from({ length: 12 }, (_, day) => `24/3/${day * 2 + 1}`), 'year-first'],
    [Array.from({ length: 12 }, (_, day) => `${day * 2 + 1}/3/24`), 'day-first'],
    [Array.from({ length: 12 }, (_, day) => `${day + 1}/3/24`), 'undecided'],
    [['03/04/24', '25/04/24'], 'undecided'], // 2024-04-25, or 24 April 2025
    [['03/04/24', '12/31/23'], 'month-first'],
    [['2024-03-05', 'n/a', ''], 'undecided'],
    [['99/3/5', '98/12/31'], 'year-first'],
  ])('%j: %s', (values, order) => {
    expect(decideDateOrder(values)).toBe(order)
  })

  test.each<[string, DateOrder, string | null, readonly object[]]>([
    ['03/04/2024', 'day-first', '2024-04-03', []],
    ['03/04/2024', 'month-first', '2024-03-04', []],
    ['3-4-2024 10:00', 'month-first', '2024-03-04T10:00', []],
    ['03042024', 'day-first', '2024-04-03', []],
    ['12/25/2024', 'day-first', '12/25/2024', [{ kind: 'impossible-date', detail: 'day-first', proposal: '2024-12-25' }]],
    ['24/3/5', 'year-first', '2024-03-05', []],
    ['24/3/5', 'day-first', '2005-03-24', []],
    ['2024-03-05', 'month-first', '2024-03-05', []],
  ])('%s in a column that is %s', (raw, order, value, notes) => {
    expect(standardiseDate(raw, { order })).toEqual({ value, notes })
  })

  test('a tally counts the cells that depend on the order', () => {
    const tally = dateOrderTally()
    for (const value of ['2024-03-05', '25/12/2024', '05/05/2024', '20240305']) tally.add(value)
    expect(tally.dependent).toBe(0)
    tally.add('03/04/2024')
    expect(tally.dependent).toBe(1)
  })
})

describe('the calendar', () => {
  test.each([
    [61, '1900-03-01'],
    [25569, '1970-01-01'],
    [45356.75, '2024-03-05'],
  ])('serial %d is %s', (serial, iso) => {
    expect(dateOfSerial(serial)).toBe(iso)
  })
  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-03-05', 12, '2025-03-05'],
    ['2024-03-31', -13, '2023-02-28'],
    ['2024-12-01', 1, '2025-01-01'],
  ])('%s and %d months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to)
  })
  test('days count over the end of the year', () => {
    expect(addDays('2023-12-31', 60)).toBe('2024-02-29')
  })
  test('day numbers and dates are each other’s inverse', () => {
    fc.assert(fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => dayNumber(dateOfDay(day)) === day))
  })
})

describe('Chinese numbers', () => {
  test.each([
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['一百一十三', 113],
    ['一百零五', 105],
    ['二〇二四', 2024],
    ['三万五', 35_000],
    ['三万零五', 30_005],
    ['一亿二千万', 120_000_000],
    ['一万亿', 1e12],
    ['壹佰贰拾万', 1_200_000],
    ['两千', 2000],
  ])('%s is %d', (text, value) => {
    expect(parseChineseNumber(text)).toBe(value)
  })
  test.each([[''], ['万'], ['三四万'], ['abc'], ['三a']])('%j is none', (text) => {
    expect(parseChineseNumber(text)).toBeNull()
  })
})

const dateLike = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom(...'0123456789-/.年月日 :TZ民国一二三十Mar') }),
  fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 })).map((p) => p.join('/')),
  fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 9999 })).map((p) => p.join('-')),
)
const order = fc.constantFrom<DateOrder>('day-first', 'month-first', 'year-first', 'undecided')

test('standardising twice is standardising once, and a value without notes is a real date', () => {
  fc.assert(
    fc.property(dateLike, order, (raw, order) => {
      const once = standardiseDate(raw, { order })
      if (once.value === null) return
      expect(standardiseDate(once.value, { order }).value).toBe(once.value)
      if (once.notes.length === 0) expect(isCanonicalDate(once.value)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('every real date comes back from every spelling', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 60_000 }), (day) => {
      const iso = dateOfDay(day)
      const [y, m, d] = iso.split('-').map(Number) as [number, number, number]
      const month = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][m - 1]
      for (const text of [
        `${y}/${m}/${d}`,
        `${y}年${m}月${d}日`,
        iso.replaceAll('-', ''),
        `${d} ${month} ${y}`,
        `${month} ${d}, ${y} 00:00`,
      ]) {
        expect(standardiseDate(text)).toEqual({ value: iso, notes: [] })
      }
    }),
    { numRuns: 300 },
  )
})

test('a date of the past does not lie ahead', () => {
  const tally = (latest: string | null) => {
    const dates = dateOrderTally(latest)
    for (const cell of ['29/2/24', '15/3/24', '31/12/23', '1/4/24']) dates.add(cell)
    return dates.order()
  }
  expect([tally('2026-11-25'), tally(null)]).toEqual(['day-first', 'undecided'])
})

describe('a time of day', () => {
  test.each([
    ['5 mars 2024 kl. 14:30', '2024-03-05T14:30'],
    ['Dienstag 5.3.2024 um 14:30 Uhr', '2024-03-05T14:30'],
    ['5.3.2024 14.30 Uhr', '2024-03-05T14:30'],
    ['March 5 2024 at 2pm', '2024-03-05T14:00'],
    ['15/3/2024 2.30pm', '2024-03-15T14:30'],
    ['2024年3月5日 午後3時', '2024-03-05T15:00'],
    ['2024년 3월 5일 오전 9시', '2024-03-05T09:00'],
  ])('%s in words', (raw, value) => expect(standardiseDate(raw)).toEqual({ value, notes: [] }))

  test.each(['2024-03-05 25:61', '2024-03-05 24:00', '2024年3月5日 30点'])('%s that no clock shows stays as it was written', (raw) =>
    expect(standardiseDate(raw)).toEqual({ value: raw, notes: [{ kind: 'impossible-date', detail: 'time' }] }),
  )

  test('as a browser writes it keeps its zone', () =>
    expect(standardiseDate('Tue Mar 05 2024 14:30:00 GMT+0800 (China Standard Time)')).toEqual({
      value: '2024-03-05T14:30',
      notes: [{ kind: 'zone', detail: 'GMT+0800 (China Standard Time)' }],
    }))
})

test.each([
  ['2024-03-05（补录）', '2024-03-05', '补录'],
  ['5 Mar 2024 (by phone)', '2024-03-05', 'by phone'],
])('%s keeps its day, and the remark is a note', (raw, value, detail) =>
  expect(standardiseDate(raw)).toEqual({ value, notes: [{ kind: 'extra-text', detail }] }),
)

test.each(['张三（补录）', '2024-03-05（', '2024年（补录）'])('%s is no date with a remark', (raw) =>
  expect(standardiseDate(raw).notes.map(({ kind }) => kind)).toEqual(['unparsed']),
)
