import { describe, expect, test } from 'vitest'
import { standardisePhone } from '../../src/standardise/phone.ts'
import { formatPhone } from '../../src/standardise/phone-format.ts'

describe('canonical phones, written out', () => {
  test.each([
    ['+8613812345678', '13812345678', '+86 138 1234 5678'],
    ['+8651261234567;ext=801', '0512-61234567-801', '+86 512 6123 4567 ext. 801'],
    ['+861061234567', '010-61234567', '+86 10 6123 4567'],
    ['+865925123456', '0592-5123456', '+86 592 512 3456'],
    ['+864001234567', '400-123-4567', '+86 400 123 4567'],
    ['+864001234567;ext=801', '400-123-4567-801', '+86 400 123 4567 ext. 801'],
    ['+8695588', '95588', '+86 95588'],
    ['+8610086', '10086', '+86 10086'],
    ['+861095588', '010-95588', '+86 10 95588'],
    ['+14155552671', '+1 415 555 2671', '+1 415 555 2671'],
    ['+442079460018;ext=12', '+44 20 7946 0018 ext. 12', '+44 20 7946 0018 ext. 12'],
  ])('%s: %s, %s', (canonical, national, international) => {
    expect(formatPhone(canonical, 'national', 'CN')).toBe(national)
    expect(formatPhone(canonical, 'international', 'CN')).toBe(international)
    expect(formatPhone(canonical, 'e164', 'CN')).toBe(canonical)
    for (const text of [national, international]) expect(standardisePhone(text, 'CN')).toEqual({ value: canonical, notes: [] })
  })
  test.each([
    ['+14155552671', 'US', '(415) 555-2671'],
    ['+442079460018', 'GB', '020 7946 0018'],
    ['+8613812345678', 'US', '+86 138 1234 5678'],
  ])('%s for %s: %s', (canonical, country, text) => expect(formatPhone(canonical, 'national', country)).toBe(text))
  test('what is no canonical phone stays', () => {
    expect(formatPhone('138****5678', 'national', 'CN')).toBe('138****5678')
    expect(formatPhone('02079460018', 'international', null)).toBe('02079460018')
  })
})
