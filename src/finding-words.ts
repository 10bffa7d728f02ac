/** What severities and dimensions are called, everywhere they are shown. JSON keeps the ids. */

import type { Language } from './errors.ts'
import type { Dimension, Severity } from './finding.ts'
import type { Words } from './words.ts'

/** One finding of the severity. */
export const severityWords: Readonly<Record<Severity, Words>> = {
  error: { en: 'error', zh: '错误' },
  warning: { en: 'warning', zh: '警告' },
  info: { en: 'hint', zh: '提示' },
}

/** Several of them. */
export const severityPlurals: Readonly<Record<Severity, Words>> = {
  error: { en: 'errors', zh: '错误' },
  warning: { en: 'warnings', zh: '警告' },
  info: { en: 'hints', zh: '提示' },
}

/** Chinese has the terms of GB/T 36344-2018: 规范性, not 有效性. It has no dimension of its own for uniqueness, which is indicator 0304 of 准确性. */
export const dimensionWords: Readonly<Record<Dimension, Words>> = {
  completeness: { en: 'completeness', zh: '完整性' },
  validity: { en: 'validity', zh: '规范性' },
  accuracy: { en: 'accuracy', zh: '准确性' },
  uniqueness: { en: 'uniqueness', zh: '唯一性' },
  consistency: { en: 'consistency', zh: '一致性' },
  timeliness: { en: 'timeliness', zh: '时效性' },
}

/** One of the tables above in one language. */
export function wordsIn<Id extends string>(table: Readonly<Record<Id, Words>>, language: Language): Readonly<Record<Id, string>> {
  return each(table, (words) => words[language])
}

/** The same, with a capital letter: as a heading, or alone in a cell. */
export function titlesIn<Id extends string>(table: Readonly<Record<Id, Words>>, language: Language): Readonly<Record<Id, string>> {
  return each(table, ({ [language]: word }) => word.charAt(0).toUpperCase() + word.slice(1))
}

function each<Id extends string>(table: Readonly<Record<Id, Words>>, say: (words: Words) => string): Readonly<Record<Id, string>> {
  return Object.fromEntries(Object.entries<Words>(table).map(([id, words]) => [id, say(words)])) as Record<Id, string>
}
