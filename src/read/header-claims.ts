/** Which fields a column's header claims, by its words: alone, under its group, or but for one letter. */

import { distance } from 'fastest-levenshtein'
import type { FieldName } from '../record.ts'
import type { Field, Schema } from '../schema/field.ts'
import type { ColumnLayout } from '../schema/layout.ts'
import { holdsFormsOfAddress } from './cell-evidence.ts'
import { isLesserName, nameClaims } from './header-names.ts'
import { aliasWord, headerWord, isVague, mayBeMistyped } from './header-words.ts'
import { namePartOf } from './infer-type.ts'

export interface Column {
  readonly index: number
  readonly header: string
  /** The header as found; `header` has a number behind it where two are the same. */
  readonly found: string
  /** The group above the header, where there is one. */
  readonly parent: string
  /** Filled cells of the sample. */
  readonly cells: readonly string[]
}

export type Mapped = Pick<ColumnLayout, 'field' | 'certainty' | 'by' | 'rivals'>

export interface Claim {
  readonly field: Field
  readonly certainty: number
  /** How early the word stands in the field's list: the field's own label is 0. */
  readonly rank: number
  readonly vague: boolean
  /** The export of a system says so: no cell speaks against it. */
  readonly isFixed?: boolean
}

/** The claims of each column; none where the user named the column's field. `system`: what columns of a system's export mean. */
export function headerClaims(
  columns: readonly Column[],
  schema: Schema,
  asked: ReadonlyMap<number, FieldName>,
  system: ReadonlyMap<number, FieldName | null>,
): Claim[][] {
  const words = aliasWords(schema)
  const claims = columns.map((column) =>
    asked.has(column.index) || isPartOfName(column, columns)
      ? []
      : claimsOf(column, words).filter((claim) => !isAddressForm(claim, column)),
  )
  const free = withFirstOfSeveral(
    withContacts(columns, withCustomer(columns, withoutRemarks(columns, claims), schema), schema),
    schema,
    asked,
  )
  const order = [...system.keys()]
  return free.map((own, at) => {
    const { index } = columns[at]!
    const name = system.get(index)
    if (name === undefined || asked.has(index)) return own
    const field = schema.fields.find((one) => one.name === name)
    return field === undefined ? [] : [{ field, certainty: 1 - order.indexOf(index) / 10_000, rank: 0, vague: false, isFixed: true }]
  })
}

