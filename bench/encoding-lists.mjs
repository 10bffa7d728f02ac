#!/usr/bin/env node
// Lists of 2 to 200 customers in 28 pairs of language and encoding, 16 of each, one JSON object a line:
//   node bench/encoding-lists.mjs [--seed 1]      {"locale", "encoding", "rows", "text", "base64"}
// Names and places are words that the statistics of src/read/data were not counted from (isHeldOut in scripts/letter-pairs/words.mjs); single
// hanzi and kanji of them may stand in other words, too.

import { parseArgs } from 'node:util'
import { allFakers } from '@faker-js/faker'
import iconv from 'iconv-lite'
import { spelt } from '../scripts/letter-pairs/table.mjs'
import { isHeldOut } from '../scripts/letter-pairs/words.mjs'

const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' } } })

/** Locale of faker, encoding, and what iconv-lite calls it where that is another name. */
const pairs = [
  ['de', 'windows-1252'],
  ['fr', 'windows-1252'],
  ['es', 'windows-1252'],
  ['it', 'windows-1252'],
  ['sv', 'windows-1252'],
  ['fr', 'macintosh'],
  ['de', 'ibm850', 'cp850'],
  ['pl', 'windows-1250'],
  ['cs_CZ', 'windows-1250'],
  ['hu', 'windows-1250'],
  ['hr', 'windows-1250'],
  ['ro', 'windows-1250'],
  ['pl', 'iso-8859-2'],
  ['hu', 'ibm852', 'cp852'],
  ['tr', 'windows-1254'],
  ['lv', 'windows-1257'],
  ['el', 'windows-1253'],
  ['he', 'windows-1255'],
  ['ar', 'windows-1256'],
  ['th', 'windows-874'],
  ['ru', 'windows-1251'],
  ['uk', 'windows-1251'],
  ['ru', 'koi8-r'],
  ['ru', 'ibm866', 'cp866'],
  ['ru', 'ibm855', 'cp855'],
  ['zh_CN', 'gb18030'],
  ['zh_TW', 'big5'],
  ['ja', 'euc-jp'],
]
const sizes = [2, 2, 3, 3, 4, 5, 6, 8, 10, 14, 20, 30, 50, 80, 120, 200]

for (const [locale, encoding, name = encoding] of pairs) {
  const words = wordsOf(locale)
  for (const [index, rows] of sizes.entries()) {
    const random = randomOf(`${values.seed} ${locale} ${encoding} ${index}`)
    let text = ''
    // A list of plain letters alone has no encoding to find out.
    while (!/[^\0-\x7f]/.test(text)) text = list(locale, words, rows, random)
    const bytes = iconv.encode(text, name)
    // What the encoding has not is gone from the text, too.
    console.log(JSON.stringify({ locale, encoding, rows, text: iconv.decode(bytes, name), base64: bytes.toString('base64') }))
  }
}

function wordsOf(locale) {
  const { person, location } = allFakers[locale].rawDefinitions
  const held = (found) => {
    const texts = Array.isArray(found) ? found : Object.values(found).flat()
    return texts.filter((text) => typeof text === 'string' && !/[{#]/.test(text) && text.match(/[\p{L}\p{M}]+/gu)?.every(isHeldOut))
  }
  const places = held(location.city_name)
  return { first: held(person.first_name), last: held(person.last_name), places: places.length < 3 ? held(location.state) : places }
}

function list(locale, { first, last, places }, rows, random) {
  const pick = (texts) => texts[Math.floor(random() * texts.length)]
  const between = /^(zh|ja)/.test(locale) ? '' : ' '
  const lines = Array.from({ length: rows }, () => `${pick(last)}${between}${pick(first)},${pick(places)},${Math.floor(random() * 1e9)}`)
  const text = `name,city,phone\r\n${lines.join('\r\n')}\r\n`
  return locale === 'ro' ? text.replace(/[șȘțȚ]/g, (letter) => cedilla(letter)) : text
}

/** Old code pages have no comma below: Romanian is written with cedillas. */
function cedilla(letter) {
  const small = spelt('ro', letter.toLowerCase())
  return letter === letter.toLowerCase() ? small : small.toUpperCase()
}

/** Numbers of [0, 1) that are the same for the same seed. */
function randomOf(seed) {
  let state = 2166136261
  for (const letter of seed) state = Math.imul(state ^ letter.codePointAt(0), 16777619)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
