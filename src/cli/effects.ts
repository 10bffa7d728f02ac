/** Which options of a call take effect: by what its command works on, and by what it writes. The others are refused, none is ignored. */

import { type Fault, fault } from '../errors.ts'
import { writtenName } from './option.ts'
import { sheetOptionNames } from './sheet-flags.ts'

/** What a command works on and changes. */
export interface Works {
  /** `either`: the sheets it names, or the store where it names none; `both`: sheets go into the store. */
  readonly on: 'store' | 'sheets' | 'either' | 'both' | 'neither'
  /** Whether it changes anything besides the files it is told to write: only then, or with such a file, there is something for a dry run to leave. */
  readonly changes: boolean | ((flags: Readonly<Record<string, unknown>>, isOnSheets: boolean) => boolean)
  /** What `--reason` says, of a store: why plain values are revealed, why they were read for work, or why the change is made. Absent: nothing. */
  readonly reason?: 'reveal' | 'work' | 'change'
  /** `--force` does more than replace an output file. */
  readonly forces?: boolean
  /** False: it reads no configuration. */
  readonly configured?: false
  /** Options of its own, by name, that do nothing where it works on sheets. */
  readonly ofStore?: readonly string[]
}

export interface Asked {
  readonly command: string
  readonly works: Works
  /** The options as the user gave them, by name: `headerRow`; what was left out is absent. */
  readonly given: Readonly<Record<string, unknown>>
  readonly sheets: readonly string[]
  /** Files it is told to write, also in a dry run; `-` is standard output. */
  readonly outputs: readonly string[]
}

const optionOf = (name: string) => `--${writtenName(name)}`

/** The fault for the first option that does nothing; null where all take effect. */
export function withoutEffect(asked: Asked): Fault | null {
  const { command, works, given, sheets } = asked
  const isGiven = (name: string) => given[name] !== undefined && given[name] !== false
  const isOnSheets = works.on === 'sheets' || (works.on === 'either' && sheets.length > 0)
  const firstOf = (names: readonly string[]) => names.find(isGiven)
  // `--encoding` of a command that works on the store alone is that of the file it writes.
  if (sheets.length === 0 && works.on !== 'store') {
    const option = firstOf(sheetOptionNames)
    if (option !== undefined) return fault('OPTION_OF_SHEETS', { option: optionOf(option), command })
  }
  if (isGiven('stdinFilename') && !sheets.includes('-')) return fault('OPTION_OF_STDIN', { option: '--stdin-filename' })
  if (isOnSheets || works.on === 'neither') {
    const option = firstOf(['store', 'keyFile', ...(works.ofStore ?? []), ...(works.reason === 'change' ? [] : ['reason'])])
    if (option !== undefined) return fault('OPTION_OF_STORE', { option: optionOf(option), command, with: isOnSheets ? ' <sheet>' : '' })
  }
  if (isGiven('config') && works.configured === false) return fault('USELESS_OPTION', { option: '--config', command })
  if (isGiven('reason') && works.reason === undefined) return fault('USELESS_OPTION', { option: '--reason', command })
  if (isGiven('reason') && works.reason === 'reveal' && !isGiven('reveal')) return fault('REASON_ALONE', { command })
  const isUnlogged = works.on === 'sheets' || works.on === 'neither'
  if (isGiven('operator') && isUnlogged && !isGiven('log')) return fault('OPERATOR_ALONE', { command })
  const writes = asked.outputs.some((file) => file !== '-')
  if (isGiven('force') && !writes && works.forces !== true) return fault('FORCE_ALONE', { command })
  const changes = typeof works.changes === 'function' ? works.changes(given, isOnSheets) : works.changes
  if (isGiven('dryRun') && !writes && !changes) return fault('OPTION_OF_OUTPUT', { option: '--dry-run', command })
  return null
}
