/** A list of headers with the field each means, as one text. */

/** What a sheet with these headers is read as; null: kept as it is. */
export type Fields = Readonly<Record<string, string | null>>

/**
 * Headers in their order, parted by `|` or a new line; `→` names the field of the one before it.
 * @example listed('Company→name|City|Phone→phone') // { Company: 'name', City: null, Phone: 'phone' }
 */
export function listed(text: string): Fields {
  const parts = text.trim().split(/[|\n]/)
  return Object.fromEntries(
    parts.map((part) => {
      const [header = '', field = null] = part.split('→')
      return [header, field]
    }),
  )
}
