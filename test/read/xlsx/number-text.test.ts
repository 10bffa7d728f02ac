import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { builtInFormat, numberFormat } from '../../../src/read/xlsx/number-format.ts'
import { isRounded, numberText } from '../../../src/read/xlsx/number-text.ts'

const formatOf = (format: string | number) => (typeof format === 'number' ? builtInFormat(format) : numberFormat(format))

/** [format code or built-in id, number as the file has it, text] in the 1900 calendar */
const facts: [string | number, string, string][] = [
  // General and its relatives: no exponent up to fifteen digits, no binary noise
  [0, '13800138000', '13800138000'],
  [0, '1.3800138E10', '13800138000'],
  [0, '1.3800138000000000E+10', '13800138000'],
  [0, '13800138000.0', '13800138000'],
  [0, '123456789012345', '123456789012345'],
  [0, '0.30000000000000004', '0.3'],
  [0, '1.1000000000000001', '1.1'],
  [0, '-5', '-5'],
  [0, '-0', '0'],
  [0, '007', '7'],
  [0, '1E-05', '0.00001'],
  [0, '1.5E-7', '1.5E-07'],
  [0, '1.10101199001011E+17', '1.10101199001011E+17'],
  [0, '110101199001011000', '1.10101199001011E+17'],
  [0, '110101199001011234', '110101199001011234'],
  [0, '', ''],
  [0, 'abc', 'abc'],
  [1, '110101199001011000', '110101199001011000'],
  [1, '1.10101199001011E+17', '110101199001011000'],
  ['@', '13800138000', '13800138000'],
  // money, percent, thousands, decimals, fractions: the plain number
  [3, '1234567', '1234567'],
  [9, '0.125', '0.125'],
  ['0.00%', '0.1', '0.1'],
  ['¥#,##0.00;[Red]-¥#,##0.00', '-1234.5', '-1234.5'],
  ['[$¥-804]#,##0.00', '1234.5', '1234.5'],
  ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '0', '0'],
  ['0.00E+00', '13800138000', '13800138000'],
  ['# ?/?', '0.5', '0.5'],
  ['0!.0,"万"', '123456', '123456'],
  ['0"人"', '50', '50'],
  ['0_);[Red]\\(0\\)', '-5', '-5'],
  ['[DBNum1][$-804]General', '5', '5'],
  // digits at fixed places
  ['00000', '123', '00123'],
  ['00000', '1234567', '1234567'],
  ['000-0000-0000', '13800138000', '138-0013-8000'],
  // what is dialled in front of the number, shown and not stored
  ['"0"#', '2079460018', '02079460018'],
  ['+0', '447911123456', '+447911123456'],
  ['"+49"0', '301234567', '+49301234567'],
  ['"00"0', '447911123456', '00447911123456'],
  ['"No. 5" 0', '7', '7'],
  ['+0', '5.5', '5.5'],
  ['0;(0)', '-5', '-5'],
  ['###-####-####', '13800138000', '138-0013-8000'],
  ['0000\\-00\\-00', '20240305', '2024-03-05'],
  ['"C"00000', '42', 'C00042'],
  ['[<=9999999]###\\-####;\\(###\\)\\ ###\\-####', '5551234567', '(555) 123-4567'],
  ['[<=9999999]###\\-####;\\(###\\)\\ ###\\-####', '5551234', '555-1234'],
  ['00000', '-42', '-00042'],
  ['00000', '1.5', '1.5'],
  ['00000', '0', '00000'],
  // dates
  [14, '45356', '2024-03-05'],
  [14, '45356.75', '2024-03-05 18:00:00'],
  [14, '60', '1900-02-29'],
  [14, '59', '1900-02-28'],
  [14, '61', '1900-03-01'],
  [14, '1', '1900-01-01'],
  [14, '2958465', '9999-12-31'],
  [14, '2958466', '2958466'],
  [14, '-1', '-1'],
  [22, '45356.5625', '2024-03-05 13:30:00'],
  [22, '45356', '2024-03-05 00:00:00'],
  [22, '45356.999999', '2024-03-06 00:00:00'],
  [20, '0.5625', '13:30:00'],
  [21, '0.999988', '23:59:59'],
  [18, '1.5', '12:00:00'],
  [20, '45356.5625', '2024-03-05 13:30:00'],
  [46, '1.5', '36:00:00'],
  [45, '0.01', '00:14:24'],
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id): [number, string, string] => [id, '45356', '2024-03-05']),
  ...[32, 33].map((id): [number, string, string] => [id, '0.5', '12:00:00']),
  ...[34, 35, 55, 56].flatMap((id): [number, string, string][] => [
    [id, '0.5', '12:00:00'],
    [id, '45356', '2024-03-05'],
    [id, '45356.5', '2024-03-05 12:00:00'],
  ]),
  ['yyyy"年"m"月"d"日";@', '45356', '2024-03-05'],
  ['[$-804]yyyy"年"m"月"d"日"\\ dddd', '45356', '2024-03-05'],
  ['[DBNum1][$-804]yyyy"年"m"月"d"日";@', '45356', '2024-03-05'],
  ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', '45356', '2024-03-05'],
  ['[$-411]ggge"年"m"月"d"日"', '45356', '2024-03-05'],
  ['m/d/yy h:mm', '45356.5', '2024-03-05 12:00:00'],
  ['yyyy/m/d\\ h:mm:ss', '45356.5', '2024-03-05 12:00:00'],
  ['上午/下午h"时"mm"分"', '0.5', '12:00:00'],
  ['h:mm AM/PM', '0.75', '18:00:00'],
  ['[$-409]h:mm:ss AM/PM;@', '0.75', '18:00:00'],
  ['mm:ss.0', '0.01', '00:14:24'],
  ['[h]:mm', '1.0625', '25:30:00'],
  ['[mm]:ss', '0.5', '12:00:00'],
  ['mmm', '45356', '2024-03-05'],
  ['aaaa', '45356', '2024-03-05'],
  ['[$-804]aaa;@', '45356', '2024-03-05'],
  ['dddd', '45356', '2024-03-05'],
  ['m/d aaa', '45356', '2024-03-05'],
  ['"month" 0', '5', '5'],
  ['[Red]0;[Blue]yyyy-mm-dd', '45356', '45356'],
]

