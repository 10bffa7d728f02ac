const days: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30, y: 365 }

/** `90d`, `6w`, `18m`, `3y` in days; a month has 30, a year 365. The configuration has checked the form. */
export function daysOf(duration: string): number {
  return Number.parseInt(duration, 10) * (days[duration.slice(-1)] ?? Number.NaN)
}
