/**
 * Commands that a text tells its reader to run, completed so that they work as they are pasted: with the store, the key file and the configuration
 * that this call was given, and with its sheets. What the environment says holds for the next command too.
 */

import type { Complete } from '../words.ts'
import type { CommandSpec } from './command.ts'
import { writtenName } from './option.ts'
import { sheetOptionNames } from './sheet-flags.ts'
import { shellWord } from './shell-word.ts'
import { printable } from './terminal.ts'

type Known = Pick<CommandSpec, 'name' | 'works'>

/** What a call was given. */
export interface Here {
  readonly command: string
  /** The options as they were written, by name: `headerRow`. */
  readonly given: Readonly<Record<string, unknown>>
  readonly sheets: readonly string[]
}

/** Behind the command's name stands what it is about: `crm-clean check customers.xlsx`, `crm-clean import <sheet>`. */
const hasOwnSheet = /^ +(?:["'“]?\{|["'<]|[^\s"”]+\.(?:csv|tsv|txt|xlsx|xlsm)\b)/

/** @param commands all of the program */
export function completer(commands: readonly Known[], { command, given, sheets }: Here): Complete {
  const all = new Map(commands.map(({ name, works }) => [name, works]))
  const named = (names: readonly string[]) => names.flatMap((name) => asWritten(name, given[name])).join('')
  const ofSheets = sheets.map((sheet) => ` ${shown(sheet)}`).join('') + named(sheetOptionNames)
  const ofStore = named(['store', 'keyFile'])
  const config = named(['config'])
  return (text) =>
    text.replace(/\bcrm-clean ([a-z]+)(?![\w-])(?! --help)/g, (whole, name: string, at: number) => {
      const works = all.get(name)
      if (works === undefined) return whole
      const { on } = works
      const takesSheets = on !== 'store' && on !== 'neither'
      const isOwn = takesSheets && hasOwnSheet.test(text.slice(at + whole.length))
      // What was stored is looked at in the store; a sheet is only imported again.
      const isOnSheets = sheets.length > 0 && takesSheets && !isOwn && (on === 'both' || all.get(command)?.on !== 'both')
      const takesStore = on === 'store' || on === 'both' || (on === 'either' && !isOnSheets && !isOwn)
      return whole + (isOnSheets ? ofSheets : '') + (takesStore ? ofStore : '') + (works.configured === false ? '' : config)
    })
}

function asWritten(name: string, value: unknown): string[] {
  const option = `--${writtenName(name)}`
  if (value === true) return [` ${option}`]
  const values = Array.isArray(value) ? value : [value]
  return values.flatMap((one) => (typeof one === 'string' || typeof one === 'number' ? [` ${option} ${shown(String(one))}`] : []))
}

const shown = (text: string) => printable(shellWord(text))
