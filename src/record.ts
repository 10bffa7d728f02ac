/** A customer row, before and after standardising. Every later stage speaks of these shapes and of nothing lower. */

/** The id of a field of the schema (`phone`, `customer_type`), or of a field a configuration added. */
export type FieldName = string

/** Where a row stands in its source. */
export interface RowRef {
  /** The path as the user named it. */
  readonly file: string
  /** The worksheet's name; null for text files. */
  readonly sheet: string | null
  /** 1 is the sheet's first row; blank rows count, a cell with line breaks is one row. */
  readonly row: number
  /** The physical line in a text file (1 is the first); equals `row` in a workbook. */
  readonly line: number
}

/** What standardising met in a cell. Rules ask the note and never parse the cell again. */
export type NoteKind =
  | 'placeholder' // N/A, 无, 待补充 ...: the value is null; a number or address nobody has (13800000000, a@a.a) stays as the value
  | 'unparsed' // no canonical form: the value is the tidied text
  | 'repaired' // a slip with one obvious repair (`detail` says which); the value is the tidied text, `proposal` the repair
  | 'vague' // 中等规模, 几十人吧: means something, but nothing exact
  | 'approximate' // 约10万
  | 'several' // the cell held several values; `detail` holds the others
  | 'excel-restored' // Excel changed how it was written and nothing was lost
  | 'excel-damaged' // Excel destroyed digits: only the source has them
  | 'letters' // letters inside a number
  | 'too-short'
  | 'too-long'
  | 'unknown-range' // right length and shape, but no known prefix
  | 'impossible' // digits that no numbering plan gives out (12x mobiles)
  | 'no-area-code' // a local number, and no certain area code for it
  | 'assumed' // completed from another cell (`detail` says what)
  | 'impossible-date'
  | 'undecided-country' // a number without prefix in a sheet of several countries, whose row does not say which: it keeps its digits
  | 'undecided-date-order' // 03/04/2024 in a column that does not say which comes first
  | 'zone' // a time of day was given with the offset or zone in `detail`: day and time are those of that clock
  | 'undecided-decimal' // 1.500 in a column that does not say whether its dot divides thousands or decimals
  | 'undecided-unit' // ￥1000 under 万元 in a column that does not say whether it is written out
  | 'mixed-decimals' // 1.500,00 in a column that also writes 1,500.00; `detail` is the text
  | 'unknown-choice'
  | 'means' // what another system calls something about the same as an option: `detail` is the option, the value stays as it stands
  | 'wrong-kind' // plainly a value of another kind: `detail` is email, phone, number, address ...
  | 'extra-text' // words around the value, left out; `detail` holds them
  | 'honorific' // 先生, Mr: stays with the name; `detail` is the honorific
  | 'check-digit' // right shape, wrong check character
  | 'masked' // 李*: letters were replaced by stars before it came here
  | 'html' // &amp; and the like, decoded; `detail` holds them, `proposal` the decoded cell
  | 'control-characters' // taken out
  | 'number-doubled' // an earlier row of the same source has this customer number too: both keep it
  | 'number-taken' // a record of another source has this customer number (`detail`): this one was given a number of its own
  | 'mojibake' // text decoded with the wrong encoding before it came here

export interface Note {
  readonly kind: NoteKind
  readonly detail?: string
  /** The value a person may want instead, when there is one. */
  readonly proposal?: string
}

/** A cell after standardising: canonical value, or the tidied text with a note, or null when there is nothing. */
export interface Standardised {
  readonly value: string | null
  readonly notes: readonly Note[]
}

/** One customer row after standardising. */
export interface CustomerRecord {
  readonly ref: RowRef
  /** Names the record in findings and pairs: the sheet's own key, the customer number, or `row:<n>`. */
  readonly key: string
  /** Canonical values, one per field of the schema; null is empty. */
  readonly values: Readonly<Record<FieldName, string | null>>
  /** The cells as found, by field. A field without a column is absent. */
  readonly raw: Readonly<Record<FieldName, string>>
  /** What standardising met, by field; only fields with notes are present. */
  readonly notes: Readonly<Record<FieldName, readonly Note[]>>
  /** Cells of columns that map to no field, by header as found. */
  readonly extras: Readonly<Record<string, string>>
}
