import { expect, test } from 'vitest'
import { extraPlace } from '../../../src/check/mask/kind-of-value.ts'
import { strictMasker } from '../../../src/check/mask/masker.ts'
import { customerSchema } from '../../../src/schema/customer.ts'
import { fieldTypes } from '../../../src/schema/field.ts'
import { followupSchema, orderSchema, productSchema, ticketSchema } from '../../../src/schema/other-kinds.ts'
import { canaries, harmless } from '../../support/canaries.ts'

const places = [
  ...[customerSchema, followupSchema, orderSchema, productSchema, ticketSchema].flatMap(({ fields }) => fields),
  ...fieldTypes.map((type) => ({ name: 'x', type })),
  ...['自定义', '部门', '职务', '备注', '来源', 'Title', 'Notes', 'Department', 'Product', 'Company', 'City', 'State/Province', '城市'].map(
    extraPlace,
  ),
]
const all = Object.entries(canaries).flatMap(([kind, values]) => values.map(([value, secret]) => [kind, value, secret] as const))

/** Numbers of customers, amounts: what ten bare digits may be as well. */
const alsoUsual: Readonly<Record<string, readonly string[]>> = {
  '4156260187': ['id', 'code'],
  '12345678Z': ['id', 'code'],
  '612 698 765': ['money', 'number'],
}

test.each(all)('%s: %s is not read in any column', (_, value, secret) => {
  const strict = places.filter(({ type }) => alsoUsual[value]?.includes(type) !== true)
  const leaks = strict.filter((place) => strictMasker.cell(value, place).includes(secret))
  expect(leaks.map(({ name, type }) => `${name} (${type})`)).toEqual([])
  const beside = strict.filter((place) => strictMasker.pair(value, '成交', place).before?.includes(secret) === true)
  expect(beside).toEqual([])
})

test.each(all)('%s: %s is not read as part of a message or as what names a record', (_, value, secret) => {
  expect(strictMasker.word(value, true)).not.toContain(secret)
  if (alsoUsual[value] === undefined) expect(strictMasker.key(value)).not.toContain(secret)
  if (alsoUsual[value] === undefined) expect(strictMasker.key(`C202609001:${value}`)).not.toContain(secret)
})

const open = ['部门', '职务', '产品', 'Department', 'Job Title', 'Product'].map(extraPlace)
const towns = ['City', 'Country', '城市'].map(extraPlace)
const readable = Object.entries(harmless).flatMap(([type, values]) =>
  values.flatMap((value) =>
    (type === 'open'
      ? open
      : [...(type === 'region' ? towns : []), ...places.filter((place) => place.type === type && place.name !== 'birthday')]
    ).map((place) => [value, place] as const),
  ),
)

test('what tells of nobody stays readable', () => {
  const hidden = readable.filter(([value, place]) => strictMasker.cell(value, place) !== value)
  expect(hidden.map(([value, { name, type }]) => `${value} in ${name} (${type})`)).toEqual([])
})

test('so does every option, in every spelling, also where it is no option of the column', () => {
  const field = { name: 'x', type: 'choice' } as const
  const options = customerSchema.fields.flatMap(({ choices = [] }) =>
    choices.flatMap(({ label, synonyms }) => [label?.zh ?? '', label?.en ?? '', ...synonyms]),
  )
  const hidden = [...new Set(options)].filter((text) => [...text].length <= 20 && strictMasker.cell(text, field) !== text)
  expect(hidden).toEqual([])
})
