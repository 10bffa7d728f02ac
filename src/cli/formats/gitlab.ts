/** Findings as a GitLab code quality report. */

import { createHash } from 'node:crypto'
import { HashCounts } from '../../check/hash-counts.ts'
import type { ToldFinding } from '../../check/present.ts'
import type { Severity } from '../../finding.ts'
import { printableJson } from '../terminal.ts'
import { addressOf, lineOf } from './places.ts'

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

/** The report, issue by issue. */
export function* gitlabText(findings: Iterable<ToldFinding>): Iterable<string> {
  // GitLab drops all but one of equal fingerprints: the same row of two files, or a rule that says two things of one cell, must differ.
  const seen = new HashCounts()
  let before = '['
  for (const finding of findings) {
    const path = (finding.file ?? '').replaceAll('\\', '/').replace(/^\.\//, '')
    const what = JSON.stringify([path, finding.fingerprint])
    const issue = {
      description: [addressOf(finding), finding.message].filter(Boolean).join(': '),
      check_name: finding.rule,
      fingerprint: createHash('sha256')
        .update(`${what}${seen.add(what)}`)
        .digest('hex')
        .slice(0, 32),
      severity: severities[finding.severity],
      location: { path, lines: { begin: lineOf(finding) } },
    }
    yield printableJson(`${before}\n  ${JSON.stringify(issue, null, 2).replaceAll('\n', '\n  ')}`)
    before = ','
  }
  yield before === '[' ? '[]\n' : '\n]\n'
}
