/** A finding as it is told: where it stands in the sheet, in which words, masked. */

import crypto from 'node:crypto'
import type { Language } from '../errors.ts'
import type { Dimension, Finding, Severity } from '../finding.ts'
import type { RowRef } from '../record.ts'
import { columnName } from '../schema/column-name.ts'
import type { Schema } from '../schema/field.ts'
import type { ColumnLayout, Layout } from '../schema/layout.ts'
import { labelOf, optionNamed } from '../schema/option.ts'
import type { Words } from '../words.ts'
import { NO_COLUMN } from './finding-emitter.ts'
import { extraPlace, type ValuePlace } from './mask/kind-of-value.ts'
import { type Masker, maskerOf } from './mask/masker.ts'
import type { Masking } from './mask/personal.ts'
import type { Rule } from './rule.ts'

/** One finding of the `check` document (see the JSON Schema). */
export interface ToldFinding {
  readonly rule: string
  readonly severity: Severity
  readonly dimension: Dimension
  readonly file: string | null
  readonly sheet: string | null
  readonly row: number | null
  readonly line?: number
  /** The header as found. */
  readonly column: string | null
  /** A1 address. */
  readonly cell: string | null
  readonly field: string | null
  readonly record?: string
  readonly message: string
  readonly value: string | null
  readonly fix?: { readonly value: string | null; readonly confidence: number }
  readonly fingerprint: string
}

export interface Teller {
  tell(finding: Finding): ToldFinding
}

export interface TellOptions {
  readonly rules: ReadonlyMap<string, Rule>
  readonly schema: Schema
  /** The layout of each sheet, by `sheetKey`; without one the columns are named by their labels. */
  readonly layouts: ReadonlyMap<string, Layout>
  readonly language: Language
  /** Show values as they are. */
  readonly reveal: boolean
  /** What is masked; `strict` unless told otherwise. */
  readonly masking?: Masking
  /** What masks, in place of `masking`. */
  readonly masker?: Masker | undefined
  /** Names findings for other programs; `fingerprintOf` unless told otherwise. */
  readonly fingerprint?: ((finding: Finding) => string) | undefined
}

/** Between the cells that a message names. */
const separators: Words = { en: ', ', zh: '、' }

/** Names a sheet among layouts. */
export function sheetKey(file: string, sheet: string | null): string {
  return JSON.stringify([file, sheet])
}

const noColumn: Words = {
  en: 'The sheet has no column for {column}; {rows} {rows:row needs|rows need} it.',
  zh: '表格中没有“{column}”列，共有 {rows} 行需要该信息。',
}

const nearestColumn: Words = { en: ' The nearest header is "{near}".', zh: '最接近的表头是“{near}”。' }

const noColumnNoRows: Words = { en: 'The sheet has no column for {column}.', zh: '表格中没有“{column}”列。' }

