/** Which columns tell apart customers who look alike, by their types and what stands in them. */

import type { FieldType } from '../../schema/field.ts'
import type { EncodedColumn } from '../columns/encode.ts'
import type { Kind } from '../compare/kind.ts'
import type { Design } from './design.ts'
import { type Named, namedIn } from './whose-names.ts'

const isText = (kind: Kind) => kind === 'short-text' || kind === 'long-text'

/** Columns by what they tell: names by their type, else those that look like names. */
export function distinctionsOf(columns: readonly EncodedColumn[], { comparisons, lone }: Design, size: number): Distinctions {
  const found = comparisons.flatMap(({ name, kind, keyed }, at) => {
    const column = columns.find((one) => one.name === name)
    return column === undefined ? [] : [{ at, kind, keyed, column }]
  })
  const texts = found.filter(({ kind }) => isText(kind))
  const most = Math.max(0, ...texts.map(({ column }) => column.filled))
  const typed = (type: FieldType) => texts.filter(({ column }) => column.type === type && column.filled * 2 >= most)
  const holding = (named: Named, ...types: FieldType[]) => types.flatMap(typed).filter(({ column }) => namedIn(column) === named)
  const places = (some: readonly { readonly at: number }[]) => some.map(({ at }) => at)
  // companies in Chinese characters have so much of a name in common that what of it is another's cannot be told
  if (lone || holding('registered', 'company', 'party').length > 0) return { names: [], own: [] }
  const companies = holding('companies', 'company', 'party').slice(0, 1)
  if (companies.length > 0) {
    if (found.length < 2 || typed('given').length > 0) return { names: [], own: [] }
    return { names: places(companies), own: [], contacts: places(typed('person')), whole: true }
  }
  const own = found.filter(
    ({ kind, column }) => column.filled > size / 3 && (kind === 'date' || kind === 'email' || (kind === 'code' && namesOne(column))),
  )
  const named = [typed('given'), typed('person'), holding('people', 'party')].find((some) => some.length > 0)
  if (named !== undefined) {
    // whole names of relatives have the surname in common: without anything else of one's own there is no telling
    const telling = named.slice(0, 1).filter(({ column }) => own.length > 0 || column.type === 'given')
    return { names: places(telling), own: places(own), whole: telling.some(({ column }) => column.type !== 'given') }
  }
  const likeNames = texts.filter(
    ({ column, keyed }) => keyed && column.type === 'text' && column.filled * 2 >= most && namedIn(column) !== null,
  )
  return { names: own.length > 0 ? places(likeNames) : [], own: places(own) }
}

/** Whether codes are long enough to be a person's own: post codes are shorter. */
function namesOne({ values, filled, type }: EncodedColumn): boolean {
  const least = type === 'id' ? 7 : 9
  if (values.length * 2 < filled) return false
  const step = Math.max(1, Math.floor(values.length / 500))
  let looked = 0
  let long = 0
  for (let id = 0; id < values.length; id += step) {
    looked++
    if (values[id]!.replace(/[^\p{L}\p{N}]/gu, '').length >= least) long++
  }
  return long * 2 > looked
}

/** What tells apart customers who are alike in all else. */
export interface Distinctions {
  /** Comparisons of names, as a given name is; where there are several, the one that is different most often is taken. */
  readonly names: readonly number[]
  /** Comparisons of what each customer has for themselves: the day of birth, an e-mail address, a number of their own. */
  readonly own: readonly number[]
  /** Where companies are told apart, the columns of people: those differ more often than the company, or it is the people who are customers. */
  readonly contacts?: readonly number[]
  /** Whether names are whole ones, with the surname or brand that lookalikes share. */
  readonly whole?: boolean
}
