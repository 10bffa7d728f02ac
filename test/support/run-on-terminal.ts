import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
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

/** Answers once, and closes the terminal when `last` stands on it. Gives the exit code of the program. */
export async function closedTerminal(args: readonly string[], cwd: string, [words, typed]: Answer, last: string): Promise<number> {
  const command = [process.execPath, program, ...args].map((word) => `'${word}'`).join(' ')
  // the shell outlives the terminal, and tells
  const told = `trap "" HUP; ${command}; echo $? > code`
  const child = spawn('script', ['-qefc', told, '/dev/null'], { cwd, env: { ...childEnv, TERM: 'xterm', SHELL: '/bin/sh' } })
  let screen = ''
  let isAnswered = false
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    screen += text
    if (!isAnswered && screen.includes(words)) {
      isAnswered = true
      child.stdin.write(typed)
    }
    if (screen.includes(last)) child.kill('SIGKILL')
  })
  await new Promise((resolve) => child.on('close', resolve))
  const file = path.join(cwd, 'code')
  for (let waited = 0; waited < 30_000; waited += 100) {
    const code = existsSync(file) ? readFileSync(file, 'utf8') : ''
    if (code.endsWith('\n')) return Number(code)
    await setTimeout(100)
  }
  throw new Error(`${command} did not end`)
}
