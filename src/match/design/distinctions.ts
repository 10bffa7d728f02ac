/** Which columns tell apart customers who look alike, by their types and what stands in them. */

import type { FieldType } from '../../schema/field.ts'
import { companyTypes } from '../../schema/names-by-type.ts'
import type { EncodedColumn } from '../columns/encode.ts'
import { methods } from '../compare/kind.ts'
import type { Namesakes } from '../compare/method.ts'
import type { Design } from './design.ts'
import { type Named, namedIn } from './whose-names.ts'

const nothing: Distinctions = { names: [], alike: [], own: [] }

/** Columns by what they tell: names by their type, else those that look like names. */
export function distinctionsOf(columns: readonly EncodedColumn[], { comparisons, lone }: Design, size: number): Distinctions {
  const found = comparisons.flatMap(({ name, kind, keyed }, at) => {
    const column = columns.find((one) => one.name === name)
    return column === undefined ? [] : [{ at, kind, keyed, column }]
  })
  const texts = found.filter(({ kind }) => methods[kind].traits?.text === true)
  const most = Math.max(0, ...texts.map(({ column }) => column.filled))
  const typed = (type: FieldType) => texts.filter(({ column }) => column.type === type && column.filled * 2 >= most)
  const holding = (named: Named, types: readonly FieldType[]) => types.flatMap(typed).filter(({ column }) => namedIn(column) === named)
  const places = (some: readonly { readonly at: number }[]) => some.map(({ at }) => at)
  const named = (some: typeof texts, of: keyof Namesakes) => ({
    names: places(some),
    alike: some.map(({ kind }) => methods[kind].namesakes?.[of] ?? []),
  })
  // companies in Chinese characters have so much of a name in common that what of it is another's cannot be told
  if (lone || holding('registered', companyTypes).length > 0) return nothing
  const companies = holding('companies', companyTypes).slice(0, 1)
  if (companies.length > 0) {
    if (found.length < 2 || typed('given').length > 0) return nothing
    return { ...named(companies, 'sisters'), own: [], contacts: places(typed('person')), whole: true }
  }
  const own = found.filter(({ kind, column }) => column.filled > size / 3 && methods[kind].own?.(column) === true)
  const people = [typed('given'), typed('person'), holding('people', ['party'])].find((some) => some.length > 0)
  if (people !== undefined) {
    // whole names of relatives have the surname in common: without anything else of one's own there is no telling
    const telling = people.slice(0, 1).filter(({ column }) => own.length > 0 || column.type === 'given')
    const whole = telling.some(({ column }) => column.type !== 'given')
    return { ...named(telling, whole ? 'kin' : 'given'), own: places(own), whole }
  }
  const likeNames = texts.filter(
    ({ column, keyed }) => keyed && column.type === 'text' && column.filled * 2 >= most && namedIn(column) !== null,
  )
  return { ...named(own.length > 0 ? likeNames : [], 'given'), own: places(own) }
}

/** What tells apart customers who are alike in all else. */
export interface Distinctions {
  /** Comparisons of names, as a given name is; where there are several, the one that is different most often is taken. */
  readonly names: readonly number[]
  /** Of each of `names`, how alike they are among those who look alike: probability of each level; beyond the list, as by chance. */
  readonly alike: readonly (readonly number[])[]
  /** Comparisons of what each customer has for themselves: the day of birth, an e-mail address, a number of their own. */
  readonly own: readonly number[]
  /** Where companies are told apart, the columns of people: those differ more often than the company, or it is the people who are customers. */
  readonly contacts?: readonly number[]
  /** Whether names are whole ones, with the surname or brand that lookalikes share. */
  readonly whole?: boolean
}
