/** Whether a cell of amounts, numbers or days holds one, or a few words that tell of nobody (`by agreement`, 面议). What holds neither may be anything. */

import { senseOf } from './latin-words.ts'

const unit =
  /人民币|港币|港元|美元|欧元|日元|英镑|元整|[元块圆]|[万千百亿]|[人名个]|(?<![\p{L}])(?:k|m|mn|bn|b|mio|mrd|mln|tsd|thousand|million|billion|lakh|crore|[A-Z]{3}|us\$|rs|kr|zł|kč|ft|p\.?a|%)(?![\p{L}])\.?/giu
const around =
  /大约|大概|约|左右|上下|以上|以下|以内|不到|不足|超过|至|到|每年|年|(?<![\p{L}])(?:approx|about|around|circa|ca|up to|over|under|from|to|and|between|per|year|annually|plus|less than|more than|rund|etwa|bis|von|unter|über|environ|jusqu'à|hasta|unos|fino a)(?![\p{L}])\.?/giu
/** In one, or by threes (India: by twos). */
const amount =
  /^[-+]?(?:\d{1,13}(?:[,.]\d{1,20})?|\d{1,3}([,.'’ \u00a0\u202f])\d{3}(?:\1\d{3}){0,4}(?:(?!\1)[.,]\d{1,20})?|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d{1,20})?)$/
const chineseMobile = /^(?:86)?1[3-9]\d{9}$/
/** Ten digits as numbers of North America are given, and no round sum. */
const americanNumber = /^1?[2-9]\d{2}[2-9]\d{2}\d{4}$/

/** An amount or a number, a range, with its unit: `50万-100万`, `$1,200,000`, `12.5 %`. */
export function isAmount(text: string): boolean {
  if (/^\+\d[\d ()./-]{6,}$/.test(text)) return false
  const bare = text
    .replace(around, '~')
    .replace(unit, ' ')
    .replace(/[$€£¥￥₹<>≥≤=%()（）]/gu, ' ')
    .replace(/[（）()]/g, ' ')
  const parts = bare
    .split(/\s*[~～–—/]\s*|(?<=\d)\s*-\s*(?=\d)|\s{2,}/)
    .map((part) => part.replace(/^\s*\.{2}|\.{2}\s*$/g, '').trim())
    .filter((part) => part !== '')
  if (parts.length === 0 || parts.length > 2 || !parts.every((part) => amount.test(part) && isSum(part))) return false
  if (parts.length === 1) return true
  // No range goes from 512 to 69876543, nor down.
  const [from, to] = parts.map((part) => part.replace(/\D/g, ''))
  if (from!.length > 4 && Number(to) < Number(from)) return false
  return !/^0\d/.test(to!) && !/^0\d/.test(from!) && to!.length - from!.length < 4
}

function isSum(part: string): boolean {
  // By fours as cards are, by twos and fours as phones are.
  if (/^\d{1,4}(?: \d{2,4})+$/.test(part) && !/^\d{1,3}(?: \d{3})+$/.test(part)) return false
  const digits = part.replace(/\D/g, '')
  if (/[.,]/.test(part) && /^[-+]?\d*[.,]\d+$/.test(part)) return digits.length <= 24
  if (/^0\d{6}/.test(digits)) return false
  return (
    !/^[\d ]+$/.test(part) || part !== digits || !(chineseMobile.test(digits) || (americanNumber.test(digits) && !digits.endsWith('00')))
  )
}

const months =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|févr|mars|avr|juin|juil|août|ene|abr|ago|dic|gen|mag|giu|lug|set|ott'
const clock = '(?:[ T]+(?:上午|下午)?\\d{1,2}[:.时]\\d{2}分?(?:[:.]\\d{2}秒?)?(?:\\.\\d+)?(?: ?[ap]\\.?m\\.?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?'
const days: readonly RegExp[] = [
  new RegExp(`^\\d{4}[-/. 年]\\d{1,2}(?:[-/. 月]\\d{1,4})?日?月?${clock}$`, 'i'),
  new RegExp(`^\\d{1,2}[-/. ]\\d{1,2}[-/. ]\\d{2,4}${clock}$`, 'i'),
  /^\d{1,2}[-/.月]\d{1,4}日?$/,
  /^(?:19|20)\d{2}(?:年|\d{2}|\d{4}|\d{6}|\d{8}|\d{10})?$/,
  /^\d{1,6}(?:\.\d+)?$/,
  /^\d{1,4} ?(?:个月|个?星期|[天周月年日季]|days?|weeks?|months?|years?|tage?|wochen?|monate?|jahre?|jours?|semaines?|mois|ans?|d[ií]as?|semanas?|meses|años?)(?:内|后|前|之内|以内)?$/i,
  /^(?:(?:19|20)\d{2}年?[ -]?)?(?:q[1-4]|h[12]|第?[一二三四1-4]季度|[上下]半年)(?:[ -]?(?:19|20)\d{2})?$/i,
  new RegExp(
    `^(?:\\p{L}{2,12},? )?\\d{0,2}(?:st|nd|rd|th|\\.)?[ -]?(?:${months})\\p{L}{0,7}\\.?[ -]?\\d{0,2}(?:st|nd|rd|th)?,?[ -]?\\d{0,4}${clock}$`,
    'iu',
  ),
]

/** A day, a month, a span of time, right or wrong: `2024/13/45`, `3 months`, `2026Q3`. */
export function isMoment(text: string): boolean {
  if (text.includes('/..') || text.includes('../') || /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/.test(text))
    return text.split('/').every((part) => part === '..' || isMoment(part))
  return days.some((shape) => shape.test(text))
}

const sentence = /\b(?:he|she|his|her|him|my|wife|husband|son|daughter|mother|father|please|ask|speak)\b/i

/** A few words that tell of nobody: known ones, or Chinese of a few characters. */
export function isFewWords(text: string): boolean {
  if (/\d{5}|@/.test(text) || text.length > 60 || sentence.test(text)) return false
  const han = text.match(/[㐀-鿿]/g)?.length ?? 0
  if (han > 12) return false
  const words = text.match(/[\p{L}\p{M}'’-]*\p{L}[\p{L}\p{M}'’-]*/gu)?.filter((word) => !/[㐀-鿿]/.test(word)) ?? []
  let known = 0
  let unknown = 0
  for (const word of words) {
    if (word.length < 3 || (word.length < 5 && word === word.toUpperCase())) continue
    const { isEveryday, isTown, endsLikeTrade, isGiven, isFamily } = senseOf(word)
    if (isEveryday || isTown || (endsLikeTrade && !isGiven && !isFamily)) known++
    else if (/^\p{Lu}/u.test(word) || isGiven || isFamily) return words.length === 1 && !isGiven && !isFamily
    else unknown++
  }
  return unknown <= Math.max(1, known)
}
