import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { migrations } from '../../src/store/migrations.ts'
import { openStore } from '../../src/store/store.ts'
import { connect, makeOldStore } from '../support/old-store.ts'

const clock = () => new Date('2026-11-22T08:00:00Z')
const writer = { command: 'import', operator: 'li', pid: 4711 }

/** Starts an upgrade and kills it so many milliseconds after the program is loaded; `null`: it may finish. */
async function killedUpgrade(file: string, wait: number | null): Promise<void> {
  const script = `
    const { openStore } = await import('${path.resolve('dist/src/store/store.js')}')
    process.stdout.write('.')
    openStore('${file}', { clock: () => new Date(0), writer: { command: 'import', operator: 'li', pid: 1 } }).close()`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  const gone = new Promise((resolve) => child.once('exit', resolve))
  await new Promise((resolve) => child.stdout.once('data', resolve))
  if (wait !== null) {
    await new Promise((resolve) => setTimeout(resolve, wait))
    child.kill('SIGKILL')
  }
  await gone
}

test('killed at any moment of its upgrade, a store is old or new, and the next program finishes', async () => {
  const seen = new Set<string>()
  for (const wait of [0, 3, 6, 9, 12, 15, 18, 21, 25, 30, 40, 60, null]) {
    const folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-'))
    const file = path.join(folder, 'crm.db')
    makeOldStore(file)
    await killedUpgrade(file, wait)
    const db = connect(file)
    seen.add(`${db.pragma('user_version', { simple: true })} ${db.pragma('integrity_check', { simple: true })}`)
    db.close()
    const store = openStore(file, { clock, writer })
    expect([store.records.count(), store.problems()]).toEqual([3, []])
    store.close()
    const left = readdirSync(folder).filter((name) => !/-(wal|shm)$|\.lock$|\.v5(-2)?\.bak$/.test(name))
    expect(left).toEqual(['crm.db'])
    rmSync(folder, { recursive: true })
  }
  expect([...seen].sort()).toEqual(['5 ok', `${migrations.length} ok`])
})
