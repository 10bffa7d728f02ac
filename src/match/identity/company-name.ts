/** The parts of a company's name that tell it from others: read of one name alone, so that it is the same whatever other names are at hand. */

import { parseChineseNumber } from '../../standardise/chinese-number.ts'
import { parseCompanyName } from '../../standardise/company-name.ts'
import { comparable } from '../../standardise/comparable.ts'
import { expandedCompanyWords } from '../../standardise/names/company-abbreviations.ts'
import { fold, hasHan } from '../text/fold.ts'
import { soundOf } from '../text/sound.ts'
import { isSlip } from './slips.ts'
import { plain } from './words-alike.ts'

/** A name in Chinese characters, by the parts it is registered with; '' where it does not say. */
export interface HanCompany {
  readonly writing: 'han'
  readonly whole: string
  readonly region: string
  readonly brand: string
  /** What it does, with the kind of establishment where that is no company: 银行, 医院, 经营部. */
  readonly trade: string
  readonly branch: string
  /** Numbers of branches and shops in digits, joined with a space. */
  readonly numbers: string
  /** How the brand is spoken, and how brand and trade are. */
  readonly sound: string
  readonly spoken: string
  /** Whether it says enough to be no other company's: a trade, and a place or a form. */
  readonly isFull: boolean
  /** Whether it is written as registered: brand, trade and legal form. Two companies of one place never share such a name. */
  readonly isRegistered: boolean
}

/** A name in letters, by its words. */
export interface LatinCompany {
  readonly writing: 'letters'
  /** All of it but its form, spelt as it is and without blanks. */
  readonly spelt: string
  /** Words that count, in full: Smith Bros. is smith brothers. */
  readonly words: readonly string[]
  /** Words cut short with a full stop, three letters and more. */
  readonly dotted: readonly string[]
  /** What follows the word for a branch: the name of its town; '' where none is said. */
  readonly branch: string
  readonly numbers: string
  /** Inc, Ltd, GmbH; null where it does not say. */
  readonly form: string | null
  readonly isFull: boolean
}

export type CompanyName = HanCompany | LatinCompany

export const readCompany = (value: string): CompanyName => (hasHan(value) ? readHan(value) : readLetters(value))

const corporate = /公司|株式会社|合同会社|주식회사|유한회사/

function readHan(value: string): HanCompany {
  const tidy = value
    .replace(/责任有限/g, '有限责任')
    .replace(/^中国(?=.{6})/, '')
    .replace(/(.{2,4})\1/g, '$1')
  const { region, brand, trade, legalForm, branch } = parseCompanyName(tidy)
  const establishment = legalForm === null || corporate.test(legalForm) ? '' : legalForm
  const does = comparable(trade ?? '')
  const branded = comparable(brand ?? '')
  const numbers = value.normalize('NFKC').match(/\d+|第?[一二三四五六七八九十](?=分|号|店|厂|部|中|小|医|期)/g) ?? []
  return {
    writing: 'han',
    whole: comparable(tidy),
    region: comparable(region ?? '').replace(/[省市区县]/g, ''),
    brand: branded,
    trade: does.endsWith(establishment) ? does : does + establishment,
    branch: comparable(branch ?? '').replace(/[省市区县]|中国|公司$/g, ''),
    numbers: numbers
      .map((number) => number.replace('第', '').replace(/[一二三四五六七八九十]/g, (sign) => String(parseChineseNumber(sign))))
      .join(' '),
    sound: soundOf(branded),
    spoken: soundOf(branded + does),
    isRegistered: branded !== '' && does !== '' && legalForm !== null && corporate.test(legalForm),
    isFull: branded !== '' && (does !== '' || branded.length >= 4) && (legalForm !== null || region !== null),
  }
}

/** Words that names are written with or without. */
const quiet = new Set(
  'the and of und et y e de la le los las di da group gruppe groupe grupo holding holdings usa us america uk germany deutschland france company co cie fa firma ets'.split(
    ' ',
  ),
)
/** What is said behind a name and is no part of it. */
const behind =
  /[\s,–—-]+(?:head ?office|h\.? ?office|hq|headquarters?|hauptsitz|zentrale|si[eè]ge(?: social)?|main office|of america|of (?:the )?usa|group|holdings?)\s*$/i
/** What names a branch, with what follows it. */
const branched =
  /(?<=\S.*)[\s,–—-]+(?:(?:zweig)?niederlassung|zweigstelle|filiale|gesch[aä]ftsstelle|standort|branch(?! *$)|succursale|sucursal|filial|agence de|agencia)\b(.*)$/i
