/** Names of persons: tidied, honorific split off, and taken apart into family and given name. */

import type { Standardised } from '../record.ts'
import { simplified } from './comparable.ts'
import { commonSurnames, compoundSurnames, rareSurnames } from './data/surnames.ts'
import { isEmail } from './email-shape.ts'
import { isLatinJob, splitHonorific } from './honorific.ts'
import { type NameWithRemark, remarkBeside } from './names/remark.ts'
import { isTransliterated } from './names/transliterated.ts'
import { clean, noted, nothing } from './result.ts'
import { tidyLine } from './text.ts'

export interface PersonName {
  /** Null where the name does not say which part it is: 阿卜杜拉·买买提, Madonna. */
  readonly family: string | null
  readonly given: string | null
  readonly honorific: string | null
  readonly script: 'han' | 'kana' | 'hangul' | 'latin' | 'other'
}

const han = '[㐀-鿿豈-﫿\\u{20000}-\\u{323af}〇々]'
const chineseName = new RegExp(`^${han}{2,4}$`, 'u')
const hanOnly = new RegExp(`^${han}+$`, 'u')
const plainChinese = /^[一-鿿]{2,3}$/
/** 阿卜杜拉·买买提: the dot is one of six, all meaning the same. */
const nameDot = /(?<=[㐀-鿿])\s?[·•․‧∙⋅・･●.．｡]\s?(?=[㐀-鿿])/g

const common = new Set(commonSurnames)
const rare = new Set(rareSurnames)
const compound = new Set(compoundSurnames.split(' '))
/** Words at the end of organisations, shops and places, hardly ever of persons. */
const notPerson =
  /(?:公司|集团|中心|银行|学校|大学|医院|酒店|商店|超市|工厂|[厂店部局司院所社站馆校行室城街路号楼区县市省镇乡村组处])$|有限|股份|科技|贸易|电子|实业|机械|网络|信息|工程|建材|服饰|食品/

/**
 * A cell that names a person. Forms of address and titles stay; the note `honorific` says which there are. Spaces inside a Chinese name go,
 * `Smith, John` becomes `John Smith`; case stays as written. Notes besides: `wrong-kind` (email, phone, number), `extra-text` (a phone
 * beside the name, or a wish not to be contacted), `masked` (李*).
 */
export function standardisePerson(raw: string): Standardised {
  if (isPlainPerson(raw)) return clean(raw)
  const text = tidyName(raw)
  if (text === '') return nothing
  if (isEmail(text)) return noted(text, 'wrong-kind', 'email')
  const beside = remarkBeside(text)
  if (beside !== null) return withRemark(beside)
  if (/\d/.test(text)) return withDigits(text)
  if (isMasked(text)) return noted(text, 'masked')
  const { honorific } = untitled(text)
  const name = inOrder(joined(text))
  return honorific === null ? clean(name) : noted(withTitleInFront(name), 'honorific', honorific)
}

/** The name in front of a remark, and the remark as a note of it. */
function withRemark({ name, remark }: NameWithRemark): Standardised {
  const named = standardisePerson(name)
  return { value: named.value, notes: [...named.notes, { kind: 'extra-text', detail: remark }] }
}

/** As `standardisePerson`, and the words stay in their order: `Smith, John` may be a company. */
export function standardiseOrdered(raw: string): Standardised {
  const text = tidyName(raw)
  if (text === '') return nothing
  return /\d/.test(text) ? withDigits(text) : clean(joined(text))
}

/** `Mrs. Smith, Jane` as `Mrs. Jane Smith`. */
function withTitleInFront(text: string): string {
  const { name, honorific } = splitHonorific(text, isCommonSurname)
  const ordered = inOrder(name)
  return honorific === null || ordered === name || !text.endsWith(name) ? text : text.slice(0, text.length - name.length) + ordered
}

/** No text without one is masked: nearly every name is decided by this. */
const star = /[*＊×●]/
/** Stars in the place of letters: 李*, 张**, J*** S****. */
const masked = /^[㐀-鿿][*＊×●]+[㐀-鿿]?$|^(?:[*＊×●]|[*＊×●]{2}[㐀-鿿]?)[㐀-鿿]$|\p{L}[*＊●]{2,}|\p{L}[*＊●]\p{L}/u

/** Whether stars stand for letters of a name. */
export const isMasked = (text: string) => star.test(text) && masked.test(text)

/** Surname and given name alone, in order, without forms of address and titles: what two spellings of a name have in common. */
export function nameAlone(value: string): string {
  if (isPlainPerson(value) || /\d/.test(value)) return value
  return untitled(value).name
}