/** `Bemerkung (Telefon)`, `Bemerkung (Fax)`: notes of the same word, told apart by their brackets, are about those other columns. */
function withoutRemarks(columns: readonly Column[], claims: Claim[][]): Claim[][] {
  const words = columns.map(({ found }) => headerWord(found))
  return claims.map((own, at) =>
    own.filter(
      ({ field }) => field.name !== 'note' || !/[(（]/.test(columns[at]!.found) || words.filter((word) => word === words[at]).length < 2,
    ),
  )
}

/** A contact's name beside the given and the family name of a person, where nothing names the customer: it is the customer. */
function withCustomer(columns: readonly Column[], claims: Claim[][], schema: Schema): Claim[][] {
  const name = schema.fields.find((field) => field.name === 'name')
  const parts = new Set(columns.map(({ found }) => namePartOf(found)))
  const isNamed = claims.some(([claim], at) => claim?.field.name === 'name' && !isLesserName(columns[at]!.found))
  if (name === undefined || isNamed || !parts.has('given') || !parts.has('family')) return claims
  return claims.map((own) => own.map((claim) => (claim.field.name === 'contact' ? { ...claim, field: name } : claim)))
}

/** A second e-mail is the first one of a sheet that has no other. */
function withFirstOfSeveral(claims: Claim[][], schema: Schema, asked: ReadonlyMap<number, FieldName>): Claim[][] {
  const claimed = new Set([...asked.values(), ...claims.flatMap((own) => own.map(({ field }) => field.name))])
  const email = schema.fields.find(({ name }) => name === 'email')
  const at = claims.findIndex(([claim]) => claim?.field.name === email?.overflow)
  if (email?.overflow === undefined || at < 0 || claimed.has(email.name)) return claims
  return claims.map((own, index) => (index === at ? own.map((claim) => ({ ...claim, field: email })) : own))
}

/** Words for a whole name, or for one part of it beside a column of the other: Nom and Prénom, Nome and Cognome. */
const eitherName = new Set('nom nome nombre name naam namn navn nama ten jmeno imie ad имя'.split(' '))

function isPartOfName({ found, index }: Column, columns: readonly Column[]): boolean {
  if (!eitherName.has(headerWord(found))) return false
  const part = namePartOf(found)
  return (
    part !== null && columns.some((other) => other.index !== index && namePartOf(other.found) === (part === 'given' ? 'family' : 'given'))
  )
}

/** `Title` over Mr and Mrs says how to address somebody, not what they do. */
const isAddressForm = ({ field }: Claim, { cells }: Column) => field.name === 'contact_title' && holdsFormsOfAddress(cells)

/** Where a sheet names persons and companies, the person is the contact and the company the customer. */
function withContacts(columns: readonly Column[], found: Claim[][], schema: Schema): Claim[][] {
  const claims = withOwners(columns, found, schema)
  const contact = schema.fields.find((field) => field.name === 'contact')
  const names = claims.flatMap(([claim], at) => (claim?.field.name === 'name' ? [[at, columns[at]!.header] as const] : []))
  if (contact === undefined || names.length < 2) return claims
  const { contacts, nobody } = nameClaims(new Map(names))
  return claims.map((own, at) => {
    if (nobody.has(at)) return []
    return contacts.has(at) ? own.map((claim) => ({ ...claim, field: contact })) : own
  })
}

/** 担当者 is who is in charge at the customer; where another column names that person, it is who is in charge here. */
function withOwners(columns: readonly Column[], claims: Claim[][], schema: Schema): Claim[][] {
  const owner = schema.fields.find((field) => field.name === 'owner')
  const inCharge = columns.findIndex(({ header }) => isInCharge(header))
  const others = claims.some(
    ([claim], at) => at !== inCharge && (claim?.field.name === 'contact' || personsOnly.has(headerWord(columns[at]!.header))),
  )
  if (owner === undefined || inCharge < 0 || !others) return claims
  return claims.map((own, at) => (at === inCharge ? own.map((claim) => ({ ...claim, field: owner })) : own))
}

const inChargeWords = new Set(['担当者', '担当', '担当者名', '담당자', '담당자명'].map(headerWord))
const isInCharge = (header: string) => inChargeWords.has(headerWord(header))
const personsOnly = new Set(['氏名', 'お名前', '名前', '성명', '이름'].map(headerWord))

function aliasWords(schema: Schema): Map<string, Claim> {
  const words = new Map<string, Claim>()
  for (const field of schema.fields)
    for (const alias of field.ownAliases ?? []) words.set(aliasWord(alias), { field, certainty: 1, rank: 0, vague: false })
  for (const field of schema.fields) {
    field.aliases.forEach((alias, rank) => {
      const word = aliasWord(alias)
      if (!words.has(word)) words.set(word, { field, certainty: 1, rank, vague: isVague(word) })
    })
  }
  return words
}

/** The fields a header may mean: with its group, by itself, or with one letter mistyped in a long word. */
function claimsOf(column: Column, words: ReadonlyMap<string, Claim>): Claim[] {
  const own = headerWord(column.found)
  const whole = column.parent === '' ? undefined : words.get(headerWord(`${column.parent}${column.found}`))
  const exact = whole ?? words.get(own)
  if (exact !== undefined) return [exact]
  if (!mayBeMistyped(own)) return []
  const near = new Map<FieldName, Claim>()
  for (const [word, { field, rank }] of words)
    if (Math.abs(word.length - own.length) <= 1 && !near.has(field.name) && distance(word, own) === 1)
      near.set(field.name, { field, certainty: 0.8, rank, vague: true })
  return near.size === 1 ? [...near.values()] : []
}
