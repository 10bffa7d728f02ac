/** Findings by the record they are about, before they take the place of those a check knew. */

import type { Found } from '../../check/finding-emitter.ts'
import { Bits } from '../../check/judged/bits.ts'
import type { SettledFinding } from '../../store/finding-row.ts'

export class GatheredFindings {
  private byRecord = new Map<number, SettledFinding[]>()

  readonly found: Found = (finding, _, at, part) => {
    const known = this.byRecord.get(at)
    if (known === undefined) this.byRecord.set(at, [{ finding, part }])
    else known.push({ finding, part })
  }

  /** Takes out what was found of a record; -1: of sheets. */
  take(at: number): readonly SettledFinding[] {
    const found = this.byRecord.get(at) ?? []
    this.byRecord.delete(at)
    return found
  }

  /** Records that something was found of, by rule. */
  byRule(): Map<string, Bits> {
    const rules = new Map<string, Bits>()
    for (const [at, findings] of this.byRecord)
      if (at >= 0)
        for (const { finding } of findings) {
          const bits = rules.get(finding.rule) ?? new Bits()
          rules.set(finding.rule, bits)
          bits.add(at)
        }
    return rules
  }
}
