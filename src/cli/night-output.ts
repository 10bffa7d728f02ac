/** What a night did, or would do, as it is told: in words and for programs. */

import path from 'node:path'
import type { z as Zod } from 'zod'
import type { Severity } from '../finding.ts'
import type { NightPlan } from '../jobs/plan-night.ts'
import type { NightResult, NightStep } from '../jobs/run-night.ts'
import { mostInWorkbook, nightStepNames } from '../schema/night-settings.ts'
import { waitingLines, withdrawnLines } from './change-text.ts'
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
        command: z.enum(nightStepNames),
        state: z.enum(['done', 'unchanged']),
        seconds: z.number().min(0),
      }),
    ),
    /** Null, as of the others: the step is left out. */
    import: importDocument(z).nullable(),
    /** Null, too, where nobody wanted fixes. */
    fixed: open({ cells: count, records: count, left: count, undone: count, byRule: counts }).nullable(),
    /** What was undone and not done again. */
    staysUndone: open({ sheets: count, fixes: count }),
    /** Of the last check; null: there was none. `new` and `gone`: against the check before; a dry run does not compare. `cells`: of how many something is told. */
    findings: open({ ...bySeverity, new: count.optional(), gone: count.optional(), cells: count.optional() }).nullable(),
    /** Null, too, in a dry run, which does not look for them. */
    duplicates: open({ matches: count, review: count, merged: count }).nullable(),
    /** Of a dry run: customers that would take records in, records that would join them, and groups that would wait, by what is known now. */
    merge: open({ merged: count, joined: count, waiting: count }).nullable().optional(),
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
  toldCells,
  changes,
  duplicates,
  merged,
  score,
  outputs,
}: NightResult): DocumentOf<typeof nightDocument> {
  return {
    steps,
    import: imported === null ? null : documentOfImport(imported, findings),
    fixed: fixesOf(fixed),
    staysUndone: staysUndone({ imported, fixed }),
    findings: findings === null ? null : { ...bySeverityOf(findings), new: sum(changes.new), gone: sum(changes.gone), cells: toldCells },
    duplicates: duplicates === null ? null : { matches: duplicates.matches, review: duplicates.review, merged: merged?.merged ?? 0 },
    held: { ...merged?.waiting },
    waiting: (duplicates?.review ?? 0) + heldGroups(merged),
    overall: score?.overall ?? null,
    outputs,
  }
}

const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((total, count) => total + count, 0)

const heldGroups = (merged: NightResult['merged']) => sum(merged?.waiting ?? {})

const bySeverityOf = ({ error, warning, info }: Readonly<Record<Severity, number>>) => ({ error, warning, info })

const fixesOf = (fixed: NightPlan['fixed']) =>
  fixed === null ? null : { cells: fixed.cells, records: fixed.records, left: fixed.left, undone: fixed.undone, byRule: fixed.byRule }

const staysUndone = ({ imported, fixed }: Pick<NightPlan, 'imported' | 'fixed'>) => ({
  sheets: imported?.files.filter((file) => file.staysUndone).length ?? 0,
  fixes: fixed?.undone ?? 0,
})

/** One line where there is anything. */
function undoneLines({ say }: Call, plan: Pick<NightPlan, 'imported' | 'fixed'>): string[][] {
  const { sheets, fixes } = staysUndone(plan)
  return sheets + fixes === 0 ? [] : [[say('runUndoneLabel'), say('runStaysUndone', { files: sheets, cells: fixes })]]
}

export function planDocument({ imported, fixed, findings, merged }: NightPlan): DocumentOf<typeof nightDocument> {
  return {
    steps: [],
    import: imported === null ? null : documentOfImport(imported, findings),
    fixed: fixesOf(fixed),
    staysUndone: staysUndone({ imported, fixed }),
    findings: findings === null ? null : bySeverityOf(findings),
    duplicates: null,
    merge: merged,
    waiting: 0,
    overall: null,
    outputs: [],
  }
}

type ImportCounts = NonNullable<NightPlan['imported']>['counts']

