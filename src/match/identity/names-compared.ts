/** The names of two records compared, whichever columns they stand in. */

import { generationOf } from '../../standardise/names/generation.ts'
import type { EncodedColumn } from '../columns/encode.ts'
import { remembered } from '../text/remembered.ts'
import { tuning } from '../tuning.ts'
import { type CompanyName, readCompany } from './company-name.ts'
import { type CompaniesCompared, compareCompanies } from './company-names.ts'
import { type PersonName, readParts, readWhole } from './person-name.ts'
import { comparePersons, type PersonsCompared } from './person-names.ts'

/** `generation`: the same but for father and son; `maybe generation`: one alone says which of them. */
export type PeopleCompared = PersonsCompared | 'generation' | 'maybe generation'

export interface FirmsCompared {
  readonly company: CompaniesCompared
  readonly isFullName: boolean
  readonly isRegistered: boolean
  readonly isHan: boolean
  readonly isRare: boolean
}

const isRegistered = (name: CompanyName) => name.writing === 'han' && name.isRegistered

const noFirms: FirmsCompared = { company: 'silent', isFullName: false, isRegistered: false, isHan: false, isRare: false }

const companyIn = remembered(readCompany)

export function firmsOf(column: EncodedColumn | undefined): (i: number, j: number) => FirmsCompared {
  if (column === undefined) return () => noFirms
  return (i, j) => {
    const [a, b] = [column.ids[i]!, column.ids[j]!]
    if (a < 0 || b < 0) return noFirms
    const [one, other] = [companyIn(column.values[a]!), companyIn(column.values[b]!)]
    return {
      company: a === b ? 'same' : compareCompanies(one, other),
      isFullName: one.isFull && other.isFull,
      isRegistered: isRegistered(one) && isRegistered(other),
      isHan: one.writing === 'han' && other.writing === 'han',
      isRare: Math.max(column.counts[a]!, column.counts[b]!) <= tuning.rareUpTo,
    }
  }
}

export function peopleOf(
  given: EncodedColumn | undefined,
  family: EncodedColumn | undefined,
  whole: EncodedColumn | undefined,
  generation: EncodedColumn | undefined,
): (i: number, j: number) => PeopleCompared {
  const text = (column: EncodedColumn | undefined, i: number) =>
    column === undefined || column.ids[i]! < 0 ? null : column.values[column.ids[i]!]!
  const nameOf = (i: number): PersonName => {
    const [one, other, suffix] = [text(given, i), text(family, i), text(generation, i)]
    const named = one !== null || other !== null ? partsIn(`${one ?? ''}\n${other ?? ''}`) : wholeIn(text(whole, i) ?? '')
    return suffix === null || named.generation !== null ? named : { ...named, generation: statedIn(suffix) }
  }
  return (i, j) => {
    const [a, b] = [nameOf(i), nameOf(j)]
    const compared = comparePersons(a, b)
    if ((compared !== 'same' && compared !== 'loose') || a.generation === b.generation) return compared
    return a.generation === null || b.generation === null ? 'maybe generation' : 'generation'
  }
}

const wholeIn = remembered(readWhole)
const partsIn = remembered((lines) => {
  const [given, family] = lines.split('\n')
  return readParts(given === '' ? null : given!, family === '' ? null : family!)
})
const statedIn = (cell: string) => generationOf(['', '', cell]).generation
