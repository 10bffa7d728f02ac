/** `--baseline`: findings accepted for now, read from and written to a file beside the sheets. */

import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { type Baseline, baselineOf, compare, keyedFingerprint } from '../check/baseline.ts'
import { fault } from '../errors.ts'
import type { Finding } from '../finding.ts'
import { writeWholeFile } from '../write/whole-file.ts'
import type { Call } from './command.ts'

export interface BaselineFlags {
  readonly baseline?: string | undefined
  readonly updateBaseline: boolean
  readonly pruneBaseline: boolean
}

export interface Sifted {
  readonly fresh: readonly Finding[]
  readonly baselined: number
  /** The fingerprint to show; absent without a baseline. */
  readonly fingerprint?: (finding: Finding) => string
}

const defaultName = 'crm-clean-baseline.json'
const shape = z.object({
  schemaVersion: z.literal(1),
  salt: z.string().regex(/^([0-9a-f]{2}){16,}$/),
  rules: z.record(z.string(), z.object({ count: z.number().int(), fingerprints: z.record(z.string(), z.number().int().min(1)) })),
})

/** Leaves only what is new; what the file says of rules that did not run stays as it is. Writes the file where asked to. Throws BASELINE_NOT_FOUND and BASELINE_UNREADABLE. */
export async function throughBaseline(call: Call<BaselineFlags>, ran: readonly string[], found: readonly Finding[]): Promise<Sifted> {
  const { baseline: named, updateBaseline, pruneBaseline } = call.flags
  if (named === undefined && !updateBaseline && !pruneBaseline) return { fresh: found, baselined: 0 }
  const path = named ?? defaultName
  const before = updateBaseline && !existsSync(path) ? { salt: randomBytes(16).toString('hex'), rules: {} } : await readBaseline(path)
  const [judged, others] = parted(before, new Set(ran))
  const after = updateBaseline ? baselineOf(found, before.salt) : judged
  const { fresh, baselined, pruned, unneeded } = compare(found, after)
  if (updateBaseline || pruneBaseline) {
    const kept = updateBaseline ? after : pruned
    await save(call, path, { salt: before.salt, rules: { ...others.rules, ...kept.rules } })
  } else if (Object.keys(unneeded).length > 0) {
    const rules = Object.entries(unneeded).map(([rule, count]) => `${rule} ${count}`)
    call.terminal.note(call.say('baselineUnneeded', { rules: rules.join(', '), path }))
  }
  return { fresh, baselined, fingerprint: (finding) => keyedFingerprint(finding, before.salt) }
}

function parted({ salt, rules }: Baseline, ran: ReadonlySet<string>): [Baseline, Baseline] {
  const of = (mine: boolean) => ({ salt, rules: Object.fromEntries(Object.entries(rules).filter(([rule]) => ran.has(rule) === mine)) })
  return [of(true), of(false)]
}

async function readBaseline(path: string): Promise<Baseline> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw fault('BASELINE_NOT_FOUND', { path }, error)
    throw fault('BASELINE_UNREADABLE', { path, problem: error instanceof Error ? error.message : String(error) }, error)
  }
  try {
    return shape.parse(JSON.parse(text))
  } catch (error) {
    const problem = error instanceof z.ZodError ? z.prettifyError(error).replaceAll('\n', ' ') : (error as Error).message
    throw fault('BASELINE_UNREADABLE', { path, problem }, error)
  }
}

async function save(call: Call, path: string, { salt, rules }: Baseline): Promise<void> {
  if (call.globals.dryRun) return
  const sorted = Object.fromEntries(Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1)))
  const text = `${JSON.stringify({ schemaVersion: 1, salt, rules: sorted }, null, 2)}\n`
  // It holds no personal value and is meant to be committed.
  await writeWholeFile(path, async (file) => file.write(text), { force: true, mode: 0o644 })
  call.terminal.note(call.say('written', { path }))
}