/** What was imported, what was kept out, what met what a person wrote; nothing where the step was left out. */
function importLines(call: Call, imported: NightPlan['imported']): string[][] {
  if (imported === null) return []
  const { rows, imported: added, updated, quarantined, setAside } = imported.counts
  const what = call.say('runImportedWhat', { rows, imported: added, updated, quarantined, setAside })
  return [[call.say('runImported'), what], ...heldLines(call, imported.counts, imported.run)]
}

function checkLine({ say }: Call, findings: NightPlan['findings'], behind = ''): string[][] {
  if (findings === null) return []
  const { error, warning, cleanRows, rows } = findings
  return [[say('runChecked'), say('runCheckedWhat', { error, warning, clean: cleanRows, records: rows }) + behind]]
}

/** Rows kept out, cells that met what a person wrote. */
function heldLines(
  { say }: Call,
  { keptOut, conflicts, renumbered, masked, waiting, withdrawn }: ImportCounts,
  run: number | null,
): string[][] {
  return [
    ...(keptOut === 0 ? [] : [['', say('keptOut', { count: keptOut })]]),
    ...(renumbered === 0 ? [] : [['', say('importRenumbered', { count: renumbered })]]),
    ...(masked === 0 ? [] : [['', say('importMasked', { count: masked })]]),
    ...(conflicts === 0 ? [] : [['', say('importConflicts', { count: conflicts })]]),
    ...[...waitingLines(say, run, waiting), ...withdrawnLines(say, run, withdrawn)].map((line) => ['', line]),
  ]
}

export function planText(call: Call, { imported, fixed, findings, merged }: NightPlan, out: string): string {
  const { say } = call
  const lines = [
    ...importLines(call, imported === null ? null : { ...imported, run: null }),
    ...checkLine(call, findings),
    ...(fixed === null ? [] : [[say('runFixed'), say('fixWould', { cells: fixed.cells, records: fixed.records })]]),
    ...undoneLines(call, { imported, fixed }),
    ...(merged === null || merged.merged === 0 ? [] : [[say('runMerged'), say('runWouldMerge', merged)]]),
  ]
  return `${aligned(lines, { most: 120 }).join('\n')}\n\n${say('runWould', { out: printable(out) })}\n${say('dryRunDone')}\n`
}

export function nightText(call: Call, result: NightResult, out: string): string {
  const { say, terminal, language } = call
  const { imported, fixed, findings, toldCells, changes, duplicates, merged, score, left, outputs } = result
  const { paint } = terminal
  const since = (command: NightStep['command']) => {
    const standing = result.steps.find((step) => step.command === command && step.state === 'unchanged' && step.run !== null)
    return standing === undefined ? '' : ` (${say('runUnchanged', { run: standing.run ?? '' })})`
  }
  const rows = [
    ...importLines(call, imported),
    ...undoneLines(call, result),
    ...(fixed === null || fixed.run === null
      ? []
      : [[say('runFixed'), say('runFixedWhat', { cells: fixed.cells, records: fixed.records, run: fixed.run })]]),
    ...checkLine(call, findings, since('check')),
    ...(findings === null || toldCells === 0 ? [] : [['', say('runTold', { count: toldCells })]]),
    ...(changes.since === null || sum(changes.new) + sum(changes.gone) === 0
      ? []
      : [['', say('runChanges', { error: changes.new.error, warning: changes.new.warning, gone: sum(changes.gone) })]]),
    ...(duplicates === null ? [] : [[say('runCompared'), say('runComparedWhat', pairsOf(duplicates)) + since('dedupe')]]),
    ...(merged === null || merged.merged + heldGroups(merged) === 0
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
  const wrote = files.length === 0 ? '' : `\n${paint.bold(say('runWrote'))}\n${files.join('\n')}\n`
  return `${aligned(rows, { most: 120 }).join('\n')}\n${wrote}`
}

const pairsOf = ({ matches, clusters, redundant, review }: NonNullable<NightResult['duplicates']>) => ({
  matches,
  clusters,
  redundant,
  review,
})
