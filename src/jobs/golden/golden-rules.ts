/** How golden records are computed, as the configuration says it. */

import type { Survivorship } from '../../merge/golden-record.ts'
import { type Config, defaultConfig } from '../../schema/config.ts'

export interface GoldenRules extends Omit<Survivorship, 'country'> {
  /** Of phones without a prefix; null: decided by what the store holds. */
  readonly country: string | null
}

export const goldenRules = ({ schemas, merge, mergeMaster, sources, country }: Config): GoldenRules => ({
  schema: schemas.customers,
  rules: merge,
  master: mergeMaster,
  trust: sources,
  country,
})

/** Without a configuration. */
export const shippedGoldenRules: GoldenRules = goldenRules(defaultConfig)
