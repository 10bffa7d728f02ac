/** Reads the divisions a text opens with: province, city, district in order, any of them left out, short or repeated. */

import { type Division, divisionNames, type Region } from './divisions.ts'

export interface RegionFound extends Region {
  /** Where the rest of the text begins. */
  readonly end: number
  /** True when the district's name is borne by several and nothing says which: then only `district` is known. */
  readonly ambiguous: boolean
  /** How deep the region goes: 1 province, 2 city, 3 district. */
  readonly level: 1 | 2 | 3
  /** True when all there was is the short name of a county. */
  readonly loneShort: boolean
}

export interface ScanOptions {
  /** Takes a short county name for itself (衡南 for 衡南县) without a province or city before it. */
  readonly loneShortDistricts?: boolean
  /** The text is no address: 路 behind a short name begins a word (珠海路畅), not a road. */
  readonly noRoads?: boolean
}

/** What, right behind a short name, makes it part of the name of a road or a building: 南京路, 西湖大道, 浦东大厦. */
const roadBehind = /^[东西南北中新]?[一二三四五]?(?:[路街巷弄]|大道|大街|胡同)/
const placeBehind = /^(?:[镇乡村里港湾桥门站苑楼]|街道|广场|大厦|公园|花园|新村|工业|小区|社区|山庄)/
/** What a county lends its name to: 宜兴经济技术开发区. */
const zoneBehind = /^(?:经济|高新|开发区|工业园|保税|经开)/

/** Space , ， 、 / - · > | _ */
function isSeparator(unit: number): boolean {
  if (unit > 0xb7) return unit === 0xff0c || unit === 0x3001
  return (
    unit === 0x20 || unit === 0x2c || unit === 0x2d || unit === 0x2f || unit === 0x3e || unit === 0x5f || unit === 0x7c || unit === 0xb7
  )
}

const none: readonly Division[] = []
const nowhere: Region = { province: null, city: null, district: null }

/** How deep a region is known: 0 not at all, 1 province, 2 city, 3 district. */
function depth(region: Region): number {
  if (region.district !== null) return 3
  if (region.city !== null && region.city !== region.province) return 2
  return region.province !== null ? 1 : 0
}

/** True when the division may stand behind what is known already: it deepens it or says it again. */
function agrees(known: Region, division: Division): boolean {
  if (known.province !== null && division.province !== known.province) return false
  if (known.city !== null && division.city !== null && division.city !== known.city) return false
  return known.district === null || division.district === null || division.district === known.district
}

/** Of the divisions one name may mean, those meant here: what deepens the region before what repeats it, high before low, current before retired. */
function meant(known: Region, divisions: readonly Division[]): readonly Division[] {
  if (divisions.length === 1) return agrees(known, divisions[0]!) ? divisions : none
  const fitting = divisions.filter((division) => agrees(known, division))
  if (fitting.length < 2) return fitting
  const deeper = fitting.filter((division) => division.level > depth(known))
  const pool = deeper.length > 0 ? deeper : fitting
  const top = Math.min(...pool.map((division) => division.level))
  const onTop = pool.filter((division) => division.level === top)
  const current = onTop.filter((division) => !division.retired)
  return current.length > 0 ? current : onTop
}

/** Scans from `start`; null when the text opens with no division. The longest name that agrees with those before it wins. */
export function scanRegion(text: string, start: number, options: ScanOptions = {}): RegionFound | null {
  const names = divisionNames()
  let known: Region = nowhere
  let end = start
  let level: 1 | 2 | 3 = 1
  let loneShort = false
  for (let step = 0; step < 6; step++) {
    let at = end
    while (at < text.length && isSeparator(text.charCodeAt(at))) at++
    if (step > 0 && text.startsWith('市辖区', at)) at += 3
    let found: readonly Division[] = []
    let short = false
    let length = names.longest(text, at)
    for (; length >= 2; length--) {
      const named = names.get(text, at, at + length)
      if (named === undefined) continue
      found = meant(known, named.divisions)
      if (found.length === 0) continue
      level = found[0]!.level
      short = named.short
      if (!named.short || (options.noRoads && (level < 3 || known.province !== null || options.loneShortDistricts))) break
      const behind = text.slice(at + length, at + length + 4)
      const lone = level === 3 && known.province === null && !options.loneShortDistricts && !zoneBehind.test(behind)
      if (!lone && !roadBehind.test(behind) && !(level === 3 && placeBehind.test(behind))) break
      found = []
    }
    if (found.length === 0) break
    level = found[0]!.level
    loneShort = short && level === 3 && end === start
    end = at + length
    if (found.length > 1)
      return { ...merge(known, { ...nowhere, district: found[0]!.district }), end, ambiguous: true, level: 3, loneShort }
    known = known === nowhere ? found[0]! : merge(known, found[0]!)
  }
  return end === start
    ? null
    : {
        province: known.province,
        city: known.city,
        district: known.district,
        end,
        ambiguous: false,
        level: known.district !== null ? 3 : known.city !== null && known.city !== known.province ? 2 : 1,
        loneShort,
      }
}

/** What is known after one more division. */
function merge(known: Region, more: Region): Region {
  return { province: known.province ?? more.province, city: known.city ?? more.city, district: known.district ?? more.district }
}
