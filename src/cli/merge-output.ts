/** What a merge did, or would do, as it is told: in words and for programs. */

import type { z as Zod } from 'zod'
import { extraPlace } from '../check/mask/kind-of-value.ts'
import type { Masker } from '../check/mask/masker.ts'
import type { DescribedGroup } from '../jobs/merge/described-plan.ts'
import type { MergeResult } from '../jobs/merge/merge-store.ts'
import { whyWaiting } from '../jobs/merge/why-waiting.ts'
import { reasons } from '../merge/survivor.ts'
import type { Schema } from '../schema/field.ts'
import { type Presentation, presenter } from '../write/present.ts'
import { aligned, cut } from './columns.ts'
import type { Call } from './command.ts'
import { type DocumentOf, partsOf } from './document.ts'
import { printable } from './terminal.ts'
import { reasonWords, waitingWords } from './text/merge-words.ts'

/** Where a value came from and which lost. */
export const survivorShape = (z: typeof Zod) => {
  const { open, text } = partsOf(z)
  return open({
    field: z.string(),
    label: z.string(),
    value: text,
    /** Numbers of the records it came from. */
    from: z.array(z.string()),
    reason: z.enum(reasons),
    alternatives: z.array(open({ value: z.string(), from: z.array(z.string()), isSpoilt: z.boolean() })),
  })
}

export const mergeDocument = (z: typeof Zod) => {
  const { open, count, text } = partsOf(z)
  return open({
    /** Null: a dry run, or nothing is to be merged. */
    run: count.nullable(),
    /** Customers that take records in, records that join them, groups that wait. */
    counts: open({ merged: count, joined: count, waiting: count }),
    groups: z.array(
      open({
        /** The number of the cluster, or the pair that people decided on. */
        cluster: z.string(),
        /** The customer number that survives. */
        record: z.string(),
        members: z.array(open({ record: z.string(), source: z.string(), name: text })),
        /** Fields in which the records differ; of a dry run. */
        values: z.array(survivorShape(z)).optional(),
      }),
    ),
    waiting: z.array(
      open({ cluster: z.string(), records: z.array(z.string()), why: z.enum(whyWaiting), pair: z.array(z.string()).nullable() }),
    ),
  })
}

type MergeDocument = DocumentOf<typeof mergeDocument>
type ToldGroup = MergeDocument['groups'][number]

/** Makes the function that tells a described group; values as people write them, masked where there is a masker. */
export function groupTeller(
  { language }: Call,
  schema: Schema,
  { masker, ...presentation }: Presentation & { readonly masker: Masker | null },
  isPlan: boolean,
): (group: DescribedGroup) => ToldGroup {
  const fields = new Map(schema.fields.map((field) => [field.name, { field, present: presenter(field, presentation) }]))
  const named = (key: string) => masker?.key(key) ?? key
  const name = fields.get('name')?.field ?? extraPlace('name')
  return ({ cluster, record, members, values }) => {
    const told = values.map(({ isExtra, field, value, alternatives, ...rest }) => {
      const known = isExtra ? undefined : fields.get(field)
      const shown = (text: string) => {
        const written = known?.present(text) ?? text
        return masker?.cell(written, known?.field ?? extraPlace(field)) ?? written
      }
      return {
        field,
        label: known?.field.label[language] ?? field,
        value: value === null ? null : shown(value),
        ...rest,
        from: rest.from.map(named),
        alternatives: alternatives.map((one) => ({ ...one, value: shown(one.value), from: one.from.map(named) })),
      }
    })
    const shownMembers = members.map((one) => ({
      ...one,
      record: named(one.record),
      name: one.name === null ? null : (masker?.cell(one.name, name) ?? one.name),
    }))
    return { cluster: named(cluster), record: named(record), members: shownMembers, ...(isPlan ? { values: told } : {}) }
  }
}

export function mergeDocumentOf(
  { run, counts, waiting }: MergeResult,
  groups: readonly ToldGroup[],
  { keyOf, masker }: { readonly keyOf: (id: number) => string; readonly masker: Masker | null },
): MergeDocument {
  const { merged, joined } = counts
  const named = (key: string) => masker?.key(key) ?? key
  return {
    run,
    counts: { merged, joined, waiting: waiting.length },
    groups,
    waiting: waiting.map(({ name, records, why, pair }) => ({
      cluster: named(name),
      records: records.map((id) => named(keyOf(id))),
      why,
      pair: pair?.map(named) ?? null,
    })),
  }
}

/** Groups shown. */
export const shownGroups = 20

export function mergeText(call: Call, { run, counts, groups, waiting }: MergeDocument): string {
  const { say, terminal, language, globals } = call
  const { paint } = terminal
  const comma = language === 'zh' ? '、' : ', '
  const lines: string[] = []
  for (const { record, members, values = [] } of groups) {
    const others = members.filter((member) => member.record !== record)
    lines.push(
      `${paint.bold(printable(record))} ← ${others.map((one) => printable(one.record)).join(comma)}  ${cut(printable(members[0]?.name ?? ''), 40)}`,
    )
    const rows = values.map(({ label, value, reason, alternatives }) => [
      `  ${printable(label)}`,
      cut(printable(value ?? '∅'), 40),
      paint.dim(reasonWords[reason][language]),
      alternatives.length === 0 ? '' : paint.dim(`≠ ${alternatives.map((one) => cut(printable(one.value), 30)).join(comma)}`),
    ])
    lines.push(...aligned(rows))
  }
  if (counts.merged > groups.length) lines.push(paint.dim(say('andMore', { count: counts.merged - groups.length })))
  if (waiting.length > 0) {
    lines.push('', paint.bold(say('mergeWaiting', { count: waiting.length })))
    const shown = waiting.slice(0, globals.verbose ? waiting.length : shownGroups)
    const rows = shown.map(({ cluster, records, why, pair }) => [
      `  ${printable(cluster)}`,
      cut(records.map(printable).join(comma), 60),
      waitingWords[why][language] + (pair === null ? '' : ` (${pair.map(printable).join(':')})`),
    ])
    lines.push(...aligned(rows))
    if (waiting.length > shown.length) lines.push(paint.dim(`  ${say('andMore', { count: waiting.length - shown.length })}`))
  }
  if (run !== null) lines.push(say('mergeDone', { merged: counts.merged, joined: counts.joined, run }))
  else if (counts.merged > 0) lines.push(say('mergeWould', { merged: counts.merged, joined: counts.joined }), say('dryRunDone'))
  else lines.push(say('mergeNothing'))
  return `${lines.join('\n')}\n`
}
