import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftConfig } from '../../src/schema/config-draft.ts'
import { customerSchema } from '../../src/schema/customer.ts'
import type { FieldType } from '../../src/schema/field.ts'
import { loadConfig } from '../../src/schema/load-config.ts'

const languages = ['en', 'zh'] as const
const mistakes = async (text: string) => {
  const loaded = await loadConfig(text, 'crm-clean.yaml')
  return 'mistakes' in loaded ? loaded.mistakes : []
}
const draft = (language: 'en' | 'zh', columns: Parameters<typeof draftConfig>[1] = []) =>
  draftConfig(customerSchema, columns, { language, schemaPlace: './schema.json' })

test.each(languages)('%s: the file loads, and so does it with every setting put in force', async (language) => {
  const text = draft(language)
  expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=./schema.json')
  expect(await mistakes(text)).toEqual([])
  const inForce = text.replace(/^#(?=\S| {2})/gm, '')
  expect(inForce).not.toBe(text)
  expect(await mistakes(inForce)).toEqual([])
})

test('columns of a sheet become fields, strange headers of known fields become aliases', async () => {
  const text = draft('en', [
    { header: '客户名称', field: 'name', type: 'party', options: [] },
    { header: 'Ph0ne?', field: 'phone', type: 'phone', options: [] },
    { header: '皮肤: 颜色', field: null, type: 'choice', options: ['白', 'yes', '7'] },
    { header: 'VIP', field: null, type: 'choice', options: [] },
    { header: 'vip!', field: null, type: 'date', options: [] },
    { header: 'column:F', field: null, type: 'text', options: [] },
    { header: 'Note', field: null, type: 'text', options: [] },
  ])
  expect(text.slice(text.indexOf('\nfields:'), text.indexOf('\n\n# Rules'))).toBe(`
fields:
  phone: { aliases: ["Ph0ne?"] }
  皮肤_颜色: { label: "皮肤: 颜色", type: choice, values: [白, "yes", "7"] }
  VIP: { type: text }
  vip_2: { label: "vip!", type: date }
  Note_2: { label: Note, type: text }`)
  expect(await mistakes(text)).toEqual([])
})

test('a header of a thousand characters names no field, and the file loads', async () => {
  const text = draft('en', [{ header: '说明'.repeat(1_000), field: null, type: 'text', options: [] }])
  expect(text).not.toContain('说明说明')
  expect(await mistakes(text)).toEqual([])
})

test('whatever the headers are, the file loads', async () => {
  const types: FieldType[] = ['text', 'date', 'choice', 'code', 'money', 'id']
  const column = fc.record({
    header: fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('on', 'null', '#', '- a', 'Name', 'name', '{x}', '电话,手机', "it's", '"q"'),
    ),
    field: fc.constantFrom(null, 'phone', 'note'),
    type: fc.constantFrom(...types),
    options: fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 4 }),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(column, { maxLength: 6, comparator: (a, b) => a.header === b.header || (a.field !== null && a.field === b.field) }),
      async (columns) => {
        expect(await mistakes(draft('zh', columns))).toEqual([])
      },
    ),
  )
})
