/** What lies over a question for a while: the card of a customer, a list to choose from, lines to agree to. */

import type { ChalkInstance } from 'chalk'
import { cardScreen, type ShownCard } from './card-screen.ts'
import type { Size } from './full-screen.ts'
import { lastScroll, listScreen, type ShownList, scrolledTo } from './list-screen.ts'

/** What came of a key. */
export interface Told {
  readonly message: string
  /**
   * `all`: the question has its answer; `part`: an answer was kept and something is still open; `nothing`: none was given; `refused`: not taken;
   * `stale`: not taken, as what was shown says something else by now: it is read anew.
   */
  readonly took: 'all' | 'part' | 'nothing' | 'refused' | 'stale'
}

/** An answer that was taken or refused; or a panel, where more is to be said first. */
export type Outcome = Told | Panel

/** What a key does on a panel: it stays, it closes and nothing was answered, or the answer is given. */
export type PanelStep = 'stay' | 'close' | { readonly act: () => Promise<Outcome> }

export interface Panel {
  lines(size: Size, paint: ChalkInstance): string[]
  onKey(name: string, size: Size): PanelStep
}

export const isPanel = (outcome: Outcome): outcome is Panel => 'onKey' in outcome

export function cardPanel(card: ShownCard, keys: string): Panel {
  let scroll = 0
  return {
    lines: (size, paint) => cardScreen(card, scroll, keys, size, paint),
    onKey(name) {
      if (name !== 'down' && name !== 'up') return 'close'
      scroll = Math.max(0, scroll + (name === 'down' ? 1 : -1))
      return 'stay'
    },
  }
}

export interface Pick {
  readonly title: string
  readonly items: readonly string[]
  /** By item, whether it is marked at first; null: one is chosen, none is marked. */
  readonly marked: readonly boolean[] | null
  readonly keys: string
  /** @param chosen places of the items, rising */
  readonly act: (chosen: readonly number[]) => Promise<Outcome>
}

/** Arrows choose; space marks, where several may be; return is the answer. */
export function pickPanel({ title, items, marked, keys, act }: Pick): Panel {
  const marks = [...(marked ?? [])]
  let at = 0
  let scroll = 0
  const shown = (): ShownList => ({
    title,
    place: `${at + 1} / ${items.length}`,
    lines: items.map((text, n) => ({
      text: `${marked === null ? '' : marks[n] === true ? '[x] ' : '[ ] '}${text}`,
      look: n === at ? 'chosen' : 'plain',
    })),
  })
  return {
    lines(size, paint) {
      scroll = scrolledTo(shown(), at, scroll, size, keys)
      return listScreen(shown(), { scroll, message: '', isWarning: false, keys }, size, paint)
    },
    onKey(name, { rows }) {
      const step = { down: 1, up: -1, pagedown: rows - 4, pageup: 4 - rows }[name]
      if (step !== undefined) at = Math.max(0, Math.min(items.length - 1, at + step))
      else if (name === 'space' && marked !== null) marks[at] = marks[at] !== true
      else if (name === 'return') return { act: () => act(marked === null ? [at] : [...marks.keys()].filter((n) => marks[n] === true)) }
      else if (name === 'escape') return 'close'
      return 'stay'
    },
  }
}

export interface Confirm {
  readonly title: string
  readonly lines: readonly string[]
  readonly keys: string
  readonly yes: () => Promise<Outcome>
  readonly no: () => Promise<Outcome>
}

/** `y` and `n` answer, also as `1` and `2`; escape takes the question back. */
export function confirmPanel({ title, lines, keys, yes, no }: Confirm): Panel {
  const shown: ShownList = { title, place: '', lines: lines.map((text) => ({ text, look: 'plain' })) }
  let scroll = 0
  return {
    lines: (size, paint) => listScreen(shown, { scroll, message: '', isWarning: false, keys }, size, paint),
    onKey(name, size) {
      if (name === 'y' || name === '1') return { act: yes }
      if (name === 'n' || name === '2') return { act: no }
      if (name === 'escape') return 'close'
      if (name === 'down' || name === 'up')
        scroll = Math.max(0, Math.min(lastScroll(shown, size, keys), scroll + (name === 'down' ? 1 : -1)))
      return 'stay'
    },
  }
}
