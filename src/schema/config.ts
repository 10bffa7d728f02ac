/** The effective configuration: the shipped defaults, with what a crm-clean.yaml says over them. */

import type { Dimension, Severity } from '../finding.ts'
import type { FieldName } from '../record.ts'
import type { Words } from '../words.ts'
import { customerSchema } from './customer.ts'
import type { Schema, SheetKind } from './field.ts'
import { type NightSettings, nightStepNames } from './night-settings.ts'
import { followupSchema, orderSchema, productSchema, ticketSchema } from './other-kinds.ts'
import type { RefusedKind } from './refused-kind.ts'
import { type SurvivorRule, shippedRules } from './survivorship.ts'
import type { Threshold } from './threshold.ts'

export type RuleLevel = Severity | 'off'

export interface RuleChoice {
  readonly severity: RuleLevel
  readonly options?: Readonly<Record<string, unknown>>
}

/** A rule of the user's own: conditions in CEL over field ids. */
export interface CustomRule {
  readonly id: string
  /** The rule looks only at records where this is true. */
  readonly when?: string
  /** What must hold: of a record, or of a group. */
  readonly assert?: string
  readonly require: readonly FieldName[]
  /** Fields whose values make groups; none: every record by itself. */
  readonly groupBy: readonly FieldName[]
  /** With one of these the rule speaks of the sheet, once, when too many records break it. */
  readonly warnIf?: Threshold
  readonly errorIf?: Threshold
  readonly field?: FieldName
  readonly dimension?: Dimension
  readonly severity: Severity
  readonly message?: Words
  /** `value` is an expression. */
  readonly fix?: { readonly value: string; readonly confidence: number }
}

export type GradeLetter = 'A' | 'B' | 'C' | 'D' | 'E'
/** Percent by the best grade it allows. */
export type CapLimits = 'off' | Readonly<Partial<Record<GradeLetter, number>>>

export interface Config {
  /** The file it came from; null for the defaults. */
  readonly path: string | null
  readonly schemas: Readonly<Record<SheetKind, Schema>>
  /** The shipped schema that sheets are held to: a name, `auto` to choose by their headers; null: the fields as they are. */
  readonly standard: string | null
  /** Default country of phones without a prefix; null: decided by each sheet. */
  readonly country: string | null
  /** Currency of amounts without a mark, ISO 4217. */
  readonly currency: string
  /** What one unit of another currency is worth in that one. */
  readonly rates: Readonly<Record<string, number>>
  /** Template of assigned customer numbers. */
  readonly numbering: string
  readonly rules: Readonly<Record<string, RuleChoice>>
  readonly custom: readonly CustomRule[]
  /** Paths as the file has them, to be taken from the file's folder. */
  readonly plugins: readonly string[]
  /** Days a record of a customer type may go without an update. */
  readonly cycles: Readonly<Record<string, string>>
  /** Probabilities: from `matchAt` two records are one customer, from `reviewAt` a person should look. */
  readonly match: {
    readonly matchAt: number
    readonly reviewAt: number
    /** What a row stands for; auto: told by the columns. */
    readonly unit: 'auto' | 'person' | 'company'
    /** Whether people of one home are one customer, as for a mailing list. */
    readonly household: 'apart' | 'together'
    /** Columns that count although they tell of the record and not of the customer: fields or headers. */
    readonly use: readonly string[]
  }
  /** Probability from which a pair is certain enough to be merged by itself; a match below it is held. */
  readonly mergeAt: number
  /** Which value survives a merge, by field; `*` stands for every other. */
  readonly merge: Readonly<Record<FieldName, SurvivorRule>>
  /** Chooses the record whose values all survive a merge; null: each field by its rule. */
  readonly mergeMaster: SurvivorRule | null
  readonly fix: { readonly minConfidence: number }
  readonly review: { readonly doubleCheck: readonly FieldName[]; readonly levels: number }
  /** Trust by source; higher wins, a source not named has 0. */
  readonly sources: Readonly<Record<string, number>>
  readonly scorecard: {
    /** By dimension, or by rule within its dimension. */
    readonly weights: Readonly<Record<string, number>>
    readonly targets: Readonly<Partial<Record<Dimension | 'overall', number>>>
    /** Rules that cap the grade while they find anything. */
    readonly critical: readonly string[]
    /** Least scores; what is not named stays as shipped. */
    readonly grades: Readonly<Partial<Record<'A' | 'B' | 'C' | 'D', number>>>
    /** What holds a grade down; what is not named stays as shipped. */
    readonly caps: {
      readonly clean_rows?: CapLimits
      readonly redundant?: CapLimits
      readonly missing_column?: GradeLetter | 'off'
      readonly critical?: GradeLetter | 'off'
    }
    /** The company or the data, as the report is headed. */
    readonly title: string | null
  }
  readonly privacy: {
    readonly masks: 'strict' | 'gbt35273' | 'gbt45574'
    readonly refuse: readonly RefusedKind[]
    readonly retention: Readonly<Record<string, string>>
  }
  readonly run: NightSettings
  readonly backups: { readonly keep: number }
  readonly email: {
    readonly host: string
    readonly port: number
    readonly from: string
    readonly user?: string
    readonly secure?: boolean
  } | null
  /** The line (from 1) of each thing the file says, by its path: `match.match_at`, `fields.vip_level`. What is not here is a default. */
  readonly lines: Readonly<Record<string, number>>
}

export const defaultConfig: Config = {
  path: null,
  schemas: { customers: customerSchema, followups: followupSchema, orders: orderSchema, products: productSchema, tickets: ticketSchema },
  standard: 'auto',
  country: null,
  currency: 'CNY',
  rates: {},
  numbering: 'C{yyyy}{mm}{seq:3}',
  rules: {},
  custom: [],
  plugins: [],
  cycles: {},
  match: { matchAt: 0.5, reviewAt: 0.1, unit: 'auto', household: 'apart', use: [] },
  mergeAt: 0.99,
  merge: shippedRules,
  mergeMaster: null,
  fix: { minConfidence: 0.95 },
  review: { doubleCheck: [], levels: 2 },
  sources: {},
  scorecard: { weights: {}, targets: {}, critical: [], grades: {}, caps: {}, title: null },
  privacy: { masks: 'strict', refuse: [], retention: {} },
  run: { steps: nightStepNames, outputs: null, like: 'auto', failOn: 'new' },
  backups: { keep: 7 },
  email: null,
  lines: {},
}
