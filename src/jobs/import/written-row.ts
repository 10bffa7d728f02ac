/** What became of a row whose record the store has. */

export interface WrittenRow {
  /** Whether the record says something else than before. */
  readonly isUpdated: boolean
  /** Cells that met what a person wrote, those that wait for others to agree, and changes that were given up. */
  readonly conflicts: number
  readonly waiting: number
  readonly withdrawn: number
}
