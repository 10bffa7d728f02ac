/** The shape of the model document, in which a model is kept and people read and edit it. `document.ts` turns a document into a model. */

import { z } from 'zod'
import { kinds } from '../compare/kind.ts'
import { identityShape } from '../identity/shape.ts'

const share = z.number().min(0).max(1)
const bits = z.number()

const level = z.strictObject({
  /** The name of the level, as the kind of comparison gives it. Levels stand in order, "different" first. */
  label: z.string(),
  /** Probability of the level among pairs that match, and among pairs that do not. */
  m: share,
  u: share,
  /** Match weight in bits, log2 of m/u: positive speaks for a match. For reading only. */
  bits: bits.optional(),
  /** A weight of your own, in bits: used as it is, however rare the value, and kept by training. */
  weight: bits.optional(),
  /** True: the weight the level has now is pinned like a weight of your own. */
  pinned: z.boolean().optional(),
  /**
   * Bits of rarity of an average match at this level: a pair counts as many bits more as its values are rarer, or fewer as they are
   * commoner.
   */
  usual: bits.default(0),
  /** Most bits that the level may count for a match. */
  most: bits.optional(),
})

const comparison = z.strictObject({
  /** The field or header compared. */
  column: z.string(),
  kind: z.enum(kinds),
  /** Whether its values make keys of blocking: records that share one, or a part of one, are compared. */
  keyed: z.boolean().default(true),
  /** Whether a rare value counts more than a common one. */
  termFrequency: z.boolean().default(true),
  /** True: nothing of this comparison changes when all else is learned anew. */
  pinned: z.boolean().optional(),
  levels: z.array(level).min(2),
  /**
   * The column that this one depends on among pairs that are no match; `lift` says how many times likelier than u each level is where that
   * column differs, is partly alike, is alike.
   */
  leansOn: z.strictObject({ column: z.string(), lift: z.array(z.array(z.number().positive())).length(3) }).optional(),
})

export const modelShape = z.strictObject({
  schemaVersion: z.literal(1),
  /** How many records it was learned from. */
  records: z.number().int().min(0),
  seed: z.number().int(),
  /** From `matchAt` on (a probability) a pair is a match; from `reviewAt` on a person should look at it. */
  matchAt: share,
  reviewAt: share,
  converged: z.boolean(),
  iterations: z.number().int().min(0),
  /** How many pairs of those records are expected to match, and the log2 odds that a random pair matches. */
  expectedMatches: z.number().min(0),
  prior: bits,
  /** Bits (0 or less) by which a third record joins two less readily than a second joins one. */
  another: z.number().max(0),
  comparisons: z.array(comparison),
  /** Columns whose values are sometimes swapped, as given and family names; m of "exchanged" and of "as usual". */
  exchanges: z.array(z.strictObject({ columns: z.tuple([z.string(), z.string()]), m: z.tuple([share, share]) })).default([]),
  /** Pairs of columns of which the second sometimes repeats the first: no further evidence where both records do so. */
  echoes: z.array(z.tuple([z.string(), z.string()])).default([]),
  /** Columns in which two different values rule a match out, whatever else agrees: registration numbers. */
  hard: z.array(z.string()).default([]),
  /** Whether company names are all that is compared. */
  lone: z.boolean().default(false),
  /** Absent in a model of an earlier version: then the evidence alone decides. */
  identity: identityShape.optional(),
})

/** A model as data. */
export type ModelDocument = z.output<typeof modelShape>
