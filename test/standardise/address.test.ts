import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cityOf, parseAddress, standardiseAddress } from '../../src/standardise/address.ts'
import { divisionOfCode, isDivisionCode } from '../../src/standardise/divisions.ts'
import { parseRegion, standardiseRegion } from '../../src/standardise/region.ts'

const data = process.env.CRM_CLEAN_TEST_DATA ?? fileURLToPath(new URL('../../../shared/data', import.meta.url))

describe('the region an address opens with', () => {
  test.each([
    ['广东省深圳市南山区粤兴三道9号', '广东省', '深圳市', '南山区', '粤兴三道9号'],
    ['深圳市南山区粤兴三道9号', '广东省', '深圳市', '南山区', '粤兴三道9号'],
    ['深圳南山粤兴三道9号', '广东省', '深圳市', '南山区', '粤兴三道9号'],
    ['广东深圳南山区粤兴三道9号', '广东省', '深圳市', '南山区', '粤兴三道9号'],
    ['广东省广东省深圳市深圳市南山区9号', '广东省', '深圳市', '南山区', '9号'],
    ['中国广东省深圳市', '广东省', '深圳市', null, ''],
    ['广东省 深圳市 南山区 9号', '广东省', '深圳市', '南山区', '9号'],
    ['广东省-深圳市-南山区-9号', '广东省', '深圳市', '南山区', '9号'],
    ['北京市朝阳区北三环东路8号静安中心', '北京市', '北京市', '朝阳区', '北三环东路8号静安中心'],
    ['北京朝阳区北三环东路8号', '北京市', '北京市', '朝阳区', '北三环东路8号'],
    ['北京市北京市朝阳区北三环', '北京市', '北京市', '朝阳区', '北三环'],
    ['北京市市辖区东城区1号', '北京市', '北京市', '东城区', '1号'],
    ['上海市沪松公路1136弄1号楼10楼', '上海市', '上海市', null, '沪松公路1136弄1号楼10楼'],
    ['浦东新区金海路3158号', '上海市', '上海市', '浦东新区', '金海路3158号'],
    ['上海浦东金海路3158号', '上海市', '上海市', '浦东新区', '金海路3158号'],
    ['江苏省昆山市千灯镇1号', '江苏省', '苏州市', '昆山市', '千灯镇1号'],
    ['昆山市千灯镇1号', '江苏省', '苏州市', '昆山市', '千灯镇1号'],
    ['阳谷县祥光经济开发区', '山东省', '聊城市', '阳谷县', '祥光经济开发区'],
    ['吉林省吉林市船营区1号', '吉林省', '吉林市', '船营区', '1号'],
    ['吉林船营区1号', '吉林省', '吉林市', '船营区', '1号'],
    ['延边朝鲜族自治州延吉市1号', '吉林省', '延边朝鲜族自治州', '延吉市', '1号'],
    ['延边州1号', '吉林省', '延边朝鲜族自治州', null, '1号'],
    ['内蒙古呼和浩特新城区1号', '内蒙古自治区', '呼和浩特市', '新城区', '1号'],
    ['新疆乌鲁木齐市天山区1号', '新疆维吾尔自治区', '乌鲁木齐市', '天山区', '1号'],
    ['湖北省仙桃市1号', '湖北省', '仙桃市', null, '1号'],
    ['广东省东莞市长安镇1号', '广东省', '东莞市', null, '长安镇1号'],
    ['海南省海口市龙华区1号', '海南省', '海口市', '龙华区', '1号'],
    ['北京市崇文区1号', '北京市', '北京市', '崇文区', '1号'],
    ['湖北省襄樊市1号', '湖北省', '襄阳市', null, '1号'],
    ['香港特别行政区油尖旺区1号', '香港特别行政区', '香港', '油尖旺区', '1号'],
    ['臺灣省臺北市1號', '台湾省', '台北市', null, '1号'],
    ['廣東省深圳市南山區1號', '广东省', '深圳市', '南山区', '1号'],
    ['台湾省台北市1号', '台湾省', '台北市', null, '1号'],
    ['518057 广东省深圳市1号', '广东省', '深圳市', null, '1号'],
    ['地址：深圳市1号', '广东省', '深圳市', null, '1号'],
    ['香港中环毕打街1号', '香港特别行政区', '香港', null, '中环毕打街1号'],
    ['宜兴经济技术开发区1号', '江苏省', '无锡市', '宜兴市', '经济技术开发区1号'],
    ['鼓楼区中山路1号', null, null, '鼓楼区', '中山路1号'],
    ['南京市鼓楼区中山路1号', '江苏省', '南京市', '鼓楼区', '中山路1号'],
    ['江苏鼓楼区中山路1号', '江苏省', null, '鼓楼区', '中山路1号'],
    ['宜山路333号', null, null, null, '宜山路333号'],
    ['南京东路100号', null, null, null, '南京东路100号'],
    ['上海市南京东路100号', '上海市', '上海市', null, '南京东路100号'],
    ['杭州西湖大道18号', '浙江省', '杭州市', null, '西湖大道18号'],
    ['望京soho', null, null, null, '望京soho'],
    ['国贸大厦(北京市朝阳区)', '北京市', '北京市', '朝阳区', '国贸大厦(北京市朝阳区)'],
    ['6333 W. Bloomingdale', null, null, null, '6333 W. Bloomingdale'],
    ['', null, null, null, ''],
  ])('%s', (address, province, city, district, rest) => {
    const parsed = parseAddress(address)
    expect({ province: parsed.province, city: parsed.city, district: parsed.district, rest: parsed.rest }).toEqual({
      province,
      city,
      district,
      rest,
    })
  })

  test.each([
    ['深圳市南山区粤兴三道9号A座8楼', '粤兴三道9号', ['9', '8']],
    ['广东省广州市南洲路景业工业区4号楼202室', '南洲路', ['4', '202']],
    ['北京市西城区金融街投资广场B座5层', '金融街', ['5']],
    ['上海市沪松公路1136弄1号楼10楼', '沪松公路1136弄', ['1136', '1', '10']],
  ])('street and numbers of %s', (address, street, numbers) => {
    const parsed = parseAddress(address)
    expect([parsed.street, parsed.numbers]).toEqual([street, numbers])
  })

  test.each([
    ['深圳南山', '深圳市'],
    ['上海浦东', '上海市'],
    ['鼓楼区', null],
  ])('the city of %s', (address, city) => {
    expect(cityOf(address)).toBe(city)
  })
})