test.each(facts)('%s shows %s as %s', (format, raw, text) => {
  expect(numberText(raw, formatOf(format), false)).toBe(text)
})

test.each([
  [14, '0', '1904-01-01'],
  [14, '1', '1904-01-02'],
  [14, '43894', '2024-03-05'],
  [22, '43894.5', '2024-03-05 12:00:00'],
  [20, '0.5', '12:00:00'],
])('in the 1904 calendar %s shows %s as %s', (format, raw, text) => {
  expect(numberText(raw, formatOf(format), true)).toBe(text)
})

test.each([
  ['999999999999999', false],
  ['1000000000000001', true],
  ['110101199001011000', true],
  ['1.10101199001011E+17', true],
  ['0.30000000000000004', false],
  ['13800138000', false],
  ['1.38E+10', false],
])('%s cannot have kept all its digits: %s', (raw, rounded) => {
  expect(isRounded(raw)).toBe(rounded)
})

describe('whatever the format', () => {
  test('whole numbers of up to fifteen digits come out digit for digit in plain formats', () => {
    const plain = fc.constantFrom('General', '0', '#,##0', '0.00', '0.00E+00', '0%', '@')
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), plain, (number, code) => {
        expect(numberText(String(number), numberFormat(code), false)).toBe(String(number))
        expect(numberText(number.toExponential(), numberFormat(code), false)).toBe(String(number))
      }),
    )
  })

  test('every day of the calendar comes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const text = numberText(String(serial), numberFormat('yyyy-mm-dd'), false)
        expect(Date.parse(`${text}T00:00:00Z`) / 86_400_000 + 25_569).toBe(serial)
      }),
    )
  })

  test('any format code and any number give some text', () => {
    const pieces = fc.constantFrom(
      '0',
      '#',
      '?',
      ';',
      '[h]',
      '[$-804]',
      '[>5]',
      'yyyy',
      'm',
      'd',
      's',
      '"',
      '\\',
      '_',
      '*',
      '[',
      ']',
      'E+',
      '@',
      ',',
      '.',
    )
    fc.assert(
      fc.property(
        fc.array(pieces).map((list) => list.join('')),
        fc.double({ noNaN: true }),
        (code, number) => {
          expect(numberText(String(number), numberFormat(code), false)).not.toContain('NaN')
        },
      ),
    )
  })
})
