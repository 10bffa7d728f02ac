/** Two addresses compared: the same house, another house, or nothing that tells. Written out, shortened and cut at the front they are one. */

import { fold, hasHan } from '../text/fold.ts'
import { remembered } from '../text/remembered.ts'
import { isSlip } from './slips.ts'

/** `short full` of words of streets and flats, as addresses of the languages at hand write them. */
const shortened: ReadonlySet<string> = new Set(
  `street: st str; road: rd; avenue: av ave aven; drive: dr drv; lane: ln; boulevard: bd blvd bvd boul; place: pl plz; court: ct crt; square: sq;
  highway: hwy; parkway: pkwy pky; terrace: ter terr; circle: cir circ; trail: trl; way: wy; crescent: cres; close: cl; suite: ste;
  apartment: apt appt app apto; floor: fl flr; unit: un; building: bldg bld; north: n; south: s; east: e; west: w; northeast: ne;
  northwest: nw; southeast: se; southwest: sw; mount: mt; saint: st; fort: ft; chemin: ch che chem; route: rte; impasse: imp; allee: all;
  faubourg: fbg fg; strasse: str; platz: pl; calle: c cl; avenida: avda avd; plaza: pza pl; via: v; piazza: p pza; rua: r; rue: r`
    .split(/[;\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => {
      const [full = '', shorts = ''] = line.split(': ')
      return shorts.split(' ').map((short) => `${short} ${full}`)
    }),
)
const idle = new Set('de la le les du des der den und of the no nr num numero bis apartment suite unit floor flat room'.split(' '))

interface Address {
  readonly numbers: readonly string[]
  readonly words: readonly string[]
}

/** Reads an address in letters: its numbers (with their letters, 12b) and its other words. */
const readAddress = remembered((text): Address => {
  const words = fold(text.replace(/stra(?:ß|ss)e\b/gi, ' strasse').replace(/str\.(?=\s|$)/gi, ' strasse'))
    .replace(/['’.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  return { numbers: words.filter((word) => /\d/.test(word)), words: words.filter((word) => !/\d/.test(word) && !idle.has(word)) }
})

const isOneWord = (a: string, b: string) =>
  a === b ||
  shortened.has(`${a} ${b}`) ||
  shortened.has(`${b} ${a}`) ||
  isSlip(a, b) ||
  (a.length >= 4 && b.startsWith(a)) ||
  (b.length >= 4 && a.startsWith(b))

/** Whether every word of the shorter list is one of the longer. */
function isWithin(a: readonly string[], b: readonly string[], same: (one: string, other: string) => boolean): boolean {
  const [short, long] = a.length <= b.length ? [a, [...b]] : [b, [...a]]
  for (const word of short) {
    const at = long.findIndex((other) => same(word, other))
    if (at < 0) return false
    long.splice(at, 1)
  }
  return true
}

/**
 * Whether two addresses are one: the same numbers and the same words, written out or not. `8984 Poplar Dr, Apt 20D` is
 * `8984 Poplar Drive, Apartment 20D`; 西湖区长江路414号 is 浙江省杭州市西湖区长江路414号.
 */
export function sameAddresses(a: string, b: string): boolean {
  if (hasHan(a) && hasHan(b)) return sameHan(squeezed(a), squeezed(b))
  const [x, y] = [readAddress(a), readAddress(b)]
  if (x.numbers.length === 0 || y.numbers.length === 0)
    return x.words.length > 0 && x.words.length === y.words.length && isWithin(x.words, y.words, isOneWord)
  if (x.words.length === 0 || y.words.length === 0) return false
  return isWithin(x.numbers, y.numbers, (one, other) => one === other) && isWithin(x.words, y.words, isOneWord)
}

const squeezed = remembered((text) => fold(text.normalize('NFKC')).replace(/[^\p{L}\p{N}]/gu, ''))

/** One is the other without what stands before it; without a number in it a place is no address. */
function sameHan(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (!/\d/.test(short) || short.length < 5) return false
  if (long.endsWith(short)) return true
  const bare = (text: string) => text.replace(/[省市区县]/g, '')
  return bare(long).endsWith(bare(short))
}
