/** The words of an annotated workbook; the language is chosen by whoever has it written. `{name}` is filled in. */

import type { Severity } from '../finding.ts'

export interface AnnotatedWords {
  readonly issues: {
    /** Of the worksheet. */
    readonly name: string
    readonly severities: Readonly<Record<Severity, string>>
    readonly columns: {
      readonly severity: string
      readonly cell: string
      readonly sheet: string
      readonly row: string
      readonly column: string
      readonly message: string
      readonly value: string
      readonly proposal: string
      readonly confidence: string
      readonly rule: string
      readonly record: string
    }
  }
  readonly summary: {
    readonly name: string
    readonly title: string
    readonly made: string
    readonly rows: string
    readonly cleanRows: string
    readonly severity: string
    readonly severityOne: Readonly<Record<Severity, string>>
    readonly severities: Readonly<Record<Severity, string>>
    readonly howTitle: string
    readonly how: readonly string[]
    readonly sheetsTitle: string
    readonly sheet: string
    readonly file: string
    readonly dimensionsTitle: string
    readonly dimension: string
    readonly rulesTitle: string
    readonly rule: string
    readonly meaning: string
    readonly findings: string
    readonly noFindings: string
    readonly coloursTitle: string
    readonly colours: Readonly<Record<Severity, string>>
    readonly limitsTitle: string
    readonly issuesLeftOut: string
    readonly linksLeftOut: string
    readonly notesLeftOut: string
    readonly cellsCut: string
    readonly unread: string
    readonly goesOn: string
  }
}
