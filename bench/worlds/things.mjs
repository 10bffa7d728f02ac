import { localeOf } from './locale.mjs'
import { placeOf } from './person.mjs'
import { chances } from './random.mjs'
import { slip, words } from './text.mjs'

/** Sheets of other things that end up in the same folder: products, papers, restaurants, vehicles. Each row is made by one function. */
const copied = (rows, share, again, r) => {
  const copies = rows.filter(() => r.chance(share)).map(({ entity, cells }) => ({ entity, cells: again(cells) }))
  return r.shuffled([...rows, ...copies])
}
const made = (count, one) => {
  const met = new Set()
  const rows = []
  while (rows.length < count) {
    const [identity, cells] = one(rows.length)
    if (met.has(identity)) continue
    met.add(identity)
    rows.push({ entity: rows.length + 1, cells })
  }
  return rows
}

const KINDS = words('Drill Kettle Lamp Jacket Bottle Speaker Charger Chair Backpack Router Monitor Tripod Blender Helmet Keyboard Tent')
const COLOURS = words('black white red blue green grey silver orange')
function products({ count, share, set, name }, seed) {
  const r = chances(seed, name)
  const L = localeOf(set === 'a' ? 'en-US' : 'en-GB', set)
  const makers = Array.from({ length: 18 }, () => r.pick(L.brands.first) + r.pick(L.brands.second))
  const rows = made(count, () => {
    const [maker, kind, model, colour] = [r.pick(makers), r.pick(KINDS), `${r.pick([...'ABDKMSTX'])}${r.between(10, 990)}`, r.pick(COLOURS)]
    return [
      `${maker}${kind}${model}`,
      {
        maker,
        title: `${maker} ${kind} ${model} ${colour}`,
        sku: `${maker.slice(0, 3).toUpperCase()}-${model}`,
        price: (r.between(500, 39900) / 100).toFixed(2),
        stock: String(r.below(400)),
      },
    ]
  })
  return copied(
    rows,
    share,
    (cells) => ({ ...cells, title: cells.title.split(' ').slice(0, -1).join(' '), price: cells.price, stock: String(r.below(400)) }),
    r,
  )
}

const SUBJECTS = words(
  'Indexing Clustering Caching Sampling Scheduling Parsing Ranking Routing Compression Replication Sorting Hashing Pruning Tracing',
)
const OBJECTS = [
  'Streaming Graphs',
  'Sparse Matrices',
  'Spatial Data',
  'Wide Tables',
  'Sensor Networks',
  'Query Plans',
  'Versioned Trees',
  'Noisy Labels',
  'Text Archives',
  'Large Ledgers',
  'Temporal Joins',
  'Moving Objects',
  'Web Crawls',
  'Protein Chains',
]
const HOWS = [
  'with Bounded Memory',
  'under Skew',
  'in Linear Time',
  'by Random Projection',
  'on Commodity Hardware',
  'without Locks',
  'Revisited',
  'at Scale',
  'from Few Examples',
  'for Interactive Use',
  'in the Presence of Deletes',
  'across Data Centers',
]
function papers({ count, share, set, name }, seed) {
  const r = chances(seed, name)
  const L = localeOf(set === 'a' ? 'de' : 'it', set)
  const author = () => `${r.pick(L.male)} ${r.pick(L.family)}`
  const rows = made(count, () => {
    const title = `${r.pick(SUBJECTS)} ${r.pick(OBJECTS)} ${r.pick(HOWS)}`
    return [
      title,
      {
        title,
        authors: Array.from({ length: r.between(1, 4) }, author).join(', '),
        year: String(r.between(1994, 2023)),
        venue: r.pick(['Proc. Data Systems', 'Journal of Tables', 'Symp. on Storage', 'Workshop on Records']),
      },
    ]
  })
  const short = (authors) => authors.replace(/(\p{L})\p{L}+ (?=\p{Lu})/gu, '$1. ')
  return copied(
    rows,
    share,
    (cells) => ({
      ...cells,
      authors: r.chance(0.6) ? short(cells.authors) : cells.authors,
      title: r.chance(0.5) ? slip(cells.title, r) : cells.title.toLowerCase(),
      venue: r.chance(0.5) ? '' : cells.venue,
    }),
    r,
  )
}

const DISHES = words('Grill Kitchen Bistro Tavern Noodles Pizzeria Cafe Diner Sushi Taqueria')
function restaurants({ count, share, set, name }, seed) {
  const r = chances(seed, name)
  const L = localeOf(set === 'a' ? 'en-US' : 'pt', set)
  const rows = made(count, () => {
    const place = placeOf(r.skewed(L.towns), L, r)
    const title = `${r.pick(['The ', '', '', ''])}${r.pick(L.brands.first)}${r.pick([' ', ''])}${r.pick(L.brands.second)} ${r.pick(DISHES)}`
    const digits = L.phone(place.town, r)
    return [
      title.replace(/\W|the/gi, '').toLowerCase(),
      {
        title,
        street: place.street,
        city: place.city,
        phone: L.phoneForms[0](digits),
        kind: r.pick(['american', 'italian', 'asian', 'mexican', 'seafood']),
        place,
        digits,
      },
    ]
  })
  const again = (cells) => ({
    ...cells,
    title: r.chance(0.4) ? cells.title.replace(/^The /, '').replace(/ (\w+)$/, ' $1 & Bar') : slip(cells.title, r),
    street: L.addressAgain(cells.place.parts, r),
    phone: L.phoneForms[r.below(4)](cells.digits),
    kind: r.chance(0.4) ? '' : cells.kind,
  })
  return copied(rows, share, again, r)
}

