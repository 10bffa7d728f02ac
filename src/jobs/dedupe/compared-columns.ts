/** Which columns of the store the kept model looks at: those it compares, and those by which it tells one customer from another. */

import type { KeptModel } from './kept-model.ts'
import type { StoreColumn } from './store-column.ts'

/** Of `kept.columns` those whose values speak for or against a pair; owner and last follow-up, which `dedupe` prints as not compared, are none. */
export function comparedColumns({ document, columns }: Pick<KeptModel, 'document' | 'columns'>): StoreColumn[] {
  const { comparisons, hard, identity } = document
  const { aside = [], unit: _, household: __, distrusted: ___, ...roles } = identity ?? {}
  const looked = new Set([...comparisons.map(({ column }) => column), ...hard, ...Object.values(roles).flat()])
  return columns.filter(({ name }) => looked.has(name) && !aside.includes(name))
}
