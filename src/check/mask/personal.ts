/** What is personal, and which of it each standard asks to mask. */

/** `free-text` may say anything: it is no kind of value, but nobody can vouch for it. */
export type PersonalKind = 'phone' | 'email' | 'name' | 'id' | 'card' | 'account' | 'biometric' | 'address' | 'birthday' | 'free-text'

export const maskings = ['strict', 'gbt35273', 'gbt45574'] as const
/**
 * `strict`: whatever tells of a person. `gbt35273`: what GB/T 35273-2020 calls sensitive: identity, card, biometric and account numbers.
 * `gbt45574`: GB/T 45574-2025: card and account numbers, identity numbers only where a name stands beside them.
 */
export type Masking = (typeof maskings)[number]

const allKinds: readonly PersonalKind[] = [
  'phone',
  'email',
  'name',
  'id',
  'card',
  'account',
  'biometric',
  'address',
  'birthday',
  'free-text',
]

/** @param hasName whether a person's name stands beside the value */
export function kindsMasked(masking: Masking, hasName: boolean): ReadonlySet<PersonalKind> {
  switch (masking) {
    case 'strict':
      return new Set(allKinds)
    case 'gbt35273':
      return new Set(['id', 'card', 'account', 'biometric'])
    case 'gbt45574':
      return new Set(hasName ? ['id', 'card', 'account'] : ['card', 'account'])
  }
}
