#!/usr/bin/env node
// Writes the files of a new rule, comparison or command, with a test that fails until they are written:
//   npm run new rule <id> · npm run new comparison <id> · npm run new command <name>
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { command } from './new/command.mjs'
import { comparison } from './new/comparison.mjs'
import { rule } from './new/rule.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const kinds = { rule, comparison, command }
const [kind = '', id = ''] = process.argv.slice(2)

const read = (file) => fs.readFileSync(path.join(root, file), 'utf8')
const refuse = (problem) => {
  process.stderr.write(`${problem}\n`)
  process.exit(2)
}

if (!Object.hasOwn(kinds, kind) || process.argv.length !== 4) refuse('usage: npm run new rule|comparison|command <name>')
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) refuse(`"${id}" is not lower-case-with-hyphens, such as phone-dialable`)

const { files, lines, next } = kinds[kind](id)
const taken = Object.keys(files).filter((file) => fs.existsSync(path.join(root, file)))
if (taken.length > 0) refuse(`there is a ${kind} "${id}" already: ${taken.join(', ')}`)

// All texts are made before the first is written: where a list does not look as expected, nothing is left half done.
const changed = {}
try {
  for (const [file, added] of Object.entries(lines)) changed[file] = added(read(file))
} catch (error) {
  refuse(error.message)
}
for (const [file, text] of Object.entries({ ...files, ...changed })) {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  fs.writeFileSync(path.join(root, file), text)
}
const code = Object.keys({ ...files, ...changed }).filter((file) => file.endsWith('.ts'))
execFileSync(process.execPath, [path.join(root, 'node_modules/@biomejs/biome/bin/biome'), 'check', '--write', ...code], {
  cwd: root,
  stdio: 'pipe',
})

process.stdout.write(
  `written:\n${Object.keys(files)
    .map((file) => `  ${file}\n`)
    .join('')}`,
)
process.stdout.write(
  `a line each:\n${Object.keys(changed)
    .map((file) => `  ${file}\n`)
    .join('')}`,
)
process.stdout.write(`next: replace every WRITE; ${next}\n`)
