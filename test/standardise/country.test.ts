import { describe, expect, test } from 'vitest'
import { countryColumn, countryOfCell } from '../../src/standardise/country/country-column.ts'

describe('a cell that names a country', () => {
  test.each([
    ['Turkey', 'TR'],
    ['Türkiye', 'TR'],
    ['Russian Federation', 'RU'],
    ['The Netherlands', 'NL'],
    ['Holland', 'NL'],
    ['Republic of Korea', 'KR'],
    ['Korea, Republic of', 'KR'],
    ['Polska', 'PL'],
    ['Deutschland', 'DE'],
    ['Allemagne', 'DE'],
    ['Estados Unidos', 'US'],
    ['United States', 'US'],
    ['U.S.A.', 'US'],
    ['Deutschland (DE)', 'DE'],
    ['China 中国', 'CN'],
    ['中国', 'CN'],
    ['CHN', 'CN'],
    ['gbr', 'GB'],
    ['UK', 'GB'],
    ['Viet Nam', 'VN'],
    ['Czechia', 'CZ'],
    ['Česko', 'CZ'],
    ['Россия', 'RU'],
    ['日本', 'JP'],
    ['대한민국', 'KR'],
    ['臺灣', 'TW'],
    ['中国香港', 'HK'],
    ['Great Britain', 'GB'],
    ['UAE', 'AE'],
    ['Ivory Coast', 'CI'],
    ['Atlantis', null],
    ['Europe', null],
    ['Germany / France', null],
    ['', null],
  ])('%s', (cell, country) => expect(countryOfCell(cell)).toBe(country))
})

describe('a header that says country', () => {
  const isColumn = (header: string) =>
    countryColumn({
      headerRow: 1,
      reason: 'first-row',
      firstDataRow: 2,
      columns: [{ index: 0, header, field: null, certainty: 0, by: 'none', rivals: [], type: 'text' }],
    }) === 0
  test.each([
    'Country',
    'Billing Country',
    'Mailing Country',
    'Shipping Country/Region',
    'Business Country/Region',
    'Country Code',
    'country_name',
    '国家',
    '国家/地区',
    '所在国家',
    '國家',
    'Land',
    'Pays',
    'País',
    'Страна',
    'Ülke',
    'Kraj',
    '국가',
    'Company Country',
    'Home Country',
  ])('%s', (header) => expect(isColumn(header)).toBe(true))
  test.each(['County', 'Company', 'Landline', 'Island', 'Region', '国税号', 'Countryside club'])('not %s', (header) =>
    expect(isColumn(header)).toBe(false),
  )
})
