/** One option of the command line, as data. */

import type { Words } from '../words.ts'

export interface OptionSpec {
  /** As commander writes it: `--map <field=header>`, `--dry-run`, `-o, --output <file>`. */
  readonly flags: string
  readonly does: Words
  /** May be given several times; the values are gathered in a list. */
  readonly repeatable?: boolean
}

/** How an option's name is written on the command line, without its dashes: `header-row` of `headerRow`. */
export const writtenName = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
