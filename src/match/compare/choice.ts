/** Compares options: one of a list, or several of it (joined by `;`). */

import { different, type Method, raritiesOf, same } from './comparer.ts'

export const choiceMethod: Method<{ readonly rarities: Float32Array }> = {
  tables: (lexicon) => ({ rarities: raritiesOf(lexicon) }),
  same: () => 'itself',
  comparer: ({ rarities }) => ({
    kind: 'choice',
    rarest: [0, 1],
    levels: [different, same],
    level: (a, b) => (a === b ? 1 : 0),
    bits: (a, b, reached) => (reached === 1 ? Math.min(rarities[a]!, rarities[b]!) : 0),
  }),
}

export const choicesMethod: Method<{ readonly options: readonly ReadonlySet<string>[]; readonly rarities: Float32Array }> = {
  tables: (lexicon) => ({
    options: lexicon.values.map((value) => new Set(value.split(/[;,，、]/).map((option) => option.trim()))),
    rarities: raritiesOf(lexicon),
  }),
  comparer: ({ options, rarities }) => ({
    kind: 'choices',
    rarest: [0, 0, 0, 1],
    levels: [different, { en: 'an option in common', zh: '有相同选项' }, { en: 'one list inside the other', zh: '一方包含另一方' }, same],
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
}
