/** A run that a report is to be compared with, looked at before anything is counted. */

import { fault } from '../../errors.ts'
import type { Store } from '../../store/store.ts'

/**
 * Throws UNKNOWN_RUN for a run that the store does not have, RUN_NOT_BEFORE for one that was undone or failed, and for one that is not before
 * the check the report shows: compared with itself nothing would ever change.
 * @param latest the run of the check that the report shows
 * @param named a run, or a day, of which nothing is said here
 */
export function refuseRun(store: Store, latest: number | null, named: string | null): void {
  if (named === null || !/^\d+$/.test(named)) return
  const run = Number(named)
  const entry = store.runs.get(run)
  if (entry === null) throw fault('UNKNOWN_RUN', { run: named })
  if (entry.state !== 'done') throw fault('RUN_NOT_BEFORE', { run, why: whyNot[entry.state] })
  if (latest !== null && run >= latest)
    throw fault('RUN_NOT_BEFORE', {
      run,
      why: { en: `it is not before the check that the report shows, run ${latest}`, zh: `它不早于本报告所用的检查（任务 ${latest}）` },
    })
}

const whyNot = {
  undone: { en: 'it was undone', zh: '它已被撤销' },
  failed: { en: 'it failed', zh: '它没有成功' },
  interrupted: { en: 'it was interrupted', zh: '它已中断' },
  running: { en: 'it is not finished', zh: '它尚未完成' },
} as const
