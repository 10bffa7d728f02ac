/** Findings as JUnit XML: a suite a sheet, a test a rule; a rule fails where it has findings that fail the check. */

import type { ToldFinding } from '../../check/present.ts'
import type { Severity } from '../../finding.ts'
import { addressOf, type Few } from './places.ts'

/** Findings written out under one test. */
const shown = 100

export interface JunitFacts {
  /** Ids of the rules that ran. */
  readonly rules: readonly string[]
  /** Whether a severity fails the check. */
  readonly fails: (severity: Severity) => boolean
}

/** What one test of one sheet says: what fails it, and what does not. */
interface Outcome {
  readonly failing: Few
  readonly rest: Few
}

export function junitText(findings: Iterable<ToldFinding>, { rules, fails }: JunitFacts): string {
  const sheets = new Map<string, Map<string, Outcome>>()
  for (const finding of findings) {
    const name = finding.sheet === null ? (finding.file ?? 'crm-clean') : `${finding.file}#${finding.sheet}`
    let outcomes = sheets.get(name)
    if (outcomes === undefined) {
      outcomes = new Map()
      sheets.set(name, outcomes)
    }
    let outcome = outcomes.get(finding.rule)
    if (outcome === undefined) {
      outcome = { failing: { count: 0, first: [] }, rest: { count: 0, first: [] } }
      outcomes.set(finding.rule, outcome)
    }
    const few = fails(finding.severity) ? outcome.failing : outcome.rest
    if (few.count++ < shown) few.first.push(finding)
  }
  if (sheets.size === 0) sheets.set('crm-clean', new Map())
  const suites = [...sheets].map(([name, outcomes]) => suiteOf(name, outcomes, rules))
  const total = suites.reduce((sum, suite) => sum + suite.failures, 0)
  const head = `<testsuites name="crm-clean" tests="${rules.length * suites.length}" failures="${total}">`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${suites.map(({ text }) => text).join('')}</testsuites>\n`
}

function suiteOf(name: string, outcomes: ReadonlyMap<string, Outcome>, rules: readonly string[]): { text: string; failures: number } {
  let failures = 0
  const tests = rules.map((rule) => {
    const { failing, rest } = outcomes.get(rule) ?? nothing
    if (failing.count > 0) failures++
    const parts = [
      failing.count === 0
        ? ''
        : `<failure message="${xml(headline(failing))}" type="${failing.first[0]!.severity}">${xml(linesOf(failing))}</failure>`,
      rest.count === 0 ? '' : `<system-out>${xml(linesOf(rest))}</system-out>`,
    ]
    return `    <testcase classname="${xml(name)}" name="${xml(rule)}">${parts.join('')}</testcase>\n`
  })
  return {
    text: `  <testsuite name="${xml(name)}" tests="${rules.length}" failures="${failures}">\n${tests.join('')}  </testsuite>\n`,
    failures,
  }
}

const nothing: Outcome = { failing: { count: 0, first: [] }, rest: { count: 0, first: [] } }

const headline = ({ count, first }: Few) => `${count} × ${first[0]!.message}`

function linesOf({ count, first }: Few): string {
  const lines = first.map((finding) => `${finding.severity} ${addressOf(finding)}: ${finding.message}`)
  if (count > first.length) lines.push(`+ ${count - first.length}`)
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
