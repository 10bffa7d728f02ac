/** A cell of the sheet and the value it was read as. */
export interface Sample {
  readonly cell: string
  readonly value: string
  /** The option that the value means, where it is none itself. */
  readonly means?: string | undefined
}

/** Writes a value. `cell`: the cell it was read from and still stands for; null where the value has changed since, or came from elsewhere. */
export type CellStyle = (value: string, cell: string | null) => string

/** Looks at the cells of a column one by one, and tells what it learnt of how they are written. */
export interface Learner<Learnt> {
  see(sample: Sample): void
  learnt(): Learnt
}

/** Keeps so many items at most of any number, evenly spread: each, then every second, every fourth. */
export function thinned<Item>(most: number): { add(item: Item): void; kept(): readonly Item[] } {
  let items: Item[] = []
  let step = 1
  let seen = 0
  return {
    add(item) {
      if (seen++ % step !== 0) return
      items.push(item)
      if (items.length <= most) return
      items = items.filter((_, at) => at % 2 === 0)
      step *= 2
    },
    kept: () => items,
  }
}
