/** Father or son: the part of a name that tells persons of one name in one family apart. */

/** Which of the family a word makes its bearer: the first of the name, the second. Jr and II are both the second. */
const generations = `
1 sr snr senior pere padre ст старший starsi
2 jr jnr junior fils hijo filho ml мл младший mladsi ii 2nd 2d
3 iii 3rd 3d
4 iv 4th
`
/** Of several words. The abbreviations count in just this writing: folded they would be initials. */
const phrases: readonly (readonly [generation: string, words: RegExp])[] = [
  ['1', /^(?:der altere|die altere|the elder|den eldre|den aldre|il vecchio|el viejo)$/],
  ['2', /^(?:der jungere|die jungere|the younger|den yngre|il giovane|el joven)$/],
]
const written: readonly (readonly [generation: string, words: RegExp])[] = [
  ['1', /^(?:d\. ?[ÄÆä]\.|sen\.|Sen\.)$/],
  ['2', /^(?:d\. ?J\.|d\. ?y\.|jun\.|Jun\.)$/],
]
/** In front of a Hungarian name: ifj. Nagy Péter. */
const inFront: ReadonlyMap<string, string> = new Map([
  ['ifj', '2'],
  ['ifjabb', '2'],
  ['idosb', '1'],
])
/** Words that are also surnames, given names or initials: they count at the end only, behind two words of a name. */
const ambiguous = new Set('senior junior pere padre ii iv ml старший младший'.split(' '))
/** Count at the end only, behind one word at least. */
const last = new Set(['iii'])

const generationOfWord: ReadonlyMap<string, string> = new Map(
  generations
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [generation = '', ...words] = line.split(' ')
      return words.map((word) => [word, generation] as const)
    }),
)

/**
 * The generation that the words of a person's name state, as a number in the family, and the words without it: John Smith Jr. and John Smith
 * II are '2', John Smith Sr. is '1', John Smith III '3'; null where the name states none. Two different numbers are two persons; a number and
 * null decide nothing. Also fils and père, hijo and padre, filho, der Ältere and d. J., мл. and ст., ifj.
 * Not read: a word in front (Junior Silva; Sr. is señor there), a lone V or I (an initial), 大 and 小.
 * @param words of one name in their order, folded or as written, with or without full stops
 */
export function generationOf(words: readonly string[]): { generation: string | null; rest: string[] } {
  for (const length of [2, 1]) {
    for (let at = words.length - length; at >= 0; at--) {
      const generation = stated(words, at, length)
      if (generation !== null) return { generation, rest: [...words.slice(0, at), ...words.slice(at + length)] }
    }
  }
  return { generation: null, rest: [...words] }
}

function stated(words: readonly string[], at: number, length: number): string | null {
  const text = words.slice(at, at + length).join(' ')
  const word = folded(text)
  if (at === 0) return length === 1 && words.length > 1 ? (inFront.get(word) ?? null) : null
  const atEnd = at + length === words.length
  const asWritten = atEnd ? written.find(([, pattern]) => pattern.test(text.normalize('NFC'))) : undefined
  if (asWritten !== undefined) return asWritten[0]
  if (length === 2) return phrases.find(([, pattern]) => pattern.test(word))?.[0] ?? null
  if (ambiguous.has(word) && !(atEnd && at >= 2)) return null
  if (last.has(word) && !atEnd) return null
  return generationOfWord.get(word) ?? null
}

/** Lower case, without accents, full stops, commas and brackets. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}.,()]/gu, '')
    .toLowerCase()
    .normalize('NFC')
}
