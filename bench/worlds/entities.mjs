import { companyOf } from './company.mjs'
import { colleagues } from './contacts.mjs'
import { personOf } from './person.mjs'
import { relations } from './relations.mjs'

/** The same towns with `count` postcodes each, as the customers of one region share them. */
export function fewPostcodes(L, count, r) {
  const known = new Map()
  const postcode = (town) => {
    if (!known.has(town))
      known.set(
        town,
        Array.from({ length: count }, () => L.postcode(town, r)),
      )
    return r.pick(known.get(town))
  }
  return { ...L, postcode: (town) => postcode(town) }
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

const fewBrands = new Set(['ja', 'ko', 'ru']) // there the trade belongs to what tells a company
/** What a clerk who has only a name goes by; strangers never share it, unless the world wants namesakes and gives more to go by. */
const identity = (e, world) =>
  e.company
    ? fewBrands.has(world.locale)
      ? `${e.brand} ${e.trade[0]}`
      : e.brand
    : world.namesakes
      ? Symbol('anybody')
      : `${e.given} ${e.family}`
