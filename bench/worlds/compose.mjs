import { companyName } from './company.mjs'
import { entitiesOf, fewPostcodes } from './entities.mjs'
import { localeOf } from './locale.mjs'
import { fullName } from './person.mjs'
import { chances } from './random.mjs'
import { harmless, ways } from './ways.mjs'

/**
 * A world is data. What may stand in it, with what is taken where it is left out:
 *   locale, set         'en-US', 'a'
 *   of                  'people' or 'companies'
 *   customers           how many customers are nobody's relative
 *   relations           [['twins', 30, options], ...]: thirty pairs of twins besides them
 *   employers           { count, staff, switchboard }: people who work for a few companies, instead of `customers`
 *   again               share of customers who stand twice or oftener (0)
 *   most                rows a customer has at most (2)
 *   changes             [least, most] ways a copy is changed ([1, 2]); [0, 0] copies rows as they are
 *   ways                names of those ways (ways.mjs)
 *   need                how many facts a copy must still share with a row of the same customer (2, or 1 where the sheet has only one)
 *   columns             'key:Header, ...' in the order of the sheet
 *   postcodes           how many postcodes a town has (as many as there are rows)
 *   batch, copied       entered within three days; a copy keeps its record-keeping cells too
 *   namesakes           strangers may have one name
 *   phoneMix            every phone in a form of its own
 *   romanisation        0 pinyin, 1 Wade–Giles, 2 Cantonese
 *   blank               share of empty cells, one number or by key ({})
 *   filled              [[key, ...], [key, ...]]: two departments; the copy comes from the other one and fills only its own columns
 *   heavy               [customers, rows]: so many customers stand in so many rows
 *   bars                [precision, recall] a careful clerk reaches
 */
const IDENTIFYING = {
  name: ['name', 'given', 'company'],
  phone: ['phone'],
  mobile: ['mobile'],
  email: ['email'],
  birth: ['birth'],
  place: ['street', 'address'],
  code: ['code'],
  contact: ['contact'],
}
export const columnsOf = (world) => world.columns.split(/\s*,\s*/).map((column) => column.split(':'))

/** The rows of a world, shuffled: `[{ entity: 1, cells: { name, phone, ... } }, ...]`, the same for the same seed. */
export function composed(world, seed) {
  const r = chances(seed, world.name)
  const L =
    world.postcodes === undefined ? localeOf(world.locale, world.set) : fewPostcodes(localeOf(world.locale, world.set), world.postcodes, r)
  const keys = columnsOf(world).map(([key]) => key)
  const entities = entitiesOf(world, L, r)
  const common = world.employers ? ['phone', 'place'] : [] // what colleagues have in common tells none of them
  const witnesses = Object.entries(IDENTIFYING).filter(
    ([fact, cells]) => !common.includes(fact) && cells.some((cell) => keys.includes(cell)),
  )
  const need = world.need ?? Math.min(2, witnesses.length)
  const rows = []
  entities.forEach((e, at) => {
    const all = [drawn(e, L, r, world, r.below(2))]
    const [heavy, times] = world.heavy ?? [0, 0]
    const copies = at < heavy ? times - 1 : r.chance(world.again ?? 0) ? r.between(1, (world.most ?? 2) - 1) : 0
    for (let copy = 0; copy < copies; copy++) {
      const next = altered(e, all, { L, r, world, need, witnesses })
      if (next !== undefined) all.push(next)
    }
    for (const { cells } of all) rows.push({ entity: at + 1, cells })
  })
  return r.shuffled(rows)
}

