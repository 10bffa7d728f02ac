/** Year, month and day as written, also where they make no date (1853-01-81). Null when the text does not read as one. */
export function dateParts(value: string): readonly [number, number, number] | null {
  const found = /^\D{0,2}(\d{4})\D?(\d{1,2})\D?(\d{1,2})(?:\D|$)/.exec(value)
  return found === null ? null : [Number(found[1]), Number(found[2]), Number(found[3])]
}
