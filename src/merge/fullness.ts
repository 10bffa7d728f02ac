/** Which of several ways to write a value leaves out least: 苏州华信科技有限公司 before 华信科技, 张明 before 张经理, an address with its city. */

import type { FieldType } from '../schema/field.ts'
import { looksLikeCompanyName, parseCompanyName } from '../standardise/company-name.ts'
import { bestBy, type Candidate } from './candidate.ts'

export function fullest(candidates: readonly Candidate[], type: FieldType | null): readonly Candidate[] {
  if (type === 'company' || type === 'party') {
    const isCompany = candidates.some(({ value }) => looksLikeCompanyName(value))
    if (type === 'company' || isCompany) return bestBy(candidates, ({ value }) => partsOf(value))
  }
  return candidates.filter(({ value }) => !candidates.some((other) => other.value.length > value.length && holds(other.value, value)))
}

/** A legal form says more than a place: a name is registered with one. */
function partsOf(name: string): number {
  const { legalForm, region, brand } = parseCompanyName(name)
  return (legalForm === null ? 0 : 4) + (brand === null ? 0 : 2) + (region === null ? 0 : 1)
}

/** Whether the longer text has all characters of the shorter one, in order. */
export function holds(longer: string, shorter: string): boolean {
  let at = 0
  for (const character of shorter) {
    at = longer.indexOf(character, at) + 1
    if (at === 0) return false
  }
  return true
}
