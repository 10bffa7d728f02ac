/** The clusters that `dedupe` prints beneath its summary: of sheets, or of the store. */

import type { Masker } from '../check/mask/masker.ts'
import { usualCountry } from '../jobs/country-of-store.ts'
import { blocksOfSheets } from '../jobs/dedupe/blocks-of-sheets.ts'
import { firstBlocksOfStore } from '../jobs/dedupe/blocks-of-store.ts'
import type { MarkedRow } from '../jobs/dedupe/duplicate-blocks.ts'
import type { DuplicatesFound } from '../jobs/dedupe/find-duplicates.ts'
import type { Config } from '../schema/config.ts'
import type { Store } from '../store/store.ts'
import { blocksShown, type ShownBlocks } from './cluster-text.ts'
import type { Call } from './command.ts'

export interface FirstClusters extends ShownBlocks {
  /** The sentence that says how to see all. */
  readonly see: 'dedupeSeeSheets' | 'dedupeSeeStore'
}

type Showing = Pick<Config, 'schemas' | 'country'> & {
  /** Null: values are shown as they are. */
  readonly masker: Masker | null
}

/** `country`: whose phones stand without a prefix. */
export function firstOfSheets({ language, say }: Call, found: DuplicatesFound, { schemas, country, masker }: Showing): FirstClusters {
  const presentation = { phones: 'national', country, options: language, masker } as const
  const { columns, blocks } = blocksOfSheets(found, schemas.customers, presentation, blocksShown)
  return {
    see: 'dedupeSeeSheets',
    columns: columns.map(({ key, label }) => ({ key, label: label[language] })),
    blocks: blocks.map(({ probability, rows }, at) => ({ name: titleOf(say, String(at + 1), rows.length, probability), rows })),
  }
}

export function firstOfStore({ language, say }: Call, store: Store, config: Showing & Pick<Config, 'mergeAt'>): FirstClusters {
  const { schemas, country, mergeAt, masker } = config
  const schema = schemas.customers
  const shownFor = country ?? usualCountry(store, schema)
  const presentation = { language, options: language, phones: 'national', country: shownFor, mergeAt, masker: masker ?? undefined } as const
  const { columns, blocks } = firstBlocksOfStore(store, schema, presentation, blocksShown)
  const named = (row: MarkedRow) => ({ ...row, key: masker?.key(row.key) ?? row.key })
  return {
    see: 'dedupeSeeStore',
    columns: columns.map(({ key, header }) => ({ key, label: header })),
    blocks: blocks.map(({ name, probability, rows }) => ({ name: titleOf(say, name, rows.length, probability), rows: rows.map(named) })),
  }
}

function titleOf(say: Call['say'], name: string, count: number, probability: number): string {
  const share = Math.floor(1000 * probability) / 10
  return say('dedupeCluster', { name, count, share: share === 100 ? '>99.9' : share })
}
