/** The parts of every distinct company name of a column, and which short name belongs to which full one. */

import { parseCompanyName } from '../../standardise/company-name.ts'
import { comparable } from '../../standardise/comparable.ts'
import type { Lexicon } from '../columns/lexicon.ts'
import { soundOf } from '../text/sound.ts'

/** Parts in comparable form: script, width and case make no difference; '' where the name does not say. */
export interface CompanyParts {
  readonly whole: string
  readonly region: string
  readonly brand: string
  readonly trade: string
  readonly branch: string
  /** Whether it has a legal form, as registered names do. */
  readonly inFull: boolean
  /** How the brand is spoken; '' when it is not all Chinese. */
  readonly sound: string
  /** In how many places the column knows this brand with this trade: which of them a name without a place means is open then. */
  readonly places: number
  /** Number of the full name this short one stands for, when it can be only one; else -1. */
  readonly full: number
}

const known = new WeakMap<readonly string[], readonly CompanyParts[]>()

/** Parts of each distinct value, in the order of the column; where the column has more values than are at hand, theirs follow. */
export function companyParts({ values: own, all }: Pick<Lexicon, 'values' | 'all'>): readonly CompanyParts[] {
  const before = known.get(own)
  if (before !== undefined) return before
  const atHand = new Set(own)
  const values = all === undefined ? own : [...own, ...all.filter((value) => !atHand.has(value))]
  const wholes = values.map(comparable)
  const parsed = values.map(parseCompanyName)
  const fulls = fullNames(
    wholes,
    parsed.map(({ legalForm, branch }) => legalForm !== null && branch === null),
  )
  const named = parsed.map(({ region, brand, trade, legalForm, branch }) => ({
    region: comparable(region ?? '').replace(/[省市区县]/g, ''),
    brand: comparable(brand ?? ''),
    trade: comparable(trade ?? ''),
    branch: comparable(branch ?? ''),
    inFull: legalForm !== null,
  }))
  const places = new Map<string, Set<string>>()
  for (const { region, brand, trade } of named) {
    if (region === '') continue
    const key = `${brand} ${trade}`
    const found = places.get(key)
    if (found === undefined) places.set(key, new Set([region]))
    else found.add(region)
  }
  const parts = named.map((one, id) => ({
    ...one,
    whole: wholes[id]!,
    sound: soundOf(one.brand),
    places: places.get(`${one.brand} ${one.trade}`)?.size ?? 0,
    full: fulls[id]!,
  }))
  known.set(own, parts)
  return parts
}

/** A short name is this long at most; one of more characters is a name in full. */
const longestShort = 8
/** Full names that hold a short name's rarest character and are looked through: a rarer search would not end in a long column. */
const mostTried = 20_000

/**
 * For each name, the one full name (with a legal form) that holds its characters in their order, 华信科技 in 深圳市华信电子科技有限公司;
 * -1 where there is none or more than one. Latin letters around Chinese ones (万科A, *ST全新) are no part of the name where no full
 * name holds them.
 */
function fullNames(wholes: readonly string[], isFull: readonly boolean[]): Int32Array {
  const holders = new Map<string, number[]>()
  wholes.forEach((whole, id) => {
    if (isFull[id]) for (const character of new Set(whole)) push(holders, character, id)
  })
  return Int32Array.from(wholes, (whole, id) => {
    if (whole.length > longestShort) return -1
    const exact = onlyHolder(whole, id, wholes, holders)
    if (exact !== -1) return Math.max(-1, exact)
    const chinese = whole.replace(/[a-z0-9]+/g, '')
    return chinese === whole ? -1 : Math.max(-1, onlyHolder(chinese, id, wholes, holders))
  })
}

/** The one full name that holds `short`; -1 is none, -2 several or too many to look through. */
function onlyHolder(short: string, id: number, wholes: readonly string[], holders: ReadonlyMap<string, readonly number[]>): number {
  if (short.length < 2) return -1
  let fewest: readonly number[] | undefined
  for (const character of short) {
    const held = holders.get(character)
    if (held === undefined) return -1
    if (fewest === undefined || held.length < fewest.length) fewest = held
  }
  if (fewest === undefined || fewest.length > mostTried) return -2
  let only = -1
  for (const full of fewest) {
    if (full === id || wholes[full]!.length <= short.length || !holdsInOrder(wholes[full]!, short)) continue
    if (only !== -1) return -2
    only = full
  }
  return only
}

/** Whether the characters of `short` stand in `text` in their order, others between them or not. */
function holdsInOrder(text: string, short: string): boolean {
  let at = 0
  for (let k = 0; k < short.length; k++) {
    at = text.indexOf(short[k]!, at) + 1
    if (at === 0) return false
  }
  return true
}

function push(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
