/** The configuration with new spellings of options in it, shown before anything is written. */

import { existsSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { fault } from '../../errors.ts'
import type { ValueAnswer } from '../../jobs/review/set-values.ts'
import type { Field } from '../../schema/field.ts'
import { labelOf, optionMeant } from '../../schema/option.ts'
import { spellingsByHand, withSpellings } from '../../schema/remembered-options.ts'
import { writeWholeFile } from '../../write/whole-file.ts'
import type { Call } from '../command.ts'
import { configFileOf, configName } from '../config-of.ts'
import { question } from '../question.ts'
import { printable } from '../terminal.ts'
import { type ChangedLine, changedLines } from './changed-lines.ts'
import type { ReviewFlags } from './review-flags.ts'

export interface RememberedFile {
  readonly file: string
  /** The whole file as it is to be. */
  readonly text: string
  /** Every line that changes, as it stands and as it is to be. */
  readonly lines: readonly ChangedLine[]
}

/**
 * What would be written; null where it stands there already. Throws BAD_ARGUMENTS for a field without options, for a file that cannot be changed in
 * place, and for one that would have mistakes.
 */
export async function plannedFile(call: Call, field: Field, answers: readonly ValueAnswer[]): Promise<RememberedFile | null> {
  const refuse = (problem: string) => fault('BAD_ARGUMENTS', { problem, command: call.command })
  if (!hasOptionList(field)) throw refuse(call.say('reviewNoOptions', { field: field.label[call.language] }))
  const file = configFileOf(call) ?? configName
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const spellings = answers
    .filter(({ to }) => to !== '')
    .map(({ to, from }) => {
      const option = optionMeant(field.choices ?? [], to)
      return { option: option?.value ?? to, written: option === undefined ? to : labelOf(option, call.language), spellings: from }
    })
  const text = withSpellings(before, field, spellings)
  if (text === null) throw refuse(call.say('reviewByHand', { file: printable(file), text: printable(spellingsByHand(field, spellings)) }))
  if (text === before) return null
  const { loadConfig } = await import('../../schema/load-config.ts')
  const loaded = await loadConfig(text, file)
  if ('mistakes' in loaded) throw refuse(`${file}:${loaded.mistakes[0]!.line} ${loaded.mistakes[0]![call.language]}`)
  return { file, text, lines: changedLines(before, text) }
}

export const writeRemembered = ({ file, text }: RememberedFile): Promise<void> =>
  writeWholeFile(file, (written) => written.write(text), { force: true, mode: 0o644 })

/** The lines that change, for a terminal: `- 成交: []`, `+ 成交: [已签约]`. */
export const linesShown = ({ lines }: RememberedFile): string[] => lines.map(({ sign, line }) => `${sign} ${printable(line)}`)

/** Whether the field has options, whose spellings can be remembered. */
export const hasOptionList = ({ choices = [] }: Pick<Field, 'choices'>): boolean => choices.length > 0

/**
 * Shows what would be written, and asks on a terminal where --yes or --dry-run does not say it; null where the person does not want it. Throws
 * BAD_ARGUMENTS for --remember where nobody can be asked.
 */
export async function rememberedFile(
  call: Call<ReviewFlags>,
  field: Field,
  answers: readonly ValueAnswer[],
): Promise<RememberedFile | null> {
  const { say, terminal, flags, globals, signal } = call
  const planned = await plannedFile(call, field, answers)
  if (planned === null) return null
  terminal.note(say('reviewWouldRemember', { file: printable(planned.file) }))
  for (const line of linesShown(planned)) terminal.note(line)
  if (globals.dryRun || flags.yes) return planned
  if (!terminal.canAsk) {
    // a workbook asks for it row by row
    if (!flags.remember) return planned
    throw fault('BAD_ARGUMENTS', { problem: say('reviewNeedsYesRemember', { file: printable(planned.file) }), command: call.command })
  }
  const answer = await question(say('reviewRememberSure'), process.stderr, signal)
  return /^(y|yes|是)$/i.test(answer.trim()) ? planned : null
}
