import { companyName, companyOf } from './company.mjs'
import { mailbox, personOf, placeOf, romanised } from './person.mjs'
import { slip, unaccented } from './text.mjs'

/**
 * How the same customer is written a second time: `way(row, entity, L, r)` changes the row and returns false where it does not apply.
 * `row.lost` gathers the facts that no longer speak for the first row (name, phone, email, birth, place).
 */
const lose = (row, what) => row.lost.add(what)
const nearSign = (text, L, r) => {
  const known = [...text].filter((sign) => L.nearSign?.[sign])
  if (known.length === 0) return text
  const sign = r.pick(known)
  return text.replace(sign, L.nearSign[sign])
}
const slipped = (text, L, r) =>
  L.chinese ? nearSign(text, L, r) : /^[\p{L}]{4,}/u.test(text) && !/[\u3040-\u9fff\uac00-\ud7af]/.test(text) ? slip(text, r) : text
const changed = (row, key, value) => {
  if (value === undefined || value === row[key]) return false
  row[key] = value
  return true
}
const renamed = (row, e, L, options) => changed(row, 'company', companyName(e, L, options))
const folded = (text, L) =>
  L.language === 'de'
    ? unaccented(
        text.replace(/[äöü]/g, (u) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[u]).replace(/[ÄÖÜ]/g, (u) => ({ Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' })[u]),
      )
    : unaccented(text)
const wide = (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))

const ofPeople = {
  slip: (row, _e, L, r) => {
    const key = r.chance(0.5) ? 'given' : 'family'
    return changed(row, key, slipped(row[key], L, r))
  },
  'family-slip': (row, _e, L, r) => changed(row, 'family', slipped(row.family, L, r)),
  nick: (row, e, L, r) => changed(row, 'given', L.nicknames?.[e.given] && r.pick(L.nicknames[e.given].split(' '))),
  initial: (row) => !/[\u3040-\u9fff\uac00-\ud7af]/.test(row.given) && changed(row, 'given', `${row.given[0]}.`),
  middle: (row, _e, _L, r) => changed(row, 'given', `${row.given} ${r.pick([...'ABCDEFGHJKLMPRST'])}.`),
  swap: (row) => {
    ;[row.given, row.family] = [row.family, row.given]
  },
  comma: (row) => {
    row.name = `${row.family}, ${row.given}`
  },
  married: (row, e, L, r) => {
    if (e.sex !== 'female' || e.related) return false
    row.family = r.chance(0.4) && !L.chinese ? `${row.family}-${r.skewed(L.family)}` : (L.feminine ?? String)(r.skewed(L.family))
    lose(row, 'name')
  },
  upper: (row) => changed(row, 'given', row.given.toUpperCase()) && changed(row, 'family', row.family.toUpperCase()),
  plain: (row, _e, L) => {
    const given = changed(row, 'given', folded(row.given, L))
    return changed(row, 'family', folded(row.family, L)) || given
  },
  'one-family': (row) => changed(row, 'family', row.family.split(' ')[0]),
  script: (row, e, L, r) => {
    const latin = L.kana ? { given: L.kana[e.given], family: L.kana[e.family] } : romanised(e, L, row.romanisation ?? 0)
    if (L.kana) lose(row, 'name') // kanji have several readings, and the sheet gives none
    if (latin === undefined) return false
    Object.assign(row, latin, {
      name: L.kana || r.chance(0.5) ? `${latin.family} ${latin.given}` : `${latin.given} ${latin.family}`,
    })
  },
  traditional: (row, _e, L) => {
    const given = changed(row, 'given', L.traditional(row.given))
    return changed(row, 'family', L.traditional(row.family)) || given
  },
  'birth-swap': (row, e, L) =>
    e.birth[1] !== e.birth[2] && e.birth[2] <= 12 && changed(row, 'birth', L.date(e.birth[0], e.birth[2], e.birth[1])),
  'birth-slip': (row, e, L, r) => {
    lose(row, 'birth')
    return changed(row, 'birth', L.date(e.birth[0] + r.pick([-1, 1, 10, -10]), e.birth[1], e.birth[2]))
  },
  left: (row, e, L, r) => {
    // a job elsewhere: the private number stays
    const next = r.pick(e.employers.filter((employer) => employer !== e.employer))
    Object.assign(row, {
      company: next.name,
      phone: next.switchboard,
      email: mailbox(e, next.domain, L, r),
      domain: next.domain,
      ...cellsOf(next.place),
    })
    for (const what of ['phone', 'email', 'place']) lose(row, what)
  },
}

const cellsOf = ({ city, state, postcode, street, address }) => ({ city, state, postcode, street, address })

const ofCompanies = {
  'form-again': (row, e, L, r) => renamed(row, e, L, { form: e.form.length > 2 ? r.between(1, e.form.length - 1) : 1 }),
  'form-out': (row, e, L) => renamed(row, e, L, { form: null }),
  'form-moved': (row, e, L) => renamed(row, { ...e, formFirst: !e.formFirst }, L),
  'region-out': (row, e, L) => e.region !== '' && renamed(row, e, L, { region: false }),
  'region-in': (row, e, L) => e.region === '' && L.chinese && renamed(row, { ...e, region: e.place.city }, L),
  short: (row, e, L) => renamed(row, e, L, { form: null, trade: null }),
  'trade-again': (row, e, L) => renamed(row, e, L, { trade: 1 }),
  brackets: (row, e, L, r) =>
    e.region !== '' &&
    changed(
      row,
      'company',
      companyName({ ...e, region: '', brand: `${e.brand}${r.pick(['(', '（'])}${e.region}）`.replace(/\((.+)）/, '($1)') }, L),
    ),
  amp: (row) => changed(row, 'company', row.company.replace(' & ', ' and ')),
  the: (row) => changed(row, 'company', `The ${row.company}`),
  'company-upper': (row) => changed(row, 'company', row.company.toUpperCase()),
  'company-lower': (row) => changed(row, 'company', row.company.toLowerCase()),
  'company-plain': (row, _e, L) => changed(row, 'company', folded(row.company, L)),
  'brand-slip': (row, e, L, r) =>
    renamed(row, e, L, {
      brand: L.chinese ? nearSign(e.brand, L, r) : /[\u3040-\u9fff\uac00-\ud7af]/.test(e.brand) ? e.brand : slip(e.brand, r),
    }),
  spaced: (row, e, _L, r) =>
    changed(row, 'company', r.pick([` ${row.company}`, row.company.replace(e.brand, `${e.brand} `), row.company.replace(' ', '  ')])),
  'company-wide': (row) => changed(row, 'company', wide(row.company)),
  'company-traditional': (row, _e, L) => changed(row, 'company', L.traditional(row.company)),
  renamed: (row, e, L, r) => {
    if (e.related) return false
    const next = companyOf(L, r)
    row.company = companyName({ ...next, region: e.region }, L)
    lose(row, 'name')
  },
  'new-contact': (row, _e, L, r) => {
    row.contactPerson = personOf(L, r)
    lose(row, 'contact')
  },
}

const ofBoth = {
  'new-phone': (row, e, L, r) => {
    row.phone = L.phone(e.place.town, r)
    lose(row, 'phone')
  },
  'no-phone': (row) => changed(row, 'phone', ''),
  'phone-form': (row, _e, L, r) => {
    row.phoneForm = r.below(L.phoneForms.length)
  },
  'phone-slip': (row, _e, _L, r) => {
    const at = row.phone.length - 1 - r.below(4)
    row.phone = row.phone.slice(0, at) + ((Number(row.phone[at]) + r.between(1, 8)) % 10) + row.phone.slice(at + 1)
    lose(row, 'phone')
  },
  extension: (row) => {
    row.extended = true
  },
  'new-email': (row, e, L, r) => {
    row.email = mailbox(e.contact ?? e, e.company ? e.domain : r.pick(L.hosts), L, r)
    lose(row, 'email')
  },
  'no-email': (row) => changed(row, 'email', ''),
  'email-case': (row) =>
    changed(
      row,
      'email',
      row.email.replace(/^./, (sign) => sign.toUpperCase()),
    ),
  'email-slip': (row, _e, _L, r) => {
    lose(row, 'email')
    return changed(row, 'email', `${slip(row.email.split('@')[0], r)}@${row.email.split('@')[1]}`)
  },
  move: (row, _e, L, r) => {
    Object.assign(row, cellsOf(placeOf(r.pick(L.towns), L, r)))
    lose(row, 'place')
  },
  'address-again': (row, e, L, r) => {
    const street = L.addressAgain(e.place.parts, r)
    return changed(row, 'street', street) && changed(row, 'address', L.fullAddress({ ...e.place, street }))
  },
}

export const ways = { ...ofPeople, ...ofCompanies, ...ofBoth }

/** Ways that leave every part of a name in place: the only ones for relatives and sisters, who differ by just that part. */
export const harmless = new Set(
  ['upper', 'plain', 'company-upper', 'company-plain', 'company-wide', 'form-again', 'spaced', ...Object.keys(ofBoth)].filter(
    (way) => way !== 'move',
  ),
)
