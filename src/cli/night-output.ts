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
        command: z.enum(['import', 'check', 'fix', 'dedupe', 'merge', 'export']),
        state: z.enum(['done', 'unchanged']),
        seconds: z.number().min(0),
      }),
    ),
    import: importDocument(z),
    /** Null where nobody wanted fixes. */
    fixed: open({ cells: count, records: count, left: count, undone: count, byRule: counts }).nullable(),
    /** What was undone and not done again. */
    staysUndone: open({ sheets: count, fixes: count }),
    /** `new` and `gone`: against the check before; a dry run does not compare. */
    findings: open({ ...bySeverity, new: count.optional(), gone: count.optional() }),
    /** Null: a dry run does not look for them. */
    duplicates: open({ matches: count, review: count, merged: count }).nullable(),
    /** Groups that are not merged without a person, by reason. */
    held: counts.optional(),
    /** Pairs to be reviewed, and groups to be confirmed. */
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
  merged,
  score,
  outputs,
}: NightResult): DocumentOf<typeof nightDocument> {
  const { error, warning, info } = findings
  return {
    steps,
    import: documentOfImport(imported, findings),
    fixed: fixesOf(fixed),
    staysUndone: staysUndone({ imported, fixed }),
    findings: { error, warning, info, new: sum(changes.new), gone: sum(changes.gone) },
    duplicates: { matches: duplicates.matches, review: duplicates.review, merged: merged.merged },
    held: { ...merged.waiting },
    waiting: duplicates.review + heldGroups(merged),
    overall: score?.overall ?? null,
    outputs,
  }
}

const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((total, count) => total + count, 0)

const heldGroups = ({ waiting }: NightResult['merged']) => sum(waiting)

const fixesOf = (fixed: NightPlan['fixed']) =>
  fixed === null
    ? null
    : { cells: fixed.cells.length, records: fixed.records, left: fixed.left.length, undone: undoneFixes(fixed), byRule: fixed.byRule }

const undoneFixes = (fixed: NightPlan['fixed']) => fixed?.left.filter(({ why }) => why === 'undone').length ?? 0

const staysUndone = ({ imported, fixed }: Pick<NightPlan, 'imported' | 'fixed'>) => ({
  sheets: imported.files.filter((file) => file.staysUndone).length,
  fixes: undoneFixes(fixed),
})

/** One line where there is anything. */
function undoneLines({ say }: Call, plan: Pick<NightPlan, 'imported' | 'fixed'>): string[][] {
  const { sheets, fixes } = staysUndone(plan)
  return sheets + fixes === 0 ? [] : [[say('runUndoneLabel'), say('runStaysUndone', { files: sheets, cells: fixes })]]
}

export function planDocument({ imported, fixed, findings }: NightPlan): DocumentOf<typeof nightDocument> {
  const { error, warning, info } = findings
  return {
    steps: [],
    import: documentOfImport(imported, findings),
    fixed: fixesOf(fixed),
    staysUndone: staysUndone({ imported, fixed }),
    findings: { error, warning, info },
    duplicates: null,
    waiting: 0,
    overall: null,
    outputs: [],
  }
}

const importedWhat = ({ rows, imported, updated, quarantined }: NightPlan['imported']['counts']) => ({
  rows,
  imported,
  updated,
  quarantined,
})

/** Rows kept out, cells that met what a person wrote. */
function heldLines({ say }: Call, { keptOut, conflicts, renumbered }: NightPlan['imported']['counts']): string[][] {
  return [
    ...(keptOut === 0 ? [] : [['', say('keptOut', { count: keptOut })]]),
    ...(renumbered === 0 ? [] : [['', say('importRenumbered', { count: renumbered })]]),
    ...(conflicts === 0 ? [] : [['', say('importConflicts', { count: conflicts })]]),
  ]
}

export function planText(call: Call, { imported, fixed, findings }: NightPlan, out: string): string {
  const { say } = call
  const { counts } = imported
  const { error, warning, cleanRows, rows } = findings
  const lines = [
    [say('runImported'), say('runImportedWhat', importedWhat(counts))],
    ...heldLines(call, counts),
    [say('runChecked'), say('runCheckedWhat', { error, warning, clean: cleanRows, records: rows })],
    ...(fixed === null ? [] : [[say('runFixed'), say('fixWould', { cells: fixed.cells.length, records: fixed.records })]]),
    ...undoneLines(call, { imported, fixed }),
  ]
  return `${aligned(lines, { most: 120 }).join('\n')}\n\n${say('runWould', { out: printable(out) })}\n${say('dryRunDone')}\n`
}

export function nightText(call: Call, result: NightResult, out: string): string {
  const { say, terminal, language } = call
  const { imported, fixed, findings, changes, duplicates, merged, score, left, outputs } = result
  const { paint } = terminal
  const { counts } = imported
  const since = (command: NightStep['command']) => {
    const standing = result.steps.find((step) => step.command === command && step.state === 'unchanged' && step.run !== null)
    return standing === undefined ? '' : ` (${say('runUnchanged', { run: standing.run ?? '' })})`
  }
  const rows = [
    [say('runImported'), say('runImportedWhat', importedWhat(counts))],
    ...heldLines(call, counts),
    ...undoneLines(call, result),
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
    ...(merged.merged + heldGroups(merged) === 0
      ? []
      : [
          [
            say('runMerged'),
            [
              merged.run === null
                ? say('runMergedNone')
                : say('runMergedWhat', { joined: merged.joined, merged: merged.merged, run: merged.run }),
              ...(heldGroups(merged) === 0 ? [] : [say('runMergeHeld', { count: heldGroups(merged) })]),
            ].join(language === 'zh' ? '；' : '; '),
          ],
        ]),
    ...(score === null
      ? []
      : [
          [say('runScore'), score.overall === null ? '–' : `${score.overall.toFixed(1)}${score.grade === null ? '' : ` (${score.grade})`}`],
        ]),
    ...left.map((name) => ['', say('runLeftOut', { name, most: mostInWorkbook })]),
  ]
  const files = outputs.map((file) => `  ${printable(path.join(out, path.basename(file)))}`)
  return `${aligned(rows, { most: 120 }).join('\n')}\n\n${paint.bold(say('runWrote'))}\n${files.join('\n')}\n`
}
