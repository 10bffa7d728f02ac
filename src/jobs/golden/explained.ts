/** Where each value of a golden record comes from and why, and which values lost: as people and programs are told. */

import type { GoldenRecord } from '../../merge/golden-record.ts'
import { headerOf } from '../../merge/member.ts'
import type { Reason } from '../../merge/survivor.ts'
import type { FieldName } from '../../record.ts'
import type { PlainRecord } from '../../store/golden.ts'
import type { Store } from '../../store/store.ts'
import { goldenComputer } from './computed.ts'
import type { GoldenRules } from './golden-rules.ts'

export interface ExplainedValue {
  /** A field's id, or the header of a column that means no field. */
  readonly field: FieldName
  readonly isExtra: boolean
  readonly value: string | null
  /** Numbers of the records it came from; none for a pinned value. */
  readonly from: readonly string[]
  readonly reason: Reason
  readonly alternatives: readonly { readonly value: string; readonly from: readonly string[]; readonly isSpoilt: boolean }[]
}

export interface ExplainedGolden {
  /** The customer number that survives. */
  readonly record: string
  readonly members: readonly { readonly record: string; readonly source: string; readonly name: string | null }[]
  /** Of fields that any member fills, in the schema's order. */
  readonly values: readonly ExplainedValue[]
}

/** Makes the function that explains the golden record of some records. @param golden its id, for what people pinned in it; null where it is new */
export function goldenExplainer(store: Store, rules: GoldenRules): (members: readonly number[], golden: number | null) => ExplainedGolden {
  const compute = goldenComputer(store, rules)
  return (ids, golden) => {
    const members = ids.flatMap((id) => store.golden.plain(id) ?? [])
    const computed = compute(members, golden === null ? undefined : store.pins.of('customers', golden))
    return explained(store, computed, members)
  }
}

function explained(store: Store, { values, survivors }: GoldenRecord, members: readonly PlainRecord[]): ExplainedGolden {
  const keys = new Map(members.map(({ id }) => [id, store.records.keyOf(id)]))
  const named = (from: readonly number[]) => from.map((id) => keys.get(id)!)
  return {
    record: values.customer_no ?? keys.get(members[0]!.id)!,
    members: members.map(({ id, source, values: own }) => ({ record: keys.get(id)!, source, name: own.name ?? null })),
    values: [...survivors].flatMap(([name, { value, from, reason, alternatives }]): ExplainedValue[] =>
      name === 'customer_no'
        ? []
        : [
            {
              field: headerOf(name) ?? name,
              isExtra: headerOf(name) !== null,
              value,
              from: named(from),
              reason,
              alternatives: alternatives.map((one) => ({ ...one, from: named(one.from) })),
            },
          ],
    ),
  }
}
