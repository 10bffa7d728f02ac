/** `review --assign`: findings and pairs to the owners of their records. */

import type { z as Zod } from 'zod'
import { type Assigned, assignWork } from '../../jobs/review/assign-work.ts'
import type { Config } from '../../schema/config.ts'
import { dayAfter } from '../../schema/days.ts'
import { daysOf } from '../../schema/duration.ts'
import { aligned } from '../columns.ts'
import type { Call } from '../command.ts'
import { type DocumentOf, partsOf } from '../document.ts'
import { deliver, jsonText, planTarget, printOne } from '../output.ts'
import { openForReading, openForWriting } from '../store.ts'
import { printable } from '../terminal.ts'
import type { ReviewFlags } from './review-flags.ts'

export async function assign(call: Call<ReviewFlags>, config: Config): Promise<number> {
  const { flags, globals } = call
  const print = printOne(call, ['text', 'json'])
  const due = flags.due === undefined ? null : dayAfter(call.today(), daysOf(flags.due))
  const store = globals.dryRun ? await openForReading(call) : await openForWriting(call, 'review')
  try {
    const { mergeAt } = config
    const assigned = await assignWork(store, { mergeAt, due, operator: globals.operator, dryRun: globals.dryRun })
    const content = print.format === 'json' ? jsonText(documentOf(assigned, due)) : textOf(call, assigned)
    await deliver(call, content, planTarget(call, print.target))
    return 0
  } finally {
    store.close()
  }
}

export const assignedDocument = (z: typeof Zod) => {
  const { open, count, text } = partsOf(z)
  return open({
    run: count.nullable(),
    due: text,
    assigned: z.array(open({ owner: z.string(), findings: count, pairs: count })),
    ownerless: open({ findings: count, pairs: count }),
    /** Handed out before: done and closed now, and still open. */
    closed: count,
    waiting: count,
  })
}

function documentOf({ run, byOwner, ownerless, closed, waiting }: Assigned, due: string | null): DocumentOf<typeof assignedDocument> {
  return { run, due, assigned: [...byOwner].map(([owner, counts]) => ({ owner, ...counts })), ownerless: { ...ownerless }, closed, waiting }
}

function textOf({ say, globals }: Call, { run, byOwner, ownerless, closed, waiting }: Assigned): string {
  const count = [...byOwner.values()].reduce((sum, { findings, pairs }) => sum + findings + pairs, 0)
  const lines = [
    count === 0 ? say('reviewAssignedNone') : run === null ? say('reviewWouldAssign', { count }) : say('reviewAssigned', { count, run }),
  ]
  if (count > 0) {
    const head = [`  ${say('reviewAssignOwner')}`, say('reviewAssignFindings'), say('reviewAssignPairs')]
    const rows = [...byOwner].map(([owner, { findings, pairs }]) => [`  ${printable(owner)}`, String(findings), String(pairs)])
    lines.push(...aligned([head, ...rows], { right: [1, 2] }))
  }
  if (ownerless.findings + ownerless.pairs > 0) lines.push(say('reviewAssignOwnerless', ownerless))
  if (closed + waiting > 0) lines.push(say('reviewAssignOpen', { closed, waiting }))
  if (count > 0 && !globals.dryRun) lines.push(say('reviewAssignNext'))
  return `${lines.join('\n')}\n`
}
