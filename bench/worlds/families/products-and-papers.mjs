import { copied, made } from '../copied.mjs'
import { localeOf } from '../locale.mjs'
import { chances } from '../random.mjs'
import { slip, words } from '../text.mjs'

/** Other things than customers: products and papers. Each row is made by one function. */
const KINDS = words('Drill Kettle Lamp Jacket Bottle Speaker Charger Chair Backpack Router Monitor Tripod Blender Helmet Keyboard Tent')
const COLOURS = words('black white red blue green grey silver orange')
function products({ count, share, set, name }, seed) {
  const r = chances(seed, name)
  const L = localeOf(set === 'a' ? 'en-US' : 'en-GB', set)
  const makers = Array.from({ length: 18 }, () => r.pick(L.brands.first) + r.pick(L.brands.second))
  const rows = made(count, () => {
    const [maker, kind, model, colour] = [r.pick(makers), r.pick(KINDS), `${r.pick([...'ABDKMSTX'])}${r.between(10, 990)}`, r.pick(COLOURS)]
    return [
      `${maker.slice(0, 3)}${model}`,
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
]
