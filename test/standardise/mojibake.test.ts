import { existsSync, readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { mojibakeNote } from '../../src/standardise/mojibake.ts'

const asLatin1 = (text: string) => Buffer.from(text, 'utf8').toString('latin1')
const asWindows = (text: string) => iconv.decode(Buffer.from(text, 'utf8'), 'windows-1252')
const asGbk = (text: string) => new TextDecoder('gb18030').decode(Buffer.from(text, 'utf8'))
const gbkAsLatin1 = (text: string) => iconv.encode(text, 'gbk').toString('latin1')

describe('decoded wrongly, every character there', () => {
  test.each([
    [asLatin1('深圳市华信科技有限公司')],
    [asLatin1('北京 ABC (集团)')],
    [asWindows('Müller')],
    [asWindows('José García')],
    [asWindows('“quoted – text')],
    [asLatin1('Привет')],
    [asGbk('深圳华信')],
    [asGbk('客户名称')],
    [`ABC ${asGbk('华信科技')} 1`],
    [gbkAsLatin1('深圳市华信科技')],
  ])('%j', (text) => {
    const note = mojibakeNote(text)
    expect(note?.kind).toBe('mojibake')
    expect(note?.proposal).toBeTypeOf('string')
  })
  test.each(['ООО Рога', 'Роман Рязанов', 'АО «Река»'])('%s, where its spaces that hold together became plain ones', (text) => {
    expect(mojibakeNote(asLatin1(text).replaceAll('\u00a0', ' '))).toEqual({ kind: 'mojibake', proposal: text })
  })
  test('half a character is no repair', () => {
    expect(mojibakeNote(asLatin1('ООО Рога').replace(/\u00a0./, ' x'))).toEqual({ kind: 'mojibake', detail: 'lost' })
  })
  test.each([
    ['\u008akoda Servis', 'Škoda Servis'],
    ['Jan \u008eidák', 'Jan Židák'],
    ['caf\u0092s', 'caf’s'],
  ])('letters of Windows-1252 as control characters: %j', (text, proposal) => {
    expect(mojibakeNote(text)).toEqual({ kind: 'mojibake', proposal })
  })

  test('a text garbled twice is had back', () => {
    const twice = (text: string) => Buffer.from(Buffer.from(text).toString('latin1')).toString('latin1')
    expect(mojibakeNote(twice('Jürgen Müller'))).toEqual({ kind: 'mojibake', proposal: 'Jürgen Müller' })
    expect(mojibakeNote(twice('华信科技有限公司'))).toEqual({ kind: 'mojibake', proposal: '华信科技有限公司' })
  })

  test('the repair is the text as it was', () => {
    expect(mojibakeNote(asLatin1('深圳市华信科技有限公司'))).toEqual({ kind: 'mojibake', proposal: '深圳市华信科技有限公司' })
    expect(mojibakeNote(asWindows('Café Zoë'))).toEqual({ kind: 'mojibake', proposal: 'Café Zoë' })
    expect(mojibakeNote(asGbk('深圳华信'))).toEqual({ kind: 'mojibake', proposal: '深圳华信' })
    expect(mojibakeNote(gbkAsLatin1('华信科技'))).toEqual({ kind: 'mojibake', proposal: '华信科技' })
  })
})

test.each([['锟斤拷锟斤拷'], ['华\ufffd科技'], [asGbk('深圳市华信科技有限公司')]])('lost for good: %j', (text) => {
  expect(mojibakeNote(text)).toEqual({ kind: 'mojibake', detail: 'lost' })
})

test.each([
  ['深圳市华信科技有限公司'],
  ['娴雅'],
  ['阿卜杜拉·买买提'],
  ['Müller'],
  ['NESTLÉ®'],
  ['CLICHÉ”'],
  ['«IRMû'],
  ['« thé”… »'],
  ['São Paulo – Brasília'],
  ['ÀÉÎÕÜ'],
  ['Łódź'],
  ['50万～100万'],
  ['小型(101–500人)'],
  ['20°C ± 2'],
  ['€ 1.200,–'],
  ['株式会社ガス'],
  ['Müller & Söhne'],
  ['Đặng Thị Ánh'],
  ['plain'],
])('not damaged: %j', (text) => expect(mojibakeNote(text)).toBeNull())

const companies = `${process.env.CRM_CLEAN_TEST_DATA ?? '../shared/data'}/cn/company.csv`
describe.skipIf(!existsSync(companies))('7,828 Chinese companies', () => {
  // read only where it is there: what stands here runs also where the tests are skipped
  const names = (existsSync(companies) ? readFileSync(companies, 'utf8') : '').split(/[\r\n,]+/).filter(Boolean)
  test('none is called damaged', () => {
    expect(names.filter((name) => mojibakeNote(name) !== null)).toEqual([])
  })
  test('each is recognised when it is', () => {
    const long = names.filter((name) => /^[一-鿿]{4,}$/.test(name))
    expect(long.filter((name) => mojibakeNote(asLatin1(name))?.proposal !== name)).toEqual([])
    const missed = long.filter((name) => mojibakeNote(asGbk(name))?.kind !== 'mojibake')
    expect(missed.length / long.length).toBeLessThan(0.01)
    expect(long.filter((name) => mojibakeNote(gbkAsLatin1(name))?.kind !== 'mojibake').length / long.length).toBeLessThan(0.02)
  })
})

test.each(['Jos\u0082 Garcia', 'M\u0081ller'])('a letter that became a control character is lost, never taken out: %j', (text) =>
  expect(mojibakeNote(text)).toEqual({ kind: 'mojibake', detail: 'lost' }),
)
