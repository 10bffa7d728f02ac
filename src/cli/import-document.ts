/** The JSON document of an import. */

import type { Severity } from '../finding.ts'
import type { ImportResult } from '../jobs/import-sheets.ts'

export function documentOf({ run, files }: ImportResult, findings: Readonly<Record<Severity, number>>): object {
  return { run, files: files.map(({ notices: _, source: __, ...file }) => file), findings }
}
