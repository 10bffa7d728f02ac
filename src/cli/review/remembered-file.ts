/** The configuration with new spellings of options in it, shown before anything is written. */

import { readFileSync } from 'node:fs'
import process from 'node:process'
import { fault } from '../../errors.ts'
import type { ValueAnswer } from '../../jobs/review/set-values.ts'
import type { Field } from '../../schema/field.ts'
import { optionNamed } from '../../schema/option.ts'
import { withSpellings } from '../../schema/remembered-options.ts'
import type { Call } from '../command.ts'
import { configFileOf, configName } from '../config-of.ts'
import { question } from '../question.ts'
import { printable } from '../terminal.ts'
import type { ReviewFlags } from './review-flags.ts'

/** The file as it is to be; null where the person does not want it. Throws BAD_ARGUMENTS for a field without options. */
export async function rememberedFile(
  call: Call<ReviewFlags>,
  field: Field,
  answers: readonly ValueAnswer[],
): Promise<{ readonly file: string; readonly text: string } | null> {
  const { say, terminal, flags, globals, signal } = call
  const refuse = (problem: string) => fault('BAD_ARGUMENTS', { problem, command: call.command })
  const named = answers.filter(({ to }) => to !== '')
  if (field.type !== 'choice' && field.type !== 'choices') throw refuse(say('reviewNoOptions', { field: field.label[call.language] }))
  const found = configFileOf(call)
  const file = found ?? configName
  const before = found === undefined ? '' : readFileSync(file, 'utf8')
  const optionOf = (to: string) => optionNamed(field.choices ?? [], to)?.value ?? to
  const spellings = named.map(({ to, from }) => ({ option: optionOf(to), spellings: from }))
  const text = withSpellings(before, field, spellings)
  const { loadConfig } = await import('../../schema/load-config.ts')
  const loaded = await loadConfig(text, file)
  if ('mistakes' in loaded) throw refuse(`${file}:${loaded.mistakes[0]!.line} ${loaded.mistakes[0]![call.language]}`)
  const old = new Set(before.split('\n'))
  const added = text.split('\n').filter((line) => line.trim() !== '' && !old.has(line))
  if (added.length === 0) return null
  terminal.note(say('reviewWouldRemember', { file: printable(file) }))
  const isOurs = (line: string) => spellings.some((one) => one.spellings.some((spelling) => line.includes(spelling)))
  const told = added.filter(isOurs)
  for (const line of told) terminal.note(`+ ${printable(line)}`)
  if (added.length > told.length) terminal.note(say('reviewWouldList', { count: added.length - told.length }))
  if (globals.dryRun || flags.yes || !terminal.canAsk) return { file, text }
  const answer = await question(say('reviewRememberSure'), process.stderr, signal)
  return /^(y|yes|是)$/i.test(answer.trim()) ? { file, text } : null
}
