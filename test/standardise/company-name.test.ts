import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { looksLikeCompanyName, parseCompanyName, standardiseCompanyName } from '../../src/standardise/company-name.ts'

const data = process.env.CRM_CLEAN_TEST_DATA ?? fileURLToPath(new URL('../../../shared/data', import.meta.url))

test.each([
  ['华信（深圳）科技有限公司', '华信(深圳)科技有限公司'],
  [' 华信 科技　有限公司 ', '华信科技有限公司'],
  ['ＴＣＬ科技集团', 'TCL科技集团'],
  ['华信【集团】有限公司', '华信(集团)有限公司'],
  ['《华信科技有限公司》', '华信科技有限公司'],
  ['华信科技有限公司。', '华信科技有限公司'],
  ['深圳 TCL 科技有限公司', '深圳TCL科技有限公司'],
  ['Acme   Trading  Ltd.', 'Acme Trading Ltd.'],
  ['"Acme, Inc."', 'Acme, Inc.'],
  ['ООО "Ромашка"', 'ООО "Ромашка"'],
  ['ООО «Ромашка»', 'ООО «Ромашка»'],
  ['SIA "Baltic"', 'SIA "Baltic"'],
  ['“Sole Mio” Srl', '“Sole Mio” Srl'],
  ["'s-Hertogenbosch BV", "'s-Hertogenbosch BV"],
  ["'t Hof BV", "'t Hof BV"],
  ["Traders' Union", "Traders' Union"],
  ["'Acme 1 Ltd'", 'Acme 1 Ltd'],
  ["'Acme Ltd", 'Acme Ltd'],
  ['Acme Ltd"', 'Acme Ltd'],
  ['"A" and "B"', '"A" and "B"'],
  ['“华信”科技有限公司', '“华信”科技有限公司'],
  ['Mrs. Fields Bakery', 'Mrs. Fields Bakery'],
  ['Siemens(China)Co., Ltd.', 'Siemens (China) Co., Ltd.'],
  ['株式会社 日立製作所', '株式会社日立製作所'],
])('%s is written %s', (raw, value) => {
  expect(standardiseCompanyName(raw)).toEqual({ value, notes: [] })
})

test('no name is nothing', () => {
  expect(standardiseCompanyName(' 。 ')).toEqual({ value: null, notes: [] })
})

type Parts = readonly [region: string | null, brand: string | null, trade: string | null, legalForm: string | null, branch: string | null]

describe('the parts of a name', () => {
  test.each<[string, Parts]>([
    ['深圳市华信科技有限公司', ['深圳市', '华信', '科技', '有限公司', null]],
    ['华信(深圳)科技有限公司', ['深圳', '华信', '科技', '有限公司', null]],
    ['深圳华信科技', ['深圳', '华信', '科技', null, null]],
    ['华信', [null, '华信', null, null, null]],
    ['江苏苏州华信科技有限公司昆山分公司', ['江苏苏州', '华信', '科技', '有限公司', '昆山分公司']],
    ['映月书房机械深圳分公司', [null, '映月书房', '机械', null, '深圳分公司']],
    ['海底捞(望京店)', [null, '海底捞', null, null, '望京店']],
    ['中国银行股份有限公司北京分行', [null, '中国', '银行', '股份有限公司', '北京分行']],
    ['华信集团股份有限公司', [null, '华信', null, '集团股份有限公司', null]],
    ['深圳市振业(集团)股份有限公司', ['深圳市', '振业', null, '集团股份有限公司', null]],
    ['广东省广新控股集团有限公司', ['广东省', '广新', '控股', '集团有限公司', null]],
    ['北京华信投资中心(有限合伙)', ['北京', '华信', '投资', '中心(有限合伙)', null]],
    ['杭州华信管理合伙企业(有限合伙)', ['杭州', '华信', '管理', '合伙企业(有限合伙)', null]],
    ['福州市鼓楼区百文斋书店', ['福州市鼓楼区', '百文斋', null, '书店', null]],
    ['衡南龙运种养专业合作社', ['衡南', '龙运', '种养', '专业合作社', null]],
    ['安吉尔净水设备有限公司', [null, '安吉尔', '净水设备', '有限公司', null]],
    ['华安证券股份有限公司', [null, '华安', '证券', '股份有限公司', null]],
    ['珠海路畅机电设备有限公司', ['珠海', '路畅', '机电设备', '有限公司', null]],
    ['力赛佳管道支架技术上海有限公司', ['上海', '力赛佳', '管道支架技术', '有限公司', null]],
    ['昆山千灯镇南野智能科技店', ['昆山千灯镇', '南野', '智能科技', '店', null]],
    ['TCL科技集团股份有限公司', [null, 'TCL', '科技', '集团股份有限公司', null]],
    ['阿里巴巴(中国)网络技术有限公司', ['中国', '阿里巴巴', '网络技术', '有限公司', null]],
    ['南昌通信服务公司', ['南昌', null, '通信服务', '公司', null]],
    ['北京华信经营部', ['北京', '华信', null, '经营部', null]],
    ['廣東華信電子科技有限公司', ['广东', '华信', '电子科技', '有限公司', null]],
    ['香港华信有限公司', ['香港', '华信', null, '有限公司', null]],
    ['株式会社日立製作所', [null, '日立製作所', null, '株式会社', null]],
    ['トヨタ自動車株式会社', [null, 'トヨタ自動車', null, '株式会社', null]],
    ['㈱テスト', [null, 'テスト', null, '株式会社', null]],
    ['(주)카카오', [null, '카카오', null, '주식회사', null]],
    ['Acme Trading Ltd.', [null, 'Acme', 'Trading', 'Ltd', null]],
    ['Acme GmbH & Co. KG', [null, 'Acme', null, 'GmbH & Co. KG', null]],
    ['Müller Maschinenbau GmbH', [null, 'Müller', 'Maschinenbau', 'GmbH', null]],
    ['Foo Bar S.p.A.', [null, 'Foo Bar', null, 'SpA', null]],
    ['Société Générale S.A.', [null, 'Société Générale', null, 'SA', null]],
    ['Siemens (China) Co., Ltd.', ['China', 'Siemens', null, 'Co Ltd', null]],
    ['Shenzhen Huaxin Technology Co.,Ltd', ['Shenzhen', 'Huaxin', 'Technology', 'Co Ltd', null]],
    ['Tata Consultancy Services Private Limited', [null, 'Tata', 'Consultancy Services', 'Pvt Ltd', null]],
    ['BHP Pty Ltd', [null, 'BHP', null, 'Pty Ltd', null]],
    ['Philips B.V.', [null, 'Philips', null, 'BV', null]],
    ['Novo Nordisk A/S', [null, 'Novo Nordisk', null, 'AS', null]],
    ['Nokia Oyj', [null, 'Nokia', null, 'Oy', null]],
    ['Kowalski Sp. z o.o.', [null, 'Kowalski', null, 'Sp. z o.o.', null]],
    ['Grupo Bimbo S.A.B. de C.V.', [null, 'Grupo Bimbo', null, 'SA de CV', null]],
    ['ООО «Ромашка»', [null, 'Ромашка', null, 'OOO', null]],
    ['PT Sinar Jaya Tbk', [null, 'Sinar Jaya', null, 'PT', null]],
    ['Công ty TNHH Hoàng Anh', [null, 'Hoàng Anh', null, 'Ltd', null]],
    ['The Coca-Cola Company', [null, 'Coca-Cola', null, 'Co Ltd', null]],
    ['Limited', [null, 'Limited', null, null, null]],
  ])('%s', (name, [region, brand, trade, legalForm, branch]) => {
    expect(parseCompanyName(name)).toEqual({ region, brand, trade, legalForm, branch })
  })
})

