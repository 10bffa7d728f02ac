/**
 * Keys for records yet to come: a phone, an e-mail address or a code keeps some of them through any one slip. When all records are
 * compared, values an edit apart are found among the values themselves (`typo-keys.ts`); a few new ones have no such list to be held
 * against, so what a slip leaves standing is kept for each value: its thirds, two at a time. Never joined: a part that many share tells
 * nothing. Plain and fast: runs over the distinct values of a column.
 */

import { Growing } from '../arrays/growing.ts'
import { hashText } from '../arrays/hash.ts'
import { sharedInts } from '../arrays/shared.ts'
import type { Lexicon } from '../columns/lexicon.ts'
import type { Kind } from '../compare/kind.ts'
import type { ValueKeys } from './value-keys.ts'

/** Texts of fewer characters have thirds that say too little. */
const least = 6

/** Null for kinds that keep shared words, or keys of their own, through a slip. */
export function slipKeysOf({ values }: Pick<Lexicon, 'values'>, kind: Kind, salt: number): ValueKeys | null {
  const standing = kind === 'phone' ? standingOfPhone : kind === 'email' ? standingOfEmail : kind === 'code' ? standingOfCode : null
  if (standing === null) return null
  const keys = new Growing()
  const starts = sharedInts(values.length + 1)
  for (let id = 0; id < values.length; id++) {
    for (const part of standing(values[id]!)) keys.push(hashText(part, salt))
    starts[id + 1] = keys.length
  }
  return { starts, keys: keys.done() }
}

/** The last ten digits without two or three of them; without the last two they are a key of every record (`keys.ts`). */
function standingOfPhone(value: string): string[] {
  const digits = value.replace(/\D/g, '').slice(-10)
  return digits.length < 8
    ? []
    : [`|${digits.slice(-7)}`, `${digits.slice(0, 3)}|${digits.slice(-4)}`, `${digits.slice(0, 6)}|${digits.slice(-2)}`]
}

/** What stands before the @ in thirds, with the domain; a slip in the domain leaves the rest as it was. */
function standingOfEmail(value: string): string[] {
  const text = value.toLowerCase()
  const at = text.indexOf('@')
  return at < 0 ? [] : thirds(text.slice(0, at)).map((part) => part + text.slice(at))
}

const standingOfCode = (value: string) => thirds(value.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase())

/** Two of the three thirds of a text, counted from its ends: one edit anywhere, also one that makes it longer, leaves two of them. */
function thirds(text: string): string[] {
  const { length } = text
  if (length < least) return []
  const of = (third: number) => [
    `|${text.slice(-2 * third)}`,
    `${text.slice(0, third)}|${text.slice(-third)}`,
    `${text.slice(0, 2 * third)}|`,
  ]
  const third = Math.floor(length / 3)
  // a text one shorter has smaller thirds
  return length % 3 === 0 && length > least ? [...of(third), ...of(third - 1)] : of(third)
}
