/** The shape of a command: a table of options and one function. Each command is one file; what it needs is loaded when it runs. */

import type { z as Zod } from 'zod'
import type { Language } from '../errors.ts'
import type { Complete, Words } from '../words.ts'
import type { Works } from './effects.ts'
import type { Globals } from './globals.ts'
import type { Say } from './messages.ts'
import type { OptionSpec } from './option.ts'
import type { Sometimes } from './sometimes.ts'
import type { Terminal } from './terminal.ts'

export interface CommandSpec<Flags = unknown> {
  readonly name: string
  /** As commander writes it: `<sheet...>`, `[sheet...]`, `<record>`. */
  readonly args?: string
  readonly summary: Words
  /** Runnable examples; help opens with them. */
  readonly examples: readonly { readonly run: string; readonly does: Words }[]
  readonly options: readonly OptionSpec[]
  /** The flags as values; checked before anything is opened. zod is handed in, so that help does not load it. */
  readonly flags: (z: typeof Zod) => Zod.ZodType<Flags>
  /** Options of every command that do something with this one; it refuses the others of `sometimes` (see sometimes.ts). */
  readonly takes: readonly Sometimes[]
  /** What it works on and changes: by this, which of the options that it takes do nothing in a call (see effects.ts). */
  readonly works: Works
  /** Files it writes besides those of `--output` and `--format`. @param files those of its arguments that are no sheets */
  readonly outputs?: (flags: Flags, files: readonly string[]) => readonly (string | undefined)[]
  /** Those of its arguments that are sheets, where others are files it writes; else all are where `args` says sheet. */
  readonly sheets?: (flags: Flags, args: readonly string[], globals: Globals) => Promise<readonly string[]>
  /** Gives the exit code. */
  readonly run: (call: Call<Flags>) => Promise<number>
}

/** One call of a command. */
export interface Call<Flags = unknown> {
  /** Name of the command. */
  readonly command: string
  readonly args: readonly string[]
  /** Those of `args` that name sheets: inputs, which no output may replace. */
  readonly sheets: readonly string[]
  /** Files that are to be written; `-` is standard output. */
  readonly outputs: readonly string[]
  readonly flags: Flags
  readonly globals: Globals
  readonly language: Language
  readonly say: Say
  /** Completes the commands that a text names, so that they can be pasted; `say` does so by itself. */
  readonly complete: Complete
  readonly terminal: Terminal
  /** Adds a line to the log of `--log`, where one is kept. */
  readonly log: (step: object) => void
  readonly clock: () => Date
  /** The user's day, `YYYY-MM-DD`. */
  readonly today: () => string
  /** Set off by Ctrl-C, once the job has asked to end in order. */
  readonly signal: AbortSignal
  /** Says the exit code before the output is written, and gives it back: a reader that closes the pipe meanwhile changes nothing of it. */
  readonly settle: (code: number) => number
  /** Said by a job that must take back what it began before it may stop; without it Ctrl-C stops the program at once. */
  readonly endInOrder: () => void
}

/** Keeps the types of flags and run together. */
export function defineCommand<Flags>(spec: CommandSpec<Flags>): CommandSpec {
  return spec as CommandSpec
}
