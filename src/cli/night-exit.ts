/** The exit code of a night, and whether it has anything to say. */

import type { NightResult } from '../jobs/run-night.ts'
import type { FailOn } from '../schema/night-settings.ts'

/** 1 where there is something to look at. */
export function nightExit({ findings, changes, quarantined, newlyQuarantined }: NightResult, failOn: FailOn): 0 | 1 {
  if (failOn === 'never') return 0
  if (failOn === 'any') return (findings?.error ?? 0) > 0 || quarantined > 0 ? 1 : 0
  return changes.new.error > 0 || newlyQuarantined > 0 ? 1 : 0
}
