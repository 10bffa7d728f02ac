/** Which value of several survives a merge, as crm-clean.yaml says it. Data only. */

import type { FieldName } from '../record.ts'

/**
 * Criteria of a rule, each of which keeps the best of the values that are left:
 *
 * | criterion | keeps the value |
 * |---|---|
 * | most_trusted_source | of the source with the highest trust (`sources`) |
 * | most_recent | of the record updated last: by updated_at where every record has it, else by when its row was read last |
 * | oldest | of the record made first: by created_at where every record has it, else of the one that was stored first |
 * | most_complete | of the record with the most fields filled in |
 * | most_followups | of the record with the most follow-ups |
 * | last_followup | of the record that was followed up last (last_followup_at) |
 * | last_consent | of the record whose consent was given or refused last (consent_at); undated, a refusal |
 * | most_frequent | that most records have |
 * | longest | with the most characters |
 * | fullest | that leaves out least: a name with its legal form, a full name before 王经理, an address with its city |
 * | earliest, latest | that comes first, or last: of dates |
 * | first | of the record that was stored first |
 * | union | all of them, each once: tags, phones, texts |
 */
export const criteria = [
  'most_trusted_source',
  'most_recent',
  'oldest',
  'most_complete',
  'most_followups',
  'last_followup',
  'last_consent',
  'most_frequent',
  'longest',
  'fullest',
  'earliest',
  'latest',
  'first',
  'union',
] as const
export type Criterion = (typeof criteria)[number]

/** Criteria that choose a record, whatever the field: the master of a merge is chosen by them, and the customer number that survives. */
export const recordCriteria = ['most_trusted_source', 'most_recent', 'oldest', 'most_complete', 'most_followups', 'first'] as const

/** Two criteria by one name. */
export const combined = { most_trusted_source_then_recent: ['most_trusted_source', 'most_recent'] } as const satisfies Readonly<
  Record<string, readonly Criterion[]>
>

/** A rule as crm-clean.yaml writes it: one name, or criteria in their order. */
export type SurvivorRule = Criterion | keyof typeof combined | readonly Criterion[]

/** Settings beside the fields under `merge`. */
export const mergeSettings = ['at', 'master', '*'] as const

/** The criteria of a rule, in order. */
export const criteriaOf = (rule: SurvivorRule): readonly Criterion[] =>
  typeof rule !== 'string' ? rule : rule in combined ? combined[rule as keyof typeof combined] : [rule as Criterion]

/** The shipped rules; `*` is every other field. */
export const shippedRules: Readonly<Record<FieldName, SurvivorRule>> = {
  customer_no: 'first',
  name: ['fullest', 'most_trusted_source', 'most_recent'],
  contact: ['fullest', 'most_trusted_source', 'most_recent'],
  legal_person: ['fullest', 'most_trusted_source', 'most_recent'],
  address: ['fullest', 'most_trusted_source', 'most_recent'],
  tags: 'union',
  name_note: 'union',
  phone_note: 'union',
  email_note: 'union',
  customer_type: ['last_followup', 'most_trusted_source', 'most_recent'],
  satisfaction: ['last_followup', 'most_trusted_source', 'most_recent'],
  renewal_intent: ['last_followup', 'most_trusted_source', 'most_recent'],
  last_followup_note: ['last_followup', 'most_trusted_source', 'most_recent'],
  first_contact_at: 'earliest',
  last_followup_at: 'latest',
  next_followup_at: 'latest',
  consent: 'last_consent',
  created_at: 'earliest',
  updated_at: 'latest',
  '*': 'most_trusted_source_then_recent',
}
