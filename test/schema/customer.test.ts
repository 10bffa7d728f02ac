import { expect, test } from 'vitest'
import { customerSchema } from '../../src/schema/customer.ts'
import type { Schema } from '../../src/schema/field.ts'
import { followupSchema, orderSchema, productSchema } from '../../src/schema/other-kinds.ts'

const plain = (text: string) => text.toLowerCase().replace(/[\s_.#/&-]/g, '')
const schemas: Schema[] = [customerSchema, followupSchema, orderSchema, productSchema]

/** What stands under more than one name. */
function doubled(groups: { name: string; words: readonly string[] }[]): string[] {
  const owners = new Map<string, Set<string>>()
  for (const { name, words } of groups) for (const word of words) owners.set(plain(word), (owners.get(plain(word)) ?? new Set()).add(name))
  return [...owners].filter(([, names]) => names.size > 1).map(([word, names]) => `${word}: ${[...names].join(', ')}`)
}

test.each(schemas.map((schema) => [schema.name, schema] as const))('%s: no header means two fields', (_, schema) => {
  expect(doubled(schema.fields.map(({ name, aliases }) => ({ name, words: aliases })))).toEqual([])
})

test.each(customerSchema.fields.filter((field) => field.choices).map((field) => [field.name, field] as const))(
  '%s: no word means two options',
  (_, field) => {
    expect(
      doubled(field.choices!.map(({ value, synonyms, means = [] }) => ({ name: value, words: [value, ...synonyms, ...means] }))),
    ).toEqual([])
  },
)

test('industries are the 20 sections and 97 divisions of GB/T 4754-2017, those of one name once', () => {
  const industry = customerSchema.fields.find((field) => field.name === 'industry')!
  const sections = industry.choices!.filter((choice) => choice.parent === undefined)
  expect(sections.length).toBe(20)
  expect(industry.choices!.length - sections.length).toBe(97 - 3) // 房地产业, 教育 and 国际组织 are sections of one division of the same name
  expect(sections.every((section) => /^[A-Z]{2,4}$/.test(section.short ?? ''))).toBe(true)
  expect(industry.choices!.filter(({ code, label }) => code === undefined || !label?.en.startsWith(`${code} `))).toEqual([])
})

test('what must be there, as the standard says', () => {
  expect(customerSchema.fields.filter((field) => field.required).map((field) => field.name)).toEqual([
    'name',
    'contact',
    'phone',
    'industry',
    'customer_type',
  ])
})
