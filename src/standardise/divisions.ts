/**
 * The administrative divisions of China: by code (GB/T 2260, retired codes too) and by every name people write them with.
 * The tables are read on first use.
 */

import { divisions } from './data/divisions.ts'
import { retiredDivisions } from './data/divisions-retired.ts'
import { Trie } from './trie.ts'

export interface Region {
  /** Full names; null where unknown. A municipality is its own city; a county under no prefecture counts as a city. */
  readonly province: string | null
  readonly city: string | null
  readonly district: string | null
}

export interface Division extends Region {
  /** 1 province, 2 city, 3 district. */
  readonly level: 1 | 2 | 3
  /** True for a name that left the standard (崇文区, 襄樊市). */
  readonly retired: boolean
}

/** What a name may stand for. */
export interface Named {
  readonly divisions: Division[]
  /** True when only the short form (广东, 南山) is written so. */
  readonly short: boolean
}

interface Index {
  readonly byCode: ReadonlyMap<string, Division>
  readonly names: Trie<Named>
}

const peoples =
  '朝鲜族|土家族|苗族|藏族|羌族|彝族|布依族|侗族|哈尼族|壮族|傣族|白族|景颇族|傈僳族|回族|蒙古族|蒙古|柯尔克孜族|柯尔克孜|哈萨克族|哈萨克|维吾尔|满族|瑶族|仫佬族|毛南族|畲族|黎族|水族|仡佬族|达斡尔族|锡伯|塔吉克|东乡族|保安族|撒拉族|裕固族|土族|拉祜族|佤族|布朗族|纳西族|普米族|独龙族|怒族|各族'
const autonomous = new RegExp(`^(.+?)(?:${peoples})+自治[区州县旗]$`)
const suffix = /(?:特别行政区|自治区|自治州|自治县|自治旗|地区|新区|林区|特区|[省市区县盟旗])$/
/** Short forms that are an everyday word, or the name of something else, more often than the place. */
const misleading = new Set([
  '阿里',
  '海上',
  '城区',
  '东方',
  '长安',
  '和平',
  '中原',
  '青年',
  '江南',
  '江北',
  '城中',
  '城关',
  '郊',
  '市中',
  '双塔',
  '万全',
  '平安',
  '文化',
  '新华',
])

/** 广东省 → 广东, 延边朝鲜族自治州 → 延边, 内蒙古自治区 → 内蒙古; null where nothing may be left off (和县, 东区). */
function shortName(name: string): string | null {
  const ethnic = name.includes('自治') ? autonomous.exec(name) : null
  const short = ethnic && ethnic[1]!.length > 1 ? ethnic[1]! : name.replace(suffix, '')
  return short.length >= 2 && short !== name && !misleading.has(short) ? short : null
}

/** Names that changed under the same code, or are cut otherwise than by their ending. */
// biome-ignore format: a table
const otherNames: readonly (readonly [string, string])[] = [
  ['襄樊市', '4206'], ['襄樊', '4206'], ['荷泽市', '3717'], ['内蒙', '15'], ['浦东', '310115'], ['两江新区', '50'], ['天府新区', '5101'],
  ['楚州区', '320803'], ['东陵区', '210112'], ['潞西市', '533103'], ['苍山县', '371324'], ['波阳县', '361128'], ['杏林区', '350205'], ['庐山区', '360402'],
]

/** Provinces that are one city. */
const ownCity: Readonly<Record<string, string>> = {
  北京市: '北京市',
  天津市: '天津市',
  上海市: '上海市',
  重庆市: '重庆市',
  香港特别行政区: '香港',
  澳门特别行政区: '澳门',
}

let index: Index | null = null

function load(): Index {
  const byCode = new Map<string, Division>()
  const names = new Trie<{ divisions: Division[]; short: boolean }>()
  const name = (text: string, division: Division, short: boolean) => {
    const named = names.add(text, () => ({ divisions: [], short }))
    if (!short) named.short = false
    if (!named.divisions.includes(division)) named.divisions.push(division)
  }
  const add = (code: string, text: string, division: Division) => {
    if (!code.includes('-')) byCode.set(code, division)
    name(text, division, false)
    const short = division.retired ? null : shortName(text)
    if (short === null) return
    name(short, division, true)
    if (text.endsWith('自治州')) name(`${short}州`, division, false)
  }
  let province = ''
  for (const line of divisions.split('\n')) {
    if (/^\d\d\D/.test(line) && line[2] !== '-') {
      province = line.slice(2)
      add(line.slice(0, 2), province, { level: 1, province, city: ownCity[province] ?? null, district: null, retired: false })
      continue
    }
    const code = line.slice(0, 4)
    const [head, tail] = line.slice(4).split(':') as [string, string?]
    // 市辖区, 县 and 省直辖 are headings of the standard, not places.
    const heading = head === '市辖区' || head === '县'
    const direct = head.includes('直辖')
    const city = heading ? province : direct ? null : head
    const division: Division = { level: 2, province, city, district: null, retired: false }
    if (heading || direct) byCode.set(code, { ...division, level: 1 })
    else add(code, head, division)
    for (const county of tail?.split(',') ?? []) {
      const text = county.slice(2)
      const own: Division = { level: direct ? 2 : 3, province, city: direct ? text : city, district: direct ? null : text, retired: false }
      add(code + county.slice(0, 2), text, own)
    }
  }
  for (const line of retiredDivisions.split('\n')) {
    const inProvince = byCode.get(line.slice(0, 2))?.province ?? null
    for (const entry of line.slice(3).split(',')) {
      const code = line.slice(0, 2) + entry.slice(0, 4)
      const text = entry.slice(4)
      if (code.endsWith('00')) {
        const division: Division = { level: 2, province: inProvince, city: text, district: null, retired: true }
        if (!byCode.has(code.slice(0, 4))) byCode.set(code.slice(0, 4), division)
        name(text, division, false)
      } else {
        const above = byCode.get(code.slice(0, 4))
        const division: Division = { level: 3, province: inProvince, city: above?.city ?? null, district: text, retired: true }
        byCode.set(code, division)
        if (text.length > 2) name(text, division, false)
      }
    }
  }
  for (const [text, code] of otherNames) name(text, byCode.get(code)!, !suffix.test(text))
  return { byCode, names }
}

/** The names, for scanning a text. */
export function divisionNames(): Trie<Named> {
  index ??= load()
  return index.names
}

/**
 * The region a GB/T 2260 code stands for (2, 4 or 6 digits, codes retired since 2002 included), as far as the code is known:
 * an unknown county of a known city gives the city. null when even the province is unknown. Use with the first digits of a
 * resident ID (1-6) or of a unified social credit code (3-8).
 */
export function divisionOfCode(code: string): Region | null {
  index ??= load()
  const trimmed = code.replace(/^(\d{2})0000$/, '$1').replace(/^(\d{4})00$/, '$1')
  return index.byCode.get(trimmed.slice(0, 6)) ?? index.byCode.get(trimmed.slice(0, 4)) ?? index.byCode.get(trimmed.slice(0, 2)) ?? null
}

/** True when the code itself is (or was) in the standard. */
export function isDivisionCode(code: string): boolean {
  index ??= load()
  return code.length === 6 && index.byCode.has(code.replace(/^(\d{2})0000$/, '$1').replace(/^(\d{4})00$/, '$1'))
}