test.each([
  ['　广东省 深圳市　南山区，', '广东省深圳市南山区'],
  ['粤兴三道９号Ａ座', '粤兴三道9号A座'],
  ['Unit 5, 12 High  Street', 'Unit 5, 12 High Street'],
  ['深圳市 Tower B 座', '深圳市Tower B座'],
])('%s tidied', (raw, value) => {
  expect(standardiseAddress(raw)).toEqual({ value, notes: [] })
})

describe('a region', () => {
  test.each([
    ['广东', '广东省'],
    ['广东省/深圳市', '广东省/深圳市'],
    ['廣東省深圳市', '广东省/深圳市'],
    ['深圳', '广东省/深圳市'],
    ['广东-深圳-南山', '广东省/深圳市/南山区'],
    ['广东省>深圳市>南山区', '广东省/深圳市/南山区'],
    ['北京', '北京市/北京市'],
    ['北京市朝阳区', '北京市/北京市/朝阳区'],
    ['昆山', '江苏省/苏州市/昆山市'],
    ['内蒙古', '内蒙古自治区'],
    ['California', 'California'],
  ])('%s is %s', (raw, value) => {
    expect(standardiseRegion(raw)).toEqual({ value, notes: [] })
    expect(standardiseRegion(value)).toEqual({ value, notes: [] })
  })
  test.each([
    ['华东', [{ kind: 'unparsed' }]],
    ['鼓楼区', [{ kind: 'unparsed', detail: 'ambiguous' }]],
    ['深圳市粤兴三道', [{ kind: 'unparsed' }]],
  ])('%s is none', (raw, notes) => {
    expect(standardiseRegion(raw)).toEqual({ value: raw, notes })
  })
  test('its parts', () => {
    expect(parseRegion('广东省/深圳市')).toEqual({ province: '广东省', city: '深圳市', district: null })
  })
})

describe('codes of GB/T 2260', () => {
  test.each([
    ['440305', '广东省', '深圳市', '南山区'],
    ['440300', '广东省', '深圳市', null],
    ['440000', '广东省', null, null],
    ['110101', '北京市', '北京市', '东城区'],
    ['110103', '北京市', '北京市', '崇文区'],
    ['110000', '北京市', '北京市', null],
    ['429004', '湖北省', '仙桃市', null],
    ['341400', '安徽省', '巢湖市', null],
    ['500228', '重庆市', '重庆市', '梁平县'],
    ['440399', '广东省', '深圳市', null],
  ])('%s', (code, province, city, district) => {
    const found = divisionOfCode(code)
    expect([found?.province, found?.city, found?.district]).toEqual([province, city, district])
  })
  test('an unknown province is nowhere', () => {
    expect(divisionOfCode('990000')).toBeNull()
    expect(isDivisionCode('440399')).toBe(false)
    expect(isDivisionCode('110103')).toBe(true)
  })
})

test('no text makes it fail, and tidying twice is tidying once', () => {
  const piece = fc.constantFrom('广东', '深圳', '市', '省', '区', '南山', '北京', '路', '1', ' ', '(', '鼓楼区', '吉林', 'a', '市辖区')
  const text = fc.oneof(
    fc.string(),
    fc.array(piece).map((pieces) => pieces.join('')),
  )
  fc.assert(
    fc.property(text, (raw) => {
      parseAddress(raw)
      for (const standardise of [standardiseAddress, standardiseRegion]) {
        const once = standardise(raw)
        if (once.value !== null) expect(standardise(once.value)).toEqual(once)
      }
    }),
    { numRuns: 2000 },
  )
})

const file = path.join(data, 'cn/address/addr.csv')
test.skipIf(!existsSync(file))('of 18,000 company addresses that name a city in full, nearly all give it', () => {
  const addresses = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.replace(/,[^,]*$/, ''))
    .filter((line) => line !== '')
  const parsed = addresses.map((address) => ({ address, ...parseAddress(standardiseAddress(address).value ?? '') }))
  const namesCity = parsed.filter(({ address }) => /^(?:[\u4e00-\u9fff]{2,3}省)?[\u4e00-\u9fff]{2,3}市/.test(address))
  expect(addresses.length).toBeGreaterThan(17_000)
  expect(namesCity.filter(({ city }) => city !== null).length / namesCity.length).toBeGreaterThan(0.98)
})
