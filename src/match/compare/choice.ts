/** Compares options: one of a list, or several of it (joined by `;`). */

import { wholeKeys } from './common-keys.ts'
import { raritiesOf } from './comparer.ts'
import { different, same } from './level.ts'
import type { Method } from './method.ts'

export const choiceMethod: Method<{ readonly rarities: Float32Array }> = {
  levels: [different, same],
  usual: { u: [0.8, 0.2], m: [0.2, 0.8], world: 0 },
  costs: { preparing: 1, comparing: 1 },
  types: ['choice'],
  tables: (lexicon) => ({ rarities: raritiesOf(lexicon) }),
  same: () => 'itself',
  comparer: ({ rarities }) => ({
    level: (a, b) => (a === b ? 1 : 0),
    bits: (a, b, reached) => (reached === 1 ? Math.min(rarities[a]!, rarities[b]!) : 0),
  }),
  keys: ({ values }, salt) => wholeKeys(values, salt),
}

export const choicesMethod: Method<{ readonly options: readonly ReadonlySet<string>[]; readonly rarities: Float32Array }> = {
  levels: [
    different,
    { label: { en: 'an option in common', zh: '有相同选项' }, rarest: 0, partial: true },
    { label: { en: 'one list inside the other', zh: '一方包含另一方' }, rarest: 0 },
    same,
  ],
  usual: { u: [0.6, 0.2, 0.1, 0.1], m: [0.2, 0.1, 0.2, 0.5], world: 0 },
  costs: { preparing: 3, comparing: 6 },
  types: ['choices'],
  tables: (lexicon) => ({
    options: lexicon.values.map((value) => new Set(value.split(/[;,，、]/).map((option) => option.trim()))),
    rarities: raritiesOf(lexicon),
  }),
  comparer: ({ options, rarities }) => ({
    level: (a, b) => {
      if (a === b) return 3
      const [few, many] = options[a]!.size <= options[b]!.size ? [options[a]!, options[b]!] : [options[b]!, options[a]!]
      let shared = 0
      for (const option of few) if (many.has(option)) shared++
      if (shared === few.size) return few.size === many.size ? 3 : 2
      return shared > 0 ? 1 : 0
    },
    bits: (a, b, reached) => (reached === 3 ? Math.min(rarities[a]!, rarities[b]!) : 0),
  }),
  keys: ({ values }, salt) => wholeKeys(values, salt),
}
