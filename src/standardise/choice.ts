/** One of a field's options, however it is written. */

import { distance } from 'fastest-levenshtein'
import type { Standardised } from '../record.ts'
import type { Choice } from '../schema/field.ts'
import { labelOf, languageOf, spellingsOf } from '../schema/option.ts'
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

/** Words and the options they stand for. */
interface Index {
  readonly byKey: ReadonlyMap<string, Choice>
  /** Keys without their everyday ending (金融 of 金融业); only where one option has it. */
  readonly byBase: ReadonlyMap<string, Choice | null>
}

interface Options {
  /** Cells answered at once: the options and synonyms exactly as the schema writes them. */
  readonly exact: ReadonlyMap<string, Standardised>
  /** The options' own spellings: a cell is rewritten. */
  readonly names: Index
  /** What other systems call about the same: a cell stays. */
  readonly meanings: Index
  /** What a slip may have come from, by the first and by the last character of the key. */
  readonly byEdge: ReadonlyMap<string, readonly Near[]>
  readonly bands: ReturnType<typeof bandsOf>
}

/** A word a slip may have come from, and what to write in its place. */
interface Near {
  readonly key: string
  readonly choice: Choice
  readonly proposal: string
}

function optionsOf(choices: readonly Choice[]): Options {
  // Values go before other spellings: a word that is one option's name is never another's synonym.
  const spellings = [
    ...choices.map((choice) => [choice.value, choice] as const),
    ...choices.flatMap((choice) => spellingsOf(choice).map((word) => [word, choice] as const)),
  ]
  const exact = new Map<string, Standardised>()
  for (const [word, choice] of spellings) if (!exact.has(word)) exact.set(word, Object.freeze(clean(choice.value)))
  const meant = choices.flatMap((choice) => (choice.means ?? []).map((word) => [word, choice] as const))
  const byEdge = new Map<string, Near[]>()
  const nears = [
    ...spellings.map(([word, choice]) => ({ key: keyOf(word), choice, proposal: labelOf(choice, languageOf(word)) })),
    ...meant.map(([word, choice]) => ({ key: keyOf(word), choice, proposal: word })),
  ]
  for (const near of new Map(nears.reverse().map((one) => [one.key, one])).values()) {
    if (near.key === '') continue
    for (const edge of new Set([near.key[0]!, near.key.at(-1)!])) {
      const words = byEdge.get(edge)
      if (words === undefined) byEdge.set(edge, [near])
      else words.push(near)
    }
  }
  return { exact, names: indexOf(spellings), meanings: indexOf(meant), byEdge, bands: bandsOf(choices) }
}

function indexOf(words: readonly (readonly [string, Choice])[]): Index {
  const byKey = new Map<string, Choice>()
  const byBase = new Map<string, Choice | null>()
  for (const [word, choice] of words) {
    const key = keyOf(word)
    if (key !== '' && !byKey.has(key)) byKey.set(key, choice)
    const base = key.replace(ending, '')
    if (base.length >= 2) byBase.set(base, byBase.get(base) === undefined || byBase.get(base) === choice ? choice : null)
  }
  return { byKey, byBase }
}

