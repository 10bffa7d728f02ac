/** The match model a user names: read and checked, or written. */

import { fault } from '../errors.ts'
import type { ModelDocument } from '../match/model/shape.ts'
import type { ReadModel } from '../match/model/yaml-file.ts'
import { readSmallFile } from '../read/small-file.ts'
import { utf8Text } from '../read/utf8-text.ts'
import type { ConfigMistake } from '../schema/config-mistake.ts'
import { problemCount, problemOf } from '../words.ts'
import type { Call } from './command.ts'
import { deliver } from './output.ts'
import { printable } from './terminal.ts'

/** Throws MODEL_NOT_FOUND, MODEL_UNREADABLE, or BAD_MODEL with every mistake of the file at once. */
export async function modelOf(call: Call, file: string | undefined): Promise<ReadModel | undefined> {
  if (file === undefined) return undefined
  const { readModel } = await import('../match/model/yaml-file.ts')
  const { parsedYaml } = await import('../schema/yaml-text.ts')
  const text = await textOf(file)
  const parsed = parsedYaml(text)
  if ('mistakes' in parsed) throw badModel(call, file, parsed.mistakes)
  const read = readModel(text)
  if ('mistakes' in read) throw badModel(call, file, read.mistakes)
  return read
}

/** Throws BAD_MODEL where the model compares a column that is not there. */
export function refuseMisfit(call: Call, file: string | undefined, model: ReadModel | undefined, columns: readonly string[]): void {
  const mistakes = model?.misfits(columns) ?? []
  if (file !== undefined && mistakes.length > 0) throw badModel(call, file, mistakes)
}

export async function saveModel(call: Call, file: string | undefined, model: ModelDocument): Promise<void> {
  if (file === undefined) return
  const { modelText } = await import('../match/model/yaml-file.ts')
  await deliver(call, modelText(model), file)
}

function badModel({ language }: Call, file: string, mistakes: readonly ConfigMistake[]) {
  const problems = mistakes.map((mistake) => printable(`${file}:${mistake.line}  ${mistake[language]}`))
  return fault('BAD_MODEL', { path: file, count: problemCount(problems.length), problems: problems.join('\n  ') })
}

async function textOf(file: string): Promise<string> {
  try {
    return utf8Text((await readSmallFile(file)).bytes)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw fault('MODEL_NOT_FOUND', { path: file }, error)
    throw fault('MODEL_UNREADABLE', { path: file, problem: problemOf(error) }, error)
  }
}
