import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = new URL('../../../', import.meta.url)

test('the shipped words are those the script gathers', () => {
  for (const name of ['given-names', 'family-names', 'everyday-words', 'towns']) {
    const { stdout } = spawnSync(process.execPath, [fileURLToPath(new URL('scripts/name-words.mjs', root)), '--print', name], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    expect(stdout).toBe(readFileSync(new URL(`src/check/mask/data/${name}.ts`, root), 'utf8'))
  }
})
