import { expect, test } from 'vitest'
import { countryCode } from '../../src/schema/country.ts'

test.each([
  ['CN', 'CN'],
  ['gb', 'GB'],
  ['UK', 'GB'], // what people write
  ['XK', 'XK'],
  ['XX', null],
  ['ZZ', null],
  ['EU', null],
  ['C', null],
  ['CHN', null],
  ['1A', null],
])('%s is the country %s', (written, code) => {
  expect(countryCode(written)).toBe(code)
})
