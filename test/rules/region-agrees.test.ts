import regionAgrees from '../../rules/region-agrees.ts'
import { testRule } from '../support/rule-tester.ts'

testRule(regionAgrees, [
  {
    why: 'accepts one place however written',
    rows: [
      { name: '苏州华兴机械有限公司', phone: '0512-61234567', address: '江苏省苏州市星湖街328号' },
      { phone: '13812345678', address: '北京市朝阳区' },
    ],
  },
  {
    why: 'hints at an area code and a name of elsewhere',
    rows: [{ name: '北京华兴机械有限公司', phone: '010-61234567', address: '江苏省苏州市星湖街328号' }],
    findings: [
      { row: 2, field: 'phone', message: 'phone', severity: 'info', data: { other: 'address', found: '北京', expected: '苏州市' } },
      { row: 2, field: 'name', message: 'name', data: { other: 'address', found: '北京市', expected: '江苏省' } },
    ],
  },
  {
    why: 'holds the address to the region',
    rows: [{ region: '广东省深圳市', address: '江苏省苏州市星湖街328号' }],
    findings: [{ row: 2, field: 'address', message: 'address', data: { other: 'region', found: '江苏省', expected: '广东省' } }],
  },
  {
    why: 'holds nothing to a region that is none',
    rows: [
      { region: 'Zhuge Qingfeng', address: '江苏省苏州市星湖街328号', phone: '010-61234567' },
      { region: '找赵铁柱', address: '江苏省苏州市星湖街328号', name: '北京华兴机械有限公司' },
    ],
  },
  {
    why: 'takes any of the cities that share an area code, by any part of their name',
    rows: [
      { region: '四川省眉山市', phone: '028-61234567' },
      { region: '吉林省延边朝鲜族自治州', phone: '0433-6123456' },
      { region: '河南省济源市', phone: '0391-6123456' },
      { region: '新疆维吾尔自治区伊犁哈萨克自治州奎屯市', phone: '0992-6123456' },
      { region: '江苏省苏州市', phone: '0512-61234567转8' },
      { region: '四川省绵阳市', phone: '028-61234567' },
    ],
    findings: [{ row: 7, field: 'phone', data: { other: 'region', found: '成都、资阳、眉山', expected: '绵阳市' } }],
  },
  {
    why: 'asks nothing of mobiles, of other countries and of a place without a city',
    rows: [
      { region: '江苏省苏州市', phone: '+44 20 7946 0018' },
      { region: '江苏省苏州市', phone: '13912345678' },
      { region: '江苏省苏州市', phone: '' },
      { region: '江苏省', phone: '010-61234567' },
    ],
  },
  {
    why: 'compares credit codes by province, where their check character is right',
    rows: [
      { region: '江苏省苏州市', uscc: '91110108551385082Q' },
      { region: '北京市朝阳区', uscc: '91110108551385082Q' },
      { region: '江苏省苏州市', uscc: '91110108551385082A' },
      { region: '江苏省苏州市', uscc: '' },
    ],
    findings: [{ row: 2, field: 'uscc', message: 'uscc', data: { other: 'region', found: '北京市', expected: '江苏省' } }],
  },
  {
    why: 'compares names by province and city, not by district, and short ones not at all',
    rows: [
      { region: '江苏省苏州市', name: '北京华兴' },
      { region: '江苏省苏州市', name: '北京华兴厂' },
      { region: '江苏省苏州市', name: '南京华兴机械有限公司' },
      { region: '江苏省苏州市', name: '南京华兴机械有限公司' },
      { region: '江苏省苏州市姑苏区', name: '苏州市吴中区华兴机械有限公司' },
      { region: '江苏省苏州市', name: '华兴机械有限公司' },
      { region: '江苏省苏州市', name: '' },
    ],
    findings: [
      { row: 3, field: 'name', data: { other: 'region', found: '北京市', expected: '江苏省' } },
      { row: 4, field: 'name', data: { other: 'region', found: '南京市', expected: '苏州市' } },
      { row: 5, field: 'name' },
    ],
  },
  {
    why: 'holds the address to the region down to the district, as far as both are known',
    rows: [
      { region: '江苏省苏州市姑苏区', address: '江苏省苏州市吴中区' },
      { region: '江苏省苏州市', address: '江苏省苏州市吴中区' },
      { region: '江苏省苏州市', address: '星湖街328号' },
      { region: '江苏苏州', address: '江苏省苏州市' },
      { region: '江苏省苏州市', address: '' },
    ],
    findings: [{ row: 2, field: 'address', message: 'address', data: { other: 'region', found: '吴中区', expected: '姑苏区' } }],
  },
  {
    why: 'takes the place from the address where no region is given, and says nothing where it names none',
    rows: [
      { region: '', address: '江苏省苏州市星湖街328号', phone: '010-61234567' },
      { region: '', address: '星湖街328号', phone: '010-61234567' },
      { region: '', address: '1 Main Street, London', phone: '010-61234567' },
      { region: '', address: '', phone: '010-61234567' },
    ],
    findings: [{ row: 2, data: { other: 'address', found: '北京', expected: '苏州市' } }],
  },
  {
    why: 'compares only the places of China',
    rows: [{ region: '江苏省苏州市', phone: '+86 10 61234567', address: '北京市朝阳区' }],
    country: 'GB',
  },
])