/** Legal forms written out, and those that stand between other words. */
const longPhrases: readonly (readonly [RegExp, string])[] = [
  [/\((?:주|유)\)|㈜|주식회사|유한회사|합자회사/g, ' '],
  [/\bs\. ?coop\.?/i, 'coop'],
  [/публичное акционерное общество/i, 'ПАО'],
  [/закрытое акционерное общество/i, 'ЗАО'],
  [/открытое акционерное общество/i, 'ОАО'],
  [/акционерное общество/i, 'АО'],
  [/общество с ограниченной ответственностью/i, 'ООО'],
  [/индивидуальный предприниматель/i, 'ИП'],
  [/gesellschaft mit beschr(?:ä|ae)nkter haftung/i, 'GmbH'],
  [/aktiengesellschaft/i, 'AG'],
  [/sociedad limitada/i, 'SL'],
  [/sociedad an[oó]nima/i, 'SA'],
  [/soci[eé]t[eé] anonyme/i, 'SA'],
  [/soci[eé]t[eé] [aà] responsabilit[eé] limit[eé]e/i, 'SARL'],
  [/societ[aà] a responsabilit[aà] limitata/i, 'Srl'],
  [/societ[aà] per azioni/i, 'SpA'],
  [/sp[oó][lł]ka z ograniczon[aą] odpowiedzialno[sś]ci[aą]/i, 'Sp. z o.o.'],
  [/sp[oó][lł]ka akcyjna/i, 'SA'],
]
const koreanBranch = /(?<=\S)\s*(\S+(?:지점|영업소|지사|대리점))\s*$/
const longForms: readonly (readonly [string, string])[] = [
  ['incorporated', 'Inc'],
  ['corporation', 'Corp'],
  ['limited', 'Ltd'],
]
/** Legal forms of one word, wherever they stand in a name but alone. */
const forms: ReadonlyMap<string, string> = new Map(
  'inc Inc|incorporated Inc|corp Corp|corporation Corp|ltd Ltd|limited Ltd|llc LLC|llp LLP|plc PLC|gmbh GmbH|ag AG|kg KG|ohg OHG|ug UG|sas SAS|sarl SARL|sa SA|eurl EURL|sl SL|slu SL|srl SRL|spa SpA|coop Coop|bv BV|nv NV|ab AB|oy Oy|co Co|company Co|cie Co'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
)

function readLetters(value: string): LatinCompany {
  const tidy = longPhrases.reduce((name, [long, short]) => name.replace(long, short), value)
  const branch = koreanBranch.exec(tidy)?.[1] ?? branched.exec(tidy)?.[1] ?? ''
  let name = tidy.replace(koreanBranch, '').replace(branched, '')
  while (behind.test(name)) name = name.replace(behind, '')
  const { legalForm, brand, trade, region } = parseCompanyName(name === '' ? value : name)
  const text = fold([region, brand, trade].filter((part) => part !== null).join(' ')).replace(/['’`]/g, '')
  const written = text.split(/[^\p{L}\p{N}.]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const all = expandedCompanyWords(written).map((word) => word.replaceAll('.', ''))
  const last = all.at(-1) ?? ''
  const misspelt = last.length >= 6 && all.length > 1 ? longForms.find(([form]) => isSlip(last, form)) : undefined
  if (misspelt !== undefined) all.pop()
  const inside = all.length > 1 ? all.findLast((word) => forms.has(word)) : undefined
  const named = inside === undefined ? all : all.filter((word) => !forms.has(word))
  const words = named.filter((word) => !quiet.has(word) && !/^\d+$/.test(word)).map(plain)
  const form = legalForm ?? misspelt?.[1] ?? (inside === undefined ? null : forms.get(inside)!)
  const counting = words.length > 0 ? words : all
  return {
    writing: 'letters',
    spelt: written.join('').replaceAll('.', ''),
    words: counting,
    dotted: written.filter((word) => /^\p{L}{3,}\.$/u.test(word)).map((word) => plain(word.slice(0, -1))),
    branch: fold(branch).replace(/[^\p{L}\p{N}]/gu, ''),
    numbers: all.filter((word) => /^\d+$/.test(word)).join(' '),
    form: form === 'Co Ltd' ? null : form,
    isFull: counting.length > 1 || (form !== null && counting.join('').length > 2),
  }
}
