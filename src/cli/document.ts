/**
 * How the shape of a JSON document is written: as a function beside the code that makes the document, which gets zod handed in.
 * So the shipped JSON Schemas, the tests and the compiler read one shape, and help does not load zod.
 */

import type { z as Zod } from 'zod'
import { severities } from '../finding.ts'

/** What the shapes have in common. Keys may be added to a document, never taken away: objects are `open`. */
export const partsOf = (z: typeof Zod) => {
  const count = z.number().int().min(0)
  return {
    open: z.looseObject,
    count,
    counts: z.record(z.string(), z.number()),
    share: z.number().min(0).max(1),
    score: z.number().min(0).max(100),
    text: z.string().nullable(),
    severity: z.enum(severities),
    level: z.enum(['off', ...severities]),
    bySeverity: { error: count, warning: count, info: count },
    time: z.iso.datetime(),
  }
}

/**
 * The document that a shape describes, for its maker to be held to: `DocumentOf<typeof runsDocument>`.
 * Every key of the shape must be there; a key that no shape knows is a mistake where it is written out.
 */
export type DocumentOf<Shape extends (...handedIn: never[]) => Zod.ZodType> = Closed<Zod.input<ReturnType<Shape>>>

type Closed<Value> = Value extends readonly (infer Item)[]
  ? readonly Closed<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value as IsOpenEnd<Key, Value[Key]> extends true ? never : Key]: Closed<Value[Key]> }
    : Value

/** The `[key: string]: unknown` of an open object; a table of counts has a type of value and stays. */
type IsOpenEnd<Key, Value> = string extends Key ? (unknown extends Value ? true : false) : false
