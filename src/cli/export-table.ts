/** The list that `export` writes, as its flags ask for it. */

import { fault } from '../errors.ts'
import { type ExportKind, sheetKindOf } from '../jobs/export/export-kinds.ts'
import type { ExportTable } from '../jobs/export/export-records.ts'
import type { SheetKind } from '../schema/field.ts'
import type { Store } from '../store/store.ts'
import type { Call } from './command.ts'
import { configOf } from './config-of.ts'
import type { ExportFlags } from './export-flags.ts'
import { recordsToExport } from './export-records.ts'
import { maskerOfWork, revealAllowed } from './reveal.ts'
import { rulesOf } from './rules-of.ts'

/** @param forPeople records in the language of their source and options by label; programs get ids and codes */
export async function tableOf(call: Call<ExportFlags>, store: Store, forPeople: boolean): Promise<ExportTable> {
  const { findingTable, quarantineTable } = await import('../jobs/export/export-lists.ts')
  const { usualCountry } = await import('../jobs/country-of-store.ts')
  const { flags, language } = call
  const config = await configOf(call)
  const schema = config.schemas.customers
  const masking = config.privacy.masks
  const kind = sheetKindOf(flags.what)
  if (kind !== null) {
    const { columns, rowsOf, ids } = await recordsToExport(call, store, forPeople)
    return { columns, rows: rowsOf(ids) }
  }
  if (flags.what === 'findings') {
    const { findingsInTurn } = await import('../jobs/check/findings-to-show.ts')
    const rules = (await rulesOf(config, call.globals)).map(({ rule }) => rule)
    const reveal = !flags.mask && revealAllowed(call, store.path)
    return findingTable(findingsInTurn(store, { rules, schema, language, reveal, masking }))
  }
  // A dry run reads for nobody.
  const isUnread = call.globals.dryRun && call.args[0] !== '-'
  const masker = maskerOfWork(call, store.path, flags.mask || isUnread, masking)
  const maskedList = async (table: ExportTable, keys: readonly string[]) => {
    if (masker === null) return table
    const { maskedTable } = await import('../jobs/export/masked-table.ts')
    return maskedTable(table, schema, masker, new Set(keys))
  }
  const presentation = () => ({
    language,
    options: language,
    phones: flags.phones ?? ('national' as const),
    country: config.country ?? usualCountry(store, schema),
    masker: masker ?? undefined,
  })
  switch (flags.what as Exclude<ExportKind, 'records' | SheetKind | 'findings'>) {
    case 'quarantine':
      return quarantineTable(store, masker)
    case 'duplicates': {
      const { duplicateTable, pairTable } = await import('../jobs/dedupe/duplicate-tables.ts')
      if (!flags.raw) return duplicateTable(store, schema, { ...presentation(), mergeAt: config.mergeAt })
      return maskedList(pairTable(store, language), ['pair', 'left', 'right'])
    }
    case 'relations': {
      const { relationList, relationTable } = await import('../jobs/dedupe/relation-tables.ts')
      if (!flags.raw) return relationTable(store, schema, presentation())
      return maskedList(relationList(store), ['record'])
    }
    case 'merged': {
      const { mergedTable } = await import('../jobs/merge/merged-table.ts')
      return mergedTable(store, schema, presentation())
    }
    case 'conflicts': {
      const { conflictTable } = await import('../jobs/show/conflict-list.ts')
      const raw = flags.raw || !forPeople
      return conflictTable(store, { schemas: config.schemas, language, raw, masker, offset: call.globals.now })
    }
    case 'changes': {
      if (flags.run !== undefined && store.runs.get(flags.run) === null) throw fault('UNKNOWN_RUN', { run: flags.run })
      const { changeTable } = await import('../jobs/show/change-list.ts')
      return changeTable(store, { schemas: config.schemas, language, masker, offset: call.globals.now, run: flags.run })
    }
  }
}
