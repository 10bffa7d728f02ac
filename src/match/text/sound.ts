/** How names sound: two spellings of a name that somebody took down by ear have one sound. */

import { doubleMetaphone } from 'double-metaphone'
import { pinyin } from 'pinyin-pro'

/** The reading of each character met so far: the dictionary is slow. */
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

/**
 * The syllables of a Chinese text without tones, each character in its usual reading: 华信 gives `hua xin`. '' for a text with other
 * characters.
 */
export function soundOf(text: string): string {
  if (!onlyHan.test(text)) return ''
  return Array.from(text, syllable).join(' ')
}

/** A name in Latin letters of fewer sounds is left out: too many names would sound alike. */
const leastHeard = 3

/**
 * The sound of a folded name in Latin letters, word by word, as English hears it (Double Metaphone, Philips 2000): "catherine" gives
 * `K0RN`. '' for other texts, and for names of fewer than three sounds.
 */
export function heardOf(folded: string): string {
  if (!/^[a-z]+(?:[ '-]+[a-z]+)*$/.test(folded)) return ''
  const heard = folded
    .split(/[ '-]+/)
    .map((word) => doubleMetaphone(word)[0])
    .join(' ')
  return heard.replaceAll(' ', '').length < leastHeard ? '' : heard
}