const VALUES = Object.fromEntries(
  [...'ABCDEFGH']
    .map((sign, at) => [sign, at + 1])
    .concat(
      [...'JKLMN'].map((sign, at) => [sign, at + 1]),
      [
        ['P', 7],
        ['R', 9],
      ],
      [...'STUVWXYZ'].map((sign, at) => [sign, at + 2]),
    ),
)
/** A vehicle number with its right check digit (ISO 3779, ninth sign). */
function vehicleNumber(start, r) {
  const signs = [
    ...`${start}${Array.from({ length: 4 }, () => r.pick([...'ABCDEFGHJKLMNPRSTUVWXYZ0123456789'])).join('')}X${r.pick([...'LMNPRST'])}${r.pick([...'ABCDFG'])}${r.digits(6)}`,
  ]
  const sum = signs.reduce(
    (total, sign, at) => total + (at === 8 ? 0 : (VALUES[sign] ?? Number(sign)) * [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2][at]),
    0,
  )
  signs[8] = sum % 11 === 10 ? 'X' : String(sum % 11)
  return signs.join('')
}
const MAKES = {
  Toyota: 'Corolla Yaris Camry',
  Volkswagen: 'Golf Polo Passat',
  Ford: 'Focus Fiesta Transit',
  Honda: 'Civic Jazz Accord',
  Volvo: 'V60 XC40 S90',
}
const STARTS = { Toyota: 'JTD1', Volkswagen: 'WVW1', Ford: 'WF01', Honda: 'JHM1', Volvo: 'YV11' }
function vehicles({ count, share, name }, seed) {
  const r = chances(seed, name)
  const rows = made(count, () => {
    const make = r.pick(Object.keys(MAKES))
    const vin = vehicleNumber(STARTS[make], r)
    return [
      vin,
      {
        vin,
        plate: `${r.letters(3).toUpperCase()} ${r.digits(3)}`,
        make,
        model: r.pick(MAKES[make].split(' ')),
        year: String(r.between(2008, 2024)),
        colour: r.pick(COLOURS),
        mileage: String(r.between(8, 210) * 1000),
      },
    ]
  })
  return copied(
    rows,
    share,
    (cells) => ({
      ...cells,
      plate: r.chance(0.5) ? `${r.letters(3).toUpperCase()} ${r.digits(3)}` : cells.plate,
      mileage: String(Number(cells.mileage) + r.between(1, 40) * 1000),
      colour: r.chance(0.3) ? '' : cells.colour,
    }),
    r,
  )
}

export default [
  {
    name: 'products-none-twice',
    set: 'a',
    make: products,
    count: 700,
    share: 0,
    columns: 'sku:SKU, title:Product, maker:Brand, price:Price, stock:Stock',
    bars: [1, 1],
  },
  {
    name: 'papers',
    set: 'a',
    make: papers,
    count: 450,
    share: 0.25,
    columns: 'title:title, authors:authors, venue:venue, year:year',
    bars: [0.96, 0.92],
  },
  {
    name: 'restaurants-us',
    set: 'a',
    make: restaurants,
    count: 350,
    share: 0.2,
    columns: 'title:name, street:addr, city:city, phone:phone, kind:type',
    bars: [0.96, 0.92],
  },
  {
    name: 'vehicles',
    set: 'a',
    make: vehicles,
    count: 500,
    share: 0.08,
    columns: 'vin:VIN, plate:Plate, make:Make, model:Model, year:Year, colour:Colour, mileage:Mileage',
    bars: [0.98, 0.95],
  },
  {
    name: 'products-twice',
    set: 'b',
    make: products,
    count: 400,
    share: 0.12,
    columns: 'title:Item, price:RRP, sku:Code, stock:Qty',
    bars: [0.96, 0.92],
  },
  {
    name: 'papers-few-twice',
    set: 'b',
    make: papers,
    count: 600,
    share: 0.08,
    columns: 'year:Year, authors:Author(s), title:Title',
    bars: [0.96, 0.9],
  },
  {
    name: 'restaurants-pt',
    set: 'b',
    make: restaurants,
    count: 280,
    share: 0.25,
    columns: 'title:Restaurante, phone:Telefone, street:Endereço, city:Cidade',
    bars: [0.96, 0.9],
  },
  {
    name: 'vehicles-none-twice',
    set: 'b',
    make: vehicles,
    count: 650,
    share: 0,
    columns: 'plate:Reg, make:Make, model:Model, colour:Colour, year:Built, vin:Chassis no.',
    bars: [1, 1],
  },
]