/** As `nameAlone` for a customer who is a company or a person: the name of a company stays. */
export function partyAlone(value: string): string {
  if (value.length > 40 || (value.length > 4 && !maybeTitled.test(value)) || !looksLikePersonName(value)) return value
  // 柳工 is a company, 王先生 a customer.
  const { name, honorific } = untitled(value)
  return honorific === null || privateTitle.test(honorific) ? name : value
}

/** What a private customer is called by. */
export const privateTitle = /先生|女士|小姐|太太|夫人|[a-z]/i
const maybeTitled = /[A-Za-zÀ-ɏ·]|(?:先生|女士|小姐|太太|夫人|同志|老师|总|工|经理|主任|さん|様|씨|님)$/

/** The name in order, without what stands before and behind it. Joining its parts can show one more title (张总 工), so until none is left. */
function untitled(text: string): { name: string; honorific: string | null } {
  const split = splitHonorific(text, isCommonSurname)
  const name = inOrder(joined(withoutEnds(split.name)))
  if (name === '' || name === text) return { name: text, honorific: split.honorific }
  const more = untitled(name)
  const honorifics = [more.honorific, split.honorific].filter((title) => title !== null)
  return { name: more.name, honorific: honorifics.length === 0 ? null : honorifics.join(' ') }
}

/** Two or three hanzi that end in no title: canonical as they stand. */
export function isPlainPerson(text: string): boolean {
  return text.length < 4 && plainChinese.test(text) && !endsLikeTitle.test(text)
}

/** One part of a name (given or family): tidied only. */
export function standardiseNamePart(raw: string): Standardised {
  const text = tidyName(raw)
  if (text === '') return nothing
  if (isEmail(text)) return noted(text, 'wrong-kind', 'email')
  return /^[+\d\s()-]+$/.test(text)
    ? noted(text, 'wrong-kind', kindOfDigits(text))
    : clean(hanOnly.test(text.replaceAll(' ', '')) ? text.replaceAll(' ', '') : text)
}

/** Takes a name apart. Pure: the same for a raw cell and its canonical value, but for the honorific. */
export function parsePersonName(value: string): PersonName {
  const { name, honorific } = splitHonorific(tidyName(value), isCommonSurname)
  const text = inOrder(joined(name))
  const script = scriptOf(text)
  if (script === 'han') return { ...chineseParts(text), honorific, script }
  if (script === 'latin') return { ...latinParts(name), honorific, script }
  if (script === 'hangul' && /^\p{Script=Hangul}{2,4}$/u.test(text))
    return { family: text.slice(0, 1), given: text.slice(1), honorific, script }
  const [first = '', ...rest] = text.split(/[\s　]+/)
  const whole = rest.length === 0
  return { family: whole ? null : first, given: whole ? null : rest.join(' '), honorific, script }
}

/** True for what is very likely the name of a person, and of nothing else. */
export function looksLikePersonName(value: string): boolean {
  const { name, honorific } = splitHonorific(tidyName(value), isCommonSurname)
  const text = joined(name)
  if (text === '' || text.length > 40 || /\d/.test(text)) return false
  if (isTransliterated(text)) return true
  if (chineseName.test(text)) {
    if (notPerson.test(text)) return false
    const { family } = chineseParts(text)
    if (family === null) return false
    return family.length === 2 ? compound.has(family) : common.has(simplified(family)) && [...text].length <= 3
  }
  if (honorific !== null && isSurname(text)) return true
  if (/^[㐀-鿿]{2,8}(?:·[㐀-鿿]{1,8}){1,3}$/.test(text)) return true
  return latinName.test(inOrder(text)) && !latinCompany.test(text)
}

const latinWord = "(?:\\p{Lu}(?:[\\p{L}\\p{M}'’-]*[\\p{L}\\p{M}]|\\.)?|(?:v[ao]n|de[rnl]?|d[aiou]s?|la|le|bin|ibn|al|el|ter|ten|zu|y|e))"
const latinName = new RegExp(`^(?:\\p{Lu}[\\p{L}\\p{M}'’-]*\\.?)(?:[ ]${latinWord}){1,4}$`, 'u')
const latinCompany =
  /\b(?:ltd|limited|inc|corp|corporation|co|company|llc|llp|plc|gmbh|ag|kg|sa|sarl|srl|spa|bv|nv|oy|ab|as|pty|group|holdings?|bank|hotel|restaurant|cafe|grill|bar|school|university|college|hospital|clinic|services?|solutions?|systems?|technolog(?:y|ies)|international|industries|associates|partners|and|the|of|&)\b/i

/** A surname by itself, compound or single, traditional or simplified. */
export function isSurname(text: string): boolean {
  if (compound.has(text)) return true
  if ([...text].length !== 1) return false
  return common.has(text) || rare.has(text) || common.has(simplified(text))
}

/** As `isSurname`, without those that are ordinary words: 好太太 is a company. */
const isCommonSurname = (text: string) => isSurname(text) && !rare.has(text)

