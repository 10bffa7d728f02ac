/** `words('a b')` is `['a', 'b']`. */
export const words = (text) => text.trim().split(/\s+/)

/** `lines('Rome,RM;Milan,MI')` is `[['Rome', 'RM'], ['Milan', 'MI']]`: rows end with a semicolon, cells with a comma. */
export const lines = (text) =>
  text
    .trim()
    .split(/\s*;\s*/)
    .filter((line) => line !== '')
    .map((line) => line.split(','))

const PLAIN = { ß: 'ss', ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', æ: 'ae', ı: 'i', đ: 'd' }

/** Letters without their accents: `Müller` is `Muller`, `Łukasz` is `Lukasz`. */
export const unaccented = (text) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ßłŁøØæıđ]/g, (letter) => PLAIN[letter])

/** What can stand before the @ of an address: `D’Angelo Ó` is `dangeloo`. */
export const mailWord = (text) =>
  unaccented(text)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')

/** One slip of the keyboard inside a word of three letters or more: a letter left out, doubled, exchanged or next to the right one. */
export function slip(text, r) {
  const signs = [...text]
  const places = signs
    .map((sign, at) => (at > 0 && /\p{L}/u.test(sign) && /\p{L}/u.test(signs[at - 1] ?? '') ? at : -1))
    .filter((at) => at > 0)
  if (places.length < 2) return text
  const at = r.pick(places)
  const how = r.below(4)
  if (how === 0) signs.splice(at, 1)
  else if (how === 1) signs.splice(at, 0, signs[at])
  else if (how === 2 && at + 1 < signs.length && signs[at] !== signs[at + 1]) [signs[at], signs[at + 1]] = [signs[at + 1], signs[at]]
  else signs[at] = beside(signs[at], r)
  const out = signs.join('')
  return out === text ? slip(text, r) : out
}

const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'йцукенгшщзх', 'фывапролджэ', 'ячсмитьбю']
function beside(letter, r) {
  const row = KEYS.find((keys) => keys.includes(letter.toLowerCase()))
  if (row === undefined) return letter + letter
  const at = row.indexOf(letter.toLowerCase())
  return row[at + (at === 0 || (at < row.length - 1 && r.chance(0.5)) ? 1 : -1)]
}
