/** A cell of the sheet and the value it was read as. */
export interface Sample {
  readonly cell: string
  readonly value: string
  /** The option that the value means, where it is none itself. */
  readonly means?: string | undefined
}
