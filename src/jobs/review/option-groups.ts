/** Values of a field with options, by the option that each is probably meant as: an option need not stand in any record. */

import type { Choice, Field } from '../../schema/field.ts'
import { optionMeant } from '../../schema/option.ts'
import { choiceStandardiser } from '../../standardise/choice.ts'
import type { FieldValue } from './field-values.ts'
import { nearAlike, type ValueGroup } from './near-alike.ts'

/** Near-alike values; in a field with options what means an option, or is a slip away from it, stands under the option. @param values the most frequent first */
export function valueGroups({ choices = [] }: Pick<Field, 'choices'>, values: readonly FieldValue[]): ValueGroup[] {
  if (choices.length === 0) return nearAlike(values, false)
  const optionFor = meaningOf(choices)
  const near = new Map<string, FieldValue[]>()
  const put = (option: string, more: readonly FieldValue[]) => near.set(option, [...(near.get(option) ?? []), ...more])
  const open: FieldValue[] = []
  for (const one of values) {
    const option = one.isKnown ? undefined : optionMeant(choices, one.value)
    if (option === undefined) open.push(one)
    else put(option.value, [one])
  }
  const alone: ValueGroup[] = []
  for (const group of nearAlike(open, true)) {
    const option = group.head.isKnown ? group.head.value : optionFor(group.head.value)?.value
    if (option === undefined) alone.push(group)
    else put(option, group.head.isKnown ? group.near : [group.head, ...group.near])
  }
  const held = new Map(values.map((one) => [one.value, one]))
  const groups = [...near].map(([option, own]) => ({
    head: held.get(option) ?? { value: option, count: 0, isKnown: true },
    near: own.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
  }))
  return [...groups, ...alone].sort((a, b) => weight(b) - weight(a) || (a.head.value < b.head.value ? -1 : 1))
}

const weight = ({ head, near }: ValueGroup) => Math.max(head.count, ...near.map(({ count }) => count))

/** Makes the function that gives the option a word means, or is a slip away from. */
function meaningOf(choices: readonly Choice[]): (word: string) => Choice | undefined {
  const read = choiceStandardiser(choices)
  return (word) => {
    const { notes } = read(word)
    const guess = notes.find(({ kind }) => kind === 'unknown-choice')?.proposal
    return guess === undefined ? undefined : optionMeant(choices, guess)
  }
}
