/** Weights as odds and probabilities. */

/** Probability of a match whose evidence, prior included, adds up to this many bits. */
export function probabilityOf(weight: number): number {
  return 1 / (1 + 2 ** -weight)
}

/** log2 odds of a probability: what weights are held against. */
export const oddsOf = (probability: number) => Math.log2(probability / (1 - probability))

/** 2 to the power of so many bits: three times as fast as `**`, for where pairs are weighed by the million. */
export const power = (bits: number) => Math.exp(bits * Math.LN2)
