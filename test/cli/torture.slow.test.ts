import { execFile } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const torture = fileURLToPath(new URL('../../scripts/torture.mjs', import.meta.url))

test('the short form of `npm run torture` finds nothing wrong', { timeout: 900_000 }, async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [torture, '--short']).catch((error: { stdout: string }) => error)
  const [kills, merges, nights, damage, outputs, canaries, ...more] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { attack?: string; count?: number; stopped?: number; wrong?: number })
  expect(more).toEqual([])
  expect([kills, merges, nights, damage, outputs, canaries].map((attack) => [attack?.attack, attack?.wrong])).toEqual([
    ['kills', 0],
    ['merges', 0],
    ['nights', 0],
    ['damage', 0],
    ['outputs', 0],
    ['canaries', 0],
  ])
  expect(
    [kills?.stopped, merges?.count, nights?.stopped, damage?.count, outputs?.count, canaries?.count].every((count) => (count ?? 0) > 2),
  ).toBe(true)
})

test.each([
  [['--only', 'none'], 2, 'there is no attack "none"'],
  [['--seed', 'x'], 2, '--seed takes a whole number'],
  [['--slow'], 2, "Unknown option '--slow'"],
])('torture refuses %j with its usage', async (args, code, said) => {
  const error = await promisify(execFile)(process.execPath, [torture, ...args]).catch((failed: { code: number; stderr: string }) => failed)
  expect(error).toMatchObject({ code, stderr: expect.stringContaining(said) })
  expect(error.stderr).toContain('--only <name>')
})
