/**
 * Commands stopped at random moments, by every signal: the store is sound and shows all of the run or nothing, the next look calls the run
 * interrupted, and nothing is left lying about.
 */

import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { randomFrom, run } from './program.mjs'
import { freshCopy, makeStore } from './store.mjs'

const { openStore } = await import('../../dist/src/store/store.js')

const signals = ['SIGKILL', 'SIGKILL', 'SIGTERM', 'SIGHUP', 'SIGINT']
const commands = [
  { args: ['import', 'b.csv'], from: 'imported.db' },
  { args: ['fix'], from: 'imported.db' },
  { args: ['undo', '2'], from: 'fixed.db' },
  { args: ['undo', '1', '--cascade'], from: 'fixed.db' },
  { args: ['dedupe', '--full'], from: 'imported.db' },
  { args: ['export', path.join('out', 'all.xlsx'), '--force'], from: 'fixed.db' },
  { args: ['export', path.join('out', 'all.csv'), '--force'], from: 'fixed.db' },
]

/** Records without the run that touched them last. */
function tableOf(file) {
  const db = new Database(file)
  const rows = db.prepare('SELECT * FROM customers WHERE _gone IS NULL ORDER BY _id').all()
  db.close()
  return JSON.stringify(rows.map(({ _touched, ...row }) => row))
}

/** What the next look at the store finds: its runs' states, and what is wrong with it. */
function lookAt(file) {
  const reader = openStore(file, { clock: () => new Date() })
  const states = reader.runs.list().map(({ state }) => state)
  const problems = reader.problems()
  reader.close()
  return { states, problems }
}

const leftIn = (folder) => readdirSync(folder).filter((name) => /crm-clean/.test(name))

/** @returns how many were stopped before they had ended, how they ended, and what is wrong */
export async function tortureKills({ seed, kills, rows }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'crm-clean-torture-'))
  try {
    const { tmp } = await makeStore(folder, rows)
    mkdirSync(path.join(folder, 'out'))
    return await stopAtRandom({ folder, tmp, commands, signals, kills, seed })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Stops the commands in turn at random moments, each time on a fresh copy of its store.
 * @param isRepeated run a command that left nothing again, to see whether it ends as it does when nobody stops it
 */
export async function stopAtRandom({ folder, tmp, commands, signals, kills, seed, isRepeated = false }) {
  const random = randomFrom(seed)
  const ended = {}
  const problems = []
  let stopped = 0
  const at = { cwd: folder, tmp }
  const whole = new Map()
  for (const { args, from } of commands) {
    const store = freshCopy(folder, from)
    const before = tableOf(store)
    const runsBefore = lookAt(store).states.length
    const { long } = await run([...args, '--store', 's.db', '--quiet'], at)
    whole.set(args, { before, after: tableOf(store), runsBefore, long })
  }
  for (let number = 0; number < kills; number++) {
    const { args, from } = commands[number % commands.length]
    const { before, after, runsBefore, long } = whole.get(args)
    const store = freshCopy(folder, from)
    const stop = { signal: signals[Math.floor(random() * signals.length)], after: random() * long }
    const { code, signal, traced, hung, stderr } = await run([...args, '--store', 's.db', '--quiet'], { ...at, stop })
    ended[signal ?? code] = (ended[signal ?? code] ?? 0) + 1
    if (signal !== null || code === 130) stopped++
    const say = (problem) => problems.push({ command: args.join(' '), ...stop, code, problem })
    if (traced || hung || (code !== null && ![0, 1, 130].includes(code))) say(stderr.slice(0, 300))
    const { states, problems: unsound } = lookAt(store)
    if (unsound.length > 0) say(unsound)
    if (states.includes('running')) say(states)
    const isDone = states.length > runsBefore && states.at(-1) === 'done'
    const table = tableOf(store)
    if (table !== (isDone ? after : before)) say(isDone ? 'a run that is done is not whole' : 'a run that is not done left something')
    if (leftIn(tmp).length > 0) say(leftIn(tmp))
    if (isRepeated && !isDone) {
      await run([...args, '--store', 's.db', '--quiet'], at)
      if (tableOf(store) !== after) say('run again, it ended otherwise than without the stop')
    }
    // What a kill left beside an output, the next output there removes.
    if (args[0] === 'export') {
      await run([...args, '--store', 's.db', '--quiet'], at)
      const left = readdirSync(path.join(folder, 'out')).filter((name) => name.startsWith('.'))
      if (left.length > 0) say(left)
    }
  }
  return { count: kills, stopped, ended, problems }
}
