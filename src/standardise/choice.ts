/** One of a field's options, however it is written. */

import { distance } from 'fastest-levenshtein'
import type { Standardised } from '../record.ts'
import type { Choice } from '../schema/field.ts'
import { bandOf, bandsOf } from './bands.ts'
import { simplified } from './comparable.ts'
import { halfWidth } from './half-width.ts'
import { clean, noted, nothing } from './result.ts'

/** Size or quantity in words: means something, but no option says what. */
const vague =
  /^(?:中等|中小|规模|体量|人数|(?:挺|很|较|比较|还|不算|不太|不|偏|蛮|超|特别|非常|算)?(?:大|小|中等|多|少|高|低|一般|还行|可以)(?:的|型|规模)?(?:规模|型|的)?[吧呢啊了]?$)|几[十百千万个名]|数[十百千万]|上[十百千万][人个名]|[十百千万]来[个人名号]|若干|差不多|大概|大约|一些|好多|不少|许多|^(?:large|small|medium|big)ish/i
const ending = /(?:行业|产业|领域|类型|类别|客户|企业|公司|[类型业])$/
const numbering = /^(?:[（(]?(?:\d{1,2}|[a-z])[)）]|(?:\d{1,2}|[a-z])[.、:：]|[①-⑳])\s*/i
/** The letter and number of a published classification before the name: C 制造业, C13 农副食品加工业. */
const classified = /^[a-t]\d{0,4}-?(?=[一-鿿])/
const negation = /[未非不没無无]$/
const negated = /[未非不没無无]/

/** What two spellings of an option share: case, width, spaces, the kind of dash and bracket. */
function keyOf(text: string): string {
  return halfWidth(text)
    .toLowerCase()
    .replace(/[\s_]+/g, '')
    .replace(/[‐-―−~〜～至]/g, '-')
    .replace(/[【［[]/g, '(')
    .replace(/[】］\]]/g, ')')
}

interface Options {
  /** Cells answered at once: the options and synonyms exactly as the schema writes them. */
  readonly exact: ReadonlyMap<string, Standardised>
  readonly byKey: ReadonlyMap<string, Choice>
  /** Keys without their everyday ending (金融 of 金融业); only where one option has it. */
  readonly byBase: ReadonlyMap<string, Choice | null>
  /** Keys by their first and by their last character: where a slip may have come from. */
  readonly byEdge: ReadonlyMap<string, readonly (readonly [string, Choice])[]>
  readonly bands: ReturnType<typeof bandsOf>
}

function optionsOf(choices: readonly Choice[]): Options {
  const exact = new Map<string, Standardised>()
  const byKey = new Map<string, Choice>()
  const byBase = new Map<string, Choice | null>()
  // Values go before synonyms: a word that is one option's name is never another's synonym.
  const spellings = [
    ...choices.map((choice) => [choice.value, choice] as const),
    ...choices.flatMap((choice) => choice.synonyms.map((word) => [word, choice] as const)),
  ]
  for (const [word, choice] of spellings) {
    if (!exact.has(word)) exact.set(word, Object.freeze(clean(choice.value)))
    const key = keyOf(word)
    if (key !== '' && !byKey.has(key)) byKey.set(key, choice)
    const base = key.replace(ending, '')
    if (base.length >= 2) byBase.set(base, byBase.get(base) === undefined || byBase.get(base) === choice ? choice : null)
  }
  const byEdge = new Map<string, (readonly [string, Choice])[]>()
  for (const pair of byKey) {
    for (const edge of new Set([pair[0][0]!, pair[0].at(-1)!])) {
      const words = byEdge.get(edge)
      if (words === undefined) byEdge.set(edge, [pair])
      else words.push(pair)
    }
  }
  return { exact, byKey, byBase, byEdge, bands: bandsOf(choices) }
}

