/** Starts the program: finds the command, checks its flags, runs it, and turns what comes back into an exit code. */

import process from 'node:process'
import { Fault, fault, type Language } from '../errors.ts'
import { localDay } from '../schema/local-day.ts'
import { version } from '../version.ts'
import { type Complete, problemOf } from '../words.ts'
import { nameTemporaries } from '../write/unfinished.ts'
import type { Call, CommandSpec } from './command.ts'
import { commands } from './commands/index.ts'
import { withoutEffect } from './effects.ts'
import { expectationOf, type FlagIssue } from './expectation.ts'
import { globalFlags, globalsFrom } from './globals.ts'
import { listenForGoneTerminal } from './gone-terminal.ts'
import { leave, listenForInterrupts } from './interrupts.ts'
import { languageOf, type Say, speaker } from './messages.ts'
import { completer, type Here } from './next-command.ts'
import { writtenName } from './option.ts'
import { refuseInput } from './output.ts'
import { namedOutputs, refuseTaken } from './outputs.ts'
import { processNames } from './process-names.ts'
import { programOf } from './program.ts'
import { uselessOption } from './sometimes.ts'
import { listenForFailedOutput, writeOut } from './standard-output.ts'
import { stepLog } from './step-log.ts'
import { damageOfStore } from './store.ts'
import { openTerminal, printable } from './terminal.ts'

export async function start(argv: readonly string[] = process.argv.slice(2)): Promise<void> {
  const language = languageOf(languageFlag(argv), process.env)
  const here: Context = { language, say: speaker(language), complete: (text) => text }
  listenForGoneTerminal()
  listenForFailedOutput()
  nameTemporaries(processNames())
  try {
    const help: string[] = []
    const words = { version: version(), language, say: here.say, help: (text: string) => void help.push(text) }
    const program = programOf(commands, words, (spec, args, flags) => run(spec, args, flags, here))
    await program.parseAsync(asked(argv), { from: 'user' })
    if (help.length > 0) await writeOut(help.join(''))
  } catch (error) {
    process.exitCode = explain(error, argv.includes('--verbose'), here)
  }
}

/** How this call speaks. What it is told to work on becomes known while its options are read. */
interface Context {
  readonly language: Language
  say: Say
  complete: Complete
}

async function run(spec: CommandSpec, args: readonly string[], flags: Record<string, unknown>, here: Context): Promise<void> {
  const { language } = here
  tellOf(here, { command: spec.name, given: givenOf(flags), sheets: [] })
  if (args.some((arg) => arg.trim() === '')) throw fault('BAD_ARGUMENTS', { problem: here.say('usageBlank'), command: spec.name })
  const blank = blankIn(givenOf(flags))
  if (blank !== undefined) throw fault('BAD_FLAG', { flag: writtenName(blank.name), value: blank.value, expected: here.say('expect_text') })
  const { z } = await import('zod')
  const globals = globalFlags(z)
  const known = Object.keys(globals.shape)
  const own = Object.fromEntries(Object.entries(flags).filter(([name]) => !known.includes(name)))
  const all = Object.fromEntries(Object.entries(flags).filter(([name]) => known.includes(name)))
  const globalValues = checked(globals.safeParse(all), flags, here.say)
  const useless = uselessOption(spec.takes, globalValues)
  if (useless !== null) throw fault('USELESS_OPTION', { option: useless, command: spec.name })
  const flagValues = checked(spec.flags(z).safeParse(own), flags, here.say)
  const { quiet, color, input, now } = globalValues
  // Who holds the store finishes the work; nobody waits for anything else.
  const closed = () => {
    if (!interrupts.isInOrder()) leave(process.exitCode ?? 0)
  }
  const terminal = openTerminal({ quiet, color, input, closed })
  const interrupts = listenForInterrupts((atOnce) => {
    if (!atOnce) terminal.note(here.say('interrupting'))
    else process.stderr.write(`${here.say('errorLabel')} ${fault('INTERRUPTED', {}).text(language)}\n`)
  })
  const completed = globalsFrom(globalValues, process.env)
  const sheets = (await spec.sheets?.(flagValues, args, completed)) ?? (spec.args?.includes('sheet') ? args : [])
  tellOf(here, { command: spec.name, given: givenOf(flags), sheets })
  const { say, complete } = here
  const ownOutputs = spec.outputs?.(
    flagValues,
    args.filter((arg) => !sheets.includes(arg)),
  )
  const named = [...namedOutputs(completed), ...(ownOutputs ?? []).filter((file) => file !== undefined)]
  const noEffect = withoutEffect({ command: spec.name, works: spec.works, given: givenOf(flags), sheets, outputs: named })
  if (noEffect !== null) throw noEffect
  const call: Omit<Call, 'log'> = {
    command: spec.name,
    args,
    sheets,
    outputs: [...(completed.dryRun ? [] : namedOutputs(completed)), ...(ownOutputs ?? []).filter((file) => file !== undefined)],
    flags: flagValues,
    globals: completed,
    language,
    say,
    complete,
    terminal,
    clock: now === undefined ? () => new Date() : () => new Date(now),
    today: () => localDay(now === undefined ? new Date() : new Date(now), now),
    signal: interrupts.signal,
    endInOrder: interrupts.endInOrder,
    settle(code) {
      process.exitCode = code
      return code
    },
  }
  try {
    await refuseTaken(call)
    if (completed.log !== undefined) await refuseInput(call, completed.log)
    // a dry run writes nothing
    const log = await stepLog(completed.dryRun ? undefined : completed.log, call.clock, completed.operator)
    process.exitCode = await log.around(spec.name, () => spec.run({ ...call, log: log.step }))
  } finally {
    interrupts.stop()
  }
}

