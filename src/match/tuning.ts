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
  /**
   * Pairs drawn at random to learn what chance agreement looks like where records have nothing in common; all pairs where there are no more. With
   * fewer, which comparisons are taken to hang together is a matter of luck: with 100,000 the F1 of one sheet was .913 to .932 by the seed.
   */
  randomPairs: 500_000,
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
  /** Log2 odds of a match where a name in full and something of the customer's own agree: right 995 times of 1,000. */
  certain: 7.6,
  /** Log2 odds where a name in full and something that others may have agree: right 97 times of 100. */
  likely: 5,
  /** Log2 odds of two customers, at the most: among others of one customer they may still be outweighed. */
  apart: -4,
  /** Log2 odds of a pair that a person is asked about, at the most: one in six is one customer. */
  unsure: -2.3,
  /** Bits below the review band from which a pair is looked at: what the rules vouch for may be worth so little by the evidence of one sheet. */
  vouchedBelow: 14,
  /** The same in a sheet of so many records and more, whose evidence has thousands of duplicates to learn from. */
  vouchedBelowInLong: 8,
  longSheet: 20_000,
  /** Log2 odds by the rules alone from which a pair is taken for a match while learning. */
  vouched: 7,
  /** Records that hold a phone or mailbox that is nobody's own, at the least: a switchboard, an agency. */
  sharedFrom: 3,
  /** Records that bear a rare company name, at the most. */
  rareUpTo: 3,
  /** Other records that may bear a name at a place by chance, for the two to be one customer without more. */
  namesakes: 0.05,
  /** Years between a parent and a child, at the least. */
  generationYears: 15,
  /** Share of rows under companies of three people and more, from which a sheet is one of people. */
  crowded: 0.4,
  /** A conflict that this share of a sheet's own duplicates shows is no conflict there. */
  conflictOften: 0.15,
  /** Duplicates that show it, at the least, by what is in conflict. */
  conflictsFewest: { names: 200, 'birth days': 30 },
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
