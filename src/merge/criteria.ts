/** Each criterion of a rule as a function: of the values left it keeps the best. */

import type { Field } from '../schema/field.ts'
import type { Criterion } from '../schema/survivorship.ts'
import { bestBy, type Candidate } from './candidate.ts'
import { fullest } from './fullness.ts'
import type { Member } from './member.ts'

/** What criteria know beside the values. */
export interface Judging {
  /** Trust by source; a source not named has 0. */
  readonly trust: Readonly<Record<string, number>>
  /** How many fields of a record hold a sound value. */
  readonly filled: (member: Member) => number
}

type Keep = (candidates: readonly Candidate[], judging: Judging, field: Field | null) => readonly Candidate[]

const keepers: Readonly<Record<Exclude<Criterion, 'union'>, Keep>> = {
  most_trusted_source: (candidates, { trust }) => bestBy(candidates, ({ member }) => trust[member.source] ?? 0),
  most_recent(candidates) {
    const dated = candidates.every(({ member }) => dayOf(member, 'updated_at') !== null)
    return bestBy(candidates, ({ member }) => (dated ? dayOf(member, 'updated_at')! : member.readAt))
  },
  oldest(candidates) {
    if (candidates.every(({ member }) => dayOf(member, 'created_at') !== null))
      return lowest(candidates, ({ member }) => dayOf(member, 'created_at')!)
    return first(candidates)
  },
  most_complete: (candidates, { filled }) => bestBy(candidates, ({ member }) => filled(member)),
  most_followups: (candidates) => bestBy(candidates, ({ member }) => member.followups),
  last_followup: (candidates) => lastBy(candidates, 'last_followup_at'),
  last_consent(candidates) {
    const last = lastBy(candidates, 'consent_at')
    const refused = last.filter(({ value }) => value === refusal)
    return refused.length > 0 ? refused : last
  },
  most_frequent(candidates) {
    const counts = new Map<string, number>()
    for (const { value } of candidates) counts.set(value, (counts.get(value) ?? 0) + 1)
    return bestBy(candidates, ({ value }) => counts.get(value)!)
  },
  longest: (candidates) => bestBy(candidates, ({ value }) => [...value].length),
  fullest: (candidates, _, field) => fullest(candidates, field?.type ?? null),
  earliest: (candidates) => lowest(candidates, ({ value }) => value),
  latest: (candidates) => bestBy(candidates, ({ value }) => value),
  first: (candidates) => first(candidates),
}

/** The option of the shipped schema that refuses consent. */
const refusal = '否'

/** The values that a criterion keeps. @param candidates in the order of their records' ids */
export function keep(criterion: Criterion, candidates: readonly Candidate[], judging: Judging, field: Field | null): readonly Candidate[] {
  return criterion === 'union' ? candidates : keepers[criterion](candidates, judging, field)
}

const first = (candidates: readonly Candidate[]) => candidates.slice(0, 1)

function lowest(candidates: readonly Candidate[], rankOf: (candidate: Candidate) => string): readonly Candidate[] {
  const least = candidates.map(rankOf).reduce((a, b) => (b < a ? b : a))
  return candidates.filter((candidate) => rankOf(candidate) === least)
}

/** Records without the date lose to those with one. */
const lastBy = (candidates: readonly Candidate[], field: string) => bestBy(candidates, ({ member }) => dayOf(member, field) ?? '')

/** A date that lay in the future when its row was read says nothing. */
function dayOf({ values, notes, readAt }: Member, field: string): string | null {
  const value = values[field] ?? null
  if (value === null || !/^\d{4}-\d\d-\d\d/.test(value) || value.slice(0, 10) > readAt.slice(0, 10)) return null
  return notes[field]?.some(({ kind }) => kind === 'impossible-date' || kind === 'undecided-date-order') === true ? null : value
}