/** Makes the function that tells findings. A hot path: a long sheet may have more findings than rows. */
export function teller(options: TellOptions): Teller {
  const { rules, schema, layouts, language, reveal, masking = 'strict', masker = maskerOf(masking), fingerprint = fingerprintOf } = options
  const fields = new Map(schema.fields.map((field) => [field.name, field]))
  const columnsOf = new Map(
    [...layouts].map(([key, { columns }]) => [key, new Map(columns.map((column) => [column.field ?? `extra:${column.header}`, column]))]),
  )
  let last: Pick<RowRef, 'file' | 'sheet'> | null = null
  let columns: ReadonlyMap<string, ColumnLayout> | undefined
  const templates = new Map<string, Template>()

  function enter(place: Pick<RowRef, 'file' | 'sheet'> | null): void {
    if (last !== null && place !== null && last.file === place.file && last.sheet === place.sheet) return
    columns = place === null ? undefined : columnsOf.get(sheetKey(place.file, place.sheet))
    last = place
  }
  const headerOf = (name: string) => columns?.get(name)?.header ?? fields.get(name)?.label[language] ?? name

  const types = fields.get('customer_type')?.choices ?? []
  function optionIn(text: string): string {
    const option = optionNamed(types, text)
    return option === undefined ? text : labelOf(option, language)
  }

  function wordsOf({ message, rule, data }: Finding): string {
    if (message === NO_COLUMN)
      return `${(data.rows === 0 ? noColumnNoRows : noColumn)[language]}${data.near === undefined ? '' : nearestColumn[language]}`
    return rules.get(rule)?.messages[message]?.[language] ?? message
  }

  function templateOf(words: string): Template {
    let template = templates.get(words)
    if (template === undefined) {
      template = templateIn(words)
      templates.set(words, template)
    }
    return template
  }

  /** A cell and what to write instead. */
  function besideEachOther({ value, fix }: { value: string | null; fix: string | null }, spot: ValuePlace) {
    const { before, after } = masker.pair(value, fix, spot)
    return { value: before, fix: after }
  }

  return {
    tell(finding) {
      const { ref, fix } = finding
      const place = ref ?? finding.sheet ?? null
      enter(place)
      const column = columns?.get(finding.field ?? `extra:${finding.extra}`)
      const field = fields.get(finding.field ?? '')
      const header = finding.field === null ? (finding.extra ?? null) : headerOf(finding.field)
      const spot = field ?? extraPlace(header ?? '')
      const show = (value: string) => (reveal ? value : masker.cell(value, spot))
      const plain = { value: finding.value, fix: fix === null ? null : fix.value }
      const shown = reveal ? plain : besideEachOther(plain, spot)
      const cells = rules.get(finding.rule)?.cells
      const message = templateOf(wordsOf(finding)).reduce<string>((text, part) => {
        if (typeof part === 'string') return text + part
        if (part.name === 'column') return text + (header ?? '')
        const value = finding.data[part.name]
        if (value === undefined) return text + part.whole
        if (part.words !== null) return text + part.words[String(value) === '1' ? 0 : 1]
        const cellOf = cells?.[part.name]
        if (typeof value === 'number') return text + value
        if (part.name === 'other') return text + headerOf(value)
        // An option is told in the language of the sentence, whatever the cell names it by.
        if (part.name === 'type') return text + optionIn(value)
        if (part.name === 'values') return text + value.split('\n').map(show).join(separators[language])
        if (reveal) return text + value
        if (part.name === 'proposal') return text + (value === plain.fix ? shown.fix : show(value))
        return (
          text +
          (cellOf === undefined
            ? masker.word(value, finding.value?.includes(value))
            : masker.cell(value, fields.get(cellOf) ?? extraPlace(cellOf)))
        )
      }, '')
      return {
        rule: finding.rule,
        severity: finding.severity,
        dimension: finding.dimension,
        file: place?.file ?? null,
        sheet: place?.sheet ?? null,
        row: ref?.row ?? null,
        ...(ref !== null && ref.line !== ref.row ? { line: ref.line } : undefined),
        column: header,
        cell: ref === null || column === undefined ? null : `${columnName(column.index)}${ref.row}`,
        field: finding.field,
        ...(finding.record === null ? undefined : { record: reveal ? finding.record : masker.key(finding.record) }),
        message,
        value: shown.value,
        ...(fix === null ? undefined : { fix: { ...fix, value: shown.fix } }),
        fingerprint: fingerprint(finding),
      }
    },
  }
}

/** A sentence taken apart where values go into it. */
type Template = readonly (string | Filled)[]

interface Filled {
  readonly name: string
  readonly whole: string
  /** `{rows:row|rows}`: the words for one and for another count. */
  readonly words: readonly [one: string, many: string] | null
}

function templateIn(words: string): Template {
  return words
    .split(/(\{\w+(?::[^|{}]*\|[^{}]*)?\})/)
    .map((part) => {
      const [, name, one, many = ''] = /^\{(\w+)(?::([^|{}]*)\|([^{}]*))?\}$/.exec(part) ?? []
      return name === undefined ? part : { name, whole: part, words: one === undefined ? null : ([one, many] as const) }
    })
    .filter((part) => part !== '')
}

/** Stays the same as long as the rule says the same of the same record's field: rule, key and field, hashed. */
export function fingerprintOf({ rule, record, field, extra, ref }: Finding): string {
  return sha256(JSON.stringify([rule, record, field ?? extra ?? null, ref?.sheet ?? null])).slice(0, 16)
}

// crypto.hash does in one call what createHash does in three; Node has it from 20.12.
const sha256: (text: string) => string =
  typeof crypto.hash === 'function'
    ? (text) => crypto.hash('sha256', text, 'hex')
    : (text) => crypto.createHash('sha256').update(text).digest('hex')
