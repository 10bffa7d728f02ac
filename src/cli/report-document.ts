/** The report for programs. */

import type { z as Zod } from 'zod'
import { dimensions } from '../finding.ts'
import { grades } from '../report/card/grade.ts'
import type { ReportData } from '../report/report-data.ts'
import { type DocumentOf, partsOf } from './document.ts'

export const reportDocument = (z: typeof Zod) => {
  const { open, count, score, text, time } = partsOf(z)
  const grade = z.enum(grades)
  const share = open({ a: count, b: count })
  const part = z.number().min(0).max(1)
  const verified = open({ a: count, b: count, share: part, low: part, high: part })
  const measured = open({ rule: z.string(), column: text, judged: count })
  return open({
    run: count.nullable(),
    at: time,
    /** Fingerprint of rules, options and schema: scores under two of them cannot be compared. */
    ruleSet: z.string(),
    /** One decimal; null where nothing was measured. */
    overall: score.nullable(),
    /** Null where too little was measured. */
    grade: grade.nullable(),
    /** What held the grade down. */
    cap: open({
      id: z.enum(['clean-rows', 'redundant', 'missing-column', 'critical']),
      grade,
      limit: z.number().nullable(),
      share: z.number().nullable(),
      names: z.array(z.string()),
    }).nullable(),
    /** Indicators of GB/T 36344-2018; and columns, rule by rule, that rules which score measured of those that they could: it falls where a column goes. */
    coverage: open({ measured: count, of: count, columns: open({ measured: count, of: count }) }),
    cleanRows: share,
    /** b is 0 where duplicates were not looked for. */
    redundant: share,
    /** An estimate. */
    expectedWrongMerges: z.number().min(0).nullable(),
    /** What people found in random samples: a of b right, with the ends of the 95 % Wilson interval (0 to 1); null where nobody has looked. */
    verified: open({ accuracy: verified.nullable(), duplicates: verified.nullable() }),
    missingColumns: z.array(z.string()),
    topFixes: z.array(open({ rule: z.string(), column: text, points: z.number(), cells: count, proposals: count, command: z.string() })),
    dimensions: z.array(
      open({
        id: z.enum(dimensions),
        score,
        /** Right and judged of all its measures; the score is the mean of theirs. */
        a: count,
        b: count,
        measures: z.array(
          open({
            id: z.string(),
            standard: z.string(),
            /** Right ones; of 0303 and 0305, which are rates of bad ones, the wrong ones. */
            a: count,
            b: count,
            score,
          }),
        ),
      }),
    ),
    by: z.record(
      z.string(),
      z.array(
        open({
          name: text,
          records: count,
          score: score.nullable(),
          cleanRows: count,
          /** Groups of few records are not. */
          ranked: z.boolean(),
          change: z.number().nullable(),
          /** Points that the whole score would gain if all of the group's records were right. */
          gain: z.number(),
          worst: z.array(open({ rule: z.string(), wrong: count, judged: count, points: z.number() })),
        }),
      ),
    ),
    /** Groups and records that `by` does not list, by field. */
    others: z.record(z.string(), open({ groups: count, records: count })),
    /** likeForLike: what that check would score by what is still measured, which is what a line may be drawn through; null where it cannot be compared. */
    trend: z.array(open({ run: count, at: time, score: score.nullable(), likeForLike: score.nullable(), comparable: z.boolean() })),
    /** The check compared with; change is null where the two cannot be compared. */
    previous: open({
      run: count,
      at: time,
      overall: score.nullable(),
      comparable: z.boolean(),
      /** Points, on what was judged both times. */
      change: z.number().nullable(),
      dimensions: z.record(z.string(), z.number()),
      noLonger: z.array(measured),
      newly: z.array(measured),
      /** gone: mended; noLonger: gone because the cell, column or record is, or another cell that the rule compares with. */
      findings: open({ new: count, gone: count, noLonger: count }).nullable(),
      /** Rules with new or gone findings, the most first. */
      rules: z.array(open({ rule: z.string(), new: count, gone: count, noLonger: count })),
      /** Of the records that are there both times; noLonger: so many of after had an error that is no longer measured. */
      cleanRows: open({ of: count, before: count, after: count, noLonger: count }).nullable(),
    }).nullable(),
    records: count,
    quarantined: count,
    fields: z.array(open({ label: z.string(), required: z.boolean(), filled: count, findings: count })),
    sources: z.array(open({ file: z.string(), sheet: text, rows: count, quarantined: count, encoding: text, at: z.string() })),
  })
}

export function documentOf(data: ReportData): DocumentOf<typeof reportDocument> {
  const { run, at, ruleSet, scorecard, expectedWrongMerges, topFixes, by, trend, previous, records, quarantined, fields, sources } = data
  const { overall, grade, cap, coverage, cleanRows, redundant, missingColumns, dimensions: scored } = scorecard
  return {
    run,
    at,
    ruleSet,
    overall,
    grade,
    cap:
      cap === null
        ? null
        : { id: cap.id, grade: cap.grade, limit: cap.limit ?? null, share: cap.share ?? null, names: [...(cap.names ?? [])] },
    coverage,
    cleanRows,
    redundant,
    expectedWrongMerges,
    verified: data.verified ?? { accuracy: null, duplicates: null },
    missingColumns,
    topFixes: topFixes.map(({ rule, column, points, cells, proposals, command }) => ({ rule, column, points, cells, proposals, command })),
    dimensions: scored,
    by: Object.fromEntries(
      by.map(({ field, groups }) => [
        field,
        groups.map(({ name, records: many, score, cleanRows: clean, isSmall, change, gain, worst }) => ({
          name,
          records: many,
          score,
          cleanRows: clean,
          ranked: !isSmall,
          change,
          gain,
          worst,
        })),
      ]),
    ),
    others: Object.fromEntries(by.map(({ field, others }) => [field, others])),
    trend: trend.map(({ isComparable, ...point }) => ({ ...point, comparable: isComparable })),
    previous: previous === null ? null : previousOf(previous),
    records,
    quarantined,
    fields: fields.map(({ label, required, filled, findings }) => ({ label, required, filled, findings })),
    sources,
  }
}

function previousOf({ run, at, score, change }: NonNullable<ReportData['previous']>) {
  return {
    run,
    at,
    overall: score,
    comparable: change !== null,
    change: change?.points ?? null,
    dimensions: { ...change?.dimensions },
    noLonger: change?.noLonger ?? [],
    newly: change?.newly ?? [],
    findings: change?.findings ?? null,
    rules: [...(change?.rules ?? [])],
    cleanRows: change?.cleanRows ?? null,
  }
}
