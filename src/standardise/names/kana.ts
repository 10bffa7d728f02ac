/** Japanese kana in Latin letters, modified Hepburn. */

import { kanaSyllables } from './data/kana.ts'
import { lettersOf } from './data/letters.ts'

const syllables = lettersOf(kanaSyllables)

/**
 * A run of kana in Latin letters, long vowels written short as most people write their own name: `さとう` is sato, `ゆうこ` yuko,
 * `コンピューター` konpyuta, `はっとり` hattori.
 */
export function kanaInLatin(run: string): string {
  const katakana = run.replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
  let latin = ''
  let doubled = false
  for (let i = 0; i < katakana.length; i++) {
    const kana = katakana[i] ?? ''
    if (kana === 'ー') continue
    if (kana === 'ッ') {
      doubled = true
      continue
    }
    const two = syllables.get(kana + (katakana[i + 1] ?? ''))
    if (two !== undefined) i++
    const syllable = two ?? syllables.get(kana) ?? kana
    latin += doubled ? doubledFirst(syllable) : syllable
    doubled = false
  }
  return latin.replace(/o[ou]/g, 'o').replaceAll('uu', 'u')
}

/** Hepburn doubles ch as tch: っち is tchi. */
const doubledFirst = (syllable: string) => (syllable.startsWith('ch') ? 't' : (/^[^aiueo]/.exec(syllable)?.[0] ?? '')) + syllable
