import { expect, test } from 'vitest'
import { relationGroups } from '../../../src/jobs/dedupe/relations.ts'

test('groups hold every record of their customers, by kind and first member; one customer is no group', () => {
  // records 0 and 1 are one customer, 2 is the spouse, 3 and 4 are sister companies, 5 is alone
  const clusters = Int32Array.from([0, 0, 2, 3, 4, 5])
  const related = [
    { left: 1, right: 2, relation: 'household' as const },
    { left: 0, right: 1, relation: 'household' as const },
    { left: 3, right: 4, relation: 'sisters' as const },
  ]
  expect(relationGroups({ clusters, related })).toEqual([
    { kind: 'household', members: [0, 1, 2] },
    { kind: 'sisters', members: [3, 4] },
  ])
})
