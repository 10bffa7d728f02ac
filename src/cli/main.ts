/** Starts the program: finds the command, checks its flags, runs it, and turns what comes back into an exit code. */

import process from 'node:process'
import { Fault, fault } from '../errors.ts'
import type { CommandSpec } from './command.ts'
import { commands } from './commands/index.ts'
import { globalFlags, globalsFrom } from './globals.ts'
import { languageOf, type Say, speaker } from './messages.ts'
import { programOf } from './program.ts'
import { openTerminal } from './terminal.ts'
import { version } from './version.ts'

export async function start(argv: readonly string[] = process.argv.slice(2)): Promise<void> {
  const language = languageOf(languageFlag(argv), process.env)
  const say = speaker(language)
  try {
    const program = programOf(commands, version(), language, say, (spec, args, flags) => run(spec, args, flags, language, say))
    await program.parseAsync(argv.length === 0 ? ['--help'] : [...argv], { from: 'user' })
  } catch (error) {
    process.exitCode = explain(error, argv.includes('--verbose'), language, say)
  }
}

async function run(
  spec: CommandSpec,
  args: readonly string[],
  flags: Record<string, unknown>,
  language: 'en' | 'zh',
  say: Say,
): Promise<void> {
  const { z } = await import('zod')
  const globals = globalFlags(z)
  const known = Object.keys(globals.shape)
  const own = Object.fromEntries(Object.entries(flags).filter(([name]) => !known.includes(name)))
  const all = Object.fromEntries(Object.entries(flags).filter(([name]) => known.includes(name)))
  const globalValues = checked(globals.safeParse(all), flags)
  const flagValues = checked(spec.flags(z).safeParse(own), flags)
  const terminal = openTerminal({ quiet: globalValues.quiet, color: globalValues.color, input: globalValues.input })
  const now = globalValues.now
  const interrupt = new AbortController()
  const onInterrupt = () => {
    if (interrupt.signal.aborted) process.exit(130)
    terminal.note(say('interrupting'))
    interrupt.abort(fault('INTERRUPTED', {}))
  }
  process.on('SIGINT', onInterrupt)
  process.on('SIGTERM', onInterrupt)
  try {
    process.exitCode = await spec.run({
      args,
      flags: flagValues,
      globals: globalsFrom(globalValues, process.env),
      language,
      say,
      terminal,
      clock: now === undefined ? () => new Date() : () => new Date(now),
      signal: interrupt.signal,
    })
  } finally {
    process.off('SIGINT', onInterrupt)
    process.off('SIGTERM', onInterrupt)
  }
}

interface Problem {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

function checked<Value>(
  result: { success: true; data: Value } | { success: false; error: { issues: readonly Problem[] } },
  flags: Record<string, unknown>,
): Value {
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const name = String(issue?.path[0] ?? '')
  const flag = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  throw fault('BAD_FLAG', { flag, value: String(flags[name] ?? ''), expected: issue?.message ?? '' })
}

/** Says what went wrong on standard error; gives the exit code. */
function explain(error: unknown, verbose: boolean, language: 'en' | 'zh', say: Say): number {
  const known =
    error instanceof Fault ? error : fault('INTERNAL', { problem: error instanceof Error ? error.message : String(error) }, error)
  process.stderr.write(`${say('errorLabel')} ${known.text(language)}\n`)
  const trace = known.cause instanceof Error ? known.cause.stack : known.stack
  if (verbose && trace !== undefined) process.stderr.write(`${trace}\n`)
  return known.exit
}

// The language must be known before the flags are read, for what is said of wrong flags.
function languageFlag(argv: readonly string[]): string | undefined {
  const joined = argv.find((word) => word.startsWith('--lang='))
  if (joined !== undefined) return joined.slice('--lang='.length)
  const at = argv.indexOf('--lang')
  return at === -1 ? undefined : argv[at + 1]
}
