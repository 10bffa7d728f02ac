/** What a change by hand did, or a record by hand, as it is told: in words and for programs. */

import type { z as Zod } from 'zod'
import { extraPlace } from '../check/mask/kind-of-value.ts'
import { maskerOf } from '../check/mask/masker.ts'
import type { ToldFinding } from '../check/present.ts'
import { fault } from '../errors.ts'
import { severityWords } from '../finding-words.ts'
import type { StoreCheck } from '../jobs/check/store-check.ts'
import type { EditResult } from '../jobs/fix/edit-record.ts'
import type { AddResult } from '../jobs/import/add-record.ts'
import type { Config } from '../schema/config.ts'
import type { Store } from '../store/store.ts'
import { changeLines } from './change-text.ts'
import { aligned } from './columns.ts'
import type { Call } from './command.ts'
import { type DocumentOf, partsOf } from './document.ts'
import { findingDocument } from './formats/json.ts'
import { optionsShown } from './options-shown.ts'
import { deliver, jsonText, planTarget, type printOne } from './output.ts'
import { printable } from './terminal.ts'

/** `field=value`, taken apart. Throws BAD_ARGUMENTS. */
export function assignment({ say, command }: Call, pair: string): [string, string] {
  const at = pair.indexOf('=')
  if (at < 1) throw fault('BAD_ARGUMENTS', { problem: say('expectAssignment', { value: pair }), command })
  return [pair.slice(0, at), pair.slice(at + 1)]
}

interface Told {
  readonly store: Store
  readonly check: StoreCheck
  readonly config: Config
  readonly reveal: boolean
  readonly print: ReturnType<typeof printOne<'text' | 'json'>>
}

/** Prints what was done; gives the exit code: 1 where an error is left. */
export async function tell(call: Call, result: EditResult | AddResult, { store, check, config, reveal, print }: Told): Promise<number> {
  const { toldFindings } = await import('../jobs/check/findings-to-show.ts')
  const rules = check.rules.map(({ rule }) => rule)
  const telling = { rules, schema: check.schema, language: call.language, reveal, masking: config.privacy.masks }
  const findings = toldFindings(store, telling, result.findings)
  const document = documentOf(call, result, findings, config, reveal, print.format === 'text')
  await deliver(call, print.format === 'json' ? jsonText(document) : textOf(call, document), planTarget(call, print.target))
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0
}

export const editDocument = (z: typeof Zod) => {
  const { open, count, text } = partsOf(z)
  return open({
    run: count.nullable(),
    refused: z.boolean(),
    /** Cells whose value stays until others have agreed. */
    waiting: count,
    /** Changes that waited: given up by this, and agreed to, as the same was entered again. */
    withdrawn: count,
    agreed: count,
    /** Changes that waited in the name of others, and whose place this one takes. */
    replaced: z.array(open({ field: z.string(), operators: z.array(z.string()) })),
    record: z.string(),
    cells: z.array(open({ field: text, column: z.string(), before: text, after: text })),
    findings: z.array(findingDocument(z)),
  })
}

type Edited = DocumentOf<typeof editDocument>

function documentOf(
  { language }: Call,
  { run, record, cells, refused, ...rest }: EditResult | AddResult,
  findings: readonly ToldFinding[],
  { schemas, privacy }: Config,
  reveal: boolean,
  forPeople: boolean,
): Edited {
  const told = cells.map(({ field, extra, before, after }) => {
    const known = schemas.customers.fields.find(({ name }) => name === field)
    const column = known?.label[language] ?? extra ?? field ?? ''
    // People read options by label, programs as they are stored.
    const write = !forPeople || known === undefined ? (value: string) => value : optionsShown(known, language)
    const [was, is] = [before, after].map((value) => (value === null ? null : write(value))) as [string | null, string | null]
    const shown = reveal ? { before: was, after: is } : maskerOf(privacy.masks).pair(was, is, known ?? extraPlace(column))
    return { field, column, before: shown.before, after: shown.after }
  })
  return {
    run,
    refused,
    waiting: 'waiting' in rest ? rest.waiting : 0,
    withdrawn: 'withdrawn' in rest ? rest.withdrawn : 0,
    agreed: 'agreed' in rest ? rest.agreed : 0,
    replaced: 'replaced' in rest ? rest.replaced.map(({ field, operators }) => ({ field, operators: [...operators] })) : [],
    record: reveal ? record.key : maskerOf(privacy.masks).key(record.key),
    cells: told,
    findings,
  }
}

function textOf(
  { say, terminal, globals, language, command }: Call,
  { run, refused, record, cells, findings, ...changed }: Edited,
): string {
  const { paint } = terminal
  const text = (value: string | null) => (value === null ? '∅' : printable(value))
  const lines = aligned(cells.map(({ column, before, after }) => [`  ${printable(column)}`, `${text(before)} → ${text(after)}`]))
  const colour = { error: paint.red, warning: paint.yellow, info: paint.cyan }
  for (const { severity, rule, message } of findings)
    lines.push(`  ${colour[severity](severityWords[severity][language])} ${paint.bold(printable(rule))}  ${printable(message)}`)
  if (refused) lines.push(say(command === 'add' ? 'addRefused' : 'editRefused'))
  if (run === null) lines.push(say(globals.dryRun ? 'dryRunDone' : 'nothingToDo'))
  else lines.push(...(command === 'add' ? [say('addDone', { run })] : changeLines(say, run, { cells, ...changed })))
  return `${[paint.bold(printable(record)), ...lines].join('\n')}\n`
}
