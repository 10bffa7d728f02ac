import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const { bin, exports, files } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  bin: Record<string, string>
  exports: Record<string, string | Record<string, string>>
  files: string[]
}

const named = [
  ...Object.values(bin),
  ...Object.values(exports).flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry))),
]

test.each(named.map((file) => path.normalize(file)))('%s, which the package names, is there and is packed', (file) => {
  expect(existsSync(path.join(root, file))).toBe(true)
  expect(file === 'package.json' || files.includes(file.split('/')[0]!)).toBe(true)
})

test('what exceljs brings for reading, archives and CSV is left out: crm-clean only writes with it', () => {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { name?: string; dev?: boolean; optional?: boolean }>
  }
  const names = Object.entries(packages).flatMap(([place, { name, dev, optional }]) =>
    place === '' || dev === true || optional === true ? [] : [name ?? place.replace(/^.*node_modules\//, '')],
  )
  expect(names.filter((name) => ['unzipper', 'fstream', 'rimraf', 'inflight', 'glob', 'fast-csv'].includes(name))).toEqual([])
  expect(names.length).toBeLessThan(130)
})
