/** Rows that head a block of customers: `华东区`, `Region: North`, `Germany`, `一、重点客户` alone in a row where all others are filled. */

import { countryOfCell } from '../../standardise/country/country-column.ts'
import { standardiseRegion } from '../../standardise/region.ts'
import type { RawRow } from '../sheet.ts'

const kinds =
  'regions?|area|territory|country|city|state|province|branch|sector|industry|department|team|segment|category|group|zone|gebiet|land|ort|stadt|bundesland|bereich|abteilung|filiale|branche|kategorie|gruppe|région|pays|ville|secteur|catégorie|groupe|agence|zona|región|país|ciudad|sucursal|regione|paese|città|settore|região|cidade|województwo|miasto|oddział|kraj|регион|область|город|филиал|区域|區域|地区|地區|大区|大區|省份|城市|行业|行業|部门|部門|分组|组别|分类|类别|片区|销售区域|国家|渠道|地域|エリア|지역'
/** What the rows below have in common: `Region: North`, `区域：华东`. */
const labelled = new RegExp(`^(?:${kinds})\\s*[:：]\\s*\\S.{0,40}$`, 'iu')

const chinese = '华东|华南|华北|华中|西南|西北|东北|东南|华西|港澳台|海外|国内|國內|華東|華南|華北|華中|東北|東南|长三角|珠三角|京津冀'
const points =
  '(?:north|south|east|west|central|mid)(?:[- ]?(?:east|west))?(?:ern)?|nord(?:ost|west|est|ouest)?|süd(?:ost|west)?|ost|est|ouest|sud|norte|sur|este|oeste'
const lands = 'europe|asia|africa|americas?|oceania|emea|apac|latam|dach|benelux|middle east|asia[- ]pacific'
/** A part of a country or of the world: `华东区`, `North`, `Region Nord`, `EMEA region`. */
const part = new RegExp(
  `^(?:(?:${chinese})(?:地区|地區|大区|大區|区域|區域|片区|区|區)?|(?:(?:region|gebiet|zone|zona|area|región|région)\\s+)?(?:${points}|${lands})(?:\\s+(?:region|area|zone|territory|sales))?)$`,
  'iu',
)
/** Groups of customers: `重点客户`, `A类客户`, `VIP customers`, `Key accounts`. */
const group =
  /^(?:(?:重点|重要|潜在|老|新|大|普通|一般|意向|成交|流失|[A-D]\s*类|VIP)客[户戶]|(?:(?:key|new|existing|active|inactive|lost|potential|former|vip|[a-d])[- ]+(?:accounts?|customers?|clients?)|prospects|leads)|(?:neu|bestands|alt|stamm|groß)kunden)$/iu
/** `一、`, `(二)`, `II.`, `A)` in front; rules or brackets on both sides. */
const numbered = /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[)）]|(?:[IVX]{1,4}|[A-H])[.)])\s*/u
const framed = /^(?:[-=—–*_#~]{2,}|[-=—–*#~]\s)\s*(.{1,40}?)\s*(?:[-=—–*_#~]+)$|^(?:【|\[)(.{1,40})(?:】|\])$/u

/** Rows among the first that a sheet is judged by have so many cells filled. */
const filledCells = 3

/** Whether the sheet's rows are filled so that a single cell is no customer. `rows`: its first rows below the header. */
export function hasFilledRows(rows: readonly RawRow[], width: number): boolean {
  if (width < filledCells || rows.length < 2) return false
  const wide = rows.filter(({ cells }) => cells.reduce((count, cell) => (cell.trim() === '' ? count : count + 1), 0) >= filledCells)
  return wide.length >= 2 && wide.length >= rows.length * 0.5
}

/** Whether a text that fills a row alone heads the rows below it. */
export function headsBlock(text: string): boolean {
  if (text.length > 60) return false
  if (labelled.test(text)) return true
  const frame = framed.exec(text)
  const bare = (frame?.[1] ?? frame?.[2] ?? text).replace(numbered, '').replace(/\s*[:：]$/, '')
  return part.test(bare) || group.test(bare) || labelled.test(bare) || isDivision(bare) || isCountry(bare)
}

/** Countries that people are called by. */
const namesakes = /^(?:jordan|chad|israel|georgia|india|holland|ireland|malta|kenya|cuba|china|america|africa|asia)$/i

/** A country by its whole name, not by a code: `Germany`, `United Kingdom`, `德国`. */
function isCountry(text: string): boolean {
  if (!/^(?:[\u3400-\u9fff]{2,10}|[\p{Script=Latin}\p{M} .'’]{4,30})$/u.test(text)) return false
  return !namesakes.test(text) && countryOfCell(text) !== null
}

/** A province, city or district by its name. */
function isDivision(text: string): boolean {
  if (text.length > 12 || !/^[\u3400-\u9fff]{2,}$/.test(text)) return false
  const { value, notes } = standardiseRegion(text)
  return value !== null && notes.length === 0
}
