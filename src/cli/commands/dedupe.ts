/** `crm-clean dedupe`: who stands in the sheets twice. */

import { maskerOf } from '../../check/mask/masker.ts'
import { fault } from '../../errors.ts'
import type { DuplicatesFound } from '../../jobs/dedupe/find-duplicates.ts'
import { goldenRules } from '../../jobs/golden/golden-rules.ts'
import type { MergeResult } from '../../jobs/merge/merge-store.ts'
import { matchDefaults } from '../../match/defaults.ts'
import { type Evaluation, entitiesOf, evaluateClusters } from '../../match/evaluate.ts'
import type { ReadModel } from '../../match/model/yaml-file.ts'
import type { Config } from '../../schema/config.ts'
import { version } from '../../version.ts'
import { type Call, defineCommand } from '../command.ts'
import { configOf } from '../config-of.ts'
import {
  type DedupeDocument,
  firstText,
  mergedText,
  rounded,
  type Summary,
  storeDocument,
  storeText,
  summaryText,
  writeLists,
} from '../dedupe-output.ts'
import type { FirstClusters } from '../first-clusters.ts'
import { formatNamed } from '../format-of-file.ts'
import { maskOption } from '../mask-option.ts'
import { modelOf, refuseMisfit, saveModel } from '../model-file.ts'
import { deliver, jsonText, printOne } from '../output.ts'
import { progressBar } from '../progress.ts'
import { maskerOfWork } from '../reveal.ts'
import { type SheetFlags, sheetFlags, sheetOptions } from '../sheet-flags.ts'
import { openWithSource } from '../sheets.ts'
import { keysOf, openForWriting } from '../store.ts'
import { storeCheckOf } from '../store-check.ts'
import { printable } from '../terminal.ts'
import { type Labels, readTruth, tellUnknown } from '../truth.ts'
import { usualWorkers } from '../workers.ts'

interface DedupeFlags extends SheetFlags {
  readonly matchAt?: number | undefined
  readonly reviewAt?: number | undefined
  readonly pairs?: string | undefined
  readonly clusters?: string | undefined
  readonly relations?: string | undefined
  readonly truth?: string | undefined
  readonly workers: number
  readonly model?: string | undefined
  readonly saveModel?: string | undefined
  readonly merge: boolean
  readonly full: boolean
  readonly seed: number
  readonly mask: boolean
}

