/** Takes findings as a check makes them: told at once, sifted by the baseline, and only their words kept. */

import type { Masking } from '../check/mask/personal.ts'
import { type ToldFinding, teller } from '../check/present.ts'
import type { Place } from '../check/rule.ts'
import type { ActiveRule } from '../check/rule-set.ts'
import type { Finding } from '../finding.ts'
import type { CheckCounts } from '../jobs/check/check-tally.ts'
import type { RawRow } from '../read/sheet.ts'
import type { Schema } from '../schema/field.ts'
import type { Layout } from '../schema/layout.ts'
import type { BaselineFlags } from './baseline-file.ts'
import type { Call } from './command.ts'
import { FindingSpool } from './finding-spool.ts'

export interface Checked {
  readonly counts: CheckCounts
  readonly baselined: number
  /** Rows of sheets that no rule has seen: a check that passes over them has not passed. */
  readonly unread?: number
  readonly findings: FindingSpool
  readonly rules: readonly ActiveRule[]
  /** The annotated workbook, where it was asked for. */
  readonly workbook?: () => AsyncIterable<Uint8Array>
}

export interface Telling {
  readonly schema: Schema
  readonly rules: readonly ActiveRule[]
  readonly layouts: ReadonlyMap<string, Layout>
  readonly reveal: boolean
  readonly masking: Masking
  /** Takes the findings with their values as they are. */
  readonly plain?: FindingSpool | undefined
  /** Keep findings off the disk. */
  readonly secret: boolean
}

/** Takes findings as they are made: they are told at once, and only their words kept. */
export interface Listener {
  readonly found: (finding: Finding, place: Place | null) => void
  /** Those of unreadable rows that no baseline accepts. */
  readonly stillUnread: (rows: readonly RawRow[]) => readonly RawRow[]
  end(counts: CheckCounts): Promise<Checked>
}

export async function listen(
  call: Call<BaselineFlags>,
  { schema, rules, layouts, reveal, masking, plain, secret }: Telling,
): Promise<Listener> {
  const { baseline: named, updateBaseline, pruneBaseline } = call.flags
  const ids = rules.map(({ rule }) => rule.id)
  const baseline =
    named === undefined && !updateBaseline && !pruneBaseline ? null : await (await import('./baseline-file.ts')).openBaseline(call, ids)
  const known = new Map(rules.map(({ rule }) => [rule.id, rule]))
  const { tell } = teller({ rules: known, schema, layouts, language: call.language, reveal, masking, fingerprint: baseline?.fingerprint })
  const findings = new FindingSpool(secret)
  const plainly = plain === undefined ? null : teller({ rules: known, schema, layouts, language: call.language, reveal: true })
  const told = { error: 0, warning: 0, info: 0 }
  const take = (finding: ToldFinding, same: ToldFinding | undefined) => {
    told[finding.severity]++
    findings.add(finding)
    if (same !== undefined) plain?.add(same)
  }
  /** Of these the baseline tells only at the end whether they are the accepted ones. */
  const open: (readonly [ToldFinding, ToldFinding | undefined])[] = []
  return {
    found(finding, place) {
      const verdict = baseline?.accepts(finding, place) ?? false
      if (verdict === true) return
      const both = [tell(finding), plainly?.tell(finding)] as const
      if (verdict === 'open') open.push(both)
      else take(...both)
    },
    stillUnread: (rows) => rows.filter(({ broken }) => baseline?.acceptsUnread(broken?.raw ?? '') !== true),
    async end(counts) {
      const settled = await baseline?.end()
      for (const [at, both] of open.entries()) if (settled?.open[at] === false) take(...both)
      return { counts: { ...counts, ...told }, baselined: settled?.accepted ?? 0, rules, findings }
    },
  }
}
