/** Where the result of a command goes: standard output, or files that are written whole or not at all. */

import { realpath } from 'node:fs/promises'
import process from 'node:process'
import { fault } from '../errors.ts'
import { findInputs } from '../read/inputs.ts'
import { writeWholeFile } from '../write/whole-file.ts'
import type { Call } from './command.ts'
import { formatNamed, refuseOtherFormat } from './format-of-file.ts'
import { printableCsv, printableJson } from './terminal.ts'

/** Text in one piece, or piece by piece. */
export type Content = string | AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>

/** Writes a result to `--output`, else to standard output. `-` is standard output. A dry run makes what a file would hold, and writes none. */
export async function deliver(call: Call, content: Content, target: string | undefined = call.globals.output): Promise<void> {
  if (target === undefined || target === '-') {
    for await (const piece of pieces(content)) await call.terminal.out(piece)
    return
  }
  await refuseInput(call, target)
  if (call.globals.dryRun) {
    // All is made that would be written: what fails, fails now.
    for await (const _ of pieces(content));
    return
  }
  await writeWholeFile(
    target,
    async (file) => {
      for await (const piece of pieces(content)) await file.write(piece)
    },
    { force: call.globals.force },
  )
}

/** Where a plan goes: a dry run shows it, and writes no file. */
export const planTarget = ({ globals }: Call, target: string | undefined) => (globals.dryRun ? '-' : target)

/** Says that a file was written, or would be. */
export function noteWritten({ say, terminal, globals }: Call, path: string): void {
  terminal.note(say(globals.dryRun ? 'wouldWrite' : 'written', { path }))
}

/** What makes rows of CSV fit for their target: on a terminal or in the log of a CI service a cell must not give orders. Elsewhere they stay as they are. */
export function shownCsv({ globals, terminal }: Call, target: string | undefined): ((rows: string) => string) | undefined {
  return terminal.isShown && (target ?? globals.output ?? '-') === '-' ? printableCsv : undefined
}

/** Whatever --force allows: no command replaces what it reads. Throws OUTPUT_IS_INPUT. */
export async function refuseInput({ sheets, flags, globals }: Pick<Call, 'sheets' | 'flags' | 'globals'>, target: string): Promise<void> {
  const place = await realpath(target).catch(() => null)
  if (place === null) return // nothing is there yet
  const inputs = await findInputs(
    sheets.filter((sheet) => sheet !== '-'),
    process.cwd(),
  )
  const { truth, from } = flags as Readonly<Record<string, unknown>>
  const own = [globals.store, globals.keyFile, globals.config, truth, from].filter((file) => typeof file === 'string')
  for (const file of [...inputs.map((input) => input.path), ...own]) {
    if (place === (await realpath(file).catch(() => null))) throw fault('OUTPUT_IS_INPUT', { path: target })
  }
}

/** One thing to print: a format and where it goes (undefined: `--output` or standard output). */
export interface Print<Name extends string> {
  readonly format: Name
  readonly target: string | undefined
}

/**
 * The `--format` flags as a list of prints; `json=file` names a file. Without any, the ending of `--output` decides, else the first of the known
 * formats is the default. Throws BAD_FLAG, OUTPUT_KIND, OUTPUT_OTHER_FORMAT.
 * @param output undefined where `--output` is the file of something else
 */
export function prints<Name extends string>(
  call: Call,
  known: readonly [Name, ...Name[]],
  output: string | undefined = call.globals.output,
): Print<Name>[] {
  if (call.globals.formats.length === 0) return [{ format: formatNamed(known, output), target: undefined }]
  return call.globals.formats.map((flag) => {
    const [, name = '', target] = /^([^=]+)(?:=(.*\S.*))?$/s.exec(flag) ?? []
    const format = known.find((one) => one === name)
    if (format === undefined)
      throw fault('BAD_FLAG', { flag: 'format', value: flag, expected: call.say('expectOneOf', { values: known.join(', ') }) })
    refuseOtherFormat(format, target ?? output)
    return { format, target }
  })
}

/** The one print of a command that prints one thing. */
export function printOne<Name extends string>(
  call: Call,
  known: readonly [Name, ...Name[]],
  output: string | undefined = call.globals.output,
): Print<Name> {
  const [first, second] = prints(call, known, output)
  if (second !== undefined) throw badFormat(call, 'expect_one_format')
  return first!
}

/** For commands whose files' names tell the format. */
export function refuseFormat(call: Call): void {
  if (call.globals.formats.length > 0) throw badFormat(call, 'expect_no_format')
}

function badFormat(call: Call, why: 'expect_one_format' | 'expect_no_format') {
  return fault('BAD_FLAG', { flag: 'format', value: call.globals.formats.join(' '), expected: call.say(why) })
}

/** One JSON document, `schemaVersion` first. */
export function jsonText(value: object): string {
  return printableJson(`${JSON.stringify({ schemaVersion: 1, ...value }, null, 2)}\n`)
}

function pieces(content: Content): AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array> {
  return typeof content === 'string' ? [content] : content
}
