/** What to do first: by rule and column the points the score would gain, and the command that shows or mends it. */

import { gainsOf } from '../../report/card/gain.ts'
import type { MeasureCount, Weights } from '../../report/card/measure.ts'
import type { TopFix } from '../../report/report-data.ts'
import type { KeptMeasures, KeptSets } from '../check/kept-measures.ts'
import { mendedMeasures } from './mended-measures.ts'

export interface FixesRequest {
  readonly measures: readonly MeasureCount[]
  readonly weights: Weights
  readonly titleOf: (rule: string) => string
  readonly labelOf: (column: string) => string
  /** How many cells of a rule and column have a proposal. */
  readonly proposals: (rule: string, column: string) => number
  /** Sheets that were checked, named in the command. None: the store. */
  readonly sheets: readonly string[]
}

/** All of them, the greatest gain first. @param sets those of the measures */
export function topFixes(
  counted: Pick<KeptMeasures, 'rules'>,
  sets: KeptSets,
  { measures, weights, titleOf, labelOf, proposals, sheets }: FixesRequest,
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
      command: commandFor(rule, ready, sheets),
    }
  })
}

function commandFor(rule: string, proposals: number, sheets: readonly string[]): string {
  if (rule === 'duplicates') return 'crm-clean export duplicates.csv --what duplicates'
  if (proposals > 0 && sheets.length === 0) return `crm-clean fix --rule ${rule} --dry-run`
  return `crm-clean check${named(sheets)} --rule ${rule} --all`
}

const named = (sheets: readonly string[]) =>
  sheets.map((sheet) => ` ${/^[\w./\p{L}-]+$/u.test(sheet) ? sheet : JSON.stringify(sheet)}`).join('')

/** The command that writes each group of a field a workbook with its problems marked; sheets alone have none. */
export const splitCommand = (field: string, sheets: readonly string[]) =>
  sheets.length === 0 ? `crm-clean export todo.xlsx --annotate --split-by ${field}` : null

/** The command that lists every finding. */
export const listingCommand = (sheets: readonly string[]) =>
  sheets.length === 0 ? 'crm-clean export findings.csv --what findings' : `crm-clean check${named(sheets)} --all`
