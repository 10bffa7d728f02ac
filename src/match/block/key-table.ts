/** The two tables of blocking: the keys of each record, and the blocks of records that share a key. */

/** The keys of all records: record i holds `keys[starts[i]..starts[i + 1])`, column by column. */
export interface KeyTable {
  readonly starts: Int32Array
  readonly keys: Uint32Array
}

export interface Blocks {
  /** Blocks of record i: `blocks[blockStarts[i]..blockStarts[i + 1])`. */
  readonly blockStarts: Int32Array
  readonly blocks: Int32Array
  /** Records of block b, ascending: `members[memberStarts[b]..memberStarts[b + 1])`. */
  readonly memberStarts: Int32Array
  readonly members: Int32Array
  /** Pairs that share a key and no block, because too many records hold every key they share; above 100,000 an estimate. */
  readonly skippedPairs: number
}
