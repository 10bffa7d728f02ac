#!/usr/bin/env node
// Measures which lines the tests run, quick and slow, in their own processes and in the programs they start:  npm run coverage
// Prints every file of src/ and rules/ of more than 40 lines of which the tests run fewer than 80 in 100, and ends with 1 if there is one.
// A line is counted where a statement begins. Nothing is counted of a program that is killed.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { builtCoverage } from './built-coverage.mjs'

const smallest = 40
const least = 80

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = path.join(root, 'dist', path.sep)
const folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-coverage-'))
const started = path.join(folder, 'started')

function run(name, args, env = {}) {
  const program = path.join(root, 'node_modules', '.bin', name)
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
  return status ?? 1
}

/** What the started programs left: a JSON file each. */
function startedPrograms() {
  const coverage = builtCoverage(pathToFileURL(dist).href)
  for (const name of existsSync(started) ? readdirSync(started) : []) {
    const text = readFileSync(path.join(started, name), 'utf8')
    if (text.endsWith('}')) coverage.add(JSON.parse(text)) // else it was killed while it wrote
  }
  return coverage
}

/** Of the lines of a file that begin a statement: how many there are, and how many were run. */
function linesOf({ path: file, statementMap, s: hits }, coverage) {
  const built = path.join(dist, path.relative(root, file).replace(/\.ts$/, '.js'))
  const lines = new Map()
  for (const [id, { start }] of Object.entries(statementMap)) {
    const hasRun = hits[id] > 0 || coverage.hasRun(built, start)
    lines.set(start.line, hasRun || lines.get(start.line) === true)
  }
  return { all: lines.size, run: [...lines.values()].filter((hasRun) => hasRun).length }
}

const percent = ({ all, run }) => (all === 0 ? 100 : (100 * run) / all)

function measure() {
  mkdirSync(started)
  if (run('tsc', ['-p', 'tsconfig.build.json', '--sourceMap']) !== 0) return 1
  const reports = ['--coverage', '--coverage.reporter=json', `--coverage.reportsDirectory=${path.join(folder, 'own')}`]
  const env = { CRM_CLEAN_SKIP_BUILD: '1', CRM_CLEAN_STARTED_COVERAGE: started }
  const status = run('vitest', ['run', ...reports, ...process.argv.slice(2)], env)
  if (status !== 0) return status

  const coverage = startedPrograms()
  const own = JSON.parse(readFileSync(path.join(folder, 'own', 'coverage-final.json'), 'utf8'))
  const files = Object.values(own).map((one) => ({
    name: path.relative(root, one.path),
    length: readFileSync(one.path, 'utf8').split('\n').length - 1,
    ...linesOf(one, coverage),
  }))
  const whole = files.reduce((sum, { all, run: ran }) => ({ all: sum.all + all, run: sum.run + ran }), { all: 0, run: 0 })
  const low = files.filter((one) => one.length > smallest && percent(one) < least).sort((a, b) => percent(a) - percent(b))
  for (const one of low) console.log(`${percent(one).toFixed(1).padStart(5)} %  ${one.name} (${one.run} of ${one.all} lines)`)
  console.log(`${percent(whole).toFixed(1)} % of all lines are run; files of more than ${smallest} lines under ${least} %: ${low.length}`)
  return low.length === 0 ? 0 : 1
}

try {
  process.exitCode = measure()
} finally {
  rmSync(folder, { recursive: true, force: true })
  for (const name of readdirSync(dist, { recursive: true })) if (name.endsWith('.map')) rmSync(path.join(dist, name))
}
