/** The groups of a plan as a person looks at them before they are merged: who joins whom, and which value of several survives. */

import type { Store } from '../../store/store.ts'
import { type ExplainedGolden, goldenExplainer } from '../golden/explained.ts'
import type { GoldenRules } from '../golden/golden-rules.ts'
import type { MergeGroup } from './merge-plan.ts'

export interface DescribedGroup extends ExplainedGolden {
  /** The number of the cluster, or the pair that people decided on. */
  readonly cluster: string
}

/** Makes the function that describes a group; `values` holds fields in which its records differ. It works before the merge and after it. */
export function groupDescriber(store: Store, rules: GoldenRules): (group: MergeGroup) => DescribedGroup {
  const explain = goldenExplainer(store, rules)
  return ({ name, into, joining }) => {
    const there = into === null ? [] : store.records.membersOf(into)
    const members = [...new Set([...there, ...joining])].sort((a, b) => a - b)
    const { values, ...described } = explain(members, into)
    return {
      cluster: name,
      ...described,
      values: values.filter(({ alternatives, reason }) => alternatives.length > 0 || reason === 'spare'),
    }
  }
}
