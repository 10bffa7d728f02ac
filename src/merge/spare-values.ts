/** Phones and e-mails that lost are a customer's other ones: they go into the fields for further numbers, so that they are matched on and shown. */

import type { FieldName } from '../record.ts'
import type { Field, Schema } from '../schema/field.ts'
import { overflowChain } from '../schema/overflow-chain.ts'
import { between, valuesOf } from '../standardise/list.ts'
import type { Member } from './member.ts'
import { type Judge, judgeOf } from './spoilt.ts'
import type { Survivor } from './survivor.ts'

type Survivors = ReadonlyMap<string, Survivor>

/** Makes the function that gives what fields for further values hold, where that is more than what survived there. */
export function spread(
  schema: Schema,
): (members: readonly Member[], survivors: Survivors, pins: ReadonlyMap<string, unknown>) => [FieldName, Survivor][] {
  const byName = new Map(schema.fields.map((field) => [field.name, field]))
  const isTaker = new Set(schema.fields.flatMap(({ overflow }) => overflow ?? []))
  const chains = schema.fields
    .filter((field) => field.overflow !== undefined && !isTaker.has(field.name) && /^(phone|email)$/.test(field.type))
    .map((field) => [field, ...overflowChain(field, byName)].map((one) => ({ field: one, judge: judgeOf(one) })))
  return (members, survivors, pins) => chains.flatMap((chain) => spreadOver(chain, members, survivors, pins))
}

function spreadOver(
  chain: readonly { readonly field: Field; readonly judge: Judge }[],
  members: readonly Member[],
  survivors: Survivors,
  pins: ReadonlyMap<string, unknown>,
): [FieldName, Survivor][] {
  if (areOneNumber(chain, members) && !chain.some(({ field }) => pins.has(field.name))) return nothing
  const spare = new Map<string, number[]>()
  for (const member of members)
    for (const { field, judge } of chain) {
      const cell = member.values[field.name] ?? null
      if (cell === null) continue
      const notes = member.notes[field.name] ?? []
      if (judge(cell, notes, member.values, member.readAt.slice(0, 10)) === 2) continue
      for (const value of isList(field) ? valuesOf(cell) : [cell]) {
        const known = spare.get(value)
        if (known === undefined) spare.set(value, [member.id])
        else if (!known.includes(member.id)) known.push(member.id)
      }
    }
  const found: [FieldName, Survivor][] = []
  for (const { field } of chain) {
    const own = survivors.get(field.name)
    const held = own?.value ?? null
    if (pins.has(field.name) || (spare.size === 0 && held !== null)) {
      for (const value of held === null ? [] : isList(field) ? valuesOf(held) : [held]) spare.delete(value)
      continue
    }
    if (!isList(field) && held !== null && (spare.has(held) || own!.notes.length > 0)) {
      spare.delete(held)
      continue
    }
    const taken = isList(field) ? [...spare] : [...spare].slice(0, 1)
    for (const [value] of taken) spare.delete(value)
    const value = taken.length === 0 ? null : taken.map(([text]) => text).join(between)
    if (value === held) continue
    const from = [...new Set(taken.flatMap(([, records]) => records))].sort((a, b) => a - b)
    found.push([field.name, { value, notes: [], from, reason: 'spare', alternatives: [] }])
  }
  return found
}

const nothing: [FieldName, Survivor][] = []

/** Whether the records have at most one number between them, in the first of the fields: nothing is left for the others. */
function areOneNumber(chain: readonly { readonly field: Field }[], members: readonly Member[]): boolean {
  let known: string | null = null
  for (const { values } of members)
    for (let at = 0; at < chain.length; at++) {
      const cell = values[chain[at]!.field.name] ?? null
      if (cell === null) continue
      if (at > 0 || (known !== null && known !== cell)) return false
      known = cell
    }
  return true
}

const isList = ({ type }: Field) => type === 'phones' || type === 'emails'
