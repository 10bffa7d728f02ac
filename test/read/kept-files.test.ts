/** Small files that people keep: a byte order mark is no part of them, and what is wrong is told with its line, in both languages. */

import { expect, test } from 'vitest'
import { jsonValue } from '../../src/read/json-value.ts'
import { utf8Text } from '../../src/read/utf8-text.ts'
import { WordsError } from '../../src/words.ts'

function said(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    return error instanceof WordsError ? `${error.words.en} · ${error.words.zh}` : `not in words: ${String(error)}`
  }
  return ''
}

const line = (n: number) => `line ${n} is not JSON, or the text ends too early · 第 ${n} 行不是 JSON，或内容不完整`

test.each([
  ['', line(1)],
  ['{\n  "a": 1,\n}\n', line(3)],
  ['{\n  "a": 1\n  "b": 2\n}', line(3)],
  ['{\n  "a": [1, 2\n', line(2)],
  ["{\n  'a': 1\n}", line(2)],
  ['{\n  "a": 1\n}\n}', line(4)],
  ['{"a": 01}', line(1)],
  ['{"a": tru}', line(1)],
  ['{"a":\n "b\n"}', line(2)],
  ['[1,\n2,\n,3]', line(3)],
  ['{"a" 1}', line(1)],
  ['{1: 2}', line(1)],
  ['[1}', line(1)],
  ['\n<!DOCTYPE html>', line(2)],
  ['{\n<<<<<<< HEAD\n  "a": 1\n=======\n', 'line 2 is the mark of a merge conflict · 第 2 行是合并冲突标记'],
])('%j: %s', (text, due) => expect(said(() => jsonValue(text))).toBe(due))

test.each(['{}', ' [1, -2.5e3, "\\u4e2d\\n", true, null, {"a": []}]\n'])('%j is JSON', (text) =>
  expect(jsonValue(text)).toEqual(JSON.parse(text)),
)

test('bytes of a text', () => {
  expect(utf8Text(Buffer.from('\uFEFFkey'))).toBe('key')
  expect(said(() => utf8Text(Buffer.from([0xb5, 0x13])))).toBe('it is not UTF-8 text · 内容不是 UTF-8 文本')
  expect(said(() => utf8Text(Buffer.from('key', 'utf16le')))).toBe(
    'it holds NUL characters, which no text does · 内容含有 NUL 字符，不是文本',
  )
})
