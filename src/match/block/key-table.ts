/** Two tables of blocking: the keys of each record, and the blocks that records with a common key form. */

/** Keys of all records: record i holds `keys[starts[i]..starts[i + 1])`, most selective kinds first. */
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
  /** Pairs that share a key and stand in no block together, because too many records share what they share; many are reckoned, not counted. */
  readonly skippedPairs: number
}
