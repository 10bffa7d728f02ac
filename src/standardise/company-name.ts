/**
 * Company names: tidied in full as their canonical value, and parsed into region, brand (字号), trade, legal form and branch
 * (企业名称登记管理规定: 行政区划 + 字号 + 行业 + 组织形式). Hot: matching parses every distinct name.
 */

import type { Standardised } from '../record.ts'
import { splitBrand } from './company-brand.ts'
import { hasLatinForm, parseLatinCompany } from './company-latin.ts'
import { companyWords, longestEnding } from './company-words.ts'
import { eastAsianForms } from './data/legal-forms.ts'
import { divisionNames } from './divisions.ts'
import { halfWidth } from './half-width.ts'
import { scanRegion } from './region-scan.ts'
import { clean, nothing } from './result.ts'
import { inSimplified } from './script.ts'

export interface CompanyName {
  /** The place in the name, as written: 深圳, 江苏苏州, UK. */
  readonly region: string | null
  /** 字号: what tells the company from its neighbours. */
  readonly brand: string | null
  /** What it says it does: 精密机械, Trading. */
  readonly trade: string | null
  /** 有限公司, GmbH, 株式会社; brackets left out (集团股份有限公司). */
  readonly legalForm: string | null
  /** 深圳分公司, 望京店. */
  readonly branch: string | null
}

const asian = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af㈱㈲㈜]/
const han = /[\u3400-\u9fff]/

/** A company name in full, tidied: half-width brackets and letters, no spaces beside Chinese characters, no stray punctuation at the ends. */
export function standardiseCompanyName(raw: string): Standardised {
  const text = tidyCompanyName(raw)
  return text === '' ? nothing : clean(text)
}

