/** Starts the program: finds the command, checks its flags, runs it, and turns what comes back into an exit code. */

import process from 'node:process'
import { Fault, fault, type Language } from '../errors.ts'
import { localDay } from '../schema/local-day.ts'
import { version } from '../version.ts'
import { problemOf } from '../words.ts'
import type { Call, CommandSpec } from './command.ts'
import { commands } from './commands/index.ts'
import { expectationOf, type FlagIssue } from './expectation.ts'
import { globalFlags, globalsFrom } from './globals.ts'
import { listenForInterrupts } from './interrupts.ts'
import { languageOf, type Say, speaker } from './messages.ts'
import { programOf } from './program.ts'
import { openTerminal, printable } from './terminal.ts'
import { systemWords } from './text/words.ts'

export async function start(argv: readonly string[] = process.argv.slice(2)): Promise<void> {
  const language = languageOf(languageFlag(argv), process.env)
  const say = speaker(language)
  try {
    const program = programOf(commands, version(), language, say, (spec, args, flags) => run(spec, args, flags, language, say))
    await program.parseAsync(asked(argv), { from: 'user' })
  } catch (error) {
    process.exitCode = explain(error, argv.includes('--verbose'), language, say)
  }
}

async function run(
  spec: CommandSpec,
  args: readonly string[],
  flags: Record<string, unknown>,
  language: Language,
  say: Say,
): Promise<void> {
  const { z } = await import('zod')
  const globals = globalFlags(z)
  const known = Object.keys(globals.shape)
  const own = Object.fromEntries(Object.entries(flags).filter(([name]) => !known.includes(name)))
  const all = Object.fromEntries(Object.entries(flags).filter(([name]) => known.includes(name)))
  const globalValues = checked(globals.safeParse(all), flags, say)
  const flagValues = checked(spec.flags(z).safeParse(own), flags, say)
  const terminal = openTerminal({ quiet: globalValues.quiet, color: globalValues.color, input: globalValues.input })
  const now = globalValues.now
  const interrupts = listenForInterrupts((atOnce) => {
    if (!atOnce) terminal.note(say('interrupting'))
    else process.stderr.write(`${say('errorLabel')} ${fault('INTERRUPTED', {}).text(language)}\n`)
  })
  const call: Call = {
    args,
    sheets: spec.args?.includes('sheet') ? args : [],
    flags: flagValues,
    globals: globalsFrom(globalValues, process.env),
    language,
    say,
    terminal,
    clock: now === undefined ? () => new Date() : () => new Date(now),
    today: () => localDay(now === undefined ? new Date() : new Date(now), now),
    signal: interrupts.signal,
    endInOrder: interrupts.endInOrder,
  }
  try {
    await refuseTaken(call)
    process.exitCode = await spec.run(call)
  } finally {
    interrupts.stop()
  }
}

/** An output that could not be written is refused before the work, not after it. */
async function refuseTaken(call: Call): Promise<void> {
  const { output, formats, dryRun } = call.globals
  const targets = [output, ...formats.map((format) => /=(.+)$/s.exec(format)?.[1])].filter((target) => target !== undefined)
  if (targets.length === 0 || dryRun) return
  const { refuseTaken: refuse } = await import('./output.ts')
  await refuse(call, targets)
}

// `crm-clean help import` is what a user of git types.
function asked(argv: readonly string[]): string[] {
  if (argv.length === 0) return ['--help']
  return argv[0] === 'help' ? [...argv.slice(1), '--help'] : [...argv]
}

function checked<Value>(
  result: { success: true; data: Value } | { success: false; error: { issues: readonly FlagIssue[] } },
  flags: Record<string, unknown>,
  say: Say,
): Value {
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const name = String(issue?.path[0] ?? '')
  const flag = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  const given = flags[name]
  const value = Array.isArray(given) && typeof issue?.path[1] === 'number' ? given[issue.path[1]] : given
  throw fault('BAD_FLAG', { flag, value: String(value ?? ''), expected: issue === undefined ? '' : expectationOf(issue, say) })
}

/** Says what went wrong on standard error; gives the exit code. */
function explain(error: unknown, verbose: boolean, language: Language, say: Say): number {
  const known = error instanceof Fault ? error : fault('INTERNAL', { problem: problemOf(error) }, error)
  process.stderr.write(`${say('errorLabel')} ${known.text(language, shownBy(known.cause, language))}\n`)
  const trace = known.cause instanceof Error ? known.cause.stack : known.stack
  if (verbose && trace !== undefined) process.stderr.write(`${trace.split('\n').map(printable).join('\n')}\n`)
  return known.exit
}

// A fault names files, headers and values of strangers. Several problems stand in several lines, which their maker laid out.
function shownBy(cause: unknown, language: Language): (text: string, name: string) => string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  // SQLite adds the particulars: SQLITE_IOERR_WRITE.
  const known = systemWords[code] ?? systemWords[code.split('_', 2).join('_')]
  return (text, name) => {
    if (name === 'problem' && known !== undefined) return known[language]
    return name === 'problems' ? text.split('\n').map(printable).join('\n') : printable(text)
  }
}

// The language must be known before the flags are read, for what is said of wrong flags.
function languageFlag(argv: readonly string[]): string | undefined {
  const joined = argv.find((word) => word.startsWith('--lang='))
  if (joined !== undefined) return joined.slice('--lang='.length)
  const at = argv.indexOf('--lang')
  return at === -1 ? undefined : argv[at + 1]
}
