/** Customer numbers: made from a template; no number is given twice, also after an undo. */

import type { Connection } from './connection.ts'
import { quoted } from './names.ts'

export interface NumberSeries {
  /** The next number of a series; `code` fills `{industry_code}` and its like, by name. */
  next(code: (name: string) => string): string
  /** Marks a number that a sheet brought as given. */
  claim(number: string): void
  /** Saves which numbers were given; call it inside the run that stores them. */
  save(): void
}

export const defaultTemplate = 'C{yyyy}{mm}{seq:3}'

/** @param template literal text with `{yyyy}`, `{mm}`, `{dd}`, names such as `{industry_code}`, and `{seq:3}` (three digits at least), which stands last */
export function numberSeries(db: Connection, template: string, today: string): NumberSeries {
  const parts = template.split(/(\{[^}]*\})/)
  const sequence = parts.findIndex((part) => part.startsWith('{seq'))
  const width = Number(/:(\d+)/.exec(parts[sequence] ?? '')?.[1] ?? 1)
  const before = parts.slice(0, sequence === -1 ? parts.length : sequence).map((part) => dated(part, today))
  const plain = before.every((part) => !part.startsWith('{')) ? before.join('') : null
  const given = new Map(db.prepare<[], [string, number]>('SELECT prefix, last FROM numbers').raw().all())
  const changed = new Set<string>()

  const raise = (prefix: string, to: number) => {
    given.set(prefix, to)
    changed.add(prefix)
  }
  return {
    next(code) {
      const prefix = plain ?? before.map((part) => (part.startsWith('{') ? code(part.slice(1, -1)) : part)).join('')
      const last = given.get(prefix) ?? highest(db, prefix)
      raise(prefix, last + 1)
      return prefix + String(last + 1).padStart(width, '0')
    },
    claim(number) {
      const digits = /\d{1,15}$/.exec(number)?.[0].length ?? 0
      for (let length = 1; length <= digits; length++) {
        const prefix = number.slice(0, number.length - length)
        const value = Number(number.slice(-length))
        const last = given.get(prefix)
        if (last !== undefined && value > last) raise(prefix, value)
      }
    },
    save() {
      const put = db.prepare(
        'INSERT INTO numbers (prefix, last) VALUES (?, ?) ON CONFLICT (prefix) DO UPDATE SET last = max(last, excluded.last)',
      )
      for (const prefix of changed) put.run(prefix, given.get(prefix))
      changed.clear()
    },
  }
}

/** The highest number with this prefix in the store: sheets may have brought some before the first was given. */
function highest(db: Connection, prefix: string): number {
  const column = quoted('customer_no')
  const numbers = db
    .prepare<[string, string], string>(`SELECT ${column} FROM customers WHERE ${column} >= ? AND ${column} < ?`)
    .pluck()
    .iterate(prefix, `${prefix}:`) // ":" follows "9"
  let highest = 0
  for (const number of numbers) {
    const rest = number.slice(prefix.length)
    if (/^\d{1,15}$/.test(rest)) highest = Math.max(highest, Number(rest))
  }
  return highest
}

/** Year, month and day are the import's. */
function dated(part: string, day: string): string {
  return { '{yyyy}': day.slice(0, 4), '{yy}': day.slice(2, 4), '{mm}': day.slice(5, 7), '{dd}': day.slice(8, 10) }[part] ?? part
}
