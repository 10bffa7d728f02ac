/** Values that are probably meant as one: written alike, of one sound, of the same letters in another order, or a slip apart. */

import { distance } from 'fastest-levenshtein'
import { soundOf } from '../../match/text/sound.ts'
import { comparable } from '../../standardise/comparable.ts'
import type { FieldValue } from './field-values.ts'

export interface ValueGroup {
  /** The option, or the most frequent value: what the others are probably meant as. */
  readonly head: FieldValue
  /** The most frequent first; none where nothing is near. */
  readonly near: readonly FieldValue[]
}

/** With more distinct values than these no slips are looked for: what is written or sounds alike is still found. */
export const mostForSlips = 20_000
/** A longer value is a sentence, and no name of anything. */
const longest = 60

/**
 * Groups, the most frequent head first. Two options of a field are never in one group; a value is in one group at most.
 * @param values of a field, the most frequent first
 */
export function nearAlike(values: readonly FieldValue[], hasOptions: boolean): ValueGroup[] {
  const places = new Map<string, number[]>()
  const put = (key: string, at: number) => {
    const known = places.get(key)
    if (known === undefined) places.set(key, [at])
    else if (known.at(-1) !== at) known.push(at)
  }
  const forms = values.map(({ value }) => comparable(value))
  const keys = forms.map((form, at) => [
    ...keysOf(form, values[at]!.value, values.length <= mostForSlips),
    ...(hasOptions ? stems(form, values[at]!.isKnown) : []),
  ])
  for (const [at, own] of keys.entries()) for (const key of own) put(key, at)
  const taken = new Uint8Array(values.length)
  const order = [...values.keys()].sort(
    (a, b) => Number(hasOptions && values[b]!.isKnown) - Number(hasOptions && values[a]!.isKnown) || a - b,
  )
  const groups = order.flatMap((head): ValueGroup[] => {
    if (taken[head] === 1) return []
    taken[head] = 1
    const near = [...new Set(keys[head]!.flatMap((key) => places.get(key) ?? []))]
      .filter(
        (at) =>
          taken[at] === 0 &&
          !(hasOptions && values[at]!.isKnown) &&
          (isNear(forms[head]!, forms[at]!) || (hasOptions && values[head]!.isKnown && holdsStem(forms[at]!, forms[head]!))),
      )
      .sort((a, b) => a - b)
    for (const at of near) taken[at] = 1
    return [{ head: values[head]!, near: near.map((at) => values[at]!) }]
  })
  return groups.sort((a, b) => b.head.count - a.head.count || (a.head.value < b.head.value ? -1 : 1))
}

/** Two values that share a key may be near. */
function keysOf(form: string, value: string, withSlips: boolean): string[] {
  if (form === '' || value.length > longest) return [`= ${value}`]
  const sound = soundOf(form)
  const keys = [`f ${form}`, `g ${pieces(form)}`, ...(sound === '' ? [] : [`s ${sound}`])]
  if (!withSlips || form.length < shortest(form) - 1) return keys
  // two texts one insertion, deletion or exchange apart share the text with one letter left out (SymSpell)
  keys.push(`d ${form}`)
  for (let at = 0; at < form.length; at++) keys.push(`d ${form.slice(0, at)}${form.slice(at + 1)}`)
  return keys
}

/** Fewer letters than these say too little: 潜在 and 存在 are a slip apart and two words. */
const shortest = (form: string) => (/\p{Script=Han}/u.test(form) ? 3 : 5)

/** Letters two by two, each pair once, in order: what stays where words change places ("n-gram fingerprint"). */
function pieces(form: string): string {
  const letters = [...form]
  if (letters.length < 4) return form
  return [...new Set(letters.slice(1).map((letter, at) => letters[at]! + letter))].sort().join('')
}

/** What an option is called by without its ending: 制造 of 制造业. */
const stemOf = (form: string) => form.replace(/(?:行业|产业|业|类)$/, '')

/** An unknown word may hold the stem of an option: 生产制造. Only short words: in a sentence everything stands. */
function stems(form: string, isKnown: boolean): string[] {
  if (isKnown) return stemOf(form).length < 2 ? [] : [`t ${stemOf(form)}`]
  if (!/^\p{Script=Han}{2,8}$/u.test(form)) return []
  return [...form].flatMap((_, from) =>
    [...form]
      .slice(from + 2)
      .concat('')
      .map((__, at) => `t ${form.slice(from, from + 2 + at)}`),
  )
}

const holdsStem = (form: string, option: string) =>
  /^\p{Script=Han}{2,8}$/u.test(form) && stemOf(option).length >= 2 && form.includes(stemOf(option))

/** Keys of slips meet more than they mean; those of spelling, sound and pieces mean it. */
function isNear(one: string, other: string): boolean {
  if (one === other) return true
  // digits are no slip: A1 and A2 are two things
  if (one.replace(/\D/g, '') !== other.replace(/\D/g, '')) return false
  if (pieces(one) === pieces(other)) return true
  const sound = soundOf(one)
  if (sound !== '' && sound === soundOf(other)) return true
  const least = Math.max(shortest(one), shortest(other))
  return Math.max(one.length, other.length) >= least && Math.min(one.length, other.length) >= least - 1 && distance(one, other) <= 1
}
