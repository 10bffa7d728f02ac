/** `review --sample` on a terminal: records and pairs drawn at random, one at a time; at the end how many are right. */

import { verifiedOf } from '../../jobs/report/verified-answers.ts'
import type { CaseRows } from '../../jobs/review/case-rows.ts'
import { drawSample } from '../../jobs/review/draw-sample.ts'
import type { SampleResult } from '../../jobs/review/sample-book.ts'
import { stillMerged } from '../../jobs/review/still-merged.ts'
import { takeSampleBook } from '../../jobs/review/take-sample-book.ts'
import type { Config } from '../../schema/config.ts'
import type { SampleEntry } from '../../store/samples.ts'
import type { Call } from '../command.ts'
import { maskerOfWork } from '../reveal.ts'
import { openForWriting } from '../store.ts'
import { printable } from '../terminal.ts'
import { shownCard } from './card-keys.ts'
import { casePage } from './case-page.ts'
import type { ShownCase } from './case-screen.ts'
import { askDeck, type DeckAction } from './deck.ts'
import { countryShown, readerOf } from './list-waiting.ts'
import { cardPanel, pickPanel, type Told } from './panel.ts'
import { shownNames } from './review-document.ts'
import type { ReviewFlags } from './review-flags.ts'
import { contradictionLines, stillMergedLines } from './review-text.ts'
import { sampleSaid, verifiedLines } from './sample-text.ts'
import { withReader } from './sitting.ts'

/** Draws, and asks about all that nobody has answered yet. Gives the exit code: 130 after Ctrl-C. */
export async function sampleOnTerminal(call: Call<ReviewFlags>, config: Config): Promise<number> {
  const { say, terminal, flags } = call
  const welcome = await draw(call)
  const { masker, country, entries } = await withReader(call, (store) => ({
    masker: maskerOfWork(call, store.path, flags.mask, config.privacy.masks),
    country: countryShown(store, config),
    entries: store.samples
      .list()
      .filter(({ answer, record, other }) => answer === null && [record, other ?? record].every((id) => store.records.get(id) !== null)),
  }))
  const afterwards = async () => {
    const lines = await withReader(call, (store) => [
      ...stillMergedLines(call, stillMerged(store), shownNames(store, masker)),
      ...verifiedLines(call, verifiedOf(store.samples.list())),
    ])
    return lines.map((line) => `${line}\n`).join('')
  }
  if (entries.length === 0) {
    await terminal.out(`${say('reviewSampleNothing')}\n${await afterwards()}`)
    return 0
  }
  const loaded = new Map<number, CaseRows>()
  return askDeck(call, {
    size: entries.length,
    welcome,
    keys: (at) => say(entries[at]!.other === null ? 'reviewKeysSample' : 'reviewKeysSamplePair'),
    async load(at, isAnswered) {
      const { id, record, other } = entries[at]!
      const ids = other === null ? [record] : [record, other]
      const { rows, entry } = await withReader(call, (store) => ({
        rows: readerOf(call, store, config, masker, country)(ids),
        entry: store.samples.list().find((one) => one.id === id),
      }))
      loaded.set(at, rows)
      if (isAnswered) return null
      if (entry === undefined || rows.rows.length < ids.length) return say('reviewSampleGone')
      return entry.answer === null ? null : say('reviewSampleBefore', sampleSaid(call, entry))
    },
    waiting: (open) =>
      withReader(call, (store) => {
        const left = new Set(store.samples.list().flatMap(({ id, answer }) => (answer === null ? [id] : [])))
        return open.filter((at) => left.has(entries[at]!.id)).length
      }),
    page: (at) => casePage(shownEntry(call, entries[at]!, loaded.get(at)!, `${at + 1} / ${entries.length}`)),
    actionOf(at, key): DeckAction | null {
      const entry = entries[at]!
      const rows = loaded.get(at)!
      if (key === 'o') return { act: async () => cardPanel(await cardOf(rows), say('reviewKeysDeckCard')) }
      const result = resultOf(entry, key)
      if (result === null) return null
      if (result !== 'wrong') return { act: () => take(call, config, entry, rows, result, []) }
      // by its id, as a label may be that of another field
      const fields = rows.columns.flatMap(({ key: name, header }, c) =>
        (rows.rows[0]?.cells[c] ?? '') === '' ? [] : [{ name, header, c }],
      )
      return {
        act: async () =>
          pickPanel({
            title: say('reviewSampleWhich'),
            items: fields.map(({ header, c }) => printable(`${header}  ${rows.rows[0]?.cells[c] ?? ''}`)),
            marked: fields.map(() => false),
            keys: say('reviewKeysPickWrong'),
            act: (chosen) =>
              take(
                call,
                config,
                entry,
                rows,
                'wrong',
                chosen.map((n) => fields[n]!.name),
              ),
          }),
      }
    },
    afterwards,
  })

  async function cardOf({ rows }: CaseRows) {
    const key = await withReader(call, (store) => store.records.keyOf(rows[0]!.id))
    return shownCard(call, config, { masker, country }, key)
  }
}

