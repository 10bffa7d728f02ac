/**
 * Counts which letter follows which in names of people and places, language by language, and which characters East Asian ones are made of:
 *   node scripts/letter-pairs.mjs                          writes src/read/data/letter-pairs.ts and src/read/data/usual-characters.ts
 *   node scripts/letter-pairs.mjs --print letter-pairs     prints one of them
 */

import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { letterPairsFile, usualCharactersFile } from './letter-pairs/table.mjs'

const files = { 'letter-pairs': letterPairsFile, 'usual-characters': usualCharactersFile }
const { values } = parseArgs({ options: { print: { type: 'string' } } })
if (values.print !== undefined) process.stdout.write(files[values.print]())
else for (const [name, text] of Object.entries(files)) writeFileSync(new URL(`../src/read/data/${name}.ts`, import.meta.url), text())
