/** Lists of values of one kind: `+8613812345678; +8651261234567;ext=801`. */

import type { Standardised } from '../record.ts'

/** What stands between the values of a canonical list. */
export const between = '; '

/** The values of a canonical list. */
export const valuesOf = (list: string): readonly string[] => list.split(between)

/** Makes the standardiser of a list of the standardiser of its values, which notes what a cell of several holds beyond the first. */
export function listOf(standardise: (text: string) => Standardised): (text: string) => Standardised {
  return (text) => {
    const { value, notes } = standardise(text)
    const others = notes.find(({ kind }) => kind === 'several')?.detail?.split(', ') ?? []
    if (value === null || others.length === 0) return { value, notes }
    return { value: [value, ...others].join(between), notes: notes.filter(({ kind }) => kind !== 'several') }
  }
}
