import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import type { Fault } from '../../src/errors.ts'
import { badHex, spelt } from '../../src/read/bad-bytes.ts'
import { decoderOf, decodeWhole } from '../../src/read/decode.ts'
import { type Encoding, encodingAsked, encodings } from '../../src/read/encoding-names.ts'
import type { Words } from '../../src/words.ts'

const data = path.resolve(process.env.CRM_CLEAN_TEST_DATA ?? '../shared/data', 'encoding/encodings')

/** A text in every encoding, with characters of each length it has, and its bytes. */
const samples: readonly [Encoding, string, Buffer][] = [
  ['utf-8', '客户,a\né,😀\r\n', Buffer.from('客户,a\né,😀\r\n')],
  ['utf-16le', '客户,a\né,😀\r\n', Buffer.from('客户,a\né,😀\r\n', 'utf16le')],
  ['utf-16be', '客户,a\né,😀\r\n', Buffer.from('客户,a\né,😀\r\n', 'utf16le').swap16()],
  ['utf-32le', '客户,a😀\n', iconv.encode('客户,a😀\n', 'utf-32le')],
  ['utf-32be', '客户,a😀\n', iconv.encode('客户,a😀\n', 'utf-32be')],
  ['gb18030', '客户,𠮷a\n镕啊€,\n', iconv.encode('客户,𠮷a\n镕啊€,\n', 'gb18030')],
  ['big5', '客戶,許功蓋\n', iconv.encode('客戶,許功蓋\n', 'big5')],
  ['shift_jis', '顧客,ソ表ｱ\n', iconv.encode('顧客,ソ表ｱ\n', 'shift_jis')],
  ['euc-jp', '顧客,ソ表\n', iconv.encode('顧客,ソ表\n', 'euc-jp')],
  ['euc-kr', '고객,똠방\n', iconv.encode('고객,똠방\n', 'cp949')],
  ['iso-2022-jp', '顧客,a\nｱ', Buffer.from('\x1b$B8\\5R\x1b(B,a\n\x1b(I1\x1b(B', 'latin1')],
  ['iso-2022-kr', '고객\nb', Buffer.from('\x1b$)C\x0e0m04\x0f\nb', 'latin1')],
  ['iso-2022-cn', '客户\nb', Buffer.from("\x1b$)A\x0e?M;'\x0f\nb", 'latin1')],
  ['windows-1252', 'café,€\n', iconv.encode('café,€\n', 'windows-1252')],
  ['windows-1251', 'Клиент\n', iconv.encode('Клиент\n', 'windows-1251')],
  ['koi8-r', 'Клиент\n', iconv.encode('Клиент\n', 'koi8-r')],
]

test.each(samples)('%s is decoded', (encoding, text, bytes) => {
  expect(decodeWhole(encoding, bytes)).toBe(text)
})

test.each(samples)('%s: every split point gives the same text', (encoding, text, bytes) => {
  for (let cut = 0; cut <= bytes.length; cut += 1) {
    const decoder = decoderOf(encoding)
    expect(decoder.push(bytes.subarray(0, cut)) + decoder.push(bytes.subarray(cut)) + decoder.end()).toBe(text)
  }
})

test('any bytes in any portions give the same text in every encoding', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...encodings),
      fc.uint8Array({ maxLength: 40 }),
      fc.array(fc.nat(40), { maxLength: 4 }),
      (encoding, bytes, cuts) => {
        const decoder = decoderOf(encoding)
        const at = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length]
        const portions = at.slice(1).map((end, index) => decoder.push(bytes.slice(at[index], end)))
        expect(portions.join('') + decoder.end()).toBe(decodeWhole(encoding, Buffer.from(bytes)))
      },
    ),
    { numRuns: 2_000 },
  )
})

