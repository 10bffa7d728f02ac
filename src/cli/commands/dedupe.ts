/** `crm-clean dedupe`: who stands in the sheets twice. */

import { fault, type Language } from '../../errors.ts'
import type { DedupeResult } from '../../jobs/dedupe-store.ts'
import type { DuplicatesFound } from '../../jobs/find-duplicates.ts'
import { matchDefaults } from '../../match/defaults.ts'
import { type Evaluation, entitiesOf, evaluateClusters } from '../../match/evaluate.ts'
import type { ReadModel } from '../../match/model-file.ts'
import type { ModelDocument } from '../../match/model-shape.ts'
import { probabilityOf } from '../../match/odds.ts'
import type { Config } from '../../schema/config.ts'
import { type Call, defineCommand, sheetFlags, sheetOptions } from '../command.ts'
import { configOf } from '../config-of.ts'
import { modelOf, refuseMisfit, saveModel } from '../model-file.ts'
import { deliver, jsonText, printOne, refuseTaken } from '../output.ts'
import { progressBar } from '../progress.ts'
import { openWithSource, type SheetFlags } from '../sheets.ts'
import { openForWriting } from '../store.ts'
import { readTruth } from '../truth.ts'
import { version } from '../version.ts'
import { usualWorkers } from '../workers.ts'

interface DedupeFlags extends SheetFlags {
  readonly matchAt?: number | undefined
  readonly reviewAt?: number | undefined
  readonly pairs?: string | undefined
  readonly clusters?: string | undefined
  readonly truth?: string | undefined
  readonly workers: number
  readonly model?: string | undefined
  readonly saveModel?: string | undefined
  readonly full: boolean
  readonly seed: number
}

export default defineCommand<DedupeFlags>({
  name: 'dedupe',
  args: '[sheet...]',
  summary: { en: 'find every customer who is there twice, and prove it', zh: '找出重复客户并给出依据' },
  examples: [
    { run: 'crm-clean dedupe customers.csv', does: { en: 'how many, and which', zh: '查看重复情况' } },
    {
      run: 'crm-clean dedupe customers.csv --pairs pairs.csv --clusters clusters.csv',
      does: { en: 'pairs with their evidence, clusters', zh: '输出重复对及依据、分组' },
    },
    { run: 'crm-clean dedupe', does: { en: 'the customers of the store', zh: '对数据库中的客户去重' } },
    { run: 'crm-clean dedupe sheet.csv --id id --truth truth.csv', does: { en: 'measured against labels', zh: '与标注结果对比' } },
  ],
  options: [
    ...sheetOptions,
    {
      flags: '--match-at <p>',
      does: {
        en: `probability from which two records are one customer (default ${matchDefaults.matchAt})`,
        zh: `判定为同一客户的概率（默认 ${matchDefaults.matchAt}）`,
      },
    },
    {
      flags: '--review-at <p>',
      does: {
        en: `probability from which a person should look (default ${matchDefaults.reviewAt})`,
        zh: `需人工确认的概率（默认 ${matchDefaults.reviewAt}）`,
      },
    },
    { flags: '--pairs <file>', does: { en: 'write the pairs as CSV', zh: '将重复对写入 CSV' } },
    { flags: '--clusters <file>', does: { en: 'write which record belongs to which cluster as CSV', zh: '将分组写入 CSV' } },
    {
      flags: '--truth <file>',
      does: { en: 'labels to measure against (left,right or record,entity)', zh: '标注文件（left,right 或 record,entity）' },
    },
    {
      flags: '--workers <n>',
      does: {
        en: 'threads that share the work (default: one a core, at most 8); the result is the same with any number',
        zh: '并行线程数（默认每个 CPU 核一个，最多 8 个），结果与线程数无关',
      },
    },
    {
      flags: '--model <file>',
      does: {
        en: 'compare by this model instead of learning one; with --full learn anew and keep what it pins',
        zh: '使用该模型比较而不训练；与 --full 同用时重新训练并保留其固定的权重',
      },
    },
    {
      flags: '--save-model <file>',
      does: { en: 'write the model as YAML, to read, change and use again', zh: '将模型写为 YAML，可阅读、修改并再次使用' },
    },
    {
      flags: '--full',
      does: { en: 'on a store: learn anew and compare all, not only what is new', zh: '对数据库：重新训练并全部比较，而不仅是新增部分' },
    },
    { flags: '--seed <n>', does: { en: 'seed of the random samples (default 1)', zh: '抽样种子（默认 1）' } },
  ],
  flags: (z) => {
    const probability = z.coerce.number().gt(0).lt(1).optional()
    return z.strictObject({
      ...sheetFlags(z),
      matchAt: probability,
      reviewAt: probability,
      pairs: z.string().optional(),
      clusters: z.string().optional(),
      truth: z.string().optional(),
      workers: z.coerce.number().int().min(1).max(64).default(usualWorkers()),
      model: z.string().optional(),
      saveModel: z.string().optional(),
      full: z.boolean().default(false),
      seed: z.coerce.number().int().default(1),
    })
  },
  async run(call) {
    const print = printOne(call, ['text', 'json'])
    const { flags } = call
    const config = await configOf(call)
    const model = await modelOf(call, flags.model)
    const said = thresholds(config, model)
    const matchAt = flags.matchAt ?? said.matchAt
    const reviewAt = flags.reviewAt ?? Math.min(matchAt, said.reviewAt)
    if (reviewAt > matchAt)
      throw fault('BAD_FLAG', { flag: 'review-at', value: String(reviewAt), expected: call.say('expect_below_match') })
    await refuseTaken(call, [flags.clusters, flags.pairs, flags.saveModel])
    if (call.args.length === 0) return ofStore(call, config, { matchAt, reviewAt, model })
    const found = await find(call, config, { matchAt, reviewAt, model })
    const sure = found.result.pairs.filter((pair) => isMatch(found, pair))
    const truth = flags.truth === undefined ? undefined : evaluate(found, await readTruth(flags.truth))
    if (flags.clusters !== undefined) await deliver(call, clustersCsv(found), flags.clusters)
    if (flags.pairs !== undefined) await deliver(call, pairsCsv(found, call.language), flags.pairs)
    await saveModel(call, flags.saveModel, found.result.document)
    const summary = {
      records: found.keys.length,
      candidatePairs: found.result.candidatePairs,
      comparedPairs: found.result.comparedPairs,
      largestGroup: found.result.largestGroup,
      matches: sure.length,
      review: found.result.pairs.length - sure.length,
      clusters: clusterSizes(found).size,
      merged: 0,
      seconds: rounded(found.seconds),
      ...(truth === undefined ? {} : { truth }),
    }
    await deliver(
      call,
      print.format === 'json'
        ? jsonText({ ...summary, nearValues: found.result.slips, model: found.result.document })
        : await textOf(call, summary, found.result.document),
      print.target,
    )
    return sure.length > 0 ? 1 : 0
  },
})

