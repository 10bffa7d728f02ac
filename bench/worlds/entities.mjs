import { companyOf } from './company.mjs'
import { colleagues } from './contacts.mjs'
import { personOf } from './person.mjs'
import { relations } from './relations.mjs'

/** The same towns with `count` postcodes each, as the customers of one region share them. */
export function fewPostcodes(L, count, r) {
  const known = new Map()
  const postcode = (town) => {
    const its = known.get(town) ?? Array.from({ length: count }, () => L.postcode(town, r))
    known.set(town, its)
    return r.pick(its)
  }
  return { ...L, postcode }
}

/** Everybody who stands in a world, relatives first made, then shuffled; strangers have neither name nor mailbox in common. */
export function entitiesOf(world, L, r) {
  const make = world.of === 'people' ? personOf : companyOf
  const met = new Set()
  const fresh = (group) => group.every((e) => !met.has(identity(e, world)))
  const out = []
  const mailboxes = new Set()
  const add = (group) => {
    for (const mailbox of new Set(group.map(({ email }) => email))) {
      if (mailboxes.has(mailbox)) for (const e of group) if (e.email === mailbox) e.email = mailbox.replace('@', `${r.digits(4)}@`)
      mailboxes.add(mailbox)
    }
    for (const e of group) met.add(identity(e, world))
    out.push(...group)
  }
  for (const [kind, count, options] of world.relations ?? []) {
    for (let made = 0; made < count; ) {
      const group = relations[kind](L, r, options).map((e) => ({ ...e, related: true }))
      if (!fresh(group)) continue
      add(group)
      made++
    }
  }
  if (world.employers) out.push(...colleagues(L, r, world.employers))
  for (let made = 0; made < (world.customers ?? 0); ) {
    const e = make(L, r)
    if (!fresh([e])) continue
    add([e])
    made++
  }
  return r.shuffled(out)
}

const FEW_BRANDS = new Set(['ja', 'ko', 'ru']) // there the trade belongs to what tells a company

/** What a clerk who has only a name goes by; strangers never share it, unless the world wants namesakes and gives more to go by. */
function identity(e, world) {
  if (e.company) return FEW_BRANDS.has(world.locale) ? `${e.brand} ${e.trade[0]}` : e.brand
  return world.namesakes ? Symbol('anybody') : `${e.given} ${e.family}`
}
