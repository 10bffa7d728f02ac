/** Kinds of personal data that a store may refuse to hold: those that can be told for certain, by check digits, by their shape, or by the words before them. */
export const refusedKinds = ['bank_card', 'resident_id', 'passport', 'home_address'] as const

export type RefusedKind = (typeof refusedKinds)[number]