test.each<[Encoding, number[], string]>([
  ['utf-8', [0x61, 0xff, 0x2c, 0xe5, 0xae, 0x2c], 'a\\xFF,\\xE5\\xAE,'],
  ['utf-8', [0xed, 0xa0, 0x80], '\\xED\\xA0\\x80'], // a surrogate has no place in UTF-8
  ['gb18030', [0xbf, 0xcd, 0xff, 0x2c, 0xbf, 0x2c], '客\\xFF,\\xBF,'],
  ['big5', [0xab, 0xc8, 0xff, 0x2c], '客\\xFF,'],
  ['utf-16le', [0x61, 0x00, 0x00, 0xd8, 0x62, 0x00, 0x63], 'a\\x00\\xD8b\\x63'],
  ['windows-1252', [0x61, 0x81, 0x62], 'a\\x81b'],
  ['macintosh', [0xdb, 0xbd, 0xf0], '€Ω\uf8ff'], // the tables as the Macintosh has them since there is an euro
  ['mac-cyrillic', [0xff, 0xa2, 0xb6], '€Ґґ'],
  ['utf-32be', [0, 0x11, 0, 0, 0, 0, 0, 0x61], '\\x00\\x11\\x00\\x00a'],
])('%s: bad bytes are told, the rest is kept', (encoding, bytes, text) => {
  expect(spelt(decodeWhole(encoding, Buffer.from(bytes)))).toBe(text)
})

test('bad bytes in hex', () => {
  expect(badHex(decodeWhole('utf-8', Buffer.from([0x61, 0xff, 0x62, 0xc3])))).toBe('0xFF 0xC3')
  expect(badHex(decodeWhole('utf-8', Buffer.alloc(10, 0xff)))).toBe('0xFF 0xFF 0xFF 0xFF 0xFF 0xFF 0xFF 0xFF …')
})

test.each([
  ['GBK', 'gb18030'],
  ['gb2312', 'gb18030'],
  ['CP936', 'gb18030'],
  ['utf8', 'utf-8'],
  ['UTF-8-SIG', 'utf-8'],
  ['Latin1', 'iso-8859-1'],
  ['Windows 1252', 'windows-1252'],
  ['sjis', 'shift_jis'],
  ['Shift-JIS', 'shift_jis'],
  ['UTF-16', 'utf-16le'],
])('%s means %s', (name, encoding) => {
  expect(encodingAsked(name)).toBe(encoding)
})

test('an unknown encoding is answered with the nearest', () => {
  const answered = (name: string) => {
    try {
      return encodingAsked(name)
    } catch (error) {
      const { code, data } = error as Fault
      return [code, (data.hint as Words).en]
    }
  }
  expect(answered('utf-9')).toEqual(['UNKNOWN_ENCODING', ' Did you mean utf-8?'])
  expect(answered('GB-18031')).toEqual(['UNKNOWN_ENCODING', ' Did you mean gb18030?'])
  expect(answered('klingon')).toEqual(['UNKNOWN_ENCODING', ''])
})

describe.skipIf(!existsSync(data))('texts of others', () => {
  test.each<[string, Encoding, string]>([
    ['big5', 'big5', '政府資訊科技總監'],
    ['euc_jp', 'euc-jp', '英語は他の多くの'],
    ['euc_kr', 'euc-kr', '기본적으로 컴퓨터는'],
    ['gb18030', 'gb18030', '基本上，计算机'],
    ['iso2022cn', 'iso-2022-cn', '基本上，计算机'],
    ['iso2022jp', 'iso-2022-jp', 'コンピューターは'],
    ['shiftjis', 'shift_jis', 'コンピューターは'],
    ['utf32be', 'utf-32be', 'Euro Symbol: €.'],
    ['windows_1251', 'windows-1251', 'Первомай'],
  ])('%s', (file, encoding, start) => {
    const text = decodeWhole(encoding, readFileSync(path.join(data, file)))
    expect(text.slice(0, start.length)).toBe(start)
    expect(badHex(text)).toBe('')
  })
})
