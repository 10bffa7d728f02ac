/** What kind of value a text plainly is, whatever column it stands in. Careful: only what leaves no doubt. */

import { looksLikeCompanyName } from './company-name.ts'
import { isEmail } from './email-shape.ts'
import { halfWidth } from './half-width.ts'
import { looksLikePersonName } from './person-name.ts'
import { isPlainMobile } from './phone-cn.ts'
import { scanRegion } from './region-scan.ts'

export type ValueKind = 'email' | 'phone' | 'web' | 'date' | 'number' | 'address' | 'company' | 'person' | 'job'

const web = /^(?:https?:\/\/|www\.)\S+$/i
const date =
  /^(?:19|20)\d\d(?:[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])|年\d{1,2}月(?:\d{1,2}日?)?)(?:[ T]\d{1,2}:\d\d(?::\d\d)?)?$/
const phone =
  /^(?:\+\d[\d\s()-]{7,17}\d|(?:\+?86[\s-]?)?1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}|\(?0\d{2,3}\)?[\s-]\d{7,8}(?:[-转\s]+\d{1,5})?|[48]00[\s-]?\d{3,4}[\s-]?\d{3,4})$/
const number = /^[-+]?[\d,]+(?:\.\d+)?%?$/
const road =
  /(?:[路街巷弄道]|大道|大街|胡同|村|[园厦苑城])[^，,]{0,12}?\d+\s*(?:号|弄|室|楼|层|栋|幢|座|#)|\d+\s*(?:号楼?|弄|栋|幢|单元)[^，,]{0,10}?\d*\s*(?:室|层|楼|单元)/
const western = /^\d+[A-Za-z]?,? [\w.' -]+ (?:st(?:reet)?|ave(?:nue)?|r(?:oa)?d|blvd|lane|ln|drive|dr|court|ct|way|square|sq)\b\.?/i
const job =
  /^(?:(?:副|总|高级|资深|首席|区域|大区|执行|常务)?(?:总经理|经理|总监|主管|主任|总裁|董事长|董事|厂长|院长|校长|会计|出纳|采购|销售|财务|行政|人事|前台|客服|助理|秘书|法务|工程师|技术员|业务员|店长|老板|负责人|联系人|法人)(?:助理|代表|专员|员|部)?|(?:采购|销售|财务|行政|人事|市场|技术|研发|生产|质量|质检|物流|仓储|法务|客服|售后|运营|产品|设计|工程|后勤|业务|综合|办公)(?:部|处|科|室|中心|部门)(?:总监|经理|主管|主任|部长|助理)?|(?:sales|purchasing|finance|hr|marketing|it|general|office|project|account|product)? ?(?:manager|director|department|dept\.?|reception|front desk|receptionist|accountant))$/i

/** The kind of a text; null when it may be anything. */
export function valueKind(raw: string): ValueKind | null {
  const text = halfWidth(raw)
  if (text.length < 2 || text.length > 120) return null
  const unit = text.charCodeAt(0)
  if (text.includes('@')) return isEmail(text) ? 'email' : null
  if (unit < 0x80) {
    if (isPlainMobile(text) || phone.test(text)) return 'phone'
    if (date.test(text)) return 'date'
    if (number.test(text)) return 'number'
    if (web.test(text)) return 'web'
    if (western.test(text)) return 'address'
  }
  if (job.test(text)) return 'job'
  if (looksLikeAddress(text)) return 'address'
  if (looksLikeCompanyName(text)) return 'company'
  return looksLikePersonName(text) ? 'person' : null
}

/** A road with a number, or a place with a road behind it. */
export function looksLikeAddress(text: string): boolean {
  if (
    text.length < 5 ||
    /(?:公司|厂|店|中心|集团|合作社|事务所|经营部|工作室|企业|[公铁]路局|(?:公路|铁路|道路|线路|市政|工程)[^路街巷号]{0,6}[处局段所队站院部司会社])(?:\([^()]*\))?$/.test(
      text,
    )
  )
    return false
  if (road.test(text)) return true
  if (!/[一-鿿]/.test(text)) return western.test(text)
  if (!/(?:[路街巷弄道]|大道|大街|胡同|\d+号|大厦|广场|园区|工业园|小区|村)/.test(text)) return false
  const found = scanRegion(text, 0)
  return found !== null && found.level >= 2 && found.end < text.length && !found.loneShort
}
