/**
 * The golden record of a customer: of each field the value that survives, as a pure function of the records that are one customer and of what
 * people pinned by hand. The same records give the same golden record, in whatever order and whenever they were joined.
 */

import type { FieldName, Note } from '../record.ts'
import type { Field, Schema } from '../schema/field.ts'
import { type Criterion, criteriaOf, recordCriteria, type SurvivorRule } from '../schema/survivorship.ts'
import type { Candidate } from './candidate.ts'
import { type Judging, keep } from './criteria.ts'
import { following, leaders } from './leaders.ts'
import { extraName, type Member } from './member.ts'
import { type Pins, pinnedSurvivor } from './pins.ts'
import { remarkSources, saidOf } from './remarks.ts'
import { spread } from './spare-values.ts'
import { type Judge, judgeOf } from './spoilt.ts'
import { chosen, type Survivor, survivorOf } from './survivor.ts'

export interface Survivorship {
  readonly schema: Schema
  /** Rule by field; `*` is every other field. */
  readonly rules: Readonly<Record<FieldName, SurvivorRule>>
  /** Chooses a record whose values all survive, but for fields with a rule of their own; null: each field by its rule. */
  readonly master: SurvivorRule | null
  /** Trust by source; higher wins, a source not named has 0. */
  readonly trust: Readonly<Record<string, number>>
  /** The country of phones without a prefix, asked for where a person pinned one. */
  readonly country: () => string | null
}

export interface GoldenRecord {
  /** The record it stands on: its row is the golden record's. */
  readonly master: number
  readonly values: Readonly<Record<FieldName, string | null>>
  readonly notes: Readonly<Record<FieldName, readonly Note[]>>
  readonly extras: Readonly<Record<string, string>>
  /** What survived in each field that any record fills, and in each column that means no field (`_extras:<header>`). */
  readonly survivors: ReadonlyMap<string, Survivor>
}

/** Makes the function that computes golden records. Its records come in the order of their ids, one or more. */
export function goldenRecords({
  schema,
  rules,
  master,
  trust,
  country,
}: Survivorship): (members: readonly Member[], pins: Pins) => GoldenRecord {
  const others = criteriaOf(rules['*'] ?? 'first')
  const ofRecords = master === null ? others.filter(isOfRecords) : criteriaOf(master)
  const remarks = remarkSources(schema)
  const columns = schema.fields.map((field) => {
    const own = rules[field.name]
    // What was said beside a value is lost to nobody.
    const rule = own !== undefined ? criteriaOf(own) : remarks.has(field.name) ? (['union'] as const) : others
    const leader = leaders[field.name]
    return { field, judge: judgeOf(field), rule, isOfMaster: master !== null && own === undefined, leader }
  })
  // What follows another field's survivor comes behind it: its leader, or the value that words were said of.
  const rank = ({ field, leader }: (typeof columns)[number]) => (leader !== undefined ? 1 : remarks.has(field.name) ? 2 : 0)
  const inOrder = [...columns].sort((one, other) => rank(one) - rank(other))
  const blank = Object.fromEntries(inOrder.map(({ field }) => [field.name, null]))
  const judgeExtra = judgeOf(null)
  const spare = spread(schema)

  return (members, pins) => {
    const judging: Judging = { trust, filled: filledIn }
    const best = masterOf(members, ofRecords, judging)
    const survivors = new Map<string, Survivor>()
    const values: Record<FieldName, string | null> = { ...blank }
    const notes: Record<FieldName, readonly Note[]> = {}
    for (const { field, judge, rule, isOfMaster, leader } of inOrder) {
      const { name } = field
      const isPinned = pins.has(name)
      const sources = remarks.get(name)
      const take = (member: Member) => {
        const value = member.values[name] ?? null
        return value === null || sources === undefined || members.length === 1 || member.byHand.has(name)
          ? value
          : saidOf(value, sources, member, values, country)
      }
      const all = candidatesOf(members, judge, take, name, isPinned)
      if (best.notes[name] !== undefined) notes[name] = best.notes[name] // of a filler, where nobody has a value
      if (all.length === 0 && !isPinned) continue
      if (isPinned) put(name, pinnedSurvivor(field, pins.get(name) ?? null, all, country))
      else {
        const among = leader === undefined ? all : following(all, leader, values[leader.field] ?? null)
        if (among.length > 0) put(name, survivor(field, name, among, rule, isOfMaster))
      }
    }
    for (const [name, found] of spare(members, survivors, pins)) put(name, found)
    const extras: Record<string, string> = {}
    for (const header of new Set(members.flatMap((member) => Object.keys(member.extras)))) {
      const name = extraName(header)
      const all = candidatesOf(members, judgeExtra, (member) => member.extras[header] || null, name, pins.has(name))
      if (pins.has(name)) survivors.set(name, pinnedSurvivor(null, pins.get(name) ?? null, all, country))
      else if (all.length > 0) survivors.set(name, survivor(null, name, all, others, master !== null))
      extras[header] = survivors.get(name)?.value ?? ''
    }
    return { master: best.id, values, notes, extras, survivors }

    function survivor(
      field: Field | null,
      name: string,
      among: readonly Candidate[],
      rule: readonly Criterion[],
      isOfMaster: boolean,
    ): Survivor {
      const own = isOfMaster ? among.find(({ member, soundness }) => member === best && soundness < 2) : undefined
      const byHand = ({ member }: Candidate) => name !== 'customer_no' && member.byHand.has(name)
      const byRule = survivorOf(among, rule, judging, field, byHand)
      return own === undefined || byRule.value === own.value || byRule.reason === 'by-hand' ? byRule : chosen(own, 'master', among)
    }

    function put(name: FieldName, found: Survivor): void {
      survivors.set(name, found)
      values[name] = found.value
      if (found.notes.length > 0) notes[name] = found.notes
      else delete notes[name]
    }
  }
}

const noNotes: readonly Note[] = []
const noCandidates: readonly Candidate[] = []

/** @param isPinned all of them lose. Where they do not, values that agree are not judged: there is nothing to choose. */
function candidatesOf(
  members: readonly Member[],
  judge: Judge,
  take: (member: Member) => string | null,
  name: string,
  isPinned: boolean,
): readonly Candidate[] {
  let found: Candidate[] | null = null
  let areOne = true
  for (const member of members) {
    const value = take(member)
    if (value === null) continue
    found ??= []
    found.push({ member, value, notes: member.notes[name] ?? noNotes, soundness: 0 })
    if (value !== found[0]!.value) areOne = false
  }
  if (found === null) return noCandidates
  if (areOne && !isPinned) return found
  return found.map((one) => ({ ...one, soundness: judge(one.value, one.notes, one.member.values, one.member.readAt.slice(0, 10)) }))
}

const isOfRecords = (criterion: Criterion) => (recordCriteria as readonly Criterion[]).includes(criterion)

/** The record that the others are joined to. */
function masterOf(members: readonly Member[], criteria: readonly Criterion[], judging: Judging): Member {
  let left: readonly Candidate[] = members.map((member) => ({ member, value: String(member.id), notes: noNotes, soundness: 0 }))
  for (const criterion of criteria) left = keep(criterion, left, judging, null)
  return left[0]!.member
}

const filledIn = ({ values }: Member) => Object.values(values).filter((value) => value !== null).length