interface Settings {
  readonly matchAt: number
  readonly reviewAt: number
  readonly model: ReadModel | undefined
}

/** What the configuration says goes before what a model was learned with, and that before the defaults. */
function thresholds(config: Config, model: ReadModel | undefined): { matchAt: number; reviewAt: number } {
  const isSaid = config.lines['match.match_at'] !== undefined || config.lines['match.review_at'] !== undefined
  return model === undefined || isSaid ? config.match : model.document
}

/** Compares the customers of the store, and keeps pairs and clusters there. */
async function ofStore(call: Call<DedupeFlags>, config: Config, { matchAt, reviewAt, model }: Settings): Promise<number> {
  for (const flag of ['pairs', 'clusters', 'truth'] as const)
    if (call.flags[flag] !== undefined)
      throw fault('SHEETS_ONLY', { flag, instead: flag === 'truth' ? 'crm-clean evaluate' : 'crm-clean export' })
  const { dedupeStore } = await import('../../jobs/dedupe-store.ts')
  const { globals, flags, say, signal } = call
  const schema = config.schemas.customers
  const store = await openForWriting(call, 'dedupe')
  const bar = await progressBar(call.terminal, say)
  try {
    const { columnNames } = await import('../../jobs/store-columns.ts')
    if (model !== undefined) refuseMisfit(call, flags.model, model, columnNames(store, schema))
    const result = await dedupeStore(store, schema, {
      matchAt,
      reviewAt,
      seed: flags.seed,
      workers: flags.workers,
      country: config.country,
      ...(model === undefined ? {} : { model: model.document }),
      full: flags.full,
      operator: globals.operator,
      version: version(),
      dryRun: globals.dryRun,
      progress: bar.progress,
      signal,
    })
    await saveModel(call, flags.saveModel, result.model)
    const print = printOne(call, ['text', 'json'])
    await deliver(call, print.format === 'json' ? jsonText(storeDocument(result)) : await storeText(call, result), print.target)
    return result.counts.matches > 0 ? 1 : 0
  } finally {
    bar.stop()
    store.close()
  }
}

function storeDocument({ run, full, counts, seconds, model }: DedupeResult): object {
  const { records, candidatePairs, comparedPairs, matches, review, clusters, redundant, comparedRecords, ...events } = counts
  return {
    ...(run === null ? {} : { run }),
    records,
    comparedRecords,
    full,
    candidatePairs,
    comparedPairs,
    matches,
    review,
    clusters,
    redundant,
    merged: 0,
    clusterChanges: {
      created: events.clustersCreated,
      grown: events.clustersGrown,
      shrunk: events.clustersShrunk,
      split: events.clustersSplit,
      merged: events.clustersMerged,
      gone: events.clustersGone,
    },
    seconds: rounded(seconds),
    model,
  }
}

async function storeText(call: Call, { full, counts, model }: DedupeResult): Promise<string> {
  const { say } = call
  const { comparedRecords, records } = counts
  const how = full === null ? say('dedupeNew', { comparedRecords, others: records - comparedRecords }) : undefined
  const why = full === null || full === 'asked' || full === 'first' ? undefined : say(`dedupeFull_${full}`)
  const changes = full === 'first' ? undefined : say('dedupeClusters', counts)
  const more = [how, why, changes].filter((line) => line !== undefined)
  return (await textOf(call, counts, model)) + more.map((line) => `${line}\n`).join('')
}

