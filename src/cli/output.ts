/** Where the result of a command goes: standard output, or files that are written whole or not at all. */

import { fault } from '../errors.ts'
import { writeWholeFile } from '../write/whole-file.ts'
import type { Call } from './command.ts'

/** Text in one piece, or piece by piece. */
export type Content = string | AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>

/** Writes a result to `--output`, else to standard output. `-` is standard output. */
export async function deliver(call: Call, content: Content, target: string | undefined = call.globals.output): Promise<void> {
  if (target === undefined || target === '-') {
    for await (const piece of pieces(content))
      await call.terminal.out(typeof piece === 'string' ? piece : Buffer.from(piece).toString('utf8'))
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

/** One thing to print: a format and where it goes (undefined: `--output` or standard output). */
export interface Print<Name extends string> {
  readonly format: Name
  readonly target: string | undefined
}

/** The `--format` flags as a list of prints; `json=file` names a file. The first of the known formats is the default. */
export function prints<Name extends string>(call: Call, known: readonly [Name, ...Name[]]): Print<Name>[] {
  if (call.globals.formats.length === 0) return [{ format: known[0], target: undefined }]
  return call.globals.formats.map((flag) => {
    const [, name = '', target] = /^([^=]+)(?:=(.+))?$/s.exec(flag) ?? []
    const format = known.find((one) => one === name)
    if (format === undefined) throw fault('BAD_FLAG', { flag: 'format', value: flag, expected: known.join(', ') })
    return { format, target }
  })
}

/** One JSON document, `schemaVersion` first. */
export function jsonText(value: object): string {
  return `${JSON.stringify({ schemaVersion: 1, ...value }, null, 2)}\n`
}

function pieces(content: Content): AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array> {
  return typeof content === 'string' ? [content] : content
}
