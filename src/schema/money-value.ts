/** A canonical amount, `500000/1000000 USD`, in the currency of its field. */

type Rates = Readonly<Record<string, number>>

/**
 * The amount without its currency, `500000/1000000`; '' where it is in a currency that has no rate.
 * @param rates what one unit of another currency is worth in the field's own
 */
export function inOwnCurrency(value: string, rates: Rates = {}): string {
  const match = /^(\S+) ([A-Z]{3})$/.exec(value)
  if (match === null) return value
  const rate = rates[match[2]!]
  if (rate === undefined) return ''
  return match[1]!
    .split('/')
    .map((end) => (end === '..' ? end : String(Number(end) * rate)))
    .join('/')
}
