/** What `dedupe` gives out: pairs and clusters as CSV, and its summary as text and for programs. */

import type { z as Zod } from 'zod'
import type { Masker } from '../check/mask/masker.ts'
import type { DedupeResult } from '../jobs/dedupe/dedupe-result.ts'
import type { DuplicateLists } from '../jobs/dedupe/duplicate-lists.ts'
import { relationKinds } from '../jobs/dedupe/relations.ts'
import type { MergeResult } from '../jobs/merge/merge-store.ts'
import type { Evaluation } from '../match/evaluate.ts'
import type { ModelDocument, modelShape } from '../match/model/shape.ts'
import type { Schema } from '../schema/field.ts'
import type { RelationKind } from '../store/relations.ts'
import { clusterText } from './cluster-text.ts'
import type { Call } from './command.ts'
import { type DocumentOf, partsOf } from './document.ts'
import type { FirstClusters } from './first-clusters.ts'
import { deliver, shownCsv } from './output.ts'
import { printable } from './terminal.ts'

/** The files of `--clusters` and `--pairs`, written as they are made. */
export async function writeLists(
  call: Call,
  { comparisons, pairs, members, relations }: DuplicateLists,
  files: { readonly pairs?: string | undefined; readonly clusters?: string | undefined; readonly relations?: string | undefined },
  masker: Masker | null,
): Promise<void> {
  const named = (key: string) => masker?.key(key) ?? key
  const write = (name: string, headers: readonly string[], rows: Iterable<readonly string[]>, file: string) =>
    deliver(call, csvOf(name, headers, rows, shownCsv(call, file)), file)
  if (files.clusters !== undefined)
    await write(
      'clusters',
      ['record', 'cluster'],
      namedBy(members, (row) => row.map(named)),
      files.clusters,
    )
  if (files.relations !== undefined) {
    const { relationColumns } = await import('../jobs/dedupe/relation-tables.ts')
    await write(
      'relations',
      relationColumns,
      namedBy(relations, ([group, kind, record]) => [group, kind, named(record)]),
      files.relations,
    )
  }
  if (files.pairs === undefined) return
  const { pairColumns, pairRow } = await import('../jobs/dedupe/duplicate-tables.ts')
  function* rows(): Generator<string[]> {
    for (const pair of pairs) yield pairRow({ ...pair, left: named(pair.left), right: named(pair.right) }, call.language)
  }
  await write('pairs', pairColumns(comparisons), rows(), files.pairs)
}

function* namedBy<Row>(rows: Iterable<Row>, named: (row: Row) => readonly string[]): Generator<readonly string[]> {
  for (const row of rows) yield named(row)
}

async function* csvOf(
  name: string,
  headers: readonly string[],
  rows: Iterable<readonly string[]>,
  shown: ((rows: string) => string) | undefined,
): AsyncGenerator<Buffer> {
  const { csvBytes } = await import('../write/csv.ts')
  yield* csvBytes({ name, columns: headers.map((header) => ({ header, kind: 'text' as const })), rows }, { shown })
}

/** How well duplicates agree with labels, in a line. */
export const truthText = ({ say }: Call, { precision, recall, f1 }: Evaluation) => `${say('dedupeTruth', { precision, recall, f1 })}\n`

export const dedupeDocument = (z: typeof Zod, model: typeof modelShape) => {
  const { open, count, counts, share, text } = partsOf(z)
  const agreement = { precision: share, recall: share, f1: share }
  return open({
    run: count.optional(),
    /** What a row stands for. */
    unit: z.enum(['person', 'company', 'thing']),
    /** Of a sheet; false: most rows equal another one in all that was compared, so that nothing can be said of them. */
    canTell: z.boolean().optional(),
    records: count,
    /** Of a store: records that were compared with the others, and why it was all of them; null where only what is new was. */
    comparedRecords: count.optional(),
    full: text.optional(),
    candidatePairs: count,
    comparedPairs: count,
    matches: count,
    /** Pairs that may be one customer and are not in one cluster. */
    review: count,
    /** Pairs in one cluster that are less certain than what is merged by itself (merge.at). */
    held: count,
    clusters: count,
    redundant: count.optional(),
    /** Customers made of several records; with --merge the run that made them (null: none), and groups that wait for a person. */
    merged: count,
    mergeRun: count.nullable().optional(),
    waiting: count.optional(),
    /** Groups of customers who belong together and are not one, by what binds them. */
    relations: counts.optional(),
    /** Of a store: what became of the clusters of last time. */
    clusterChanges: open({ created: count, grown: count, shrunk: count, split: count, merged: count, gone: count }).optional(),
    seconds: counts,
    truth: open({ ...agreement, bcubed: open(agreement) }).optional(),
    largestGroup: count.optional(),
    nearValues: z.array(open({ column: z.string(), edits: count, near: count, leftOut: count })).optional(),
    model,
  })
}

export type DedupeDocument = DocumentOf<typeof dedupeDocument>

export function storeDocument(
  { run, full, counts, seconds, model }: DedupeResult,
  truth: Evaluation | undefined,
  relations: Summary['relations'],
  merged: MergeResult | undefined,
): DedupeDocument {
  const { records, candidatePairs, comparedPairs, matches, review, held, clusters, redundant, comparedRecords, ...events } = counts
  return {
    ...(run === null ? {} : { run }),
    unit: model.identity?.unit ?? 'thing',
    records,
    comparedRecords,
    full,
    candidatePairs,
    comparedPairs,
    matches,
    review,
    held,
    clusters,
    redundant,
    merged: merged?.counts.merged ?? 0,
    ...(merged === undefined ? {} : { mergeRun: merged.run, waiting: merged.counts.waiting }),
    ...(relations === undefined ? {} : { relations }),
    clusterChanges: {
      created: events.clustersCreated,
      grown: events.clustersGrown,
      shrunk: events.clustersShrunk,
      split: events.clustersSplit,
      merged: events.clustersMerged,
      gone: events.clustersGone,
    },
    seconds: rounded(seconds),
    ...(truth === undefined ? {} : { truth }),
    model,
  }
}