export default defineCommand<DedupeFlags>({
  name: 'dedupe',
  args: '[sheet...]',
  summary: { en: 'find customers with more than one record, with the evidence', zh: '找出重复客户并给出依据' },
  examples: [
    { run: 'crm-clean dedupe customers.csv', does: { en: 'find duplicates in a sheet', zh: '在表格中查找重复客户' } },
    {
      run: 'crm-clean dedupe customers.csv --pairs pairs.csv --clusters clusters.csv',
      does: { en: 'write the pairs with their evidence, and the clusters', zh: '输出重复对及依据、分组' },
    },
    { run: 'crm-clean dedupe --merge', does: { en: 'the same in the store, and merge what is certain', zh: '对数据库去重，并合并确定的' } },
    { run: 'crm-clean dedupe', does: { en: 'find duplicates in the store', zh: '对数据库中的客户去重' } },
    { run: 'crm-clean dedupe sheet.csv --id id --truth truth.csv', does: { en: 'compare the result with labels', zh: '与标注结果对比' } },
  ],
  options: [
    ...sheetOptions,
    {
      flags: '--match-at <p>',
      does: {
        en: `records with at least this probability are the same customer (default ${matchDefaults.matchAt})`,
        zh: `达到此概率即判定为同一客户（默认 ${matchDefaults.matchAt}）`,
      },
    },
    {
      flags: '--review-at <p>',
      does: {
        en: `pairs with at least this probability are for a person to review (default ${matchDefaults.reviewAt})`,
        zh: `达到此概率即需人工确认（默认 ${matchDefaults.reviewAt}）`,
      },
    },
    { flags: '--pairs <file>', does: { en: 'write the pairs as CSV', zh: '将重复对写入 CSV' } },
    { flags: '--clusters <file>', does: { en: 'write the cluster of each record as CSV', zh: '将分组写入 CSV' } },
    {
      flags: '--relations <file>',
      does: {
        en: 'write who belongs together and is not one (households, sister companies, branches, an agency’s clients) as CSV',
        zh: '将有关联但不是同一客户的记录（家庭、关联公司、分支、代理）写入 CSV',
      },
    },
    {
      flags: '--truth <file>',
      does: { en: 'CSV with labels to compare with (left,right or record,entity)', zh: '标注文件（left,right 或 record,entity）' },
    },
    {
      flags: '--workers <n>',
      does: {
        en: 'number of threads (default: one per core, at most 8); the result does not depend on it',
        zh: '并行线程数（默认每个 CPU 核一个，最多 8 个），结果与线程数无关',
      },
    },
    {
      flags: '--model <file>',
      does: {
        en: 'compare with this model instead of learning one; with --full, learn again and keep the pinned weights',
        zh: '使用该模型比较而不训练；与 --full 同用时重新训练并保留其固定的权重',
      },
    },
    {
      flags: '--save-model <file>',
      does: { en: 'write the model as YAML, to read, change and use again', zh: '将模型写为 YAML，可阅读、修改并再次使用' },
    },
    {
      flags: '--merge',
      does: {
        en: 'on a store: merge what is certain (merge.at), for a nightly job; undo takes it back',
        zh: '对数据库：把确定的（merge.at）直接合并，适合定时任务，可撤销',
      },
    },
    {
      flags: '--full',
      does: {
        en: 'on a store: learn again and compare all records, not only new ones',
        zh: '对数据库：重新训练并全部比较，而不仅是新增部分',
      },
    },
    { flags: '--seed <n>', does: { en: 'seed for random samples (default 1)', zh: '抽样种子（默认 1）' } },
    maskOption,
  ],
  takes: ['format', 'output', 'force', 'dryRun'],
  works: { on: 'either', changes: (_, isOnSheets) => !isOnSheets, reason: 'work', ofStore: ['merge'] },
  flags: (z) => {
    const probability = z.coerce.number().gt(0).lt(1).optional()
    return z.strictObject({
      ...sheetFlags(z),
      matchAt: probability,
      reviewAt: probability,
      pairs: z.string().min(1).optional(),
      clusters: z.string().min(1).optional(),
      relations: z.string().min(1).optional(),
      truth: z.string().min(1).optional(),
      workers: z.coerce.number().int().min(1).max(64).default(usualWorkers()),
      model: z.string().min(1).optional(),
      saveModel: z.string().min(1).optional(),
      merge: z.boolean().default(false),
      full: z.boolean().default(false),
      seed: z.coerce.number().int().default(1),
      mask: z.boolean().default(false),
    })
  },
  outputs: ({ pairs, clusters, relations, saveModel }) => [pairs, clusters, relations, saveModel],
  async run(call) {
    // Refused before the work, not after it.
    printOne(call, ['text', 'json'])
    for (const file of [call.flags.pairs, call.flags.clusters, call.flags.relations]) formatNamed(['csv'], file)
    formatNamed(['yaml'], call.flags.saveModel)
    const { flags } = call
    const config = await configOf(call)
    const model = await modelOf(call, flags.model)
    const said = thresholds(config, model)
    const matchAt = flags.matchAt ?? said.matchAt
    const reviewAt = flags.reviewAt ?? Math.min(matchAt, said.reviewAt)
    if (reviewAt > matchAt)
      throw fault('BAD_FLAG', { flag: 'review-at', value: String(reviewAt), expected: call.say('expect_below_match') })
    const labels = flags.truth === undefined ? undefined : await readTruth(flags.truth)
    tellOverruled(call, config, model)
    // Of sheets everything is compared anyway; with a model, --full learns again.
    if (flags.full && call.args.length > 0 && model === undefined)
      throw fault('OPTION_OF_STORE', { option: '--full', command: 'dedupe', with: ' <sheet>' })
    const settings = { matchAt, reviewAt, model, labels }
    return call.args.length === 0 ? ofStore(call, config, settings) : ofSheets(call, config, settings)
  },
})

