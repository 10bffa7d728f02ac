import { expect, test } from 'vitest'
import { columnName } from '../../../src/check/judged/measured.ts'
import { checkAnew } from '../../../src/jobs/check/kept-check.ts'
import { keptChecks, keptSets } from '../../../src/jobs/check/kept-measures.ts'
import type { Store } from '../../../src/store/store.ts'
import { check, edit, load } from '../../support/merged-store.ts'
import { newStore } from '../../support/new-store.ts'

const at = newStore()

/** How many records each rule judged and found wrong, by column: as counted, and as its kept sets hold them. */
function measured(store: Store) {
  const kept = keptChecks(store, 'customers').at(-1)!
  const sets = keptSets(store, kept.run, kept)!
  return kept.rules.flatMap(({ rule, columns }, r) =>
    columns.map((column, c) => {
      const bits = sets.rules[r]![c]
      return {
        name: `${rule} ${columnName(column)}`,
        counted: [column.judged, column.wrong],
        held: bits == null ? null : [bits.judged.count(), bits.wrong.count()],
      }
    }),
  )
}

test('a record judged anew changes the sets of the rules that judged it, and of no other', async () => {
  const { store } = at
  const headers = ['customer_no', 'name', 'phone', 'email']
  await load(store, 'a', headers, [
    ['K1', '华信科技有限公司', '13812345678', 'a@huaxin.cn'],
    ['K2', '明达机械有限公司', '13912345678', 'b@mingda.cn'],
    ['K3', '云帆贸易有限公司', '13712345678', 'c@yunfan.cn'],
  ])
  await checkAnew(store, { ...check, operator: 'li' })
  await edit(store, 'K1', { phone: '13612345678' })
  const all = measured(store)
  expect(all.some(({ name }) => name.startsWith('phone-shared'))).toBe(true)
  expect(all.filter(({ counted, held }) => held !== null && String(held) !== String(counted))).toEqual([])
})
