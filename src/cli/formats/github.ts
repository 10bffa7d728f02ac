/** Findings as GitHub workflow commands: ten annotations a severity are shown by a step, so the rest is summed up by rule. */

import type { ToldFinding } from '../../check/present.ts'
import type { Severity } from '../../finding.ts'
import { addressOf, byRule, lineOf } from './places.ts'

const mostPerSeverity = 10

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

export function githubText(findings: readonly ToldFinding[]): string {
  const lines: string[] = []
  const left: ToldFinding[] = []
  for (const severity of ['error', 'warning', 'info'] as const) {
    const turns = inTurns(findings.filter((finding) => finding.severity === severity))
    lines.push(...turns.slice(0, mostPerSeverity).map(annotationOf))
    left.push(...turns.slice(mostPerSeverity))
  }
  for (const [rule, list] of byRule(left)) lines.push(`crm-clean: + ${list.length} × ${plain(rule)}`)
  return lines.map((line) => `${line}\n`).join('')
}

/** One of each rule, then the next of each: every rule is seen before one is seen twice. */
function inTurns(findings: readonly ToldFinding[]): ToldFinding[] {
  const groups = [...byRule(findings).values()]
  const longest = groups.reduce((most, group) => Math.max(most, group.length), 0)
  return Array.from({ length: longest }, (_, turn) => groups.flatMap((group) => group[turn] ?? [])).flat()
}

function annotationOf(finding: ToldFinding): string {
  const properties = [
    ...(finding.file === null ? [] : [`file=${property(finding.file)}`, `line=${lineOf(finding)}`]),
    `title=${property(`${finding.rule} ${addressOf(finding)}`.trim())}`,
  ]
  return `::${commands[finding.severity]} ${properties.join(',')}::${data(finding.message)}`
}

// As the toolkit of GitHub Actions escapes them.
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
const plain = (text: string) => text.replace(/[\r\n]/g, ' ')
