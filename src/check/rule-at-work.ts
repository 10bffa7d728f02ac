/** Which rule is at work, and where: what a fault says when a rule throws. */

import { fault } from '../errors.ts'
import { problemOf, type Words } from '../words.ts'
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
      throw fault('RULE_FAILED', { rule: this.rule, place: placeWords(this.place), problem: problemOf(cause) }, cause)
    }
  }
}

function placeWords(place: Place | null): Words {
  if (place === null) return { en: 'the end of the records', zh: '处理完全部记录' }
  const { file, sheet, row } = place.ref
  const name = sheet === null ? file : `${file}#${sheet}`
  return { en: `${name}, row ${row}`, zh: `处理 ${name} 第 ${row} 行` }
}
