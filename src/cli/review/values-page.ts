/** A group of near-alike or unknown values as it is shown: each value with its records, and what is proposed. */

import { replaced } from '../../jobs/review/open-groups.ts'
import type { Field } from '../../schema/field.ts'
import type { Call } from '../command.ts'
import { printable } from '../terminal.ts'
import type { DeckPage } from './deck.ts'
import { lastScroll, listScreen, type ShownList } from './list-screen.ts'
import { hasOptionList } from './remembered-file.ts'
import type { GroupAtHand, ValuesDesk } from './values-deck.ts'

export function groupPage(call: Call, { field, shown }: Pick<ValuesDesk, 'field' | 'shown'>, at: GroupAtHand, place: string): DeckPage {
  const list = shownGroup(call, field, shown, at, place)
  return {
    lines: (view, size, paint) => listScreen(list, view, size, paint),
    last: (size, keys) => ({ scroll: lastScroll(list, size, keys), aside: 0 }),
  }
}

function shownGroup({ say, language }: Call, field: Field, shown: ValuesDesk['shown'], at: GroupAtHand, place: string): ShownList {
  const { group, chosen, done } = at
  const hasOptions = hasOptionList(field)
  const going = new Set(replaced(group, group.proposal, hasOptions).map(({ value }) => value))
  const records = group.values.reduce((sum, { value, count }) => sum + (going.has(value) ? count : 0), 0)
  const lines = group.values.map(({ value, count, isKnown }, n) => {
    const what = done.has(value)
      ? 'reviewValueDone'
      : !chosen.has(value)
        ? 'reviewValueOut'
        : hasOptions && isKnown
          ? 'reviewValueOption'
          : null
    const told = what === null ? '' : `  ${say(what)}`
    const text = `${String(n + 1).padStart(3)}  ${printable(shown(value))}  ${say('reviewValueRecords', { count })}${told}`
    return { text, look: !chosen.has(value) ? ('dim' as const) : going.has(value) ? ('marked' as const) : ('plain' as const) }
  })
  const proposal =
    group.proposal === null ? say('reviewValueNoProposal') : say('reviewValueProposal', { value: printable(shown(group.proposal)) })
  return {
    title: say('reviewValueGroup', { field: field.label[language], count: group.values.length, records }),
    place,
    lines: [{ text: '', look: 'plain' }, ...lines, { text: '', look: 'plain' }, { text: proposal, look: 'strong' }],
  }
}
