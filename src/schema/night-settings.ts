/** What `run` may be told to do and to write, and when it ends with 1. */

/** The steps of a night, in the order in which they are taken; `export` writes the files but the report. */
export const nightStepNames = ['import', 'check', 'fix', 'dedupe', 'merge', 'export', 'report'] as const
export type NightStepName = (typeof nightStepNames)[number]

/** Files of the folder of results. */
export const nightOutputs = [
  'customers.csv',
  'customers.xlsx',
  'customers.json',
  'customers.ndjson',
  'customers.parquet',
  'findings.csv',
  'duplicates.csv',
  'customers-merged.csv',
  'quarantine.csv',
  'report.html',
] as const
export type NightOutput = (typeof nightOutputs)[number]

/** The step that writes a file. */
export const stepOfOutput = (name: NightOutput): NightStepName => (name === 'report.html' ? 'report' : 'export')

/** Written where nobody says otherwise. */
export const usualOutputs: readonly NightOutput[] = [
  'customers.csv',
  'customers.xlsx',
  'findings.csv',
  'duplicates.csv',
  'customers-merged.csv',
  'quarantine.csv',
  'report.html',
]

/** Records that a workbook is written for without being asked for: beyond it takes minutes, and no program opens it quickly. */
export const mostInWorkbook = 200_000

/** `new`: errors or rows in quarantine that were not there before; `any`: any at all. */
export const failOnWhat = ['new', 'any', 'never'] as const
export type FailOn = (typeof failOnWhat)[number]

export interface NightSettings {
  /** Those that are taken; the others are left. */
  readonly steps: readonly NightStepName[]
  /** null: the usual ones, without a workbook of very many records. */
  readonly outputs: readonly NightOutput[] | null
  /** Whose sheet the records are written like: `auto` (of the only source), `off`, or a source by name or file. */
  readonly like: string
  readonly failOn: FailOn
}
