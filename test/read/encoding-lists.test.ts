/** Short lists of names in 28 pairs of language and encoding, made of words that the letter statistics were not counted from. */

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { decodeWhole } from '../../src/read/decode.ts'
import { guessLegacy } from '../../src/read/encoding-legacy.ts'

const root = new URL('../../', import.meta.url)
const run = (script: string, ...flags: string[]) =>
  spawnSync(process.execPath, [fileURLToPath(new URL(script, root)), ...flags], { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout

test('most lists are read in their own letters, and none in others without a word', () => {
  const lists = run('bench/encoding-lists.mjs')
    .trim()
    .split('\n')
    .map((line): { encoding: string; text: string; base64: string } => JSON.parse(line))
  const told = lists.map(({ encoding, text, base64 }) => {
    const bytes = Buffer.from(base64, 'base64')
    const guess = guessLegacy(bytes)
    return { encoding, guess, isRight: decodeWhole(guess.encoding, bytes) === text }
  })
  expect(told).toHaveLength(448)
  expect(told.filter(({ isRight }) => isRight).length).toBeGreaterThanOrEqual(415)
  expect(told.filter(({ isRight, guess }) => isRight && guess.certain >= 0.7).length).toBeGreaterThanOrEqual(300)
  expect(told.filter(({ isRight, guess }) => !isRight && guess.certain >= 0.7)).toEqual([])
})

test('the shipped statistics are those the script counts', () => {
  for (const name of ['letter-pairs', 'usual-characters'])
    expect(run('scripts/letter-pairs.mjs', '--print', name)).toBe(readFileSync(new URL(`src/read/data/${name}.ts`, root), 'utf8'))
})
