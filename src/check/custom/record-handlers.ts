/** A custom rule about single records; with thresholds, about how many of a sheet's records break it. */

import type { Fix, Severity } from '../../finding.ts'
import type { CustomerRecord, FieldName } from '../../record.ts'
import type { CustomParts, FindingPlace } from '../../schema/condition/custom-parts.ts'
import type { CustomRule } from '../../schema/config.ts'
import { isOver } from '../../schema/threshold.ts'
import type { Applies, Report, RuleHandlers } from '../rule.ts'
import { canonicalText } from './canonical-text.ts'
import { type CustomMessage, valueName } from './messages.ts'

/** Records named in a finding about many. */
const namedRecords = 3

type Broken = (record: CustomerRecord, place: FindingPlace, message: 'violated' | 'missing') => void

export function recordHandlers(
  rule: CustomRule,
  parts: CustomParts,
  report: (said: Report<CustomMessage>) => void,
): RuleHandlers<CustomMessage> {
  if (rule.warnIf !== undefined || rule.errorIf !== undefined) return manyHandlers(rule, parts, report)
  const { placeholders, fix } = parts
  const fixedField = parts.place !== null && 'field' in parts.place ? parts.place.field : null
  const { isMeant, holdsFor, judge } = judgeOf(rule, parts, (record, place, message) => {
    const data: Record<string, string> = {}
    for (const [at, { reference }] of placeholders.entries()) data[valueName(at)] = told(record, reference.field, reference.read(record))
    const at = placed(record, place)
    const repair = fix === null || at.field === null || at.field !== fixedField ? {} : fixOf(fix.of(record), rule, record, at.field)
    report({ record, ...at, message, data, ...repair })
  })
  // Only a rule about every record says something of a sheet that has none.
  const appliesTo = (record: CustomerRecord): Applies => isMeant(record) && holdsFor(record)
  const ofAll = rule.when === undefined ? { needs: rule.require } : {}
  const spoils = rule.when === undefined && parts.assert === null ? ({ spoils: true } as const) : {}
  return { ...ofAll, ...spoils, ...hanging(rule, parts), appliesTo, record: judge }
}

/** Where a cell of a condition is wrong the condition is unknown: the record may be meant, and what must hold may not. */
function hanging({ require }: CustomRule, { when, assert }: CustomParts): Pick<RuleHandlers, 'hangsOn'> {
  const fields = [...new Set([when, assert].flatMap((one) => (one?.references ?? []).flatMap(({ field }) => field ?? [])))]
  if (fields.length === 0) return {}
  const isMissing = ({ values, notes }: CustomerRecord, field: FieldName) => (values[field] ?? null) === null && notes[field] === undefined
  return {
    hangsOn: {
      fields,
      mayFail(record, isSpoilt): Applies {
        const unread = fields.filter(isSpoilt).map((field) => [field, null] as const)
        const known = { ...record, values: { ...record.values, ...Object.fromEntries(unread) } }
        if (when !== null && when.of(known) === false) return false
        const missing = require.filter((field) => isMissing(record, field))
        if (assert === null) return missing
        return missing.length > 0 || assert.of(known) !== true
      },
    },
  }
}

/** What the rule judges of a record, and which records break it. `judge` is of the record last asked about. */
function judgeOf({ require }: CustomRule, { when, assert, place }: CustomParts, broken: Broken) {
  let holds: unknown
  return {
    isMeant: (record: CustomerRecord): boolean => when === null || when.of(record) === true,
    holdsFor(record: CustomerRecord): Applies {
      if (assert === null) return require
      // Unknown is not false: an absent value is for `require` to speak of.
      holds = assert.of(record)
      return require.length > 0 || holds === true || holds === false
    },
    judge(record: CustomerRecord): void {
      for (const field of require) {
        // A filler such as 无 is placeholder-value's to report: one cell, one finding.
        if ((record.values[field] ?? null) === null && record.notes[field] === undefined) broken(record, { field }, 'missing')
      }
      if (assert !== null && place !== null && holds === false) broken(record, place, 'violated')
    },
  }
}

/** Counts by sheet, and says it once. */
function manyHandlers(rule: CustomRule, parts: CustomParts, report: (said: Report<CustomMessage>) => void): RuleHandlers<CustomMessage> {
  let records = 0
  let count = 0
  let last: CustomerRecord | null = null
  let at: FindingPlace | null = null
  let first: string[] = []
  let sheets = 0
  const broken: Broken = (record, place) => {
    // One record counts once, however much of it is missing.
    if (record === last) return
    last = record
    at ??= place
    count++
    if (first.length < namedRecords) first.push(record.key)
  }
  const { isMeant, holdsFor, judge } = judgeOf(rule, parts, broken)
  const limits: readonly (readonly [Severity, CustomRule['warnIf']])[] = [
    ['error', rule.errorIf],
    ['warning', rule.warnIf],
  ]
  return {
    record(record) {
      if (!isMeant(record)) return
      records++
      holdsFor(record)
      judge(record)
    },
    closeSheet() {
      if (records > 0) sheets++
      const severity = limits.find(([, limit]) => limit !== undefined && isOver(limit, count, records))?.[0]
      if (severity !== undefined && at !== null) {
        const share = `${Number(((count / records) * 100).toFixed(1))}%`
        const place = 'field' in at ? { field: at.field } : { field: null, extra: at.extra }
        report({ record: null, ...place, message: 'many', severity, data: { count, records, share, first: first.join(', ') } })
      }
      records = 0
      count = 0
      at = null
      last = null
      first = []
    },
    judged: () => sheets,
  }
}

function placed(record: CustomerRecord, place: FindingPlace): Pick<Report<CustomMessage>, 'field' | 'extra' | 'value'> {
  if ('field' in place) return { field: place.field }
  return { field: null, extra: place.extra, value: record.extras[place.extra] ?? '' }
}

/** A value inside a message: the cell as it was found, where it is one. */
function told({ raw }: CustomerRecord, field: FieldName | null, value: unknown): string {
  const cell = field === null ? undefined : raw[field]
  return cell || (canonicalText(value) ?? '–')
}

function fixOf(value: unknown, { fix }: CustomRule, record: CustomerRecord, field: FieldName): { readonly fix?: Fix } {
  const text = canonicalText(value)
  if (fix === undefined || (text === undefined && value !== null) || text === record.values[field]) return {}
  return { fix: { value: text ?? null, confidence: fix.confidence } }
}
