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
])
