/** Values as they may be shown to anyone, by the masking that the configuration asks for. One decision for every output. */

import { type Shown, shownOf, starred } from './hide.ts'
import { extraPlace, isOption, kindOfValue, type ValuePlace } from './kind-of-value.ts'
import { isUnknownWord } from './latin-person.ts'
import { numbersIn } from './numbers.ts'
import { kindsMasked, type Masking, type PersonalKind } from './personal.ts'
import { differingParts } from './side-by-side.ts'

export interface MaskedPair {
  readonly before: string | null
  readonly after: string | null
  /** Something is hidden and hides the difference too: a person who must judge needs the plain values. */
  readonly isHidden: boolean
}

export interface Masker {
  /** A cell. */
  cell(value: string, place: ValuePlace): string
  /** The name of a group: as a cell, but one that a record or two hold and that is no known word may be a family name: `Quackenbush` of tags. */
  group(name: string, place: ValuePlace, records: number): string
  /** What names a record, such as a customer number: hidden only where it is the phone, the e-mail, the name ... of a person. */
  key(key: string): string
  /**
   * A word of a message that is no cell, such as an option, a place or words beside a value: hidden where it is plainly personal; with
   * `isQuoted`, a part of a cell, also where it is long.
   */
  word(text: string, isQuoted?: boolean): string
  /** Two values of a place side by side: what differs stays visible where at least half is equal. */
  pair(before: string | null, after: string | null, place: ValuePlace): MaskedPair
}

/** A value that so many records hold is one of the column, and no name that strayed into it. */
const fewest = 3

/** Customer numbers, also those that count within a month (`C202611000123`), and rows: most keys are such, and need no closer look. */
const plainKey = /^(?:[A-Za-z]{1,4}-?)?\d{1,10}$|^[A-Za-z]{1,4}-?20\d\d(?:0[1-9]|1[0-2])\d{3,8}$|^row:\d+$/
const quotedWord: ValuePlace = { name: '', type: 'choice' }
const customerNumber: ValuePlace = { name: 'customer_no', type: 'id' }

/** @param hasName whether a person's name stands beside the values, which one standard makes a difference of */
export function maskerOf(masking: Masking, hasName = true): Masker {
  const masked = kindsMasked(masking, hasName)
  const shownIn = (value: string, place: ValuePlace): Shown | null => {
    const kind = kindOfValue(value, place)
    if (kind === null) return null
    // Where free text stays, so do the words around a number.
    const numbers = masked.has('free-text') ? null : withoutNumbers(value, masked)
    return numbers ?? (masked.has(kind) ? shownWhole(value, kind) : null)
  }
  const cell = remembered((value, place) => {
    const shown = value === '' ? null : shownIn(value, place)
    return shown === null ? value : starred(value, shown)
  })
  return {
    cell,
    group(name, place, records) {
      const shown = cell(name, place)
      const maybeName = shown === name && records < fewest && masked.has('name') && place.type !== 'party' && place.type !== 'company'
      return maybeName && isUnknownWord(name) && !isOption(name, place) ? starred(name, shownOf(name, 'name')) : shown
    },
    key(key) {
      if (plainKey.test(key)) return key
      const shown = cell(key, customerNumber)
      // A pair of records is named by both: `C202609001:C202609002`.
      return shown !== key || key.startsWith('row:')
        ? shown
        : key
            .split(':')
            .map((one) => cell(one, customerNumber))
            .join(':')
    },
    word(text, isQuoted = false) {
      // A word of our own may be the number of a customer; a part of a cell is looked at as an option is.
      return cell(text, isQuoted ? quotedWord : customerNumber)
    },
    pair(before, after, place) {
      const [old, young] = [before, after].map((value) => (value === null || value === '' ? null : shownIn(value, place)))
      if (old == null && young == null) return { before, after, isHidden: false }
      const differing = before === null || after === null ? null : differingParts(before, after)
      return {
        before: beside(before, old ?? null, differing?.before),
        after: beside(after, young ?? null, differing?.after),
        isHidden: differing === null && before !== null && after !== null,
      }
    },
  }
}

const isKnownByType = ({ type }: ValuePlace) =>
  type === 'phone' || type === 'email' || type === 'person' || type === 'given' || type === 'family'

/** Values of a place whose masks are remembered, and how long they may be. */
const most = 10_000
const longest = 120

/** Most columns repeat their values, and to decide what one is takes far longer than to look it up. */
function remembered(cell: Masker['cell']): Masker['cell'] {
  const known = new WeakMap<ValuePlace, Map<string, string>>()
  return (value, place) => {
    if (value.length > longest || isKnownByType(place)) return cell(value, place)
    let own = known.get(place)
    if (own === undefined || own.size >= most) {
      own = new Map()
      known.set(place, own)
    }
    let shown = own.get(value)
    if (shown === undefined) {
      shown = cell(value, place)
      own.set(value, shown)
    }
    return shown
  }
}

/** A number alone keeps its ends; with words around it only the first character stays. */
function shownWhole(value: string, kind: PersonalKind): Shown {
  if (kind !== 'phone' && kind !== 'id' && kind !== 'card') return shownOf(value, kind)
  const hasWords = /\p{L}{2}/u.test(value.replace(/转|分机|ext\.?/gi, ''))
  return shownOf(value, hasWords ? 'free-text' : kind)
}

/** Hides the masked kinds of numbers of a text, and nothing else; null where it has none. */
function withoutNumbers(text: string, masked: ReadonlySet<PersonalKind>): Shown | null {
  const found = numbersIn(text).filter(({ kind }) => masked.has(kind))
  if (found.length === 0) return null
  let shown: boolean[] = []
  let at = 0
  for (const { kind, start, end } of found) {
    shown = [...shown, ...[...text.slice(at, start)].map(() => true), ...shownOf(text.slice(start, end), kind)]
    at = end
  }
  return [...shown, ...[...text.slice(at)].map(() => true)]
}

/** A value whose differing parts stay visible, but for those that tell of a person by themselves: the name behind a phone number. */
function beside(value: string | null, shown: Shown | null, differing: Shown | undefined): string | null {
  if (value === null || shown === null) return value
  if (differing === undefined) return starred(value, shown)
  const characters = [...value]
  const visible = [...shown]
  for (let at = 0; at < characters.length; ) {
    const start = at
    while (at < characters.length && differing[at] === differing[start]) at++
    const part = characters.slice(start, at).join('').trim()
    const kind = differing[start] === true && part.length > 1 ? kindOfValue(part, extraPlace('')) : null
    if (differing[start] === true && (kind === null || kind === 'free-text')) visible.fill(true, start, at)
  }
  return starred(value, visible, true)
}

/** The masking where nothing else is asked for. */
export const strictMasker = maskerOf('strict')