/** What `--merge` did, in a line. */
export function mergedText({ say, globals }: Call, merged: MergeResult | undefined): string {
  if (merged === undefined) return ''
  const { run, counts } = merged
  const done =
    run !== null
      ? say('mergeDone', { ...counts, run })
      : counts.merged > 0 && globals.dryRun
        ? say('mergeWould', counts)
        : say('runMergedNone')
  return `${done}\n${counts.waiting === 0 ? '' : `${say('runMergeHeld', { count: counts.waiting })}\n`}`
}

export async function storeText(
  call: Call,
  { full, counts, model }: DedupeResult,
  seen: Pick<Summary, 'truth' | 'relations'>,
  schema: Schema,
): Promise<string> {
  const { say } = call
  const { comparedRecords, records } = counts
  const how = full === null ? say('dedupeNew', { comparedRecords, others: records - comparedRecords }) : undefined
  const why = full === null || full === 'asked' || full === 'first' ? undefined : say(`dedupeFull_${full}`)
  const changes = full === 'first' ? undefined : say('dedupeClusters', counts)
  const more = [how, why, changes].filter((line) => line !== undefined)
  return (await summaryText(call, { ...counts, ...seen }, model, schema)) + more.map((line) => `${line}\n`).join('')
}

export const rounded = (seconds: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(seconds).map(([stage, value]) => [stage, Math.round(value * 1000) / 1000]))

/** Who a row stands for, and by which columns; what was left out. */
function unitText({ say, language }: Call, identity: NonNullable<ModelDocument['identity']>, schema: Schema): string[] {
  const labels = new Map(schema.fields.map(({ name, label }) => [name, label[language]]))
  const listed = (names: readonly (string | undefined)[]) =>
    names.flatMap((name) => (name === undefined ? [] : [labels.get(name) ?? printable(name)])).join(language === 'zh' ? '、' : ', ')
  const { unit, given, family, person, company, contact, phone, email, code, registration, birth, domain, place, aside } = identity
  const columns = listed([
    given,
    family,
    person,
    company,
    contact,
    ...phone,
    ...email,
    ...code,
    ...registration,
    ...birth,
    ...domain,
    ...place,
  ])
  return [say(`dedupeUnit_${unit}`, { columns }), ...(aside.length > 0 ? [say('dedupeAside', { columns: listed(aside) })] : [])]
}

export interface Summary {
  readonly records: number
  readonly candidatePairs: number
  readonly comparedPairs: number
  readonly matches: number
  readonly review: number
  readonly held: number
  readonly clusters: number
  readonly truth?: Evaluation | undefined
  readonly largestGroup?: number
  /** False: most rows equal another one in all that was compared, and nothing can be said of them. */
  readonly canTell?: boolean
  readonly relations?: Readonly<Record<RelationKind, number>> | undefined
}

/** The first clusters, and how to see all. */
export function firstText(call: Call, { see, ...shown }: FirstClusters, clusters: number, model: ModelDocument): string {
  if (shown.blocks.length === 0) return ''
  const { say } = call
  const count = shown.blocks.length
  const head = count < clusters ? say('dedupeFirst', { count, clusters }) : say('dedupeAllOfThem', { clusters })
  return `\n${[head, '', ...clusterText(call, shown, model.identity), '', say(see)].join('\n')}\n`
}

export async function summaryText(call: Call, summary: Summary, model: ModelDocument, schema: Schema): Promise<string> {
  const { say, globals } = call
  const { records, candidatePairs, comparedPairs, matches, review, held, clusters, truth, largestGroup, relations } = summary
  if (summary.canTell === false && model.comparisons.length > 0) return `${say('dedupeCannotTell', { records })}\n`
  const lines = [say('dedupeDone', { records, comparedPairs, matches, clusters, review })]
  if (held > 0) lines.push(say('dedupeHeld', { held }))
  if (model.identity !== undefined && records > 1) lines.push(...unitText(call, model.identity, schema))
  const related = relationKinds.map((kind) => [kind, relations?.[kind] ?? 0] as const).filter(([, count]) => count > 0)
  if (related.length > 0)
    lines.push(
      say('dedupeRelations', {
        groups: related.map(([kind, count]) => say(`dedupe_${kind}`, { count })).join(call.language === 'zh' ? '、' : ', '),
      }),
    )
  if (candidatePairs > comparedPairs) lines.push(say('dedupeSkipped', { count: candidatePairs - comparedPairs }))
  if (model.comparisons.length === 0 && records > 1) lines.push(say('dedupeNothing'))
  if (!model.converged) lines.push(say('dedupeUnsettled', { rounds: model.iterations }))
  if (largestGroup) lines.push(say('dedupeLargeGroup', { count: largestGroup }))
  const text = `${lines.join('\n')}\n${truth ? truthText(call, truth) : ''}`
  if (!globals.verbose) return text
  const { modelTable } = await import('./model-text.ts')
  return `${text}\n${modelTable(call, model)}`
}
