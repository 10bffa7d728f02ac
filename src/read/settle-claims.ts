/** Which of the columns that claim a field gets it. */

import type { FieldName } from '../record.ts'
import type { Field, Schema } from '../schema/field.ts'
import type { Claim, Column, Mapped } from './header-claims.ts'
import { headerWord } from './header-words.ts'
import { plausibleShare } from './plausible.ts'

/**
 * Gives each field to the column with the best claim. Of two as good the one nearer to its kin is taken (a phone beside the contact), of two
 * of the same header the first, and of further phones and e-mails too; where nothing tells them apart, neither, and both say so.
 */
export function settle(
  columns: readonly Column[],
  schema: Schema,
  claims: readonly Claim[][],
  answers: Mapped[],
  taken: Set<FieldName>,
): void {
  const wanted = new Map<FieldName, { index: number; claim: Claim }[]>()
  claims.forEach((own, index) => {
    const claim = own[0]
    if (claim === undefined || taken.has(claim.field.name)) return
    wanted.set(claim.field.name, [...(wanted.get(claim.field.name) ?? []), { index, claim }])
  })
  // In the schema's order: a field comes before the one its overflow goes to.
  for (const { name } of schema.fields) {
    const rivals = wanted.get(name) ?? []
    const nearness = (index: number) => distanceToKin(name, index, wanted)
    const ranked = [...rivals].sort(
      (a, b) =>
        strength(b.claim, columns[b.index]!) - strength(a.claim, columns[a.index]!) ||
        nearness(a.index) - nearness(b.index) ||
        a.index - b.index,
    )
    const [first, second] = ranked
    if (first === undefined) continue
    const [one, other] = [columns[first.index]!, columns[second?.index ?? first.index]!]
    const tied =
      second !== undefined &&
      !schema.fields.some(({ overflow }) => overflow === name) &&
      strength(first.claim, one) === strength(second.claim, other) &&
      (headerWord(one.found) !== headerWord(other.found) || one.parent !== other.parent)
    if (tied) {
      for (const { index, claim } of rivals)
        answers[index] = { field: null, certainty: claim.certainty / rivals.length, by: 'none', rivals: [name] }
      continue
    }
    taken.add(name)
    answers[first.index] = { field: name, certainty: first.claim.certainty, by: 'alias', rivals: [] }
    for (const { index, claim } of ranked.slice(1)) {
      const next = freeOverflow(first.claim.field, schema, (field) => taken.has(field) || wanted.has(field))
      if (next !== undefined) taken.add(next)
      answers[index] =
        next === undefined
          ? { field: null, certainty: 0, by: 'none', rivals: [name] }
          : { field: next, certainty: claim.certainty * 0.9, by: 'alias', rivals: [] }
    }
  }
}

/** The fields a field stands beside: a phone beside the person it reaches, an address beside its company. */
const kin: Readonly<Record<FieldName, readonly FieldName[]>> = {
  phone: ['contact', 'name'],
  email: ['contact', 'name'],
  contact_title: ['contact'],
  contact: ['name'],
  address: ['name'],
  industry: ['name'],
  region: ['address', 'name'],
}

/** How many columns away the nearest column of the first kind of kin is that the sheet has; 0 where it has none. */
function distanceToKin(name: FieldName, index: number, wanted: ReadonlyMap<FieldName, readonly { readonly index: number }[]>): number {
  for (const one of kin[name] ?? []) {
    const places = wanted.get(one)
    if (places !== undefined) return Math.min(...places.map((place) => Math.abs(place.index - index)))
  }
  return 0
}

/** The first field that takes what a field has too many of (phone, then other phone, then more phones) and that is still free. */
function freeOverflow(field: Field, schema: Schema, isTaken: (field: FieldName) => boolean): FieldName | undefined {
  const next = field.overflow
  if (next === undefined || !isTaken(next)) return next
  const after = schema.fields.find(({ name }) => name === next)
  return after === undefined ? undefined : freeOverflow(after, schema, isTaken)
}

const mobileWords = /手机|移动|行动|行動|手提|mobil|cell?ular|cell|handy|móvil|portable|gsm|携帯|モバイル/i

/** Which of two columns of a kind is nearer to what the field asks: the contact's own line, not the switchboard's; the first company, not all. */
const nearer: readonly (readonly [ReadonlySet<FieldName>, RegExp])[] = [
  [
    new Set(['phone', 'email']),
    /联系人|聯絡人|聯繫人|联络人|对接人|對接人|本人|contact[\s_]*(person|phone|mobile|tel|e?-?mail)|ansprechpartner|担当者/i,
  ],
  [new Set(['name', 'contact', 'email']), /^primary|^main\b|首要|主要|首选/i],
  [new Set(['address']), /work|business|office|company|公司|办公|dienst|geschäft|bureau|oficina/i],
  [new Set(['note']), /^(?:description|notes?|remarks?)$/i],
  [new Set(['owner']), /^(contact|lead|person|customer|client|客户|联系人|线索)/i],
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
