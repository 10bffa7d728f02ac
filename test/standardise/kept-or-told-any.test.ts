import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reader, unaccounted } from '../support/accounted.ts'
import { cellsOf } from '../support/kept-or-told-cells.ts'
import { tries } from '../support/tries.ts'

const countries = ['CN', 'US', 'DE', null]

describe('what a cell says stands in its record or is told', () => {
  test.each(Object.entries(cellsOf))('%s', (field, cells) => {
    const readers = new Map(countries.map((country) => [country, reader(field, { country, dateOrders: {} })]))
    fc.assert(
      fc.property(cells, fc.constantFrom(...countries), (made, country) => {
        const { cell } = made
        const record = readers.get(country)!(cell)
        expect({ cell, country, lost: unaccounted(field, made, record, country) }).toEqual({ cell, country, lost: [] })
      }),
      { numRuns: tries(1_000) },
    )
  })
})
