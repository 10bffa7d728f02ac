import { defineRule } from '../src/check/rule.ts'
import type { FieldName } from '../src/record.ts'

export default defineRule({
  id: 'required-present',
  dimension: 'completeness',
  standard: '0201',
  severity: 'error',
  title: { en: 'Required fields are filled in', zh: '必填字段须填写' },
  messages: { missing: { en: '{column} is required.', zh: '{column}为必填。' } },
  create: ({ sheet, report }) => {
    /** Of each group one cell must be filled in: the finding sits at the first that has a column. */
    const placeIn = (group: readonly FieldName[]) => group.find((one) => sheet.has(one)) ?? group[0]
    return {
      spoils: true,
      needs: () => sheet.requires().flatMap((group) => (group.some((field) => sheet.has(field)) ? [] : group.slice(0, 1))),
      appliesTo: () => sheet.requires().flatMap((group) => placeIn(group) ?? []),
      record(record) {
        for (const group of sheet.requires()) {
          // A filler such as 无 is placeholder-value's to report: one cell, one finding.
          if (group.some((field) => (record.values[field] ?? null) !== null || record.notes[field] !== undefined)) continue
          const field = placeIn(group)
          if (field !== undefined) report({ record, field, message: 'missing' })
        }
      },
    }
  },
})