/** The option a spelling certainly means. */
function optionOf(options: Index, text: string): Choice | null {
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

function lookUp(options: Index, key: string): Choice | null {
  return options.byKey.get(key) ?? null
}

/** What stands in brackets behind an option and is no other spelling of it: 潜在（下月再联系）. */
function besideOption({ names, meanings }: Options, text: string, option: Choice): string | null {
  const inside = /[(【[]([^()【】[\]]*)[)】\]]$/.exec(text)?.[1]?.trim()
  if (inside === undefined || inside === '' || lookUp(names, keyOf(text)) !== null) return null
  return (optionOf(names, inside) ?? optionOf(meanings, inside)) === option ? null : inside
}

/** 制造业/通用设备制造业: every part is an option, and they lie on one line of parents; the lowest is meant. */
function pathOf(options: Index, text: string): Choice | null {
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

const department = /[部处科组课室]$/

/** The words that begin or end with a character of the text, each once: few, where all would be slow to compare. */
function edges(options: Options, key: string): ReadonlySet<Near> {
  return new Set([...new Set(key)].flatMap((character) => options.byEdge.get(character) ?? []))
}

/** What a person may have meant, in the language of the word it is near to: it stands in the text, or the text is a slip away from it. */
function nearest(options: Options, text: string): string | undefined {
  const key = simplified(keyOf(text))
  // A department is no industry: 外贸部 says where somebody works, not what the company does.
  if (key.length > longestSlip || department.test(text)) return undefined
  let best: Near | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  let tied = false
  const inside = new Map<Choice, string>()
  for (const near of edges(options, key)) {
    const { key: word, choice } = near
    const at = word.length >= 2 && /[^\d-]/.test(word) ? key.indexOf(word) : -1
    if (at >= 0 && !negation.test(key.slice(0, at))) inside.set(choice, labelOf(choice, languageOf(text)))
    if (Math.abs(word.length - key.length) > 2) continue
    // 大客户 is not a slip of 老客户: what both end in says nothing.
    const shared = ending.exec(word)?.[0] ?? ''
    const common = shared !== '' && key.endsWith(shared) ? shared.length : 0
    const longest = Math.max(word.length, key.length) - common
    if (longest < 3 || negated.test(word) !== negated.test(key)) continue
    const allowed = Math.floor(longest / (/[a-z]/.test(word) ? 4 : 3))
    const steps = allowed === 0 ? Number.POSITIVE_INFINITY : distance(word, key)
    if (steps > allowed || steps > bestDistance) continue
    tied = steps === bestDistance && choice !== best?.choice
    best = near
    bestDistance = steps
  }
  if (best !== undefined && !tied && !/\d/.test(key)) return best.proposal
  return inside.size === 1 ? [...inside.values()][0] : undefined
}

/**
 * Makes the function that reads a cell as one of the options: exactly, without case, width, spaces and script, by synonym or as a path of
 * parents. With no options anything goes. What only means an option stays as it stands, with the note `means`: what another system calls it
 * (MQL), or a number where the options are bands (350人). Other notes: `unknown-choice` (with the nearest option as `proposal`), `vague`
 * (中等规模), `approximate` (约350人).
 * @param isOpen the list is another system's: what is no option of ours is one of theirs
 */
export function choiceStandardiser(choices: readonly Choice[], isOpen = false): (raw: string) => Standardised {
  if (choices.length === 0) {
    return (raw) => {
      const text = halfWidth(raw)
      return text === '' ? nothing : clean(text)
    }
  }
  const options = optionsOf(choices)
  const { names, meanings } = options
  return (raw) => {
    const known = options.exact.get(raw)
    if (known !== undefined) return known
    const text = halfWidth(raw)
    if (text === '') return nothing
    // A word of another system that is all but an option's (Not For Profit / 社会组织) is never cut down to one.
    const meant = lookUp(meanings, keyOf(text))
    const option = meant === null ? (optionOf(names, text) ?? pathOf(names, text)) : lookUp(names, keyOf(text))
    if (option !== null) {
      const remark = besideOption(options, text, option)
      return remark === null ? options.exact.get(option.value)! : noted(option.value, 'extra-text', remark)
    }
    const meaning = meant ?? optionOf(meanings, text)
    if (meaning !== null) return noted(text, 'means', meaning.value)
    const band = bandOf(options.bands, text)
    if (band !== null) {
      const means = noted(text, 'means', band.value)
      return band.about ? { value: text, notes: [...means.notes, { kind: 'approximate', detail: text }] } : means
    }
    if (isOpen) return clean(text)
    return vague.test(text) ? noted(text, 'vague') : noted(text, 'unknown-choice', undefined, nearest(options, text))
  }
}
