/** Computes golden records of the store from their members, and explains them. */

import { type GoldenRecord, goldenRecords } from '../../merge/golden-record.ts'
import type { Pins } from '../../merge/pins.ts'
import type { Field } from '../../schema/field.ts'
import { criteriaOf } from '../../schema/survivorship.ts'
import type { PlainRecord } from '../../store/golden.ts'
import type { Store } from '../../store/store.ts'
import { usualCountry } from '../country-of-store.ts'
import type { GoldenRules } from './golden-rules.ts'
import { memberReader } from './member-of.ts'

const unpinned: Pins = new Map()

/** Makes the function that computes the golden record of some members. @param pins what people pinned in it; nothing where it is new */
export function goldenComputer(store: Store, rules: GoldenRules): (members: readonly PlainRecord[], pins?: Pins) => GoldenRecord {
  const { country, ...rest } = rules
  // fields that left the schema hold values still
  const known = new Set(rules.schema.fields.map(({ name }) => name))
  const gone = store.records.fields().filter((name) => !known.has(name))
  const fields: Field[] = gone.map((name) => ({ name, type: 'text', label: { en: name, zh: name }, aliases: [], required: false }))
  const schema = { ...rules.schema, fields: [...rules.schema.fields, ...fields] }
  const compute = goldenRecords({ ...rest, schema, country: () => country ?? usualCountry(store, rules.schema) })
  const asksFollowups = [...Object.values(rules.rules), ...(rules.master === null ? [] : [rules.master])].some((rule) =>
    criteriaOf(rule).includes('most_followups'),
  )
  const memberOf = memberReader(store, asksFollowups)
  return (members, pins = unpinned) => compute(members.map(memberOf), pins)
}
