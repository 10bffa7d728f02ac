/** Headers as they are compared: hints in brackets, marks, case, width and script do not count. */

import { comparable } from '../standardise/comparable.ts'

const hints = /[（(【[〔{＜<][^（(【[〔{＜<]*[）)】\]〕}＞>]/g

/** What a header says: `*联系电话（必填）` is `联系电话`, `Customer No.` is `customerno`. Empty for a header of marks alone. */
export function headerWord(header: string): string {
  return comparable(header.replace(hints, ' ')) || comparable(header)
}

/**
 * Words that many sheets use for other things than the customer: they count only beside headers that leave no doubt, and only when
 * the cells below agree.
 */
const vague = new Set(
  (
    'name title type status source description date no id number code key group category class value amount note notes comment comments url about misc ' +
    'details label labels tag tags size level rating score grade city state country region area location place address user owner account phase stage reason ' +
    'subject summary text content created updated modified time year month day age gender purpose active open customer customers client clients company ' +
    'companies organization organisation firm business industry sector segment kind 名称 名字 姓名 类型 类别 分类 状态 来源 编号 编码 代码 序号 说明 描述 内容 时间 日期 ' +
    '地点 地区 区域 规模 级别 等级 标签 标记 单位 公司 企业 客户 商户 会员 用户 渠道 阶段 原因 结果 金额 价格 数量 备注 标题 职称 岗位 法人 授权 预算 意向'
  ).split(' '),
)

/** True for a word that needs its neighbours to be understood. */
export function isVague(word: string): boolean {
  return vague.has(word)
}

/** True for a header that says nothing: empty, `column1`, `Unnamed: 3`, `字段5`, `F2`. */
export function saysNothing(header: string): boolean {
  return (
    header.startsWith('column:') || /^(column|col|field|unnamed|untitled|f|c|v|var|列|字段|栏|无标题)?[\s:_.#-]*\d*$/i.test(header.trim())
  )
}