async function find(call: Call<DedupeFlags>, config: Config, { matchAt, reviewAt, model }: Settings): Promise<DuplicatesFound> {
  const { findDuplicatesIn } = await import('../../jobs/find-duplicates.ts')
  const { flags } = call
  const { tables, source } = await openWithSource(call, call.args, config.schemas.customers, { country: config.country, inferFields: true })
  const columns = tables.flatMap(({ layout }) => layout.columns.flatMap(({ field }) => (field === null ? [] : [field])))
  refuseMisfit(call, flags.model, model, [...new Set(columns)])
  const use = model === undefined ? {} : flags.full ? { pins: model.document } : { model: model.document }
  const bar = await progressBar(call.terminal, call.say)
  const { seed, workers } = flags
  try {
    const options = { matchAt, reviewAt, seed, workers, signal: call.signal, ...use }
    return await findDuplicatesIn(tables, source, flags.id, options, bar.progress)
  } finally {
    bar.stop()
  }
}

/** Whether clustering kept the pair together. */
const isMatch = ({ result }: DuplicatesFound, { left, right }: { left: number; right: number }) =>
  result.clusters[left] === result.clusters[right]

/** Clusters of two and more, by name, with their sizes. */
function clusterSizes({ result }: DuplicatesFound): Map<number, number> {
  const sizes = new Map<number, number>()
  for (let i = 0; i < result.clusters.length; i++) {
    const cluster = result.clusters[i]!
    if (cluster !== i) sizes.set(cluster, (sizes.get(cluster) ?? 1) + 1)
  }
  return sizes
}

function evaluate(found: DuplicatesFound, rows: readonly (readonly string[])[]): Evaluation {
  const clusters = new Map(found.keys.map((key, i) => [key, found.result.clusters[i]!]))
  return evaluateClusters(entitiesOf(rows, found.keys), clusters)
}

function clustersCsv(found: DuplicatesFound): AsyncGenerator<Buffer> {
  const sizes = clusterSizes(found)
  function* rows() {
    for (const [i, key] of found.keys.entries()) {
      const cluster = found.result.clusters[i]!
      if (sizes.has(cluster)) yield [key, found.keys[cluster]!]
    }
  }
  return csvOf('clusters', ['record', 'cluster'], rows())
}

async function* csvOf(name: string, headers: readonly string[], rows: Iterable<string[]>): AsyncGenerator<Buffer> {
  const { csvBytes } = await import('../../write/csv.ts')
  yield* csvBytes({ name, columns: headers.map((header) => ({ header, kind: 'text' as const })), rows })
}

function pairsCsv(found: DuplicatesFound, language: Language): AsyncGenerator<Buffer> {
  const { result, keys } = found
  const names = result.comparisons.map(({ name }) => name)
  function* rows() {
    for (const pair of result.pairs) {
      const { evidence } = result.explain(pair.left, pair.right)
      const levels = names.map((_, c) => (evidence[c]!.level < 0 ? '' : evidence[c]!.label[language]))
      const [left, right] = [keys[pair.left]!, keys[pair.right]!].sort((a, b) => (a < b ? -1 : 1)) as [string, string]
      yield [
        `${left}:${right}`,
        left,
        right,
        probabilityOf(pair.weight).toFixed(6),
        pair.weight.toFixed(2),
        isMatch(found, pair) ? 'match' : 'review',
        ...levels,
      ]
    }
  }
  const headers = ['pair', 'left', 'right', 'probability', 'weight', 'decision', ...names.map((name) => `${name}_level`)]
  return csvOf('pairs', headers, rows())
}

const rounded = (seconds: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(seconds).map(([stage, value]) => [stage, Math.round(value * 1000) / 1000]))

interface Summary {
  readonly records: number
  readonly candidatePairs: number
  readonly comparedPairs: number
  readonly matches: number
  readonly review: number
  readonly clusters: number
  readonly truth?: Evaluation
  readonly largestGroup?: number
}

async function textOf(call: Call, summary: Summary, model: ModelDocument): Promise<string> {
  const { say, globals } = call
  const { records, candidatePairs, comparedPairs, matches, review, clusters, truth, largestGroup } = summary
  const lines = [say('dedupeDone', { records, comparedPairs, matches, clusters, review })]
  if (candidatePairs > comparedPairs) lines.push(say('dedupeSkipped', { count: candidatePairs - comparedPairs }))
  if (model.comparisons.length === 0 && records > 1) lines.push(say('dedupeNothing'))
  if (!model.converged) lines.push(say('dedupeUnsettled', { rounds: model.iterations }))
  if (largestGroup) lines.push(say('dedupeLargeGroup', { count: largestGroup }))
  if (truth) lines.push(say('dedupeTruth', { precision: truth.precision, recall: truth.recall, f1: truth.f1 }))
  const text = `${lines.join('\n')}\n`
  if (!globals.verbose) return text
  const { modelTable } = await import('../model-text.ts')
  return `${text}\n${modelTable(call, model)}`
}