/** Chinese characters, letters and half-width brackets, nothing to tidy: most names. */
const tidied = /^[\u4e00-\u9fff][\u4e00-\u9fffA-Za-z0-9()&-]*$/
const outer = /^[\s"'“”‘’《》「」,，、;；:：。·]|[\s"'“”‘’《》「」,，、;；:：。·]$/

/** The canonical text of a company name; '' when nothing is left. */
export function tidyCompanyName(raw: string): string {
  if (tidied.test(raw)) return raw
  let text = halfWidth(raw)
  if (text === '') return text
  if (/[〔【［[（(]/.test(text))
    text = text
      .replace(/[〔【［[]/g, '(')
      .replace(/[〕】］\]]/g, ')')
      .replace(/\s*\(\s*/g, asian.test(text) ? '(' : ' (')
      .replace(/\s*\)(?=\S)/g, asian.test(text) ? ')' : ') ')
      .replace(/\s+\)/g, ')')
      .replace(/\) (?=[,.;])/g, ')')
  if (text.includes(' ') && asian.test(text))
    text = text.replace(/(?<=[\u3040-\u30ff\u3400-\u9fff)]) (?=\S)|(?<=\S) (?=[\u3040-\u30ff\u3400-\u9fff(])/g, '')
  if (!outer.test(text)) return text
  return text.replace(/^[\s"'“”‘’《》「」,，、;；:：。·]+|[\s"'“”‘’《》「」,，、;；:：。·]+$/g, '')
}

/**
 * Parses a tidied company name. Names in Chinese characters are read as Chinese registrations write them, names with Japanese or
 * Korean forms and names in letters as their countries do. The parts of a name in traditional characters come in simplified ones.
 * Parts that are not there are null; never fails.
 */
export function parseCompanyName(name: string): CompanyName {
  if (!asian.test(name)) return parseLatinCompany(name)
  const foreign = eastAsianForm(name)
  if (foreign !== null) return foreign
  return han.test(name) ? parseChinese(inSimplified(name)) : parseLatinCompany(name)
}

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

function parseChinese(name: string): CompanyName {
  let text = name
  let region: string | null = null
  let branch: string | null = null
  let formInBrackets = ''
  if (text.includes('(')) {
    text = text.replace(bracketed, (whole, inside: string, at: number) => {
      if (legalInBrackets.test(inside)) {
        formInBrackets = inside
        return inside === '集团' ? inside : ''
      }
      if (countries.test(inside) || isRegion(inside)) {
        region ??= inside
        return ''
      }
      if (at + whole.length === text.length && longestEnding(companyWords().branches, inside, inside.length) > 0) branch = inside
      return ''
    })
  }
  if (branch === null) {
    const cut = branchStart(text)
    if (cut < text.length) {
      branch = text.slice(cut)
      text = text.slice(0, cut)
    }
  }
  const { endings } = companyWords()
  const formLength = endingOf(text)
  let legalForm: string | null =
    text.slice(text.length - formLength) + (formInBrackets !== '' && formInBrackets !== '集团' ? `(${formInBrackets})` : '')
  if (legalForm === '') legalForm = null
  let core = text.slice(0, text.length - formLength)
  // 集团销售有限公司: the group stands within.
  const trailing = trailingRegion(core)
  if (trailing > 0 && endsInTrade(core, core.length - trailing)) {
    region ??= core.slice(core.length - trailing)
    core = core.slice(0, core.length - trailing)
    const inner = endingOf(core)
    if (inner > 1 && endings.get(backwards(core, inner), 0, inner)?.company) core = core.slice(0, core.length - inner)
  }
  const abroad = countryInFront.exec(core)?.[0].length ?? 0
  let found = scanRegion(core, abroad, inCompanyName)
  let from = found?.end ?? abroad
  let split = splitBrand(core.slice(from))
  if (found !== null) {
    const rest = core.slice(from)
    const place = mayHoldPlace.test(rest) ? (zone.exec(rest) ?? (found.level > 1 ? town.exec(rest) : null)) : null
    if (place !== null) {
      from += place[0].length
      split = splitBrand(core.slice(from))
    } else if (found.district !== null && found.loneShort) {
      // 安吉尔 is not from 安吉: a short county name by itself counts only when what follows reads better with it than without.
      const whole = splitBrand(core.slice(abroad))
      if (whole.cost <= split.cost) {
        from = abroad
        split = whole
      }
    } else if (rest.length > 3) {
      // 山西咸阳: a second place that does not lie in the first.
      found = scanRegion(core, from, { noRoads: true })
      const further = found === null ? null : splitBrand(core.slice(found.end))
      if (further !== null && further.cost < split.cost) {
        from = found!.end
        split = further
      }
    }
  }
  if (from > 0) region ??= core.slice(0, from)
  return {
    region,
    brand: core.slice(from, from + split.length) || null,
    trade: core.slice(from + split.length) || null,
    legalForm,
    branch,
  }
}

const reversed = (text: string) => [...text].reverse().join('')
const backwards = (text: string, length: number) => reversed(text.slice(text.length - length))

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
function endsInTrade(text: string, end: number): boolean {
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

let eastAsian: readonly (readonly [string, string])[] | null = null

/** Japanese and Korean names: the form in front or behind, the rest is brand. */
function eastAsianForm(name: string): CompanyName | null {
  if (name.endsWith('公司') || !/[社㈱㈲㈜인株同주유]|\(有/.test(name) || name.includes('公司')) return null
  eastAsian ??= eastAsianForms
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string])
  for (const [written, form] of eastAsian) {
    if (!name.includes(written)) continue
    const at = name.startsWith(written) ? written.length : name.endsWith(written) ? -written.length : 0
    if (at === 0) continue
    const brand = (at > 0 ? name.slice(at) : name.slice(0, at)).trim()
    if (brand === '') return null
    return { region: null, brand, trade: null, legalForm: form, branch: null }
  }
  return null
}

/**
 * True when a tidied text is the name of a company rather than of a person: it ends in a legal form or an establishment's word, names
 * a branch, begins with a city, or says a trade at its end.
 */
export function looksLikeCompanyName(name: string): boolean {
  if (!asian.test(name)) return hasLatinForm(name)
  const { endings } = companyWords()
  const length = longestEnding(endings, name, name.length)
  if (length > 1 && name.length > length) return true
  if (eastAsianForm(name) !== null) return true
  if (/公司|集团|合伙企业|合作社|事务所|研究[院所]|银行|经营部|工作室|分店/.test(name)) return true
  if (length === 1 && name.length > 3 && /[厂店馆]$/.test(name)) return true
  if (name.length < 4 || compoundSurname.test(name)) return false
  return (
    (length === 1 && name.length > 4) ||
    endsInTrade(name, name.length) ||
    (scanRegion(name, 0, { noRoads: true })?.end ?? name.length) < name.length
  )
}

/** Persons of four characters mostly bear one of these; 华信科技 does not. */
const compoundSurname =
  /^(?:欧阳|司马|上官|诸葛|司徒|皇甫|尉迟|夏侯|公孙|慕容|东方|南宫|令狐|端木|宇文|长孙|独孤|呼延|轩辕|澹台)[\u4e00-\u9fff]{2}$/
