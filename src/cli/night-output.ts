/** What a night did, or would do, as it is told: in words and for programs. */

import path from 'node:path'
import type { z as Zod } from 'zod'
import type { NightPlan } from '../jobs/plan-night.ts'
import type { NightResult, NightStep } from '../jobs/run-night.ts'
import { mostInWorkbook } from '../schema/night-settings.ts'
import { aligned } from './columns.ts'
import type { Call } from './command.ts'
import { type DocumentOf, partsOf } from './document.ts'
import { documentOf as documentOfImport, importDocument } from './import-document.ts'
import { printable } from './terminal.ts'

export const nightDocument = (z: typeof Zod) => {
  const { open, count, counts, score, bySeverity } = partsOf(z)
  return open({
    steps: z.array(
      open({
        run: count.nullable(),
        command: z.enum(['import', 'check', 'fix', 'dedupe', 'export']),
        state: z.enum(['done', 'unchanged']),
        seconds: z.number().min(0),
      }),
    ),
    import: importDocument(z),
    /** Null where nobody wanted fixes. */
    fixed: open({ cells: count, records: count, left: count, byRule: counts }).nullable(),
    /** `new` and `gone`: against the check before; a dry run does not compare. */
    findings: open({ ...bySeverity, new: count.optional(), gone: count.optional() }),
    /** Null: a dry run does not look for them. */
    duplicates: open({ matches: count, review: count, merged: count }).nullable(),
    waiting: count,
    overall: score.nullable(),
    outputs: z.array(z.string()),
  })
}

export function documentOf({
  steps,
  imported,
  fixed,
  findings,
  changes,
  duplicates,
  score,
  outputs,
}: NightResult): DocumentOf<typeof nightDocument> {
  const { error, warning, info } = findings
  return {
    steps,
    import: documentOfImport(imported, findings),
    fixed: fixesOf(fixed),
    findings: { error, warning, info, new: sum(changes.new), gone: sum(changes.gone) },
    duplicates: { matches: duplicates.matches, review: duplicates.review, merged: 0 },
    waiting: duplicates.review,
    overall: score?.overall ?? null,
    outputs,
  }
}

const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((total, count) => total + count, 0)

const fixesOf = (fixed: NightPlan['fixed']) =>
  fixed === null ? null : { cells: fixed.cells.length, records: fixed.records, left: fixed.left.length, byRule: fixed.byRule }

export function planDocument({ imported, fixed, findings }: NightPlan): DocumentOf<typeof nightDocument> {
  const { error, warning, info } = findings
  return {
    steps: [],
    import: documentOfImport(imported, findings),
    fixed: fixesOf(fixed),
    findings: { error, warning, info },
    duplicates: null,
    waiting: 0,
    overall: null,
    outputs: [],
  }
}

export function planText({ say }: Call, { imported: { counts }, fixed, findings }: NightPlan, out: string): string {
  const { error, warning, cleanRows, rows } = findings
  const { imported, updated, quarantined } = counts
  const lines = [
    [say('runImported'), say('runImportedWhat', { rows: counts.rows, imported, updated, quarantined })],
    [say('runChecked'), say('runCheckedWhat', { error, warning, clean: cleanRows, records: rows })],
    ...(fixed === null ? [] : [[say('runFixed'), say('fixWould', { cells: fixed.cells.length, records: fixed.records })]]),
  ]
  return `${aligned(lines, { most: 120 }).join('\n')}\n\n${say('runWould', { out: printable(out) })}\n${say('dryRunDone')}\n`
}

export function nightText({ say, terminal }: Call, result: NightResult, out: string): string {
  const { imported, fixed, findings, changes, duplicates, score, left, outputs } = result
  const { paint } = terminal
  const { counts } = imported
  const since = (command: NightStep['command']) => {
    const standing = result.steps.find((step) => step.command === command && step.state === 'unchanged' && step.run !== null)
    return standing === undefined ? '' : ` (${say('runUnchanged', { run: standing.run ?? '' })})`
  }
  const rows = [
    [
      say('runImported'),
      say('runImportedWhat', { rows: counts.rows, imported: counts.imported, updated: counts.updated, quarantined: counts.quarantined }),
    ],
    ...(fixed === null || fixed.run === null
      ? []
      : [[say('runFixed'), say('runFixedWhat', { cells: fixed.cells.length, records: fixed.records, run: fixed.run })]]),
    [
      say('runChecked'),
      say('runCheckedWhat', { error: findings.error, warning: findings.warning, clean: findings.cleanRows, records: findings.rows }) +
        since('check'),
    ],
    ...(changes.since === null || sum(changes.new) + sum(changes.gone) === 0
      ? []
      : [['', say('runChanges', { error: changes.new.error, warning: changes.new.warning, gone: sum(changes.gone) })]]),
    [
      say('runCompared'),
      say('runComparedWhat', {
        matches: duplicates.matches,
        clusters: duplicates.clusters,
        redundant: duplicates.redundant,
        review: duplicates.review,
      }) + since('dedupe'),
    ],
    ...(score === null ? [] : [[say('runScore'), score.overall === null ? '–' : `${score.overall.toFixed(1)} (${score.grade})`]]),
    ...left.map((name) => ['', say('runLeftOut', { name, most: mostInWorkbook })]),
  ]
  const files = outputs.map((file) => `  ${printable(path.join(out, path.basename(file)))}`)
  return `${aligned(rows, { most: 120 }).join('\n')}\n\n${paint.bold(say('runWrote'))}\n${files.join('\n')}\n`
}
