/**
 * Customers whose names are like a name that a row writes: the same but for width, case and script; the same without legal form, region or branch
 * (上海明德软件, 明德软件（上海）有限公司); or one begins the other (上海明德). Only to suggest: none of these says that they are one.
 */

import { parseCompanyName } from '../../standardise/company-name.ts'
import { comparable } from '../../standardise/comparable.ts'

export interface LikeNames {
  /** Takes note of a customer whose name may be like one of those asked about. */
  see(id: number, name: string): void
  /** The same names first, then those without legal form, then those of which one begins the other; of each kind at most nine. */
  idsFor(name: string): number[]
}

/** As many of a kind as are kept; a screen shows no more. */
const most = 9

/** @param names those asked about: of the customers only ids of like ones are kept in memory */
export function likeNames(names: Iterable<string>): LikeNames {
  const kinds = [0, 1, 2].map(() => new Map<string, Set<number>>())
  const [same, bare, begun] = [index(), index(), index()]
  const cores = index()
  const hints = new Set<string>()
  for (const name of new Set(names)) {
    const { whole, core, withoutRegion, beginnings, hint } = formsOf(name)
    for (const kind of kinds) kind.set(name, new Set())
    same.put(whole, name)
    cores.put(core, name)
    bare.put(withoutRegion, name)
    for (const beginning of beginnings) begun.put(beginning, name)
    if (hint !== '') hints.add(hint)
  }
  const mayBeLike = (whole: string) => {
    for (let at = 0; at < whole.length - 1; at++) if (hints.has(whole.slice(at, at + 2))) return true
    return false
  }
  return {
    see(id, name) {
      const note = (kind: number, asked: readonly string[]) => {
        for (const one of asked) {
          const ids = kinds[kind]!.get(one)!
          if (ids.size < most) ids.add(id)
        }
      }
      const whole = comparable(name)
      note(0, same.at(whole))
      if (!mayBeLike(whole)) return
      const { core, withoutRegion, beginnings } = formsOf(name)
      note(1, [...cores.at(core), ...cores.at(withoutRegion), ...bare.at(core)])
      note(2, [...begun.at(core), ...beginnings.flatMap((beginning) => cores.at(beginning))])
    },
    idsFor: (name) => [...new Set(kinds.flatMap((kind) => [...(kind.get(name) ?? [])]))],
  }
}

function index() {
  const names = new Map<string, string[]>()
  return {
    put: (key: string, name: string) => key !== '' && names.set(key, [...(names.get(key) ?? []), name]),
    at: (key: string): readonly string[] => names.get(key) ?? [],
  }
}

interface NameForms {
  readonly whole: string
  /** Region, brand and trade; 上海明德软件 for 上海市明德软件有限公司. */
  readonly core: string
  /** Brand and trade. */
  readonly withoutRegion: string
  /** What a shorter name of the same may be: four characters or more, the brand of a company, or whole words of a name in letters. */
  readonly beginnings: readonly string[]
  /** Two characters that like names have in common. */
  readonly hint: string
}

const han = /[\u3400-\u9fff]/
/** 明德软件（上海）有限公司 */
const regionBehind = /^([^（()）]+)[（(]([\u3400-\u9fff]{2,6})[）)](?=.*公司)/

function formsOf(name: string): NameForms {
  const isHan = han.test(name)
  const { region, brand, trade, legalForm } = parseCompanyName(name.replace(regionBehind, '$2$1'))
  const area = comparable(region ?? '').replace(/[省市区县]/g, '')
  const withoutRegion = comparable((brand ?? '') + (isHan ? '' : ' ') + (trade ?? ''))
  const whole = comparable(name)
  const core = withoutRegion === '' ? whole : area + withoutRegion
  const own = comparable(brand ?? '')
  const isCompany = legalForm !== null || trade !== null
  const words = isHan ? [] : `${brand ?? ''} ${trade ?? ''}`.trim().split(/\s+/)
  const beginnings = isHan
    ? [
        ...Array.from({ length: Math.max(0, core.length - 4) }, (_, n) => core.slice(0, n + 4)),
        ...(isCompany && own.length > 1 ? [own] : []),
      ]
    : words.map((_, n) => comparable(words.slice(0, n + 1).join(''))).slice(legalForm === null ? 1 : 0, -1)
  const long = beginnings.filter((one) => one !== core && one !== area && one.length > (isHan ? 1 : 3))
  return { whole, core, withoutRegion, beginnings: [...new Set(long)], hint: (own === '' ? core : own).slice(0, 2) }
}
