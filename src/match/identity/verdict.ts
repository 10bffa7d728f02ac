/**
 * Who may be one customer: what no learning may overrule. Two records are one customer only where a field that identifies agrees, and not
 * where what is a customer's own contradicts (two given names, two birth days, another branch); they are one at the least where a name in
 * full and something of the customer's own agree and nothing contradicts; the rest is left to the evidence.
 */

import { tuning } from '../tuning.ts'
import type { Identity } from './identity.ts'
import type { PairFacts } from './pair-facts.ts'
import type { RelatedPair } from './related-pair.ts'

/** `open` lets the evidence decide, `ask` leaves it to a person, `apart` is two customers. */
export type Stand = 'open' | 'ask' | 'apart'

/** Two customers who belong together and are not one. */
export type Relation = RelatedPair['relation'] | 'colleagues'

export interface Verdict {
  readonly stand: Stand
  readonly relation: Relation | null
  /** Log2 odds of a match that the rules alone vouch for; null where they do not. */
  readonly least: number | null
}

const open: Verdict = { stand: 'open', relation: null, least: null }
/** Alike, and something contradicts: a person should look. */
export const ask: Verdict = { stand: 'ask', relation: null, least: null }
const apart: Verdict = { stand: 'apart', relation: null, least: null }
const related = (relation: Relation): Verdict => ({ stand: 'apart', relation, least: null })

const certain: Verdict = { stand: 'open', relation: null, least: tuning.certain }
const likely: Verdict = { stand: 'open', relation: null, least: tuning.likely }

/** @param isProven whether the evidence alone is worth more than the rules could vouch for: then only what contradicts is looked for */
export function verdictOf(facts: PairFacts, identity: Pick<Identity, 'unit' | 'distrusted' | 'household'>, isProven = false): Verdict {
  if (identity.unit === 'thing') return facts.code === 'differs' ? apart : open
  if (identity.unit === 'company') return ofCompanies(facts, isProven)
  const verdict = ofPersons(facts, identity.distrusted)
  return identity.household === 'together' && verdict.relation === 'household' ? likely : verdict
}

function ofPersons(facts: PairFacts, distrusted: Identity['distrusted']): Verdict {
  const { code, person: name } = facts
  if (code === 'same') {
    if (name === 'given' && facts.birth === 'differs') return ask
    return name === 'same' && facts.birth !== 'differs' ? certain : open
  }
  if (name === 'other' && !distrusted.includes('names')) return facts.firms.company === 'same' ? related('colleagues') : apart
  const { birth, place, isElsewhere, isAddressed } = facts
  const { company } = facts.firms
  const [phone, email] = [facts.phone.agreement, facts.email.agreement]
  const isOneAddress = place === 'same' && isAddressed && !isElsewhere
  const isOneHome = phone === 'same' || email === 'same' || isOneAddress
  const home = company === 'same' ? related('colleagues') : isOneHome ? related('household') : apart
  if (name === 'generation') return home
  if (name === 'maybe generation') return birth === 'same' ? open : birth === 'differs' ? home : ask
  if (name === 'given' || name === 'other') {
    if (distrusted.includes('names')) return birth === 'differs' && facts.yearsApart >= tuning.generationYears ? apart : open
    return home
  }
  if (birth === 'differs') {
    if (facts.yearsApart >= tuning.generationYears) return home
    if (!distrusted.includes('birth days')) return name === 'same' ? ask : home
  }
  const isOwn = facts.phone.isOwn || facts.email.isOwn
  const isWitnessed = phone === 'same' || email === 'same' || birth === 'same' || birth === 'near'
  if (name === 'family' || name === 'silent') {
    // what colleagues share says nothing of a new family name
    if (company === 'same' && !isOwn && birth !== 'same') return related('colleagues')
    return isWitnessed || (name === 'family' && distrusted.includes('names')) ? open : apart
  }
  // another employer, and nothing of the person's own: a namesake
  if (company === 'other' && !isWitnessed && !isOneAddress) return apart
  if ((name === 'loose' || name === 'heard') && company === 'same' && !isOwn && birth !== 'same') return related('colleagues')
  // a spoilt name, or half of one, needs two witnesses
  const witnesses = [birth === 'same', email === 'same', phone === 'same', isOneAddress].filter(Boolean).length
  if (birth !== 'differs' && witnesses > 1 && (name === 'loose' || (name === 'partly' && isOwn))) return likely
  // a sheet whose own duplicates are full of slips spoils names as well
  if (name === 'loose' && distrusted.length > 0 && (isOwn || birth === 'same')) return likely
  if (name === 'heard' && birth !== 'differs' && (isOwn || witnesses > 1)) return likely
  if (birth === 'differs' || name === 'partly' || name === 'loose' || name === 'heard') return open
  if (name === 'initial') return isOneAddress || (isOwn && company !== 'other') ? likely : open
  const differing = [phone, email, place].filter((one) => one === 'differs').length
  if (birth === 'same') return differing < 3 ? certain : facts.namesakes < tuning.namesakes ? likely : open
  if (isOwn) return certain
  // a phone of the whole company says less than a mailbox of their own
  if (phone === 'same' || email === 'same')
    return (phone === 'differs' || email === 'differs') && (company === 'same' || birth === 'near') ? open : likely
  if (birth === 'near' && differing > 1) return open
  if (isOneAddress) return phone === 'differs' && email === 'differs' ? open : likely
  if (phone === 'differs' || email === 'differs') return open
  if (company === 'same' && place !== 'differs') return likely
  return place === 'same' && facts.namesakes < tuning.namesakes ? likely : open
}

