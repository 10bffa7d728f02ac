/** How names are spoken: what remains the same when a name is taken down by ear. */

import { doubleMetaphone } from 'double-metaphone'
import { pinyin } from 'pinyin-pro'

/** The dictionary is slow to ask: once for each character. */
const spoken = new Map<string, string>()

function syllable(character: string): string {
  let sound = spoken.get(character)
  if (sound === undefined) {
    sound = pinyin(character, { toneType: 'none' })
    spoken.set(character, sound)
  }
  return sound
}

const onlyHan = /^\p{Script=Han}+$/u

/** The syllables of a Chinese text without tones, each character by its usual reading: 华信 is `hua xin`; '' when not all is Chinese. */
export function soundOf(text: string): string {
  if (!onlyHan.test(text)) return ''
  return Array.from(text, syllable).join(' ')
}

/** Consonants that must be heard of a name in Latin letters: of fewer, too many names sound alike. */
const leastHeard = 3

/** How a name in Latin letters is heard in English (Double Metaphone, Philips 2000), word by word; '' where too little is. */
export function heardOf(folded: string): string {
  if (!/^[a-z]+(?:[ '-]+[a-z]+)*$/.test(folded)) return ''
  const heard = folded
    .split(/[ '-]+/)
    .map((word) => doubleMetaphone(word)[0])
    .join(' ')
  return heard.replaceAll(' ', '').length < leastHeard ? '' : heard
}
