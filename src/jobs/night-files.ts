/** The files a night leaves: cleaned records, findings, duplicates, quarantine, the report. */

import { maskerOf } from '../check/mask/masker.ts'
import type { ActiveRule } from '../check/rule-set.ts'
import type { Language } from '../errors.ts'
import { reportPage } from '../report/page/report-page.ts'
import type { ReportData } from '../report/report-data.ts'
import { reportWords } from '../report/words.ts'
import type { Config } from '../schema/config.ts'
import { localDay } from '../schema/local-day.ts'
import type { Store } from '../store/store.ts'
import { writeWholeFile } from '../write/whole-file.ts'
import { toldFindings } from './check/findings-to-show.ts'
import { usualCountry } from './country-of-store.ts'
import { duplicateTable } from './dedupe/duplicate-tables.ts'
import { findingTable, quarantineTable } from './export/export-lists.ts'
import { recordTable } from './export/export-records.ts'
import { likeSource, onlySource } from './export/like/like-source.ts'
import type { OutFolder } from './export/out-folder.ts'
import { writeTable } from './export/write-table.ts'
import { languageOfStore } from './language-of-store.ts'
import { mergedTable } from './merge/merged-table.ts'
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
  /** Who the report says made it. */
  readonly operator: string
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
  const write = (name: string, table: Parameters<typeof writeTable>[1]) =>
    writeTable(folder.place(name), table, { name: words.records, now, force: true })
  const country = config.country ?? request.options.country ?? usualCountry(store, schema)
  const ofSource = languageOfStore(store, schema.kind, language)
  const presentation = { language: ofSource, phones: 'national', country, options: ofSource } as const
  // What came from one sheet goes back into it.
  const only = onlySource(store, schema)
  const records = () => (only === null ? recordTable(store, schema, presentation) : likeSource(store, schema, only, country).table)
  await write('customers.csv', records())
  await write('customers.xlsx', records())
  const shipped = rules.map(({ rule }) => rule)
  await write(
    'findings.csv',
    findingTable(toldFindings(store, { rules: shipped, schema, language, reveal: false, masking: config.privacy.masks })),
  )
  await write('duplicates.csv', duplicateTable(store, schema, { ...presentation, language, options: language, mergeAt: config.mergeAt }))
  if (store.golden.any()) await write('customers-merged.csv', mergedTable(store, schema, { ...presentation, language, options: language }))
  if (store.quarantine.count() + store.quarantine.setAside() > 0) await write('quarantine.csv', quarantineTable(store))
  const report = await reportOf(store, {
    schema,
    rules,
    language,
    at: now.toISOString(),
    ...(request.writtenNow === undefined ? {} : { writtenNow: request.writtenNow }),
    version,
    today: request.today ?? localDay(now),
    country: config.country,
    standard: config.standard ?? undefined,
    operator: request.operator,
    masker: maskerOf(config.privacy.masks),
    scorecard: config.scorecard,
  })
  const page = await reportPage(report, words, request.writtenNow)
  await writeWholeFile(folder.place('report.html'), (file) => file.write(page), { force: true })
  return { files: await folder.finish({ masked: false, phones: 'national', country, words: ofSource }), report }
}
