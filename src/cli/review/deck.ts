/** A deck of questions on a terminal: one at a time, a key an answer, every answer kept at once. */

import type { ChalkInstance } from 'chalk'
import type { Call } from '../command.ts'
import { printable } from '../terminal.ts'
import { type FullScreen, type Key, openFullScreen, type Size } from './full-screen.ts'
import { listScreen } from './list-screen.ts'
import { isPanel, type Outcome, type Panel } from './panel.ts'
import { orTold } from './sitting.ts'
import { typedLine } from './typed-line.ts'

/** What a key does: something at once, or with a text that the person types. */
export type DeckAction =
  | { readonly act: () => Promise<Outcome> }
  | { readonly ask: string; readonly start: string; readonly act: (typed: string) => Promise<Outcome> }

export interface PageView {
  /** First line shown, and first of what stands side by side. */
  readonly scroll: number
  readonly aside: number
  readonly message: string
  readonly isWarning: boolean
  readonly keys: string
}

/** A question as it is shown. */
export interface DeckPage {
  /** As many lines as the screen has rows, none wider than it. */
  lines(view: PageView, size: Size, paint: ChalkInstance): string[]
  /** How far it goes down and aside. */
  last(size: Size, keys: string): { readonly scroll: number; readonly aside: number }
}

export interface Deck {
  readonly size: number
  /** What is said on the first page. */
  readonly welcome?: string
  /** Keys of the deck, two spaces between; those of moving and leaving follow them. */
  keys(at: number): string
  /**
   * What a page wants read from the store, each time before it is shown. Gives why nobody asks the question any more, null where somebody does.
   * @param isAnswered whether the person answered it in this sitting: such a question stays
   */
  load?(at: number, isAnswered: boolean): Promise<string | null>
  page(at: number): DeckPage
  /** Null for a key that does nothing here. */
  actionOf(at: number, key: string): DeckAction | null
  /** How many of these questions wait still when the person leaves; all of them where absent. */
  waiting?(open: readonly number[]): Promise<number>
  /** What is printed after the person has left. */
  afterwards?(): Promise<string>
}

interface Sitting {
  readonly call: Call
  readonly deck: Deck
  readonly screen: FullScreen
  at: number
  /** The question that was read from the store last; -1: the one at hand is to be read anew. */
  loaded: number
  /** Where the person goes: on, or back. */
  way: 1 | -1
  /** Questions that others settled meanwhile: they are passed over. */
  readonly gone: Set<number>
  scroll: number
  aside: number
  message: string
  isWarning: boolean
  typing: { readonly ask: string; readonly act: (typed: string) => Promise<Outcome>; text: string } | null
  panel: Panel | null
  /** What was answered, by place. */
  readonly said: Map<number, string>
  /** Answers kept in this sitting. */
  kept: number
}

/** Gives the exit code: 130 after Ctrl-C, and where the terminal is gone. */
export async function askDeck(call: Call, deck: Deck): Promise<number> {
  const { say, terminal } = call
  const screen = openFullScreen(call.signal)
  const fresh = {
    at: 0,
    loaded: -1,
    way: 1 as const,
    scroll: 0,
    aside: 0,
    message: deck.welcome ?? '',
    isWarning: false,
    typing: null,
    panel: null,
    kept: 0,
  }
  const sitting: Sitting = { call, deck, screen, said: new Map(), gone: new Set(), ...fresh }
  let code: number | null = null
  try {
    while (code === null) {
      await read(sitting)
      screen.draw(linesOf(sitting))
      const key = await screen.next()
      if (key === null) return 130
      code = await onKey(sitting, key)
    }
  } finally {
    screen.close()
  }
  const after = (await deck.afterwards?.()) ?? ''
  const open = Array.from({ length: deck.size }, (_, at) => at).filter((at) => !sitting.said.has(at) && !sitting.gone.has(at))
  const left = (await deck.waiting?.(open)) ?? open.length
  await terminal.out(`${say('reviewLeave', { kept: sitting.kept, left })}\n${after}`)
  return code
}

/** Reads the question at hand. Those that nobody asks any more are passed over, and the person is told why. */
async function read(sitting: Sitting): Promise<void> {
  const { deck, said, gone } = sitting
  while (sitting.at < deck.size && sitting.at !== sitting.loaded) {
    const { at } = sitting
    const why = (await deck.load?.(at, said.has(at))) ?? null
    if (why === null) break
    gone.add(at)
    go(sitting, at + sitting.way)
    tell(sitting, [sitting.message, why].filter((text) => text !== '').join(sitting.call.language === 'zh' ? '' : ' '), true)
  }
  sitting.loaded = sitting.at
}

