/** The commands, in the order help shows them. */

import type { CommandSpec } from '../command.ts'
import add from './add.ts'
import check from './check.ts'
import { completion } from './completion.ts'
import config from './config.ts'
import dedupe from './dedupe.ts'
import edit from './edit.ts'
import evaluate from './evaluate.ts'
import explain from './explain.ts'
import exportStore from './export.ts'
import fix from './fix.ts'
import history from './history.ts'
import importSheets from './import.ts'
import init from './init.ts'
import list from './list.ts'
import merge from './merge.ts'
import profile from './profile.ts'
import remove from './remove.ts'
import report from './report.ts'
import restandardise from './restandardise.ts'
import review from './review.ts'
import rules from './rules.ts'
import run from './run.ts'
import runs from './runs.ts'
import show from './show.ts'
import split from './split.ts'
import template from './template.ts'
import undo from './undo.ts'

export const commands: readonly CommandSpec[] = [
  run,
  profile,
  check,
  fix,
  rules,
  explain,
  dedupe,
  review,
  merge,
  split,
  evaluate,
  importSheets,
  exportStore,
  report,
  list,
  show,
  history,
  edit,
  add,
  remove,
  restandardise,
  undo,
  runs,
  init,
  template,
  config,
  completion(() => commands),
]
