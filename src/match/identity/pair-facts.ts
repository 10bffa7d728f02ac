/**
 * What two records say of each other in the fields that identify: read from the two records alone, so that the answer is the same among a
 * few records as among all. Runs for the pairs that may match, not for every candidate.
 */

import type { EncodedColumn } from '../columns/encode.ts'
import { rememberedPairs } from '../text/remembered.ts'
import { sameAddresses } from './addresses.ts'
import { emailsAgree, sameDays, samePhones, sameTexts, yearsBetween } from './agreements.ts'
import { type Agreement, across, beside, domainsAgree, registrationsAgree } from './column-agreements.ts'
import type { CompaniesCompared } from './company-names.ts'
import type { Identity } from './identity.ts'
import { firmsOf, type PeopleCompared, peopleOf } from './names-compared.ts'
import { readWhole } from './person-name.ts'
import { comparePersons } from './person-names.ts'

export interface PairFacts {
  /** How the names of two people compare. */
  readonly person: PeopleCompared
  /** How the names of two companies compare. */
  readonly firms: {
    readonly company: CompaniesCompared
    /** Whether both say enough to be nobody else's. */
    readonly isFullName: boolean
    /** Whether both are written as Chinese companies are registered. */
    readonly isRegistered: boolean
    /** Whether both are in Chinese characters, and the sheet has nothing else to tell companies by. */
    readonly isAlone: boolean
    /** Whether so few records bear the name that they may all be one company's. */
    readonly isRare: boolean
  }
  readonly contact: Agreement
  /** `isOwn`: what agrees is held by so few records that it may be one customer's own. */
  readonly phone: { readonly agreement: Agreement; readonly isOwn: boolean }
  /** `local`: only what stands before the @. */
  readonly email: { readonly agreement: Agreement | 'local'; readonly isOwn: boolean }
  /** The domain of a company, its own or that of its e-mail addresses. */
  readonly domain: Agreement
  readonly code: Agreement
  /** Numbers of registration; silent where they are a slip apart. */
  readonly registration: Agreement
  /** `near`: the same but for a slip. */
  readonly birth: Agreement | 'near'
  readonly yearsApart: number
  /** The address; where there is none, the postcode or the town. */
  readonly place: Agreement
  /** Whether what is compared as the place is an address, and no mere town. */
  readonly isAddressed: boolean
  /** How many other records are expected to share this name and place by chance. */
  readonly namesakes: number
  /** Whether a place of any kind differs: a town, a postcode. */
  readonly isElsewhere: boolean
}

