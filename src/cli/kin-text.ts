/** Whom a record may be the same customer as, and whom it belongs with: as a person and as a program read it. */

import type { z as Zod } from 'zod'
import type { Masker } from '../check/mask/masker.ts'
import type { Kin } from '../jobs/dedupe/kin-of-record.ts'
import { relationWords } from '../jobs/dedupe/relation-words.ts'
import { relationKinds } from '../jobs/dedupe/relations.ts'
import type { Schema } from '../schema/field.ts'
import { aligned } from './columns.ts'
import type { Call } from './command.ts'
import { type DocumentOf, partsOf } from './document.ts'
import { printable } from './terminal.ts'

/** The parts of a document. */
export const kinParts = (z: typeof Zod) => {
  const { open, count, text } = partsOf(z)
  const named = { record: z.string(), name: text }
  return {
    cluster: count.nullable(),
    duplicates: z.array(open({ ...named, decision: z.enum(['match', 'review']), probability: z.number().nullable() })),
    relations: z.array(open({ ...named, relation: z.enum(relationKinds) })),
  }
}

const kinShape = (z: typeof Zod) => partsOf(z).open(kinParts(z))
export type KinDocument = DocumentOf<typeof kinShape>

/** @param masker null: values as they are */
export function kinDocument({ cluster, duplicates, relations }: Kin, schema: Schema, masker: Masker | null): KinDocument {
  const field = schema.fields.find(({ name }) => name === 'name')
  const named = ({ key, values }: Kin['relations'][number]['record']) => {
    const name = values.name ?? null
    return {
      record: masker?.key(key) ?? key,
      name: name === null || field === undefined || masker === null ? name : masker.cell(name, field),
    }
  }
  return {
    cluster,
    duplicates: duplicates.map(({ record, together, probability }) => ({
      ...named(record),
      decision: together ? ('match' as const) : ('review' as const),
      probability,
    })),
    relations: relations.map(({ record, relation }) => ({ ...named(record), relation })),
  }
}

/** Lines, a record each; none where there is nobody. */
export function kinLines({ say, language }: Call, { duplicates, relations }: KinDocument): string[] {
  const percent = (share: number | null) => (share === null ? '' : `${(Math.floor(share * 1000) / 10).toFixed(1)} %`)
  return aligned([
    ...duplicates.map(({ record, name, decision, probability }) => [
      `  ${say(decision === 'match' ? 'kinSame' : 'kinReview')}`,
      printable(record),
      printable(name ?? ''),
      percent(probability),
    ]),
    ...relations.map(({ record, name, relation }) => [
      `  ${relationWords[relation][language]}`,
      printable(record),
      printable(name ?? ''),
      '',
    ]),
  ])
}
