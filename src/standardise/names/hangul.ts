/** Hangul in Latin letters: Revised Romanization of 2000, as it spells names, syllable by syllable without assimilation. */

const initials = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ')
const vowels = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ')
const finals = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ')
const firstSyllable = 0xac00

/** A run of Hangul syllables: `김` is gim, `민수` minsu, `박보검` bakbogeom. Jamo that make no syllable stay. */
export function hangulInLatin(run: string): string {
  return Array.from(run, (syllable) => {
    const index = syllable.charCodeAt(0) - firstSyllable
    if (index < 0 || index >= 11172) return syllable
    return `${initials[Math.floor(index / 588)]}${vowels[Math.floor((index % 588) / 28)]}${finals[index % 28]}`
  }).join('')
}
