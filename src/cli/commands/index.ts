/** The commands, in the order help shows them. */

import type { CommandSpec } from '../command.ts'
import check from './check.ts'
import config from './config.ts'
import dedupe from './dedupe.ts'
import importSheets from './import.ts'
import profile from './profile.ts'
import runs from './runs.ts'
import template from './template.ts'

export const commands: readonly CommandSpec[] = [profile, check, importSheets, dedupe, template, runs, config]
