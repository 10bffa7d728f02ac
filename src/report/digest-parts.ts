/** What a brief says, part by part: the same for the page, Markdown and a letter. */

import { fill } from '../errors.ts'
import { moreLine } from './cut.ts'
import type { DigestData } from './digest-data.ts'
import { signed } from './page/parts.ts'
import { type Show, showIn } from './page/show.ts'
import type { ValueShare } from './report-data.ts'
import type { ReportWords } from './words.ts'

export interface DigestPart {
  readonly id: string
  readonly title: string
  readonly lines: readonly string[]
  readonly table: { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] } | null
  /** Below the table: how many more there are. */
  readonly below?: readonly string[]
}

export interface Digest {
  readonly title: string
  readonly made: string
  readonly parts: readonly DigestPart[]
}

/** @param now times are shown by its offset; without it, by the computer's zone */
export function digestParts(data: DigestData, words: ReportWords, now?: string): Digest {
  const show = showIn(words, now)
  const { overall, grade } = data.scorecard
  const score =
    overall === null ? words.notMeasured : `${words.score} ${overall.toFixed(1)}${grade === null ? '' : ` · ${words.grade} ${grade}`}`
  const change = data.change === null ? [] : [data.change === 0 ? words.unchanged : fill(words.changed, { points: signed(data.change) })]
  return {
    title: data.title === null ? words.digestTitle : `${data.title} · ${words.digestTitle}`,
    made: [
      fill(words.digestSince, { since: data.since }),
      [score, ...change].join(' · '),
      `${words.made} ${show.time(data.at)}`,
      `crm-clean ${data.version}`,
    ].join(' · '),
    parts: [customersPart(data, show), typesPart(data, show), followUpsPart(data, show), findingsPart(data, show), waitsPart(data, show)],
  }
}

/** Owners named, and rules. */
const ownersShown = 20
const rulesShown = 5

function byOwner(counts: readonly ValueShare[], show: Show): string[] {
  if (counts.length === 0) return []
  const named = counts.slice(0, ownersShown).map(({ value, count }) => `${value} ${show.n(count)}`)
  return [named.join(show.words.language === 'zh-CN' ? '，' : ', '), ...moreLine(counts.length, ownersShown, show.words.digestInJson, show)]
}

const moreCustomers = (all: number, listed: number, show: Show) => moreLine(all, listed, show.words.listedByChanges, show)

function customersPart({ newCustomers: { count, byOwner: owners, first } }: DigestData, show: Show): DigestPart {
  const { words, n } = show
  return {
    id: 'new',
    title: `${words.newCustomersTitle}${words.colon}${n(count)}`,
    lines: count === 0 ? [words.noCustomers] : byOwner(owners, show),
    below: moreCustomers(count, first.length, show),
    table:
      count === 0
        ? null
        : {
            heads: [words.record, words.customer, words.owner],
            rows: first.map(({ key, name, owner }) => [key, name, owner ?? words.none]),
          },
  }
}

function typesPart({ typeChanges: { count, moves, first } }: DigestData, show: Show): DigestPart {
  const { words, n } = show
  const type = (name: string | null) => name ?? words.none
  return {
    id: 'types',
    title: `${words.typeChangesTitle}${words.colon}${n(count)}`,
    lines: count === 0 ? [words.noTypeChanges] : moves.map((move) => `${type(move.from)} → ${type(move.to)}${words.colon}${n(move.count)}`),
    below: moreCustomers(count, first.length, show),
    table:
      count === 0
        ? null
        : {
            heads: [words.record, words.customer, words.owner, words.from, words.to],
            rows: first.map(({ key, name, owner, from, to }) => [key, name, owner ?? words.none, type(from), type(to)]),
          },
  }
}

function followUpsPart({ followUps: { count, byOwner: owners } }: DigestData, show: Show): DigestPart {
  const { words, n } = show
  const shown = owners.slice(0, ownersShown)
  return {
    id: 'follow-ups',
    title: `${words.followUpsTitle}${words.colon}${n(count)}`,
    lines: count === 0 ? [words.noFollowUps] : [],
    below: moreLine(owners.length, ownersShown, words.digestInJson, show),
    table: owners.length === 0 ? null : { heads: [words.owner, words.count], rows: shown.map((one) => [one.value, n(one.count)]) },
  }
}

function findingsPart({ findings }: DigestData, show: Show): DigestPart {
  const { words, n } = show
  const id = 'findings'
  if (findings === null) return { id, title: words.newFindingsTitle, lines: [words.nothingCompared], table: null }
  const rows = findings.rules.slice(0, rulesShown).map((one) => [`${one.title} (${one.rule})`, n(one.new)])
  return {
    id,
    title: `${words.newFindingsTitle}${words.colon}${n(findings.new)}`,
    lines: [findings.new === 0 ? words.noNewFindings : `${words.goneFindings}${words.colon}${n(findings.gone)}`],
    below: moreLine(findings.rules.length, rulesShown, words.digestInJson, show),
    table: rows.length === 0 ? null : { heads: [words.rule, words.count], rows },
  }
}

function waitsPart({ waits }: DigestData, show: Show): DigestPart {
  const { words, n } = show
  const rows = [
    [waits.pairs, words.pairsWait],
    [waits.conflicts, words.conflictsWait],
    [waits.quarantined, words.quarantineWaits],
    [waits.errors, words.errorsWait],
    [waits.overdue, words.overdueWaits],
  ] as const
  return {
    id: 'waits',
    title: words.waitsTitle,
    lines: [
      ...rows.map(([count, what]) => `${n(count)} ${what}`),
      ...byOwner(waits.overdueByOwner, show).map((line) => `${words.overdueWaits}${words.colon}${line}`),
    ],
    table: null,
  }
}
