/**
 * All that matching knows of one kind of comparison: its levels, what is usual of them, how values are compared, what keys they make,
 * which columns call for it. Nothing outside this folder knows a kind by its name.
 */

import type { FieldType } from '../../schema/field.ts'
import type { Growing } from '../arrays/growing.ts'
import type { EncodedColumn } from '../columns/encode.ts'
import type { Lexicon } from '../columns/lexicon.ts'
import type { Arena } from '../text/edit-distance.ts'
import type { Comparer } from './comparer.ts'
import type { Contents } from './contents.ts'
import type { Level } from './level.ts'

/**
 * One way to compare values: what is worked out once for each distinct value, and the comparison that rests on it. Tables are data that
 * can be handed to another thread: plain values, and typed arrays over shared memory.
 */
export interface Method<Tables> {
  /** From "different" to "same": two at least, sixteen at most. */
  readonly levels: readonly Level[]
  readonly usual: Usual
  readonly costs: Costs
  readonly traits?: Traits
  /** Types of column that call for this kind in a sheet of few records, whatever stands in them. No type calls for two kinds. */
  readonly types?: readonly FieldType[]
  /** Whether this kind fits a column of such a type with such contents. Kinds are asked in their order; absent is never. */
  fits?(type: FieldType, contents: Contents): boolean
  /** Whether a column's values are each customer's own, as a day of birth or an e-mail address is; absent is never. */
  own?(column: Pick<EncodedColumn, 'type' | 'values' | 'filled'>): boolean
  tables(lexicon: Lexicon): Tables
  comparer(tables: Tables): Comparer
  /** What of two values must be alike for them to reach the top level; `itself`: they must be one. Absent where only comparing can tell. */
  same?(tables: Tables): Arena | 'itself'
  /**
   * Makes the function that adds the keys of a value: hashes of what two values share that are worth a comparison.
   * @param salt keeps the keys of one column apart from those of another
   * @param includeUnique add keys of words seen once too, so that later records can be found by them
   */
  keys(lexicon: Lexicon, salt: number, includeUnique: boolean): KeyWriter
  /** Absent for kinds whose values are near one another by nature: there a slip cannot be told from another value. */
  readonly slips?: SlipMethod
  /** Absent for kinds that weigh whole values only. */
  readonly parts?: PartMethod
}

/** What is usual in customer sheets, for sheets too short to learn from. Judged, rounded, not fitted. */
export interface Usual {
  /** Probability of each level among two records of different customers, and of one. */
  readonly u: readonly number[]
  readonly m: readonly number[]
  /**
   * Records beyond those of a short sheet in which a value is taken not to occur: a value of a kind that tells customers apart is rarer in
   * the world than among five records.
   */
  readonly world: number
}

/** About what things cost, as against other kinds: by these, work is dealt to threads and put in order. */
export interface Costs {
  /** Working out the tables and keys of one distinct value. */
  readonly preparing: number
  /** Comparing one pair of values. */
  readonly comparing: number
}

/** What else matching asks of the nature of a kind. What is absent is not so. */
export interface Traits {
  /** Texts, whose words may stand in another column of texts too: made of it, or repeating it. */
  readonly text?: true
  /** One name a value, which may stand in the column of the other name (given name and surname); its one part is the folded value. */
  readonly exchanged?: true
  /** What a value means is looked up among all values of the column (a short company name among the full ones). */
  readonly amongAll?: true
  /** Bits by which a value may be rarer than its frequency says, where no other column is compared. */
  readonly rarerAlone?: number
}

/** Adds the keys of value `id` to a list. */
export type KeyWriter = (id: number, keys: Growing) => void

export interface SlipMethod {
  /** What is compared for slips of each value, laid end to end. */
  spelling(values: readonly string[]): Arena
  /** So many characters are compared, counted from the end; all where absent. */
  readonly last?: number
  /** True where values hardly come near one another by chance: a long column is tried first, for slips may be too few to be worth finding. */
  readonly sparse?: true
  /** About what a character costs: values with few characters in common are told apart sooner. */
  readonly cost: number
  /** What any one slip leaves of a value, for records yet to come; absent for kinds whose other keys outlive a slip. */
  standing?(value: string): readonly string[]
}

export interface PartMethod {
  /** The parts of a value that two different values may share, and that may be rare or common; none twice. */
  of(value: string): readonly string[]
  /** The parts of all values of a column and how many records hold each, where there is a quicker way than value by value. */
  counted?(lexicon: Lexicon): { readonly parts: readonly string[]; readonly holders: Int32Array }
}
