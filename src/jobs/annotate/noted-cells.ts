/** The notes of a workbook's cells, one a cell with all its findings; where there are too many, the most severe cells have theirs. */

import type { ToldFinding } from '../../check/present.ts'
import type { Severity } from '../../finding.ts'
import type { CellNote } from '../../write/notes.ts'

export interface NoteWords {
  readonly severities: Readonly<Record<Severity, string>>
  /** Before what a rule asks. */
  readonly why: string
  /** Before what to write instead. */
  readonly proposal: string
  /** What to do where the proposal is an empty cell. */
  readonly empty: string
  /** `{count}` more findings. */
  readonly more: string
}

export interface NoteOptions {
  readonly sheets: number
  readonly words: NoteWords
  /** What a rule asks, in one line. */
  readonly titleOf: (rule: string) => string
  /** Cells that may have a note, in the whole workbook. */
  readonly mostNotes: number
}

export interface CellPlace {
  readonly sheet: number
  readonly row: number
  readonly column: number
}

export interface NotedCells {
  /** @param rank 0 is the most severe */
  add(place: CellPlace, rank: number, finding: ToldFinding): void
  /** The notes of each sheet, by row and column, and how many cells have one. */
  end(): { readonly notes: readonly (readonly CellNote[])[]; readonly count: number }
}

/** Limits of one note. */
const entriesANote = 6
const charactersALine = 400

type Entry = CellNote['entries'][number]

interface Noted extends CellPlace {
  rank: number
  readonly entries: Entry[]
  left: number
}

export function notedCells({ sheets, words, titleOf, mostNotes }: NoteOptions): NotedCells {
  const noted = Array.from({ length: sheets }, () => new Map<string, Noted>())
  const held: number[] = []

  function entryOf({ severity, rule, message, fix }: ToldFinding): Entry {
    const instead = fix === undefined ? [] : [fix.value === null || fix.value === '' ? words.empty : `${words.proposal} ${cut(fix.value)}`]
    const why = titleOf(rule)
    const lines = [cut(message), ...(why === '' || why === message ? [] : [`${words.why} ${cut(why)}`]), ...instead]
    return { heading: `${words.severities[severity]} · ${rule}`, lines }
  }

  return {
    add({ sheet, row, column }, rank, finding) {
      const cell = `${row} ${column}`
      const note = noted[sheet]!.get(cell)
      if (note === undefined) {
        // Up to `mostNotes` are kept of each severity: how many of a worse one follow is known only at the end.
        const count = held[rank] ?? 0
        if (count >= mostNotes) return
        held[rank] = count + 1
        noted[sheet]!.set(cell, { sheet, row, column, rank, entries: [entryOf(finding)], left: 0 })
      } else {
        if (note.entries.length >= entriesANote) note.left++
        else if (rank < note.rank) note.entries.unshift(entryOf(finding))
        else note.entries.push(entryOf(finding))
        note.rank = Math.min(note.rank, rank)
      }
    },
    end() {
      const kept = noted
        .flatMap((cells) => [...cells.values()])
        .sort((a, b) => a.rank - b.rank || a.sheet - b.sheet || a.row - b.row || a.column - b.column)
        .slice(0, mostNotes)
        .sort((a, b) => a.row - b.row || a.column - b.column)
      const notes = noted.map((_, sheet) => kept.filter((note) => note.sheet === sheet).map(noteOf))
      return { notes, count: kept.length }
    },
  }

  function noteOf({ row, column, entries, left }: Noted): CellNote {
    const more = left === 0 ? [] : [{ heading: words.more.replace('{count}', String(left)), lines: [] }]
    return { row, column, entries: [...entries, ...more] }
  }
}

const cut = (text: string) => (text.length > charactersALine ? `${text.slice(0, charactersALine - 1)}…` : text)
