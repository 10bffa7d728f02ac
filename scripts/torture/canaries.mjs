/** Personal values × columns × commands × formats: no report, and nothing written with --mask, may show one. */

import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { canarySheet } from './canary-sheets.mjs'
import { printedText } from './printed.mjs'
import { commandNames, randomFrom, run } from './program.mjs'

const written = ['json', 'ndjson', 'sarif', 'junit', 'github', 'gitlab', 'markdown', 'csv', 'html', 'xlsx']
const kept = 'records quarantine findings duplicates relations merged changes conflicts followups orders products tickets'.split(' ')

/** @param keys customer numbers of some canaries @param pair two customer numbers */
function commandsOf(keys, [left, right]) {
  const onSheet = [
    ...['text', ...written].map((format) => ['check', 'a.csv', '--format', format]),
    ...['text', 'json'].flatMap((format) => [
      ['profile', 'a.csv', '--format', format],
      ['dedupe', 'a.csv', '--mask', '--format', format],
      ['fix', 'a.csv', '--dry-run', '--min-confidence', '0', '--format', format],
    ]),
    ...['html', 'xlsx', 'json', 'md'].map((format) => ['report', 'a.csv', '--out', `r.${format}`, '--by', 'owner,industry']),
  ]
  const onStore = [
    ...['text', ...written].map((format) => ['check', '--format', format]),
    ...['text', 'json'].flatMap((format) => [
      ['import', 'a.csv', '--dry-run', '--format', format],
      ['fix', '--dry-run', '--min-confidence', '0', '--format', format],
      ['list', '--mask', '--limit', '1000', '--format', format],
      ['dedupe', '--dry-run', '--mask', '--format', format],
      ['merge', '--dry-run', '--mask', '--format', format],
      ['merge', '--mask', '--format', format],
      ['review', '--list', '--mask', '--format', format],
      ['review', '--conflicts', '--list', '--mask', '--format', format],
      ['remove', ...keys, '--reason', 'test', '--dry-run', '--format', format],
      ['restandardise', '--dry-run', '--format', format],
      ['undo', '1', '--dry-run', '--format', format],
      ['runs', '--verbose', '--format', format],
      ...[left, ...keys].flatMap((key) => [
        ['show', key, '--mask', '--format', format],
        ['history', key, '--format', format],
        ['explain', key, '--format', format],
      ]),
      ['explain', `${left}:${right}`, '--format', format],
      ['edit', left, 'note=noted', '--dry-run', '--format', format],
    ]),
    ...['html', 'xlsx', 'json', 'md'].flatMap((format) => [
      ['report', '--out', `r.${format}`, '--by', 'owner,industry'],
      ['report', '--digest', '--since', '7d', '--out', `r.${format}`],
    ]),
    ...kept.flatMap((what) =>
      ['csv', 'xlsx', 'json', 'ndjson', 'parquet'].map((format) => ['export', `e.${format}`, '--what', what, '--mask']),
    ),
    ['export', 'e.csv', '--split-by', 'owner', '--mask'],
  ]
  return [onSheet, onStore.map((args) => [...args, '--store', 's.db'])]
}

/** @returns how many commands were tried on how many canaries, how they ended, the files read, commands never tried, and what is wrong */
export async function tortureCanaries({ seed, share }) {
  const random = randomFrom(seed)
  const ended = {}
  const problems = []
  const untried = new Set(commandNames)
  const counts = { count: 0, canaries: 0, files: 0 }
  for (const language of ['zh', 'en']) {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'crm-clean-torture-'))
    const tmp = path.join(folder, 'tmp')
    mkdirSync(tmp)
    const always = ['--lang', language, '--now', '2026-11-22T08:00:00Z', '--no-input']
    const tried = (args, folderOf = folder) => run([...args, ...always], { cwd: folderOf, tmp, keepsOutput: true })
    try {
      const { headers, rows, canaries } = canarySheet(language, random)
      counts.canaries += canaries.length
      const shared = canaries.filter(({ kind }) => kind === 'phone')
      const twins = [0, 1].map((at) => rows[0].map((cell, column) => (column === 0 ? `T${at}` : cell)))
      const csv = [headers, ...rows, ...twins].map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n')
      writeFileSync(path.join(folder, 'a.csv'), `${csv}\n"${shared[0].value}"坏,x\n`)
      await tried(['import', 'a.csv', '--store', 's.db'])
      await tried(['dedupe', '--store', 's.db'])
      const keys = [0, 1, 2].map(() => canaries[Math.floor(random() * canaries.length)].key)
      const night = [['run', 'a.csv', '--store', 'night.db', '--out', 'out', '--log', 'night.ndjson']]
      for (const args of [...commandsOf(keys, ['T0', 'T1']).flat(), ...night]) {
        if (random() >= share) continue
        const work = path.join(folder, 'work')
        rmSync(work, { recursive: true, force: true })
        mkdirSync(work)
        writeFileSync(path.join(work, 'crm-clean.yaml'), 'run: { outputs: [findings.csv, report.html] }\n')
        const placed = args.map((word) => (/^(?:a\.csv|s\.db|night\.db)$/.test(word) ? path.join('..', word) : word))
        const { code, stdout, stderr, traced, hung } = await tried(placed, work)
        counts.count++
        untried.delete(args[0])
        ended[code] = (ended[code] ?? 0) + 1
        const command = args.join(' ')
        if (code > 2 || code === null || traced || hung) problems.push({ command, code, stderr: stderr.slice(0, 300) })
        const shown = [
          ['standard output', stdout],
          ['standard error', stderr],
        ]
        for (const name of filesIn(work)) {
          counts.files++
          shown.push([name, await printedText(path.join(work, name))])
        }
        for (const [place, text] of shown)
          for (const { value, secret, kind, header } of canaries.filter((canary) => text.includes(canary.secret)).slice(0, 3)) {
            const at = text.indexOf(secret)
            problems.push({ command, place, kind, header, value, around: text.slice(Math.max(0, at - 60), at + 60) })
          }
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return { ...counts, ended, untried: [...untried], problems }
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.db|access\.log/.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
}
