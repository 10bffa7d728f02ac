/** The information standard a sheet is held to: fields, their types and limits. Data only. */

import type { FieldName } from '../record.ts'
import type { Words } from '../words.ts'

/**
 * The type decides how a cell is standardised and compared. Canonical values are strings:
 *
 * | type | canonical value |
 * |---|---|
 * | company, person, party (either), given, family | tidied name, honorific split off |
 * | phone | E.164, extension as in RFC 3966: `+8651261234567;ext=801` |
 * | phones, emails | several of them, joined by `; ` |
 * | email | lower case |
 * | date | `YYYY-MM-DD`, with `THH:MM` behind it where a time of day was given |
 * | period | `from/to`, both dates (ISO 8601 interval); `..` is an open end |
 * | money | `1200000`, or a range `500000/1000000`; `..` is an open end; ` USD` behind it where it is not the field's currency |
 * | number | plain decimal |
 * | choice | the option as the schema writes it; what only means one as it stands, with the note `means` |
 * | choices | options in the order found, joined by `;` |
 * | address | tidied text · region: `province/city/district` as far as known |
 * | code (uscc, postcode, resident id), id | upper case, no spaces |
 * | text | tidied text |
 */
export type FieldType = (typeof fieldTypes)[number]

/** Every type a field can have. */
export const fieldTypes = [
  'company',
  'person',
  'party',
  'given',
  'family',
  'phone',
  'phones',
  'email',
  'emails',
  'date',
  'period',
  'money',
  'number',
  'choice',
  'choices',
  'address',
  'region',
  'code',
  'id',
  'text',
] as const

export interface Choice {
  /** As it is stored, and as a configuration writes it; of shipped options the Chinese label. */
  readonly value: string
  /** What programs read, whatever the language: `won`; of an industry the code of GB/T 4754. The value where there is none. */
  readonly code?: string
  /** What people read; the value where there is none. */
  readonly label?: Words
  /** Other spellings of the option: a cell is rewritten. */
  readonly synonyms: readonly string[]
  /** What other systems call something about the same: counted as the option, never rewritten. */
  readonly means?: readonly string[]
  /** The option one level up (GB/T 4754: the 门类 of a 大类). */
  readonly parent?: string
  /** As customer numbers show it: `MANU`. */
  readonly short?: string
}

export interface Field {
  readonly name: FieldName
  readonly type: FieldType
  readonly label: Words
  /** Headers that mean this field; compared without case, width, spaces, `*` and bracketed hints. */
  readonly aliases: readonly string[]
  /** Those of the aliases that the user's configuration gave it: certain, however common the word. */
  readonly ownAliases?: readonly string[]
  readonly required: boolean
  /** What a configuration said of `required`; it holds in every schema. */
  readonly ownRequired?: boolean
  readonly unique?: boolean
  /** In characters (code points). */
  readonly maxLength?: number
  /** The limit of texts without hanzi, kana and hangul, where it is another. */
  readonly maxLengthInLetters?: number
  readonly min?: number
  readonly max?: number
  /** For money: the currency of amounts without a mark, ISO 4217; CNY when left out. */
  readonly currency?: string
  /** For money: what one unit of another currency is worth in that of the field. Conditions and rules compare by these. */
  readonly rates?: Readonly<Record<string, number>>
  /** For choice and choices; empty means anything goes. */
  readonly choices?: readonly Choice[]
  /** The options of another system may stand in their place: a value that is no option is no mistake. */
  readonly isOpen?: boolean
  /** For type code: which. */
  readonly code?: 'uscc' | 'postcode' | 'resident-id'
  /** A date that may lie in the future. */
  readonly future?: boolean
  /** A date that may not come before this other field. */
  readonly notBefore?: FieldName
  /** A regular expression the canonical value must match whole. */
  readonly pattern?: string
  /** A vertically merged category: an empty cell takes the value above it. */
  readonly fillDown?: boolean
  /** The field that takes what a cell of several values holds beyond the first. */
  readonly overflow?: FieldName
  /** The field that takes words beside the value: `DO NOT CALL` behind a number. */
  readonly remarks?: FieldName
}

/** Which table of the store a sheet's rows belong to. */
export const sheetKinds = ['customers', 'followups', 'orders', 'products', 'tickets'] as const
export type SheetKind = (typeof sheetKinds)[number]

export interface Schema {
  readonly name: string
  readonly kind: SheetKind
  readonly fields: readonly Field[]
  /** Of each list one field must be filled in, and nothing else is owed that the sheet has no column for; absent: every required field must. */
  readonly requires?: readonly (readonly FieldName[])[]
}
