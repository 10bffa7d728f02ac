/** What a key does with a group of near-alike or unknown values. */

import type { FieldValue } from '../../jobs/review/field-values.ts'
import { type OpenGroup, replaced } from '../../jobs/review/open-groups.ts'
import type { ValueAnswer } from '../../jobs/review/set-values.ts'
import type { Field } from '../../schema/field.ts'
import { optionMeant } from '../../schema/option.ts'
import type { Call } from '../command.ts'
import { printable } from '../terminal.ts'
import type { DeckAction } from './deck.ts'
import { confirmPanel, type Outcome, pickPanel, type Told } from './panel.ts'
import { hasOptionList, linesShown, type RememberedFile } from './remembered-file.ts'

/** What the deck asks of the store and of crm-clean.yaml. */
export interface ValuesDesk {
  readonly field: Field
  /** A value as it is shown. */
  readonly shown: (value: string) => string
  /** A value as a person writes it into a cell. */
  readonly written: (value: string) => string
  /** Whether values are masked: then none is shown while a new one is typed. */
  readonly isMasked: boolean
  /** Writes the answer, and the file where one is given, at once. @param values those it is about, as they were shown */
  readonly keep: (answer: ValueAnswer, values: readonly FieldValue[], remembered: RememberedFile | null) => Promise<Told>
  readonly leave: (values: readonly FieldValue[]) => Promise<Told>
  /** What crm-clean.yaml would gain; null where it knows it already. */
  readonly remembered: (answer: ValueAnswer) => Promise<RememberedFile | null>
}

/** One group, and what of it is still open. */
export interface GroupAtHand {
  readonly group: OpenGroup
  /** Values that the next answer is about. */
  readonly chosen: ReadonlySet<string>
  /** Values that have had their answer in this sitting. */
  readonly done: ReadonlySet<string>
}

export const freshGroup = (group: OpenGroup): GroupAtHand => ({
  group,
  chosen: new Set(group.values.map(({ value }) => value)),
  done: new Set(),
})

/** The same group as records hold it now. */
export function refreshed({ group: _, chosen, done }: GroupAtHand, group: OpenGroup): GroupAtHand {
  return { group, done, chosen: new Set(group.values.flatMap(({ value }) => (chosen.has(value) ? [value] : []))) }
}

/** @param put takes what changes of the group; answers given stay with it */
export function groupAction(
  call: Call,
  desk: ValuesDesk,
  at: GroupAtHand,
  put: (now: GroupAtHand) => void,
  key: string,
): DeckAction | null {
  const { say } = call
  const { group, chosen } = at
  const { field, shown } = desk
  const isOpen = ({ value }: FieldValue) => !at.done.has(value)
  const set = (to: string | null, cell: string) => setTo(call, desk, at, put, to, cell)
  if ((key === 'a' || key === '1') && group.proposal !== null) {
    const { proposal } = group
    return { act: () => set(proposal, desk.written(proposal)) }
  }
  if (key === 'c' || key === '2') {
    const targets = targetsOf(field, group)
    return {
      act: async () =>
        pickPanel({
          title: say('reviewValueChoose'),
          items: targets.map((value) => printable(shown(value))),
          marked: null,
          keys: say('reviewKeysPickOne'),
          act: ([n = 0]) => set(targets[n]!, desk.written(targets[n]!)),
        }),
    }
  }
  if (key === 't' || key === '3') {
    const start = desk.isMasked ? '' : desk.written(group.proposal ?? group.values[0]!.value)
    return { ask: say('reviewType'), start, act: (typed) => typedTo(call, desk, typed, set) }
  }
  if (key === 'x' || key === '4') {
    const open = group.values.filter(isOpen)
    return {
      act: async () =>
        pickPanel({
          title: say('reviewValueSome'),
          items: open.map(({ value, count }) => `${printable(shown(value))}  ${say('reviewValueRecords', { count })}`),
          marked: open.map(({ value }) => chosen.has(value)),
          keys: say('reviewKeysPickSome'),
          async act(places): Promise<Outcome> {
            if (places.length === 0) return { message: say('reviewValueNone'), took: 'refused' }
            put({ ...at, chosen: new Set(places.map((n) => open[n]!.value)) })
            return { message: say('reviewValueOnly', { count: places.length }), took: 'nothing' }
          },
        }),
    }
  }
  if (key === 'l' || key === '5')
    return {
      async act(): Promise<Outcome> {
        const left = group.values.filter((one) => chosen.has(one.value) && isOpen(one) && !(hasOptionList(field) && one.isKnown))
        if (left.length === 0) return { message: say('reviewValueAllDone'), took: 'refused' }
        return settled(at, put, field, left, await desk.leave(left))
      },
    }
  return null
}

/** Asks whether to remember it, where the field has options; what is kept is kept together. */
async function setTo(
  call: Call,
  desk: ValuesDesk,
  at: GroupAtHand,
  put: (now: GroupAtHand) => void,
  to: string | null,
  cell: string,
): Promise<Outcome> {
  const { say } = call
  const hasOptions = hasOptionList(desk.field)
  const going = replaced(at.group, to, hasOptions).filter(({ value }) => at.chosen.has(value) && !at.done.has(value))
  if (going.length === 0) return { message: say('reviewValueAllDone'), took: 'refused' }
  const answer = { to: cell, from: going.map(({ value }) => value) }
  const done = async (remembered: RememberedFile | null) => settled(at, put, desk.field, going, await desk.keep(answer, going, remembered))
  const remembered = hasOptions && to !== null ? await desk.remembered(answer) : null
  if (remembered === null) return done(null)
  return confirmPanel({
    title: say('reviewWouldRemember', { file: printable(remembered.file) }),
    lines: linesShown(remembered),
    keys: say('reviewKeysRemember'),
    yes: () => done(remembered),
    no: () => done(null),
  })
}

/** In a field with options a typed word must name one; nothing typed empties the field. */
async function typedTo(
  { say }: Call,
  { field }: ValuesDesk,
  typed: string,
  set: (to: string | null, cell: string) => Promise<Outcome>,
): Promise<Outcome> {
  if (typed === '' || !hasOptionList(field)) return set(typed === '' ? null : typed, typed)
  const option = optionMeant(field.choices ?? [], typed)
  if (option === undefined) return { message: say('reviewValueNoOption', { value: typed }), took: 'refused' }
  return set(option.value, option.value)
}

/** The group without those values; the question stays where others of it are still open. */
function settled(at: GroupAtHand, put: (now: GroupAtHand) => void, field: Field, values: readonly FieldValue[], told: Told): Told {
  if (told.took === 'refused' || told.took === 'stale') return told
  const done = new Set([...at.done, ...values.map(({ value }) => value)])
  const isOpen = ({ value }: FieldValue) => !done.has(value)
  const isLeft = replaced(at.group, at.group.proposal, hasOptionList(field)).some(isOpen)
  put({ ...at, done, chosen: new Set(at.group.values.filter(isOpen).map(({ value }) => value)) })
  return isLeft ? { ...told, took: 'part' } : told
}

/** Options of the field, those of the group first; of a field without options what the group holds. */
function targetsOf({ choices = [] }: Field, { proposal, values }: OpenGroup): string[] {
  const held = [...(proposal === null ? [] : [proposal]), ...values.map(({ value }) => value)]
  if (choices.length === 0) return [...new Set(held)]
  const options = choices.map(({ value }) => value)
  return [...new Set([...held.filter((value) => options.includes(value)), ...options])]
}
