/** The words of a first crm-clean.yaml. Lines that begin with `#` and no space are settings out of force. */

import type { Language } from '../errors.ts'

interface DraftWords {
  readonly head: string
  readonly fields: { readonly about: string; readonly example: string }
  readonly rest: string
}

const example = `#fields:
#  customer_type:
#    values: { 潜在: [潜客], 意向: [], 成交: [已签约], 流失: [churned] }
#  vip_level: { label: VIP等级, type: choice, values: [A, B, C], aliases: [等级] }
#  budget: { required: true }
#  legal_person: off`

export const draftWords: Readonly<Record<Language, DraftWords>> = {
  en: {
    head: `# Configuration of crm-clean, which also works without this file: each line you enable changes one setting.
# Remove the # before a setting to enable it. "crm-clean config" shows the settings in effect and where each comes from.

# The schema every sheet is held to: customer, contacts, companies, or the export of a system such as salesforce-leads; none: only the fields below.
# If left out, the headers of each sheet choose.
#extends: customer

# Country of phone numbers without a country code. If left out, each sheet decides: China where its text is Chinese.
#country: CN

# Numbers of new customers: {yyyy} {yy} {mm} {dd}, {industry_code}; {seq:3} is a running number of at least three digits and comes last.
#numbering: C{yyyy}{mm}{seq:3}`,
    fields: {
      about: `# Fields: change those of the shipped schema, add your own, or switch one off.
# type: company person party given family phone phones email emails date period money number choice choices address region code id text`,
      example,
    },
    rest: `# Rules: off, info, warning or error; or [severity, options]. "crm-clean rules" lists them.
#rules:
#  phone-shared: off
#  phone-dialable: [error, { require: mobile }]

# Rules of your own, as conditions on fields. An empty cell breaks no condition; to require a value, use require: [budget].
#custom:
#  - id: followup-after-first-contact
#    assert: last_followup_at >= first_contact_at

# Duplicates: with a probability of match_at or more two records are the same customer, from review_at a person should review them (0-1).
# unit: whether a row is a person or a company (auto: told by the columns); household: together makes people of one home one customer, as for
# a mailing list; use: columns that count although they tell of the record and not of the customer.
#match: { match_at: 0.9, review_at: 0.3, unit: auto, household: apart, use: [owner] }

# at: from this probability on, a match is certain enough to be merged; below it, it is held.
#merge: { at: 0.99 }

# How long a record may go without an update, by customer type: 90d, 6w, 18m, 3y.
#cycles: { 成交: 90d, 意向: 30d, 潜在: 180d }

# Personal data: what is masked (strict, gbt35273, gbt45574), which kinds are never stored.
#privacy:
#  masks: strict
#  refuse: [bank_card]
`,
  },
  zh: {
    head: `# crm-clean 的配置文件。没有它也能使用；每启用一行，改变一项设置。
# 去掉设置前的 # 即可启用。用“crm-clean config”查看生效的设置及其来源。

# 所有表格采用的信息标准：customer、contacts、companies，或某系统的导出格式（如 fxiaoke-leads）；none 表示只用下列字段。
# 不写则由各表的表头决定。
#extends: customer

# 无国家区号的电话所属国家。不填时由表格决定：中文表格为中国。
#country: CN

# 新客户的编号：可用 {yyyy} {yy} {mm} {dd}、{industry_code}；{seq:3} 为递增序号（至少三位），须放在最后。
#numbering: C{yyyy}{mm}{seq:3}`,
    fields: {
      about: `# 字段：修改内置字段，增加自己的字段，或停用某个字段（off）。
# type 可为：company person party given family phone phones email emails date period money number choice choices address region code id text`,
      example,
    },
    rest: `# 规则：off、info、warning、error，或 [级别, 选项]。全部规则见“crm-clean rules”。
#rules:
#  phone-shared: off
#  phone-dialable: [error, { require: mobile }]

# 自定义规则：以字段条件书写。空单元格不算违反；要求填写请用 require: [budget]。
#custom:
#  - id: followup-after-first-contact
#    assert: last_followup_at >= first_contact_at

# 查重：概率达到 match_at 视为同一客户，达到 review_at 需人工确认（0–1）。
# unit：每行是个人还是企业（auto：按列判断）；household：together 表示同住一户算一个客户（如寄送名单）；use：也参与比较的记录类的列。
#match: { match_at: 0.9, review_at: 0.3, unit: auto, household: apart, use: [owner] }

# at：重复概率达到此值才可直接合并，低于此值的先保留待确认。
#merge: { at: 0.99 }

# 更新周期：各类客户的记录最长多久须更新一次，如 90d、6w、18m、3y。
#cycles: { 成交: 90d, 意向: 30d, 潜在: 180d }

# 个人信息：脱敏范围（strict、gbt35273、gbt45574）、禁止存储的种类。
#privacy:
#  masks: strict
#  refuse: [bank_card]
`,
  },
}
