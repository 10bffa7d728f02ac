/**
 * Company names: tidied in full as their canonical value, and parsed into region, brand (字号), trade, legal form and branch
 * (企业名称登记管理规定: 行政区划 + 字号 + 行业 + 组织形式). Hot: matching parses every distinct name.
 */

import type { Standardised } from '../record.ts'
import { endsInTrade, parseChineseCompany } from './company-chinese.ts'
import { parseEastAsianCompany } from './company-east-asian.ts'
import { hasLatinForm, parseLatinCompany } from './company-latin.ts'
import type { CompanyName } from './company-parsed.ts'
import { companyWords, longestEnding } from './company-words.ts'
import { halfWidth } from './half-width.ts'
import { isTransliterated } from './names/transliterated.ts'
import { scanRegion } from './region-scan.ts'
import { clean, nothing } from './result.ts'
import { inSimplified } from './script.ts'

const asian = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af㈱㈲㈜]/
const han = /[\u3400-\u9fff]/

/** A company name in full, tidied: half-width brackets and letters, no spaces beside Chinese characters, no stray punctuation at the ends. */
export function standardiseCompanyName(raw: string): Standardised {
  const text = tidyCompanyName(raw)
  return text === '' ? nothing : clean(text)
}

/** Chinese characters, letters and half-width brackets, nothing to tidy: most names. */
const tidied = /^[\u4e00-\u9fff][\u4e00-\u9fffA-Za-z0-9()&-]*$/
const outer = /^[\s"'“”‘’„«»《》「」『』,，、;；:：。·]|[\s"'“”‘’„«»《》「」『』,，、;；:：。·]$/
const outerSigns = /^[\s,，、;；:：。·]+|[\s,，、;；:：。·]+$/g
/** Quotes by what closes them. */
const closing: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '“': '”',
  '‘': '’',
  '„': '“',
  '«': '»',
  '《': '》',
  '「': '」',
  '『': '』',
}
const quotes = /["'“”‘’„«»《》「」『』]/
/** An apostrophe that is part of a word: 's-Hertogenbosch, 't Hof, Traders'. */
const ownApostrophe = /^['’‘](?:s|t|n)[\s-]|s['’]$/i

/** The canonical text of a company name; '' when nothing is left. */
function tidyCompanyName(raw: string): string {
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
  return withoutQuotes(text)
}

/** Without quotes around the whole and without those that close or open nothing; quotes of a part stay: ООО "Ромашка". */
function withoutQuotes(text: string): string {
  const bare = text.replace(outerSigns, '')
  if (bare === '' || !quotes.test(bare)) return bare
  const first = bare[0]!
  const last = bare.at(-1)!
  const inside = bare.slice(1, -1)
  const pair = closing[first]
  if (bare.length > 1 && pair === last && !inside.includes(first) && !inside.includes(last)) return withoutQuotes(inside)
  if (quotes.test(first) && !ownApostrophe.test(bare) && (pair === undefined || !bare.slice(1).includes(pair)))
    return withoutQuotes(bare.slice(1))
  const opens = Object.keys(closing).some((open) => closing[open] === last && bare.slice(0, -1).includes(open))
  if (quotes.test(last) && !ownApostrophe.test(bare) && !opens) return withoutQuotes(bare.slice(0, -1))
  return bare
}

/**
 * Parses a tidied company name. Names in Chinese characters are read as Chinese registrations write them, names with Japanese or
 * Korean forms and names in letters as their countries do. The parts of a name in traditional characters come in simplified ones.
 * Parts that are not there are null; never fails.
 */
export function parseCompanyName(name: string): CompanyName {
  if (!asian.test(name)) return parseLatinCompany(name)
  const foreign = parseEastAsianCompany(name)
  if (foreign !== null) return foreign
  return han.test(name) ? parseChineseCompany(inSimplified(name)) : parseLatinCompany(name)
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
  if (parseEastAsianCompany(name) !== null) return true
  if (/公司|集团|合伙企业|合作社|事务所|研究[院所]|银行|经营部|工作室|分店/.test(name)) return true
  if (length === 1 && name.length > 3 && /[厂店馆]$/.test(name)) return true
  if (name.length < 4 || compoundSurname.test(name) || isTransliterated(name)) return false
  return (
    (length === 1 && name.length > 4) ||
    endsInTrade(name, name.length) ||
    (scanRegion(name, 0, { noRoads: true })?.end ?? name.length) < name.length
  )
}

/** Persons of four characters mostly bear one of these; 华信科技 does not. */
const compoundSurname =
  /^(?:欧阳|司马|上官|诸葛|司徒|皇甫|尉迟|夏侯|公孙|慕容|东方|南宫|令狐|端木|宇文|长孙|独孤|呼延|轩辕|澹台)[\u4e00-\u9fff]{2}$/
