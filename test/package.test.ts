import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
let folder: string
let unpacked: string

// What a user gets: the packed files alone, with the packages npm would put beside them.
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'packed-'))
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }
  execFileSync('tar', ['-xzf', path.join(folder, `crm-clean-${version}.tgz`), '-C', folder])
  unpacked = path.join(folder, 'package')
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const run = (...args: string[]) =>
  spawnSync(process.execPath, [path.join(unpacked, 'bin', 'crm-clean.js'), ...args], { cwd: folder, encoding: 'utf8' })

test('the packed program does the main job on the packed sample', () => {
  const sample = path.join('package', 'fixtures', 'sheets', 'customers-gb18030.csv')
  const { status, stderr } = run('run', sample, '--out', 'out', '--lang', 'en')
  expect({ status, failed: stderr.includes('error:') }).toEqual({ status: 1, failed: false })
  for (const name of ['customers.csv', 'customers.xlsx', 'findings.csv', 'duplicates.csv', 'report.html']) {
    expect(existsSync(path.join(folder, 'out', name)), name).toBe(true)
  }
})

test('the library and the part for authors of rules can be imported by name', () => {
  const script = `
    const library = await import('crm-clean'), testing = await import('crm-clean/testing')
    console.log(typeof library.openTables, typeof library.openStore, library.shippedRules.length > 5, typeof testing.testRule)`
  // A package may always import itself by name.
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: unpacked, encoding: 'utf8' })
  expect({ stdout: stdout.trim(), stderr }).toEqual({ stdout: 'function function true function', stderr: '' })
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

test('sources and tests are not packed, documents of the rules are', () => {
  expect([
    existsSync(path.join(unpacked, 'src')),
    existsSync(path.join(unpacked, 'test')),
    existsSync(path.join(unpacked, 'rules', 'phone-dialable.md')),
  ]).toEqual([false, false, true])
})
