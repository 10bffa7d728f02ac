import fc from 'fast-check'
import { Converter } from 'opencc-js/t2cn'
import { describe, expect, test } from 'vitest'
import { comparable, simplified } from '../../src/standardise/comparable.ts'
import { variantToSimplified } from '../../src/standardise/data/simplified.ts'
import { invisibleNotes, standardiseText, tidy, tidyLine } from '../../src/standardise/text.ts'

describe('tidy', () => {
  test.each([
    ['深圳市华信科技有限公司', '深圳市华信科技有限公司'],
    ['  two  words ', 'two words'],
    ['ＡＢＣ１２３', 'ABC123'],
    ['ａ＠ｂ．ｃｏｍ', 'a@b.com'],
    ['华信（深圳）科技，好！', '华信（深圳）科技，好！'], // Chinese punctuation is right in Chinese text
    ['张　三', '张 三'],
    ['\u00a0华信\u00a0科技\u3000', '华信 科技'],
    ['华\u200b信\ufeff', '华信'],
    ['\u202d13812345678\u202c', '13812345678'],
    ['a\u0007b\u0000', 'ab'],
    ['line one\r\nline two\rthree', 'line one\nline two\nthree'],
    ['a \n\n\n\n b', 'a\n\nb'],
    ['a\tb', 'a b'],
    ['e\u0301', 'é'],
    ['ｶﾌﾞｼｷ', 'カブシキ'],
    ['⽅⽂', '方文'], // radicals, as PDF files hold them
    ['می\u200cخواهم', 'می\u200cخواهم'], // here the joiner is spelling
    ['👩\u200d💻', '👩\u200d💻'],
    ['a\u200db', 'ab'],
    ['half \ud83d', 'half \ufffd'],
    ['小型(101–500人)', '小型(101–500人)'],
    ['', ''],
    ['　', ''],
  ])('%j becomes %j', (raw, text) => expect(tidy(raw)).toBe(text))

  test('twice equals once, for any text', () => {
    fc.assert(fc.property(messyText, (raw) => tidy(tidy(raw)) === tidy(raw)))
  })
  test('a long run of spaces costs no more than its length', () => {
    const started = performance.now()
    tidy(`a${' '.repeat(1_000_000)}b${' \u200b'.repeat(100_000)}c`)
    expect(performance.now() - started).toBeLessThan(2_000)
  })
  test('on one line', () => expect(tidyLine('上海\r\n浦东')).toBe('上海 浦东'))
  test('says what it took out', () => {
    expect(invisibleNotes('华\u200b信\ufeff\u200b')).toEqual([{ kind: 'control-characters', detail: 'U+200B U+FEFF' }])
    expect(invisibleNotes('a\r\n\tb')).toEqual([])
  })
  test('empty text is no value', () => {
    expect(standardiseText(' \u200b ')).toEqual({ value: null, notes: [] })
    expect(standardiseText('第一行\r\n第二行')).toEqual({ value: '第一行\n第二行', notes: [] })
  })
})

describe('comparable', () => {
  test.each([
    ['臺灣華為國際股份有限公司', '台湾华为国际股份有限公司'],
    ['Müller & Söhne GmbH', 'mullersohnegmbh'],
    ['Straße', 'STRASSE'],
    ['Ｃａｆé ', 'cafe'],
    ['渋谷 広', '涩谷广'],
    ['华信（深圳）科技', '华信(深圳) 科技'],
    ['阿卜杜拉·买买提', '阿卜杜拉买买提'],
    ['Øresund', 'oresund'],
    ['ガス', 'ｶﾞｽ'],
    ['Й', 'й'],
    ['①号', '1号'],
    ['葛󠄀城', '葛城'], // a variation selector
    ['O’Brien', "o'brien"],
    ['髙桥', '高桥'],
  ])('%j and %j are the same', (left, right) => expect(comparable(left)).toBe(comparable(right)))

  test.each([
    ['ガス', 'カス'],
    ['华信', '华新'],
    ['', 'a'],
  ])('%j and %j differ', (left, right) => expect(comparable(left)).not.toBe(comparable(right)))

  test('only letters and digits are left', () => {
    expect(comparable(' -·（）… ')).toBe('')
    expect(comparable('A-1 華')).toBe('a1华')
  })
  test('twice equals once, for any text', () => {
    fc.assert(
      fc.property(messyText, (raw) => comparable(comparable(raw)) === comparable(raw)),
      { numRuns: 1_000 },
    )
  })
  test('the table of characters is that of OpenCC', () => {
    const convert = Converter({ from: 't', to: 'cn' })
    const all = Array.from({ length: 0x9fff - 0x3400 + 1 }, (_, i) => String.fromCharCode(0x3400 + i))
    const theirs = convert(all.join('\n')).split('\n')
    const variants = new Set([...variantToSimplified].filter((_, i) => i % 2 === 0))
    expect(
      all.filter((character, i) => theirs[i]?.length === 1 && theirs[i] !== simplified(character) && !variants.has(character)),
    ).toEqual([])
  })
  test('one character for one', () => {
    expect(simplified('萬里長城')).toBe('万里长城')
    expect(simplified('abc')).toBe('abc')
  })
})

const messyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...' \u00a0\u3000\u200b\u200d\ufeff\t\r\n０Ａ（）－＠·é\u0301ｶﾞ華长\ud83d無a1-.'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 20,
})
