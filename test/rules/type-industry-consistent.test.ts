import typeIndustryConsistent from '../../rules/type-industry-consistent.ts'
import { customerSchema } from '../../src/schema/customer.ts'
import { testRule } from '../support/rule-tester.ts'

/** For each trade that a name may speak of: the industries that fit. Of all others the rule hints. */
const fitting: readonly (readonly [trade: string, ending: string, industries: readonly string[]])[] = [
  ['餐饮', '公司', ['住宿和餐饮业', '批发和零售业', '租赁和商务服务业']],
  ['酒店', '', ['住宿和餐饮业', '租赁和商务服务业']],
  ['建筑工程', '公司', ['建筑业', '房地产业', '制造业', '科学研究和技术服务业']],
  ['物流', '公司', ['交通运输、仓储和邮政业', '租赁和商务服务业', '批发和零售业', '制造业']],
  ['软件', '公司', ['信息传输、软件和信息技术服务业', '科学研究和技术服务业', '批发和零售业', '制造业', '租赁和商务服务业']],
  ['物业', '公司', ['房地产业', '建筑业', '租赁和商务服务业', '居民服务、修理和其他服务业']],
  ['贸易', '公司', ['批发和零售业', '制造业', '租赁和商务服务业']],
  ['培训', '中心', ['教育', '租赁和商务服务业', '科学研究和技术服务业', '信息传输、软件和信息技术服务业', '文化、体育和娱乐业']],
  ['医院', '', ['卫生和社会工作']],
  ['银行', '', ['金融业', '租赁和商务服务业']],
  ['律师', '事务所', ['租赁和商务服务业', '科学研究和技术服务业']],
  ['养殖', '公司', ['农、林、牧、渔业', '制造业', '批发和零售业', '科学研究和技术服务业']],
]
const divisions = (customerSchema.fields.find(({ name }) => name === 'industry')?.choices ?? []).flatMap(({ value, parent }) =>
  parent === undefined ? [value] : [],
)
const each = (name: string) => divisions.map((industry) => ({ name, industry }))

testRule(
  typeIndustryConsistent,
  fitting.map(([trade, ending, industries]) => ({
    why: `knows what fits ${trade}`,
    rows: each(`华兴${trade}${ending}`),
    findings: divisions.flatMap((industry, i) => (industries.includes(industry) ? [] : [{ row: i + 2, data: { industry, trade } }])),
  })),
)

testRule(typeIndustryConsistent, [
  {
    why: 'accepts an industry the name allows',
    rows: [
      { name: '苏州华兴餐饮管理有限公司', industry: '餐饮业' },
      { name: '苏州华兴机械有限公司', industry: '采矿业' },
    ],
  },
  {
    why: 'hints at one it does not',
    rows: [{ name: '苏州华兴餐饮管理有限公司', industry: '采矿业' }],
    findings: [{ row: 2, field: 'industry', message: 'differs', severity: 'info' }],
  },
  {
    why: 'takes any of the trades a name speaks of, and industries by their division',
    rows: [
      { name: '苏州华兴餐饮软件有限公司', industry: '软件和信息技术服务业' },
      { name: '苏州华兴餐饮软件有限公司', industry: '住宿和餐饮业' },
      { name: '苏州华兴餐饮软件有限公司', industry: '采矿业' },
    ],
    findings: [{ row: 4, data: { industry: '采矿业', trade: '餐饮' } }],
  },
  {
    why: 'asks nothing of names without an ending, and where name or industry is missing or unknown',
    rows: [
      { name: '苏州公司华兴餐饮', industry: '采矿业' },
      { name: '', industry: '采矿业' },
      { name: '华兴餐饮公司', industry: '' },
      { name: '华兴餐饮公司', industry: '乱七八糟' },
    ],
  },
])
