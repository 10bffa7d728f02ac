/** Records side by side as a question of a deck. */

import { caseScreen, lastField, recordsAbreast, type ShownCase } from './case-screen.ts'
import type { DeckPage } from './deck.ts'

export const casePage = (shown: ShownCase): DeckPage => ({
  lines: (view, size, paint) => caseScreen(shown, { ...view, chosen: null }, size, paint),
  last: (size, keys) => ({
    scroll: lastField(size, shown, keys),
    aside: shown.records.length - recordsAbreast(size, shown.records.length),
  }),
})
