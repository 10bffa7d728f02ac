/** The shipped schemas besides `customer`, and how a sheet's headers choose among them. */

import type { FieldName } from '../../record.ts'
import type { Schema } from '../field.ts'
import { sheetLanguage } from '../sheet-language.ts'
import { ofCompanies, ofContacts, type Standard } from './definition.ts'
import { hubspot } from './hubspot.ts'
import { otherSystems } from './other-systems.ts'
import { salesforce } from './salesforce.ts'

const contacts: Standard = { name: 'contacts', label: { en: 'contacts', zh: '联系人' }, requires: ofContacts }
const companies: Standard = { name: 'companies', label: { en: 'companies', zh: '公司' }, requires: ofCompanies }

const systems: readonly Standard[] = [...salesforce, ...hubspot, ...otherSystems]

/** The schema that everything else is an easier form of. */
export const customerName = 'customer'

/** What `--schema` and `extends:` accept besides `none`. */
export const standardNames: readonly string[] = [customerName, contacts.name, companies.name, ...systems.map(({ name }) => name)]

/** null for `customer`, which requires what its fields say. Undefined for a name that is none. */
export function standardNamed(name: string): Standard | null | undefined {
  return name === customerName ? null : [contacts, companies, ...systems].find((one) => one.name === name)
}

/** The system whose export has these headers, and the headers that said so; of several the one that knows most of them. */
export function systemOf(headers: readonly string[]): { readonly standard: Standard; readonly by: readonly string[] } | null {
  const there = new Set(headers.map(folded))
  let best: { readonly standard: Standard; readonly by: readonly string[]; readonly known: number } | null = null
  for (const standard of systems) {
    const by = standard.system!.marks.find((mark) => mark.every((header) => there.has(folded(header))))
    if (by === undefined) continue
    const known = [...standard.system!.fields.keys()].filter((header) => there.has(folded(header))).length
    if (best === null || known > best.known) best = { standard, by, known }
  }
  return best
}

/** A header without case, blanks and hints in brackets behind it: `客户名称（必填）`. */
const folded = (header: string) =>
  header
    .replace(/^\*|\*$/g, '')
    .replace(/[（(](?:必填|选填|required|\*)[）)]$/i, '')
    .trim()
    .toLowerCase()

/** What the columns of a system's export mean, by place, in the order of its list: the first of a field is meant. Columns it does not know are left out. */
export function systemFields({ system }: Standard, headers: readonly string[]): ReadonlyMap<number, FieldName | null> {
  const places = headers.map(folded)
  const found = [...(system?.fields ?? [])].flatMap(([header, field]) =>
    places.flatMap((place, at) => (place === folded(header) ? [[at, field] as const] : [])),
  )
  return new Map(found)
}

interface MappedColumn {
  readonly header: string
  readonly field: FieldName | null
}

/** Why a sheet is held to a schema; `headers` are those that said so. */
export interface Chosen {
  readonly standard: Standard | null
  readonly why: 'system' | 'headers' | 'own'
  readonly headers: readonly string[]
}

/**
 * The schema a sheet's columns ask for: that of the system whose export it is; `customer` where its headers are Chinese as the mainland writes it,
 * ids or labels of ours; else `contacts` where there is a person, a phone or an e-mail, or `companies`.
 */
export function standardFor(columns: readonly MappedColumn[], schema: Schema): Chosen {
  const system = systemOf(columns.map(({ header }) => header))
  if (system !== null) return { standard: system.standard, why: 'system', headers: system.by }
  const mapped = columns.filter(({ field }) => field !== null)
  const isOurs = sheetLanguage(columns) === null || isMainland(mapped) || bearsOurLabels(mapped, schema)
  if (isOurs) return { standard: null, why: 'own', headers: [] }
  const people = mapped.filter(({ field }) => peopleFields.has(field!))
  const standard = people.length > 0 ? contacts : companies
  return { standard, why: 'headers', headers: (people.length > 0 ? people : mapped).map(({ header }) => header) }
}

/** Headers of Chinese that are neither traditional nor Japanese: 客户名称, not 客戶名稱 or 会社名. */
function isMainland(columns: readonly MappedColumn[]): boolean {
  const text = columns.map(({ header }) => header).join('|')
  return sheetLanguage(columns) === 'zh' && !elsewhere.test(text) && !japanese.test(text)
}

/** Characters of headers that the mainland writes otherwise. */
const elsewhere = /[稱話電戶號業類聯絡機統編區縣國員創備註負責擔當貨務資訊網職層級處東內圍長產標籤]/u
const japanese = /会社|担当|得意先|取引先|顧客|番号|部署|氏名|郵便/u

/** A label of ours says it alone where it is no word of every sheet, `Customer type`; common ones, `Phone`, together. */
function bearsOurLabels(columns: readonly MappedColumn[], { fields }: Schema): boolean {
  const required = fields.filter((field) => field.required)
  const bearing = fields.filter(({ name, label }) =>
    columns.some(({ header, field }) => field === name && (header === label.en || header === name)),
  )
  const isPlain = bearing.some(({ name, label }) => label.en.includes(' ') || name.includes('_'))
  return isPlain || (required.length > 0 && bearing.filter((field) => required.includes(field)).length >= required.length - 1)
}

const peopleFields: ReadonlySet<FieldName> = new Set(['contact', 'phone', 'phone_alt', 'email', 'contact_title'])

/** The schema as a standard has it: its fields are optional but for what it requires and a configuration asks, its lists of options are open. */
export function heldTo(schema: Schema, standard: Standard | null): Schema {
  if (standard === null) return schema
  const fields = schema.fields.map((field) => ({
    ...field,
    required: field.ownRequired ?? false,
    ...(field.choices === undefined ? {} : { isOpen: true }),
  }))
  const asked = schema.fields.filter(({ ownRequired }) => ownRequired === true).map(({ name }) => [name])
  const waived = new Set(schema.fields.filter(({ ownRequired }) => ownRequired === false).map(({ name }) => name))
  const requires = [...standard.requires.filter((group) => !group.some((name) => waived.has(name))), ...asked]
  return { ...schema, name: standard.name, fields, requires }
}

/** Of each list one field must be filled in. */
export const requirementsOf = ({ fields, requires }: Pick<Schema, 'fields' | 'requires'>): readonly (readonly FieldName[])[] =>
  requires ?? fields.filter(({ required }) => required).map(({ name }) => [name])
