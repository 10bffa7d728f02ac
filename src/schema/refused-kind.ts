/** Kinds of personal data that a store may refuse to hold: those that can be told for certain, by check digits or by their shape. */
export const refusedKinds = ['bank_card', 'resident_id', 'passport'] as const

export type RefusedKind = (typeof refusedKinds)[number]
