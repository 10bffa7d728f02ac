/** The whole terminal as one screen, drawn anew after every key; the terminal is given back as it was, however the program ends. */

import process from 'node:process'
import { emitKeypressEvents } from 'node:readline'

export interface Key {
  /** `return`, `escape`, `up`, `space`, `s` ...; of a character that is no letter or digit, the character itself. */
  readonly name: string
  /** What it types; null for keys that type nothing. */
  readonly text: string | null
}

/** Places of a line, and lines. */
export interface Size {
  readonly columns: number
  readonly rows: number
}

export interface FullScreen {
  size(): Size
  /** @param lines at most as many as there are rows, none wider than the screen */
  draw(lines: readonly string[]): void
  /** The next key; `ctrl-c` as every other. Null where the terminal is gone. A change of size comes as the key `resize`. */
  next(): Promise<Key | null>
  close(): void
}

const open = '\u001b[?1049h\u001b[?25l'
const close = '\u001b[?25h\u001b[?1049l'
/** Clears to the end of the line; everything below. */
const clearLine = '\u001b[K'
const clearBelow = '\u001b[J'

/** Call it only where standard input and output are a terminal. @param signal set off where the program is asked to end: no key comes any more */
export function openFullScreen(signal: AbortSignal): FullScreen {
  const { stdin, stdout } = process
  const waiting: (Key | null)[] = []
  let wake: ((key: Key | null) => void) | null = null
  let isOpen = true
  const give = (key: Key | null) => {
    if (wake === null) waiting.push(key)
    else wake(key)
    wake = null
  }
  const onKey = (text: string | undefined, key: { name?: string; ctrl?: boolean; meta?: boolean; sequence?: string }) => {
    const name = key.name ?? text ?? ''
    if (key.ctrl === true) give({ name: `ctrl-${name}`, text: null })
    else give({ name, text: key.meta === true || text === undefined || /[\u0000-\u001f\u007f]/.test(text) ? null : text })
  }
  const onSize = () => give({ name: 'resize', text: null })
  const onEnd = () => give(null)
  const restore = () => {
    if (!isOpen) return
    isOpen = false
    stdout.write(close)
    try {
      stdin.setRawMode(false)
    } catch {
      // the terminal is gone
    }
  }
  emitKeypressEvents(stdin)
  stdin.setRawMode(true)
  stdin.resume()
  stdin.on('keypress', onKey)
  stdin.on('end', onEnd)
  stdin.on('error', onEnd)
  signal.addEventListener('abort', onEnd)
  stdout.on('resize', onSize)
  process.on('exit', restore)
  stdout.write(open)
  return {
    // a terminal that does not know its size says 0
    size: () => ({ columns: stdout.columns || 80, rows: stdout.rows || 24 }),
    // cleared before it is written: behind a line that fills the screen, clearing would take its last character
    draw: (lines) =>
      void stdout.write(`\u001b[H${lines.map((line, at) => (at === lines.length - 1 ? clearBelow : clearLine) + line).join('\r\n')}`),
    next: () =>
      waiting.length > 0
        ? Promise.resolve(waiting.shift()!)
        : new Promise((resolve) => {
            wake = resolve
          }),
    close() {
      restore()
      stdin.off('keypress', onKey)
      stdin.off('end', onEnd)
      stdin.off('error', onEnd)
      signal.removeEventListener('abort', onEnd)
      stdout.off('resize', onSize)
      process.off('exit', restore)
      stdin.pause()
    },
  }
}
