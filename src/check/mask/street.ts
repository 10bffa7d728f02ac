/** Whether a text says where somebody lives or sits: a street with a number, a post box, a postcode behind a town. */

import { looksLikeAddress } from '../../standardise/value-kind.ts'

const name = "[\\p{L}\\p{M}'’.-]+"
const numbered = '\\d{1,5}(?:[ -]?[A-Za-z](?![\\p{L}]))?(?:[-/]\\d{1,4})?'
const word = '(?![\\p{L}])'
const shapes: readonly RegExp[] = [
  // 742 Evergreen Terrace, 17 Marlowe Road
  new RegExp(
    `(?<![\\p{L}\\d])${numbered},? (?:${name} ){1,4}(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|court|ct|way|square|sq|terrace|ter|place|pl|close|crescent|cres|gardens|grove|hill|mews|parade|walk|highway|hwy|parkway|pkwy|circle|cir|trail|alley|quay|wharf)${word}`,
    'iu',
  ),
  // Hauptstraße 12, Keizersgracht 123, Storgatan 5
  new RegExp(
    `(?<![\\p{L}])[\\p{L}\\p{M}-]*(?:stra(?:ß|ss)e|str\\.|platz|allee|gasse|damm|ufer|chaussee|straat|gracht|laan|plein|weg|vej|gade|gatan|vägen|gata|veien|katu|tie) ?${numbered}${word}`,
    'iu',
  ),
  // 12 bis rue de la Paix
  new RegExp(
    `(?<![\\p{L}\\d])\\d{1,5}(?: ?(?:bis|ter|[a-d]))?,? (?:rue|avenue|av\\.?|boulevard|bd\\.?|place|quai|chemin|allée|impasse|route|cours|square) ${name}`,
    'iu',
  ),
  // Calle Mayor 5, Via Roma 10, ul. Nowa 3
  new RegExp(
    `(?<![\\p{L}])(?:rue|calle|c/|avenida|avda\\.?|plaza|paseo|carrera|via|viale|piazza|corso|rua|travessa|praça|ul\\.|ulica|al\\.) ?(?:${name} ){0,3}${name},? (?:n[.º°o]* ?)?\\d{1,5}${word}`,
    'iu',
  ),
  /\bp\.? ?o\.? ?box \d|\bpostfach \d|\bbo[iî]te postale \d|\bapartado \d/i,
  /\b(?:flat|apt|apartment)\.? ?#?\d{1,4}[A-Za-z]?\b/i,
  // Springfield, OR 97477
  /\p{L}{2},? [A-Z]{2} \d{5}(?:-\d{4})?$/u,
  // London NW3 2DB
  /(?<![A-Za-z\d])[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}(?![A-Za-z\d])/,
  // 10115 Berlin behind a comma
  /, ?(?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}\p{L}{2,}/u,
  /[路街巷弄道]\s?\d{1,5}(?:号|弄|-\d|$)|[区县镇乡村][^\s,，。]{1,12}\d{1,4}(?:号楼|号院|号|弄|幢|栋|座|楼|室)/,
  // 渋谷区神宮前1-2-3, 神宮前１丁目, 〒150-0001
  /[都道府県市区町村郡][^\s,，。]{1,14}\d{1,4}(?:丁目|番地?|[-－‐−]\d)|\d{1,3}丁目|\d{1,4}番地|〒 ?\d{3}-?\d{4}/,
  // 서울시 강남구 테헤란로 123
  /[가-힣](?:로|길|동|리) ?\d{1,4}(?:-\d{1,4})?(?:번길|번지|호)?(?![\d가-힣])/,
]

export const looksLikeStreet = (text: string): boolean =>
  looksLikeAddress(text) || (/\d/.test(text) && shapes.some((shape) => shape.test(text)))
