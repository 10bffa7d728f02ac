/** Company names written in letters: Acme Trading GmbH & Co. KG, ООО «Ромашка», PT Sinar Jaya Tbk. */

import type { CompanyName } from './company-parsed.ts'
import { latinForms } from './data/legal-forms.ts'
import { latinTradeWords } from './data/trade-words.ts'

interface LatinWords {
  /** Short form by normalised words joined with a space. */
  readonly forms: ReadonlyMap<string, string>
  readonly longest: number
  readonly trades: ReadonlySet<string>
}

let loaded: LatinWords | null = null

function latinWords(): LatinWords {
  if (loaded !== null) return loaded
  const forms = new Map<string, string>()
  for (const line of latinForms.trim().split('\n')) {
    const [written, short] = line.split('=') as [string, string]
    for (const form of written.split('|')) if (!forms.has(form)) forms.set(form, short)
  }
  const longest = Math.max(...[...forms.keys()].map((form) => form.split(' ').length))
  loaded = { forms, longest, trades: new Set(latinTradeWords.trim().split(/\s+/)) }
  return loaded
}

/** Forms that may stand in front of the name. */
const inFront = new Set([
  'pt',
  'ooo',
  'ооо',
  'оао',
  'зао',
  'пао',
  'ао',
  'ип',
  'тов',
  'sia',
  'uab',
  'cong ty tnhh',
  'cong ty co phan',
  'cong ty cp',
  'บริษัท',
  'ao',
  'pao',
  'zao',
  'oao',
  'tov',
  'too',
  'sarl',
  'eurl',
  'kk',
  'ou',
])
const places = new Set([
  'china', 'usa', 'us', 'uk', 'germany', 'deutschland', 'france', 'italia', 'italy', 'espana', 'spain', 'japan', 'korea', 'india', 'asia', 'europe', 'america', 'canada', 'australia', 'singapore', 'taiwan', 'thailand', 'vietnam', 'malaysia', 'indonesia', 'brasil', 'brazil', 'mexico', 'hongkong', 'hk', 'shanghai', 'beijing', 'shenzhen', 'guangzhou', 'suzhou', 'hangzhou', 'tianjin', 'wuhan', 'chengdu', 'chongqing', 'nanjing', 'dongguan', 'ningbo', 'qingdao', 'dalian', 'xiamen', 'foshan',
]) // biome-ignore format: a list

/** A word without accents, dots and case: `S.p.A.` is `spa`, `A/S` stays `a/s`. */
function normalise(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[.'’"«»“”„]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/ł/gi, 'l')
    .replace(/ø/gi, 'o')
    .toLowerCase()
}

/** Parses a name in letters. Words keep their case; what is not found is null. */
export function parseLatinCompany(name: string): CompanyName {
  const { forms, longest, trades } = latinWords()
  let region: string | null = null
  let text = name.replace(/\(([^()]*)\)/g, (whole, inside: string) => {
    if (!places.has(normalise(inside).replace(/\W/g, '')))
      return /^(?:p|pvt|publ|hk|มหาชน|haftungsbeschr[aä]nkt)$/i.test(inside) ? whole : ` ${inside} `
    region = inside
    return ' '
  })
  text = text.replace(/[«»“”„"]/g, ' ').replace(/,(?!\d)/g, ' ')
  const words = text.split(' ').filter((word) => word !== '' && word !== '-')
  const keys = words.map(normalise)
  let start = 0
  let end = words.length
  let form: string | null = null
  // Forms pile up at the end (Trading Co. Ltd), so this goes on until none is left; the first found is the outermost.
  for (let again = true; again && end - start > 1; ) {
    again = false
    for (let size = Math.min(longest, end - start - 1); size >= 1; size--) {
      const short = forms.get(keys.slice(end - size, end).join(' '))
      if (short === undefined) continue
      form ??= short
      end -= size
      again = true
      break
    }
  }
  for (let size = Math.min(3, end - start - 1); size >= 1; size--) {
    const key = keys.slice(start, start + size).join(' ')
    if (!inFront.has(key)) continue
    form ??= forms.get(key) ?? null
    start += size
    break
  }
  if (end - start > 1 && keys[start] === 'the') start++
  while (end - start > 1 && places.has(keys[end - 1]!)) region ??= words[--end]!
  let split = end
  while (split - start > 1 && trades.has(keys[split - 1]!)) split--
  while (end - start > 1 && split === end && end > start && keys[end - 1] === '&') split = --end
  if (split - start > 1 && places.has(keys[start]!)) region ??= words[start++]!
  return {
    region,
    brand: words.slice(start, split).join(' ') || null,
    trade: words.slice(split, end).join(' ') || null,
    legalForm: form,
    branch: null,
  }
}

/** True when the name ends or begins with a legal form that is no ordinary word. */
export function hasLatinForm(name: string): boolean {
  const { forms, longest } = latinWords()
  const keys = name
    .replace(/,(?!\d)/g, ' ')
    .split(' ')
    .filter((word) => word !== '')
    .map(normalise)
  if (keys.length < 2) return false
  for (let size = Math.min(longest, keys.length - 1); size >= 1; size--) {
    const key = keys.slice(-size).join(' ')
    if (forms.has(key) && !ordinaryWords.has(key)) return true
  }
  return inFront.has(keys[0]!) && keys[0] !== 'too' && keys[0] !== 'ou'
}

/** Forms that also end the names of persons and ordinary phrases. */
const ordinaryWords = new Set([
  'me',
  'as',
  'se',
  'pa',
  'pc',
  'ip',
  'co',
  'pt',
  'ad',
  'dd',
  'mb',
  'lc',
  'ev',
  'eg',
  'ek',
  'hb',
  'kb',
  'ae',
  'sl',
  'too',
  'ou',
  'sha',
  'lp',
  'cv',
  'sci',
  'sca',
  'and co',
  'pp',
  'пп',
  'bt',
  'hf',
  'sas di',
  'trust',
])
