/** Findings as a page: one pass counts them and keeps the first of each rule, the most severe are drawn. */

import type { ToldFinding } from '../../check/present.ts'
import type { Rule } from '../../check/rule.ts'
import { type Severity, severities } from '../../finding.ts'
import { dimensionWords, titlesIn } from '../../finding-words.ts'
import type { CheckCounts } from '../../jobs/check/check-tally.ts'
import { findingsPage, type Listed, type PageFinding } from '../../report/findings-page.ts'
import { localTime } from '../../schema/local-day.ts'
import { version } from '../../version.ts'
import { completedWords } from '../../words.ts'
import type { Call } from '../command.ts'
import { pageWords } from '../text/findings-page.ts'
import { addressOf } from './places.ts'

/** Cells drawn: a browser shows them at once, and they can be searched while typing. */
const drawn = 2_000
/** Columns and sheets listed with their counts. */
const listed = 100

const none = () => ({ error: 0, warning: 0, info: 0 })

interface OfRule {
  readonly rule: string
  readonly severity: Severity
  count: number
  readonly first: ToldFinding[]
}

/** The page's text as it is made. */
export function* htmlText(call: Call, counts: CheckCounts, findings: Iterable<ToldFinding>, rules: readonly Rule[]): Generator<string> {
  const { language } = call
  const words = completedWords(pageWords[language], call.complete)
  const known = new Map(rules.map((rule) => [rule.id, rule]))
  const byRule = new Map<string, OfRule>()
  const columns = new Map<string, ReturnType<typeof none>>()
  const sheets = new Map<string, ReturnType<typeof none>>()
  for (const finding of findings) {
    const { rule, severity, column } = finding
    const key = `${severity} ${rule}`
    const ofRule = byRule.get(key) ?? { rule, severity, count: 0, first: [] }
    byRule.set(key, ofRule)
    ofRule.count++
    if (ofRule.first.length < drawn) ofRule.first.push(finding)
    count(columns, column ?? '', severity)
    count(sheets, sheetOf(finding), severity)
  }
  const order = [...byRule.values()].sort(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.count - a.count || (a.rule < b.rule ? -1 : 1),
  )
  const { error, warning, info, rows, cleanRows } = counts
  const dimensions = titlesIn(dimensionWords, language)
  yield* findingsPage(
    {
      severity: { error, warning, info },
      rows,
      cleanRows,
      rules: order.map(({ rule, severity, count: times }) => ({
        rule,
        severity,
        count: times,
        title: known.get(rule)?.title[language] ?? '',
        dimension: dimensions[known.get(rule)?.dimension ?? 'validity'],
      })),
      columns: most(columns),
      sheets: most(sheets),
    },
    chosen(order).map(pageFinding),
    `${words.made} ${localTime(call.clock().toISOString(), call.globals.now)} · crm-clean ${version()}`,
    words,
  )
}

function count(counts: Map<string, ReturnType<typeof none>>, name: string, severity: Severity): void {
  const own = counts.get(name) ?? none()
  own[severity]++
  counts.set(name, own)
}

function most(counts: ReadonlyMap<string, ReturnType<typeof none>>): Listed {
  const list = [...counts].map(([name, own]) => ({ name, counts: own }))
  const by = severities.map((severity) => (a: (typeof list)[0], b: (typeof list)[0]) => b.counts[severity] - a.counts[severity])
  list.sort((a, b) => by[0]!(a, b) || by[1]!(a, b) || by[2]!(a, b) || (a.name < b.name ? -1 : 1))
  return { list: list.slice(0, listed), more: Math.max(0, list.length - listed) }
}

/** Of every rule its first ten, then of the most severe rules all there is room for; in the order of the rules. */
function chosen(order: readonly OfRule[]): ToldFinding[] {
  const take = order.map(({ first }) => Math.min(10, first.length))
  let room = drawn - take.reduce((sum, one) => sum + one, 0)
  for (const [at, { first }] of order.entries()) {
    const more = Math.max(0, Math.min(room, first.length - take[at]!))
    take[at]! += more
    room -= more
  }
  return order.flatMap(({ first }, at) => first.slice(0, take[at]!))
}

const sheetOf = ({ file, sheet }: ToldFinding) => [file, sheet].filter((part) => part !== null).join('#')

function pageFinding(finding: ToldFinding): PageFinding {
  const { severity, rule, column, message, value, fix, cell } = finding
  const place = cell ?? addressOf({ ...finding, sheet: null })
  return {
    severity,
    rule,
    place,
    sheet: sheetOf(finding),
    column: column ?? '',
    message,
    value,
    proposal: fix === undefined ? null : (fix.value ?? ''),
  }
}
