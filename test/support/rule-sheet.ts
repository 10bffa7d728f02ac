/** A sheet for rules that are called without a run: it has every column, and `customer` says what it requires. */

import type { RuleSheet } from '../../src/check/rule.ts'
import { customerSchema } from '../../src/schema/customer.ts'
import { requirementsOf } from '../../src/schema/standards/standards.ts'

export const wholeSheet: RuleSheet = { has: () => true, owes: () => true, requires: () => requirementsOf(customerSchema) }
