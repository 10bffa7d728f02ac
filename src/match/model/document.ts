/** Turns a model into the document that is kept, printed and edited, and a document back into a model. */

import { methods } from '../compare/kind.ts'
import type { Identity } from '../identity/identity.ts'
import { exchangeLevels } from '../vectors/exchanged-names.ts'
import type { MatchModel } from './model.ts'
import type { ComparisonParameters } from './parameters.ts'
import type { ModelDocument } from './shape.ts'
import { levelWeights } from './weights.ts'

/** What a document says beside the model: what it was learned from, and the probabilities from which a pair counts. */
export interface ModelSetting {
  readonly records: number
  readonly seed: number
  readonly matchAt: number
  readonly reviewAt: number
}

// Six digits: more than any estimate is good for, and short enough to read.
const rounded = (number: number) => Number(number.toPrecision(6))
const bitsOf = (number: number) => Math.round(number * 100) / 100

export function documentOf({ design, estimate, prior }: MatchModel, { records, seed, matchAt, reviewAt }: ModelSetting): ModelDocument {
  const { comparisons, exchanges, echoes, hard, lone, identity } = design
  const { parameters, matches, another, iterations, converged } = estimate
  const name = (c: number) => comparisons[c]!.name
  return {
    schemaVersion: 1,
    records,
    seed,
    matchAt,
    reviewAt,
    converged,
    iterations,
    expectedMatches: rounded(matches),
    // of no records, or one, there are no pairs
    prior: Number.isFinite(prior) ? rounded(prior) : 0,
    another: rounded(another),
    comparisons: comparisons.map(({ name: column, kind, keyed }, c) => {
      const { levels, m, u, usual, most, parent, lift, exact, evenly, whole } = parameters[c]!
      const weights = levelWeights({ m: m.map(rounded), u: u.map(rounded) })
      return {
        column,
        kind,
        keyed,
        termFrequency: evenly !== true,
        ...(whole === true ? { pinned: true } : {}),
        levels: m.map((share, l) => {
          const own = exact?.[l] ?? null
          return {
            label: levels[l]!.label.en,
            m: rounded(share),
            u: rounded(u[l]!),
            bits: bitsOf(own ?? weights[l]!),
            ...(own === null ? {} : { weight: own }),
            usual: rounded(usual[l]!),
            ...(Number.isFinite(most[l]!) ? { most: rounded(most[l]!) } : {}),
          }
        }),
        ...(parent < 0 ? {} : { leansOn: { column: name(parent), lift: lift.map((row) => row.map(rounded)) } }),
      }
    }),
    exchanges: exchanges.map(([a, b], e) => {
      const [one, other] = parameters[comparisons.length + e]!.m
      return { columns: [name(a), name(b)], m: [rounded(one!), rounded(other!)] }
    }),
    echoes: echoes.map(([first, second]) => [name(first), name(second)]),
    hard: [...hard],
    lone,
    identity: structuredClone(identity) as unknown as ModelDocument['identity'],
  }
}

/**
 * The model that a document describes. The names in the document must fit one another (`yaml-file.ts` checks them).
 * @param records how many records will be compared; the prior falls with their number, because a record has as many duplicates in a long
 *   sheet as in a short one, but a random pair of records is less often one customer
 */
export function modelFrom(document: ModelDocument, records = document.records): MatchModel {
  const place = new Map(document.comparisons.map(({ column }, c) => [column, c]))
  const at = (column: string) => place.get(column) ?? -1
  const compared = document.comparisons.map((comparison): ComparisonParameters => {
    const { kind, levels, leansOn, termFrequency, pinned } = comparison
    const m = levels.map((level) => level.m)
    const u = levels.map((level) => level.u)
    const weights = levelWeights({ m, u })
    const exact = levels.map(({ weight, pinned: isPinned }, l) => weight ?? (isPinned === true ? weights[l]! : null))
    // nothing is added to a pinned weight, and nothing caps it
    const free = (l: number) => exact[l] === null
    return {
      levels: methods[kind].levels,
      m,
      u,
      fixed: false,
      usual: levels.map(({ usual }, l) => (free(l) && termFrequency ? usual : 0)),
      most: levels.map(({ most }, l) => (free(l) ? (most ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY)),
      parent: leansOn === undefined ? -1 : at(leansOn.column),
      lift: leansOn === undefined ? [] : leansOn.lift.map((row) => [...row]),
      ...(exact.some((own) => own !== null) ? { exact } : {}),
      ...(termFrequency ? {} : { evenly: true }),
      ...(pinned === true ? { whole: true } : {}),
    }
  })
  const exchanged = document.exchanges.map(
    ({ m }): ComparisonParameters => ({
      levels: exchangeLevels,
      m: [...m],
      u: [1, 1],
      fixed: true,
      usual: [0, 0],
      most: [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
      parent: -1,
      lift: [],
    }),
  )
  return {
    design: {
      comparisons: document.comparisons.map(({ column, kind, keyed }) => ({ name: column, kind, keyed })),
      exchanges: document.exchanges.map(({ columns: [a, b] }) => [at(a), at(b)] as const),
      echoes: document.echoes.map(([first, second]) => [at(first), at(second)] as const),
      hard: document.hard,
      lone: document.lone,
      identity: identityIn(document),
    },
    estimate: {
      parameters: [...compared, ...exchanged],
      matches: document.expectedMatches,
      another: document.another,
      iterations: document.iterations,
      converged: document.converged,
    },
    prior: document.prior - Math.log2(Math.max(1, records - 1) / Math.max(1, document.records - 1)),
  }
}

/** A model without it is one of before: the evidence alone decides. */
function identityIn({ identity }: ModelDocument): Identity {
  const nothing = {
    unit: 'thing',
    place: [],
    phone: [],
    email: [],
    code: [],
    birth: [],
    domain: [],
    registration: [],
    aside: [],
    distrusted: [],
    household: 'apart',
  } as const
  if (identity === undefined) return nothing
  return Object.fromEntries(Object.entries(identity).filter(([, value]) => value !== undefined)) as unknown as Identity
}

/**
 * The parameters of a column and kind of comparison where a person pinned any, to be kept when all else is learned anew; null where nothing
 * is pinned.
 */
export function pinnedOf({ design, estimate }: MatchModel, column: string, kind: string): ComparisonParameters | null {
  const at = design.comparisons.findIndex((one) => one.name === column && one.kind === kind)
  const parameters = estimate.parameters[at]
  if (at < 0 || parameters === undefined) return null
  const { whole, exact, evenly } = parameters
  return whole === true || exact !== undefined || evenly === true ? parameters : null
}