/** Makes the function that compares two records, by position in the columns. */
export function pairFactsOf(columns: readonly EncodedColumn[], identity: Identity): (i: number, j: number) => PairFacts {
  const named = (name: string | undefined) => columns.find((column) => column.name === name)
  const all = (names: readonly string[]) => names.flatMap((name) => named(name) ?? [])
  const [phones, emails, codes, births] = [all(identity.phone), all(identity.email), all(identity.code), all(identity.birth)]
  const [telling, ...otherPlaces] = all(identity.place)
  const contacts = all(identity.contact === undefined ? [] : [identity.contact])
  const domains = all(identity.domain)
  const registrations = all(identity.registration)
  const comparePeople =
    identity.unit === 'person'
      ? peopleOf(named(identity.given), named(identity.family), named(identity.person), named(identity.generation))
      : () => 'silent' as const
  const hasNothingElse = [...phones, ...emails, ...codes, ...registrations, ...contacts, ...domains, ...all(identity.place)].length === 0
  const firm = named(identity.company)
  const compareFirms = firmsOf(firm)
  /** A customer without a company stands under the contact's name in both columns: that is one witness, not two. */
  const isContactsOwn = (i: number, j: number) =>
    firm !== undefined &&
    contacts.some(({ ids, values }) =>
      [i, j].some((at) => ids[at]! >= 0 && firm.ids[at]! >= 0 && values[ids[at]!] === firm.values[firm.ids[at]!]),
    )
  const [givens, families, wholes] = [named(identity.given), named(identity.family), named(identity.person)]
  /** How many other records bear the name of one, about. */
  const namesakesOf = (i: number): number => {
    const count = (column: EncodedColumn | undefined) =>
      column === undefined || column.ids[i]! < 0 ? null : column.counts[column.ids[i]!]!
    const [given, family, whole] = [count(givens), count(families), count(wholes)]
    if (given !== null && family !== null && families !== undefined) return (given * family) / Math.max(1, families.filled)
    return (whole ?? given ?? family ?? 1) - 1
  }
  const shareOf = (column: EncodedColumn | undefined, i: number) =>
    column === undefined || column.ids[i]! < 0 ? 1 : column.counts[column.ids[i]!]! / Math.max(1, column.filled)
  const samePlaces = telling?.type === 'address' ? sameAddresses : sameTexts
  const samePhone = (a: string, b: string) => (samePhones(a, b) ? 'same' : null)
  const [day] = births
  const dayOf = (at: number) => (day === undefined || day.ids[at]! < 0 ? null : day.values[day.ids[at]!]!)

  /** Each fact is read when it is asked for: most pairs differ in the first. */
  class TwoRecords implements PairFacts {
    readonly #i: number
    readonly #j: number
    constructor(i: number, j: number) {
      this.#i = i
      this.#j = j
    }
    get person() {
      return comparePeople(this.#i, this.#j)
    }
    get firms() {
      const { isHan, ...compared } = compareFirms(this.#i, this.#j)
      return { ...compared, isAlone: isHan && hasNothingElse }
    }
    get contact() {
      if (isContactsOwn(this.#i, this.#j)) return 'silent'
      const agreement = beside(contacts, sameContacts, this.#i, this.#j)
      return agreement === 'differs' && beside(contacts, areHalf, this.#i, this.#j) === 'same' ? 'silent' : agreement
    }
    get phone() {
      const { agreement, isOwn } = across(phones, samePhone, this.#i, this.#j)
      return { agreement: agreement === 'local' ? 'differs' : agreement, isOwn } as const
    }
    get email() {
      return across(emails, emailsAgree, this.#i, this.#j)
    }
    get domain() {
      return domainsAgree(domains, emails, this.#i, this.#j)
    }
    get code() {
      return beside(codes, sameTexts, this.#i, this.#j)
    }
    get registration() {
      return registrationsAgree(registrations, this.#i, this.#j)
    }
    get birth() {
      const agreement = beside(births, sameDays, this.#i, this.#j)
      const [one, other] = [dayOf(this.#i), dayOf(this.#j)]
      return agreement === 'same' && one !== null && other !== null && !sameTexts(one, other) ? 'near' : agreement
    }
    get yearsApart() {
      const [one, other] = [dayOf(this.#i), dayOf(this.#j)]
      return one === null || other === null ? 0 : yearsBetween(one, other)
    }
    get place() {
      return telling === undefined ? 'silent' : beside([telling], samePlaces, this.#i, this.#j)
    }
    get isAddressed() {
      return telling?.type === 'address'
    }
    get isElsewhere() {
      return otherPlaces.some((column) => beside([column], sameTexts, this.#i, this.#j) === 'differs')
    }
    get namesakes() {
      return namesakesOf(this.#i) * shareOf(telling, this.#i)
    }
  }
  return (i, j) => new TwoRecords(i, j)
}

/** Two contacts: half a name says nothing of whose it is. */
const contactsAgree = rememberedPairs((a: string, b: string): 'same' | 'silent' | null => {
  const compared = comparePersons(readWhole(a), readWhole(b))
  if (compared === 'same' || compared === 'loose' || compared === 'heard') return 'same'
  return compared === 'partly' || compared === 'initial' || compared === 'silent' ? 'silent' : null
})
const sameContacts = (a: string, b: string) => contactsAgree(a, b) === 'same'
const areHalf = (a: string, b: string) => contactsAgree(a, b) === 'silent'
