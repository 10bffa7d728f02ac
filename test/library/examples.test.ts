import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const page = readFileSync(path.join(root, 'docs', 'library.md'), 'utf8')

interface Example {
  readonly file: string
  readonly code: string
  /** What the page says the example prints. */
  readonly output: string
}

/** Blocks of code that begin with the name of their file, each with the block of text under it. */
const examples = [...page.matchAll(/```js\n(\/\/ ([\w-]+\.js)\n.*?)```\n(?:\n```text\n(.*?)```\n)?/gs)].map(
  ([, code = '', file = '', output = '']): Example => ({ file, code, output }),
)

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'library-'))
  for (const sheet of ['customers-gb18030.csv', 'crm-export-title-row.xlsx'])
    copyFileSync(path.join(root, 'fixtures', 'sheets', sheet), path.join(folder, sheet))
  mkdirSync(path.join(folder, 'node_modules'))
  symlinkSync(root, path.join(folder, 'node_modules', 'crm-clean'), 'junction')
  symlinkSync(path.join(root, 'node_modules', '@types'), path.join(folder, 'node_modules', '@types'), 'junction')
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }')
  for (const { file, code } of examples) writeFileSync(path.join(folder, file), code)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('every block of code on the page is an example', () => {
  expect(examples.length).toBe(page.match(/```js\n/g)?.length)
  expect(examples.map(({ file }) => file)).toEqual(
    expect.arrayContaining(
      ['check', 'duplicates', 'own-rule', 'import', 'dedupe', 'explain', 'fix', 'edit', 'undo', 'history', 'export', 'report', 'night'].map(
        (name) => `${name}.js`,
      ),
    ),
  )
})

// In the order of the page: each goes on with the store that the ones before it left.
test.each(examples)('$file prints what the page says', ({ file, output }) => {
  expect(execFileSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' })).toBe(output)
})

test('a TypeScript program compiles against the declarations, and a wrong call does not', () => {
  const options = { module: 'nodenext', target: 'es2023', strict: true, noEmit: true, allowJs: true, checkJs: true, noImplicitAny: false }
  const compilerOptions = { ...options, exactOptionalPropertyTypes: true, skipLibCheck: true, types: ['node'] }
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts', 'check.js', 'explain.js'] }))
  writeFileSync(
    path.join(folder, 'program.ts'),
    `import { type DedupeRequest, type DedupeResult, dedupeStore, type Schema, type Store } from 'crm-clean'
export const find = (store: Store, schema: Schema, request: DedupeRequest): Promise<DedupeResult> => dedupeStore(store, schema, request)
// @ts-expect-error a probability is a number
export const wrong = (request: DedupeRequest): string => request.matchAt
`,
  )
  const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  expect(execFileSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' })).toBe('')
})
