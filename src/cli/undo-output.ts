/** What an undo did, or would do, as it is told: in words and for programs. */

import type { z as Zod } from 'zod'
import { extraPlace } from '../check/mask/kind-of-value.ts'
import { type MaskedPair, maskerOf } from '../check/mask/masker.ts'
import type { UndoResult } from '../jobs/undo/undo-run.ts'
import type { Config } from '../schema/config.ts'
import type { Field, SheetKind } from '../schema/field.ts'
import { aligned, cut } from './columns.ts'
import type { Call } from './command.ts'
import { type DocumentOf, partsOf } from './document.ts'
import { printable } from './terminal.ts'

const fieldOf = (config: Config, kind: SheetKind, name: string | null): Field | undefined =>
  config.schemas[kind].fields.find((field) => field.name === name)

/** What an undo did, as it is shown. */
export type ShownUndo = Omit<UndoResult, 'changes'> & { readonly changes: readonly (UndoResult['changes'][number] & MaskedPair)[] }

/** What differs between the values of a change stays visible. */
export function masked(result: UndoResult, config: Config, kind: SheetKind, reveal: boolean): ShownUndo {
  const masker = maskerOf(config.privacy.masks)
  const keyOf = reveal ? (key: string) => key : masker.key
  const changes = result.changes.map((change) => {
    const { field, before, after } = change
    const shown = reveal
      ? { before, after, isHidden: false }
      : masker.pair(before, after, fieldOf(config, kind, field) ?? extraPlace(field))
    return { ...change, record: keyOf(change.record), ...shown }
  })
  return { ...result, changes, left: result.left.map((one) => ({ ...one, record: keyOf(one.record) })) }
}

export const undoDocument = (z: typeof Zod) => {
  const { open, count, text } = partsOf(z)
  return open({
    /** Null: a dry run, or everything was left. */
    run: count.nullable(),
    undoes: count,
    counts: open({ removed: count, restored: count, records: count, fields: count, moved: count, left: count, answers: count.optional() }),
    changes: z.array(open({ record: z.string(), field: z.string(), before: text, after: text })),
    /** `by`: the run that changed it later; null: its customer number belongs to another by now. */
    left: z.array(open({ record: z.string(), field: text, by: count.nullable() })),
    /** Later runs that were reversed at the same places. */
    cascaded: z.array(count),
  })
}

export function documentOf({ run, undoes, counts, changes, left, cascaded }: ShownUndo): DocumentOf<typeof undoDocument> {
  const { brought, ...others } = counts
  const told = changes.map(({ isHidden: _, ...change }) => change)
  return { run, undoes, counts: { ...others, restored: brought }, changes: told, left, cascaded }
}

/** Cells shown once they are written; before that all are, for a person to decide. */
const shownCells = 20

/** What an undo did, or would do, line by line. */
export function undoLines(
  call: Call,
  { run, undoes, counts, changes, left, cascaded }: ShownUndo,
  config: Config,
  kind: SheetKind,
): string[] {
  const { say, terminal, language, globals } = call
  const labelOf = (name: string | null) => printable(name === null ? '' : (fieldOf(config, kind, name)?.label[language] ?? name))
  const text = (value: string | null) => (value === null || value === '' ? '∅' : cut(printable(value), 40))
  const most = globals.dryRun ? Number.POSITIVE_INFINITY : shownCells
  const lines: string[] = []
  if (counts.answers !== undefined) lines.push(say('undoAnswers', { count: counts.answers }))
  if (counts.removed > 0) lines.push(say('undoRemoved', { count: counts.removed }))
  if (counts.brought > 0) lines.push(say('undoBrought', { count: counts.brought }))
  if (counts.moved > 0) lines.push(say('undoMoved', { count: counts.moved }))
  if (changes.length > 0) {
    lines.push(say('undoFields', { count: counts.fields, records: counts.records }))
    const rows = changes
      .slice(0, most)
      .map(({ record, field, before, after, isHidden }) => [
        `  ${printable(record)}`,
        labelOf(field),
        `${text(before)} → ${text(after)}${isHidden ? `  ${say('pairHidden')}` : ''}`,
      ])
    lines.push(...aligned(rows))
    if (changes.length > rows.length) lines.push(terminal.paint.dim(`  ${say('andMore', { count: changes.length - rows.length })}`))
  }
  if (cascaded.length > 0) lines.push(say('undoCascaded', { runs: cascaded.join(', ') }))
  if (left.length > 0) {
    lines.push(terminal.paint.yellow(say('undoLeft', { count: left.length })))
    const rows = left
      .slice(0, most)
      .map(({ record, field, by }) => [
        `  ${printable(record)}`,
        labelOf(field),
        by === null ? say('undoNumberTaken') : say('undoLeftBy', { run: by }),
      ])
    lines.push(...aligned(rows))
    if (left.length > rows.length) lines.push(terminal.paint.dim(`  ${say('andMore', { count: left.length - rows.length })}`))
    if (left.some(({ by }) => by !== null)) terminal.note(say('undoCascade', { run: undoes }))
  }
  if (run !== null) lines.push(say('undoDone', { undoes, run }))
  return lines
}
