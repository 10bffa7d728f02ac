/** Whether all that a cell says stands in its record or is told: the words and numbers of a cell that are neither. */

import { shippedRules } from '../../rules/index.ts'
import { chooseRules } from '../../src/check/rule-set.ts'
import { startRules } from '../../src/check/run-rules.ts'
import type { Finding } from '../../src/finding.ts'
import type { CustomerRecord } from '../../src/record.ts'
import { customerSchema } from '../../src/schema/customer.ts'
import type { FieldType } from '../../src/schema/field.ts'
import { simplified } from '../../src/standardise/comparable.ts'
import type { SheetContext } from '../../src/standardise/context.ts'
import { asciiDigits } from '../../src/standardise/digits.ts'
import { recordStandardiser } from '../../src/standardise/record.ts'

/** Words that the grammar of a type takes up: labels, extension words, separators in words. */
const grammar: Partial<Record<FieldType, RegExp>> = {
  phone:
    /^(?:tel|telephone|phone|home|mobile|mob|cell|office|电话|手机|座机|前台|ext|extension|x|转|分机|durchwahl|poste|ramal|доб|内線|和|或|or|and|und|tél|telefon|мob|тел)$/,
  email: /^(?:mailto|email|e|mail|邮箱|or|and|或|和)$/,
}

const folded = (text: string) => simplified(asciiDigits(text.normalize('NFKC')).toLowerCase())
const words = (text: string) => folded(text).match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []

/** A cell, and those of its words that the grammar of its type takes up: a unit, a month's name, a spelling of an option. */
export interface MadeCell {
  readonly cell: string
  readonly consumed: string
}

/** Reads cells of one field of the shipped schema, as a sheet of that column would be read. */
export function reader(field: string, context: SheetContext): (cell: string) => CustomerRecord {
  const layout = {
    headerRow: 1,
    reason: 'first-row',
    firstDataRow: 2,
    columns: [{ index: 0, header: field, field, certainty: 1, by: 'alias', rivals: [], type: 'text' }],
  } as const
  const standardise = recordStandardiser(customerSchema, layout, context)
  return (cell) => standardise([cell], { file: 'a.csv', sheet: null, row: 2, line: 2 })
}

/** The words of a cell that stand in no field of its record and that no finding at it speaks of; empty where the cell is accounted for. */
export function unaccounted(
  field: string,
  { cell, consumed }: MadeCell,
  record: CustomerRecord,
  country: string | null,
): readonly string[] {
  const type = customerSchema.fields.find(({ name }) => name === field)!.type
  const held = folded(
    Object.values(record.values)
      .filter((value) => value !== null)
      .join(' '),
  )
  const letters = held.replace(/[^\p{L}\p{M}]/gu, '')
  const digits = held.replace(/\D/g, '')
  const taken = new Set(words(consumed))
  const lost = words(cell).filter((word) => {
    if (taken.has(word)) return false
    if (grammar[type]?.test(word)) return false
    // A trunk zero, an international 00 and the zeros of a number are grammar; so are the digits of one number between any signs.
    return /^\p{N}/u.test(word) ? !digits.includes(word.replace(/^0+/, '')) : !held.includes(word) && !letters.includes(word)
  })
  return lost.length === 0 || told(record, field, country) ? [] : lost
}

const { active } = chooseRules(shippedRules)

function told(record: CustomerRecord, field: string, country: string | null): boolean {
  const findings: Finding[] = []
  const run = startRules(active, { schema: customerSchema, today: '2026-11-25', country, found: (finding) => findings.push(finding) })
  run.openSheet({ file: 'a.csv', sheet: null, columns: new Set([field]) })
  run.check(record)
  run.closeSheet()
  run.end()
  return findings.some((finding) => finding.ref !== null && finding.field === field)
}
