/** The value that survives in one field, with the record it came from and the reason. */

import type { FieldName, Note } from '../record.ts'
import type { Field } from '../schema/field.ts'
import { type Criterion, criteria } from '../schema/survivorship.ts'
import { between, valuesOf } from '../standardise/list.ts'
import { areOneValue, bestBy, type Candidate } from './candidate.ts'
import { type Judging, keep } from './criteria.ts'

/**
 * Why a value survived: the criterion that decided, or
 * `pinned`: a person wrote it in the golden record · `by-hand`: a person wrote it in its record · `only`: no other record has a value ·
 * `agreed`: all that have one agree · `sound`: the others are fillers, damaged or out of their limits · `master`: the record whose values all
 * survive · `spare`: a further phone or e-mail of another record.
 */
export const reasons = [...criteria, 'pinned', 'by-hand', 'only', 'agreed', 'sound', 'master', 'spare'] as const
export type Reason = (typeof reasons)[number]

export interface Alternative {
  readonly value: string
  /** Records that have it. */
  readonly from: readonly number[]
  /** Whether it lost because it is a filler, damaged or out of its limits. */
  readonly isSpoilt: boolean
}

export interface Survivor {
  readonly value: string | null
  readonly notes: readonly Note[]
  /** Records the value came from, by id; none for a pinned or an empty one. */
  readonly from: readonly number[]
  readonly reason: Reason
  readonly alternatives: readonly Alternative[]
}

/**
 * @param candidates one or more, in the order of their records' ids
 * @param isByHand whether a person wrote a candidate in its record
 */
export function survivorOf(
  candidates: readonly Candidate[],
  rule: readonly Criterion[],
  judging: Judging,
  field: Field | null,
  isByHand: (candidate: Candidate) => boolean = () => false,
): Survivor {
  if (candidates.length === 1) return chosen(candidates[0]!, 'only', candidates)
  if (areOneValue(candidates)) return chosen(leastNoted(candidates), 'agreed', candidates)
  const written = candidates.filter(isByHand)
  let left: readonly Candidate[] = written.length > 0 ? written : candidates
  if (areOneValue(left)) return chosen(leastNoted(left), 'by-hand', candidates)
  const soundest = Math.min(...left.map(({ soundness }) => soundness))
  left = left.filter(({ soundness }) => soundness === soundest)
  if (areOneValue(left)) return chosen(leastNoted(left), 'sound', candidates)
  if (rule[0] === 'union') return unionOf(left, field, candidates)
  for (const criterion of rule) {
    left = keep(criterion, left, judging, field)
    if (areOneValue(left)) return chosen(leastNoted(left), criterion, candidates)
  }
  return chosen(left[0]!, 'first', candidates)
}

/** Of records with the same value, one whose cell gave the least trouble, then the first. */
const leastNoted = (candidates: readonly Candidate[]) => bestBy(candidates, ({ notes }) => -notes.length)[0]!

/** @param all the values there are */
export function chosen({ value, notes, member }: Candidate, reason: Reason, all: readonly Candidate[]): Survivor {
  return { value, notes, from: [member.id], reason, alternatives: othersThan([value], all) }
}

/** What the values of a list are joined by, by the type of its field. */
const joints: Readonly<Record<FieldName, string>> = { choices: ';', phones: between, emails: between }

function unionOf(left: readonly Candidate[], field: Field | null, all: readonly Candidate[]): Survivor {
  const joint = joints[field?.type ?? 'text'] ?? '；'
  const partsOf = (value: string) => (joint === between ? valuesOf(value) : value.split(joint))
  const parts = new Set(left.flatMap(({ value }) => partsOf(value)))
  const value = [...parts].join(joint)
  return {
    value,
    notes: left.flatMap(({ notes }) => notes),
    from: [...new Set(left.map(({ member }) => member.id))],
    reason: 'union',
    alternatives: othersThan([value, ...left.map((one) => one.value)], all),
  }
}

/** Values that lost, in the order of their records. */
export function othersThan(values: readonly string[], all: readonly Candidate[]): readonly Alternative[] {
  let found: Map<string, { value: string; from: number[]; isSpoilt: boolean }> | null = null
  for (const { value, member, soundness } of all) {
    if (values.includes(value)) continue
    found ??= new Map()
    const known = found.get(value)
    if (known !== undefined) known.from.push(member.id)
    else found.set(value, { value, from: [member.id], isSpoilt: soundness === 2 })
  }
  return found === null ? none : [...found.values()]
}

const none: readonly Alternative[] = []
