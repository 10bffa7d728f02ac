/** Failing outputs × commands: a closed pipe ends quietly, a full disk with 3; never a trace. */

import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { commandNames, randomFrom, run } from './program.mjs'
import { freshCopy, makeStore } from './store.mjs'

const results = [
  ['check', 'b.csv'],
  ['check', 'b.csv', '--format', 'json'],
  ['check', 'b.csv', '--format', 'csv'],
  ['profile', 'b.csv'],
  ['dedupe', 'b.csv'],
  ['dedupe', 'b.csv', '--pairs', '-'],
  ['runs'],
  ['show', 'C202611001'],
  ['history', 'C202611001'],
  ['export', '-', '--format', 'csv'],
  ['export', '-', '--format', 'xlsx'],
  ['explain', 'phone-dialable'],
  ['rules'],
  ['config'],
  ['fix', '--dry-run'],
  ['undo', '1', '--dry-run'],
  ['evaluate', '--truth', 'labels.csv'],
  ['import', 'b.csv'],
  ['dedupe'],
  ['edit', 'C202611001', 'contact=张伟'],
]

const asked = [[], ['--version'], ['--lang', 'zh'], ...commandNames.map((name) => [name, '--help']), ...results]

/** A command that works on a sheet, or on neither, refuses the store. */
const usesStore = (args) =>
  results.includes(args) && (args[0] === 'import' || !args.includes('b.csv')) && !['rules', 'config'].includes(args[0])

/** @returns how many ran, how they ended, and what is wrong */
export async function tortureOutputs({ seed, share }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'crm-clean-torture-'))
  const random = randomFrom(seed)
  const ended = {}
  const problems = []
  let count = 0
  const outputs = { 'a closed pipe': '| exec true', ...(process.platform === 'linux' ? { 'a full disk': '> /dev/full' } : {}) }
  try {
    const { tmp } = await makeStore(folder, 60)
    for (const [output, shell] of Object.entries(outputs))
      for (const args of asked) {
        if (random() >= share) continue
        freshCopy(folder, 'whole.db')
        const store = usesStore(args) ? ['--store', 's.db'] : []
        const { code, stderr, traced, hung } = await run([...args, ...store], { cwd: folder, tmp, shell })
        count++
        ended[code] = (ended[code] ?? 0) + 1
        const isDue = output === 'a full disk' ? code === 3 : code === 0 || code === 1
        if (!isDue || traced || hung) problems.push({ output, command: args.join(' '), code, stderr: stderr.slice(0, 300) })
      }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return { count, ended, problems }
}
