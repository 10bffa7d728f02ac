/** `review` on a terminal: one case at a time, a key an answer. Every answer is kept at once. */

import { keptModel, pairName } from '../../jobs/dedupe/kept-model.ts'
import { decidedSince } from '../../jobs/review/as-shown.ts'
import { reviewQueue } from '../../jobs/review/queue.ts'
import type { Config } from '../../schema/config.ts'
import type { Store } from '../../store/store.ts'
import type { Call } from '../command.ts'
import { maskerOfWork } from '../reveal.ts'
import { onCase, onRelated } from './answer-keys.ts'
import { onCard } from './card-keys.ts'
import { cardScreen } from './card-screen.ts'
import { caseScreen } from './case-screen.ts'
import { onChoose, onType } from './edit-keys.ts'
import { type Key, openFullScreen } from './full-screen.ts'
import { keysNow } from './keys-now.ts'
import { listScreen } from './list-screen.ts'
import { countryShown, readerOf } from './list-waiting.ts'
import { shownNames } from './review-document.ts'
import type { ReviewFlags } from './review-flags.ts'
import { saidMeanwhile, verdictText } from './review-text.ts'
import { type LoadedCase, loadCase } from './shown-case.ts'
import { freshView, go, type Sitting, tell, withReader } from './sitting.ts'
import { typedLine } from './typed-line.ts'
import { isDone, moved, pairsAtHand, saidAtHand, walkThrough, withDecided, withoutRecords } from './walk.ts'

/** Gives the exit code: 130 after Ctrl-C, and where the terminal is gone. */
export async function reviewOnTerminal(call: Call<ReviewFlags>, config: Config): Promise<number> {
  const { say, terminal } = call
  const { masker, cases, isLearned, country } = await withReader(call, (store) => ({
    masker: maskerOfWork(call, store.path, call.flags.mask, config.privacy.masks),
    cases: reviewQueue(store, config),
    isLearned: keptModel(store) !== null,
    country: countryShown(store, config),
  }))
  if (cases.length === 0) {
    await terminal.out(`${say(isLearned ? 'reviewNothing' : 'reviewNothingYet')}\n`)
    return 0
  }
  const screen = openFullScreen(call.signal)
  const sitting: Sitting = {
    call,
    config,
    masker,
    country,
    screen,
    walk: walkThrough(cases),
    mode: 'case',
    view: freshView,
    typed: '',
    loaded: null,
    order: null,
    card: null,
    kept: 0,
    own: new Set(),
  }
  let code: number | null = null
  try {
    while (code === null) {
      const { at, cases } = sitting.walk
      if (sitting.loaded === null && at < cases.length) sitting.loaded = await withReader(call, (store) => load(sitting, store))
      screen.draw(linesOf(sitting))
      const key = await screen.next()
      if (key === null) return 130
      code = await onKey(sitting, key)
    }
  } finally {
    screen.close()
  }
  const left = await withReader(call, (store) => waitingStill(sitting, store))
  await terminal.out(`${say('reviewLeave', { kept: sitting.kept, left })}\n${sitting.kept > 0 ? `${say('reviewNext')}\n` : ''}`)
  return code
}

/** The exit code where the person leaves. */
async function onKey(sitting: Sitting, key: Key): Promise<number | null> {
  const { mode, walk } = sitting
  if (key.name === 'ctrl-c') return 130
  if (key.name === 'ctrl-d' || (key.name === 'q' && mode !== 'type')) return 0
  if (key.name === 'resize') return null
  if (mode !== 'type') tell(sitting, '')
  if (walk.at === walk.cases.length) {
    if (key.name === 'b') go(sitting, moved(walk, -1))
  } else if (mode === 'case') await onCase(sitting, key.name)
  else if (mode === 'related') await onRelated(sitting, key.name)
  else if (mode === 'choose') await onChoose(sitting, key.name)
  else if (mode === 'type') await onType(sitting, key.name, key.text)
  else await onCard(sitting, key.name)
  return null
}

