/** `review` on a terminal: one case at a time, a key an answer. Every answer is kept at once. */

import { keptModel } from '../../jobs/dedupe/kept-model.ts'
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
import { verdictText } from './review-text.ts'
import { type LoadedCase, loadCase } from './shown-case.ts'
import { freshView, go, type Sitting, tell, withReader } from './sitting.ts'
import { typedLine } from './typed-line.ts'
import { isDone, moved, pairsAtHand, saidAtHand, walkThrough } from './walk.ts'

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
  }
  let code: number | null = null
  try {
    while (code === null) {
      const { walk } = sitting
      if (sitting.loaded === null && walk.at < walk.cases.length) sitting.loaded = await withReader(call, (store) => load(sitting, store))
      screen.draw(linesOf(sitting))
      const key = await screen.next()
      if (key === null) return 130
      code = await onKey(sitting, key)
    }
  } finally {
    screen.close()
  }
  const left = sitting.walk.cases.filter((one) => !isDone(sitting.walk, one)).length
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

function load(sitting: Sitting, store: Store): LoadedCase {
  const { call, config, masker, country, walk, order } = sitting
  const own = { read: readerOf(call, store, config, masker, country), nameOf: shownNames(store, masker) }
  const place = `${walk.at + 1} / ${walk.cases.length}`
  const loaded = loadCase(call, store, config.schemas.customers, own, { one: walk.cases[walk.at]!, pairs: pairsAtHand(walk), place, order })
  sitting.order = loaded.order.map((c) => loaded.rows.columns[c]!.key)
  return loaded
}

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
