/** Cells that are written in one of several known formats: a column has the one that most of its cells have. */

import { tidy } from '../../../standardise/text.ts'
import { type CellStyle, type Learner, type Sample, thinned } from './sample.ts'

export interface Formats {
  readonly size: number
  /** Makes the function that writes a value in the format of a number; the value is taken apart once. */
  of(value: string): (format: number) => string
}

/** So large a share of a column is its format. */
const most = 0.6
/** Cells of a column that are looked at: enough to tell what three in five of them are like. */
const looked = 4000

/** Where no format is usual, a value that has no cell is written by `otherwise`. A cell in another known format is brought into the usual one, one in none stays. */
export function inFormat(formats: Formats, otherwise: (value: string) => string): Learner<CellStyle> {
  const samples = thinned<Sample>(looked)
  return {
    see: samples.add,
    learnt() {
      const usual = usualFormat(formats, samples.kept())
      return (value, cell) => {
        if (cell === null) return usual === null ? otherwise(value) : formats.of(value)(usual)
        const own = tidy(cell)
        if (usual === null) return own
        const write = formats.of(value)
        const wanted = write(usual)
        if (wanted === own) return own
        for (let format = 0; format < formats.size; format++) if (write(format) === own) return wanted
        return own
      }
    },
  }
}

function usualFormat(formats: Formats, samples: readonly Sample[]): number | null {
  const counts = new Array<number>(formats.size).fill(0)
  for (const { cell, value } of samples) {
    const own = tidy(cell)
    const write = formats.of(value)
    for (let format = 0; format < formats.size; format++) if (write(format) === own) counts[format]!++
  }
  const best = Math.max(0, ...counts)
  return best > 0 && best >= samples.length * most ? counts.indexOf(best) : null
}
