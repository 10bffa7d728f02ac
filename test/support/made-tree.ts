import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** What `npm run new` is asked for, and the files it makes. */
export const made = {
  'rule two-words': ['rules/two-words.ts', 'rules/two-words.md', 'test/rules/two-words.test.ts'],
  'comparison post-code': ['src/match/compare/post-code.ts'],
  'command switch': ['src/cli/commands/switch.ts', 'test/cli/switch.test.ts'],
}
/** The table of pairs into which a new comparison is written. */
export const levels = 'test/match/compare/levels.test.ts'

/** Runs `npm run new` in a copy of the tree. */
export const makeIn = (tree: string, ...args: string[]) =>
  spawnSync(process.execPath, ['scripts/new.mjs', ...args], { cwd: tree, encoding: 'utf8' })

/** A copy of the tree, in which everything is made once; what was said against it. Whoever asks removes it. */
export function madeTree() {
  const tree = mkdtempSync(path.join(os.tmpdir(), 'tree-'))
  const files = ['src', 'rules', 'test', 'scripts', 'bin', 'bench', 'package.json', 'biome.json', 'vitest.config.ts', 'schemas']
  for (const name of [...files, 'tsconfig.json', 'tsconfig.build.json'])
    cpSync(path.join(root, name), path.join(tree, name), { recursive: true })
  symlinkSync(path.join(root, 'node_modules'), path.join(tree, 'node_modules'), 'junction')
  const said = Object.keys(made).map((what) => makeIn(tree, ...what.split(' ')).stderr)
  return { tree, said, remove: () => rmSync(tree, { recursive: true, force: true }) }
}
