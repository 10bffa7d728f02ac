/** Which column means which field: by its header's words, then by its cells. What is not certain is never guessed, but asked for. */

import type { FieldName } from '../record.ts'
import type { Field, Schema } from '../schema/field.ts'
import { lengthLimit } from '../schema/length-limit.ts'
import { namesPlace, weightOfCells } from './cell-evidence.ts'
import { byContent } from './content-mapping.ts'
import { type Claim, type Column, headerClaims, type Mapped } from './header-claims.ts'
import { headerWord } from './header-words.ts'
import { plausibleShare } from './plausible.ts'
import { settle } from './settle-claims.ts'

const nobody: Mapped = { field: null, certainty: 0, by: 'none', rivals: [] }

/** One answer a column. `asked`: fields the user named a header for; `system`: what columns of a system's export mean, null for nothing. */
export function mapHeaders(
  columns: readonly Column[],
  schema: Schema,
  asked: ReadonlyMap<number, FieldName>,
  system: ReadonlyMap<number, FieldName | null> = new Map(),
): Mapped[] {
  const claims = headerClaims(columns, schema, asked, system)
  // Who asks for orders has said that the sheet is about orders.
  const sure = surety(columns, claims, asked.size) + (schema.kind === 'customers' ? 0 : 2)
  const standing = claims.map((own, index) => own.filter((claim) => stands(claim, columns[index]!, sure)))
  const answers = columns.map((column) => {
    const field = asked.get(column.index)
    return field === undefined ? { ...nobody } : { field, certainty: 1, by: 'flag' as const, rivals: [] }
  })
  const taken = new Set<FieldName>(asked.values())
  settle(columns, schema, standing, answers, taken)
  byContent(
    columns.map((column) => (system.has(column.index) ? { ...column, cells: [] } : column)),
    schema,
    answers,
    taken,
  )
  return answers
}

/** Fields that lists of anything have: their headers say nothing about what the sheet is of. */
const anywhere: ReadonlySet<FieldName> = new Set(['created_at', 'updated_at', 'tags', 'note', 'source'])

/** How plain it is that the sheet is about customers: a phone or an e-mail column says it alone, other headers only together or with their cells. */
function surety(columns: readonly Column[], claims: readonly Claim[][], asked: number): number {
  const plainly = claims.flatMap((own) => own.filter((claim) => !claim.vague && !anywhere.has(claim.field.name)))
  const reachable = plainly.some(({ field }) => field.type === 'phone' || field.type === 'email')
  const placed = columns.filter(({ found }) => namesPlace(found)).length
  const isAllKnown = columns.every(({ found }, at) => claims[at]!.length > 0 || namesPlace(found))
  const places = isAllKnown ? 'only' : placed === 0 ? 'none' : 'some'
  const shown = claims.flatMap((own, at) =>
    own.map(({ field, vague }) => {
      const { cells } = columns[at]!
      return vague ? weightOfCells(field.name, field.type, cells, plausibleShare(field, cells), places) : 0
    }),
  )
  return plainly.length + asked + (reachable ? 1 : 0) + shown.reduce((sum, weight) => sum + weight, 0)
}

/** A vague word stands beside others that leave no doubt, and where its cells can be what the field wants. */
function stands({ field, vague, isFixed = false }: Claim, { cells, header }: Column, sure: number): boolean {
  if (isFixed) return true
  const share = plausibleShare(field, cells)
  const isOwnName = [field.name, field.label.zh, field.label.en].some((name) => headerWord(header) === headerWord(name))
  // The field's own name means the field; what is wrong with the cells is said at the cells.
  if (isOwnName && sure >= 1 && (field.type === 'choice' || share >= 0.5)) return true
  if (!vague) return isOwnName || !contradicts(field, share, cells)
  return sure >= 2 && (share >= 0.5 || hasListOfItsOwn(field, cells)) && fitsSize(field, cells)
}

/** Industries are called otherwise in every system: short words that come again are its own list. */
function hasListOfItsOwn({ name }: Field, cells: readonly string[]): boolean {
  return (
    name === 'industry' && cells.length > 0 && cells.every((cell) => /\p{L}{2}/u.test(cell) && cell.length <= 60 && !cell.includes('@'))
  )
}

// Nothing is so certain that an e-mail column becomes phones: where hardly a cell fits, the header means something else.
function contradicts(field: Field, share: number, cells: readonly string[]): boolean {
  return cells.length >= 5 && share < 0.1 && field.type !== 'choice' && !(field.type === 'phone' && holdNumbers(cells))
}

/** Numbers that might be dialled somewhere: which country's they are is not known yet. */
const holdNumbers = (cells: readonly string[]) =>
  cells.filter((cell) => /^[+(]?\d[\d\s().\-–/+]{4,24}$/.test(cell.trim())).length >= cells.length / 2

/** Names and titles are short; a column of sentences under `name` or `title` is something else. */
function fitsSize(field: Field, cells: readonly string[]): boolean {
  if (field.maxLength === undefined || field.maxLength > 100 || cells.length === 0) return true
  return cells.filter((cell) => [...cell].length <= lengthLimit(field, cell)!).length >= cells.length * 0.8
}
