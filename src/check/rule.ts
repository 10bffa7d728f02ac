/** The shape of a rule: data plus one function. Shipped rules, plug-ins and the rules of a configuration all have it. */

import { z } from 'zod'
import type { Dimension, Fix, MessageData, Severity } from '../finding.ts'
import type { CustomerRecord, FieldName, Note, RowRef } from '../record.ts'
import type { Field, Schema, SheetKind } from '../schema/field.ts'
import type { Words } from '../words.ts'

/** What a rule says of one cell, or of one key. */
export interface Verdict<Message extends string = string> {
  readonly message: Message
  readonly data?: MessageData
  readonly fix?: Fix
  /** Milder than the rule's own severity: likely wrong, or a hint. It never says more than the rule is set to. */
  readonly severity?: Severity
  /** Of a cell: its value was read all the same (an invisible character was left out), so other rules may go by it. */
  readonly isReadable?: true
}

/** As much of a record as a finding needs to point at it. */
export interface Place {
  readonly ref: RowRef
  readonly key: string
  readonly raw?: CustomerRecord['raw']
  /** Tell whether a field is empty. */
  readonly values?: CustomerRecord['values']
  /** Tell whether a field was filled from another cell. */
  readonly notes?: CustomerRecord['notes']
  /** Of a record of a store: its number there. */
  readonly id?: number
}

export interface Report<Message extends string = string> extends Verdict<Message> {
  /** null: the open sheet as a whole. */
  readonly record: Place | null
  /** Where the finding sits. A field the sheet has no column for gives one finding for the sheet. null: in `extra`. */
  readonly field: FieldName | null
  /** The header of a column that maps to no field. */
  readonly extra?: string
  /** The cell as found, where `record` is kept without its cells. */
  readonly value?: string
}

/** A cell on its own. The object is used again for the next cell: take what you need, keep nothing. */
export interface Cell {
  /** null: a column that maps to no field. */
  readonly field: Field | null
  /** The field's name, or the header of a column that maps to no field. */
  readonly name: string
  readonly raw: string
  readonly value: string | null
  readonly notes: readonly Note[]
}

/** Judges cells one by one, from the cell alone. Equal cells of a column may be judged once. */
export interface CellCheck<Message extends string = string> {
  readonly fields: readonly Field[]
  /** Columns that map to no field are judged too. */
  readonly extras?: boolean
  /** Of these fields only cells with a note are judged: nearly all have none, and are not even asked about. */
  readonly noted?: boolean | ((field: Field) => boolean)
  /** Whether a filled cell is one the rule can judge, where not all are: a domain needs an address. Asked before `judge`, of the same cells. */
  appliesTo?(cell: Cell): boolean
  judge(cell: Cell): Verdict<Message> | null
}

/** Records that share one key. */
export interface KeyGroup {
  readonly records: number
  /** How many different values of `other` they have. */
  readonly others: number
  readonly first: RowRef
}

/** Judges records that share a key, after the last record. The finding sits at each of them but the first. */
export interface KeyCheck<Message extends string = string> {
  readonly field: FieldName
  key(record: CustomerRecord): string | null
  /**
   * What makes records of one key different; without it `others` is 0. With it the first record of each further `other` counts as wrong, not
   * every record with a finding: of three records of a phone, two of them under one name, one is wrong.
   */
  other?(record: CustomerRecord): string | null
  /** The field that `other` reads: a record in which that is wrong counts as one more `other`. */
  readonly reads?: FieldName
  judge(group: KeyGroup, key: string): Verdict<Message> | null
}

/** Judges a number against all the others of its group, after the last record. */
export interface ColumnCheck<Message extends string = string> {
  readonly field: FieldName
  number(record: CustomerRecord): number | null
  /** Numbers are compared within their group; without it the column is one group. */
  group?(record: CustomerRecord): string
  /** The field that `group` reads: where that is wrong the record is. */
  readonly reads?: FieldName
  /** Given the numbers of one group in ascending order, gives the judge of each; null: so few say nothing. */
  judge(numbers: Float64Array): ((number: number) => Verdict<Message> | null) | null
}

/**
 * What a rule judges of a record: nothing (false), the record as a whole (true), or the cells of these fields, empty ones too: a churned
 * customer owes `['churn_reason']`.
 */
export type Applies = boolean | readonly FieldName[]

/** What a rule about records reads, and what becomes of its judgement where a cell of that is wrong by another rule. */
export interface HangsOn {
  readonly fields: readonly FieldName[]
  /**
   * Asked of a record in which some of the fields are wrong: what the rule could find wrong if those cells held something else, as in
   * `appliesTo`. That counts as judged and wrong: what cannot be read is never counted as good.
   * Example: a customer of a type that no list has, without a churn reason, may be a churned one.
   */
  mayFail(record: CustomerRecord, isSpoilt: (field: FieldName) => boolean): Applies
}

