/** A terminal that is closed while the program runs: Node sets its terminals back as it ends, and aborts where one is gone. */

import { closeSync } from 'node:fs'
import process from 'node:process'
import { isatty } from 'node:tty'

const standard = [0, 1, 2]

/** Call once, before anything else: as the program ends, terminals that are gone are closed, and Node leaves them alone. */
export function listenForGoneTerminal(): void {
  const terminals = standard.filter((descriptor) => isatty(descriptor))
  if (terminals.length === 0) return
  process.on('exit', () => {
    for (const descriptor of terminals) if (!isatty(descriptor)) close(descriptor)
  })
}

function close(descriptor: number): void {
  try {
    closeSync(descriptor)
  } catch {
    // closed already
  }
}
