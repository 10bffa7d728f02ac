import { defineRule } from '../src/check/rule.ts'
import type { Choice } from '../src/schema/field.ts'
import { optionOf } from '../src/schema/option.ts'

/** What a name says of a company's trade, and the 门类 of GB/T 4754-2017 that a company so called may belong to. */
const trades: readonly (readonly [RegExp, readonly string[]])[] = [
  [/餐饮|酒楼|饭店|火锅/, ['住宿和餐饮业', '批发和零售业', '租赁和商务服务业']],
  [/酒店|宾馆|民宿/, ['住宿和餐饮业', '租赁和商务服务业']],
  [/建筑工程|建设工程|装饰工程|市政工程|建筑安装/, ['建筑业', '房地产业', '制造业', '科学研究和技术服务业']],
  [/物流|货运|运输|快递|仓储/, ['交通运输、仓储和邮政业', '租赁和商务服务业', '批发和零售业', '制造业']],
  [
    /软件|网络科技|信息技术|信息科技|互联网/,
    ['信息传输、软件和信息技术服务业', '科学研究和技术服务业', '批发和零售业', '制造业', '租赁和商务服务业'],
  ],
  [/房地产|置业|物业/, ['房地产业', '建筑业', '租赁和商务服务业', '居民服务、修理和其他服务业']],
  [/商贸|贸易|百货|超市|进出口/, ['批发和零售业', '制造业', '租赁和商务服务业']],
  [/学校|幼儿园|教育|培训/, ['教育', '租赁和商务服务业', '科学研究和技术服务业', '信息传输、软件和信息技术服务业', '文化、体育和娱乐业']],
  [/医院|诊所|卫生院/, ['卫生和社会工作']],
  [/银行|证券|保险|基金|信托|期货/, ['金融业', '租赁和商务服务业']],
  [/律师|会计师/, ['租赁和商务服务业', '科学研究和技术服务业']],
  [/养殖|种植|农业|林业|渔业/, ['农、林、牧、渔业', '制造业', '批发和零售业', '科学研究和技术服务业']],
]

export default defineRule({
  id: 'type-industry-consistent',
  dimension: 'consistency',
  standard: '0402',
  severity: 'info',
  title: { en: 'The industry agrees with the company name', zh: '所属行业须与客户名称相符' },
  messages: {
    differs: { en: '{column} is {industry}, but the name contains {trade}.', zh: '{column}为“{industry}”，而客户名称中有“{trade}”。' },
  },
  create: ({ schema, report }) => {
    const choices = schema.fields.find(({ name }) => name === 'industry')?.choices ?? []
    if (choices.length === 0) return {}
    const byValue = new Map(choices.map((choice) => [choice.value, choice]))
    return {
      appliesTo(record) {
        const { name } = record.values
        const industry = optionOf(record, 'industry')
        if (industry === null || name == null) return false
        return topOf(byValue, industry) !== null && /(?:公司|厂|店|部|中心|集团|所|院|行)\)?$/.test(name)
      },
      hangsOn: {
        fields: ['name', 'industry'],
        mayFail: ({ values }, isSpoilt) => (isSpoilt('name') || values.name != null) && (isSpoilt('industry') || values.industry != null),
      },
      record(record) {
        const { name } = record.values
        const industry = optionOf(record, 'industry')
        const top = industry === null ? null : topOf(byValue, industry)
        if (industry === null || name == null || top === null) return
        for (const [words, allowed] of trades) {
          const trade = words.exec(name)?.[0]
          if (trade === undefined) continue
          // A name that speaks of two trades may mean either: the first that fits settles it.
          if (allowed.includes(top) || trades.some(([others, also]) => others.test(name) && also.includes(top))) return
          report({ record, field: 'industry', message: 'differs', data: { industry: record.raw.industry?.trim() || industry, trade } })
          return
        }
      },
    }
  },
})

/** The 门类 of an industry; null for one the schema does not have. */
function topOf(byValue: ReadonlyMap<string, Choice>, industry: string): string | null {
  let choice = byValue.get(industry)
  while (choice?.parent !== undefined) choice = byValue.get(choice.parent)
  return choice?.value ?? null
}
