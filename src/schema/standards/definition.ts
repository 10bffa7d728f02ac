/** What a shipped schema besides `customer` is: what it requires, and for the export of a system its headers. Data only. */

import type { FieldName } from '../../record.ts'
import type { Words } from '../../words.ts'
import { wordLists } from '../aliases/word-lists.ts'

export interface Standard {
  /** As `--schema` and `extends:` name it: `salesforce-leads`. */
  readonly name: string
  readonly label: Words
  /** Of each list one field must be filled in. */
  readonly requires: readonly (readonly FieldName[])[]
  /** Of the export of a system: what it is known by, and what its headers mean. */
  readonly system?: SystemHeaders
}

export interface SystemHeaders {
  /** Headers that stand together only in this export; where all of one list are there, it is this one. */
  readonly marks: readonly (readonly string[])[]
  /** What a header means; null: nothing, whatever it is called. Headers that are not named are mapped as in any sheet. */
  readonly fields: ReadonlyMap<string, FieldName | null>
}

const reachable: readonly FieldName[] = ['phone', 'email', 'phone_alt', 'phones_more', 'emails_more']

/** Required of a list of persons: a name or a company, and a phone or an e-mail. */
export const ofContacts: Standard['requires'] = [['name', 'contact'], reachable]

/** Required of a list of companies. */
export const ofCompanies: Standard['requires'] = [['name']]

/**
 * The export of a system.
 * @param headers a line a field, `phone: Phone|Business Phone`; `none:` lists headers that mean nothing
 * @param marks a list of headers a line, parted by `|`
 */
export function systemExport(name: string, label: Words, requires: Standard['requires'], headers: string, marks: string): Standard {
  const fields = Object.entries(wordLists(headers)).flatMap(([field, words]) =>
    words.map((word) => [word, field === 'none' ? null : field] as const),
  )
  const lists = marks
    .trim()
    .split('\n')
    .map((line) => line.split('|'))
  return { name, label, requires, system: { marks: lists, fields: new Map(fields) } }
}
