/** What a column's cells show by themselves, whatever stands above them: forms of address, streets, names, phone numbers, places. */

import type { FieldName } from '../record.ts'
import { looksLikeCompanyName } from '../standardise/company-name.ts'
import { comparable } from '../standardise/comparable.ts'
import { latinBefore, noJobs } from '../standardise/data/honorifics.ts'
import { looksLikePersonName } from '../standardise/person-name.ts'

const shareOf = (cells: readonly string[], test: (cell: string) => boolean) =>
  cells.length === 0 ? 0 : cells.filter((cell) => test(cell.trim())).length / cells.length

const addresses = new Set(`${latinBefore} ${noJobs} m messrs dres drs sehr`.split(' ').map(comparable))

/** True for a column of `Mr`, `Mrs`, `Frau Dr.`, 先生: a form of address, no job. */
export function holdsFormsOfAddress(cells: readonly string[]): boolean {
  return (
    shareOf(cells, (cell) => cell !== '' && cell.split(/[\s/.]+/).every((word) => word === '' || addresses.has(comparable(word)))) >= 0.6
  )
}

const street =
  /\b(?:st|street|rd|road|ave|avenue|ln|lane|dr|drive|blvd|boulevard|way|court|ct|place|pl|square|highway|hwy|parkway|suite|rue|chemin|quai|allée|via|viale|piazza|corso|calle|avenida|plaza|rua|travessa|ul|ulica|aleja|straat|laan|weg|gasse|allee|platz|ring|damm|ufer|jalan|jl|đường|phố|sokak|sok|cadde|cad|mah)\b\.?|(?:stra(?:ß|ss)e|str\.|gatan|vägen|gade|vej|straat|laan|weg|gasse|platz)\b|улица|ул\.|проспект|пр-т|переулок|шоссе|[路街道巷弄镇乡村]\S*\d|\d+(?:号|號|番地|丁目|弄)|丁目|(?:로|길)\s*\d/iu

/** True for a column of streets with house numbers, as addresses have them. */
export function holdsStreets(cells: readonly string[]): boolean {
  return (
    shareOf(cells, (cell) => /\d/.test(cell) && cell.length >= 6 && cell.length <= 200 && !cell.includes('@') && street.test(cell)) >= 0.6
  )
}

/** True for a column of companies. */
export const holdsCompanies = (cells: readonly string[]): boolean => shareOf(cells, looksLikeCompanyName) >= 0.6

/** True for a column of persons. */
export const holdsPersons = (cells: readonly string[]): boolean => shareOf(cells, looksLikePersonName) >= 0.8

/** True for a column of numbers written as phone numbers are: with a prefix, with brackets or groups, or as a mobile of China. */
export function holdsPhones(cells: readonly string[]): boolean {
  return shareOf(cells, isWrittenAsPhone) >= 0.8
}

function isWrittenAsPhone(cell: string): boolean {
  const digits = cell.replace(/\D/g, '').length
  if (/^\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d$/.test(cell)) return false // a date
  if (digits < 8 || digits > 15 || !/^[+(\d][\d\s().\-–/+]*(?:(?:ext|x|转)\.?\s*\d+)?$/i.test(cell)) return false
  if (/^(?:\+?86[\s-]?)?1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}$/.test(cell) || /^\+[1-9]/.test(cell)) return true
  return /^(?:\(0?\d{2,5}\)|0\d{1,4}[\s./-])\s*\d/.test(cell) || /^\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}$/.test(cell)
}

/** Headers of another matter: what stands below belongs to a colleague, a document, an account, and not to the customer. */
const others =
  /fax|传真|傳真|\b(?:id|no|nr|number of|order|invoice|account|card|tax|vat|iban|bank|created|modified|updated|changed|owner|rep|assigned|agent|user|sender|from|by|amount|price|qty|date|time|zip|post|ean|isbn|sku|imei|ip|lat|lon|lng|ssn)\b|订单|发票|单号|编号|编码|账号|卡号|税|身份证|证件|创建|修改|负责|归属|销售|业务员|录入|操作|qq|微信|wechat|社保|金额|数量|日期|时间/i

/** Whether a header allows its cells to decide: 联络 does, `Fax` and `Created by` do not. */
export const letsCellsDecide = (header: string): boolean => !others.test(header.replaceAll('_', ' '))

const placeWords = new Set(
  (
    'city town zip zipcode zippostalcode postcode postalcode street streetaddress address addr addressline1 address1 stateprovince mailingcity billingcity ort stadt plz ' +
    'postleitzahl strasse adresse ville codepostal cp ciudad poblacion localidad codigopostal cidade cep citta cap comune plaats woonplaats miasto kodpocztowy sehir kota alamat mesto psc stad postnummer ' +
    'город индекс адрес ' +
    '城市 地址 住址 详细地址 公司地址 邮编 邮政编码 市区县 省市 都市 住所 都道府県 市区町村 郵便番号 주소 도시 우편번호'
  )
    .split(' ')
    .map(comparable),
)

/** True for the header of a place: a list of names with places is a list of customers. */
export const namesPlace = (header: string): boolean => placeWords.has(comparable(header))

/** Columns of places beside the column in question: none, some, or nothing beside it but places and what customers have. */
export type Places = 'none' | 'some' | 'only'

/** What a vague word's own cells add to it, in plain headers: `Phone` over phone numbers is as plain as two. */
export function weightOfCells(field: FieldName, type: string, cells: readonly string[], plausible: number, places: Places): number {
  // A sheet of nothing but such columns is about customers, whether it has rows or not.
  if (cells.length === 0) return places === 'only' && field === 'name' ? 2 : 0
  if (type === 'email') return plausible >= 0.8 ? 2 : 0
  if (type === 'phone') return plausible >= 0.8 || holdsPhones(cells) ? 2 : 0
  if (field !== 'name' && field !== 'contact') return 0
  if (type !== 'person' && holdsCompanies(cells)) return 2
  if (places === 'only') return 2
  return holdsPersons(cells) ? (places === 'some' ? 2 : 1) : 0
}
