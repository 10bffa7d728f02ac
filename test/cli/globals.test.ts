import { expect, test } from 'vitest'
import { z } from 'zod'
import { globalFlags, globalsFrom } from '../../src/cli/globals.ts'

test.each([' ', ':memory:', ' crm.db', 'crm.db ', 'crm.db\n'])('a store cannot be called %j', (store) => {
  const flags = globalFlags(z).parse({ store })
  expect(() => globalsFrom(flags, {})).toThrow(expect.objectContaining({ code: 'STORE_NAME', exit: 2 }))
  expect(() => globalsFrom(globalFlags(z).parse({}), { CRM_CLEAN_STORE: store })).toThrow(expect.objectContaining({ code: 'STORE_NAME' }))
})

test('the store is that of the flag, else that of the environment, else crm-clean.db', () => {
  const store = (flag: string | undefined, environment: object) =>
    globalsFrom(globalFlags(z).parse({ store: flag }), { ...environment }).store
  expect([store('a b.db', { CRM_CLEAN_STORE: 'e.db' }), store(undefined, { CRM_CLEAN_STORE: 'e.db' }), store(undefined, {})]).toEqual([
    'a b.db',
    'e.db',
    'crm-clean.db',
  ])
})
