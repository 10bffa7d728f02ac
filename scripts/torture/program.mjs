/** Starts the built program the way a user does, and tells how it ended. */

import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const program = fileURLToPath(new URL('../../bin/crm-clean.js', import.meta.url))

/** The names of all commands. */
export const commandNames = readdirSync(fileURLToPath(new URL('../../src/cli/commands', import.meta.url)))
  .map((file) => file.replace('.ts', ''))
  .filter((name) => name !== 'index')

const env = (folder) => ({ PATH: process.env.PATH, HOME: process.env.HOME, LANG: 'C.UTF-8', TMPDIR: folder })

/**
 * Runs a command in a folder; `tmp` is where its temporary files go. Its standard output is read only where that is asked for.
 * @param stop when it is stopped by which signal; left out, it runs to its end. A command that takes two minutes is stopped as hanging.
 */
export function run(args, { cwd, tmp, stop, shell, keepsOutput = false }) {
  const began = performance.now()
  const words = [program, ...args]
  const child =
    shell === undefined
      ? spawn(process.execPath, words, { cwd, env: env(tmp), stdio: ['ignore', keepsOutput ? 'pipe' : 'ignore', 'pipe'] })
      : spawn('bash', ['-c', `"$0" "$@" ${shell}; exit $(( \${PIPESTATUS[0]} ))`, process.execPath, ...words], {
          cwd,
          env: env(tmp),
          stdio: ['ignore', 'ignore', 'pipe'],
        })
  let stdout = ''
  let stderr = ''
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text
  })
  const timers = [setTimeout(() => child.kill('SIGKILL'), 120_000)]
  if (stop !== undefined) timers.push(setTimeout(() => child.kill(stop.signal), stop.after))
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      for (const timer of timers) clearTimeout(timer)
      const long = performance.now() - began
      resolve({ code, signal, stdout, stderr, long, traced: /^\s+at .*:\d+:\d+/m.test(stderr), hung: long > 119_000 })
    })
  })
}

/** Numbers in [0, 1) that depend on the seed alone (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