interface Settings {
  readonly matchAt: number
  readonly reviewAt: number
  readonly model: ReadModel | undefined
  /** Rows of the truth file. */
  readonly labels: Labels | undefined
}

/** What the configuration says goes before what a model was learned with, and that before the defaults. */
function thresholds(config: Config, model: ReadModel | undefined): { matchAt: number; reviewAt: number } {
  const isSaid = config.lines['match.match_at'] !== undefined || config.lines['match.review_at'] !== undefined
  return model === undefined || isSaid ? config.match : model.document
}

/** A model says for itself what a row stands for and which columns count: settings that say it too are not used. */
function tellOverruled({ flags, say, terminal }: Call<DedupeFlags>, config: Config, model: ReadModel | undefined): void {
  const said = ['match.unit', 'match.household', 'match.use'].filter((key) => config.lines[key] !== undefined)
  if (model !== undefined && !flags.full && said.length > 0)
    terminal.note(`${say('warningLabel')} ${say('dedupeModelSays', { settings: said.join(', ') })}`)
}

/** Names of `match.use` that no column bears. */
function tellUnused({ say, terminal, language }: Call, unknown: readonly string[]): void {
  if (unknown.length > 0)
    terminal.note(
      `${say('warningLabel')} ${say('dedupeUnused', { columns: unknown.map(printable).join(language === 'zh' ? '、' : ', ') })}`,
    )
}

/** Compares the rows of sheets; nothing is stored. */
async function ofSheets(call: Call<DedupeFlags>, config: Config, settings: Settings): Promise<number> {
  const { relationCounts, relationGroups } = await import('../../jobs/dedupe/relations.ts')
  const { firstOfSheets } = await import('../first-clusters.ts')
  const { clusterSizes, areTogether, heldOf, listsOfSheets } = await import('../../jobs/dedupe/duplicate-lists.ts')
  const { flags } = call
  const { found, country } = await find(call, config, settings)
  const { result, keys } = found
  tellUnused(call, found.unknown)
  const matches = result.pairs.filter((pair) => areTogether(found, pair)).length
  const code = call.settle(matches > 0 ? 1 : 0)
  if (settings.labels !== undefined) tellUnknown(call, flags.truth ?? '', settings.labels, new Set(keys))
  const masker = flags.mask ? maskerOf(config.privacy.masks) : null
  await writeLists(call, listsOfSheets(found), flags, masker)
  await saveModel(call, flags.saveModel, result.document)
  const summary = {
    unit: result.document.identity?.unit ?? ('thing' as const),
    records: keys.length,
    candidatePairs: result.candidatePairs,
    comparedPairs: result.comparedPairs,
    largestGroup: result.largestGroup,
    matches,
    review: result.pairs.length - matches,
    held: heldOf(found, settings.matchAt, config.mergeAt),
    clusters: clusterSizes(found).size,
    merged: 0,
    relations: relationCounts(relationGroups(result)),
    canTell: keys.length < 2 || result.alike * 2 < keys.length,
    seconds: rounded(found.seconds),
    ...(settings.labels === undefined ? {} : { truth: evaluate(found, settings.labels) }),
  }
  await say(call, { ...summary, nearValues: result.slips, model: result.document }, async () => {
    const text = await summaryText(call, summary, result.document, config.schemas.customers)
    return text + firstText(call, firstOfSheets(call, found, { ...config, country, masker }), summary.clusters, result.document)
  })
  return code
}

/** With the country of the first sheet, whose phones are shown without a prefix. */
async function find(call: Call<DedupeFlags>, config: Config, { matchAt, reviewAt, model }: Settings) {
  const { findDuplicatesIn } = await import('../../jobs/dedupe/find-duplicates.ts')
  const { flags } = call
  const { tables, source } = await openWithSource(call, call.args, config.schemas.customers, { country: config.country, inferFields: true })
  const columns = tables.flatMap(({ layout }) => layout.columns.flatMap(({ field }) => (field === null ? [] : [field])))
  refuseMisfit(call, flags.model, model, [...new Set(columns)])
  const use = model === undefined ? {} : flags.full ? { pins: model.document } : { model: model.document }
  const bar = await progressBar(call.terminal, call.say)
  const { seed, workers } = flags
  try {
    const { schemas, match: wanted } = config
    const options = { matchAt, reviewAt, seed, workers, signal: call.signal, schema: schemas.customers, wanted, ...use }
    const found = await findDuplicatesIn(tables, { ...options, source, id: flags.id, progress: bar.progress })
    return { found, country: tables[0]?.context.country ?? null }
  } finally {
    bar.stop()
  }
}

