import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findInputs } from '../../src/read/inputs.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'inputs-'))
  for (const name of ['b.csv', 'a.csv', 'book.xlsx', 'odd#name.csv', 'list[1].csv']) writeFileSync(path.join(folder, name), 'x')
})
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  [['a.csv'], ['a.csv']],
  [['*.csv'], ['a.csv', 'b.csv', 'list[1].csv', 'odd#name.csv']],
  [
    ['b.csv', '*.csv'],
    ['b.csv', 'a.csv', 'list[1].csv', 'odd#name.csv'],
  ],
  [['book.xlsx#客户'], ['book.xlsx#客户']],
  [['odd#name.csv'], ['odd#name.csv']],
  [['list[1].csv'], ['list[1].csv']],
  [
    ['book.xlsx#A', 'book.xlsx#B', 'book.xlsx#A'],
    ['book.xlsx#A', 'book.xlsx#B'],
  ],
])('%j names %j', async (patterns, names) => {
  const inputs = await findInputs(patterns, folder)
  expect(inputs.map((input) => (input.worksheet === null ? input.name : `${input.name}#${input.worksheet}`))).toEqual(names)
})

test.each(['missing.csv', '*.tsv', 'missing.xlsx#客户'])('%s is not there, and is said so', async (pattern) => {
  await expect(findInputs([pattern], folder)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' })
})
