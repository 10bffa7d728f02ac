/** The contents of an annotated workbook, of sheets or of the store. */

import type { ToldFinding } from '../../check/present.ts'
import type { Rule } from '../../check/rule.ts'
import type { Language } from '../../errors.ts'
import { type Dimension, severities } from '../../finding.ts'
import type { AnnotatedBook } from '../../write/annotated.ts'
import type { CopiedSheet } from '../../write/annotated-copy.ts'
import type { Issue } from '../../write/annotated-issues.ts'
import type { CheckCounts } from '../check/check-tally.ts'
import { type MarkPlace, marksOf, type SheetMarks } from './marks.ts'
import type { NoteWords } from './noted-cells.ts'

export interface Annotation {
  readonly counts: CheckCounts
  /** With values as the cells of the workbook show them. Read several times. */
  readonly findings: Iterable<ToldFinding>
  readonly rules: readonly Rule[]
  readonly language: Language
  readonly words: NoteWords
  readonly dimensions: Readonly<Record<Dimension, string>>
  /** What names a record as the list of issues shows it; findings name it plainly, so that their cells are found. */
  readonly recordShown?: (key: string) => string
  /** When it was made, and by which version. */
  readonly made: string
}

/** Notes of one workbook: with more of them Excel grows slow. Cells beyond are coloured, and listed with all others. */
const mostNotes = 5_000

export interface Copies {
  /** What the sheets are called in the summary. */
  readonly places: readonly string[]
  readonly placeOf: (finding: ToldFinding) => MarkPlace | null
  readonly copyOf: (sheet: number, marks: SheetMarks) => CopiedSheet
}

export function annotatedBook(annotation: Annotation, { places, placeOf, copyOf }: Copies): AnnotatedBook {
  const { counts, findings, rules, language, words, dimensions, made } = annotation
  const titles = new Map(rules.map(({ id, title }) => [id, title[language]]))
  const titleOf = (rule: string) => titles.get(rule) ?? ''
  const marks = marksOf(findings, { sheets: places.length, placeOf, titleOf, words, mostNotes, counts })
  const { rows, cleanRows, error, warning, info } = counts
  return {
    sheets: marks.sheets.map((own, at) => copyOf(at, own)),
    issues: issuesOf(findings, placeOf, annotation.recordShown),
    facts: {
      made,
      rows,
      cleanRows,
      counts: { error, warning, info },
      sheets: marks.sheets.map((own, at) => ({ place: places[at]!, counts: own.counts })),
      dimensions: [...marks.dimensions].map(([dimension, own]) => ({ name: dimensions[dimension], counts: own })),
      rules: marks.rules.map((one) => ({ ...one, title: titleOf(one.rule) })),
      withoutNote: marks.withoutNote,
    },
  }
}

/** The errors, then the warnings, then the hints, each in their order. */
function* issuesOf(findings: Iterable<ToldFinding>, placeOf: Copies['placeOf'], recordShown = (key: string) => key): Generator<Issue> {
  for (const severity of severities) {
    for (const finding of findings) {
      if (finding.severity !== severity) continue
      const { rule, message, column: header, value, fix, record } = finding
      const place = placeOf(finding)
      yield {
        severity,
        rule,
        message,
        sheet: place?.sheet ?? null,
        row: place?.row ?? null,
        column: place?.column ?? null,
        header,
        value,
        proposal: fix === undefined ? null : (fix.value ?? ''),
        confidence: fix?.confidence ?? null,
        record: record === undefined ? null : recordShown(record),
      }
    }
  }
}
