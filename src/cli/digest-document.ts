/** The brief of the last days for programs. */

import type { z as Zod } from 'zod'
import { grades } from '../report/card/grade.ts'
import type { DigestData } from '../report/digest-data.ts'
import { type DocumentOf, partsOf } from './document.ts'

export const digestDocument = (z: typeof Zod) => {
  const { open, count, score, text, time } = partsOf(z)
  const ofOwner = z.array(open({ owner: z.string(), count }))
  const customer = { record: z.string(), name: z.string(), owner: text }
  return open({
    /** The first day it is about. */
    since: z.string(),
    at: time,
    overall: score.nullable(),
    grade: z.enum(grades).nullable(),
    /** Points since the last check before those days, on what was judged both times. */
    change: z.number().nullable(),
    newCustomers: open({ count, byOwner: ofOwner, first: z.array(open(customer)) }),
    typeChanges: open({
      count,
      moves: z.array(open({ from: text, to: text, count })),
      first: z.array(open({ ...customer, from: text, to: text })),
    }),
    followUps: open({ count, byOwner: ofOwner }),
    findings: open({ new: count, gone: count, rules: z.array(open({ rule: z.string(), new: count })) }).nullable(),
    waits: open({ pairs: count, conflicts: count, quarantined: count, errors: count, overdue: count, overdueByOwner: ofOwner }),
  })
}

export function digestOfData(data: DigestData): DocumentOf<typeof digestDocument> {
  const { since, at, scorecard, change, newCustomers, typeChanges, followUps, findings, waits } = data
  const owners = (list: DigestData['followUps']['byOwner']) => list.map(({ value, count }) => ({ owner: value, count }))
  const named = <Customer extends DigestData['newCustomers']['first'][number]>({ key, ...rest }: Customer) => ({ record: key, ...rest })
  return {
    since,
    at,
    overall: scorecard.overall,
    grade: scorecard.grade,
    change,
    newCustomers: { count: newCustomers.count, byOwner: owners(newCustomers.byOwner), first: newCustomers.first.map(named) },
    typeChanges: { count: typeChanges.count, moves: [...typeChanges.moves], first: typeChanges.first.map(named) },
    followUps: { count: followUps.count, byOwner: owners(followUps.byOwner) },
    findings: findings === null ? null : { ...findings, rules: findings.rules.map(({ rule, new: many }) => ({ rule, new: many })) },
    waits: { ...waits, overdueByOwner: owners(waits.overdueByOwner) },
  }
}
