/** The records that `export` writes, in the columns and the words its flags ask for. */

import { sheetKindOf } from '../jobs/export/export-kinds.ts'
import type { recordTables } from '../jobs/export/export-records.ts'
import type { Policy } from '../jobs/export/manifest.ts'
import type { Schema } from '../schema/field.ts'
import type { Store } from '../store/store.ts'
import type { Call } from './command.ts'
import { configOf } from './config-of.ts'
import type { ExportFlags } from './export-flags.ts'
import { maskerOfWork } from './reveal.ts'
import { conditionOf } from './where.ts'

export type RecordFlags = Pick<ExportFlags, 'what' | 'fields' | 'phones' | 'mask' | 'raw' | 'where'>

export interface RecordsToExport extends ReturnType<typeof recordTables> {
  readonly schema: Schema
  /** Those for which `--where` is true; undefined: all. */
  readonly ids: readonly number[] | undefined
  readonly policy: Policy
  /** A value as the export shows it. */
  readonly shown: (value: string, field: Schema['fields'][number]) => string
}

/**
 * @param forPeople records in the language of their source and options by label; programs get ids and codes
 * @param owed fields that have a column although no record holds a value
 */
export async function recordsToExport(
  call: Call<RecordFlags>,
  store: Store,
  forPeople: boolean,
  owed: ReadonlySet<string> = new Set(),
): Promise<RecordsToExport> {
  const [{ recordTables }, { idsWhere }, { usualCountry }, { languageOfStore }] = await Promise.all([
    import('../jobs/export/export-records.ts'),
    import('../jobs/export/chosen-records.ts'),
    import('../jobs/country-of-store.ts'),
    import('../jobs/language-of-store.ts'),
  ])
  const { flags, globals, language, args } = call
  const config = await configOf(call)
  const schema = config.schemas[sheetKindOf(flags.what) ?? 'customers']
  const condition = flags.where === undefined ? undefined : await conditionOf(flags.where, schema, call.today())
  // A dry run reads for nobody.
  const masker = maskerOfWork(
    call,
    store.path,
    flags.mask || (globals.dryRun && (args[0] ?? globals.output ?? '-') !== '-'),
    config.privacy.masks,
  )
  const ids = condition === undefined ? undefined : idsWhere(store, schema, condition)
  const words = languageOfStore(store, schema.kind, language)
  const options = forPeople && !flags.raw ? words : ('code' as const)
  const country = config.country ?? usualCountry(store, schema)
  const phones = flags.phones ?? 'national'
  const fields = flags.fields?.split(',').map((name) => name.trim())
  const presentation = { language: words, options, phones, country, masker: masker ?? undefined, raw: flags.raw, ids, owed }
  return {
    ...recordTables(store, schema, { ...presentation, ...(fields === undefined ? {} : { fields }) }),
    schema,
    ids,
    policy: { masked: masker !== null, phones, country, words: options, ...(flags.where === undefined ? {} : { where: flags.where }) },
    shown: (value, field) => masker?.cell(value, field) ?? value,
  }
}
