/**
 * The guard against formula injection: a cell that a spreadsheet would run as a formula gets one `'` in front.
 * Phones (with extensions, several of them) and numbers keep their sign: digits alone cannot call a function. Reading takes exactly one guard off again.
 *
 * Source: OWASP "CSV Injection" (`= + - @`, tab, carriage return, line feed), with their full-width forms.
 */

const starts = '=+\\-@\\t\\r\\n\\0＝＋－＠'
const risky = new RegExp(`^'*[${starts}]`)
const guarded = new RegExp(`^'+[${starts}]`)
const phone = '[+-]?\\d[\\d ().-]*(?:(?:;ext=| ext\\. )\\d{1,7})?'
const numberOrPhone = new RegExp(`^${phone}(?:\\s*(?:;|:::)\\s*${phone})*$`)

/** The text as it may stand in a sheet. */
export function guard(text: string): string {
  return risky.test(text) && !numberOrPhone.test(text) ? `'${text}` : text
}

/** The inverse of `guard`, for any text: `unguard(guard(x)) = x`. */
export function unguard(text: string): string {
  return text.charCodeAt(0) === 39 && guarded.test(text) ? text.slice(1) : text
}
