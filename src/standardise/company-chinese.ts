/** Company names in Chinese characters, as Chinese registrations write them: region, brand, trade, legal form, branch. */

import { splitBrand } from './company-brand.ts'
import type { CompanyName } from './company-parsed.ts'
import { companyWords, longestEnding } from './company-words.ts'
import { divisionNames } from './divisions.ts'
import { scanRegion } from './region-scan.ts'

const bracketed = /\(([^()]*)\)/g
const legalInBrackets = /^(?:集团|有限合伙|普通合伙|特殊普通合伙|个人独资|个体|个体工商户|股份|自然人独资)$/
const countries =
  /^(?:中华人民共和国|中国|美国|日本|韩国|德国|法国|英国|澳大利亚|加拿大|新加坡|意大利|俄罗斯|大中华区?|亚太|亚洲|欧洲|国际|全国)$/
const countryInFront = /^(?:中国(?!银)|美国|日本|韩国|德国|法国|英国|澳大利亚|加拿大)/
/** A town or a zone right behind the region. */
const zone =
  /^[\u4e00-\u9fff]{0,4}?(?:经济技术开发区|高新技术产业开发区|高新技术开发区|经济开发区|开发区|高新区|保税区|保税港区|自贸区|工业园区|工业园|新区)/
const town = /^[\u4e00-\u9fff]{2,3}(?:街道|[镇乡街])(?=[\u4e00-\u9fff]{2})/
const parent = /(?:公司|集团|合作社|合伙企业|银行|学校|医院|研究院|设计院|事务所|超市|百货|厂|院|社)(?=[^公司集团]*$)/
const mayHoldPlace = /[区园镇乡街]/
const inCompanyName = { loneShortDistricts: true, noRoads: true }
const plainBranch = /第?[一二三四五六七八九十百\d]*$/

/** Parses a tidied name in simplified characters. */
export function parseChineseCompany(name: string): CompanyName {
  const opened = name.includes('(') ? withoutBrackets(name) : { text: name, region: null, form: '', branch: null }
  const cut = opened.branch === null ? branchStart(opened.text) : opened.text.length
  const text = opened.text.slice(0, cut)
  const formAt = text.length - endingOf(text)
  let core = text.slice(0, formAt)
  let { region } = opened
  const trailing = trailingRegion(core)
  if (trailing > 0 && endsInTrade(core, core.length - trailing)) {
    region ??= core.slice(core.length - trailing)
    core = core.slice(0, core.length - trailing)
  }
  const { from, brand } = placeAndBrand(core)
  if (from > 0) region ??= core.slice(0, from)
  return {
    region,
    brand: core.slice(from, from + brand) || null,
    trade: core.slice(from + brand) || null,
    legalForm: text.slice(formAt) + opened.form || null,
    branch: opened.branch ?? (opened.text.slice(cut) || null),
  }
}

interface Opened {
  /** The name without its brackets; (集团) stays as 集团. */
  readonly text: string
  readonly region: string | null
  /** (有限合伙), or ''. */
  readonly form: string
  readonly branch: string | null
}

function withoutBrackets(name: string): Opened {
  let region: string | null = null
  let form = ''
  let branch: string | null = null
  const text = name.replace(bracketed, (whole, inside: string, at: number) => {
    if (inside === '集团') return inside
    if (legalInBrackets.test(inside)) form = whole
    else if (countries.test(inside) || isRegion(inside)) region ??= inside
    else if (at + whole.length === name.length && longestEnding(companyWords().branches, inside, inside.length) > 0) branch = inside
    return ''
  })
  return { text, region, form, branch }
}

/** Where the brand begins, and its length: behind country, region, zone and town, as far as what follows then reads well. */
function placeAndBrand(core: string): { readonly from: number; readonly brand: number } {
  const abroad = countryInFront.exec(core)?.[0].length ?? 0
  const found = scanRegion(core, abroad, inCompanyName)
  const from = found?.end ?? abroad
  const rest = core.slice(from)
  const { length, cost } = splitBrand(rest)
  const plain = { from, brand: length }
  if (found === null) return plain
  const place = mayHoldPlace.test(rest) ? (zone.exec(rest) ?? (found.level > 1 ? town.exec(rest) : null)) : null
  if (place !== null) return { from: from + place[0].length, brand: splitBrand(rest.slice(place[0].length)).length }
  if (found.loneShort) {
    // 安吉尔 is not from 安吉: a short county name by itself counts only when what follows reads better with it than without.
    const whole = splitBrand(core.slice(abroad))
    return whole.cost <= cost ? { from: abroad, brand: whole.length } : plain
  }
  if (rest.length < 4) return plain
  // 山西咸阳: a second place that does not lie in the first.
  const second = scanRegion(core, from, { noRoads: true })
  if (second === null) return plain
  const further = splitBrand(core.slice(second.end))
  return further.cost < cost ? { from: second.end, brand: further.length } : plain
}

/** Length of the legal form a name ends with; a single 店 or 厂 needs a name before it. */
function endingOf(text: string): number {
  const { endings } = companyWords()
  const length = longestEnding(endings, text, text.length)
  return length === 1 && text.length < 3 ? 0 : length
}

function isRegion(text: string): boolean {
  const found = scanRegion(text, 0, inCompanyName)
  return found !== null && found.end === text.length
}

/** Length of the division name a text ends with, 0 for none. It must leave a name before it. */
function trailingRegion(text: string): number {
  const names = divisionNames()
  for (let length = Math.min(8, text.length - 2); length >= 2; length--) {
    const named = names.get(text, text.length - length, text.length)
    if (named !== undefined && (named.divisions[0]!.level < 3 || !named.short)) return length
  }
  return 0
}

/** True when the first `end` characters end in a trade's word: 管道支架技术 + 上海, but not 泉 + 阳泉. */
export function endsInTrade(text: string, end: number): boolean {
  const { trades } = companyWords()
  for (let size = 2; size <= 4 && size < end; size++) if (trades.get(text, end - size, end) !== undefined) return true
  return endingOf(text.slice(0, end)) > 1
}

/** Where the branch begins: behind the parent's legal form, or the region in front of 分公司; the text's length when it is no branch. */
function branchStart(text: string): number {
  const ending = longestEnding(companyWords().branches, text, text.length)
  if (ending === 0) return text.length
  const word = text.slice(text.length - ending)
  const head = text.slice(0, text.length - ending)
  const cut = parent.exec(head)
  if (cut !== null) {
    const at = cut.index + cut[0].length
    if (/公司|银行|集团|合作社/.test(cut[0]) || /^(?:分|办事|代表|联络|支|子)/.test(word)) return at
  }
  if (!/^(?:分(?!析)|办事|代表|联络|支行|子公)/.test(word)) return text.length
  const numbered = head.length - (plainBranch.exec(head)?.[0].length ?? 0)
  return numbered - trailingRegion(head.slice(0, numbered))
}