/** The exit code where the person leaves. */
async function onKey(sitting: Sitting, key: Key): Promise<number | null> {
  const { deck, at, typing, panel, screen } = sitting
  if (key.name === 'ctrl-c') return 130
  if (key.name === 'ctrl-d' || (key.name === 'q' && typing === null)) return 0
  if (key.name === 'resize') return null
  if (typing !== null) {
    await onType(sitting, key)
    return null
  }
  tell(sitting, '')
  if (panel !== null) {
    const step = panel.onKey(key.name, screen.size())
    if (step !== 'stay') sitting.panel = null
    if (typeof step === 'object') await act(sitting, step.act)
  } else if (key.name === 'space' || key.name === 'b') go(sitting, at + (key.name === 'b' ? -1 : 1))
  else if (at < deck.size) await onQuestion(sitting, key.name)
  return null
}

async function onQuestion(sitting: Sitting, name: string): Promise<void> {
  const { deck, at, screen } = sitting
  const action = deck.actionOf(at, name)
  if (action !== null) {
    if ('ask' in action) sitting.typing = { ask: action.ask, act: action.act, text: action.start }
    else await act(sitting, action.act)
    return
  }
  const last = deck.page(at).last(screen.size(), keysOf(sitting))
  const step = (forward: string, back: string) => Number(name === forward) - Number(name === back)
  sitting.scroll = Math.max(0, Math.min(last.scroll, sitting.scroll + step('down', 'up')))
  sitting.aside = Math.max(0, Math.min(last.aside, sitting.aside + step('right', 'left')))
}

async function onType(sitting: Sitting, { name, text }: Key): Promise<void> {
  const { typing } = sitting
  if (typing === null) return
  if (name === 'escape') sitting.typing = null
  else if (name === 'return') {
    sitting.typing = null
    await act(sitting, () => typing.act(typing.text.trim()))
  } else if (name === 'backspace') typing.text = [...typing.text].slice(0, -1).join('')
  else if (name === 'ctrl-u') typing.text = ''
  else if (text !== null) typing.text += text
}

async function act(sitting: Sitting, work: () => Promise<Outcome>): Promise<void> {
  await orTold({ call: sitting.call, tell: (message) => tell(sitting, message, true) }, async () => {
    const outcome = await work()
    if (isPanel(outcome)) {
      sitting.panel = outcome
      return
    }
    const { message, took } = outcome
    if (took === 'all' || took === 'part') sitting.kept++
    if (took === 'all') {
      sitting.said.set(sitting.at, message)
      go(sitting, sitting.at + 1)
    }
    if (took === 'stale') sitting.loaded = -1
    tell(sitting, message, took === 'refused' || took === 'stale')
  })
}

function go(sitting: Sitting, to: number): void {
  const { deck, gone } = sitting
  sitting.way = to < sitting.at ? -1 : 1
  let at = Math.max(-1, to)
  while (gone.has(at)) at += sitting.way
  if (at < 0) {
    // nothing asked stands before: the first that stands behind
    sitting.way = 1
    for (at = 0; gone.has(at); ) at++
  }
  sitting.at = Math.min(deck.size, at)
  sitting.scroll = 0
  sitting.aside = 0
}

function tell(sitting: Sitting, message: string, isWarning = false): void {
  sitting.message = printable(message)
  sitting.isWarning = isWarning
}

function keysOf({ call: { say }, deck, at, typing }: Sitting): string {
  return typing === null ? `${deck.keys(at)}  ${say('reviewKeysDeck')}` : say('reviewKeysType')
}

function linesOf(sitting: Sitting): string[] {
  const { call, deck, screen, at, scroll, aside, typing, panel, said, isWarning } = sitting
  const { paint } = call.terminal
  const { say } = call
  const size = screen.size()
  if (panel !== null) return panel.lines(size, paint)
  if (at === deck.size) {
    const end = { title: say('reviewEnd', { kept: sitting.kept }), place: '', lines: [] }
    return listScreen(end, { scroll: 0, message: sitting.message, isWarning, keys: say('reviewKeysEnd') }, size, paint)
  }
  const message = typing === null ? sitting.message || (said.get(at) ?? '') : typedLine(typing.ask, typing.text, size.columns)
  return deck.page(at).lines({ scroll, aside, message, isWarning, keys: keysOf(sitting) }, size, paint)
}
