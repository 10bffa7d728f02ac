/** A value changed during a review: standardised, checked and recorded as `edit` does it. */

import { editRecord } from '../../jobs/fix/edit-record.ts'
import { changedSince } from '../../jobs/review/as-shown.ts'
import type { CaseRows } from '../../jobs/review/case-rows.ts'
import type { Config } from '../../schema/config.ts'
import { changeLines } from '../change-text.ts'
import type { Call } from '../command.ts'
import { openForWriting } from '../store.ts'
import { storeCheckOf } from '../store-check.ts'

/** What to tell the person. @param row the record as it is shown, its key plain @param field a field's id, or the header of a column of the sheet's own */
export async function editCell(
  call: Call,
  config: Config,
  row: Pick<CaseRows['rows'][number], 'id' | 'key' | 'mark'>,
  field: string,
  cell: string,
): Promise<{ readonly message: string; readonly isRefused: boolean }> {
  const { say, language, globals } = call
  const store = await openForWriting(call, 'review')
  try {
    // written over what the person never saw, it would take back what somebody else wrote
    if (changedSince(store, [row]).length > 0) return { message: say('reviewShownChanged', { records: row.key }), isRefused: true }
    const check = await storeCheckOf(call, config, 'customers')
    const cells = new Map([[field, cell]])
    const { run, refused, findings, ...changed } = await editRecord(store, {
      record: row.key,
      cells,
      operator: globals.operator,
      check,
      refuse: config.privacy.refuse,
    })
    if (run !== null) return { message: changeLines(say, run, changed).join(' '), isRefused: false }
    if (!refused) return { message: say('nothingToDo'), isRefused: false }
    const { toldFindings } = await import('../../jobs/check/findings-to-show.ts')
    const rules = check.rules.map(({ rule }) => rule)
    const told = toldFindings(store, { rules, schema: check.schema, language, reveal: true, masking: config.privacy.masks }, findings)
    return { message: say('reviewRefused', { problem: told[0]?.message ?? '' }), isRefused: true }
  } finally {
    store.close()
  }
}
