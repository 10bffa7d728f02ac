/** Plausible cells of each field, for sheets whose headers are under test. */

const cells: Readonly<Record<string, readonly string[]>> = {
  customer_no: ['C202609001', 'C202609002', 'C202609003', 'C202609004', 'C202609005'],
  name: ['上海云帆机械有限公司', '深圳市华信科技有限公司', 'Brandt & Söhne GmbH', 'Northwind Ltd', '株式会社山田製作所'],
  uscc: ['91310115MA1K4KJX3Y', '91440300708461136T', '91110000802100433B', '91330100799655058B', '91350100M000100Y43'],
  contact: ['陈静', '王伟', 'Anna Brandt', 'John Hill', '山田太郎'],
  contact_title: ['采购经理', 'CEO', 'Einkauf', 'Buyer', '部長'],
  legal_person: ['赵磊', '李静', '张敏', '刘洋', '周杰'],
  phone: ['13912345678', '13800138001', '+49 30 1234567', '+1 415 555 2671', '021-61234567'],
  phone_alt: ['021-61234568', '13900139002', '+49 30 7654321', '+1 415 555 2672', '13700137003'],
  email: ['a@example.com', 'b@example.com', 'c@example.de', 'd@example.com', 'e@example.jp'],
  industry: ['制造业', 'IT', '零售业', '制造业', '金融业'],
  customer_type: ['潜在客户', '成交客户', 'lead', 'customer', '意向'],
  churn_reason: ['价格', '转向竞品', 'price', '', ''],
  tags: ['VIP,重点', '产品咨询', 'newsletter', 'trade fair', ''],
  source: ['客户推荐', '展会对接', '线上广告', '电话', '其他'],
  company_size: ['50', '200', '1000', '3000', '80'],
  annual_revenue: ['1200000', '500万', '3000000', '10000000', '800000'],
  budget: ['50万-100万', '约10万', '200000', '30万', '1000000'],
  address: ['上海市浦东新区张江路88号', 'Hauptstraße 5', '12 Main Street', '东京都港区1-2-3', '深圳市南山区科技园1号'],
  region: ['上海市', '广东省深圳市', '北京市', '江苏省苏州市', '浙江省'],
  first_contact_at: ['2026-01-05', '2026-02-11', '2026-03-21', '2026-04-02', '2026-05-19'],
  last_followup_at: ['2026-06-05', '2026-07-11', '2026-08-21', '2026-06-02', '2026-07-19'],
  next_followup_at: ['2026-10-05', '2026-10-11', '2026-11-21', '2026-12-02', '2026-10-19'],
  last_followup_note: ['已发报价', '约下周拜访', 'sent the offer', 'call again', '見積送付'],
  satisfaction: ['90', '85', '70', '100', '60'],
  renewal_intent: ['高', '中', '低', '高', '中'],
  owner: ['赵磊', '孙丽', 'Max Weber', 'Jane Roe', '佐藤花子'],
  needs: ['需要备件', '系统对接', 'spare parts', 'training', '価格'],
  decision_chain: ['采购-总经理', '老板', 'buyer, CFO', 'CTO', '部長'],
  expected_at: ['2026-12-01', '2026-11-15', '2027-01-10', '2026-12-20', '2027-02-01'],
  consent: ['是', '否', '是', '是', '否'],
  consent_at: ['2026-01-06', '2026-02-12', '2026-03-22', '2026-04-03', '2026-05-20'],
  consent_purpose: ['回访', '营销', 'newsletter', 'marketing', '連絡'],
  created_at: ['2025-01-05', '2025-02-11', '2025-03-21', '2025-04-02', '2025-05-19'],
  updated_at: ['2026-08-05', '2026-08-11', '2026-08-21', '2026-08-02', '2026-08-19'],
  note: ['老客户介绍', '价格敏感', 'likes tea', 'prefers e-mail', '要連絡'],
}

/** Five rows under these headers; a column that means no field holds words or whatever `others` says. */
export function sheetOf(
  fields: Readonly<Record<string, string | null>>,
  others: Readonly<Record<string, readonly string[]>> = {},
): string[][] {
  const headers = Object.keys(fields)
  const column = (header: string) => others[header] ?? cells[fields[header] ?? ''] ?? ['甲', '乙', 'x', 'y', '丙']
  return [headers, ...[0, 1, 2, 3, 4].map((row) => headers.map((header) => column(header)[row] ?? ''))]
}
