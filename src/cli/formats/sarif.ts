/** Findings as SARIF 2.1.0 (OASIS), for code scanning. */

import type { ToldFinding } from '../../check/present.ts'
import type { Rule } from '../../check/rule.ts'
import type { Language } from '../../errors.ts'
import type { Severity } from '../../finding.ts'
import { printableJson } from '../terminal.ts'
import { addressOf, lineOf, uriOf, worstOf } from './places.ts'

/** GitHub refuses a run of more results than this; the most severe are kept. */
const mostResults = 25_000

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

export interface SarifFacts {
  readonly rules: readonly Rule[]
  readonly language: Language
  readonly version: string
  /** What a rule asks, why, and how to fix it, as Markdown, by rule id; a rule without a document is explained by its title. */
  readonly documents: ReadonlyMap<string, string>
}

/** The document as text. When results were left out, a notification says how many. */
export function sarifText(findings: Iterable<ToldFinding>, { rules, language, version, documents }: SarifFacts): string {
  const index = new Map(rules.map(({ id }, position) => [id, position]))
  const { worst, total } = worstOf(findings, mostResults)
  const left = total - worst.length
  const notifications =
    left === 0 ? [] : [{ level: 'note', message: { text: `${left} of ${total} findings were left out; the most severe are here.` } }]
  const run = {
    tool: { driver: { name: 'crm-clean', version, rules: rules.map((rule) => descriptorOf(rule, language, documents.get(rule.id))) } },
    columnKind: 'unicodeCodePoints',
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications }],
    results: worst.map((finding) => resultOf(finding, index)),
  }
  const document = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
  return printableJson(`${JSON.stringify(document, null, 2)}\n`)
}

function descriptorOf({ id, title, severity, dimension, standard }: Rule, language: Language, document?: string): object {
  return {
    id,
    shortDescription: { text: title[language] },
    help: document === undefined ? { text: title[language] } : { text: plainOf(document), markdown: document },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [dimension, `GB/T 36344-2018:${standard}`] },
  }
}

/** Markdown without its marks, for viewers that show text only. */
const plainOf = (markdown: string) => markdown.replace(/^#+ /gm, '').replace(/[*`]/g, '')

function resultOf(finding: ToldFinding, index: ReadonlyMap<string, number>): object {
  const address = addressOf(finding)
  const ruleIndex = index.get(finding.rule)
  return {
    ruleId: finding.rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[finding.severity],
    message: { text: [address, finding.message].filter(Boolean).join(': ') },
    locations: [
      {
        ...(finding.file === null
          ? {}
          : { physicalLocation: { artifactLocation: { uri: uriOf(finding.file) }, region: { startLine: lineOf(finding) } } }),
        ...(address === '' ? {} : { logicalLocations: [{ fullyQualifiedName: address, kind: 'member' }] }),
      },
    ],
    partialFingerprints: { 'crmClean/v1': finding.fingerprint },
  }
}
