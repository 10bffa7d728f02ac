/**
 * Cells of one column to canonical values. Whatever the type: invisible characters and wrong decoding are noted, fillers become null,
 * and a value met before is answered from memory. Every cell of a sheet passes here, so the common case does one lookup or one pattern.
 */

import type { Standardised } from '../record.ts'
import type { Field, FieldType } from '../schema/field.ts'
import { spellingsOf } from '../schema/option.ts'
import { standardiserOf } from './by-type.ts'
import type { SheetContext } from './context.ts'
import { decoded } from './html-entities.ts'
import { mojibakeNote } from './mojibake.ts'
import { placeholderIn } from './placeholder.ts'
import { quickPath } from './quick.ts'
import { clean, noted, nothing } from './result.ts'
import { invisibleNotes, tidy } from './text.ts'

/** Types whose values are digits and signs: words of a wrong encoding cannot hide there. */
const wordless: ReadonlySet<FieldType> = new Set(['phone', 'phones', 'email', 'emails', 'date', 'period', 'money', 'number', 'code', 'id'])

/** Makes the function that standardises one column's cells. It keeps what it has seen (bounded), so make one per column and pass. */
export function columnStandardiser(field: Field, context: SheetContext): (raw: string) => Standardised {
  const quick = quickPath(field, context)
  const thorough = thoroughStandardiser(field, context)
  if (quick === null) return thorough
  return (raw) => {
    const value = quick(raw)
    return value === null ? thorough(raw) : clean(value)
  }
}

/** As `columnStandardiser`, the long way for every cell: for callers that take the short cut themselves. */
export function thoroughStandardiser(field: Field, context: SheetContext): (raw: string) => Standardised {
  const standardise = standardiserOf(field, context)
  const options = new Set(field.choices?.flatMap((choice) => [...spellingsOf(choice), ...(choice.means ?? [])]))
  const hasWords = !wordless.has(field.type)
  const fillerIn = (text: string): Standardised | null => {
    const filler = options.has(text) ? null : placeholderIn(text, field.type)
    if (filler === null) return null
    return filler === 'nothing' ? nothing : noted(null, 'placeholder', text)
  }
  // A key is for another system to find its row by: nothing inside it is tidied.
  const isKey = field.type === 'id'
  return remembering((raw) => {
    const tidied = tidy(raw)
    if (tidied === '') return nothing
    const text = isKey ? raw.trim() : tidied
    if (hasWords) {
      const cell = trimAscii(raw)
      const damage = mojibakeNote(cell)
      if (damage !== null) return { value: cell, notes: [damage] }
    }
    const filler = fillerIn(text)
    if (filler !== null) return filler
    const plain = isKey ? text : decoded(text)
    if (plain !== text) {
      const { value, notes } = standardise(tidy(plain))
      return { value, notes: [...notes, { kind: 'html', detail: text, ...(value === null ? {} : { proposal: tidy(plain) }) }] }
    }
    const result = standardise(text)
    // What was left when brackets, labels and stops were gone may be a filler, too.
    const left = result.value === null || result.value === text ? null : fillerIn(result.value)
    if (left !== null) return left
    if (text === raw) return result
    const taken = invisibleNotes(raw)
    return taken.length === 0 ? result : { value: result.value, notes: [...result.notes, ...taken] }
  })
}

const mostRemembered = 50_000
/** After so many different values, a column that rarely repeats itself is no longer remembered. */
const trial = 4_096

function remembering(once: (raw: string) => Standardised): (raw: string) => Standardised {
  let seen: Map<string, Standardised> | null = new Map()
  let hits = 0
  return (raw) => {
    if (raw === '') return nothing
    if (seen === null) return once(raw)
    const known = seen.get(raw)
    if (known !== undefined) {
      hits++
      return known
    }
    if (seen.size >= mostRemembered) return once(raw)
    const own = detached(raw)
    const result = once(own)
    seen.set(own, result)
    if (seen.size === trial && hits < trial / 8) seen = null
    return result
  }
}

/** A copy that does not keep alive the whole block of the file it was cut from (V8 cuts strings of 13 units and more by reference). */
function detached(text: string): string {
  return text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le')
}

/** No-break spaces and control characters are bytes of a wrongly decoded text: they must stay for the repair to be possible. */
function trimAscii(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return text.slice(start, end)
}

const isBlank = (code: number) => code === 0x20 || (code >= 0x09 && code <= 0x0d)
