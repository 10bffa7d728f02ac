/** The commands, in the order help shows them. */

import type { CommandSpec } from '../command.ts'

export const commands: readonly CommandSpec[] = []
