import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Bits } from '../../../src/check/judged/bits.ts'
import type { Finding } from '../../../src/finding.ts'
import { checkAnew, latestCheck } from '../../../src/jobs/check/kept-check.ts'
import { keptMeasures, keptSets } from '../../../src/jobs/check/kept-measures.ts'
import { dayAfter } from '../../../src/schema/days.ts'
import type { Store } from '../../../src/store/store.ts'
import { checkOn, night, take, withStore } from '../../support/random-nights.ts'
import { tries } from '../../support/tries.ts'

/** What a check knows: counts, findings in order, measures with the records of each. */
function known(store: Store, run: number, counts: object) {
  const kept = keptMeasures(store, run)!
  const { rules, ruleSet: _, ...measures } = kept
  const sets = keptSets(store, run, kept)!
  const columns = rules.flatMap(({ rule, columns: own }, r) =>
    own.map((column, c) => {
      const bits = sets.rules[r]![c]
      return { rule, ...column, ids: bits == null ? null : `${idsOf(bits.judged)}/${idsOf(bits.wrong)}` }
    }),
  )
  return { counts, findings: [...store.findings.list(run)], measures, columns, errors: idsOf(sets.errors) }
}

function idsOf(bits: Bits): string {
  const ids: number[] = []
  bits.each((at) => ids.push(at))
  return ids.join(' ')
}

/** The same by a check of everything, which leaves no trace. */
async function knownAnew(store: Store, today: string) {
  let anew = null as ReturnType<typeof known> | null
  await store.runs.rehearse(async () => {
    const { run, counts } = await checkAnew(store, { ...checkOn(today), version: 'another', operator: 'li' })
    anew = known(store, run, counts)
  })
  return anew
}

test('a check of what changed knows what a check of everything does', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(night, { minLength: 2, maxLength: 6 }), (nights) =>
      withStore(async (store) => {
        let today = '2026-11-22'
        for (const { deeds, days } of nights) {
          for (const deed of deeds) await take(store, deed, today)
          today = dayAfter(today, days)
          const last = latestCheck(store, 'customers')?.run ?? 0
          const before = [...store.findings.list(last)]
          const { run, counts } = await checkAnew(store, { ...checkOn(today), operator: 'li' })
          const now = known(store, run, counts)
          expect(now).toEqual(await knownAnew(store, today))
          expect([...store.findings.list(last)]).toEqual(run === last ? now.findings : before)
          expect(store.findings.onlyIn(run, last)).toEqual(onlyIn(now.findings, before))
          expect(store.findings.onlyIn(last, run)).toEqual(onlyIn(before, now.findings))
        }
      }),
    ),
    { numRuns: tries(6) },
  )
})

/** How many of each severity some findings have that others lack, whatever values they show. */
function onlyIn(findings: readonly Finding[], others: readonly Finding[]) {
  const places = (of: readonly Finding[]) =>
    new Set(of.map(({ severity, rule, record, field, extra, message }) => JSON.stringify([severity, rule, record, field, extra, message])))
  const known = places(others)
  const counts = { error: 0, warning: 0, info: 0 }
  for (const place of places(findings)) if (!known.has(place)) counts[(JSON.parse(place) as [Finding['severity']])[0]]++
  return counts
}
