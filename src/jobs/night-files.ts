/** The files a night leaves: cleaned records, findings, duplicates, quarantine, the report. */

import { Fault } from '../errors.ts'
import type { Scorecard } from '../report/card/scorecard.ts'
import { reportPage } from '../report/page/report-page.ts'
import type { ReportData } from '../report/report-data.ts'
import { reportWords } from '../report/words.ts'
import { type NightOutput, type NightSettings, stepOfOutput, usualOutputs } from '../schema/night-settings.ts'
import type { Store } from '../store/store.ts'
import { completedWords } from '../words.ts'
import { writeWholeFile } from '../write/whole-file.ts'
import { findingsInTurn } from './check/findings-to-show.ts'
import { usualCountry } from './country-of-store.ts'
import { duplicateTable } from './dedupe/duplicate-tables.ts'
import { findingTable, quarantineTable } from './export/export-lists.ts'
import type { ExportTable } from './export/export-records.ts'
import type { OutFolder } from './export/out-folder.ts'
import { type WriteTableOptions, writeTable } from './export/write-table.ts'
import { languageOfStore } from './language-of-store.ts'
import { mergedTable } from './merge/merged-table.ts'
import { nightBasis } from './night-basis.ts'
import { recordFiles, recordsOfNight } from './night-records.ts'
import { type NightReport, reportOfNight } from './night-report.ts'

export interface NightFiles extends NightReport {
  /** As the sheets were opened: their country counts where the configuration names none. */
  readonly options: { readonly country?: string | null | undefined }
}

export interface WrittenNight {
  readonly files: string[]
  /** Null where a report of the same records and day is kept, and where none is wanted. */
  readonly report: ReportData | null
  readonly score: NightScore | null
  /** Files left out, because they would be very large and nobody asked for them. */
  readonly left: readonly NightOutput[]
  /** Whether any file was written; else all are as they were. */
  readonly isNew: boolean
}

/** Those of the files whose step is taken. */
const wantedOutputs = ({ steps }: NightSettings, outputs: readonly NightOutput[]) =>
  outputs.filter((name) => steps.includes(stepOfOutput(name)))

/** Files that a night writes whatever it finds; others depend on how many records there are, on merges and quarantine. */
export const sureOutputs = (run: NightSettings) =>
  wantedOutputs(run, run.outputs ?? usualOutputs).filter(
    (name) => name !== 'customers-merged.csv' && name !== 'quarantine.csv' && (name !== 'customers.xlsx' || run.outputs !== null),
  )

/** What a night tells of its report. */
export type NightScore = Pick<Scorecard, 'overall' | 'grade' | 'cleanRows'>

/** Writes them into the folder; those whose inputs are the same are kept, those of last time that are not wanted now are taken away. */
export async function writeNightFiles(store: Store, request: NightFiles, folder: OutFolder): Promise<WrittenNight> {
  const { config, rules, language, now, version, complete = (text: string) => text } = request
  const words = completedWords(reportWords[language], complete)
  const schema = config.schemas.customers
  const wanted = wantedOutputs(config.run, config.run.outputs ?? usualOutputs)
  const country = config.country ?? request.options.country ?? usualCountry(store, schema)
  const basis = nightBasis(store, schema, version, country, language, config.privacy.masks)
  let isNew = false
  const write = async (name: NightOutput, mark: string, table: () => ExportTable, form: Partial<WriteTableOptions> = {}) => {
    if (!wanted.includes(name) || folder.holds(name, mark) !== null) return
    isNew = true
    await writeTable(folder.place(name, { basis: mark }), table(), { name: words.records, now, force: true, ...form })
  }
  const { written, left } = recordFiles(store, config.run, wantedOutputs(config.run, usualOutputs))
  const records = recordsOfNight(store, schema, config.run, { language, country })
  for (const name of written) {
    const mark = basis.ofRecords(name, config.run.like)
    try {
      await write(name, mark, () => records.table(name), records.form(name))
    } catch (error) {
      // What was added since may have letters that the sheet's encoding lacks: then the file is in UTF-8.
      if (!(error instanceof Fault) || error.code !== 'OUTPUT_ENCODING') throw error
      await write(name, mark, () => records.table(name))
    }
  }
  const shipped = rules.map(({ rule }) => rule)
  await write('findings.csv', basis.ofFindings('findings'), () =>
    findingTable(findingsInTurn(store, { rules: shipped, schema, language, reveal: false, masking: config.privacy.masks })),
  )
  const presentation = { language, options: language, phones: 'national', country } as const
  await write('duplicates.csv', basis.ofRecords('duplicates', config.mergeAt), () =>
    duplicateTable(store, schema, { ...presentation, mergeAt: config.mergeAt }),
  )
  if (store.golden.any()) await write('customers-merged.csv', basis.ofRecords('merged'), () => mergedTable(store, schema, presentation))
  if (store.quarantine.count() + store.quarantine.setAside() > 0)
    await write('quarantine.csv', basis.ofRecords('quarantine'), () => quarantineTable(store))
  const policy = { masked: false, phones: 'national', country, words: languageOfStore(store, schema.kind, language) } as const
  const mark = basis.ofReport('report', config.scorecard, words.redundantUnknown)
  const held = wanted.includes('report.html') ? folder.holds('report.html', mark) : null
  if (held !== null || !wanted.includes('report.html'))
    return { files: await folder.finish(policy), report: null, score: (held?.summary as NightScore | undefined) ?? null, left, isNew }
  const report = await reportOfNight(store, request)
  const { overall, grade, cleanRows } = report.scorecard
  const score = { overall, grade, cleanRows }
  const text = await reportPage(report, words, request.writtenNow)
  const page = folder.place('report.html', { basis: mark, summary: score })
  await writeWholeFile(page, (file) => file.write(text), { force: true })
  return { files: await folder.finish(policy), report, score, left, isNew: true }
}
