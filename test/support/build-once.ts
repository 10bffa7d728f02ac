import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Command-line tests run the built program, as users do. */
export default function buildOnce(): void {
  if (process.env.CRM_CLEAN_SKIP_BUILD) return // quicker while working on a stage that no command-line test touches
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: fileURLToPath(new URL('../..', import.meta.url)), stdio: 'inherit' })
}
