import { copied, made } from '../copied.mjs'
import { localeOf } from '../locale.mjs'
import { placeOf } from '../person.mjs'
import { chances } from '../random.mjs'
import { slip, words } from '../text.mjs'

/** Other things than customers: restaurants and vehicles. Each row is made by one function. */
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
const COLOURS = words('black white red blue green grey silver orange')
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
