/** Values of a field that a person is asked about: near-alike ones, and those that are no option of the field. */

import type { Field } from '../../schema/field.ts'
import { optionNamed } from '../../schema/option.ts'
import type { Store } from '../../store/store.ts'
import { type FieldValue, fieldValues } from './field-values.ts'
import type { ValueGroup } from './near-alike.ts'

export interface OpenGroup {
  /** What is proposed in place of the others; null: nothing is near. */
  readonly proposal: string | null
  /** What stands in records; the proposal among them where some hold it. */
  readonly values: readonly FieldValue[]
}

/** Those whose answer changes most records first. What somebody left as it is is not asked again. */
export function openGroups(store: Store, field: Field, groups: readonly ValueGroup[]): OpenGroup[] {
  const left = leftValues(store, field.name)
  const { choices = [] } = field
  const hasOptions = choices.length > 0
  return groups
    .flatMap(({ head, near }): OpenGroup[] => {
      const isOption = hasOptions && head.isKnown
      const open = near.filter(({ value }) => !left.has(value))
      if (open.length === 0 && (isOption || !hasOptions || left.has(head.value))) return []
      const isHeadAsked = isOption || !hasOptions || !left.has(head.value)
      // a spelling of an option that was not known when the records were imported
      const proposal = hasOptions && !isOption ? (optionNamed(choices, head.value)?.value ?? null) : head.value
      // an option that no record holds is proposed all the same
      return [{ proposal, values: isHeadAsked && head.count > 0 ? [head, ...open] : open }]
    })
    .sort((a, b) => weightOf(b, hasOptions) - weightOf(a, hasOptions))
}

/** The group as it stands now: what is no longer held, and what was left as it is meanwhile, is in it no more. */
export function groupNow(store: Store, field: Field, { proposal, values }: OpenGroup): OpenGroup {
  const now = new Map(fieldValues(store, field).map((one) => [one.value, one]))
  const left = leftValues(store, field.name)
  return { proposal, values: values.flatMap(({ value }) => (left.has(value) && value !== proposal ? [] : (now.get(value) ?? []))) }
}

/** Whether records hold these values as they did, no more and no fewer. */
export const areHeld = (values: readonly FieldValue[], now: readonly FieldValue[]): boolean =>
  values.every(({ value, count }) => now.some((one) => one.value === value && one.count === count))

/** The values that another would replace: an option is never replaced. */
export const replaced = ({ values }: OpenGroup, to: string | null, hasOptions: boolean): FieldValue[] =>
  values.filter(({ value, isKnown }) => value !== to && !(hasOptions && isKnown))

const weightOf = (group: OpenGroup, hasOptions: boolean) =>
  replaced(group, group.proposal, hasOptions).reduce((sum, { count }) => sum + count, 0)

/** Values of the field of which somebody said that they are right as they stand, by the runs that were not undone. */
function leftValues(store: Store, field: string): Set<string> {
  const left = new Set<string>()
  for (const { command, state, args } of store.runs.list()) {
    if (command !== 'review' || state !== 'done') continue
    const { values, leave } = args as { readonly values?: unknown; readonly leave?: unknown }
    if (values === field && Array.isArray(leave)) for (const value of leave) left.add(String(value))
  }
  return left
}
