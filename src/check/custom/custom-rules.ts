/** The rules of a crm-clean.yaml as rules like any other: their conditions are compiled once and judge every record. */

import { customParts } from '../../schema/condition/custom-parts.ts'
import type { CustomRule } from '../../schema/config.ts'
import type { Schema } from '../../schema/field.ts'
import { defineRule, type Rule, type RuleHandlers } from '../rule.ts'
import { groupHandlers } from './group-handlers.ts'
import { type CustomMessage, customMessages } from './messages.ts'
import { recordHandlers } from './record-handlers.ts'

/** Compiles the rules; the configuration was checked, so a mistake in one of them is a fault. */
export function customRules(definitions: readonly CustomRule[], schema: Schema): Rule[] {
  return definitions.map((definition) => customRule(definition, schema))
}

/** Any day will do to read a message by, and for conditions that do not ask for it. */
const someDay = '2000-01-01'
const asksToday = ({ when = '', assert = '', fix }: CustomRule) => /\btoday\b/.test(`${when} ${assert} ${fix?.value ?? ''}`)

function customRule(definition: CustomRule, schema: Schema): Rule {
  const { title, messages, cells } = customMessages(definition, customParts(definition, schema, someDay))
  const onlyRequires = definition.assert === undefined
  return defineRule({
    id: definition.id,
    dimension: definition.dimension ?? (onlyRequires ? 'completeness' : 'consistency'),
    // GB/T 36344-2018: completeness of elements, or conformity with business rules.
    standard: onlyRequires ? '0201' : '0104',
    severity: definition.severity,
    title,
    messages,
    cells,
    revision: JSON.stringify(definition),
    create(context): RuleHandlers<CustomMessage> {
      // The conditions speak of customers; other kinds of sheets have other fields.
      if (context.schema.kind !== schema.kind) return {}
      const parts = customParts(definition, context.schema, asksToday(definition) ? context.today : someDay)
      if (parts.mistakes.length > 0) throw new Error(parts.mistakes.map(({ words }) => words.en).join('; '))
      if (parts.group !== null) return groupHandlers(definition, parts, parts.group, context.report)
      return recordHandlers(definition, parts, context.report)
    },
  })
}
