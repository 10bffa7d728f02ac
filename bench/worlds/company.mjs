import { mailbox, personOf, placeOf } from './person.mjs'
import { mailWord } from './text.mjs'

const brandOf = (L, r) => {
  if (L.brandSigns) return Array.from({ length: r.chance(0.8) ? 2 : 3 }, () => r.pick(L.brandSigns)).join('')
  const fused = r.pick(L.brands.first) + r.pick(L.brands.second)
  if (L.language === 'ja' || L.language === 'ko' || L.language === 'ru' || r.chance(0.7)) return fused
  const one = r.pick(L.family).split(' ')[0]
  return r.chance(0.5) ? `${one} & ${r.pick(L.family).split(' ')[0]}` : `${one} ${r.pick(L.brands.first)}`
}

/** A company's registered name from its parts; `{ form: 1 }` spells the form another way, `{ form: null, trade: null }` leaves both out. */
export function companyName(c, L, { form = 0, trade = 0, region = true, brand = c.brand } = {}) {
  const forms = form === null ? '' : (c.form[form] ?? c.form[0])
  const trades = trade === null ? '' : (c.trade[trade] ?? c.trade[0])
  const tail = c.branch ?? ''
  if (L.chinese) return `${region ? c.region : ''}${brand}${trades}${forms}${tail}`
  if (L.closed) return c.formFirst ? `${forms}${brand}${trades}${tail}` : `${brand}${trades}${forms}${tail}`
  const inner = [brand, trades].filter(Boolean).join(' ')
  const named = L.quotes && forms !== '' ? `${L.quotes[0]}${inner}${L.quotes[1]}` : inner
  const tight = L.tight?.includes(forms) ? '' : ' '
  const whole = forms === '' ? named : c.formFirst ? `${forms}${tight}${named}` : `${named}${tight}${forms}`
  return tail === '' ? whole : `${whole} ${tail}`
}

/** One company with every fact a sheet may ask for: name parts, contact, switchboard, e-mail, web domain, place, registration code. */
export function companyOf(L, r, given) {
  const town = given?.place?.town ?? r.skewed(L.towns)
  const company = {
    company: true,
    brand: brandOf(L, r),
    trade: r.pick(L.trades),
    form: r.pick(L.forms),
    formFirst: r.chance(L.formFirst ?? 0),
    region: r.chance(L.regionShare ?? 0) ? town[0] + (r.chance(0.25) ? '市' : '') : '',
    place: placeOf(town, L, r),
    contact: personOf(L, r),
    ...given,
  }
  company.phone ??= L.phone(town, r)
  const latin = mailWord(company.brand)
  company.domain ??= `${latin.length > 3 ? latin + (r.chance(0.3) ? mailWord(company.trade[0]).slice(0, 4) : '') : r.letters(r.between(4, 8))}${L.domain}`
  company.email ??= r.chance(0.5)
    ? `${r.pick(['info', 'sales', 'office', 'contact'])}@${company.domain}`
    : mailbox(company.contact, company.domain, L, r)
  company.code ??= codeOf(L, r)
  return company
}

const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** A registration number with a right check digit: China's 18 signs (GB 32100), Poland's NIP, Italy's partita IVA; elsewhere a running number. */
export function codeOf(L, r) {
  if (L.language === 'zh') {
    const body = `91${r.pick(['110108', '310115', '330106', '440305', '370102'])}MA${Array.from({ length: 7 }, () => r.pick([...SIGNS])).join('')}`
    const sum = [...body].reduce((total, sign, at) => total + SIGNS.indexOf(sign) * WEIGHTS[at], 0)
    return body + SIGNS[(31 - (sum % 31)) % 31]
  }
  if (L.language === 'pl') {
    const body = `${r.between(5, 9)}${r.digits(8)}`
    const check = [6, 5, 7, 2, 3, 4, 5, 6, 7].reduce((total, weight, at) => total + weight * Number(body[at]), 0) % 11
    return check === 10 ? codeOf(L, r) : body + check
  }
  if (L.language === 'it') {
    const body = `0${r.digits(9)}`
    const sum = [...body].reduce(
      (total, digit, at) => total + (at % 2 === 0 ? Number(digit) : [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][Number(digit)]),
      0,
    )
    return `${body}${(10 - (sum % 10)) % 10}`
  }
  return `${L.language.toUpperCase()}${r.digits(9)}`
}
