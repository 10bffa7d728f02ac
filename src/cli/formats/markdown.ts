/** Findings as Markdown for the comment of a merge request: counts by rule, then the worst cells; never longer than a comment may be. */

import type { ToldFinding } from '../../check/present.ts'
import { severities } from '../../finding.ts'
import { severityWords } from '../../finding-words.ts'
import type { CheckCounts } from '../../jobs/check/check-tally.ts'
import { summaryOf } from '../check-summary.ts'
import type { Call } from '../command.ts'
import { printable } from '../terminal.ts'
import { addressOf, fewOf, inTurns } from './places.ts'

/** Cells listed one by one. A comment holds 65,536 characters. */
const shown = 50

export function markdownText(
  findings: Iterable<ToldFinding>,
  counts: CheckCounts,
  { say, language }: Pick<Call, 'say' | 'language'>,
): string {
  const lines = [`### crm-clean`, '', summaryOf(counts, say), '']
  const rules = fewOf(findings, ({ severity, rule }) => `${severity} ${rule}`, shown)
  if (rules.size === 0) return `${lines.join('\n')}`
  const bySeverity = severities.map((severity) => [...rules.values()].filter(({ first }) => first[0]!.severity === severity))
  const groups = bySeverity.flat()
  lines.push(
    ...table(
      say('markdownRules').split('|'),
      groups.map(({ first, count }) => [first[0]!.rule, severityWords[first[0]!.severity][language], String(count)]),
    ),
  )
  const cells = bySeverity
    .flatMap(inTurns)
    .slice(0, shown)
    .map((finding) => [
      [finding.file ?? '', addressOf(finding)].filter(Boolean).join(' '),
      finding.rule,
      cutAt(finding.message, 160),
      cutAt(finding.value ?? '', 40),
      finding.fix === undefined ? '' : cutAt(finding.fix.value ?? '∅', 40),
    ])
  lines.push('', ...table(say('markdownCells').split('|'), cells))
  const total = groups.reduce((sum, { count }) => sum + count, 0)
  if (total > shown) lines.push('', say('andMoreFindings', { count: total - shown }))
  return `${lines.join('\n')}\n`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`
  return [line(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(line)]
}

/** A cell's text shows as it is: nothing in it is Markdown, HTML, a link or a mention. */
function escaped(text: string): string {
  return printable(text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' '))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_{}[\]()#+!|~]/g, '\\$&')
    .replaceAll('@', '&#64;')
}

const cutAt = (text: string, length: number) => ([...text].length > length ? `${[...text].slice(0, length - 1).join('')}…` : text)
