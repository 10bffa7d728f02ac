/** What a configuration says of the scorecard, with what it leaves as shipped. */

import { type Caps, type Grade, usualCaps, usualFloors } from '../../report/card/grade.ts'
import type { CardSettings } from '../../report/card/scorecard.ts'
import type { CapLimits, Config } from '../../schema/config.ts'

export function cardSettings({ weights, critical, grades, caps }: Config['scorecard']): CardSettings {
  return {
    weights,
    critical,
    floors: { ...usualFloors, ...grades },
    caps: {
      cleanRows: limits(caps.clean_rows, usualCaps.cleanRows),
      redundant: limits(caps.redundant, usualCaps.redundant),
      missingColumn: single(caps.missing_column, usualCaps.missingColumn),
      critical: single(caps.critical, usualCaps.critical),
    },
  }
}

function limits(said: CapLimits | undefined, usual: Caps['cleanRows']): Caps['cleanRows'] {
  if (said === undefined) return usual
  return said === 'off' ? [] : Object.entries(said).map(([grade, share = 0]) => [share, grade as Grade] as const)
}

const single = (said: Grade | 'off' | undefined, usual: Grade | null) => (said === undefined ? usual : said === 'off' ? null : said)
