/** A sentence or a word in both languages of the program. */
export interface Words {
  readonly en: string
  readonly zh: string
}
