/** The evidence for and against two records of the store being one customer. */

import { fault } from '../../errors.ts'
import { matcherOf } from '../../match/incremental/partition.ts'
import { modelFrom } from '../../match/model/document.ts'
import { oddsOf, probabilityOf } from '../../match/model/odds.ts'
import type { Field, FieldType, Schema } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import type { Words } from '../../words.ts'
import { keptModel } from './kept-model.ts'
import { gatherSome } from './some-of-store.ts'
import { evidenceReader } from './stored-evidence.ts'
import { knowledgeOf } from './value-counts.ts'

export interface ExplainedPair {
  /** The record with the lesser key. */
  readonly left: StoredRecord
  readonly right: StoredRecord
  /** Whether the store keeps the pair; a pair that it does not keep is compared now, by the model learned last. */
  readonly stored: boolean
  /** log2 odds before anything is compared. */
  readonly prior: number
  /** log2 odds in all: `prior` and the weights of the evidence. */
  readonly weight: number
  readonly probability: number
  readonly evidence: readonly {
    readonly field: string
    readonly label: Words
    readonly type: FieldType
    readonly left: string | null
    readonly right: string | null
    /** Level reached; -1 is no evidence. */
    readonly level: number
    readonly comparison: Words
    /** Bits for (positive) or against a match. */
    readonly weight: number
  }[]
}

/**
 * Explains any two records of the store. Throws UNKNOWN_PAIR; NO_MODEL where no comparison was made yet.
 *
 * @param name `left:right`, by customer number or key
 * @param country of phones without a prefix; null: decided by what the store holds
 */
export function explainPair(store: Store, schema: Schema, name: string, country: string | null): ExplainedPair {
  const [left, right] = recordsNamed(store, name)
  const kept = keptModel(store)
  const stored = store.pairs.get(left.id, right.id)
  if (kept === null) throw fault('NO_MODEL', {})
  const some = gatherSome(store, schema, country, kept.columns, [left.id, right.id], true)
  const cells = new Map(some.table.columns.map((column) => [column.name, column]))
  const compared = () => {
    const model = modelFrom(kept.document, store.records.count())
    const { prior, weight, evidence } = matcherOf(
      some.table,
      model,
      knowledgeOf(store, schema, country, kept, model),
      oddsOf(kept.document.matchAt),
    ).explain(0, 1)
    return { prior, weight, comparisons: evidence.map(({ name: field, ...rest }) => ({ field, ...rest })) }
  }
  const { prior, weight, comparisons } = stored === null ? compared() : { ...evidenceReader(store)(stored.evidence), weight: stored.weight }
  const fields = new Map(schema.fields.map((field) => [field.name, field]))
  // every list names a pair with the lesser key first; the evidence is the same in either order
  const turned = right.key < left.key
  const [one, other] = turned ? [1, 0] : [0, 1]
  return {
    left: turned ? right : left,
    right: turned ? left : right,
    stored: stored !== null,
    prior,
    weight,
    probability: probabilityOf(weight),
    evidence: comparisons
      // names compared with each other's column (given ↔ family) are no evidence where both are missing
      .filter(({ field, level }) => level >= 0 || cells.has(field))
      .map(({ field, level, label, weight: bits }) => ({
        field,
        label: labelOf(fields, field),
        type: cells.get(field)?.type ?? 'text',
        left: cells.get(field)?.values[one] ?? null,
        right: cells.get(field)?.values[other] ?? null,
        level,
        comparison: label,
        weight: bits,
      })),
  }
}

/** What a person calls a column, or two columns that are compared with each other. */
function labelOf(fields: ReadonlyMap<string, Field>, name: string): Words {
  const labels = name.split(' ↔ ').map((one) => fields.get(one)?.label ?? { en: one, zh: one })
  return { en: labels.map(({ en }) => en).join(' ↔ '), zh: labels.map(({ zh }) => zh).join(' ↔ ') }
}

/** The records two keys name, in the order of the store: keys may hold colons themselves. Throws UNKNOWN_PAIR. */
export function recordsNamed(store: Store, name: string): [StoredRecord, StoredRecord] {
  for (let at = name.indexOf(':'); at >= 0; at = name.indexOf(':', at + 1)) {
    const keys = [name.slice(0, at), name.slice(at + 1)] as const
    const customers = keys.map((key) => store.records.byKey(key))
    // of one customer, the records it was made of
    const isOne = customers[0] !== null && customers[0]?.id === customers[1]?.id
    const [left, right] = (isOne ? keys.map((key) => store.records.memberByKey(key)) : customers) as [
      StoredRecord | null,
      StoredRecord | null,
    ]
    if (left === null || right === null || left.id === right.id) continue
    return left.id < right.id ? [left, right] : [right, left]
  }
  throw fault('UNKNOWN_PAIR', { pair: name })
}
