import { expect, test } from 'vitest'
import { recordFiles } from '../../src/jobs/night-records.ts'
import { type NightOutput, nightStepNames, usualOutputs } from '../../src/schema/night-settings.ts'
import type { Store } from '../../src/store/store.ts'

const storeOf = (count: number) => ({ records: { count: () => count } }) as unknown as Store

test.each<[number, NightOutput[] | null, NightOutput[], NightOutput[]]>([
  [200_000, null, ['customers.csv', 'customers.xlsx'], []],
  [200_001, null, ['customers.csv'], ['customers.xlsx']],
  [200_001, ['customers.xlsx', 'report.html'], ['customers.xlsx'], []],
  [3, ['findings.csv'], [], []],
])('of %d records, where %j is asked for, a night writes %j and leaves out %j', (count, outputs, written, left) => {
  expect(recordFiles(storeOf(count), { steps: nightStepNames, outputs, like: 'auto', failOn: 'new' }, usualOutputs)).toEqual({
    written,
    left,
  })
})