/** The option a spelling certainly means. */
function optionOf(options: Options, text: string): Choice | null {
  const key = keyOf(text)
  const found = lookUp(options, key) ?? lookUp(options, simplified(key))
  if (found !== null) return found
  for (const outer of [
    key.replace(numbering, ''),
    key.replace(classified, ''),
    key.replace(/\([^()]*\)$/, ''),
    key.replace(/^["'“”‘’「」《》(]+|["'“”‘’「」《》).。!,;]+$/g, ''),
  ]) {
    if (outer === key || outer === '') continue
    const inner = lookUp(options, outer)
    if (inner !== null) return inner
  }
  const base = simplified(key).replace(ending, '')
  return base.length >= 2 ? (options.byBase.get(base) ?? null) : null
}

function lookUp(options: Options, key: string): Choice | null {
  return options.byKey.get(key) ?? null
}

/** What stands in brackets behind an option and is no other spelling of it: 潜在（下月再联系）. */
function besideOption(options: Options, text: string, option: Choice): string | null {
  const inside = /[(【[]([^()【】[\]]*)[)】\]]$/.exec(text)?.[1]?.trim()
  if (inside === undefined || inside === '' || lookUp(options, keyOf(text)) !== null) return null
  return optionOf(options, inside) === option ? null : inside
}

/** 制造业/通用设备制造业: every part is an option, and they lie on one line of parents; the lowest is meant. */
function pathOf(options: Options, text: string): Choice | null {
  const parts = text.split(/\s*(?:\/|>|\\|->|-|·|\|)\s*/).filter((part) => part !== '')
  if (parts.length < 2 || parts.length > 4) return null
  let lowest: Choice | null = null
  for (const part of parts) {
    const option = optionOf(options, part)
    if (option === null) return null
    if (lowest === null || option.parent === lowest.value) lowest = option
    else if (option !== lowest && lowest.parent !== option.value) return null
  }
  return lowest
}

/** Longer texts are sentences, not options. */
const longestSlip = 30

/** The options' spellings that begin or end with a character of the text, each once: few, where all would be slow to compare. */
function edges(options: Options, key: string): ReadonlySet<readonly [string, Choice]> {
  return new Set([...new Set(key)].flatMap((character) => options.byEdge.get(character) ?? []))
}

/** An option a person may have meant: it stands in the text, or the text is a slip away from it. */
function nearest(options: Options, text: string): string | undefined {
  const key = simplified(keyOf(text))
  if (key.length > longestSlip) return undefined
  let best: string | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  let tied = false
  const inside = new Set<string>()
  for (const [word, choice] of edges(options, key)) {
    const at = word.length >= 2 && /[^\d-]/.test(word) ? key.indexOf(word) : -1
    if (at >= 0 && !negation.test(key.slice(0, at))) inside.add(choice.value)
    if (Math.abs(word.length - key.length) > 2) continue
    // 大客户 is not a slip of 老客户: what both end in says nothing.
    const shared = ending.exec(word)?.[0] ?? ''
    const common = shared !== '' && key.endsWith(shared) ? shared.length : 0
    const longest = Math.max(word.length, key.length) - common
    if (longest < 3 || negated.test(word) !== negated.test(key)) continue
    const allowed = Math.floor(longest / (/[a-z]/.test(word) ? 4 : 3))
    const steps = allowed === 0 ? Number.POSITIVE_INFINITY : distance(word, key)
    if (steps > allowed || steps > bestDistance) continue
    tied = steps === bestDistance && choice.value !== best
    best = choice.value
    bestDistance = steps
  }
  if (best !== undefined && !tied && !/\d/.test(key)) return best
  return inside.size === 1 ? [...inside][0] : undefined
}

/**
 * Makes the function that reads a cell as one of the options: exactly, without case, width, spaces and script, by synonym, by number
 * where the options are bands (350人), or as a path of parents. With no options anything goes. Notes: `unknown-choice` (with the nearest
 * option as `proposal`), `vague` (中等规模), `approximate` (约350人).
 */
export function choiceStandardiser(choices: readonly Choice[]): (raw: string) => Standardised {
  if (choices.length === 0) {
    return (raw) => {
      const text = halfWidth(raw)
      return text === '' ? nothing : clean(text)
    }
  }
  const options = optionsOf(choices)
  return (raw) => {
    const known = options.exact.get(raw)
    if (known !== undefined) return known
    const text = halfWidth(raw)
    if (text === '') return nothing
    const option = optionOf(options, text) ?? pathOf(options, text)
    if (option !== null) {
      const remark = besideOption(options, text, option)
      return remark === null ? options.exact.get(option.value)! : noted(option.value, 'extra-text', remark)
    }
    const band = bandOf(options.bands, text)
    if (band !== null) return band.about ? noted(band.value, 'approximate', text) : clean(band.value)
    return vague.test(text) ? noted(text, 'vague') : noted(text, 'unknown-choice', undefined, nearest(options, text))
  }
}