test.each([
  ['深圳市华信科技有限公司', true],
  ['华信科技', true],
  ['苏州一丁', true],
  ['欧阳文化', false],
  ['映月书房机械', true],
  ['北京华信经营部', true],
  ['Acme GmbH', true],
  ['Acme, Inc.', true],
  ['株式会社日立', true],
  ['王小明', false],
  ['欧阳娜娜', false],
  ['王经理', false],
  ['Angela Merkel', false],
  ['', false],
])('%s: a company is %s', (name, company) => {
  expect(looksLikeCompanyName(name)).toBe(company)
})

test('no text makes it fail, tidying twice is tidying once, and the parts come from the name', () => {
  const piece = fc.constantFrom(
    '深圳',
    '市',
    '华信',
    '科技',
    '(',
    ')',
    '有限公司',
    '集团',
    '分公司',
    '店',
    ' ',
    'Acme',
    'Ltd.',
    '株式会社',
    '昆山',
    '镇',
    '，',
    '&',
  )
  const text = fc.oneof(
    fc.string(),
    fc.array(piece).map((pieces) => pieces.join('')),
  )
  fc.assert(
    fc.property(text, (raw) => {
      const once = standardiseCompanyName(raw)
      if (once.value === null) return
      expect(standardiseCompanyName(once.value)).toEqual(once)
      const { brand } = parseCompanyName(once.value)
      if (brand !== null && !/[()"«»“”„, ]/.test(once.value)) expect(once.value).toContain(brand)
      looksLikeCompanyName(once.value)
    }),
    { numRuns: 2000 },
  )
})

const truth = path.join(data, 'cn/company-parse/groundtruth.txt')
test.skipIf(!existsSync(truth))('the brand of 500 real names is found in 96 of 100; most others are matters of taste', () => {
  const rows = readFileSync(truth, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.trim().split(/\s+/))
  const right = rows.filter(([name, brand]) => (parseCompanyName(standardiseCompanyName(name!).value!).brand ?? '') === (brand ?? ''))
  expect(rows.length).toBe(500)
  expect(right.length).toBeGreaterThanOrEqual(482)
})

const listed = path.join(data, 'cn/company.csv')
test.skipIf(!existsSync(listed))('the short name a listed company is known by begins with its brand, unless it has none', () => {
  const rows = readFileSync(listed, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
  const pairs = rows.filter(([, name]) => name !== undefined && /^[\u4e00-\u9fff()]+(?:股份)有限公司$/.test(name))
  const agree = pairs.filter(([short, name]) => {
    const brand = parseCompanyName(name!).brand
    return brand !== null && short!.includes(brand.slice(0, 2))
  })
  expect(pairs.length).toBeGreaterThan(4000)
  expect(agree.length / pairs.length).toBeGreaterThan(0.88) // the rest have no brand: 中国铝业, 兰州银行, or are known by another name
})
