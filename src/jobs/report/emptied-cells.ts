/**
 * Cells that were emptied between two checks, in records that are there both times. What is no longer wrong because such a cell was read is
 * not mended: of a date that came before another, the other one was deleted.
 */

import { Bits } from '../../check/judged/bits.ts'
import type { ReadCells } from '../../check/judged/judged.ts'
import type { CellSets, MeasuredRule, Sets } from '../../check/judged/measured.ts'
import type { KeptSets } from '../check/kept-measures.ts'

type Reading = Pick<MeasuredRule, 'reads' | 'isRelative'>

export interface EmptiedCells {
  /** Records with a cell at both times. */
  readonly both: Bits
  /** Of records that a rule found wrong then and right now, those in which a cell that it reads was emptied. */
  unmended(rule: Reading, mended: Bits): Bits
  /**
   * Of a rule about records that share something: how many cells that it reads were emptied. One record less makes at most one other right, so
   * of those that are right now at most as many are so for that alone.
   */
  bound(rule: Reading): number
}

type Cells = Pick<KeptSets, 'filled' | 'spoilt'>

export function emptiedCells(then: Cells, now: Cells): EmptiedCells {
  const live = anyOf(now.filled)
  const none = new Bits()
  const emptied = new Map(
    [...new Set([...then.filled.keys(), ...then.spoilt.keys()])]
      .map((field) => {
        const [filled, spoilt] = [now.filled.get(field) ?? none, now.spoilt.get(field) ?? none]
        const [filledThen, spoiltThen] = [then.filled.get(field) ?? none, then.spoilt.get(field) ?? none]
        // Most columns are as they were.
        if (filledThen.equals(filled) && spoiltThen.equals(spoilt)) return [field, none] as const
        const cleared = filledThen.without(filled)
        // A required cell that was empty is wrong no longer where its column is gone.
        const unowed = spoiltThen.without(filled).without(spoilt)
        return [field, cleared.or(unowed).and(live)] as const
      })
      .filter(([, records]) => records.count() > 0),
  )
  const read = (reads: ReadCells) => (reads === 'all' ? [...emptied.values()] : reads.flatMap((field) => emptied.get(field) ?? []))
  return {
    both: anyOf(then.filled).and(live),
    unmended({ reads, isRelative }, mended) {
      if (reads === undefined || isRelative === true) return new Bits()
      return read(reads).reduce((all, records) => all.or(mended.and(records)), new Bits())
    },
    bound: ({ reads, isRelative }) =>
      reads === undefined || isRelative !== true ? 0 : read(reads).reduce((sum, records) => sum + records.count(), 0),
  }
}

/** What became of a column between two checks. */
export interface ColumnOutcome {
  /** Judged both times, and of these those wrong then and wrong now: among them what is right only because a cell was emptied. */
  readonly judged: Bits
  readonly wrongThen: Bits
  readonly wrongNow: Bits
  /** At most so many more of those right now are so only because a cell of another record was emptied. */
  readonly bound: number
}

/** @param common what two sets have in common */
export function outcomeOf(
  rule: Reading,
  then: NonNullable<Sets>,
  now: NonNullable<Sets>,
  { unmended, bound }: EmptiedCells,
  common: (one: Bits, other: Bits) => Bits,
): ColumnOutcome {
  const judged = common(then.judged, now.judged)
  const wrongThen = common(then.wrong, judged)
  const wrong = common(now.wrong, judged)
  const kept = rule.reads === undefined ? null : unmended(rule, wrongThen.without(wrong))
  return { judged, wrongThen, wrongNow: kept === null || kept.count() === 0 ? wrong : wrong.or(kept), bound: bound(rule) }
}

const anyOf = (cells: CellSets) => [...cells.values()].reduce((all, records) => all.or(records), new Bits())
