import { expect, test } from 'vitest'
import { readCompany } from '../../../src/match/identity/company-name.ts'
import { compareCompanies } from '../../../src/match/identity/company-names.ts'

test.each([
  ['上海捷信化工有限公司', '捷信(上海)化工有限责任公司', 'same'],
  ['上海捷信化工有限公司', '上海捷信物流有限公司', 'trade'],
  ['上海捷信化工有限公司', '北京捷信化工有限公司', 'place'],
  ['重庆清泰装饰工程有限公司第一分公司', '重庆清泰装饰工程有限公司第二分公司', 'branch'],
  ['重庆清泰装饰工程有限公司', '重庆清泰装饰工程有限公司第一分公司', 'branch'],
  ['南江银行云州柳巷支行', '南江银行股份有限公司云州柳巷支行', 'same'],
  ['天津市翔睿广告有限公司', '翔睿广告', 'same'],
  ['华信科技有限公司', '德康科技有限公司', 'other'],
  ['西安德康昌科技有限公司', '西安德糠昌科技有限公司', 'slip'],
  ['福陽生技股份有限公司', '福陽建設股份有限公司', 'trade'],
  ['Smith Bros. Intl Ltd', 'The Smith Brothers International Limited', 'same'],
  ['Acme Trading Ltd', 'Acme Trading Inc', 'form'],
  ['Acme Trading', 'Acme Trading GmbH', 'same'],
  ['Titan Dental', 'Titan Roofing', 'trade'],
  ['Ember Optics', 'Timber Optics', 'other'],
  ['Vellapiana Informatica S.r.l.', 'Velapiana Informatica Srl', 'long slip'],
  ['Titan Dental LLC', 'Titan Rental LLC', 'slip'],
  ['Adlerbrunn Brauerei GmbH & Co. KG', 'Adlerbrunn Brauerei GmbH & Co. KG Niederlassung Lübeck', 'branch'],
  ['SAS Arcterre Transports', 'Arcterre Transports SAS', 'same'],
  ['IBM', 'International Business Machines Corp', 'short'],
  ['MUELLER METALLBAU UG', 'Müller Metallbau UG (haftungsbeschränkt)', 'same'],
  ['Store 12', 'Store 13', 'branch'],
  ['신흥린 무역 주식회사 대구지점', '신흥린 무역(주)대구지점', 'same'],
  ['신흥린 무역 주식회사', '신흥린 무역 주식회사 대구지점', 'branch'],
])('%s beside %s: %s', (a, b, compared) => {
  expect(compareCompanies(readCompany(a), readCompany(b))).toBe(compared)
  expect(compareCompanies(readCompany(b), readCompany(a))).toBe(compared)
})

test('a name in full is nobody else’s; a brand alone may be', () => {
  expect(readCompany('上海捷信化工有限公司').isFull).toBe(true)
  expect(readCompany('捷信').isFull).toBe(false)
  expect(readCompany('Granite Pacific Dental').isFull).toBe(true)
  expect(readCompany('Granite').isFull).toBe(false)
})
