/** Which column means which field: by its header's words, then by its cells. What is not certain is never guessed, but asked for. */

import { distance } from 'fastest-levenshtein'
import type { FieldName } from '../record.ts'
import type { Field, Schema } from '../schema/field.ts'
import type { ColumnLayout } from '../schema/layout.ts'
import { nameClaims } from './header-names.ts'
import { headerWord, isVague, mayBeMistyped, saysNothing } from './header-words.ts'
import { plausibleShare } from './plausible.ts'

export interface Column {
  readonly index: number
  readonly header: string
  /** The group above the header, where there is one. */
  readonly parent: string
  /** Filled cells of the sample. */
  readonly cells: readonly string[]
}

export type Mapped = Pick<ColumnLayout, 'field' | 'certainty' | 'by' | 'rivals'>

interface Claim {
  readonly field: Field
  readonly certainty: number
  /** How early the word stands in the field's list: the field's own label is 0. */
  readonly rank: number
  readonly vague: boolean
}

const nobody: Mapped = { field: null, certainty: 0, by: 'none', rivals: [] }

/** One answer a column. `asked`: fields the user named a header for. */
export function mapHeaders(columns: readonly Column[], schema: Schema, asked: ReadonlyMap<number, FieldName>): Mapped[] {
  const words = aliasWords(schema)
  const claims = withContacts(
    columns,
    columns.map((column) => (asked.has(column.index) ? [] : claimsOf(column, words))),
    schema,
  )
  // Who asks for orders has said that the sheet is about orders.
  const sure = surety(claims, asked.size) + (schema.kind === 'customers' ? 0 : 2)
  const standing = claims.map((own, index) => own.filter((claim) => stands(claim, columns[index]!, sure)))
  const answers = columns.map((column) => {
    const field = asked.get(column.index)
    return field === undefined ? { ...nobody } : { field, certainty: 1, by: 'flag' as const, rivals: [] }
  })
  const taken = new Set<FieldName>(asked.values())
  settle(columns, standing, answers, taken)
  byContent(columns, schema, answers, taken)
  return answers
}

/** Where a sheet names persons and companies, the person is the contact and the company the customer. */
function withContacts(columns: readonly Column[], claims: Claim[][], schema: Schema): Claim[][] {
  const contact = schema.fields.find((field) => field.name === 'contact')
  const names = claims.flatMap(([claim], at) => (claim?.field.name === 'name' ? [[at, columns[at]!.header] as const] : []))
  if (contact === undefined || names.length < 2) return claims
  const { contacts, nobody } = nameClaims(new Map(names))
  return claims.map((own, at) => {
    if (nobody.has(at)) return []
    return contacts.has(at) ? own.map((claim) => ({ ...claim, field: contact })) : own
  })
}

/** Fields that lists of anything have: their headers say nothing about what the sheet is of. */
const anywhere: ReadonlySet<FieldName> = new Set(['created_at', 'updated_at', 'tags', 'note', 'source'])

/** How plain it is that the sheet is about customers: a phone or an e-mail column says it alone, other headers only together. */
function surety(claims: readonly Claim[][], asked: number): number {
  const plainly = claims.flatMap((own) => own.filter((claim) => !claim.vague && !anywhere.has(claim.field.name)))
  const reachable = plainly.some(({ field }) => field.type === 'phone' || field.type === 'email')
  return plainly.length + asked + (reachable ? 1 : 0)
}

function aliasWords(schema: Schema): Map<string, Claim> {
  const words = new Map<string, Claim>()
  for (const field of schema.fields)
    for (const alias of field.ownAliases ?? []) words.set(headerWord(alias), { field, certainty: 1, rank: 0, vague: false })
  for (const field of schema.fields) {
    field.aliases.forEach((alias, rank) => {
      const word = headerWord(alias)
      if (!words.has(word)) words.set(word, { field, certainty: 1, rank, vague: isVague(word) })
    })
  }
  return words
}

/** The fields a header may mean: with its group, by itself, or with one letter mistyped in a long word. */
function claimsOf(column: Column, words: ReadonlyMap<string, Claim>): Claim[] {
  const own = headerWord(column.header)
  const whole = column.parent === '' ? undefined : words.get(headerWord(`${column.parent}${column.header}`))
  const exact = whole ?? words.get(own)
  if (exact !== undefined) return [exact]
  if (!mayBeMistyped(own)) return []
  const near = new Map<FieldName, Claim>()
  for (const [word, { field, rank }] of words)
    if (Math.abs(word.length - own.length) <= 1 && !near.has(field.name) && distance(word, own) === 1)
      near.set(field.name, { field, certainty: 0.8, rank, vague: true })
  return near.size === 1 ? [...near.values()] : []
}

/** A vague word stands beside others that leave no doubt, and where its cells can be what the field wants. */
function stands({ field, vague }: Claim, { cells, header }: Column, sure: number): boolean {
  const share = plausibleShare(field, cells)
  if (!vague) return !contradicts(field, share, cells)
  if (headerWord(header) === headerWord(field.label.zh) || headerWord(header) === headerWord(field.label.en))
    return sure >= 1 && share >= 0.5
  return sure >= 2 && share >= 0.5 && fitsSize(field, cells)
}

// Nothing is so certain that an e-mail column becomes phones: where hardly a cell fits, the header means something else.
function contradicts(field: Field, share: number, cells: readonly string[]): boolean {
  return cells.length >= 5 && share < 0.1 && field.type !== 'choice'
}

