import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = new URL('../../../', import.meta.url)

test('the shipped words are those the script gathers', () => {
  const script = fileURLToPath(new URL('scripts/name-words.mjs', root))
  const { stdout } = spawnSync(process.execPath, [script, '--print'], { encoding: 'utf8', maxBuffer: 1 << 28 })
  const shipped = ['given-names', 'family-names', 'everyday-words', 'towns', 'east-asian-names'].map((name) =>
    readFileSync(new URL(`src/check/mask/data/${name}.ts`, root), 'utf8'),
  )
  expect(stdout).toBe(shipped.join(''))
})
