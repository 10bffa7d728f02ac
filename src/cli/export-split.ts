/** `export --split-by`: one file a value, and a manifest that lists them. */

import { createHash } from 'node:crypto'
import path from 'node:path'
import { idsBy } from '../jobs/export/chosen-records.ts'
import { listedBefore, removeGone } from '../jobs/export/gone-files.ts'
import { manifestText } from '../jobs/export/manifest.ts'
import { splitFiles } from '../jobs/export/split-files.ts'
import { bytesOf, type formatOf } from '../jobs/export/write-table.ts'
import { fieldNamed } from '../schema/field-named.ts'
import type { Store } from '../store/store.ts'
import { refuseExisting } from '../write/whole-file.ts'
import type { Call } from './command.ts'
import type { ExportFlags } from './export-flags.ts'
import { recordsToExport } from './export-records.ts'
import { deliver, refuseInput } from './output.ts'
import { refuseSources } from './outputs.ts'
import { printable } from './terminal.ts'

/**
 * Writes them; gives their paths, the manifest last. Files of an earlier export whose value has no records any more are removed, and said to be.
 * Throws UNKNOWN_FIELD, OUTPUT_EXISTS before anything is written, and what writing throws.
 */
export async function writeSplit(call: Call<ExportFlags>, store: Store, format: ReturnType<typeof formatOf>): Promise<string[]> {
  const [file = ''] = call.args
  const { flags, globals, say } = call
  const annotated = flags.annotate ? await (await import('./annotated-export.ts')).annotatedExport(call, store) : null
  const records = annotated?.records ?? (await recordsToExport(call, store, format === 'csv' || format === 'xlsx'))
  const field = fieldNamed(records.schema, flags.splitBy ?? '')
  const groups = [...idsBy(store, records.schema, field.name, records.ids)]
  const values = groups.map(([value]) => (value === null ? null : records.shown(value, field)))
  const files = splitFiles(file, values, say('splitNone'))
  const { dir, name } = path.parse(file)
  const manifest = path.join(dir, `${name}.manifest.json`)
  await refuseSources({ ...call, outputs: [...files, manifest] }, store.files.list())
  for (const one of [...files, manifest]) {
    await refuseInput(call, one)
    await refuseExisting(one, { force: globals.force })
  }
  const listed = listedBefore(manifest)
  const written: object[] = []
  for (const [at, [, ids]] of groups.entries()) {
    const table = { columns: records.columns, rows: records.rowsOf(ids) }
    const { what, encoding, mask } = flags
    const bytes = annotated?.bytesOf(ids) ?? bytesOf(format, files[at]!, table, { name: what, encoding, now: call.clock(), isMasked: mask })
    const digest = digested(bytes)
    await deliver(call, digest.bytes, files[at]!)
    written.push({ name: path.basename(files[at]!), [field.name]: values[at], records: ids.length, ...digest.seen() })
  }
  await deliver(call, manifestText(written, records.policy), manifest)
  if (globals.dryRun) return [...files, manifest]
  const { removed, left } = removeGone(dir, listed, files)
  for (const one of removed) call.terminal.note(say('splitRemoved', { file: printable(one) }))
  for (const one of left) call.terminal.note(say('splitLeft', { file: printable(one) }))
  return [...files, manifest]
}

/** Bytes on their way, counted and hashed. */
function digested(source: AsyncIterable<string | Uint8Array>) {
  const hash = createHash('sha256')
  let bytes = 0
  async function* passed() {
    for await (const chunk of source) {
      hash.update(chunk)
      bytes += Buffer.byteLength(chunk)
      yield chunk
    }
  }
  return { bytes: passed(), seen: () => ({ bytes, sha256: hash.digest('hex') }) }
}
