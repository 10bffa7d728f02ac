/** The example row of the workbook for data entry, by field: in a sheet that comes back it is no customer. */

export const templateExample: Readonly<Record<string, string>> = {
  name: '上海云帆机械有限公司',
  contact: '陈静',
  contact_title: '采购经理',
  phone: '13912345678',
  phone_alt: '021-61234567-801',
  email: 'chen.jing@example.com',
  industry: '制造业',
  customer_type: '意向',
  tags: '产品咨询,重点客户',
  source: '展会对接',
  budget: '50万-100万',
  address: '上海市浦东新区张江路88号',
  first_contact_at: '2026-03-05',
  last_followup_at: '2026-09-01',
  owner: '赵磊',
}
