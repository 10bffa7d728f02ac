/** A deck of questions on a terminal: one card at a time, a key an answer, every answer kept at once. */

import type { Call } from '../command.ts'
import { printable } from '../terminal.ts'
import { cardScreen, type ShownCard } from './card-screen.ts'
import { caseScreen, fieldsInView, recordsAbreast, type ShownCase } from './case-screen.ts'
import { type FullScreen, type Key, openFullScreen } from './full-screen.ts'
import { orTold } from './sitting.ts'

/** What a key does: something at once, or with a text that the person types. */
export type DeckAction =
  | { readonly act: () => Promise<Told> }
  | { readonly ask: string; readonly start: string; readonly act: (typed: string) => Promise<Told> }

export interface Told {
  readonly message: string
  /** Whether the question stays: the answer was not taken. */
  readonly isRefused: boolean
}

export interface Deck {
  readonly size: number
  /** Keys of the deck, two spaces between; those of moving and leaving follow them. */
  keys(at: number): string
  shown(at: number): ShownCase
  /** Null for a key that does nothing here. */
  actionOf(at: number, key: string): DeckAction | null
  /** The card of the customer that the question is about; null where it is about none. */
  openCard(at: number): Promise<ShownCard | null>
}

interface Sitting {
  readonly call: Call
  readonly deck: Deck
  readonly screen: FullScreen
  at: number
  scroll: number
  aside: number
  message: string
  isWarning: boolean
  typing: { readonly ask: string; readonly act: (typed: string) => Promise<Told>; text: string } | null
  card: ShownCard | null
  /** What was answered, by place. */
  readonly said: Map<number, string>
}

/** Gives the exit code: 130 after Ctrl-C. */
export async function askDeck(call: Call, deck: Deck): Promise<number> {
  const { say, terminal } = call
  const screen = openFullScreen()
  const said = new Map<number, string>()
  const sitting: Sitting = { call, deck, screen, at: 0, scroll: 0, aside: 0, message: '', isWarning: false, typing: null, card: null, said }
  let code: number | null = null
  try {
    while (code === null) {
      screen.draw(linesOf(sitting))
      code = await onKey(sitting, await screen.next())
    }
  } finally {
    screen.close()
  }
  await terminal.out(`${say('reviewLeave', { kept: said.size, left: deck.size - said.size })}\n`)
  return code
}

/** The exit code where the person leaves. */
async function onKey(sitting: Sitting, key: Key | null): Promise<number | null> {
  const { deck, at, typing } = sitting
  if (key === null || key.name === 'ctrl-c') return 130
  if (key.name === 'ctrl-d' || (key.name === 'q' && typing === null)) return 0
  if (key.name === 'resize') return null
  if (typing !== null) {
    await onType(sitting, key)
    return null
  }
  tell(sitting, '')
  if (sitting.card !== null) onCard(sitting, key.name)
  else if (key.name === 'space' || key.name === 'b') go(sitting, at + (key.name === 'b' ? -1 : 1))
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
  if (name === 'o')
    await orTold({ call: sitting.call, tell: (message) => tell(sitting, message, true) }, async () => {
      sitting.card = await deck.openCard(at)
      sitting.scroll = 0
    })
  const shown = deck.shown(at)
  const size = screen.size()
  const lastField = Math.max(0, shown.fields.length - fieldsInView(size, shown, keysOf(sitting)))
  const lastAside = shown.records.length - recordsAbreast(size, shown.records.length)
  if (name === 'down' || name === 'up') sitting.scroll = Math.max(0, Math.min(lastField, sitting.scroll + (name === 'down' ? 1 : -1)))
  if (name === 'right' || name === 'left') sitting.aside = Math.max(0, Math.min(lastAside, sitting.aside + (name === 'right' ? 1 : -1)))
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

function onCard(sitting: Sitting, name: string): void {
  if (name === 'down') sitting.scroll++
  else if (name === 'up') sitting.scroll = Math.max(0, sitting.scroll - 1)
  else {
    sitting.card = null
    sitting.scroll = 0
  }
}

async function act(sitting: Sitting, work: () => Promise<Told>): Promise<void> {
  await orTold({ call: sitting.call, tell: (message) => tell(sitting, message, true) }, async () => {
    const { message, isRefused } = await work()
    if (!isRefused) {
      sitting.said.set(sitting.at, message)
      go(sitting, sitting.at + 1)
    }
    tell(sitting, message, isRefused)
  })
}

function go(sitting: Sitting, to: number): void {
  sitting.at = Math.max(0, Math.min(sitting.deck.size, to))
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
  const { call, deck, screen, at, scroll, aside, typing, card, said, isWarning } = sitting
  const { paint } = call.terminal
  const { say } = call
  const size = screen.size()
  if (card !== null) return cardScreen(card, scroll, say('reviewKeysDeckCard'), size, paint)
  if (at === deck.size) return [paint.bold(say('reviewEnd', { kept: said.size })), '', sitting.message, '', paint.dim(say('reviewKeysEnd'))]
  const message = typing === null ? sitting.message || (said.get(at) ?? '') : `${typing.ask} ${typing.text}▏`
  return caseScreen(deck.shown(at), { scroll, aside, chosen: null, message, isWarning, keys: keysOf(sitting) }, size, paint)
}
