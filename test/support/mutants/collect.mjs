/** What the tests use of vitest, each test kept in a list instead of run. */

export { expect } from 'vitest'

const titles = []

export function test(name, body) {
  globalThis.collectedTests.push({ name: [...titles, name].join(' > '), body })
}
test.each = (table) => (name, body) =>
  table.forEach((row, i) => {
    test(`${name} #${i}`, () => body(...(Array.isArray(row) ? row : [row])))
  })
test.skipIf = (skipped) => (skipped ? () => {} : test)

export function describe(name, body) {
  titles.push(name)
  body()
  titles.pop()
}
describe.each = (table) => (name, body) =>
  table.forEach((row, i) => {
    describe(`${name} #${i}`, () => body(...(Array.isArray(row) ? row : [row])))
  })
describe.skipIf = (skipped) => (skipped ? () => {} : describe)