function ofCompanies(facts: PairFacts, isProven: boolean): Verdict {
  const { registration, code } = facts
  const { company: name, isFullName, isRegistered, isAlone, isRare } = facts.firms
  if (registration === 'differs') return name === 'same' || name === 'slip' || name === 'short' ? ask : apart
  if (registration === 'same') return name === 'branch' ? ask : name === 'other' ? open : certain
  if (code === 'same') return name === 'branch' ? ask : name === 'same' || name === 'short' || name === 'slip' ? certain : open
  if (isProven && name === 'same') return open
  // of Chinese names alone, the other names of the sheet tell whose short name one is
  if (isAlone && !isRegistered && (name === 'trade' || name === 'silent' || name === 'other')) return open
  const { contact, place, domain } = facts
  const [phone, email] = [facts.phone.agreement, facts.email.agreement]
  const own = { phone: facts.phone.isOwn, email: facts.email.isOwn }
  const isOwn = own.phone || own.email
  const isReached = phone === 'same' || email === 'same'
  const witnesses = [phone, email, contact, place, domain].filter((one) => one === 'same').length
  const differing = [phone, email, contact, place, domain].filter((one) => one === 'differs').length
  switch (name) {
    case 'same':
      if (witnesses > 0 && differing < 3) return isFullName && (isReached || differing === 0) ? certain : likely
      if (isRegistered && (domain === 'same' || (phone !== 'differs' && email !== 'differs'))) return likely
      return differing === 0 && (isFullName || isRare) ? likely : open
    case 'form':
      return isOwn && differing < 3 ? likely : witnesses > 0 ? open : ask
    case 'long slip':
      if (witnesses > 0) return differing >= 3 ? open : isOwn ? certain : likely
      return differing === 0 && isFullName ? likely : ask
    case 'slip':
    case 'short':
      if (differing >= 3) return open
      if (isOwn && witnesses > 1) return certain
      return witnesses > 1 || isOwn || (isReached && differing < 2) ? likely : witnesses === 1 || isAlone ? open : ask
    case 'silent':
      if (contact === 'same' && isOwn) return likely
      return isOwn || (phone === 'same' && email === 'same') ? open : apart
    case 'trade':
      if (isOwn && contact === 'same' && phone === 'same' && email === 'same') return ask
      // a brand of everyday words may be anybody's
      return witnesses > 0 ? related('sisters') : apart
    case 'place':
      return isOwn && contact === 'same' ? ask : isReached || contact === 'same' ? related('branch') : apart
    case 'branch':
      return related('branch')
    case 'other':
      // renamed: all else is one company's own; of three names and more it is an agency's
      if (contact === 'same' && (own.phone ? email !== 'differs' : own.email && phone !== 'differs'))
        return email === 'same' && phone === 'same' ? likely : place === 'same' ? open : related('agency')
      return isReached ? related('agency') : apart
  }
}
