import { expect, test } from 'vitest'
import type { MatchTable } from '../../../src/match/columns/table.ts'
import { findDuplicates } from '../../../src/match/find-duplicates.ts'
import type { Wanted } from '../../../src/match/identity/identity.ts'
import type { FieldType } from '../../../src/schema/field.ts'

const at = { matchAt: 0.5, reviewAt: 0.1, seed: 1 }

function tableOf(columns: Readonly<Record<string, FieldType>>, rows: readonly (readonly string[])[]): MatchTable {
  return {
    size: rows.length,
    columns: Object.entries(columns).map(([name, type], c) => ({ name, type, values: rows.map((row) => row[c]!) })),
  }
}

const homes = tableOf({ name: 'person', address: 'address', phone: 'phone' }, [
  ['Anna Schmidt', 'Lindenweg 4, Köln', '+49221998877'],
  ['Peter Schmidt', 'Lindenweg 4, Köln', '+49221998877'],
  ['Maria Klein', 'Gartenstr. 12, Bonn', '+49228112233'],
  ['Lara Krüger', 'Am Markt 3, Aachen', '+49241778899'],
])

const firms = tableOf({ company: 'company', name: 'person', phone: 'phone' }, [
  ['Nordwind Logistik GmbH', 'Anna Schmidt', '+49221998877'],
  ['Nordwind Logistik GmbH', 'Peter Klein', '+49221998878'],
  ['Sonnfeld Bäckerei GmbH', 'Maria Weber', '+49228112233'],
  ['Altmark Papier AG', 'Lara Krüger', '+49241778899'],
])

test.each<[string, MatchTable, Wanted, number]>([
  ['people of one home are two customers', homes, {}, 4],
  ['for a mailing list they are one', homes, { household: 'together' }, 3],
  ['two contacts of one company', firms, { unit: 'person' }, 4],
  ['are one customer where companies are', firms, { unit: 'company' }, 3],
])('%s', async (_, table, wanted, customers) => {
  const { clusters, document } = await findDuplicates(table, { ...at, wanted })
  expect(new Set(clusters).size).toBe(customers)
  expect(document.identity?.unit).toBe(wanted.unit ?? 'person')
})

test('rows cannot stand for companies where no column names any', async () => {
  await expect(findDuplicates(homes, { ...at, wanted: { unit: 'company' } })).rejects.toMatchObject({ code: 'NO_COMPANIES' })
})

test('a column of the record is compared where it is wanted', async () => {
  const owned = { ...homes, columns: [...homes.columns, { name: 'owner', type: 'text' as const, values: ['Eva', 'Karl', 'Eva', 'Karl'] }] }
  const compared = async (wanted: Wanted) => (await findDuplicates(owned, { ...at, wanted })).comparisons.map(({ name }) => name)
  expect(await compared({})).not.toContain('owner')
  expect(await compared({ use: ['owner'] })).toContain('owner')
})
