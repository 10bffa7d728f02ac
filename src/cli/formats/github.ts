/** Findings as GitHub workflow commands: ten annotations a severity are shown by a step, so the rest is summed up by rule. */

import type { ToldFinding } from '../../check/present.ts'
import type { Severity } from '../../finding.ts'
import { severities } from '../../finding.ts'
import { printable } from '../terminal.ts'
import { addressOf, fewOf, inTurns, lineOf } from './places.ts'

const mostPerSeverity = 10

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

export function githubText(findings: Iterable<ToldFinding>): string {
  const few = fewOf(findings, ({ severity, rule }) => `${severity} ${rule}`, mostPerSeverity)
  const lines: string[] = []
  const left = new Map<string, number>()
  for (const severity of severities) {
    const groups = [...few.values()].filter(({ first }) => first[0]!.severity === severity)
    const told = inTurns(groups).slice(0, mostPerSeverity)
    lines.push(...told.map(annotationOf))
    for (const { first, count } of groups) {
      const { rule } = first[0]!
      const more = count - told.filter((finding) => finding.rule === rule).length
      if (more > 0) left.set(rule, (left.get(rule) ?? 0) + more)
    }
  }
  for (const [rule, count] of left) lines.push(`crm-clean: + ${count} × ${plain(rule)}`)
  return lines.map((line) => `${line}\n`).join('')
}

function annotationOf(finding: ToldFinding): string {
  const properties = [
    ...(finding.file === null ? [] : [`file=${property(finding.file)}`, `line=${lineOf(finding)}`]),
    `title=${property(`${finding.rule} ${addressOf(finding)}`.trim())}`,
  ]
  return `::${commands[finding.severity]} ${properties.join(',')}::${data(finding.message)}`
}

// As the toolkit of GitHub Actions escapes them; what else a log must not be shown becomes visible.
const data = (text: string) => printable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'))
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
const plain = (text: string) => text.replace(/[\r\n]/g, ' ')
