#!/usr/bin/env node
// How many made lists are read in their own letters, and how many surely so; with a Python that has chardet, that beside it:
//   npm run build && node bench/encoding.mjs [--seed 1] [--python python3]
// right: the text is what was written; sure: right at a certainty of .7 or more; silent: wrong at .7 or more.

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { decodeWhole } from '../dist/src/read/decode.js'
import { guessLegacy } from '../dist/src/read/encoding-legacy.js'
import { encodingNamed } from '../dist/src/read/encoding-names.js'

const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' }, python: { type: 'string' } } })
const maker = fileURLToPath(new URL('./encoding-lists.mjs', import.meta.url))
const made = spawnSync(process.execPath, [maker, '--seed', values.seed], { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout
const lists = made
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

const answers = { 'crm-clean': lists.map(({ base64 }) => guessLegacy(Buffer.from(base64, 'base64'))) }
if (values.python !== undefined) {
  const script = `
import base64, chardet, json, sys
for line in sys.stdin:
    found = chardet.detect(base64.b64decode(json.loads(line)["base64"]))
    print(json.dumps({"encoding": found["encoding"], "certain": found["confidence"]}))`
  const { stdout, stderr, status } = spawnSync(values.python, ['-c', script], { input: made, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(stderr)
  answers.chardet = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

const names = Object.keys(answers)
const rows = new Map()
lists.forEach(({ locale, encoding, text, base64 }, at) => {
  for (const key of [`${locale} ${encoding}`, 'all']) {
    const row =
      rows.get(key) ??
      Object.fromEntries(
        names.flatMap((name) => [
          [`${name} right`, 0],
          [`${name} sure`, 0],
          [`${name} silent`, 0],
        ]),
      )
    rows.set(key, row)
    for (const name of names) {
      const { encoding: guess, certain } = answers[name][at]
      const known = guess === null ? null : encodingNamed(guess)
      const isRight = known !== null && decodeWhole(known, Buffer.from(base64, 'base64')) === text
      if (isRight) row[`${name} right`] += 1
      if (certain >= 0.7) row[`${name} ${isRight ? 'sure' : 'silent'}`] += 1
    }
  }
})
console.table(Object.fromEntries(rows))
