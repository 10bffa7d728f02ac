/** What the commands print of strays: names, numbers and streets in columns of jobs, options, amounts and dates. */

import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { canaries } from '../support/canaries.ts'
import { newFolder } from '../support/cli-folder.ts'
import { runCli } from '../support/run-cli.ts'

const headers = ['Company', 'Contact', 'Phone', 'Industry', 'Job Title', 'Annual Revenue', 'First Contact', 'Tags', 'City', 'Department']
const usual = [
  'Acme Inc',
  'Ann Lee',
  '+1 503 626 1000',
  'Manufacturing',
  'Purchasing Manager',
  '$1,200,000',
  '2024-03-05',
  'automation',
  'Portland',
  'Sales',
]
const few = Object.values(canaries).flatMap((values) => values.slice(-2))
const rows = few.flatMap(([value]) => headers.slice(3).map((_, at) => usual.map((cell, place) => (place === at + 3 ? value : cell))))
const csv = [headers, ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n')
const leaksIn = (text: string) => few.flatMap(([value, secret]) => (text.includes(secret) ? [value] : []))

test('profile and the history of a record give no stray value away', async () => {
  const folder = newFolder()
  writeFileSync(path.join(folder, 'a.csv'), csv)
  const run = (...args: string[]) => runCli([...args, '--no-input', '--now', '2026-11-23T08:00:00Z'], { cwd: folder })
  const { stdout: profile } = await run('profile', 'a.csv', '--format', 'json')
  expect(leaksIn(profile)).toEqual([])
  expect(profile).toContain('Manufacturing')
  writeFileSync(path.join(folder, 'b.csv'), [headers, usual].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n'))
  await run('import', 'b.csv', '--store', 's.db')
  await run('edit', 'C202611001', 'contact_title=Zebulon Quackenbush', 'note=DOB 07/19/1984', '--store', 's.db', '--force')
  const { stdout: history } = await run('history', 'C202611001', '--store', 's.db', '--format', 'json')
  expect(JSON.parse(history).changes).toContainEqual(
    expect.objectContaining({ field: 'contact_title', before: 'Purchasing Manager', after: 'Z************' }),
  )
  expect(history).not.toMatch(/Quackenbush|1984/)
})
