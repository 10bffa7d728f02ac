/** The files a night leaves: cleaned records, findings, duplicates, quarantine, the report. */

import { maskerOf } from '../check/mask/masker.ts'
import type { ActiveRule } from '../check/rule-set.ts'
import { Fault, type Language } from '../errors.ts'
import { reportPage } from '../report/html.ts'
import type { ReportData } from '../report/report-data.ts'
import { reportWords } from '../report/words.ts'
import type { Config } from '../schema/config.ts'
import type { Store } from '../store/store.ts'
import { writeWholeFile } from '../write/whole-file.ts'
import { toldFindings } from './check/findings-to-show.ts'
import { usualCountry } from './country-of-store.ts'
import { duplicateTable } from './dedupe/duplicate-tables.ts'
import { findingTable, quarantineTable } from './export/export-lists.ts'
import type { ExportTable } from './export/export-records.ts'
import { recordTable } from './export/export-records.ts'
import { likeSource } from './export/like/like-source.ts'
import { onlySource, textFormOf } from './export/like/sheet-of-source.ts'
import type { OutFolder } from './export/out-folder.ts'
import { type WriteTableOptions, writeTable } from './export/write-table.ts'
import { languageOfStore } from './language-of-store.ts'
import { reportOf } from './report/report-store.ts'

export interface NightFiles {
  readonly config: Config
  readonly rules: readonly ActiveRule[]
  readonly language: Language
  /** The clock of the night: dates in the report and in workbooks. */
  readonly now: Date
  /** The time given as now, as it was written: times in the report are shown by its offset; without it, by the computer's zone. */
  readonly writtenNow?: string
  /** The user's day, `YYYY-MM-DD`; without it, the computer's. */
  readonly today?: string
  readonly version: string
  /** As the sheets were opened: their country counts where the configuration names none. */
  readonly options: { readonly country?: string | null | undefined }
}

/** Writes them into the folder; those of last time that are not written again are taken away. */
export async function writeNightFiles(
  store: Store,
  request: NightFiles,
  folder: OutFolder,
): Promise<{ files: string[]; report: ReportData }> {
  const { config, rules, language, now, version } = request
  const words = reportWords[language]
  const schema = config.schemas.customers
  const write = (name: string, table: ExportTable, form: Partial<WriteTableOptions> = {}) =>
    writeTable(folder.place(name), table, { name: words.records, now, force: true, ...form })
  const country = config.country ?? request.options.country ?? usualCountry(store, schema)
  const ofSource = languageOfStore(store, schema.kind, language)
  const presentation = { language: ofSource, phones: 'national', country, options: ofSource } as const
  // What came from one sheet goes back into it.
  const only = onlySource(store, schema)
  const records = () => (only === null ? recordTable(store, schema, presentation) : likeSource(store, schema, only, country).table)
  const name = only?.sheet ?? words.records
  try {
    await write('customers.csv', records(), only === null ? {} : textFormOf(only))
  } catch (error) {
    // What was added since may have letters that the sheet's encoding lacks: then the file is in UTF-8.
    if (!(error instanceof Fault) || error.code !== 'OUTPUT_ENCODING') throw error
    await write('customers.csv', records())
  }
  await write('customers.xlsx', records(), { name })
  const shipped = rules.map(({ rule }) => rule)
  await write(
    'findings.csv',
    findingTable(toldFindings(store, { rules: shipped, schema, language, reveal: false, masking: config.privacy.masks })),
  )
  await write('duplicates.csv', duplicateTable(store, schema, { ...presentation, language, options: language, mergeAt: config.mergeAt }))
  if (store.quarantine.count() + store.quarantine.setAside() > 0) await write('quarantine.csv', quarantineTable(store))
  const report = reportOf(store, { schema, rules, language, at: now.toISOString(), version, masker: maskerOf(config.privacy.masks) })
  await writeWholeFile(folder.place('report.html'), (file) => file.write(reportPage(report, words, request.writtenNow)), { force: true })
  return { files: await folder.finish(), report }
}
