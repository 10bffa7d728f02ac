/** How the store's records are checked after a command that changed them. */

import type { StoreCheck } from '../jobs/check/store-check.ts'
import type { Config } from '../schema/config.ts'
import type { SheetKind } from '../schema/field.ts'
import { version } from '../version.ts'
import type { Call } from './command.ts'
import { readyRules } from './rules-of.ts'

/** By the rules of the configuration, as of the call's clock. */
export async function storeCheckOf(call: Call, config: Config, kind: SheetKind): Promise<StoreCheck> {
  return {
    schema: config.schemas[kind],
    rules: await readyRules(call, config),
    today: call.today(),
    country: config.country,
    standard: config.standard ?? undefined,
    version: version(),
    signal: call.signal,
  }
}
