/** A model as people read and edit it, and as it is kept: the shape of the document. `model-document.ts` turns it into what matching works with. */

import { z } from 'zod'
import { kinds } from '../compare/kind.ts'

const share = z.number().min(0).max(1)
const bits = z.number()

const level = z.strictObject({
  /** What the level is called: the comparison of its kind knows it by this name. Levels stand in order, "different" first. */
  label: z.string(),
  /** Probability of the level among pairs that match, and among pairs that do not. */
  m: share,
  u: share,
  /** What it speaks for (positive) or against a match, in bits: follows from m and u. For reading only. */
  bits: bits.optional(),
  /** A weight of your own, in bits: holds as it stands, however rare the value, and outlives training. */
  weight: bits.optional(),
  /** True: what the level speaks now is pinned as if it were a weight of your own. */
  pinned: z.boolean().optional(),
  /** Bits of rarity an average match shows at this level: rarer values speak as much more, commoner ones as much less. */
  usual: bits.default(0),
  /** Probability of the level among different customers who are bound to look alike: a household, sister companies. */
  alike: share.optional(),
  /** Most bits the level may speak. */
  most: bits.optional(),
})

const comparison = z.strictObject({
  /** The field or header compared. */
  column: z.string(),
  kind: z.enum(kinds),
  /** Whether records that share its value, or a part of it, are compared. */
  keyed: z.boolean().default(true),
  /** Whether a rare value says more than a common one. */
  termFrequency: z.boolean().default(true),
  /** True: nothing of this comparison changes when all else is learned anew. */
  pinned: z.boolean().optional(),
  levels: z.array(level).min(2),
  /** Where chance agreement hangs together with another column's: how many times likelier than u each level is where that one differs, is partly alike, is alike. */
  leansOn: z.strictObject({ column: z.string(), lift: z.array(z.array(z.number().positive())).length(3) }).optional(),
})

export const modelShape = z.strictObject({
  schemaVersion: z.literal(1),
  /** How many records it was learned from. */
  records: z.number().int().min(0),
  seed: z.number().int(),
  /** From this probability two records are one customer; from the other a person should look. */
  matchAt: share,
  reviewAt: share,
  converged: z.boolean(),
  iterations: z.number().int().min(0),
  /** How many pairs of those records are expected to match, and the log2 odds of a match before anything is compared. */
  expectedMatches: z.number().min(0),
  prior: bits,
  /** How many pairs of different customers are expected that look alike all the same; absent where there are none. */
  lookalikes: z.number().positive().optional(),
  /** Bits (0 or less) by which a third record joins two less readily than a second joins one. */
  another: z.number().max(0),
  comparisons: z.array(comparison),
  /** Columns whose values now and then stand in each other's place; m of "exchanged" and of "as usual". */
  exchanges: z.array(z.strictObject({ columns: z.tuple([z.string(), z.string()]), m: z.tuple([share, share]) })).default([]),
  /** Columns (second) that now and then repeat another (first): no further evidence where both records do. */
  echoes: z.array(z.tuple([z.string(), z.string()])).default([]),
  /** Columns whose different values contradict each other, whatever else is alike: registration numbers. */
  hard: z.array(z.string()).default([]),
  /** Company names are all there is to compare. */
  lone: z.boolean().default(false),
})

/** A model as data. */
export type ModelDocument = z.output<typeof modelShape>
