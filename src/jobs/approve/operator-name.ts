/** Operators as they are told apart: who writes their name in capitals, in full width or with a blank behind it is still the same person. */

/** `Ａnna ` and `anna` are one name. */
export const operatorName = (operator: string): string => operator.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()

export const isSameOperator = (one: string, other: string): boolean => operatorName(one) === operatorName(other)
