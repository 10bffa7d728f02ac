/** Standard output and standard error: colour only where it belongs, a cell's control characters never. */

import process from 'node:process'
import { Chalk, type ChalkInstance } from 'chalk'
import { isShown, writeOut } from './standard-output.ts'

export interface Terminal {
  /** Writes data to standard output, waiting where the reader is slow. Throws STDOUT_FAILED. */
  out(data: string | Uint8Array): Promise<void>
  /** Writes a line to standard error, unless --quiet. */
  note(text: string): void
  /** Writes a line to standard error, always. */
  complain(text: string): void
  /** Colours for standard output and standard error; level 0 where colour does not belong. */
  readonly paint: ChalkInstance
  readonly paintError: ChalkInstance
  /** A person is there to ask: both input and error stand on a terminal. */
  readonly canAsk: boolean
  /** Standard output is a terminal or the log of a CI service: text from cells must be made safe for it. */
  readonly isShown: boolean
  /** Standard error stands on a terminal that can redraw a line. */
  readonly animated: boolean
  readonly columns: number
}

export interface TerminalOptions {
  readonly quiet: boolean
  readonly color: boolean
  readonly input: boolean
  /** What to do when the reader of standard output has closed the pipe. Where it returns, the rest of the output is dropped. */
  readonly closed: () => void
}

/** The level chalk would take, bent by NO_COLOR, FORCE_COLOR, TERM=dumb and --no-color (chalk 5 itself ignores NO_COLOR). */
export function colourLevel(isTerminal: boolean, wanted: boolean, environment: Readonly<Record<string, string | undefined>>): 0 | 1 {
  if (!wanted || environment.NO_COLOR) return 0
  if (environment.FORCE_COLOR !== undefined) return environment.FORCE_COLOR === '0' || environment.FORCE_COLOR === 'false' ? 0 : 1
  return isTerminal && environment.TERM !== 'dumb' ? 1 : 0
}

/** A cell's text as a terminal may show it: control characters (C0, DEL, C1) and direction overrides become visible escapes. */
export function printable(text: string): string {
  return text
    .replace(unprintable, (character) => (character === '\n' ? '⏎' : character === '\t' ? ' ' : escaped(character)))
    .replace(workflowCommand, (found) => found.slice(0, -1) + escaped(found.slice(-1)))
}

/** The same characters in JSON, where an escape means what the character means. */
export function printableJson(json: string): string {
  return json
    .replace(unprintable, (character) => (character === '\n' ? character : escaped(character)))
    .replace(workflowCommand, (found) => found.slice(0, -1) + escaped(found.slice(-1)))
}

/** Whole rows of CSV as a terminal may show them. Line breaks and tabs of cells stay, so that it is still the same table. */
export function printableCsv(rows: string): string {
  return rows
    .replace(unprintable, (character) => (/[\t\r\n]/.test(character) ? character : escaped(character)))
    .replace(/\r(?!\n)/g, escaped)
    .replace(new RegExp(workflowCommand, 'gm'), (found) => found.slice(0, -1) + escaped(found.slice(-1)))
}

const unprintable = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g
// GitHub takes `::error` at the start of a line, Azure and TeamCity `##vso[` and `##teamcity[`, old GitHub `##[` anywhere in it.
const workflowCommand = /^\s*:(?=:)|#(?=#(?:vso|teamcity)?\[)/g

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

export function openTerminal(options: TerminalOptions): Terminal {
  const { stdout, stderr, stdin, env } = process
  return {
    async out(data) {
      if (!(await writeOut(data))) options.closed()
    },
    note(text) {
      if (!options.quiet) stderr.write(`${text}\n`)
    },
    complain(text) {
      stderr.write(`${text}\n`)
    },
    paint: new Chalk({ level: colourLevel(stdout.isTTY === true, options.color, env) }),
    paintError: new Chalk({ level: colourLevel(stderr.isTTY === true, options.color, env) }),
    canAsk: options.input && stdin.isTTY === true && stderr.isTTY === true,
    isShown: isShown(env),
    animated: stderr.isTTY === true && env.TERM !== 'dumb' && !options.quiet && !env.CI,
    columns: stdout.columns ?? 100,
  }
}