/** From here on the commands that are named work where they are pasted. */
function tellOf(here: Context, call: Here): void {
  here.complete = completer(commands, call)
  here.say = speaker(here.language, here.complete)
}

/** The options as they were given: commander fills in what can be turned off. */
const givenOf = ({ input: _, color: __, check: ___, ...given }: Record<string, unknown>) => given

// `crm-clean help import` is what a user of git types.
function asked(argv: readonly string[]): string[] {
  if (argv.length === 0) return ['--help']
  return argv[0] === 'help' ? [...argv.slice(1), '--help'] : [...argv]
}

/** The first option whose value is nothing but blanks; a delimiter may be one. */
function blankIn(given: Readonly<Record<string, unknown>>): { readonly name: string; readonly value: string } | undefined {
  const values = Object.entries(given).flatMap(([name, value]) => [value].flat().map((one: unknown) => ({ name, value: one })))
  return values.find(
    (one): one is { name: string; value: string } => typeof one.value === 'string' && one.value.trim() === '' && one.name !== 'delimiter',
  )
}

function checked<Value>(
  result: { success: true; data: Value } | { success: false; error: { issues: readonly FlagIssue[] } },
  flags: Record<string, unknown>,
  say: Say,
): Value {
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const name = String(issue?.path[0] ?? '')
  const given = flags[name]
  const value = Array.isArray(given) && typeof issue?.path[1] === 'number' ? given[issue.path[1]] : given
  throw fault('BAD_FLAG', {
    flag: writtenName(name),
    value: String(value ?? ''),
    expected: issue === undefined ? '' : expectationOf(issue, say),
  })
}

/** Says what went wrong on standard error; gives the exit code. */
function explain(error: unknown, verbose: boolean, { language, say, complete }: Context): number {
  const known =
    error instanceof Fault ? error : (damageOfStore() ?? ofTheSystem(error) ?? fault('INTERNAL', { problem: problemOf(error) }, error))
  process.stderr.write(`${say('errorLabel')} ${known.text(language, shownBy, complete)}\n`)
  const trace = known.cause instanceof Error ? known.cause.stack : known.stack
  if (verbose && trace !== undefined) process.stderr.write(`${trace.split('\n').map(printable).join('\n')}\n`)
  return known.exit
}

/** What the operating system refuses is no fault of crm-clean, wherever it is met: a folder that is a file, a full disk, a missing permission. */
function ofTheSystem(error: unknown): Fault | null {
  if (!(error instanceof Error) || !('syscall' in error) || !('path' in error) || typeof error.path !== 'string') return null
  return fault('FILE_SYSTEM', { path: error.path, problem: problemOf(error) }, error)
}

// A fault names files, headers and values of strangers. Several problems stand in several lines, which their maker laid out.
function shownBy(text: string, name: string): string {
  return name === 'problems' ? text.split('\n').map(printable).join('\n') : printable(text)
}

// The language must be known before the flags are read, for what is said of wrong flags.
function languageFlag(argv: readonly string[]): string | undefined {
  const joined = argv.find((word) => word.startsWith('--lang='))
  if (joined !== undefined) return joined.slice('--lang='.length)
  const at = argv.indexOf('--lang')
  return at === -1 ? undefined : argv[at + 1]
}
