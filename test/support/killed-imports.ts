import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openStore } from '../../src/store/store.ts'

const dist = new URL('../../dist/src/', import.meta.url)
const rows = 1500

/** Imports a sheet with the built program's own parts, a thread for reading included, and says when the first row is about to be stored. */
const script = `
const [store, sheet] = process.argv.slice(1)
const { openStore } = await import('${dist}store/store.js')
const { importSheets } = await import('${dist}jobs/import/import-sheets.js')
const { customerSchema } = await import('${dist}schema/customer.js')
const opened = openStore(store, { clock: () => new Date(), writer: { command: 'import', operator: 'li', pid: process.pid } })
await importSheets(opened, { patterns: [sheet], schema: customerSchema, options: { folder: '/' }, operator: 'li', worker: true,
  opened: () => console.log('opened') })
opened.close()
`

interface Attempt {
  readonly killed: boolean
  /** From start to the first row, and from there to the end; in milliseconds. */
  readonly before: number
  readonly after: number
}

/** @param killAfter milliseconds after the first row; a negative number counts from the start */
function attempt(store: string, sheet: string, killAfter: number | null): Promise<Attempt> {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    let opened = 0
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, store, sheet], { stdio: ['ignore', 'pipe', 'inherit'] })
    const killIn = (delay: number) => setTimeout(() => child.kill('SIGKILL'), delay)
    if (killAfter !== null && killAfter < 0) killIn(-killAfter)
    child.stdout.once('data', () => {
      opened = performance.now()
      if (killAfter !== null && killAfter >= 0) killIn(killAfter)
    })
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      if (code !== 0 && signal !== 'SIGKILL') reject(new Error(`the import ended with ${code}`))
      else resolve({ killed: signal === 'SIGKILL', before: opened - started, after: performance.now() - opened })
    })
  })
}

/**
 * Imports one sheet after another into a store, each killed at another moment, and looks at the store after each.
 * @returns how many imports were killed before they had ended, and what is wrong: an import there in part, a run that goes on, a problem
 *   the store finds in itself
 */
export async function killedImports(kills: number): Promise<{ killed: number; problems: unknown[] }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-'))
  const store = path.join(folder, 'crm.db')
  const sheetOf = (number: number) => {
    const sheet = path.join(folder, `sheet-${String.fromCharCode(97 + (number % 26))}${Math.floor(number / 26)}x.csv`)
    const lines = Array.from({ length: rows }, (_, at) => `客户${number}第${at}号有限公司,1381234${String(at).padStart(4, '0')},备注${at}`)
    writeFileSync(sheet, ['客户名称,联系电话,备注', ...lines].join('\n'))
    return sheet
  }
  let whole = await attempt(store, sheetOf(0), null)
  let sheets = 1
  let stored = rows
  let killed = 0
  const problems: unknown[] = []
  /** Imports another sheet, kills it, and looks at the store. Tells whether it was killed before it had ended. */
  const killAfter = async (delay: number): Promise<boolean> => {
    const result = await attempt(store, sheetOf(sheets++), delay)
    if (!result.killed && result.after < whole.after) whole = result // the first was slowed by a busy machine: aim at the time it really takes
    const opened = openStore(store, { clock: () => new Date(), writer: { command: 'test', operator: 'li', pid: 1 } })
    const count = opened.records.count()
    const done = opened.runs.list().filter(({ state }) => state === 'done').length
    const states = new Set(opened.runs.list().map(({ state }) => state))
    const mayBe = result.killed ? [stored, stored + rows] : [stored + rows]
    if (!mayBe.includes(count) || count !== done * rows || states.has('running')) problems.push({ sheets, delay, count, stored, done })
    problems.push(...opened.problems())
    stored = count
    opened.close()
    return result.killed
  }
  for (let number = 1; number <= kills; number++) {
    // A fifth of the kills before the first row, the others spread over the time that storing takes.
    const share = number / kills
    let delay = number % 5 === 0 ? -share * whole.before : share * 1.2 * whole.after
    let isKilled = await killAfter(delay)
    // a busy machine may be quick all of a sudden: a kill that came too late is tried sooner
    for (let again = 0; !isKilled && again < 3; again++) {
      delay /= 2
      isKilled = await killAfter(delay)
    }
    if (isKilled) killed++
  }
  rmSync(folder, { recursive: true, force: true })
  return { killed, problems }
}
