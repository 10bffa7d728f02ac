/** Characters written as HTML in a cell: AT&amp;T, caf&eacute;, &#39;. */

/** Names that exports of web systems leave; others stay as they are. */
const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', copy: '©', reg: '®', trade: '™', hellip: '…', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', bull: '•', middot: '·', euro: '€', pound: '£', yen: '¥', cent: '¢', deg: '°', sect: '§', times: '×', iexcl: '¡', iquest: '¿',
  szlig: 'ß', aelig: 'æ', AElig: 'Æ', oelig: 'œ', OElig: 'Œ', oslash: 'ø', Oslash: 'Ø', aring: 'å', Aring: 'Å', ccedil: 'ç', Ccedil: 'Ç', eth: 'ð', ETH: 'Ð', thorn: 'þ', THORN: 'Þ', scaron: 'š', Scaron: 'Š', zcaron: 'ž', Zcaron: 'Ž',
} // biome-ignore format: a table
const accents: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  caron: '\u030c',
  cedil: '\u0327',
}
const entity = /&(?:#(\d{2,7})|#[xX]([\da-fA-F]{2,6})|([A-Za-z]{2,8}));/g

/** The text with its entities decoded, also of those written twice (`&amp;amp;`); the same text where there are none. */
export function decoded(text: string): string {
  if (!text.includes('&') || !text.includes(';')) return text
  const once = text.replace(entity, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return characterOf(name) ?? whole
    const code = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal)
    return code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && !(code >= 0x7f && code < 0xa0)
      ? String.fromCodePoint(code)
      : whole
  })
  return once === text ? text : decoded(once)
}

function characterOf(name: string): string | null {
  const known = named[name]
  if (known !== undefined) return known
  const accented = /^([A-Za-z])([a-z]+)$/.exec(name)
  const accent = accented === null ? undefined : accents[accented[2]!]
  if (accented === null || accent === undefined) return null
  const letter = (accented[1]! + accent).normalize('NFC')
  return [...letter].length === 1 ? letter : null
}
