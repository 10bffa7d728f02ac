/**
 * Records made ready to be compared: what each kind of comparison works out once for every distinct value, and each record as one short
 * row of numbers. The ground is data alone, so that any thread can compare on it.
 */

import { mix } from '../arrays/hash.ts'
import { sharedInts } from '../arrays/shared.ts'
import { findSlips, type Slipping, type Slips, slipTexts, type TypoKeys } from '../block/typo-keys.ts'
import { keysOfValues, saltsOf, sharedKeys, type ValueKeys } from '../block/value-keys.ts'
import type { EncodedColumn } from '../columns/encode.ts'
import { type HandedLexicon, type Lexicon, opened } from '../columns/lexicon.ts'
import { echoed, type Rows, sole } from '../columns/record-rows.ts'
import type { Comparer } from '../compare/comparer.ts'
import { few, inWorld } from '../compare/few-records.ts'
import { type Kind, methods } from '../compare/kind.ts'
import { soleValues } from '../compare/matchless-values.ts'
import type { Crew } from '../crew.ts'
import type { Design } from '../design/design.ts'
import { echoesOf } from '../design/repeated-columns.ts'
import type { Arena } from '../text/edit-distance.ts'
import { type Exchange, type ExchangeTables, exchangeOf, exchangeTables } from './exchanged-names.ts'

export interface Ground extends Rows {
  readonly comparisons: readonly {
    readonly name: string
    readonly kind: Kind
    /** Records that hold a value. */
    readonly filled: number
    /** Bits of the rarest value: no pair can share anything rarer. */
    readonly rarest: number
    readonly tables: unknown
  }[]
  readonly exchanges: readonly ExchangeTables[]
}

export interface Comparison {
  /** The column. */
  readonly name: string
  readonly kind: Kind
  readonly filled: number
  readonly rarest: number
  readonly comparer: Comparer
}

/** The ground with what runs on it. */
export interface Prepared extends Rows {
  readonly comparisons: readonly Comparison[]
  readonly exchanges: readonly Exchange[]
}

/** What is worked out for one column. */
interface Column {
  readonly lexicon: Lexicon | HandedLexicon
  readonly kind: Kind
  readonly salt: number
  /** Whether its values bring records together. */
  readonly keyed: boolean
  /** Whether another column's values may be the same. */
  readonly exchanged: boolean
  /** Records that may share a key for slips; null where the keys are not for these records alone. */
  readonly largest: number | null
  /** Whether words that no other value has make keys too. */
  readonly lone?: boolean
}

interface ColumnWork {
  readonly tables: unknown
  readonly sole: Uint8Array | null
  readonly keys: ValueKeys | null
  /** What is compared for slips. */
  readonly spelling: Arena | null
}

export const workOut =
  (columns: readonly Column[]) =>
  (step: number): ColumnWork => {
    const { kind, salt, keyed, exchanged, largest, lone = false, ...column } = columns[step]!
    const lexicon = opened(column.lexicon)
    const tables = methods[kind].tables(lexicon)
    const sole = soleValues(methods[kind], tables, lexicon.values.length)
    if (!keyed) return { tables, sole, keys: null, spelling: null }
    const keys = keysOfValues(lexicon, kind, salt, lone)
    if (largest === null) return { tables, sole, keys, spelling: null }
    return { tables, sole, keys: exchanged ? keys : sharedKeys(keys, lexicon.counts), spelling: slipTexts(kind, lexicon.values) }
  }

/** What comparing rests on, and the keys of each column's values. */
export interface Groundwork {
  readonly ground: Ground
  /** By comparison; none for one whose values bring no records together. */
  readonly keys: readonly (readonly ValueKeys[])[]
  readonly slips: readonly Slips[]
  /** The values by number, by comparison. */
  readonly values: readonly (readonly string[])[]
}

interface Encoded {
  readonly columns: readonly EncodedColumn[]
  readonly size: number
}

/**
 * @param encoded the columns the design compares, and perhaps more; one that is not there counts as empty
 * @param largest records that may share a key for slips; null where no such keys are wanted
 */
export async function prepare(crew: Crew, encoded: Encoded, design: Design, largest: number | null): Promise<Groundwork> {
  const { columns, items } = columnsOf(encoded, design, largest)
  const works = await crew.deal(
    workOut,
    items,
    items.map(({ kind, lexicon }) => methods[kind].costs.preparing * lexicon.counts.length),
  )
  return laid(encoded, design, columns, works, await slipsOf(crew, items, works))
}

/** What looking for the slips of a column costs, about. */
const slipCost = ({ kind, spelling }: Slipping) => (methods[kind].slips?.cost ?? 0) * spelling.chars.length

/** Slips are a task of their own: so no thread waits long for another. */
async function slipsOf(crew: Crew, items: readonly Column[], works: readonly ColumnWork[]): Promise<(TypoKeys | null)[]> {
  const slips: (TypoKeys | null)[] = works.map(() => null)
  const looked = items.flatMap(({ lexicon: { counts }, kind, salt, largest }, c): (Slipping & { readonly c: number })[] => {
    const { spelling } = works[c]!
    return spelling === null || largest === null ? [] : [{ c, kind, spelling, counts, salt: mix(salt, 2), largest }]
  })
  const found = await crew.deal(findSlips, looked, looked.map(slipCost))
  for (const [k, typo] of found.entries()) slips[looked[k]!.c] = typo
  return slips
}

