/** The history of a customer as it is told: as a timeline, and for programs. */

import type { z as Zod } from 'zod'
import type { Language } from '../errors.ts'
import { stepWords } from '../jobs/approve/step-words.ts'
import type { RecordChange, RecordHistory } from '../jobs/show/record-history.ts'
import type { Config } from '../schema/config.ts'
import { localTime } from '../schema/local-day.ts'
import { aligned } from './columns.ts'
import type { Call } from './command.ts'
import { type DocumentOf, partsOf } from './document.ts'
import { printable } from './terminal.ts'
import { actionWords } from './text/words.ts'

export const historyDocument = (z: typeof Zod) => {
  const { open, count, text, time } = partsOf(z)
  return open({
    record: z.string(),
    changes: z.array(
      open({
        run: count,
        command: z.string(),
        operator: z.string(),
        at: time,
        /** The last five: what was said of a value that several people agree to; `after` is the value. */
        action: z.enum([
          'insert',
          'update',
          'remove',
          'restore',
          'merge',
          'split',
          'entered',
          'checked',
          'approved',
          'sent-back',
          'replaced',
        ]),
        field: text,
        before: text,
        after: text,
        /** The record it was about: this one, or one merged into it. */
        record: z.string(),
        /** The row of an import; null for other runs. */
        origin: open({ source: z.string(), file: z.string(), sheet: text, row: count }).nullable(),
        /** The run that this one undoes. */
        undoes: count.nullable(),
        /** Why a record was taken out, or a value sent back. */
        reason: text,
        /** Who entered, checked, approved, sent back or replaced the value; null for all else. */
        signer: text,
      }),
    ),
  })
}

type ShownChange = RecordChange & { readonly isHidden: boolean }

export interface ShownHistory {
  readonly document: DocumentOf<typeof historyDocument>
  readonly changes: readonly ShownChange[]
}

/** What differs between the values of a change stays visible. */
export async function shownHistory({ record, changes }: RecordHistory, config: Config, reveal: boolean): Promise<ShownHistory> {
  const [{ extraPlace }, { maskerOf }] = await Promise.all([import('../check/mask/kind-of-value.ts'), import('../check/mask/masker.ts')])
  const masker = maskerOf(config.privacy.masks)
  const fields = new Map(config.schemas.customers.fields.map((field) => [field.name, field]))
  const shown = changes.map((change): ShownChange => {
    if (reveal) return { ...change, isHidden: false }
    const { field, before, after, reason } = change
    const key = (text: string | null) => (text === null ? null : masker.key(text))
    const pair =
      field === null
        ? { before: key(before), after: key(after), isHidden: false }
        : masker.pair(before, after, fields.get(field) ?? extraPlace(field))
    return { ...change, ...pair, record: masker.key(change.record), reason: reason === null ? null : masker.word(reason) }
  })
  const told = shown.map(({ isHidden: _, ...change }) => change)
  return { changes: shown, document: { record: reveal ? record : masker.key(record), changes: told } }
}

/** A run a line, under it what it changed. */
export function historyText(call: Call, { changes, document }: ShownHistory, { schemas }: Config): string {
  const { say, language, globals, terminal } = call
  const labels = new Map(schemas.customers.fields.map(({ name, label }) => [name, label[language]]))
  const lines: string[] = []
  let before: ShownChange | null = null
  let rows: string[][] = []
  const flush = () => {
    lines.push(...aligned(rows))
    rows = []
  }
  for (const change of changes) {
    if (before === null || before.run !== change.run || before.record !== change.record) {
      flush()
      lines.push(headOf(call, change, document.record))
    }
    before = change
    const { action, field, isHidden } = change
    const hidden = isHidden ? `  ${say('pairHidden')}` : ''
    const label = printable(labels.get(field ?? '') ?? field ?? '')
    const what = change.signer === null ? `${arrow(change)}${hidden}` : signed(change, language)
    rows.push([`  ${{ ...actionWords, ...stepWords }[action][language]}`, ...(field === null ? [whither(call, change)] : [label, what])])
  }
  flush()
  return `${[terminal.paint.bold(printable(document.record)), ...lines].join('\n')}\n`

  function headOf({ terminal: { paint } }: Call, { run, command, operator, at, record, undoes }: ShownChange, own: string): string {
    const parts = [localTime(at, globals.now), say('changeRun', { run, command: printable(command) }), printable(operator)]
    if (undoes !== null) parts.push(say('runUndoes', { run: undoes }))
    if (record !== own) parts.push(say('historyOf', { record: printable(record) }))
    return paint.bold(parts.join('  '))
  }
}

const arrow = ({ before, after }: ShownChange) => `${printable(before ?? '∅')} → ${printable(after ?? '∅')}`

/** `13900000001  张三`, or `13900000001  李四：合同上不是这个数`. */
function signed({ after, signer, reason }: ShownChange, language: Language): string {
  const why = reason === null ? '' : `${language === 'zh' ? '：' : ': '}${printable(reason)}`
  return `${printable(after ?? '∅')}  ${printable(signer ?? '')}${why}`
}

/** What is to be said of a record that was made, taken out, merged or split off. */
function whither({ say }: Call, { action, origin, reason, before, after }: ShownChange): string {
  if (action === 'merge' && after !== null) return say('historyInto', { record: printable(after) })
  if (action === 'split' && before !== null) return say('historyFrom', { record: printable(before) })
  if (reason !== null) return say('runReason', { reason: printable(reason) })
  if (origin === null) return ''
  const { source, file, sheet, row } = origin
  return say('cardFrom', { source: printable(source), place: printable(sheet === null ? file : `${file}#${sheet}`), row })
}
