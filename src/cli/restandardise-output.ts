/** What reading the store's rows again changed, as it is told: field by field, with masked examples. */

import type { z as Zod } from 'zod'
import { maskerOf } from '../check/mask/masker.ts'
import type { RestandardiseResult } from '../jobs/restandardise/restandardise-store.ts'
import type { Config } from '../schema/config.ts'
import { sheetKinds } from '../schema/field.ts'
import { summaryOf } from './check-summary.ts'
import { aligned, cut } from './columns.ts'
import type { Call } from './command.ts'
import { type DocumentOf, partsOf } from './document.ts'
import { printable } from './terminal.ts'

export const restandardiseDocument = (z: typeof Zod) => {
  const { open, count, text, bySeverity } = partsOf(z)
  return open({
    /** Null: a dry run. */
    run: count.nullable(),
    /** Rows that were read again. */
    rows: count,
    /** Records of which something differs now. */
    records: count,
    /** The most changed first; values that are another text now, that were empty, that are empty now. */
    fields: z.array(
      open({
        kind: z.enum(sheetKinds),
        field: z.string(),
        changed: count,
        filled: count,
        emptied: count,
        examples: z.array(open({ record: z.string(), before: text, after: text })),
      }),
    ),
    findings: open({ ...bySeverity, rows: count, cleanRows: count }),
  })
}

type Restandardised = DocumentOf<typeof restandardiseDocument>

export function documentOf({ run, rows, records, fields, findings }: RestandardiseResult, config: Config, reveal: boolean): Restandardised {
  const masker = maskerOf(config.privacy.masks)
  const shown = fields.map(({ kind, field, examples, ...counts }) => {
    const known = config.schemas[kind].fields.find(({ name }) => name === field)
    const told = examples.map(({ record, before, after }) => {
      if (reveal || known === undefined) return { record, before, after }
      const pair = masker.pair(before, after, known)
      return { record: masker.key(record), before: pair.before, after: pair.after }
    })
    return { kind, field, ...counts, examples: told }
  })
  return { run, rows, records, fields: shown, findings }
}

export function restandardiseText(
  { say, language, terminal }: Call,
  { run, rows, records, fields, findings }: Restandardised,
  config: Config,
): string {
  const { paint } = terminal
  const lines = [say('rereadRows', { rows, records })]
  const value = (text: string | null) => (text === null || text === '' ? '∅' : cut(printable(text), 40))
  for (const { kind, field, changed, filled, emptied, examples } of fields) {
    const label = config.schemas[kind].fields.find(({ name }) => name === field)?.label[language] ?? field
    const counts = [
      ...(changed > 0 ? [say('rereadChanged', { count: changed })] : []),
      ...(filled > 0 ? [say('rereadFilled', { count: filled })] : []),
      ...(emptied > 0 ? [say('rereadEmptied', { count: emptied })] : []),
    ]
    lines.push(`${paint.bold(printable(label))}  ${counts.join(language === 'zh' ? '，' : ', ')}`)
    lines.push(...aligned(examples.map(({ record, before, after }) => [`  ${printable(record)}`, `${value(before)} → ${value(after)}`])))
  }
  lines.push(summaryOf(findings, say))
  lines.push(run === null ? say('dryRunDone') : say(records === 0 ? 'rereadSame' : 'rereadDone', { run }))
  return `${lines.join('\n')}\n`
}