const endsLikeTitle = /[总總董工哥姐叔姨局处科部院校厂所行导導老生士姐太人志师長长员理事裁监助授医夫官任表书记席管编计纳问师傅练柜娘]$/

function tidyName(raw: string): string {
  return withoutEnds(tidyLine(raw).replace(nameDot, '·'))
}

/** Signs at the ends that say nothing; stars that stand for letters stay. */
function withoutEnds(text: string): string {
  const bare = text.replace(/^[\s,，;；、:：]+|[\s,，;；、:：]+$/g, '')
  return !star.test(bare) || masked.test(bare) ? bare : bare.replace(/^[\s,，;；、:：*]+|[\s,，;；、:：*]+$/g, '')
}

/** `张 三` and `欧阳 娜娜` are one name; `张三 李四` are two. */
function joined(name: string): string {
  if (!name.includes(' ')) return name
  const parts = name.split(' ')
  const whole = parts.join('')
  const one = parts.some((part) => [...part].length === 1) || compound.has(parts[0] ?? '')
  return one && chineseName.test(whole) ? whole : name
}

/** `Smith, John` as `John Smith`. */
function inOrder(name: string): string {
  const match = lastFirst.exec(name)
  if (
    match === null ||
    isLatinJob(match[2] ?? '') ||
    splitHonorific(`${match[2]} ${match[1]}`, isCommonSurname).honorific !== null ||
    /^(?:jr|sr|i{2,3}|iv|phd|md|mba|esq|inc|ltd|llc|co|cpa)\.?$/i.test(match[2] ?? '')
  )
    return name
  return `${match[2]} ${match[1]}`
}

const lastFirst =
  /^([\p{Script=Latin}\p{M}'’-]+(?: [\p{Script=Latin}\p{M}'’-]+){0,2}), ?([\p{Script=Latin}\p{M}'’.-]+(?: [\p{Script=Latin}\p{M}'’.-]+){0,2})$/u

function withDigits(text: string): Standardised {
  if (/^[+\d\s()./#*-]+$/.test(text)) return noted(text, 'wrong-kind', kindOfDigits(text))
  const match = /^([㐀-鿿·]{2,12})[\s:：,，(（/-]*(\+?\d[\d\s-]{5,}\d)[)）]?$/.exec(text)
  if (match === null) return clean(text)
  const named = standardisePerson(match[1] ?? '')
  return { value: named.value, notes: [...named.notes, { kind: 'extra-text', detail: match[2] ?? '' }] }
}

const kindOfDigits = (text: string) => (text.replace(/\D/g, '').length >= 7 ? 'phone' : 'number')

function scriptOf(text: string): PersonName['script'] {
  if (/[\u3041-\u30ff]/.test(text)) return 'kana'
  if (/[㐀-鿿]/.test(text)) return 'han'
  if (/\p{Script=Hangul}/u.test(text)) return 'hangul'
  return /\p{Script=Latin}/u.test(text) ? 'latin' : 'other'
}

function chineseParts(text: string): { family: string | null; given: string | null } {
  const characters = [...text]
  if (text.includes('·')) return { family: null, given: text.split('·')[0] ?? null }
  if (!hanOnly.test(text) || characters.length > 4) return { family: null, given: null }
  const two = characters.slice(0, 2).join('')
  if (characters.length > 2 ? compound.has(two) : compound.has(text)) return { family: two, given: characters.slice(2).join('') || null }
  const [first = '', second = ''] = characters
  if (characters.length === 1) return { family: isSurname(first) ? first : null, given: null }
  // A married or double surname: 陈方安生.
  if (characters.length === 4 && common.has(first) && common.has(second)) return { family: two, given: characters.slice(2).join('') }
  return isSurname(first) ? { family: first, given: characters.slice(1).join('') } : { family: null, given: null }
}

const particles = /^(?:v[ao]n|de[rnl]?|d[aiou]s?|la|le|bin|ibn|al|el|ter|ten|zu|zur|zum|mac|st\.?)$/i

function latinParts(name: string): { family: string | null; given: string | null } {
  const match = lastFirst.exec(name)
  const text = inOrder(name)
  if (match !== null && text !== name) return { family: match[1] ?? null, given: match[2] ?? null }
  const words = text
    .split(' ')
    .filter((word) => !/^(?:jr|sr|ii|iii|iv)\.?,?$/i.test(word))
    .map((word) => word.replace(/,$/, ''))
  if (words.length < 2) return { family: null, given: words[0] ?? null }
  let start = words.length - 1
  while (start > 1 && particles.test(words[start - 1] ?? '')) start--
  return { family: words.slice(start).join(' '), given: words.slice(0, start).join(' ') }
}
