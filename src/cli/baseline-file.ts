/** `--baseline`: findings accepted for now, read from and written to a file beside the sheets. */

import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { z } from 'zod'
import { accepting, type Baseline, keyedFingerprint, restOfRow, sieve } from '../check/baseline.ts'
import type { Place } from '../check/rule.ts'
import { fault } from '../errors.ts'
import type { Finding } from '../finding.ts'
import { jsonValue } from '../read/json-value.ts'
import { readSmallFile } from '../read/small-file.ts'
import { utf8Text } from '../read/utf8-text.ts'
import { problemOf, type Words } from '../words.ts'
import { type WholeFile, writeWholeFile } from '../write/whole-file.ts'
import type { Call } from './command.ts'
import { noteWritten } from './output.ts'

export interface BaselineFlags {
  readonly baseline?: string | undefined
  readonly updateBaseline: boolean
  readonly pruneBaseline: boolean
}

/** Stands for a rule where the baseline lists rows that could not be read. */
const unreadable = 'unreadable-row'

/** A row that cannot be read, as a finding that a baseline may accept: it is known by its text. */
const asFinding = (raw: string): Finding => ({
  rule: unreadable,
  severity: 'error',
  dimension: 'validity',
  ref: null,
  record: null,
  field: null,
  message: '',
  data: {},
  value: raw,
  fix: null,
})

/** A baseline at work: asked of each finding, ended when there are no more. */
export interface OpenBaseline {
  /** Whether the finding is accepted, and not to be told; `open`: `end` tells. */
  accepts(finding: Finding, place: Place | null): boolean | 'open'
  /** Whether the row, which cannot be read, is accepted. @param raw its text */
  acceptsUnread(raw: string): boolean
  /** The fingerprint to show. */
  fingerprint(finding: Finding): string
  /** Writes the file where asked to, and says what is no longer needed; gives how many findings were accepted, and which of the open ones. */
  end(): Promise<{ readonly accepted: number; readonly open: readonly boolean[] }>
}

const defaultName = 'crm-clean-baseline.json'
const times = z.record(z.string(), z.number().int().min(1))
const shape = z.object({
  schemaVersion: z.literal(1),
  salt: z.string().regex(/^([0-9a-f]{2}){16,}$/),
  rules: z.record(z.string(), z.object({ count: z.number().int(), fingerprints: times, rows: times.optional() })),
})

/** Reads the baseline; what it says of rules that do not run stays as it is. Null when none was asked for. Throws BASELINE_NOT_FOUND and BASELINE_UNREADABLE. */
export async function openBaseline(call: Call<BaselineFlags>, ran: readonly string[]): Promise<OpenBaseline | null> {
  const { baseline: named, updateBaseline, pruneBaseline } = call.flags
  if (named === undefined && !updateBaseline && !pruneBaseline) return null
  const path = named ?? defaultName
  const before = updateBaseline && !existsSync(path) ? { salt: randomBytes(16).toString('hex'), rules: {} } : await readBaseline(path)
  const [judged, others] = parted(before, new Set([...ran, unreadable]))
  const fingerprint = (finding: Finding) => keyedFingerprint(finding, before.salt)
  const keep = (rules: Baseline['rules']) => save(call, path, { salt: before.salt, rules: { ...others.rules, ...rules } })
  if (updateBaseline) {
    const accepted = accepting(before.salt)
    let found = 0
    return {
      fingerprint,
      accepts(finding, place) {
        accepted.add(finding, restOfRow(finding, place))
        found++
        return true
      },
      acceptsUnread(raw) {
        accepted.add(asFinding(raw))
        return true
      },
      async end() {
        await keep(accepted.baseline().rules)
        return { accepted: found, open: [] }
      },
    }
  }
  const { accepts, end } = sieve(judged)
  return {
    fingerprint,
    accepts: (finding, place) => accepts(finding, restOfRow(finding, place)),
    acceptsUnread: (raw) => accepts(asFinding(raw)) === true,
    async end() {
      const { baselined, open, pruned, unneeded } = end()
      if (pruneBaseline) await keep(pruned.rules)
      else if (Object.keys(unneeded).length > 0) {
        const rules = Object.entries(unneeded).map(([rule, count]) => `${rule} ${count}`)
        call.terminal.note(call.say('baselineUnneeded', { rules: rules.join(', '), path }))
      }
      return { accepted: baselined, open }
    },
  }
}

function parted({ salt, rules }: Baseline, ran: ReadonlySet<string>): [Baseline, Baseline] {
  const of = (mine: boolean) => ({ salt, rules: Object.fromEntries(Object.entries(rules).filter(([rule]) => ran.has(rule) === mine)) })
  return [of(true), of(false)]
}

async function readBaseline(path: string): Promise<Baseline> {
  let text: string
  try {
    text = utf8Text((await readSmallFile(path)).bytes)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw fault('BASELINE_NOT_FOUND', { path }, error)
    throw fault('BASELINE_UNREADABLE', { path, problem: problemOf(error) }, error)
  }
  try {
    return shape.parse(jsonValue(text))
  } catch (error) {
    const problem = error instanceof z.ZodError ? misshapen(error) : problemOf(error)
    throw fault('BASELINE_UNREADABLE', { path, problem }, error)
  }
}

/** The first place where the file is not as crm-clean writes it. */
function misshapen({ issues: [issue] }: z.ZodError): Words {
  const place = issue?.path.join('.') ?? ''
  const at = place === '' ? { en: 'its content', zh: '内容' } : { en: `"${place}"`, zh: `“${place}”` }
  return { en: `${at.en} is not as crm-clean writes it`, zh: `${at.zh}与 crm-clean 所写的格式不符` }
}

async function save(call: Call, path: string, { salt, rules }: Baseline): Promise<void> {
  // It holds no personal value and is meant to be committed.
  if (!call.globals.dryRun) await writeWholeFile(path, (file) => writeBaseline(file, salt, rules), { force: true, mode: 0o644 })
  noteWritten(call, path)
}

/** Rule by rule: all of a large one would not fit into one text. */
async function writeBaseline(file: WholeFile, salt: string, rules: Baseline['rules']): Promise<void> {
  await file.write(`{\n  "schemaVersion": 1,\n  "salt": ${JSON.stringify(salt)},\n  "rules": {`)
  let before = '\n'
  for (const rule of Object.keys(rules).sort()) {
    const { count, fingerprints, rows } = rules[rule]!
    await file.write(`${before}    ${JSON.stringify(rule)}: {\n      "count": ${count}`)
    await writeTimes(file, 'fingerprints', fingerprints)
    if (rows !== undefined) await writeTimes(file, 'rows', rows)
    await file.write('\n    }')
    before = ',\n'
  }
  await file.write(before === '\n' ? '}\n}\n' : '\n  }\n}\n')
}

async function writeTimes(file: WholeFile, name: string, times: Readonly<Record<string, number>>): Promise<void> {
  await file.write(`,\n      "${name}": {`)
  let between = '\n'
  for (const fingerprint in times) {
    await file.write(`${between}        "${fingerprint}": ${times[fingerprint]}`)
    between = ',\n'
  }
  await file.write(between === '\n' ? '}' : '\n      }')
}
