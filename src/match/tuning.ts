/** The few numbers matching rests on that no data can give. One set for every sheet. */

export const tuning = {
  /** Records whose candidates are looked at to learn the model, about. */
  sampledRecords: 5000,
  /** A block holds at most this many records. */
  largestBlock: 30,
  /** How many keys may be joined to make a block small enough. */
  keysJoined: 3,
  /** How many keys of a record that are shared by too many are joined with one another. */
  oversizeKeys: 6,
  /** A column makes keys only if its values are as varied as this many equally common ones. */
  leastVariety: 20,
  /** Pairs drawn at random to learn what chance agreement looks like where records have nothing in common. */
  randomPairs: 100_000,
  /** What chance does is reckoned as if so many of all pairs had been seen: half of one is added to each level. */
  chancePairs: 200_000,
  /** Matches per record assumed before anything is learned. */
  firstMatchesPerRecord: 0.25,
  /** Before anything is learned, each level is this much less likely among matches than the one above it. */
  firstFall: 0.25,
  /** Weight of that first guess beside what is learned (share of the pairs counted). */
  firstGuess: 0.05,
  /** What is usual of m counts as so many matching pairs: it holds where duplicates are few and fades where they are thousands. */
  usualPairs: 200,
  /** Partial levels of the lower half hold at most this share of what stands above them among matches. */
  partialShare: 0.2,
  /** Pairs whose weight alone (log2 odds) passes this may be matches, and do not count towards how comparisons hang together. */
  doubtfulFrom: -8,
  /** Doubtful pairs drawn at random are taken for matches up to so many times the matches due among them. */
  doubtfulMatches: 2,
  /** Pairs added to seen and expected counts alike before one is divided by the other. */
  liftCaution: 0.5,
  /** Weight (log2 odds) from which a partner is beyond doubt. */
  beyondDoubt: 9,
  /** Most bits a third record may be held back by. */
  mostReluctance: 6,
  /** Candidates of one sampled record that are tried as its group. */
  groupTried: 24,
  /** Two edits are looked for in a column whose values make no more deletion keys than this; else one. */
  typoWork: 2_000_000,
  /** Pairs of values looked at for slips, per distinct value of a column. */
  typoLooks: 8,
  /** A value makes keys with the ones a slip away only if one of the two has no more than this many. */
  typoNeighbours: 6,
}
