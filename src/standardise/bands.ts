/** Options that are bands of numbers, such as 小型(101–500人): which one a number or a narrower range falls in. */

import type { Choice } from '../schema/field.ts'
import { parseDecimal, timesTenTo } from './decimal.ts'

export interface Band {
  readonly value: string
  readonly min: number
  readonly max: number
}

const range = /(\d[\d,]*)\s*[-–—~～至到]\s*(\d[\d,]*)/
const below = /(?:≤|<=|不超过|至多)\s*(\d[\d,]*)|(\d[\d,]*)\s*[人名]?(?:及?以[下内]|及以下)/
const under = /<\s*(\d[\d,]*)|少于\s*(\d[\d,]*)/
const above = /(?:≥|>=|至少|不少于)\s*(\d[\d,]*)|(\d[\d,]*)\s*[人名]?(?:及?以上|\+)/
const over = />\s*(\d[\d,]*)|(?:超过|多于)\s*(\d[\d,]*)/

const number = (text: string) => Number(text.replaceAll(',', ''))

/** The bands the options' own names state; none unless at least two do. */
export function bandsOf(choices: readonly Choice[]): readonly Band[] {
  const bands = choices.flatMap(({ value }): Band[] => {
    const between = range.exec(value)
    if (between) return [{ value, min: number(between[1]!), max: number(between[2]!) }]
    for (const [pattern, low, high] of [
      [over, 1, null],
      [above, 0, null],
      [under, null, -1],
      [below, null, 0],
    ] as const) {
      const match = pattern.exec(value)
      const edge = match === null ? undefined : (match[1] ?? match[2])
      if (edge === undefined) continue
      return [
        {
          value,
          min: low === null ? Number.NEGATIVE_INFINITY : number(edge) + low,
          max: high === null ? Number.POSITIVE_INFINITY : number(edge) + high,
        },
      ]
    }
    return []
  })
  return bands.length < 2 ? [] : bands
}

const count = /^(约|大约|大概|近|~)?\s*([\d.,]+)\s*([千万k])?\s*(?:人|名|个人|员工|名?员工|people|employees|staff)?\s*(左右|上下)?$/i
const counts = /^([\d.,]+)\s*[人名]?\s*[-–—~至到]\s*([\d.,]+)\s*(?:人|名|员工|people|employees)?$/i

const smaller =
  /^(?:小于|少于|不足|不到|低于|不超过|至多|<|≤|<=|under|less than|fewer than|up to|below)\s*([\d.,]+)\s*([千万k])?\s*(?:人|名|员工|people|employees|staff)?$|^([\d.,]+)\s*([千万k])?\s*(?:人|名|员工)?(?:及?以[下内]|以下)$/i
const larger =
  /^(?:大于|多于|超过|不少于|不低于|至少|>|≥|>=|over|more than|at least|above)\s*([\d.,]+)\s*([千万k])?\s*(?:人|名|员工|people|employees|staff)?$|^([\d.,]+)\s*([千万k])?\s*(?:人|名|员工|people|employees)?\s*(?:及?以上|\+)$/i

/** The band a number of something falls in; a range counts when it lies in one band whole. null when it is no number or in no band. */
export function bandOf(bands: readonly Band[], text: string): { readonly value: string; readonly about: boolean } | null {
  if (bands.length === 0) return null
  const one = count.exec(text)
  const two = one === null ? counts.exec(text) : null
  const open = one === null && two === null ? openEnd(text) : null
  if (open !== null) {
    const found = bands.find(({ min, max }) =>
      open.isLow ? open.edge >= min && max === Number.POSITIVE_INFINITY : open.edge <= max && min <= 1,
    )
    return found === undefined ? null : { value: found.value, about: false }
  }
  const low = one !== null ? quantity(one[2]!, one[3]) : two !== null ? quantity(two[1]!, undefined) : null
  const high = two !== null ? quantity(two[2]!, undefined) : low
  if (low === null || high === null) return null
  const band = bands.find(({ min, max }) => low >= min && high <= max)
  return band === undefined ? null : { value: band.value, about: one !== null && (one[1] ?? one[4]) !== undefined }
}

/** 小于50人, 2000人以上: a number and which side of it. */
function openEnd(text: string): { readonly edge: number; readonly isLow: boolean } | null {
  const below = smaller.exec(text)
  const above = below === null ? larger.exec(text) : null
  const match = below ?? above
  if (match === null) return null
  const edge = quantity((match[1] ?? match[3])!, match[2] ?? match[4])
  return edge === null ? null : { edge, isLow: above !== null }
}

function quantity(text: string, unit: string | undefined): number | null {
  const decimal = parseDecimal(text)
  if (decimal === null) return null
  return Number(timesTenTo(decimal, unit === undefined ? 0 : unit === '万' ? 4 : 3))
}
