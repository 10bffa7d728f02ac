/** The only place where a name becomes part of a statement. Values are always bound. */

/** A column's or table's name, quoted. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** `?, ?, ?` */
export function places(count: number): string {
  return new Array(count).fill('?').join(', ')
}
