import { mailWord } from './text.mjs'

/** The person's name as one text, in the order of the language: `Mary Reed`, `王小明`, `佐藤 誠`, `Иванов Иван`. */
export function fullName({ given, family, suffix }, L) {
  const tail = suffix ? ` ${suffix}` : ''
  if (L.chinese || L.language === 'ko') return `${family}${given}${tail}`
  if (L.language === 'ja') return `${family} ${given}${tail}`
  return L.language === 'ru' ? `${family} ${given}${tail}` : `${given} ${family}${tail}`
}

/** The name in Latin letters, by the way of writing (Chinese: 0 pinyin, 1 Wade–Giles, 2 Cantonese); undefined where there is none. */
export function romanised({ given, family }, L, way = 0) {
  const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1)
  if (L.latin) return { given: L.latin(given), family: L.latin(family) }
  if (L.readings) {
    const read = (sign) => L.readings[sign]?.[way] ?? ''
    const signs = [...given].map(read)
    return { given: way === 0 ? capital(signs.join('')) : signs.map(capital).join('-'), family: capital(read(family)) }
  }
  if (L.roman) return { given: capital([...given].map((sign) => L.roman[sign] ?? '').join('')), family: capital(L.roman[family]) }
  return undefined
}

/** An address of the person's own at a host; built from the name (seven in ten) or a nickname nobody can guess. */
export function mailbox(person, host, L, r) {
  const latin = romanised(person, L) ?? person
  const given = mailWord(latin.given)
  const family = mailWord(latin.family)
  if (given === '' || r.chance(0.3)) return `${r.letters(r.between(5, 8))}${r.digits(r.between(0, 3))}@${host}`
  const number = r.chance(0.6) ? r.digits(r.between(1, 4)) : ''
  return `${r.pick([`${given}.${family}`, `${given}${family}`, `${given[0]}${family}`, `${family}.${given}`, `${given}_${family}`])}${number}@${host}`
}

/** Where somebody lives or sits: town, region, postcode and street, each as a cell and in the parts it is spelled from. */
export function placeOf(town, L, r) {
  const parts = L.street(r, L.streets, town)
  const place = { town, parts, city: town[0], state: town[1], postcode: L.postcode(town, r), street: L.address(parts) }
  return { ...place, address: L.fullAddress(place) }
}

/** One person with every fact a sheet may ask for: name, birth date [year, month, day], phone (digits), mobile, e-mail, place. */
export function personOf(L, r, given) {
  const sex = given?.sex ?? (r.chance(0.5) ? 'male' : 'female')
  const syllables = L.syllables ?? (L.chinese ? (r.chance(0.75) ? 2 : 1) : 1)
  const family = r.skewed(L.family)
  const person = {
    sex,
    given: Array.from({ length: syllables }, () => r.pick(L[sex])).join(''),
    family: sex === 'female' && L.feminine ? L.feminine(family) : L.twoFamilies ? `${family} ${r.skewed(L.family)}` : family,
    birth: [r.between(1942, 2004), r.between(1, 12), r.between(1, 28)],
    place: placeOf(r.skewed(L.towns), L, r),
    ...given,
  }
  person.phone ??= L.phone(person.place.town, r)
  person.mobile ??= L.phone(person.place.town, r)
  person.email ??= mailbox(person, r.skewed(L.hosts), L, r)
  person.code ??= r.digits(9)
  return person
}
