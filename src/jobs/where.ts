/** `--where`: a condition in CEL over the fields of a record, as a test. */

import { fault } from '../errors.ts'
import type { CustomerRecord } from '../record.ts'
import { compileCondition } from '../schema/condition/condition.ts'
import { recordVocabulary } from '../schema/condition/vocabulary.ts'
import type { Schema } from '../schema/field.ts'

/**
 * A record for which the condition is unknown, for want of a value, is not among those it finds.
 * @param today `YYYY-MM-DD`, what today() gives. Throws BAD_WHERE with the first mistake.
 */
export function recordsWhere(written: string, schema: Schema, today: string): (record: CustomerRecord) => boolean {
  const compiled = compileCondition(written, recordVocabulary(schema), today)
  if ('mistakes' in compiled) throw fault('BAD_WHERE', { condition: written, problem: compiled.mistakes[0]! })
  return (record) => compiled.condition.of(record) === true
}
