import { expect, test } from 'vitest'
import type { FieldType } from '../../src/schema/field.ts'
import { whoseNames } from '../../src/schema/names-by-type.ts'

test.each<[FieldType, ReturnType<typeof whoseNames>]>([
  ['given', 'people'],
  ['person', 'people'],
  ['company', 'companies'],
  ['party', 'either'],
  ['text', 'either'],
  ['family', null],
  ['phone', null],
])('a field of type %s holds names of: %s', (type, whose) => expect(whoseNames(type)).toBe(whose))
