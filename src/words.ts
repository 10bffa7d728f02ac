/** Texts that exist in both languages of the program, so that a sentence and what is filled into it are in one language. */

/** A sentence or a word in both languages of the program. */
export interface Words {
  readonly en: string
  readonly zh: string
}

/** An error whose text exists in both languages; `message` is the English one. */
export class WordsError extends Error {
  readonly words: Words

  constructor(words: Words, options?: ErrorOptions) {
    super(words.en, options)
    this.name = 'WordsError'
    this.words = words
  }
}

/** What an error says, to be filled into a fault: in both languages where it is ours, else as Node.js, SQLite or a library says it. */
export function problemOf(error: unknown): string | Words {
  if (error instanceof WordsError) return error.words
  return error instanceof Error ? error.message : String(error)
}

/** The nearest right name, for the end of a sentence that names a wrong one; nothing where none is near. */
export function didYouMean(name: string | null | undefined): Words {
  return name ? { en: ` Did you mean ${name}?`, zh: `您是不是要用 ${name}？` } : { en: '', zh: '' }
}

/** How many problems a file has; the Chinese sentence brings its own noun. */
export function problemCount(count: number): Words {
  return { en: count === 1 ? '1 problem' : `${count} problems`, zh: String(count) }
}

/** Completes the commands that a text tells its reader to run: `crm-clean undo 3` becomes `crm-clean undo --store crm.db 3`. */
export type Complete = (text: string) => string

/** A table of words with its commands completed. */
export function completedWords<Table>(words: Table, complete: Complete): Table {
  if (typeof words === 'string') return complete(words) as Table
  if (Array.isArray(words)) return words.map((word: unknown) => completedWords(word, complete)) as Table
  if (typeof words !== 'object' || words === null) return words
  return Object.fromEntries(Object.entries(words).map(([name, word]) => [name, completedWords<unknown>(word, complete)])) as Table
}
