import { defineRule } from '../src/check/rule.ts'
import type { CustomerRecord } from '../src/record.ts'
import { parseAddress } from '../src/standardise/address.ts'
import { parseCompanyName } from '../src/standardise/company-name.ts'
import { divisionOfCode, type Region } from '../src/standardise/divisions.ts'
import { citiesOfArea, landlineParts } from '../src/standardise/phone-cn.ts'
import { parseRegion } from '../src/standardise/region.ts'

/** Written with its rank or without: 深圳市 is 深圳. */
const bare = (name: string) => name.replace(/(?:市|地区|盟|自治州|自治区|特别行政区|省)$/, '')

export default defineRule({
  id: 'region-agrees',
  dimension: 'consistency',
  standard: '0402',
  severity: 'info',
  title: { en: 'Address, area code, credit code and name are in the same region', zh: '地址、区号、信用代码和名称的地区须一致' },
  messages: {
    phone: {
      en: '{column} has the area code of {found}, but {other} is {expected}.',
      zh: '{column}的区号属于{found}，而{other}为{expected}。',
    },
    uscc: { en: '{column} was issued in {found}, but {other} is {expected}.', zh: '{column}的登记地为{found}，而{other}为{expected}。' },
    name: { en: '{column} contains {found}, but {other} is {expected}.', zh: '{column}中的地区为{found}，而{other}为{expected}。' },
    address: { en: '{column} is in {found}, but {other} is {expected}.', zh: '{column}位于{found}，而{other}为{expected}。' },
  },
  // A region that is none may hold anything.
  cells: { found: 'region', expected: 'region' },
  create: ({ country, report }) => {
    if (country !== 'CN') return {}
    const names = new Map<string, Region | null>()
    let stated: ReturnType<typeof placeOf> = null

    /** Names repeat their place: 苏州华兴 lies in 苏州 wherever it stands. */
    function placeInName(name: string): Region | null {
      const known = names.get(name)
      if (known !== undefined) return known
      const { region } = parseCompanyName(name)
      const place = region === null ? null : parseAddress(region)
      if (names.size < 50_000) names.set(name, place)
      return place
    }

    return {
      appliesTo(record) {
        stated = placeOf(record)
        return stated !== null
      },
      hangsOn: {
        fields: ['region', 'address', 'phone', 'uscc', 'name'],
        mayFail: (record, isSpoilt) => isSpoilt('region') || isSpoilt('address') || placeOf(record) !== null,
      },
      record(record) {
        const { values } = record
        if (stated === null) return
        const { field: other, place } = stated
        if (other === 'region' && values.address != null) {
          const address = parseAddress(values.address)
          const off = disagreement(address, place)
          if (off !== null) report({ record, field: 'address', message: 'address', data: { other, ...off } })
        }
        const { city, district } = place
        const cities = citiesOfPhone(values.phone)
        // Area codes name cities in short: 延边 for 延边朝鲜族自治州.
        if (cities.length > 0 && city !== null && !cities.some((one) => city.startsWith(one) || district?.startsWith(one) === true))
          report({ record, field: 'phone', message: 'phone', data: { other, found: cities.join('、'), expected: city } })
        if (values.uscc?.length === 18 && record.notes.uscc === undefined) {
          const off = disagreement(divisionOfCode(values.uscc.slice(2, 8)), { ...place, city: null, district: null })
          if (off !== null) report({ record, field: 'uscc', message: 'uscc', data: { other, ...off } })
        }
        if (values.name != null && values.name.length > 4 && !beginsWith(values.name, place)) {
          const off = disagreement(placeInName(values.name), { ...place, district: null })
          if (off !== null) report({ record, field: 'name', message: 'name', data: { other, ...off } })
        }
      },
    }
  },
})

/** The cities that share the area code of a Chinese landline. */
function citiesOfPhone(phone: string | null | undefined): readonly string[] {
  const number = /^\+86(\d+)/.exec(phone ?? '')?.[1]
  const parts = number === undefined ? null : landlineParts(number)
  return parts === null ? [] : citiesOfArea(parts.area)
}

/** The record's own statement of its place: the region, else the address. */
function placeOf({ values, notes }: CustomerRecord): { readonly field: string; readonly place: Region } | null {
  // A region that was not recognised is no place to hold others to; nor is one in letters, which is kept as it stands.
  if (values.region != null && (notes.region !== undefined || !/[㐀-鿿]/.test(values.region))) return null
  if (values.region != null) return { field: 'region', place: parseRegion(values.region) }
  if (values.address == null) return null
  const place = parseAddress(values.address)
  return place.province === null ? null : { field: 'address', place }
}

/** A name that begins with the city itself needs no closer look; but a bracket names another one, and where the province has its name, it may go on to another. */
function beginsWith(name: string, { province, city }: Region): boolean {
  return city !== null && province !== null && name.startsWith(bare(city)) && bare(city) !== bare(province) && !/[(（]/.test(name)
}

/** Where two places differ at the highest level both know. */
function disagreement(a: Region | null, b: Region): { readonly found: string; readonly expected: string } | null {
  if (a === null) return null
  for (const level of ['province', 'city', 'district'] as const) {
    const found = a[level]
    const expected = b[level]
    if (found === null || expected === null) continue
    if (bare(found) !== bare(expected)) return { found, expected }
  }
  return null
}
