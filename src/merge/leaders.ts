/** Fields whose value belongs to that of another field: it comes from a record that has the surviving value there. */

import type { FieldName } from '../record.ts'
import type { Candidate } from './candidate.ts'

interface Leader {
  readonly field: FieldName
  /** Whether the value means nothing beside another value: a reason for leaving beside a customer who did not leave. */
  readonly isStrict: boolean
}

export const leaders: Readonly<Record<FieldName, Leader>> = {
  contact_title: { field: 'contact', isStrict: false },
  churn_reason: { field: 'customer_type', isStrict: true },
  consent_at: { field: 'consent', isStrict: true },
  consent_purpose: { field: 'consent', isStrict: true },
  region: { field: 'address', isStrict: false },
}

/** The candidates of a field that go with its leader's surviving value; all of them where none does and that is allowed. */
export function following(candidates: readonly Candidate[], { field, isStrict }: Leader, value: string | null): readonly Candidate[] {
  const own = candidates.filter(({ member }) => (member.values[field] ?? null) === value)
  return own.length > 0 || isStrict ? own : candidates
}
