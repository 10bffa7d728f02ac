/** Compares options: one of a list, or several of it (joined by `;`). */

import { type Comparer, different, type Lexicon, rarity, same } from './comparer.ts'

export function choiceComparer(lexicon: Lexicon): Comparer {
  const rarities = Float32Array.from(lexicon.values, (_, id) => rarity(lexicon, id))
  return {
    kind: 'choice',
    rarest: [0, 1],
    levels: [different, same],
    level: (a, b) => (a === b ? 1 : 0),
    bits: (a, b, reached) => (reached === 1 ? Math.min(rarities[a]!, rarities[b]!) : 0),
  }
}

export function choicesComparer(lexicon: Lexicon): Comparer {
  const options = lexicon.values.map((value) => new Set(value.split(/[;,，、]/).map((option) => option.trim())))
  const rarities = Float32Array.from(lexicon.values, (_, id) => rarity(lexicon, id))
  return {
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
  }
}