/** What a rule wants to see. Every part is optional; records come in the order of the sheet. */
export interface RuleHandlers<Message extends string = string> {
  /** Fields every record of the open sheet must have: a sheet without records that lacks their column is told so. */
  readonly needs?: readonly FieldName[] | (() => readonly FieldName[])
  readonly cells?: CellCheck<Message>
  /**
   * What `record` judges. A function is asked before it, record by record, and where it says false `record` is not called; fields given as
   * `filled` are judged where they are filled. Left out, a record is judged where one of the cells that `record` looked at is filled.
   */
  readonly appliesTo?: ((record: CustomerRecord) => Applies) | { readonly filled: readonly FieldName[] }
  record?(record: CustomerRecord): void
  /** Of a rule whose `record` compares cells. */
  readonly hangsOn?: HangsOn
  /** Where `record` finds something, that cell itself is wrong, and so is what hangs on it. What `cells` finds is so always. */
  readonly spoils?: true
  readonly keys?: readonly KeyCheck<Message>[]
  readonly columns?: readonly ColumnCheck<Message>[]
  /**
   * Of a rule that asks for `today`: the first later day (`YYYY-MM-DD`) on which it may say something else of the record as it stands; null:
   * no day. A day too early is harmless, one too late is not. Without it the rule judges every record of a store again on each new day.
   */
  changesOn?(record: CustomerRecord): string | null
  /** `all`: what `record` or `cells` say of a record may depend on other records. Then one changed record of a store makes it judge all again. */
  readonly looksAt?: 'record' | 'all'
  /** After the last record of each sheet. */
  closeSheet?(): void
  /** After the last record of the last sheet. */
  end?(): void
  /** Of a rule about groups of records or whole sheets: how many it judged. Asked after `end`; each finding is one of them. */
  judged?(): number
}

/** What a rule wants to know of another sheet, or of another table of the store. It may not read them: they are read for it. */
export interface ReferenceWanted {
  /** The sheet as the configuration names it; its path starts at the configuration's folder. */
  readonly sheet?: string | undefined
  readonly table?: SheetKind | undefined
  /** One column of it, by its header or field; absent: the records, standardised as the checked ones are. */
  readonly column?: string | undefined
  /** Fields of the checked records that the rule will look at. */
  readonly fields: readonly FieldName[]
  /** Fields the sheet must have a column for. */
  readonly needs?: readonly FieldName[]
}

/** A row of what was wanted. */
export interface ReferenceRow {
  /** The sheet as the user knows it, and the row there. */
  readonly place: string
  readonly row: number
  /** The one column's cell as `value`, else the record's values. */
  readonly values: Readonly<Record<FieldName, string | null>>
}

/** What a rule may ask of a sheet. */
export interface RuleSheet {
  /** Whether the sheet has a column for a field; true of every field where that is not known. */
  has(field: FieldName): boolean
  /** Whether records lack something without this field: a sheet of another system owes nothing it has no column for. */
  owes(field: FieldName): boolean
  /** Of each list one field must be filled in. */
  requires(): readonly (readonly FieldName[])[]
}

export interface RuleContext<Options, Message extends string> {
  readonly options: Options
  /** What `references` of the rule asked for, in that order; empty where there was nobody to read it. */
  readonly references: readonly (readonly ReferenceRow[])[]
  readonly schema: Schema
  /** The sheet the record at hand came from. */
  readonly sheet: RuleSheet
  /** `YYYY-MM-DD`: the clock of the run. */
  readonly today: string
  /** ISO 3166 code the sheets are read for; null: none. */
  readonly country: string | null
  report(report: Report<Message>): void
}

export interface RuleDefinition<Options, Message extends string> {
  /** Lower case with hyphens; the name of its file, test and document. */
  readonly id: string
  readonly dimension: Dimension
  /** Indicator of GB/T 36344-2018 it counts for, e.g. `0201` (completeness of elements). */
  readonly standard: string
  /** What it is unless a configuration says otherwise. */
  readonly severity: Severity
  /** One line: what must hold. */
  readonly title: Words
  /** Options of a configuration, with their defaults; none when left out. */
  readonly options?: z.ZodType<Options>
  readonly messages: Readonly<Record<Message, Words>>
  /** Names in the data of findings that hold the cell of a field: they are masked as that field is. */
  readonly cells?: Readonly<Record<string, FieldName>>
  /** Equal cells are one question, answered once for all of them: they are listed by value, with counts. */
  readonly byValue?: true
  /**
   * Where a whole column holds something else, `message` tells of it once for the sheet, in place of a finding at each cell that would say one
   * of `instead`. Its data: {rows}, {distinct}, and {values}, the most frequent cells, one a line. `mapped` takes its place where the sheet
   * shows which options put the columns right: {lines}.
   */
  readonly wholeColumn?: {
    readonly message: NoInfer<Message>
    readonly mapped?: NoInfer<Message>
    readonly instead: readonly NoInfer<Message>[]
  }
  /** Differs whenever the rule may say something else; for a shipped rule the version of the program stands for it. */
  readonly revision?: string
  /** The other sheets and tables it needs under these options; most rules need none. */
  references?(options: Options): readonly ReferenceWanted[]
  create(context: RuleContext<Options, Message>): RuleHandlers<Message>
}

/** A rule as the runner sees it: what its options and messages are called is its own affair. */
export interface Rule extends Omit<RuleDefinition<unknown, string>, 'options'> {
  readonly options: z.ZodType<unknown>
}

const noOptions = z.strictObject({})

/**
 * Makes a rule of its definition; the compiler knows its options and messages from here on.
 * Throws a TypeError for an id that could not name a file.
 */
export function defineRule<Options = Record<string, never>, const Message extends string = string>(
  definition: RuleDefinition<Options, Message>,
): Rule {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(definition.id)) throw new TypeError(`Rule id "${definition.id}" is not lower-case-with-hyphens`)
  return { options: noOptions, ...definition } as Rule
}