/**
 * The same at once, for a few records: here facts of all records may stand in for those at hand.
 * @param keys none, those that other values may have too, or also those that no other value has
 */
export function prepareHere(encoded: Encoded, design: Design, keys: 'none' | 'shared' | 'lone'): Groundwork {
  const { columns, items } = columnsOf(encoded, design, null)
  return laid(
    encoded,
    design,
    columns,
    items.map((item) => workOut([{ ...item, keyed: item.keyed && keys !== 'none', lone: keys === 'lone' }])(0)),
    [],
  )
}

function columnsOf({ columns: all, size }: Encoded, design: Design, largest: number | null) {
  const columns = design.comparisons.map(({ name, kind }) => {
    const column = all.find((one) => one.name === name) ?? emptyColumn(name, size)
    // where more records are known than are at hand, these are not few
    return size < few && column.heldPart === undefined ? inWorld(column, kind) : column
  })
  const salts = saltsOf(design)
  const items = design.comparisons.map(({ kind, keyed }, c): Column => {
    const { values, texts, counts, filled, heldPart, all } = columns[c]!
    const lexicon = {
      ...(texts ? { texts, counts, filled } : { values, counts, filled, ...(heldPart && { heldPart }), ...(all && { all }) }),
      ...(isAlone(design) && { alone: true }),
    }
    const exchanged = design.exchanges.some((pair) => pair.includes(c))
    return { lexicon, kind, salt: salts[c]!, keyed, exchanged, largest }
  })
  return { columns, items }
}

function laid(
  { size }: Encoded,
  design: Design,
  columns: readonly EncodedColumn[],
  works: readonly ColumnWork[],
  slips: readonly (TypoKeys | null)[],
): Groundwork {
  const comparisons = design.comparisons.map(({ name, kind }, c) => ({
    name,
    kind,
    filled: columns[c]!.filled,
    rarest: rarestIn(
      columns[c]!,
      design.exchanges.some((pair) => pair.includes(c)),
      isAlone(design) ? (methods[kind].traits?.rarerAlone ?? 0) : 0,
    ),
    tables: works[c]!.tables,
  }))
  const exchanges = design.exchanges.map(([a, b]) => exchangeTables(a, b, columns, design.comparisons[a]!.kind))
  return {
    ground: { ...rowsOf(columns, works, design, size), comparisons, exchanges },
    keys: works.map(({ keys }, c) => [keys, slips[c] ?? null].filter((table) => table !== null)),
    slips: slips.flatMap((typo, c) =>
      typo === null ? [] : [{ column: columns[c]!.name, edits: typo.edits, near: typo.near, leftOut: typo.leftOut }],
    ),
    values: columns.map(({ values }) => values),
  }
}

/** Whether one column is all there is to compare. */
const isAlone = ({ comparisons }: Design) => comparisons.length === 1

/**
 * @param exchanged the column's values are looked for in another one too, among twice as many records
 * @param more bits by which a value may be rarer than its frequency says
 */
function rarestIn({ counts, filled }: EncodedColumn, exchanged: boolean, more: number): number {
  let least = filled
  for (let id = 0; id < counts.length; id++) if (counts[id]! < least) least = counts[id]!
  return more + Math.log2(Math.max(2, (exchanged ? 2 * filled : filled) / Math.max(1, least - 1)))
}

/** Records whose columns are laid into rows at a time: what is read and written stays near. */
const stretch = 2048

function rowsOf(columns: readonly EncodedColumn[], works: readonly ColumnWork[], design: Design, size: number): Rows {
  const width = columns.length
  const rows = sharedInts(size * width)
  for (let from = 0; from < size; from += stretch) {
    const to = Math.min(size, from + stretch)
    for (let c = 0; c < width; c++) {
      const { ids } = columns[c]!
      const isSole = works[c]!.sole
      for (let i = from, at = from * width + c; i < to; i++, at += width) {
        const id = ids[i]!
        rows[at] = id >= 0 && isSole !== null && isSole[id] === 1 ? id | sole : id
      }
    }
  }
  for (const [c, echoes] of echoesOf(columns, design.echoes, size).entries())
    if (echoes !== null) for (let i = 0; i < size; i++) if (echoes[i] === 1) rows[i * width + c]! |= echoed
  return { size, width, rows }
}

/** Puts comparisons on their ground. */
export function open(ground: Ground): Prepared {
  return {
    size: ground.size,
    width: ground.width,
    rows: ground.rows,
    comparisons: ground.comparisons.map(({ name, kind, filled, rarest, tables }) => ({
      name,
      kind,
      filled,
      rarest,
      comparer: methods[kind].comparer(tables),
    })),
    exchanges: ground.exchanges.map((tables) => exchangeOf(tables, ground)),
  }
}

function emptyColumn(name: string, size: number): EncodedColumn {
  return { name, type: 'text', values: [], counts: new Int32Array(0), filled: 0, ids: new Int32Array(size).fill(-1) }
}
