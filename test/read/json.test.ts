import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openJson } from '../../src/read/json.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'json-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function rowsOf(name: string, text: string | Buffer) {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  const sheet = await openJson(file, name)
  const rows = []
  for await (const batch of sheet.rows()) rows.push(...batch)
  return rows
}

test('one object a line: keys as headers, in the order they first come; lines that are no object are broken rows', async () => {
  expect(await rowsOf('a.ndjson', '{"a":"1","b":null}\r\n\n[1]\n{"a":2,"__proto__":"x"}\n{"a":')).toEqual([
    { row: 1, line: 1, cells: ['a', 'b', '__proto__'] },
    { row: 2, line: 1, cells: ['1', '', ''] },
    { row: 3, line: 3, cells: [], broken: { reason: 'not-json', raw: '[1]' } },
    { row: 4, line: 4, cells: ['2', '', 'x'] },
    { row: 5, line: 5, cells: [], broken: { reason: 'not-json', raw: '{"a":' } },
  ])
})

test.each([
  ['an array', '\ufeff[{"a":"两行\\n文字"},{"b":["x","y"]}]'],
  ['our own document', '{"schemaVersion":1,"records":[\n{"a":"两行\\n文字"},\n{"b":["x","y"]}\n]}\n'],
])('a document: %s', async (_, text) => {
  expect((await rowsOf('a.json', text)).map(({ cells }) => cells)).toEqual([
    ['a', 'b'],
    ['两行\n文字', ''],
    ['', 'x、y'],
  ])
})

test.each([
  ['a.json', '{"a":1}', 'FILE_NOT_JSON'],
  ['a.json', 'a,b\n', 'FILE_NOT_JSON'],
  ['a.json', Buffer.from([0x5b, 0xff, 0x5d]), 'FILE_NOT_JSON'],
  ['a.json', '', 'FILE_EMPTY'],
  ['a.ndjson', '', 'FILE_EMPTY'],
])('%s holding %j is refused: %s', async (name, text, code) => {
  await expect(rowsOf(name, text)).rejects.toMatchObject({ code })
})
