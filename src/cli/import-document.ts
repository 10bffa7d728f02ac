/** The JSON document of an import. */

import type { z as Zod } from 'zod'
import type { Severity } from '../finding.ts'
import type { WorkAfter } from '../jobs/import/import-checked.ts'
import type { ImportResult } from '../jobs/import/import-request.ts'
import { type DocumentOf, partsOf } from './document.ts'

export const importDocument = (z: typeof Zod) => {
  const { open, count, share, text, bySeverity } = partsOf(z)
  const assigned = open({ record: z.string(), other: text, rule: text, field: text, owner: z.string(), due: text })
  return open({
    run: count.nullable(),
    files: z.array(
      open({
        path: z.string(),
        sheet: text,
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        encoding: text,
        encodingCertain: share.nullable(),
        delimiter: text,
        headerRow: count,
        schema: z.string(),
        mapping: z.record(z.string(), text),
        rows: count,
        imported: count,
        updated: count,
        unchanged: count,
        quarantined: count,
        setAside: count,
        /** The same by the reason why: `{"total": 2, "hint": 1}`. */
        setAsideFor: z.record(z.string(), count),
        /** Rows whose records a person took out. */
        keptOut: count,
        /** Cells that met what a person wrote. */
        conflicts: count,
        /** Cells whose change waits until others have agreed; a row that brings nothing else counts as unchanged. */
        waiting: count,
        /** Changes that waited and were given up, as their source says the approved value again. */
        withdrawn: count,
        /** Rows of an annotated copy in which the customer number was changed: it stays as it was. */
        renumbered: count,
        /** Masked cells, such as `138****0012`, that were left out where the record knows the value. */
        masked: count,
        alreadyImported: z.boolean(),
        /** Its import was undone before, and it was not imported again. */
        staysUndone: z.boolean(),
      }),
    ),
    skippedSheets: z.array(open({ path: z.string(), sheet: z.string(), reason: z.string() })),
    /** Work handed out that the import has done; of a corrected copy also what still waits. Null where nobody was handed any. */
    assignments: open({ closed: count, done: z.array(assigned), open: z.array(assigned) }).nullable(),
    /** Null: with --no-check nobody looked. */
    findings: open(bySeverity).nullable(),
  })
}

/** `findings` null: nobody checked. */
export function documentOf(
  { run, files, skipped }: Pick<ImportResult, 'run' | 'files' | 'skipped'>,
  findings: Readonly<Record<Severity, number>> | null,
  work: WorkAfter | null = null,
): DocumentOf<typeof importDocument> {
  const counted = findings === null ? null : { error: findings.error, warning: findings.warning, info: findings.info }
  const skippedSheets = skipped.map(({ file, sheet, why }) => ({ path: file, sheet, reason: why }))
  const plain = (list: WorkAfter['left']) =>
    list.map(({ record, other, rule, field, owner, due }) => ({ record, other, rule, field, owner, due }))
  const assignments = work === null ? null : { closed: work.done.length, done: plain(work.done), open: plain(work.left) }
  return { run, files: files.map(({ notices: _, source: __, ...file }) => file), skippedSheets, assignments, findings: counted }
}
