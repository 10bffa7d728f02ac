/** Damaged stores × commands: no command may end with 70, without a word, or not at all. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { randomFrom, run } from './program.mjs'
import { freshCopy, makeStore } from './store.mjs'

const page = 4096

const bytes = (change) => (file, random) => {
  const content = readFileSync(file)
  writeFileSync(file, change(content, random) ?? content)
}
const filled = (value) =>
  bytes((content, random) => {
    const at = page * (1 + Math.floor(random() * (content.length / page - 1)))
    for (let offset = 0; offset < page; offset++) content[at + offset] = value ?? Math.floor(random() * 256)
  })
const sql = (text) => (file) => {
  const db = new Database(file)
  db.pragma('foreign_keys = OFF')
  db.exec(text)
  db.close()
}

/** What is done to a store, by name. */
const damages = {
  'cut in half': bytes((content) => content.subarray(0, content.length >> 1)),
  'last page missing': bytes((content) => content.subarray(0, content.length - page)),
  'cut within a page': bytes((content) => content.subarray(0, content.length - 1000)),
  'header of zeros': bytes((content) => void content.fill(0, 0, 100)),
  'schema overwritten': bytes((content) => void content.fill(0xff, 100, 400)),
  'a page of 0xff': filled(0xff),
  'a page of zeros': filled(0),
  'a page of noise': filled(),
  'another page of noise': filled(),
  'bits flipped': bytes((content, random) => {
    for (let count = 0; count < 300; count++) content[100 + Math.floor(random() * (content.length - 100))] ^= 1 << Math.floor(random() * 8)
  }),
  'two pages exchanged': bytes((content) => {
    const [one, other] = [5 * page, 9 * page]
    const kept = Buffer.from(content.subarray(one, one + page))
    content.copy(content, one, other, other + page)
    kept.copy(content, other)
  }),
  'a log of noise': (file, random) =>
    writeFileSync(`${file}-wal`, Buffer.from(Array.from({ length: 9000 }, () => Math.floor(random() * 256)))),
  'rows that are no JSON': sql('UPDATE raw_blocks SET cells = substr(cells, 1, length(cells) / 2)'),
  'files that are no JSON': sql("UPDATE files SET columns = '[', counts = 'x'"),
  'runs that are no JSON': sql("UPDATE runs SET counts = '[]', args = '{'"),
  'findings that are no JSON': sql("UPDATE findings SET data = 'null', fix = '['"),
  'evidence that is no JSON': sql("UPDATE pairs SET evidence = '{'"),
  'files of another shape': sql('UPDATE files SET columns = \'[1, {"x": 2}]\''),
  'runs of another shape': sql("UPDATE runs SET counts = '[1]'"),
  'records of another shape': sql("UPDATE customers SET _notes = '[]', _cells = '{\"phone\": 5}'"),
  'measures of another shape': sql("UPDATE measures SET counts = '{}'"),
  'measures of noise': sql("UPDATE measures SET sets = x'0001ff'"),
  'memory of another shape': sql("UPDATE check_states SET state = '{}'; UPDATE check_columns SET bytes = x'00'"),
  'raw rows gone': sql('DELETE FROM raw_blocks'),
  'files gone': sql('DELETE FROM files'),
  'a table gone': sql('DROP TABLE changes'),
}

const commands = [
  ['runs'],
  ['check'],
  ['show', 'C202611001'],
  ['history', 'C202611001'],
  ['export', 'out.csv', '--force'],
  ['export', 'out.xlsx', '--force'],
  ['export', 'out.xlsx', '--annotate', '--force'],
  ['export', 'out.csv', '--what', 'quarantine', '--force'],
  ['export', 'out.csv', '--what', 'findings', '--force'],
  ['export', 'out.csv', '--what', 'duplicates', '--force'],
  ['export', 'out.csv', '--what', 'changes', '--force'],
  ['report', 'out.html', '--force'],
  ['explain', 'C202611001:C202611002'],
  ['evaluate', '--truth', 'labels.csv'],
  ['dedupe'],
  ['dedupe', '--full'],
  ['fix'],
  ['fix', '--dry-run'],
  ['edit', 'C202611001', 'contact=张伟'],
  ['undo', '2', '--dry-run'],
  ['undo', '1', '--cascade'],
  ['import', 'a.csv'],
  ['import', 'b.csv'],
  ['run', 'b.csv', '--out', 'out'],
  ['list', '--format', 'json'],
  ['list', '--where', "industry == '制造业'", '--sort', 'name'],
  ['add', 'name=甲公司', '--force'],
  ['remove', 'C202611003', '--reason', 'x'],
  ['merge'],
  ['merge', '--dry-run'],
  ['split', 'C202611002'],
  ['restandardise'],
  ['restandardise', '--dry-run'],
  ['explain', 'C202611001'],
  ['report', '--digest', '--since', '7d'],
  ['report', 'out.xlsx', '--force', '--by', 'industry'],
  ['review', '--list'],
  ['review', '--conflicts', '--list'],
  ['review', '--unlinked', '--list'],
  ['review', '--approvals', '--list'],
  ['review', '--values', 'industry', '--list'],
  ['review', '--sample', '5', '--export', 'sample.xlsx', '--force'],
  ['review', '--export', 'review.xlsx', '--force'],
  ['review', '--assign', '--due', '7d'],
  ['review', '--decide', 'C202611001:C202611002=same'],
  ['export', 'out.csv', '--what', 'relations', '--force'],
  ['export', 'out.csv', '--what', 'conflicts', '--force'],
  ['export', 'out.csv', '--like', 'a', '--force'],
  ['export', 'out.parquet', '--force'],
]

/** @returns how many ran, how they ended, and what is wrong */
export async function tortureDamage({ seed, share }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'crm-clean-torture-'))
  const random = randomFrom(seed)
  const ended = {}
  const problems = []
  let count = 0
  try {
    const { tmp } = await makeStore(folder, 60)
    for (const [name, damage] of Object.entries(damages))
      for (const args of commands) {
        if (random() >= share) continue
        damage(freshCopy(folder, 'whole.db'), random)
        const { code, signal, stderr, traced, hung } = await run([...args, '--store', 's.db', '--no-input'], { cwd: folder, tmp })
        count++
        ended[code] = (ended[code] ?? 0) + 1
        if (code === 70 || code === null || traced || hung)
          problems.push({ name, command: args.join(' '), code, signal, stderr: stderr.slice(0, 300) })
      }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return { count, ended, problems }
}
