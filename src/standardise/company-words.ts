/** The word lists company names are read with, built from the data files on first use. */

import { branches, chineseForms, establishments } from './data/legal-forms.ts'
import { tradeWords } from './data/trade-words.ts'
import { Trie } from './trie.ts'

export interface CompanyWords {
  readonly trades: Trie<true>
  /** Endings, written backwards; true for a form of company law, false for a shop, works or institution. */
  readonly endings: Trie<{ readonly company: boolean }>
  readonly branches: Trie<true>
}

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '')
const backwards = (text: string) => [...text].reverse().join('')

let loaded: CompanyWords | null = null

export function companyWords(): CompanyWords {
  if (loaded !== null) return loaded
  const trades = new Trie<true>()
  for (const word of words(tradeWords)) trades.add(word, () => true)
  const endings = new Trie<{ readonly company: boolean }>()
  for (const word of words(chineseForms)) endings.add(backwards(word), () => ({ company: true }))
  for (const word of words(establishments)) endings.add(backwards(word), () => ({ company: false }))
  const ofBranches = new Trie<true>()
  for (const word of words(branches)) ofBranches.add(backwards(word), () => true)
  loaded = { trades, endings, branches: ofBranches }
  return loaded
}

/** Length of the longest ending of `text[0..end)` in a trie of words written backwards, 0 when there is none. */
export function longestEnding<T>(trie: Trie<T>, text: string, end: number): number {
  let node = trie.root
  let found = 0
  for (let i = end - 1; i >= 0; i--) {
    const next = node.next?.get(text.charCodeAt(i))
    if (next === undefined) break
    node = next
    if (node.value !== undefined) found = end - i
  }
  return found
}
