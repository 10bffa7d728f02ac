/** How many records may break a rule: `20`, `> 20`, `5%`, `> 5%`. A bare number is reached by being equal. */

export interface Threshold {
  readonly value: number
  /** A share of the records that the rule looked at, in per cent. */
  readonly share: boolean
  /** More than the value, not just as much. */
  readonly over: boolean
}

export const thresholdPattern = /^(>=|>)?\s*(\d+(?:\.\d+)?)\s*(%?)$/

/** Takes what `thresholdPattern` matches; throws a TypeError for anything else. */
export function thresholdOf(written: string | number): Threshold {
  const found = thresholdPattern.exec(String(written).trim())
  if (found === null) throw new TypeError(`"${written}" is no threshold`)
  return { value: Number(found[2]), share: found[3] === '%', over: found[1] === '>' }
}

/** Whether so many records of so many are too many; none never is. */
export function isOver({ value, share, over }: Threshold, broken: number, of: number): boolean {
  const reached = share ? (broken / of) * 100 : broken
  return broken > 0 && (over ? reached > value : reached >= value)
}

/** A threshold as `thresholdOf` takes it, with what a bare number leaves out. */
export function thresholdText({ value, share, over }: Threshold): string {
  return `${over ? '>' : '>='} ${value}${share ? '%' : ''}`
}