/** The case at hand as it stands now, null at the end; what others have done to it since the list was made is told. */
function load(sitting: Sitting, store: Store): LoadedCase | null {
  tellNews(sitting, store)
  if (sitting.walk.at === sitting.walk.cases.length) return null
  const { call, config, masker, country, walk, order } = sitting
  const own = { read: readerOf(call, store, config, masker, country), nameOf: shownNames(store, masker) }
  const place = `${walk.at + 1} / ${walk.cases.length}`
  const loaded = loadCase(call, store, config.schemas.customers, own, { one: walk.cases[walk.at]!, pairs: pairsAtHand(walk), place, order })
  sitting.order = loaded.order.map((c) => loaded.rows.columns[c]!.key)
  return loaded
}

/** Cases whose records went away are left out; answers that others gave are named. */
function tellNews(sitting: Sitting, store: Store): void {
  const { call, masker, own } = sitting
  const { say, language } = call
  const news: string[] = []
  const isGone = (record: number) => !store.records.isLive(record)
  for (let gone = goneOf(sitting, isGone); gone.length > 0; gone = goneOf(sitting, isGone)) {
    const keys = gone.map((id) => masker?.key(store.records.keyOf(id)) ?? store.records.keyOf(id))
    if (news.length === 0) news.push(say('reviewGone', { records: keys.join(language === 'zh' ? '、' : ', ') }))
    sitting.walk = withoutRecords(sitting.walk, isGone)
  }
  const { walk } = sitting
  const decided = decidedSince(store, walk.cases[walk.at]?.pairs ?? [], own)
  if (decided.length > 0) {
    news.push(say('reviewMeanwhile', { said: saidMeanwhile(call, decided, shownNames(store, masker)) }))
    sitting.walk = withDecided(walk, decided)
  }
  if (news.length === 0) return
  const message = [sitting.view.message, ...news].filter((text) => text !== '')
  tell(sitting, message.join(language === 'zh' ? '' : ' '), true)
}

/** Cases that wait still: not those that others decided or took out since the list was made. */
function waitingStill({ walk, own }: Sitting, store: Store): number {
  const open = walk.cases.filter((one) => !isDone(walk, one))
  const pairs = open.flatMap((one) => one.pairs)
  const decided = decidedSince(store, pairs, own).filter(({ verdict }) => verdict !== 'unsure')
  const settled = new Set(decided.map(({ left, right }) => pairName(left, right)))
  const isLive = (id: number) => store.records.isLive(id)
  return open.filter((one) => one.pairs.some(({ left, right }) => !settled.has(pairName(left, right)) && isLive(left) && isLive(right)))
    .length
}

const goneOf = ({ walk }: Sitting, isGone: (record: number) => boolean) => (walk.cases[walk.at]?.records ?? []).filter(isGone)

function linesOf(sitting: Sitting): string[] {
  const { call, screen, loaded, mode, card, view, typed, walk, kept } = sitting
  const { say, terminal } = call
  const { paint } = terminal
  const size = screen.size()
  if (loaded === null) {
    const end = { title: say('reviewEnd', { kept }), place: '', lines: [] }
    return listScreen(end, { ...view, keys: say('reviewKeysEnd') }, size, paint)
  }
  if (mode === 'card' && card !== null) return cardScreen(card, view.scroll, say('reviewKeysCard'), size, paint)
  const before = view.message === '' ? saidAtHand(walk) : null
  const said = before === null ? view.message : say('reviewSaid', { verdict: verdictText(call, { verdict: before }) })
  const message = mode === 'type' ? typedLine(say('reviewType'), typed, size.columns) : mode === 'related' ? say('reviewHowRelated') : said
  return caseScreen(loaded.shown, { ...view, message, keys: keysNow(sitting) }, size, paint)
}
