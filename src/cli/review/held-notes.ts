/** Notes that are written while the terminal is one screen: they would stand in the middle of it. */

import type { Call } from '../command.ts'

/** Does the work with a terminal that keeps its notes, and writes them afterwards, each once. */
export async function withNotesHeld<Flags>(call: Call<Flags>, work: (call: Call<Flags>) => Promise<number>): Promise<number> {
  const notes = new Set<string>()
  const note = (text: string) => void notes.add(text)
  try {
    return await work({ ...call, terminal: { ...call.terminal, note } })
  } finally {
    for (const text of notes) call.terminal.note(text)
  }
}
