/** Which required columns the sheets of a check lack. */

import type { OpenSheet } from '../../check/finding-emitter.ts'
import type { FieldName } from '../../record.ts'
import type { Schema } from '../../schema/field.ts'
import { requirementsOf } from '../../schema/standards/standards.ts'

/** Required fields for which a sheet has no column; of several that would do, the first. */
export class MissingColumns {
  private readonly schema: Schema
  private readonly seen = new Set<OpenSheet>()

  constructor(schema: Schema) {
    this.schema = schema
  }

  see(sheet: OpenSheet): void {
    this.seen.add(sheet)
  }

  fields(): FieldName[] {
    const lacking = [...this.seen].flatMap(({ columns, schema = this.schema }) =>
      requirementsOf(schema).flatMap((group) => (columns === null || group.some((field) => columns.has(field)) ? [] : (group[0] ?? []))),
    )
    return [...new Set(lacking)].sort()
  }

  /** How much is required: of the sheet that requires most. */
  required(): number {
    return Math.max(0, ...[...this.seen].map(({ schema = this.schema }) => requirementsOf(schema).length))
  }
}
