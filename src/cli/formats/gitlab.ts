/** Findings as a GitLab code quality report. */

import { createHash } from 'node:crypto'
import type { ToldFinding } from '../../check/present.ts'
import type { Severity } from '../../finding.ts'
import { printableJson } from '../terminal.ts'
import { addressOf, lineOf } from './places.ts'

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

export function gitlabText(findings: readonly ToldFinding[]): string {
  // GitLab drops all but one of equal fingerprints: the same row of two files, or a rule that says two things of one cell, must differ.
  const seen = new Map<string, number>()
  const issues = findings.map((finding) => {
    const path = (finding.file ?? '').replaceAll('\\', '/').replace(/^\.\//, '')
    const what = JSON.stringify([path, finding.fingerprint])
    const times = seen.get(what) ?? 0
    seen.set(what, times + 1)
    return {
      description: [addressOf(finding), finding.message].filter(Boolean).join(': '),
      check_name: finding.rule,
      fingerprint: createHash('sha256').update(`${what}${times}`).digest('hex').slice(0, 32),
      severity: severities[finding.severity],
      location: { path, lines: { begin: lineOf(finding) } },
    }
  })
  return printableJson(`${JSON.stringify(issues, null, 2)}\n`)
}
