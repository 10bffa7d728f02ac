/** `review --values` on a terminal: one group of values at a time, a key an answer for all records that hold them. */

import { Fault } from '../../errors.ts'
import { type FieldValue, fieldValues } from '../../jobs/review/field-values.ts'
import { areHeld, groupNow, openGroups, replaced } from '../../jobs/review/open-groups.ts'
import { valueGroups } from '../../jobs/review/option-groups.ts'
import { type SetValuesRequest, setValues } from '../../jobs/review/set-values.ts'
import type { Config } from '../../schema/config.ts'
import { changeableField } from '../../schema/field-named.ts'
import { presenter } from '../../write/present.ts'
import type { Call } from '../command.ts'
import { maskerOfWork } from '../reveal.ts'
import { openForWriting } from '../store.ts'
import { storeCheckOf } from '../store-check.ts'
import { printable } from '../terminal.ts'
import { askDeck } from './deck.ts'
import { countryShown } from './list-waiting.ts'
import type { Told } from './panel.ts'
import { hasOptionList, plannedFile, writeRemembered } from './remembered-file.ts'
import type { ReviewFlags } from './review-flags.ts'
import { valuesSetLines } from './review-values.ts'
import { withReader } from './sitting.ts'
import { freshGroup, type GroupAtHand, groupAction, refreshed, type ValuesDesk } from './values-deck.ts'
import { groupPage } from './values-page.ts'

/** Gives the exit code: 130 after Ctrl-C. */
export async function valuesOnTerminal(call: Call<ReviewFlags>, config: Config): Promise<number> {
  const { say, language, terminal, flags, globals } = call
  const field = changeableField(config.schemas.customers, flags.values ?? '')
  const hasOptions = hasOptionList(field)
  const { groups, masker, written } = await withReader(call, (store) => ({
    groups: openGroups(store, field, valueGroups(field, fieldValues(store, field))),
    masker: maskerOfWork(call, store.path, flags.mask, config.privacy.masks),
    written: presenter(field, { phones: 'national', country: countryShown(store, config), options: language }),
  }))
  if (groups.length === 0) {
    await terminal.out(`${say('reviewValuesNothing', { field: field.label[language], name: field.name })}\n`)
    return 0
  }
  /** Null where records hold the values otherwise than they were shown. */
  const write = async (values: readonly FieldValue[], request: Pick<SetValuesRequest, 'answers' | 'leave'>) => {
    const store = await openForWriting(call, 'review')
    try {
      if (!areHeld(values, fieldValues(store, field))) return null
      const check = await storeCheckOf(call, config, 'customers')
      return await setValues(store, { field, ...request, operator: globals.operator, check })
    } finally {
      store.close()
    }
  }
  const stale: Told = { message: say('reviewShownStale'), took: 'stale' }
  let notRemembered = ''
  const desk: ValuesDesk = {
    field,
    written,
    shown: (value) => masker?.cell(written(value), field) ?? written(value),
    isMasked: masker !== null,
    async remembered(answer) {
      try {
        return await plannedFile(call, field, [answer])
      } catch (error) {
        // another option may be written so: the records are changed all the same
        if (!(error instanceof Fault) || error.code !== 'BAD_ARGUMENTS') throw error
        notRemembered = ` ${say('reviewValueNotRemembered', { problem: String(error.data.problem) })}`
        return null
      }
    },
    async keep(answer, values, remembered): Promise<Told> {
      // somebody may have written to the file while the question stood
      const file = remembered === null ? null : await plannedFile(call, field, [answer])
      const set = await write(values, { answers: [answer] })
      if (set === null) return stale
      const { run, counts, waiting } = set
      if (file !== null) await writeRemembered(file)
      if (run === null && file === null) return { message: say('reviewValuesNone'), took: 'refused' }
      const done = run === null ? say('reviewValuesNone') : valuesSetLines(say, run, counts.records, waiting).join(' ')
      const also = file === null ? notRemembered : ` ${say('reviewRemembered', { file: printable(file.file) })}`
      notRemembered = ''
      return { message: `${done}${also}`, took: 'all' }
    },
    async leave(values): Promise<Told> {
      const set = await write(values, { answers: [], leave: values.map(({ value }) => value) })
      return set === null ? stale : { message: say('reviewValueLeft', { count: values.length, run: set.run ?? '' }), took: 'all' }
    },
  }
  const hands: GroupAtHand[] = groups.map(freshGroup)
  return askDeck(call, {
    size: groups.length,
    keys: (at) => say(hands[at]?.group.proposal == null ? 'reviewKeysValueUnknown' : 'reviewKeysValue'),
    async load(at, isAnswered) {
      const hand = hands[at]!
      const group = await withReader(call, (store) => groupNow(store, field, hand.group))
      if (isAnswered) return null
      const isOpen = replaced(group, group.proposal, hasOptions).some(({ value }) => !hand.done.has(value))
      if (!isOpen) return say('reviewSettledMeanwhile', { id: printable(desk.shown(hand.group.values[0]!.value)) })
      hands[at] = refreshed(hand, group)
      return null
    },
    page: (at) => groupPage(call, desk, hands[at]!, `${at + 1} / ${groups.length}`),
    actionOf(at, key) {
      const put = (now: GroupAtHand) => {
        hands[at] = now
      }
      return groupAction(call, desk, hands[at]!, put, key)
    },
  })
}
