/** What people found who looked at a random sample: shares with their interval, so that a small sample does not claim too much. */

/** A share of a random sample, and where the true share lies with 95 % confidence. */
export interface VerifiedShare {
  /** Those that were right, of so many. */
  readonly a: number
  readonly b: number
  /** a / b. */
  readonly share: number
  /** Ends of the Wilson score interval (E. B. Wilson, JASA 1927), 0 to 1. */
  readonly low: number
  readonly high: number
}

/** 97.5th percentile of the normal distribution: 95 % lie within ± it. */
const z = 1.959963984540054

/** Null where nothing was looked at. */
export function verifiedShare(a: number, b: number): VerifiedShare | null {
  if (b === 0) return null
  const share = a / b
  const spread = z * Math.sqrt((share * (1 - share)) / b + (z * z) / (4 * b * b))
  const centre = share + (z * z) / (2 * b)
  const scale = 1 + (z * z) / b
  return { a, b, share, low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) }
}

/** An answer on something that was drawn: whether it was right; null where the person could not tell. */
export interface VerifiedAnswer {
  readonly of: 'record' | 'pair'
  readonly isRight: boolean | null
}

export interface Verified {
  /** Records without a wrong value, of those looked at. */
  readonly accuracy: VerifiedShare | null
  /** Pairs taken for one customer that are one: the precision of the duplicates. */
  readonly duplicates: VerifiedShare | null
}

export function verifiedBy(answers: readonly VerifiedAnswer[]): Verified {
  const shareOf = (of: VerifiedAnswer['of']) => {
    const told = answers.filter((one) => one.of === of && one.isRight !== null)
    return verifiedShare(told.filter(({ isRight }) => isRight === true).length, told.length)
  }
  return { accuracy: shareOf('record'), duplicates: shareOf('pair') }
}
