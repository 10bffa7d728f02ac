/** Sheets of customers at random, a few rows each, with values that rules of all six dimensions find right or wrong. */

import fc from 'fast-check'
import type { Row } from './score-of-rows.ts'

/** What may stand in each column: good values, and some that one rule or another finds wrong. Few of each, so that records share them. */
const cells: Readonly<Record<string, readonly (string | null)[]>> = {
  customer_no: ['C001', 'C002', 'C003', 'C004', 'C005', null],
  name: ['苏州华兴机械有限公司', '恒瑞电子有限公司', '上海百川贸易有限公司', '苏', 'Acme Ltd.', null],
  contact: ['王伟', '李娜', 'John Smith', '王伟123', null],
  phone: ['13824681357', '13924681357', '0512-61234567', '021-61234567', '138246', '13800000000', '11824681357', null],
  email: ['wang@huaxing.com.cn', 'li@hengrui.cn', 'a@gamil.com', 'x@mailinator.com', 'nobody', '无', null],
  industry: ['制造业', '零售业', '金融业', '玉米', null],
  customer_type: ['潜在', '意向', '成交', '流失', '流失', '玉米', null],
  churn_reason: ['价格', '服务不好', null, null],
  source: ['展会对接', '玉米', null],
  company_size: ['小型', '中等规模', null],
  annual_revenue: ['1000万', '10万', '很多', null],
  budget: ['10万-20万', '100万-50万', '50万', '10-1000万', 'abc', null],
  first_contact_at: ['2025-01-10', '2026-03-01', '2026-09-01', '1970-01-01', '2026-13-01', '2031-01-01', null],
  last_followup_at: ['2025-02-01', '2026-02-01', '2026-08-01', '2026-09-20', '2026-02-30', null],
  next_followup_at: ['2026-08-15', '2026-09-10', '2026-12-01', '2024-01-01', '见合同', null],
  satisfaction: ['90', '120', '高', null],
  renewal_intent: ['续约', '玉米', null, null],
  updated_at: ['2025-06-01', '2026-09-15', '2026-02-30', null],
  region: ['江苏省苏州市', '上海市', '火星', null, null],
  address: ['苏州市工业园区星湖街1号', '上海市浦东新区世纪大道100号', '不详', null],
  consent: ['是', '否', '也许', null],
  consent_at: ['2026-01-05', '2026-02-30', null],
  note: ['要求尽快回电', '汇款至6222021234567890128', null],
}
export const columns = Object.keys(cells)
const row = fc.record(Object.fromEntries(columns.map((name) => [name, fc.constantFrom(...cells[name]!)]))) as fc.Arbitrary<Row>
export const sheets = fc.array(row, { minLength: 1, maxLength: 8 })
