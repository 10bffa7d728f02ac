/** The brief of the last days: new customers, changes of type, follow-ups by owner, new findings, what waits. */

import { strictMasker } from '../../check/mask/masker.ts'
import type { DigestData } from '../../report/digest-data.ts'
import { daysBefore } from '../../schema/days.ts'
import { localDay } from '../../schema/local-day.ts'
import type { Store } from '../../store/store.ts'
import { followUpsSince, overdueIn } from './digest-follow-ups.ts'
import { whatRunsDid } from './digest-runs.ts'
import type { ReportRequest } from './report-request.ts'
import { reportOf } from './report-store.ts'
import { valueShower } from './shown-values.ts'

export interface DigestRequest extends Omit<ReportRequest, 'compare' | 'by'> {
  /** The first day it is about: `YYYY-MM-DD`. */
  readonly since: string
}

/** Counts what runs of these days did, and what waits now. Throws what the report throws. */
export async function digestOf(store: Store, request: DigestRequest): Promise<DigestData> {
  const { since, schema, language, today, writtenNow, masker = strictMasker } = request
  // what was checked before these days began is what they are compared with
  const report = await reportOf(store, { ...request, by: [], compare: daysBefore(since, 1) })
  const fields = new Map(schema.fields.map((field) => [field.name, field]))
  const shown = valueShower(fields, language, masker)
  const view = { shown, keyOf: masker?.key ?? ((key: string) => key) }
  const all = store.runs.list().filter(({ at }) => localDay(new Date(at), writtenNow) >= since)
  // A run that was undone in these days did nothing in them, and neither did its undo.
  const undone = new Set(all.filter(({ state }) => state === 'undone').map(({ run }) => run))
  const runs = all.filter(({ state, undoes }) => state === 'done' && (undoes === null || !undone.has(undoes)))
  const change = report.previous?.change ?? null
  const titles = new Map(report.rules.map(({ rule, title }) => [rule, title]))
  return {
    title: report.title,
    at: report.at,
    version: report.version,
    since,
    scorecard: { overall: report.scorecard.overall, grade: report.scorecard.grade },
    change: change?.points ?? null,
    ...whatRunsDid(store, runs, view),
    followUps: followUpsSince(store, since, today, view),
    findings:
      change === null
        ? null
        : {
            ...change.findings,
            rules: change.rules
              .filter((one) => one.new > 0)
              .map((one) => ({ rule: one.rule, title: titles.get(one.rule) ?? '', new: one.new })),
          },
    waits: {
      pairs: report.duplicates?.review ?? 0,
      conflicts: store.conflicts.open(schema.kind).length,
      quarantined: report.quarantined,
      errors: report.findings.error,
      ...overdueIn(store, today, view),
    },
  }
}
