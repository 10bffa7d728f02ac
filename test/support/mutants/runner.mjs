/**
 * Stryker's test runner for pure code: the tests stay loaded in one process and a mutant costs the milliseconds of the tests that cover
 * it, where a fresh test environment for each costs seconds. A mutant in what a module does while it loads (tables, texts) is tried by
 * loading that module, and what imports it, once more.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { register } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core'
import { PluginKind } from '@stryker-mutator/api/plugin'
import { determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner'

const folders = ['test/rules', 'test/check']

globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {}

class InProcessRunner {
  loaded = new Map()
  generation = 0
  mutants = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE]

  capabilities() {
    return { reloadEnvironment: true }
  }

  init() {
    register('./hooks.mjs', import.meta.url, { data: { root: pathToFileURL(`${process.cwd()}/`).href } })
    this.testFiles = folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.test.ts'))
        .map((name) => `${folder}/${name}`),
    )
  }

  async dryRun({ files = [] }) {
    this.mutants.activeMutant = undefined
    const mutated = files.map((file) => path.relative(process.cwd(), file))
    this.testFiles = this.testFiles.filter((test) => mutated.some((file) => holds(test, file)))
    const tests = []
    for (const file of this.testFiles) this.loaded.set(file, await this.load(file))
    for (const test of [...this.loaded.values()].flat()) tests.push(await this.run(test))
    return { status: 'complete', tests, mutantCoverage: this.mutants.mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, mutantActivation, hitLimit, sandboxFileName }) {
    const tests = []
    this.mutants.hitCount = 0
    this.mutants.hitLimit = hitLimit
    this.mutants.activeMutant = activeMutant.id
    const asked = testFilter === undefined ? null : new Set(testFilter)
    const mutated = path.relative(process.cwd(), sandboxFileName)
    if (mutantActivation === 'static') this.generation++
    for (const file of this.nearestFirst(mutated)) {
      const found = mutantActivation === 'static' ? await this.load(file).catch((error) => [failing(file, error)]) : this.loaded.get(file)
      for (const test of found) if (asked === null || asked.has(test.id)) tests.push(await this.run(test))
      if (tests.some(({ status }) => status === 1)) break
    }
    const timedOut = determineHitLimitReached(this.mutants.hitCount, hitLimit)
    this.mutants.activeMutant = undefined
    return toMutantRunResult(timedOut ?? { status: 'complete', tests })
  }

  /** A rule's own table is the likeliest to fail. */
  nearestFirst(mutated) {
    const own = path.basename(mutated, '.ts')
    const rank = (file) => (path.basename(file) === `${own}.test.ts` ? 0 : 1)
    return this.testFiles.filter((file) => holds(file, mutated)).sort((a, b) => rank(a) - rank(b))
  }

  async load(file) {
    const url = pathToFileURL(path.resolve(file))
    if (this.generation > 0) url.search = `?generation=${this.generation}`
    globalThis.collectedTests = []
    await import(url.href)
    return globalThis.collectedTests.map(({ name, body }) => ({ id: `${file}#${name}`, name: `${file} ${name}`, body }))
  }

  async run({ id, name, body }) {
    const started = performance.now()
    const result = { id, name, fileName: id.split('#')[0] }
    this.mutants.currentTestId = id
    try {
      await body()
      return { ...result, status: 0, timeSpentMs: performance.now() - started }
    } catch (error) {
      return { ...result, status: 1, timeSpentMs: performance.now() - started, failureMessage: String(error?.message ?? error) }
    } finally {
      this.mutants.currentTestId = undefined
    }
  }
}

const failing = (file, error) => ({
  id: `${file}#loads`,
  name: `${file} loads`,
  body: () => {
    throw error
  },
})

/** A file is held by the tests of its own folder that import it, however far away. */
const holds = (test, file) =>
  path.dirname(test) === path.join('test', path.dirname(file).replace(/^src\//, '')) && importsOf(test).has(file)

const known = new Map()

/** Every file of the project that a file reaches by its imports. */
function importsOf(file, seen = new Set()) {
  const cached = known.get(file)
  if (cached !== undefined) return cached
  const walk = (one) => {
    if (seen.has(one) || !existsSync(one)) return
    seen.add(one)
    for (const [, target] of readFileSync(one, 'utf8').matchAll(/\bfrom ['"](\.[^'"]+)['"]/g)) walk(path.join(path.dirname(one), target))
  }
  walk(file)
  known.set(file, seen)
  return seen
}

export const strykerPlugins = [{ kind: PluginKind.TestRunner, name: 'in-process', injectableClass: InProcessRunner }]