function evaluate({ keys, result }: DuplicatesFound, labels: Labels): Evaluation {
  return evaluateClusters(entitiesOf(labels, keys), new Map(keys.map((key, i) => [key, result.clusters[i]!])))
}

/** Compares the customers of the store, and keeps pairs and clusters there. */
async function ofStore(call: Call<DedupeFlags>, config: Config, { matchAt, reviewAt, model, labels }: Settings): Promise<number> {
  const { dedupeStore } = await import('../../jobs/dedupe/dedupe-store.ts')
  const { listsOfStore } = await import('../../jobs/dedupe/duplicate-lists.ts')
  const { relationCounts, storedRelationGroups } = await import('../../jobs/dedupe/relations.ts')
  const { firstOfStore } = await import('../first-clusters.ts')
  const { evaluateStore } = await import('../../jobs/dedupe/stored-duplicates.ts')
  const { globals, flags, signal } = call
  const schema = config.schemas.customers
  const store = await openForWriting(call, 'dedupe')
  const bar = await progressBar(call.terminal, call.say)
  let merged: MergeResult | undefined
  const mergeAll = async () => {
    const { mergeStore } = await import('../../jobs/merge/merge-store.ts')
    const asked = { at: config.mergeAt, country: config.country, byItself: true, rules: goldenRules(config) }
    const check = await storeCheckOf(call, config, 'customers')
    return mergeStore(store, { ...asked, operator: globals.operator, dryRun: globals.dryRun, check, checkAll: true, signal })
  }
  let truth: Evaluation | undefined
  let first: FirstClusters | undefined
  let relations: Summary['relations']
  try {
    const { columnNames } = await import('../../jobs/dedupe/store-columns.ts')
    const { wantedColumns } = await import('../../jobs/dedupe/wanted-columns.ts')
    const columns = columnNames(store, schema)
    tellUnused(call, wantedColumns(config.match, schema, columns).unknown)
    if (model !== undefined) refuseMisfit(call, flags.model, model, columns)
    if (labels !== undefined) tellUnknown(call, flags.truth ?? '', labels, keysOf(store))
    const result = await dedupeStore(store, schema, {
      ...config.match,
      mergeAt: config.mergeAt,
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
      async seen() {
        const isText = printOne(call, ['text', 'json']).format === 'text'
        const isShown = isText || [flags.pairs, flags.clusters, flags.relations].some((file) => file !== undefined)
        const masker = isShown ? maskerOfWork(call, store.path, flags.mask, config.privacy.masks) : null
        await writeLists(call, listsOfStore(store), flags, masker)
        relations = relationCounts(storedRelationGroups(store))
        if (labels !== undefined) truth = evaluateStore(store, labels)
        if (isText) first = firstOfStore(call, store, { ...config, masker })
        if (flags.merge && globals.dryRun) merged = await mergeAll()
      },
    })
    if (flags.merge && !globals.dryRun) merged = await mergeAll()
    bar.stop()
    await saveModel(call, flags.saveModel, result.model)
    const code = call.settle((merged === undefined ? result.counts.matches : merged.counts.waiting) > 0 ? 1 : 0)
    await say(call, storeDocument(result, truth, relations, merged), async () => {
      const text = (await storeText(call, result, { truth, relations }, schema)) + mergedText(call, merged)
      return first === undefined ? text : text + firstText(call, first, result.counts.clusters, result.model)
    })
    return code
  } finally {
    bar.stop()
    store.close()
  }
}

async function say(call: Call, document: DedupeDocument, text: () => Promise<string>): Promise<void> {
  const { format, target } = printOne(call, ['text', 'json'])
  await deliver(call, format === 'json' ? jsonText(document) : await text(), target)
}
