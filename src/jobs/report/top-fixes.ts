/** What to do first: by rule and column the points the score would gain, and the command that shows or mends it. */

import { gainsOf } from '../../report/card/gain.ts'
import type { MeasureCount, Weights } from '../../report/card/measure.ts'
import type { TopFix } from '../../report/report-data.ts'
import type { Complete } from '../../words.ts'
import type { KeptMeasures, KeptSets } from '../check/kept-measures.ts'
import { mendedMeasures } from './mended-measures.ts'

export interface FixesRequest {
  readonly measures: readonly MeasureCount[]
  readonly weights: Weights
  readonly titleOf: (rule: string) => string
  readonly labelOf: (column: string) => string
  /** How many cells of a rule and column have a proposal. */
  readonly proposals: (rule: string, column: string) => number
  /** The command that shows what a rule found, or mends it. */
  readonly commandFor: (rule: string, proposals: number) => string
}

/** All of them, the greatest gain first. @param sets those of the measures */
export function topFixes(
  counted: Pick<KeptMeasures, 'rules'>,
  sets: KeptSets,
  { measures, weights, titleOf, labelOf, proposals, commandFor }: FixesRequest,
): TopFix[] {
  const changesOf = mendedMeasures(counted, sets)
  const columns = counted.rules.flatMap(({ rule, severity, columns: own }, at) =>
    own.flatMap(({ field, extra, wrong, hanging = 0 }, n) =>
      severity === 'info' || wrong === hanging
        ? []
        : [{ rule, column: field ?? extra ?? null, wrong: wrong - hanging, changes: changesOf(at, n) }],
    ),
  )
  const redundant = measures.find(({ id }) => id === 'duplicates')
  const mendable = [...columns, ...(redundant === undefined ? [] : [{ rule: redundant.id, column: null, wrong: redundant.wrong }])]
  return gainsOf(
    mendable.filter(({ wrong }) => wrong > 0),
    measures,
    weights,
  ).map(({ rule, column, wrong, points }) => {
    const ready = proposals(rule, column ?? '')
    return {
      rule,
      title: titleOf(rule),
      column: column === null ? null : labelOf(column),
      points: Math.round(points * 100) / 100,
      cells: wrong,
      proposals: ready,
      command: commandFor(rule, ready),
    }
  })
}

/** The command that shows what a rule found in the store, or mends it. */
export function storeCommand(rule: string, proposals: number): string {
  if (rule === 'duplicates') return 'crm-clean export duplicates.csv --what duplicates'
  return proposals > 0 ? `crm-clean fix --rule ${rule} --dry-run` : sheetCommand(rule)
}

/** Names the sheets in the commands that check them, where nobody else completes them. */
export const naming =
  (sheets: readonly string[]): Complete =>
  (text) =>
    text.replace(
      'crm-clean check',
      ['crm-clean check', ...sheets.map((sheet) => (/^[\w./\p{L}-]+$/u.test(sheet) ? sheet : JSON.stringify(sheet)))].join(' '),
    )

/** The same of sheets, whose names are to be filled in. */
export const sheetCommand = (rule: string) => `crm-clean check --rule ${rule} --all`

/** The command that writes each group of a field of the store a workbook with its problems marked. */
export const splitCommand = (field: string) => `crm-clean export todo.xlsx --annotate --split-by ${field}`

/** The commands that list every finding. */
export const storeListing = 'crm-clean export findings.csv --what findings'
export const sheetListing = 'crm-clean check --all'
