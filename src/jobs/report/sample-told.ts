/** Some findings in words, as a report shows them. */

import type { Masker } from '../../check/mask/masker.ts'
import { teller } from '../../check/present.ts'
import type { Finding } from '../../finding.ts'
import type { SampleFinding } from '../../report/report-data.ts'
import type { Field } from '../../schema/field.ts'
import type { Layout } from '../../schema/layout.ts'
import type { ReportRequest } from './report-request.ts'

/** @param masker null: personal values as they are */
export function sampleTold(
  findings: readonly Finding[],
  fields: ReadonlyMap<string, Field>,
  { schema, rules, language }: Pick<ReportRequest, 'schema' | 'rules' | 'language'>,
  masker: Masker | null,
  layouts: ReadonlyMap<string, Layout>,
): SampleFinding[] {
  const { tell } = teller({
    rules: new Map(rules.map(({ rule }) => [rule.id, rule])),
    schema: { ...schema, fields: [...fields.values()] },
    layouts,
    language,
    reveal: masker === null,
    masker: masker ?? undefined,
  })
  return findings.map((finding) => {
    const { rule, severity, record = '', file, sheet, row, cell, column, message, value, fix } = tell(finding)
    const spot = cell ?? (row === null ? null : String(row))
    const named = [file, sheet].filter((part) => part !== null).join('#')
    return {
      rule,
      severity,
      record,
      place: spot === null ? named : `${named} ${spot}`,
      column: column ?? '',
      message,
      value,
      proposal: fix === undefined ? null : (fix.value ?? ''),
    }
  })
}
