/** The options of a choice as a configuration writes them, over those that were shipped. */

import type { FieldInFile } from './config-file.ts'
import type { Choice } from './field.ts'
import { optionNamed, spellingsOf } from './option.ts'

type Values = NonNullable<FieldInFile['values']>
type Option = Exclude<Values, readonly unknown[]>[string]

/** The options of the file, in its order; one that was shipped keeps its code, labels and words, unless the file gives them to another. */
export function choicesOf(values: Values, shipped: readonly Choice[]): Choice[] {
  const own = Array.isArray(values)
    ? values.map((value): Choice => ({ value: String(value), synonyms: [] }))
    : Object.entries(values).map(([value, said]) => optionOf(value, said))
  const claimed = new Set(own.flatMap((choice) => [...spellingsOf(choice), ...(choice.means ?? [])]))
  return own.map((choice) => {
    const before = shipped.find(({ value }) => value === choice.value)
    const free = (words: readonly string[] = []) => words.filter((word) => !claimed.has(word))
    const means = [...new Set([...(choice.means ?? []), ...free(before?.means)])]
    return {
      ...before,
      ...choice,
      synonyms: [...new Set([...choice.synonyms, ...free(before?.synonyms)])],
      ...(means.length === 0 ? {} : { means }),
    }
  })
}

/**
 * The options with more spellings. A word that the file gives to one option is no longer another's, where that was shipped.
 * @param own options as the file lists them: their words stay
 */
export function withSynonyms(choices: readonly Choice[], added: NonNullable<FieldInFile['synonyms']>, own: Values = []): Choice[] {
  const more = new Map(Object.entries(added).map(([name, words]) => [optionNamed(choices, name)?.value, [words].flat().map(String)]))
  const given = new Set([...more.values()].flat())
  const listed = new Set(choicesOf(own, []).flatMap((choice) => [...spellingsOf(choice), ...(choice.means ?? [])]))
  const free = (words: readonly string[]) => words.filter((word) => !given.has(word) || listed.has(word))
  return choices.map((choice) => {
    const words = more.get(choice.value)
    if (words !== undefined) return { ...choice, synonyms: [...new Set([...choice.synonyms, ...words])] }
    return { ...choice, synonyms: free(choice.synonyms), ...(choice.means === undefined ? {} : { means: free(choice.means) }) }
  })
}

function optionOf(value: string, said: Option): Choice {
  if (said === null) return { value, synonyms: [] }
  if (typeof said !== 'object') return { value, synonyms: [String(said)] }
  if (Array.isArray(said)) return { value, synonyms: said.map(String) }
  const { synonyms = [], means = [], parent, code, en, zh } = said
  return {
    value,
    synonyms: synonyms.map(String),
    ...(means.length === 0 ? {} : { means: means.map(String) }),
    ...(parent === undefined ? {} : { parent: String(parent) }),
    ...(code === undefined ? {} : { code: String(code), short: String(code) }),
    ...(en === undefined && zh === undefined ? {} : { label: { en: String(en ?? value), zh: String(zh ?? value) } }),
  }
}

/** A word that is a spelling of two options, or of one and means another; undefined where there is none. */
export function wordInTwoOptions(choices: readonly Choice[]): string | undefined {
  const words = choices.flatMap((choice) => [...new Set([...spellingsOf(choice), ...(choice.means ?? [])])])
  return words.find((word, index) => words.indexOf(word) !== index)
}
