/** Letter pairs counted, and the table of them as the text of a TypeScript file. */

import { isHeldOut, languages, wide, wordsOf } from './words.mjs'

/** What a cell's character stands for: its place in this alphabet, in steps of a fifth, is how unlikely the pair is (-ln p). */
const scale = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'
const step = 0.2
/** Pairs that a pair never seen counts as, spread over all letters by how usual they are. */
const smoothing = 6

/** Windows-1258 writes a vowel with its tone as two characters; where the vowel has a mark, the mark stays. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g
function inTwo(text) {
  return [...text]
    .map((letter) => {
      const apart = letter.normalize('NFD')
      const tone = apart.match(tones)?.join('') ?? ''
      return tone === '' ? letter : apart.replace(tones, '').normalize('NFC') + tone
    })
    .join('')
}

/** How old code pages spell: Romanian with cedillas, Vietnamese in two; the capital of the Turkish i is a letter of its own. */
export function spelt(language, word) {
  const small = [...word].map((letter) => (letter === 'İ' ? letter : letter.toLowerCase())).join('')
  if (language === 'ro') return small.replaceAll('ș', 'ş').replaceAll('ț', 'ţ')
  return language === 'vi' ? inTwo(small) : small
}

export function counted(language, words) {
  const { letters: own, plain } = languages[language]
  const letters = [' ', ...(plain ? 'abcdefghijklmnopqrstuvwxyz' : ''), ...own]
  const place = new Map(letters.map((letter, at) => [letter, at]))
  const pairs = letters.map(() => letters.map(() => 0))
  for (const word of words) {
    let before = 0
    for (const letter of [...spelt(language, word), ' ']) {
      const at = place.get(letter) ?? -1
      if (before >= 0 && at >= 0) pairs[before][at] += 1
      before = at
    }
  }
  return { letters, pairs, plain: plain ? 26 : 0 }
}

/** The cells of a language's table, row by row: how unlikely each letter is after each; pairs of two plain letters are left out. */
function cells({ letters, pairs, plain }) {
  const sum = (row) => row.reduce((one, other) => one + other, 0)
  // Every letter of the alphabet was seen half a time more than it was, so that none is impossible.
  const seen = letters.map((_, at) => 0.5 + pairs.reduce((all, row) => all + row[at], 0))
  const usual = seen.map((times) => times / sum(seen))
  let text = ''
  pairs.forEach((row, one) => {
    const times = sum(row)
    row.forEach((count, other) => {
      if (one <= plain && other <= plain) return
      const likely = (count + smoothing * usual[other]) / (times + smoothing)
      text += scale[Math.min(scale.length - 1, Math.round(-Math.log(Math.max(likely, 1e-9)) / step))]
    })
  })
  return text
}

export function letterPairsFile() {
  const lines = Object.keys(languages).map((language) => {
    const table = counted(
      language,
      wordsOf(language).filter((word) => !isHeldOut(word)),
    )
    const own = table.letters.slice(table.plain + 1).join('')
    return `  ${language}: {\n    plain: ${table.plain > 0},\n    letters: '${own}',\n    cells:\n      '${cells(table)}',\n  },\n`
  })
  return `/**
 * How usual a letter is after another in names of people, places and streets and in words of sheets, by language.
 * Written by scripts/letter-pairs.mjs from the locales of @faker-js/faker (MIT) and scripts/letter-pairs/more-words.mjs; not edited by hand.
 *
 * \`letters\` are those beyond a-z; \`plain\` says that a-z belong to the language as well. The letters of a table are the boundary of a word,
 * then a-z where they belong, then \`letters\`. \`cells\` has one character for each pair, row by row, without pairs of boundary and a-z alone:
 * its place in 0-9A-Za-z-_ times ${step} is -ln of the probability of the second letter after the first.
 */
export interface LetterPairs {
  readonly plain: boolean
  readonly letters: string
  readonly cells: string
}

export const letterPairs: Readonly<Record<string, LetterPairs>> = {
${lines.join('')}}
`
}

/** Characters of a language that stand in more than one of its words come first; at most this many. */
const mostUsual = 900

export function usualCharactersFile() {
  const lines = Object.keys(wide).map((language) => {
    const times = new Map()
    for (const word of wordsOf(language)) {
      if (isHeldOut(word)) continue
      for (const character of word)
        if (/[\p{Script=Han}\p{Script=Hangul}]/u.test(character)) times.set(character, (times.get(character) ?? 0) + 1)
    }
    const ranked = [...times].sort(([one, often], [other, more]) => more - often || (one < other ? -1 : 1)).slice(0, mostUsual)
    return `  ${language}: '${ranked.map(([character]) => character).join('')}',\n`
  })
  return `/**
 * Characters that names of people, places and companies and headers of sheets are mostly made of, the most usual first.
 * Written by scripts/letter-pairs.mjs from the locales of @faker-js/faker (MIT) and scripts/letter-pairs/more-words.mjs; not edited by hand.
 */
export const usualCharacters: Readonly<Record<'zh' | 'tw' | 'ja' | 'ko', string>> = {
${lines.join('')}}
`
}
