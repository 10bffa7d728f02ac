#!/usr/bin/env node
// Judges golden records against a sheet whose truth is known: of the fields in which the records of one customer differ, the share of surviving
// values that are right, by the shipped rules and by each single rule for every field.
//   npm run build && node bench/golden.mjs <folder>... [--json]
// A folder holds customers.csv, truth-entities.csv (record,entity) and truth-defects.csv (row,header,kind: `variant` a cell that a duplicate writes
// otherwise, `harmless` an unusual way to write a right value, everything else a wrong cell). Rows are counted from the header, which is row 1.
//
// What is right: a value that stands in an unmarked cell of the customer. Three kinds of field are about a moment, and each record knows another one:
// the first contact is the earliest of all, the last follow-up the latest, the stage (with the reason for leaving) that of the record followed up
// last. Tags are right when every tag that an unmarked cell holds is there, and none from a wrong cell.

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'csv-parse/sync'
import { openTables } from '../dist/src/jobs/sheets/open-tables.js'
import { goldenRecords } from '../dist/src/merge/golden-record.js'
import { customerSchema } from '../dist/src/schema/customer.js'
import { shippedRules } from '../dist/src/schema/survivorship.js'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean', default: false } } })
const rows = (folder, file) => parse(readFileSync(path.join(folder, file), 'utf8'), { bom: true, from: 2 })
const today = '2026-09-30'
const single = ['first', 'most_recent', 'longest', 'most_frequent', 'most_complete', 'fullest', 'last_followup', 'latest', 'earliest']

for (const folder of positionals) {
  const entities = new Map(rows(folder, 'truth-entities.csv'))
  const marks = new Map(rows(folder, 'truth-defects.csv').map(([row, header, kind]) => [`${row} ${header}`, kind]))
  const { tables } = await openTables(['customers.csv'], customerSchema, { folder: path.resolve(folder), now: today })
  const [table] = tables
  const headers = new Map(table.layout.columns.flatMap(({ field, header }) => (field === null ? [] : [[field, header]])))
  const groups = new Map()
  for await (const { records } of table.batches())
    for (const { ref, values: held, notes, extras } of records) {
      const member = {
        id: ref.row,
        source: 'crm',
        values: held,
        notes,
        extras,
        readAt: `${today}T00:00:00Z`,
        byHand: new Set(),
        followups: 0,
      }
      const entity = entities.get(String(ref.row))
      groups.set(entity, [...(groups.get(entity) ?? []), member])
    }
  const several = [...groups.values()].filter((members) => members.length > 1)
  const markOf = (member, field) => marks.get(`${member.id} ${headers.get(field)}`)
  const isWrong = (member, field) => !['variant', 'harmless', undefined].includes(markOf(member, field))
  const isRight = (member, field) => ['harmless', undefined].includes(markOf(member, field))

  /** Whether a value is right: null where nobody can know. */
  function judge(members, field, value) {
    const valid = members.filter((member) => member.values[field] != null && !isWrong(member, field))
    const all = valid.map((member) => member.values[field])
    if (all.length === 0) return null
    if (field === 'first_contact_at') return value === all.sort()[0]
    if (field === 'last_followup_at') return value === all.sort().at(-1)
    if (field === 'customer_type' || field === 'churn_reason') {
      const dated = members.filter(
        (member) =>
          member.values.last_followup_at != null &&
          !isWrong(member, 'last_followup_at') &&
          !isWrong(member, 'customer_type') &&
          member.values.customer_type != null,
      )
      const last = dated
        .map((member) => member.values.last_followup_at)
        .sort()
        .at(-1)
      const of = dated.filter((member) => member.values.last_followup_at === last)
      return of.length !== 1
        ? null
        : field === 'customer_type' || of[0].values[field] != null
          ? value === of[0].values[field]
          : of[0].values.customer_type === '流失'
            ? null
            : value === null
    }
    const right = members.filter((member) => member.values[field] != null && isRight(member, field)).map((member) => member.values[field])
    if (right.length === 0) return null
    if (field !== 'tags') return right.includes(value)
    const tags = (value ?? '').split(';')
    return (
      right.every((one) => one.split(';').every((tag) => tags.includes(tag))) &&
      tags.every((tag) => all.some((one) => one.split(';').includes(tag)))
    )
  }

  function shareOf(rules, master = null) {
    const golden = goldenRecords({ schema: customerSchema, rules, master, trust: {}, country: () => 'CN' })
    const byField = {}
    for (const members of several) {
      const found = golden(members, new Map())
      for (const field of headers.keys()) {
        if (new Set(members.flatMap((member) => member.values[field] ?? [])).size < 2) continue
        const right = judge(members, field, found.values[field] ?? null)
        if (right === null) continue
        const [a, b] = byField[field] ?? [0, 0]
        byField[field] = [a + Number(right), b + 1]
      }
    }
    const [a, b] = Object.values(byField).reduce(([x, y], [u, v]) => [x + u, y + v], [0, 0])
    return {
      right: a,
      of: b,
      share: a / b,
      byField: Object.fromEntries(Object.entries(byField).map(([field, [x, y]]) => [field, `${(x / y).toFixed(4)} (${y})`])),
    }
  }

  const shipped = shareOf(shippedRules)
  const others = Object.fromEntries([
    ...single.map((rule) => [rule, shareOf({ '*': rule }).share]),
    ...['most_complete', 'oldest', 'most_recent'].map((rule) => [`master ${rule}`, shareOf({ '*': 'first' }, rule).share]),
  ])
  const best = Object.entries(others).sort((a, b) => b[1] - a[1])[0]
  if (values.json) console.log(JSON.stringify({ folder, customers: several.length, shipped, others }))
  else {
    console.log(`${folder}: ${several.length} customers with several records, ${shipped.of} fields in which they differ`)
    console.log(`  shipped rules ${shipped.share.toFixed(4)}, best single rule ${best[0]} ${best[1].toFixed(4)}`)
    console.log(
      `  ${Object.entries(shipped.byField)
        .map(([field, share]) => `${field} ${share}`)
        .join(' · ')}`,
    )
    console.log(
      `  ${Object.entries(others)
        .map(([rule, share]) => `${rule} ${share.toFixed(4)}`)
        .join(' · ')}`,
    )
  }
}
