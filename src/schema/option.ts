/** An option in all its spellings: code, labels, synonyms, and what other systems call something about the same. */

import type { Language } from '../errors.ts'
import { nearest } from '../nearest.ts'
import type { CustomerRecord, FieldName, Note } from '../record.ts'
import type { Choice, Schema } from './field.ts'

/** The words that are the option itself, its value first: a cell of one of them is rewritten. */
export function spellingsOf({ value, code, label, synonyms }: Choice): string[] {
  return [...new Set([value, ...(label === undefined ? [] : [label.zh, label.en]), ...(code === undefined ? [] : [code]), ...synonyms])]
}

/** What programs read: `won`; the value where an option has no code. */
export const codeOf = ({ value, code }: Choice): string => code ?? value

/** What people read: 成交, `Won`; the value where an option has no labels. */
export const labelOf = ({ value, label }: Choice, language: Language): string => label?.[language] ?? value

/** The language of a cell, by its letters: what is written beside it is written in that. */
export const languageOf = (text: string): Language => (/[㐀-鿿]/.test(text) || !/\p{L}/u.test(text) ? 'zh' : 'en')

/** An option as it is named in conditions, rules and edits, whatever the case; undefined where the word is none of its names. */
export function optionNamed(choices: readonly Choice[], text: string): Choice | undefined {
  const word = folded(text)
  return (
    choices.find(({ value }) => value === text) ??
    choices.find((choice) => spellingsOf(choice).some((spelling) => folded(spelling) === word))
  )
}

/**
 * The option a person means by a word: by one of its names, by its label without the number before it (`Retail` for `52 Retail`), or by what another
 * system calls it. undefined where no option or several are meant.
 */
export function optionMeant(choices: readonly Choice[], text: string): Choice | undefined {
  const named = optionNamed(choices, text)
  if (named !== undefined) return named
  const word = folded(text)
  const unnumbered = ({ code, label }: Choice) =>
    code !== undefined && label !== undefined && Object.values(label).some((one) => folded(one) === folded(`${code} ${text}`))
  for (const means of [unnumbered, ({ means = [] }: Choice) => means.some((one) => folded(one) === word)]) {
    const found = choices.filter(means)
    if (found.length === 1) return found[0]
  }
  return undefined
}

/** Options that a word may be a slip of, or stands in the name of; none where nothing is near. */
export function nearestOptions(choices: readonly Choice[], text: string): Choice[] {
  const word = folded(text)
  const near = nearest(
    word,
    choices.flatMap((choice) => [...spellingsOf(choice), ...(choice.means ?? [])].map(folded)),
  )
  const slip = near === undefined ? undefined : optionMeant(choices, near)
  const holding = choices.filter((choice) => spellingsOf(choice).some((spelling) => folded(spelling).includes(word)))
  return [...new Set([...(slip === undefined ? [] : [slip]), ...holding])]
}

const folded = (text: string) => text.normalize('NFKC').trim().toLowerCase()

/** The options of a field that these words name; a word that names none stands for itself. */
export function optionsNamed(schema: Schema, field: FieldName, words: readonly string[]): ReadonlySet<string> {
  const choices = schema.fields.find(({ name }) => name === field)?.choices ?? []
  return new Set(words.map((word) => optionNamed(choices, word)?.value ?? word))
}

/** What a value that is not the option itself means: 意向 for `MQL`. */
export const meaningIn = (notes: readonly Note[] | undefined): string | undefined => notes?.find(({ kind }) => kind === 'means')?.detail

/** The option a record's field holds or means, for whatever counts: MQL counts as 意向 and stays MQL. null where it is empty. */
export function optionOf({ values, notes }: Pick<CustomerRecord, 'values' | 'notes'>, field: FieldName): string | null {
  return meaningIn(notes[field]) ?? values[field] ?? null
}