/** What was drawn, in words; nothing where nothing was asked for. */
async function draw(call: Call<ReviewFlags>): Promise<string> {
  const { flags, globals, say } = call
  if (flags.sample === 0) return ''
  const store = await openForWriting(call, 'review')
  try {
    const drawn = await drawSample(store, { count: flags.sample ?? 0, seed: flags.seed, operator: globals.operator })
    return say(drawn.by === 'owner' ? 'reviewDrawnByOwner' : 'reviewDrawnBySource', drawn.counts)
  } finally {
    store.close()
  }
}

/** One answer, kept at once. */
async function take(
  call: Call<ReviewFlags>,
  config: Config,
  entry: SampleEntry,
  { rows }: CaseRows,
  result: SampleResult,
  wrong: readonly string[],
): Promise<Told> {
  const { say, globals, clock, language } = call
  const store = await openForWriting(call, 'review')
  try {
    const said = rows.map(({ mark }, n) => ({ row: n, entry: entry.id, result: n === 0 ? result : '', wrong: wrong.join(','), mark }))
    const request = { operator: globals.operator, now: clock().toISOString() }
    const {
      run,
      problems,
      before,
      contradictions,
      stillMerged: still,
    } = await takeSampleBook(store, config.schemas.customers, said, request)
    if (before.length > 0 || rows.length === 0) return { message: say('reviewAnswerNotTaken'), took: 'stale' }
    if (problems.length > 0) return { message: say('reviewShownStale'), took: 'stale' }
    const nameOf = shownNames(store, null)
    const [, against] = contradictionLines(call, contradictions, nameOf)
    const merged = still.filter(({ left, right }) => left === entry.record && right === entry.other)
    const kept = say('reviewSampleKept', { result: say(`sample_${result}`), run: run ?? '' })
    const more = [...(against === undefined ? [] : [against.trim()]), ...stillMergedLines(call, merged, nameOf)]
    return { message: [kept, ...more].join(language === 'zh' ? '' : ' '), took: 'all' }
  } finally {
    store.close()
  }
}

/** Digits are for keyboards that write no Latin letters. */
function resultOf({ other }: SampleEntry, key: string): SampleResult | null {
  const at = ['r', 'w', 'u'].includes(key) ? ['r', 'w', 'u'].indexOf(key) : ['1', '2', '3'].indexOf(key)
  return at < 0 ? null : (other === null ? (['right', 'wrong', 'unsure'] as const) : (['same', 'different', 'unsure'] as const))[at]!
}

function shownEntry({ say }: Call, { stratum, other }: SampleEntry, { columns, rows }: CaseRows, place: string): ShownCase {
  const title =
    other !== null ? say('reviewSamplePair') : stratum === null ? say('reviewSampleRecord') : `${say('reviewSampleRecord')} · ${stratum}`
  return {
    title: printable(title),
    place,
    records: rows.map(({ key }) => printable(key)),
    fields: columns.map(({ header }, c) => ({
      label: printable(header),
      cells: rows.map(({ cells }) => printable(cells[c] ?? '')),
      differs: rows.map(({ differs }) => differs[c] === true),
    })),
    evidenceTitle: '',
    evidence: [],
  }
}
