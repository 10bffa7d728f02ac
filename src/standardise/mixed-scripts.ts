/** A letter of another script in a word, which looks like one of its own: the Cyrillic а of exаmple. */

const latin = /[A-Za-z]/
const other = /[\u0370-\u03ff\u0400-\u04ff]/
/** No letter of the other scripts: nearly every cell is decided by this. */
const isPlain = /^[\x20-\x7e\u3000-\u9fff]*$/
const words = /[A-Za-z\u0370-\u03ff\u0400-\u04ff]+/g

const cyrillicLetter = /[\u0400-\u04ff]/
const cyrillic = 'аеорсухіѕјԁһАВЕКМНОРСТУХІЅЈ'
const likeCyrillic = 'aeopcyxisjdhABEKMHOPCTYXISJ'
const greek = 'οανρτυχκΑΒΕΖΗΙΚΜΝΟΡΤΥΧ'
const likeGreek = 'oavptuxkABEZHIKMNOPTYX'

const asLatin = new Map([
  ...[...cyrillic].map((letter, at) => [letter, likeCyrillic[at]!] as const),
  ...[...greek].map((letter, at) => [letter, likeGreek[at]!] as const),
])
const asCyrillic = new Map([...cyrillic].map((letter, at) => [likeCyrillic[at]!, letter] as const))

export interface MixedWord {
  readonly word: string
  /** The word in the script of most of its letters; null where the odd letter looks like none of these: the И of Иvan. */
  readonly repaired: string | null
}

/** Whether the other words of a text are Latin; null where both scripts, or neither, stand there. */
function latinAround(text: string, word: string): boolean | null {
  const rest = text.replace(word, ' ').match(words) ?? []
  const plain = rest.filter((other) => latin.test(other) !== cyrillicLetter.test(other))
  const isLatin = plain.some((other) => latin.test(other))
  return isLatin === plain.some((other) => cyrillicLetter.test(other)) ? null : isLatin
}

/** A text whose mixed words are all in one script; what cannot be repaired stays. */
export function withoutMixedWords(text: string): string {
  const found = mixedWord(text)
  return found === null || found.repaired === null ? text : withoutMixedWords(text.replace(found.word, found.repaired))
}

/** The first word whose letters are of two scripts, and of one of them are plainly fewer; null where there is none. */
export function mixedWord(text: string): MixedWord | null {
  if (isPlain.test(text) || !other.test(text) || !latin.test(text)) return null
  for (const [word] of text.matchAll(words)) {
    const foreign = [...word].filter((letter) => other.test(letter)).length
    const own = word.length - foreign
    if (foreign === 0 || own === 0) continue
    // Tо with a Cyrillic о: half and half, so the other words say which script is meant.
    const isEven = foreign === own
    if (isEven && (word.length > 2 || !cyrillicLetter.test(word))) continue
    const isLatin = isEven ? latinAround(text, word) : foreign < own
    if (isLatin === null) continue
    const table = isLatin ? asLatin : asCyrillic
    const odd = isLatin ? other : latin
    const repaired = [...word].map((letter) => (odd.test(letter) ? table.get(letter) : letter))
    if (repaired.every((letter) => letter !== undefined)) return { word, repaired: repaired.join('') }
    // Greek letters stand in names of products and units: αMed, 5μm.
    if (Math.min(foreign, own) === 1 && cyrillicLetter.test(word)) return { word, repaired: null }
  }
  return null
}
