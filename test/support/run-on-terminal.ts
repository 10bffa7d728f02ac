import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { childEnv } from './child-env.ts'

const program = fileURLToPath(new URL('../../bin/crm-clean.js', import.meta.url))

/** `script` of util-linux gives a program a terminal; other systems have another `script` or none. */
export const hasTerminal = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') === true

/** What a person does: once these words stand on the screen, they type the answer. */
export type Answer = readonly [words: string, typed: string]

/** Runs the built program on a terminal, as a person at it does. What it shows on either output comes back as one text. */
export function runOnTerminal(
  args: readonly string[],
  cwd: string,
  answers: readonly Answer[] = [],
): Promise<{ code: number | null; screen: string }> {
  return new Promise((resolve, reject) => {
    const command = [process.execPath, program, ...args].map((word) => `'${word}'`).join(' ')
    const env = { ...childEnv, TERM: 'xterm', SHELL: '/bin/sh' }
    const child = spawn('script', ['-qefc', command, '/dev/null'], { cwd, env })
    let screen = ''
    const waiting = [...answers]
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      screen += text
      const [next] = waiting
      if (next === undefined || !screen.includes(next[0])) return
      waiting.shift()
      child.stdin.write(`${next[1]}\n`)
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, screen }))
  })
}
