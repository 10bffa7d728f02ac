/** The JSON document of an import. */

import type { Severity } from '../finding.ts'
import type { ImportResult } from '../jobs/import/import-request.ts'

/** `findings` null: nobody checked. */
export function documentOf({ run, files }: ImportResult, findings: Readonly<Record<Severity, number>> | null): object {
  const counted = findings === null ? null : { error: findings.error, warning: findings.warning, info: findings.info }
  return { run, files: files.map(({ notices: _, source: __, ...file }) => file), findings: counted }
}
