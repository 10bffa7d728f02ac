import { companyOf } from './company.mjs'
import { personOf, placeOf } from './person.mjs'

/**
 * Customers who belong together and are not one. Each function gives one group of entities that share facts:
 * `couple(L, r)` is two people with one home, phone and mailbox. `kept` says that no part of the name may be lost in a copy.
 */
const home = (first, fields = ['place', 'phone', 'email']) => ({
  ...Object.fromEntries(fields.map((field) => [field, first[field]])),
  kept: true,
  household: true,
})
const ofHome = (L, r, first, own) => {
  const other = personOf(L, r, { ...home(first, own.fields), ...own.facts })
  const taken = new Set([first.given, ...(own.taken ?? [])])
  if (!own.facts?.given) while (taken.has(other.given)) other.given = personOf(L, r, { sex: other.sex }).given
  return other
}
const sharedFamily = (L, first, sex) => {
  if (!L.feminine || sex === first.sex) return first.family
  return sex === 'female' ? L.feminine(first.family) : first.family.replace(/а$/, '')
}

export const relations = {
  couple(L, r, { fields } = {}) {
    const first = personOf(L, r, { sex: 'male', kept: true, household: true })
    const family = L.chinese || L.twoFamilies || L.language === 'ko' ? undefined : sharedFamily(L, first, 'female')
    return [first, ofHome(L, r, first, { fields, facts: { sex: 'female', ...(family && { family }) } })]
  },
  family(L, r, { fields } = {}) {
    const [father, mother] = relations.couple(L, r, { fields })
    const people = [father, mother]
    for (let child = 0; child < r.between(1, 2); child++) {
      const sex = r.pick(['male', 'female'])
      const birth = [Math.max(father.birth[0], mother.birth[0]) + r.between(22, 34), r.between(1, 12), r.between(1, 28)]
      people.push(
        ofHome(L, r, father, {
          fields,
          facts: { sex, birth, family: sharedFamily(L, father, sex) },
          taken: people.map((one) => one.given),
        }),
      )
    }
    return people
  },
  twins(L, r, { fields } = {}) {
    const first = personOf(L, r, { kept: true, household: true })
    return [first, ofHome(L, r, first, { fields, facts: { sex: first.sex, birth: first.birth, family: first.family } })]
  },
  /** Father and son of one name: told by their generation (`suffixes`) or by birth dates some 27 years apart. */
  'father-and-son'(L, r, { fields, suffixes = [['Sr.', 'Jr.']], dated = false } = {}) {
    const pair = dated ? ['', ''] : r.pick(suffixes)
    const first = personOf(L, r, {
      sex: 'male',
      kept: true,
      household: true,
      suffix: pair[0],
      birth: [r.between(1938, 1965), r.between(1, 12), r.between(1, 28)],
    })
    const birth = [first.birth[0] + r.between(24, 32), r.between(1, 12), r.between(1, 28)]
    return [
      first,
      ofHome(L, r, first, { fields, facts: { sex: 'male', given: first.given, family: first.family, suffix: pair[1], birth } }),
    ]
  },
  /** Same name, nothing else in common. */
  namesakes(L, r) {
    const first = personOf(L, r, { kept: true })
    return [first, personOf(L, r, { sex: first.sex, given: first.given, family: first.family, kept: true })]
  },

  sisters(L, r, { shared = ['phone', 'place', 'contact', 'email'] } = {}) {
    const first = companyOf(L, r, { kept: true })
    const trades = r.shuffled(L.trades.filter((trade) => trade !== first.trade))
    const facts = Object.fromEntries(shared.map((field) => [field, first[field]]))
    const own = {
      kept: true,
      brand: first.brand,
      region: first.region,
      form: first.form,
      formFirst: first.formFirst,
      domain: first.domain,
      ...facts,
    }
    return [first, ...Array.from({ length: r.between(1, 2) }, (_, at) => companyOf(L, r, { ...own, trade: trades[at] }))]
  },
  /** Head office and branches, told by number (`numbered`) or by city. */
  branches(L, r, { numbered = false, shared = ['phone', 'email'] } = {}) {
    const first = companyOf(L, r, { kept: true })
    const own = {
      ...first,
      ...Object.fromEntries(
        ['phone', 'email', 'contact', 'place'].filter((field) => !shared.includes(field)).map((field) => [field, undefined]),
      ),
      code: undefined,
    }
    const count = r.between(2, 4)
    const lowest = L.chinese ? 1 : r.between(3, 60)
    const cities = r.shuffled(L.towns).slice(0, count)
    return [
      first,
      ...cities.map((town, at) => {
        const place = shared.includes('place') ? first.place : placeOf(numbered ? first.place.town : town, L, r)
        const facts = Object.fromEntries(Object.entries({ ...own, place }).filter(([, value]) => value !== undefined))
        return companyOf(L, r, { ...facts, branch: numbered ? L.store(lowest + at) : L.branch(town[0]) })
      }),
    ]
  },
  /** Clients of one bookkeeper: his phone, mailbox and name stand in every row. */
  agency(L, r, { clients = [8, 14], shared = ['phone', 'email', 'contact'] } = {}) {
    const first = companyOf(L, r)
    const facts = Object.fromEntries(shared.map((field) => [field, first[field]]))
    return [first, ...Array.from({ length: r.between(...clients) - 1 }, () => companyOf(L, r, facts))]
  },
  /** One company twice in the register: same name and house, two valid numbers. Two legal persons. */
  'two-codes'(L, r) {
    const first = companyOf(L, r, { kept: true })
    return [first, companyOf(L, r, { ...first, code: undefined })]
  },
  /** One bank's branches, each named for its town and street; all answer the same hotline where `hotline` says so. */
  banks(L, r, { branches = [15, 25], hotline = false } = {}) {
    const trade = BANKS[L.language] ?? ['Bank']
    const form = L.chinese ? ['股份有限公司'] : L.language === 'ja' ? ['株式会社'] : r.pick(L.forms)
    const first = companyOf(L, r, { trade, form, formFirst: false, region: '' })
    const own = { brand: first.brand, domain: first.domain, trade, form, formFirst: false, region: '', kept: true, allowed: ['form-out'] }
    const met = new Set()
    return Array.from({ length: r.between(...branches) }, () => {
      let bank
      do {
        const place = placeOf(r.pick(L.towns), L, r)
        bank = companyOf(L, r, {
          ...own,
          place,
          branch: branchOf(L, place.city, r.pick(L.streets)),
          ...(hotline && { phone: first.phone }),
        })
      } while (met.has(bank.branch))
      met.add(bank.branch)
      return bank
    })
  },
}

const BANKS = {
  zh: ['银行'],
  ja: ['銀行'],
  ko: ['은행'],
  de: ['Bank'],
  fr: ['Banque'],
  es: ['Banco'],
  it: ['Banca'],
  pt: ['Banco'],
  ru: ['Банк'],
  pl: ['Bank'],
}
const branchOf = (L, city, street) => {
  if (L.chinese) return `${city}${street}支行`
  if (L.closed) return `${city.replace('市', '')}${street}支店`
  if (L.language === 'ko') return `${city} ${street.replace('로', '')}지점`
  return (
    {
      de: `Filiale ${city} ${street}`,
      fr: `Agence de ${city} ${street}`,
      es: `Oficina ${city} ${street}`,
      it: `Filiale di ${city} ${street}`,
      pt: `Agência ${city} ${street}`,
      ru: `отделение ${city} ${street}`,
      pl: `Oddział ${city} ${street}`,
    }[L.language] ?? `${city} ${street} Branch`
  )
}
