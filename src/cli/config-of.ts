/** The configuration a command works under. */

import { type Config, defaultConfig } from '../schema/config.ts'
import type { Call } from './command.ts'

export async function configOf(_call: Call): Promise<Config> {
  return defaultConfig
}
