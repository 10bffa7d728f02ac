/**
 * Decides which proposals for one record are taken. The one with the highest confidence comes first. Each is written as a cell, and kept only if
 * its rule then finds nothing there and no rule finds a new error. Then the proposals for the changed record follow, until there are none.
 */

import type { Finding } from '../../finding.ts'
import type { CustomerRecord } from '../../record.ts'
import type { CellWriter } from './cell-writer.ts'
import {
  agreed,
  applied,
  cellOf,
  idOf,
  type LeftProposal,
  type LeftWhy,
  nameOf,
  type Proposal,
  type Settled,
  type SettledCell,
  type Spot,
  spotsOf,
  surest,
} from './proposal.ts'

export interface SettleOptions {
  readonly write: CellWriter
  /** What the rules find in a record. */
  readonly findingsOf: (record: CustomerRecord) => readonly Finding[]
  /** Which of the findings' proposals may be taken. */
  readonly proposed: (findings: readonly Finding[]) => readonly Proposal[]
  /** Why a cell is not to be touched; null: it may be. */
  readonly protects: (spot: Spot) => Exclude<LeftWhy, 'conflict' | 'no-better'> | null
}

/** More rounds than a record needs; stops a rule that would propose for ever. */
const mostRounds = 8

/** Gives the record with the proposals that were taken, its changed cells, and the proposals that were left with the reason. */
export function settle<Kind extends CustomerRecord>(record: Kind, first: readonly Proposal[], options: SettleOptions): Settled<Kind> {
  const { write, findingsOf, proposed, protects } = options
  const taken = new Map<string, Proposal[]>()
  const left = new Map<string, LeftProposal>()
  const put = (why: LeftWhy, proposal: Proposal) => void left.set(idOf(proposal), { ...proposal, why, before: cellOf(record, proposal) })
  let current = record
  let findings = findingsOf(record)
  let proposals = first
  for (let round = 0; round < mostRounds && proposals.length > 0; round++) {
    const written = new Set<string>()
    for (const proposal of [...proposals].sort(surest)) {
      if (left.get(idOf(proposal))?.why !== undefined && left.get(idOf(proposal))?.why !== 'conflict') continue
      const spots = spotsOf(proposal)
      const guard = spots.map(protects).find((why) => why !== null) ?? null
      if (guard !== null) put(guard, proposal)
      else if (spots.some((spot) => written.has(nameOf(spot)))) {
        if (!agreed(current, proposal)) put('conflict', proposal)
        else for (const spot of spots) taken.get(nameOf(spot))?.push(proposal)
      } else {
        const next = applied(current, proposal, write)
        const after = findingsOf(next)
        if (!better(proposal, findings, after)) put('no-better', proposal)
        else {
          current = next
          findings = after
          left.delete(idOf(proposal))
          for (const spot of spots) {
            written.add(nameOf(spot))
            taken.set(nameOf(spot), [...(taken.get(nameOf(spot)) ?? []), proposal])
          }
        }
      }
    }
    if (written.size === 0) break
    proposals = proposed(findings)
  }
  const cells = [...taken].flatMap(([name, list]) => cellSettled(record, current, name, list))
  // A proposal that lost to another is not left over where the cell ended as it proposed.
  const still = [...left.values()].filter((one) => one.why !== 'conflict' || !agreed(current, one))
  return { record: current, cells, left: still }
}

/** Whether the rule finds nothing more in the cells, and no rule finds an error there that it did not find before. */
function better(proposal: Proposal, before: readonly Finding[], after: readonly Finding[]): boolean {
  const spots = new Set(spotsOf(proposal).map(nameOf))
  const about = (findings: readonly Finding[]) => findings.filter((finding) => spots.has(nameOf(finding)))
  const errors = new Set(about(before).flatMap(({ rule, severity }) => (severity === 'error' ? [rule] : [])))
  return about(after).every(({ rule, severity }) => rule !== proposal.rule && (severity !== 'error' || errors.has(rule)))
}

function cellSettled(old: CustomerRecord, now: CustomerRecord, name: string, list: readonly Proposal[]): SettledCell[] {
  const spot = spotsOf(list[0]!).find((one) => nameOf(one) === name)!
  const [before, cell] = [cellOf(old, spot), cellOf(now, spot)]
  const after = spot.field === null ? cell : (now.values[spot.field] ?? null)
  const rules = [...new Set(list.map(({ rule }) => rule))]
  return [{ ...spot, rules, confidence: Math.min(...list.map(({ fix }) => fix.confidence)), before, cell, after }]
}
