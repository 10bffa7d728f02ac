/** What an expression gives, as a record keeps it. */

/** undefined for what no cell holds: nothing, true and false, lengths of time. */
export function canonicalText(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'bigint') return String(value)
  if (typeof value === 'number') return Number.isFinite(value) ? String(Number(value.toFixed(10))) : undefined
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return Array.isArray(value) ? value.map((one) => canonicalText(one) ?? '').join(';') : undefined
}
