/** Which rule is at work, and where: what a fault says when a rule throws. */

import { fault } from '../errors.ts'
import type { Place } from './rule.ts'

export class RuleAtWork {
  /** The id of the rule that was called last. */
  rule = ''
  /** The record it looks at; null after the last one. */
  place: Place | null = null

  /** Does the work. Throws RULE_FAILED when a rule throws in it, with the rule and the row. */
  guard<Result>(work: () => Result): Result {
    try {
      return work()
    } catch (cause) {
      const problem = cause instanceof Error ? cause.message : String(cause)
      throw fault('RULE_FAILED', { rule: this.rule, place: this.placeText(), problem }, cause)
    }
  }

  private placeText(): string {
    if (this.place === null) return 'the end of the records'
    const { file, sheet, row } = this.place.ref
    return `${file}${sheet === null ? '' : `#${sheet}`}, row ${row}`
  }
}
