/**
 * Gathers the words by which masking tells a person's name from an industry, a job or a town:
 *   node scripts/name-words.mjs            writes src/check/mask/data/given-names.ts, family-names.ts, everyday-words.ts, towns.ts and
 *                                        east-asian-names.ts
 *   node scripts/name-words.mjs --print    prints them, one after the other
 * They come from the locales of @faker-js/faker.
 */

import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { allFakers } from '@faker-js/faker'

const locales = [
  'en',
  'en_AU',
  'en_GB',
  'en_IN',
  'de',
  'de_AT',
  'de_CH',
  'fr',
  'fr_BE',
  'fr_CH',
  'es',
  'es_MX',
  'it',
  'nl',
  'pt_PT',
  'pt_BR',
  'da',
  'sv',
  'nb_NO',
  'fi',
  'pl',
  'cs_CZ',
]
const definitions = locales.map((locale) => allFakers[locale].rawDefinitions)
const english = allFakers.en.rawDefinitions
const lettersOfTheirOwn = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', þ: 'th', ð: 'd' }

/** As the program compares words: small letters without accents. */
const folded = (text) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđłþð]/g, (letter) => lettersOfTheirOwn[letter])

function textsIn(value) {
  if (typeof value === 'string') return /[{#]/.test(value) ? [] : [value]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => (/pattern|weight/.test(key) ? [] : textsIn(inner)))
}
const wordsIn = (value) => textsIn(value).flatMap((text) => folded(text).match(/[a-z]{2,}/g) ?? [])
/** `san antonio` is `san-antonio`. */
const phrasesIn = (value) =>
  textsIn(value)
    .map((text) => folded(text).replace(/[^a-z]+/g, '-'))
    .filter((text) => /^[a-z][a-z-]*[a-z]$/.test(text))

const given = new Set(definitions.flatMap(({ person }) => wordsIn(person?.first_name)))
const towns = new Set(
  definitions
    .flatMap(({ location }) => phrasesIn([location?.city_name, location?.state, location?.county]))
    .concat(phrasesIn(english.location.country)),
)
const everyday = new Set(
  definitions
    .flatMap(({ word, company, commerce, person, color, location }) =>
      wordsIn([
        ...['adjective', 'adverb', 'conjunction', 'interjection', 'noun', 'preposition', 'verb'].map((kind) =>
          word?.[kind] === english.word[kind] ? [] : word?.[kind],
        ),
        ...['adjective', 'descriptor', 'noun', 'buzz_adjective', 'buzz_noun', 'buzz_verb'].map((kind) => company?.[kind]),
        ...[commerce, color, location?.direction],
        ...[person?.job_area, person?.job_type, person?.job_descriptor],
      ]),
    )
    // Linda is pretty in Spanish, and a name.
    .filter((word) => !given.has(word))
    .concat(
      wordsIn([english.word, english.food, english.vehicle.type, english.music?.genre, english.location.language, english.science?.unit]),
    ),
)
const townWords = new Set([...towns].flatMap((town) => town.split('-')))
const families = new Set(definitions.flatMap(({ person }) => wordsIn(person?.last_name)))
// Most are told by what they are not; those that are words or towns too, and the usual English ones, need a list.
const usual = new Set(wordsIn(english.person.last_name))
const family = new Set([...families].filter((word) => usual.has(word) || everyday.has(word) || townWords.has(word)))

/** Names as they are written: 山田, 철수. */
const written = (value) =>
  new Set(textsIn(value).filter((text) => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々ヶー]+$/u.test(text)))
const [japanese, korean] = ['ja', 'ko'].map((locale) => allFakers[locale].rawDefinitions.person)
const eastAsian = {
  japaneseFamilies: ['Japanese family names', written(japanese.last_name)],
  japaneseGiven: ['Japanese given names', written(japanese.first_name)],
  koreanFamilies: ['Korean family names', written(korean.last_name)],
  koreanGiven: ['Korean given names', written(korean.first_name)],
}

const lists = {
  'given-names': ['givenNames', 'Given names', given],
  'family-names': ['familyNames', 'Family names that are everyday words or towns too, and the usual English ones', family],
  'everyday-words': ['everydayWords', 'Words of trades, jobs, goods and everyday texts', everyday],
  towns: ['towns', 'Towns, regions and countries, their words joined by -', towns],
}

function filled(words, width) {
  const lines = ['']
  for (const word of [...words].sort()) {
    if (lines.at(-1).length + word.length > width) lines.push('')
    lines.push(`${lines.pop()}${word} `)
  }
  return lines.map((line) => line.trimEnd()).join('\n')
}

function fileOf(name) {
  if (name === 'east-asian-names') {
    const constants = Object.entries(eastAsian).map(
      ([constant, [what, words]]) => `/** ${what}. */\nexport const ${constant} = \`\n${filled(words, 68)}\n\`\n`,
    )
    return ['/** Written by scripts/name-words.mjs from the locales of @faker-js/faker (MIT). */\n', ...constants].join('\n')
  }
  const [constant, what, words] = lists[name]
  const text = filled(words, 138)
  return `/** ${what}, small and without accents. Written by scripts/name-words.mjs from the locales of @faker-js/faker (MIT). */\nexport const ${constant} = \`\n${text}\n\`\n`
}

const { values } = parseArgs({ options: { print: { type: 'boolean' } } })
for (const name of [...Object.keys(lists), 'east-asian-names']) {
  if (values.print === true) process.stdout.write(fileOf(name))
  else writeFileSync(new URL(`../src/check/mask/data/${name}.ts`, import.meta.url), fileOf(name))
}
