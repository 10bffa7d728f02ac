/** A waiting case of the store, made ready for the screen. */

import stringWidth from 'string-width'
import { caseEvidence, changedSinceCompared } from '../../jobs/review/case-evidence.ts'
import type { CaseRows, caseReader } from '../../jobs/review/case-rows.ts'
import type { WaitingCase, WaitingPair } from '../../jobs/review/queue.ts'
import type { Schema } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import { pad } from '../columns.ts'
import type { Call } from '../command.ts'
import { printable } from '../terminal.ts'
import type { ShownCase } from './case-screen.ts'
import { caseTitle } from './review-text.ts'

export interface LoadedCase {
  readonly rows: CaseRows
  readonly shown: ShownCase
  /** Positions of the columns, in the order they are shown. */
  readonly order: readonly number[]
}

interface CaseAtHand {
  readonly one: WaitingCase
  /** Those of the case that the next answer is about, the most certain first. */
  readonly pairs: readonly WaitingPair[]
  /** `3 / 1200` */
  readonly place: string
  /** Keys of columns in the order they stood a moment ago; null: by what differs. */
  readonly order: readonly string[] | null
}

export function loadCase(
  call: Call,
  store: Store,
  schema: Schema,
  { read, nameOf }: { readonly read: ReturnType<typeof caseReader>; readonly nameOf: (left: number, right: number) => string },
  { one, pairs, place, order: stood }: CaseAtHand,
): LoadedCase {
  const { language, say } = call
  const isWhole = pairs.length === one.pairs.length
  const last = pairs.at(-1)!
  const rows = read(isWhole ? one.records : [last.left, last.right])
  const order = shownOrder(rows, stood)
  const evidence = caseEvidence(store, schema)(last.left, last.right)
  const width = Math.min(16, Math.max(0, ...evidence.map(({ label }) => stringWidth(label[language]))))
  return {
    rows,
    order,
    shown: {
      title: printable(
        isWhole ? caseTitle(call, one, nameOf) : caseTitle(call, { ...one, cluster: null, pairs, settles: 2, behind: 0 }, nameOf),
      ),
      place,
      records: rows.rows.map(({ key }) => printable(key)),
      fields: order.map((c) => ({
        label: printable(rows.columns[c]!.header),
        cells: rows.rows.map(({ cells }) => printable(cells[c] ?? '')),
        differs: rows.rows.map(({ differs }) => differs[c] === true),
      })),
      evidenceTitle: say(changedSinceCompared(store, last.left, last.right).length === 0 ? 'reviewEvidence' : 'reviewEvidenceBefore', {
        pair: printable(nameOf(last.left, last.right)),
        weight: signed(last.weight),
      }),
      evidence: evidence.map(
        ({ label, comparison, weight }) => `${pad(signed(weight), 6, 'left')}  ${pad(label[language], width)}  ${comparison[language]}`,
      ),
    },
  }
}

/** The name first, then what differs, then what is alike: a small screen shows what matters. */
function shownOrder({ columns, rows }: CaseRows, stood: readonly string[] | null): number[] {
  const before = (c: number) => stood?.indexOf(columns[c]!.key) ?? -1
  if (stood !== null) return [...columns.keys()].sort((a, b) => (before(a) < 0 ? 1 : before(b) < 0 ? -1 : before(a) - before(b)) || a - b)
  const rankOf = (c: number) => (columns[c]!.key === 'name' ? 0 : rows.some(({ differs }) => differs[c] === true) ? 1 : 2)
  return [...columns.keys()].sort((a, b) => rankOf(a) - rankOf(b) || a - b)
}

const signed = (weight: number) => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`
