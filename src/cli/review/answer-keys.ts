/** Keys on a case: an answer, another case, another pair of it. */

import { changedSince, decidedSince } from '../../jobs/review/as-shown.ts'
import { decidePairs } from '../../jobs/review/decide.ts'
import type { Store } from '../../store/store.ts'
import { openForWriting } from '../store.ts'
import { answerOf } from './answer-of.ts'
import { openCard } from './card-keys.ts'
import { lastField, recordsAbreast } from './case-screen.ts'
import { startEditing } from './edit-keys.ts'
import { keysNow } from './keys-now.ts'
import { shownNames } from './review-document.ts'
import { contradictionLines, refusedLines, verdictText } from './review-text.ts'
import { go, orToldIn, type Sitting, tell } from './sitting.ts'
import type { Said } from './verdict.ts'
import { answered, moved, nextPair, pairsAtHand } from './walk.ts'

const plain = (verdict: 'same' | 'different' | 'unsure'): Said => ({ verdict, relation: null })
const related = (relation: NonNullable<Said['relation']>): Said => ({ verdict: 'related', relation })

/** Digits are for keyboards that write no Latin letters. */
const verdictKeys: Readonly<Record<string, Said>> = {
  s: plain('same'),
  '1': plain('same'),
  d: plain('different'),
  '2': plain('different'),
  u: plain('unsure'),
  '4': plain('unsure'),
}
const relationKeys: Readonly<Record<string, Said>> = {
  h: related('household'),
  '1': related('household'),
  s: related('sisters'),
  '2': related('sisters'),
  b: related('branch'),
  '3': related('branch'),
  a: related('agency'),
  '4': related('agency'),
}

export async function onCase(sitting: Sitting, name: string): Promise<void> {
  const { walk } = sitting
  const said = verdictKeys[name]
  if (said !== undefined) await answer(sitting, said)
  else if (name === 'r' || name === '3') sitting.mode = 'related'
  else if (name === 'space') go(sitting, moved(walk, 1))
  else if (name === 'b') go(sitting, moved(walk, -1))
  else if (name === 'tab') go(sitting, nextPair(walk))
  else if (name === 'e') startEditing(sitting)
  else if (name === 'o') await openCard(sitting, 0)
  else scroll(sitting, name)
}

export async function onRelated(sitting: Sitting, name: string): Promise<void> {
  sitting.mode = 'case'
  const said = relationKeys[name]
  if (said !== undefined) await answer(sitting, said)
}

/** The answer is in the store before the next case is drawn. */
async function answer(sitting: Sitting, said: Said): Promise<void> {
  const { call, walk, masker } = sitting
  const pairs = pairsAtHand(walk)
  await orToldIn(sitting, async () => {
    const store = await openForWriting(call, 'review')
    try {
      const refusal = refusalOf(sitting, store)
      if (refusal !== null) {
        sitting.loaded = null
        sitting.mode = 'case'
        tell(sitting, refusal, true)
        return
      }
      const result = await decidePairs(store, {
        answers: pairs.map(({ left, right }) => answerOf(store, left, right, said)),
        operator: call.globals.operator,
        now: call.clock().toISOString(),
      })
      const { run, contradictions, refused } = result
      sitting.kept += pairs.length - refused.length
      if (run !== null) sitting.own.add(run)
      go(sitting, answered(walk, said.verdict))
      const nameOf = shownNames(store, masker)
      const [late] = refusedLines(call, result, nameOf)
      if (late !== undefined) {
        tell(sitting, late, true)
        return
      }
      const [, against] = contradictionLines(call, contradictions, nameOf)
      if (against !== undefined) {
        tell(sitting, against.trim(), true)
        return
      }
      const pair = nameOf(pairs[0]!.left, pairs[0]!.right)
      tell(sitting, call.say('reviewKept', { pair, verdict: verdictText(call, said), run: run ?? '' }))
    } finally {
      store.close()
    }
  })
}

/** Why an answer is not taken: what the person saw stands no more. Null where it does. What stands now is drawn next. */
function refusalOf({ call: { say, language }, walk, loaded, own, masker }: Sitting, store: Store): string | null {
  const changed = changedSince(store, loaded?.rows.rows ?? [])
  if (changed.length > 0) {
    const keys = changed.map((id) => masker?.key(store.records.keyOf(id)) ?? store.records.keyOf(id))
    return changed.every((id) => store.records.isLive(id))
      ? say('reviewShownChanged', { records: keys.join(language === 'zh' ? '、' : ', ') })
      : say('reviewAnswerNotTaken')
  }
  return decidedSince(store, pairsAtHand(walk), own).length > 0 ? say('reviewAnswerNotTaken') : null
}

function scroll(sitting: Sitting, name: string): void {
  const { loaded, screen, view } = sitting
  const { shown } = loaded!
  const size = screen.size()
  const last = lastField(size, shown, keysNow(sitting))
  const lastRecord = shown.records.length - recordsAbreast(size, shown.records.length)
  sitting.view = {
    ...view,
    scroll: Math.max(0, Math.min(last, view.scroll + step(name, 'down', 'up'))),
    aside: Math.max(0, Math.min(lastRecord, view.aside + step(name, 'right', 'left'))),
  }
}

/** 1 for the one key, -1 for the other. */
const step = (name: string, forward: string, back: string) => Number(name === forward) - Number(name === back)
