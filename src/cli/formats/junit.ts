/** Findings as JUnit XML: a suite a sheet, a test a rule; a rule fails where it has findings that fail the check. */

import type { ToldFinding } from '../../check/present.ts'
import type { Severity } from '../../finding.ts'
import { addressOf, byRule } from './places.ts'

/** Findings written out under one test. */
const shown = 100

export interface JunitFacts {
  /** Ids of the rules that ran. */
  readonly rules: readonly string[]
  /** Whether a severity fails the check. */
  readonly fails: (severity: Severity) => boolean
}

export function junitText(findings: readonly ToldFinding[], { rules, fails }: JunitFacts): string {
  const sheets = new Map<string, ToldFinding[]>()
  for (const finding of findings) {
    const name = finding.sheet === null ? (finding.file ?? 'crm-clean') : `${finding.file}#${finding.sheet}`
    const list = sheets.get(name)
    if (list === undefined) sheets.set(name, [finding])
    else list.push(finding)
  }
  if (sheets.size === 0) sheets.set('crm-clean', [])
  const suites = [...sheets].map(([name, list]) => suiteOf(name, byRule(list), rules, fails))
  const total = suites.reduce((sum, suite) => sum + suite.failures, 0)
  const head = `<testsuites name="crm-clean" tests="${rules.length * suites.length}" failures="${total}">`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${suites.map(({ text }) => text).join('')}</testsuites>\n`
}

function suiteOf(
  name: string,
  findings: ReadonlyMap<string, readonly ToldFinding[]>,
  rules: readonly string[],
  fails: (severity: Severity) => boolean,
): { text: string; failures: number } {
  let failures = 0
  const tests = rules.map((rule) => {
    const list = findings.get(rule) ?? []
    const failing = list.filter(({ severity }) => fails(severity))
    const rest = list.filter(({ severity }) => !fails(severity))
    if (failing.length > 0) failures++
    const parts = [
      failing.length === 0
        ? ''
        : `<failure message="${xml(headline(failing))}" type="${failing[0]!.severity}">${xml(linesOf(failing))}</failure>`,
      rest.length === 0 ? '' : `<system-out>${xml(linesOf(rest))}</system-out>`,
    ]
    return `    <testcase classname="${xml(name)}" name="${xml(rule)}">${parts.join('')}</testcase>\n`
  })
  return {
    text: `  <testsuite name="${xml(name)}" tests="${rules.length}" failures="${failures}">\n${tests.join('')}  </testsuite>\n`,
    failures,
  }
}

const headline = (findings: readonly ToldFinding[]) => `${findings.length} × ${findings[0]!.message}`

function linesOf(findings: readonly ToldFinding[]): string {
  const lines = findings.slice(0, shown).map((finding) => `${finding.severity} ${addressOf(finding)}: ${finding.message}`)
  if (findings.length > shown) lines.push(`+ ${findings.length - shown}`)
  return lines.join('\n')
}

/** Text as XML may hold it: what XML 1.0 forbids is shown as U+FFFD. */
function xml(text: string): string {
  return text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '\ufffd',
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
