/** Cells that a person fills by hand. */

import { fault } from '../../errors.ts'
import type { RefusedKind } from '../../schema/refused-kind.ts'
import { withoutRefused } from '../sheets/refused-values.ts'

/** The cell, where it holds nothing that must not be stored. Throws VALUE_REFUSED. */
export function notRefused(name: string, cell: string, refuse: readonly RefusedKind[]): string {
  if (withoutRefused(cell, refuse) !== cell) throw fault('VALUE_REFUSED', { field: name })
  return cell
}
