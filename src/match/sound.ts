/** How Chinese names are spoken: what remains the same when a name is taken down by ear. */

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