/** A row of an entity as it was first taken down. */
function drawn(e, L, r, world, department) {
  const row = {
    lost: new Set(),
    extended: false,
    phoneForm: r.chance(world.phoneMix ? 0 : 0.85) ? 0 : r.below(L.phoneForms.length),
    department,
    given: e.given,
    family: e.family,
    phone: e.phone,
    mobile: e.mobile,
    email: e.email,
    code: e.code,
    domain: e.domain ?? '',
    city: e.place.city,
    state: e.place.state,
    postcode: e.place.postcode,
    street: e.place.street,
    address: e.place.address,
    company: e.company ? companyName(e, L) : (e.employer?.name ?? ''),
    birth: e.birth ? L.date(...e.birth) : '',
    contactPerson: e.contact,
    suffix: e.suffix ?? '',
    contact: '',
    romanisation: world.romanisation ?? 0,
    owner: r.pick(L.owners),
    status: r.pick(L.statuses),
    type: r.pick(L.types),
    source: r.pick(L.sources),
    title: r.pick(L.titles),
    note: e.note ?? (r.chance(0.4) ? r.pick(L.notes) : ''),
    industry: e.company ? e.trade[0] : r.pick(L.trades)[0],
    created: L.date(2025, world.batch ? 3 : r.between(1, 12), world.batch ? r.between(1, 3) : r.between(1, 28)),
    updated: L.date(2026, r.between(1, 6), r.between(1, 28)),
    imported: L.notes[0],
    run: `${r.pick(['A', 'B'])}-2025-0${r.between(1, 4)}`,
    score: String(r.between(1, 5) * 10),
    consent: r.pick(['1', '0']),
    number: '',
    name: '',
  }
  return finished(row, e, L, r, world)
}

/** The cells as they stand in the sheet: the name put together, phones in their form, what is blank left out. */
function finished(row, e, L, r, world) {
  const keys = columnsOf(world).map(([key]) => key)
  const cells = { ...row }
  const withSuffix = !keys.includes('suffix') && row.suffix !== ''
  cells.name = row.name || (e.company ? row.company : fullName({ ...row, suffix: withSuffix ? row.suffix : '' }, L))
  if (withSuffix && keys.includes('family')) cells.family = `${row.family} ${row.suffix}`
  if (row.contactPerson) cells.contact = fullName(row.contactPerson, L)
  for (const key of ['phone', 'mobile']) if (row[key]) cells[key] = spoken(row[key], row, L, r, key)
  for (const key of keys) {
    const share = typeof world.blank === 'number' ? world.blank : (world.blank?.[key] ?? 0)
    if (r.chance(share)) cells[key] = ''
  }
  if (world.filled) {
    const [own, other] = [world.filled[row.department], world.filled[1 - row.department]]
    for (const key of other) if (!own.includes(key)) cells[key] = ''
    cells.source = L.sources[row.department]
  }
  return { row, cells }
}

const spoken = (digits, row, L, r, key) => {
  const text = L.phoneForms[row.phoneForm](digits)
  return row.extended && key === 'phone' ? L.extension(text, r) : text
}

/** One more row of an entity that still shares at least `need` facts with one of its rows; undefined where none could be made. */
function altered(e, before, { L, r, world, need, witnesses }) {
  const allowed = (world.ways ?? []).filter((way) => !e.kept || harmless.has(way) || e.allowed?.includes(way))
  for (let attempt = 0; attempt < 40; attempt++) {
    const first = drawn(e, L, r, world, world.filled ? 1 - before[0].row.department : 0).row
    if (world.copied) Object.assign(first, before[0].row, { lost: new Set() })
    const count = r.between(...(world.changes ?? [1, 2]))
    const chosen = r.shuffled(allowed)
    let made = 0
    for (const way of chosen) {
      if (made >= count) break
      if (ways[way](first, e, L, r) !== false) made++
    }
    if (made < Math.min(count, 1)) continue
    const next = finished(first, e, L, r, world)
    const enough = before.some((other) => witnesses.filter((witness) => shared(witness, other, next)).length >= need)
    if (enough) return next
  }
  return undefined
}

function shared([fact, keys], one, other) {
  const lost = one.row.lost.has(fact) || other.row.lost.has(fact)
  return !lost && keys.some((key) => (one.cells[key] ?? '') !== '' && (other.cells[key] ?? '') !== '')
}