/** Names and titles are short; a column of sentences under `name` or `title` is something else. */
function fitsSize(field: Field, cells: readonly string[]): boolean {
  if (field.maxLength === undefined || field.maxLength > 100 || cells.length === 0) return true
  return cells.filter((cell) => [...cell].length <= field.maxLength!).length >= cells.length * 0.8
}

/** Gives each field to the column with the best claim; where two are as good, to neither, and both say so. */
function settle(columns: readonly Column[], claims: readonly Claim[][], answers: Mapped[], taken: Set<FieldName>): void {
  const wanted = new Map<FieldName, { index: number; claim: Claim }[]>()
  claims.forEach((own, index) => {
    const claim = own[0]
    if (claim === undefined || taken.has(claim.field.name)) return
    wanted.set(claim.field.name, [...(wanted.get(claim.field.name) ?? []), { index, claim }])
  })
  for (const [name, rivals] of wanted) {
    const ranked = [...rivals].sort(
      (a, b) => strength(b.claim, columns[b.index]!) - strength(a.claim, columns[a.index]!) || a.index - b.index,
    )
    const [first, second] = ranked
    if (first === undefined) continue
    if (second !== undefined && strength(first.claim, columns[first.index]!) === strength(second.claim, columns[second.index]!)) {
      for (const { index, claim } of rivals)
        answers[index] = { field: null, certainty: claim.certainty / rivals.length, by: 'none', rivals: [name] }
      continue
    }
    taken.add(name)
    answers[first.index] = { field: name, certainty: first.claim.certainty, by: 'alias', rivals: [] }
    giveRest(ranked.slice(1), first.claim.field, answers, taken, wanted)
  }
}

/** The next column of a field that overflows (phones) takes the overflow's field, if nothing else claims that. */
function giveRest(
  rest: readonly { index: number; claim: Claim }[],
  field: Field,
  answers: Mapped[],
  taken: Set<FieldName>,
  wanted: ReadonlyMap<FieldName, unknown>,
): void {
  for (const { index, claim } of rest) {
    const next = field.overflow
    if (next !== undefined && !taken.has(next) && !wanted.has(next)) {
      taken.add(next)
      answers[index] = { field: next, certainty: claim.certainty * 0.9, by: 'alias', rivals: [] }
    } else answers[index] = { field: null, certainty: 0, by: 'none', rivals: [field.name] }
  }
}

const mobileWords = /手机|移动|行动|行動|手提|mobil|cell?ular|cell|handy|móvil|portable|gsm|携帯|モバイル/i

/** Which of two columns of a kind is nearer to what the field asks: the contact's own line, not the switchboard's; the first company, not all. */
const nearer: readonly (readonly [ReadonlySet<FieldName>, RegExp])[] = [
  [
    new Set(['phone', 'email']),
    /联系人|聯絡人|聯繫人|联络人|对接人|對接人|本人|contact[\s_]*(person|phone|mobile|tel|e?-?mail)|ansprechpartner|担当者/i,
  ],
  [new Set(['name', 'contact', 'email']), /^primary|^main\b|首要|主要|首选/i],
  [new Set(['name']), /^(customer|client|客户|顾客|kunde|cliente)$/i],
  [new Set(['customer_type']), /life[\s_-]*cycle|生命周期/i],
]

/**
 * Full columns beat empty ones, certain words vague ones, the field's own label any other; mobiles beat switchboards, and the contact's
 * own line the company's.
 */
function strength({ field, rank, vague, certainty }: Claim, { cells, header }: Column): number {
  const label = rank <= 2 ? 12 : 0
  const mobile = field.type === 'phone' && mobileWords.test(header) ? 13 : 0
  const near = nearer.some(([fields, words]) => fields.has(field.name) && words.test(header)) ? 4 : 0
  const number = field.type === 'id' && !/(^|[^a-z])id([^a-z]|$)/i.test(header) ? 2 : 0
  // Of two columns of options the one whose cells are options.
  const options = field.type === 'choice' ? plausibleShare(field, cells) : 0
  return (cells.length > 0 ? 16 : 0) + (vague ? 0 : 8) + label + mobile + near + number + options + certainty
}

/** A column whose header says nothing is known by its cells, where they are of one plain kind and no other column has that field. */
function byContent(columns: readonly Column[], schema: Schema, answers: Mapped[], taken: Set<FieldName>): void {
  for (const type of ['email', 'phone', 'code', 'choice'] as const) {
    for (const field of schema.fields) {
      if (field.type !== type || taken.has(field.name)) continue
      const fitting = columns.flatMap((column, index) => {
        if (answers[index]?.field !== null || column.cells.length < 3) return []
        const share = telling(field) ? plausibleShare(field, column.cells) : 0
        return share >= 0.8 && plain(type, column.cells) ? [{ index, share }] : []
      })
      const [only] = fitting
      if (only === undefined) continue
      if (fitting.length === 1 && saysNothing(columns[only.index]!.header)) {
        taken.add(field.name)
        answers[only.index] = { field: field.name, certainty: only.share * 0.9, by: 'content', rivals: [] }
      } else if (field.required) {
        for (const { index, share } of fitting) answers[index] = { ...answers[index]!, certainty: share / 2, rivals: [field.name] }
      }
    }
  }
}

const telling = (field: Field) => field.type !== 'choice' || (field.choices?.length ?? 0) >= 4
/** The shape that tells a kind of value by itself; where there is none, standardising alone tells. */
const shapes: Readonly<Record<string, RegExp>> = { phone: /^(\D*\d){10,}/, code: /^[0-9A-Za-z]{18}$/ }
const plain = (type: string, cells: readonly string[]) =>
  cells.filter((cell) => shapes[type]?.test(cell.trim()) ?? true).length >= cells.length * 0.8
