import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const text = readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8')
const parts = ['src', 'rules', 'test', 'docs', 'schemas', 'fixtures', 'bin']
/** What stands between backticks and begins as a path of ours. */
const named = [...text.matchAll(/`([^`\s]+)`/g)].map(([, name = '']) => name).filter((name) => parts.includes(name.split('/')[0]!))

test('every file and folder it names is there; of a file to be made, its folder', () => {
  expect(named.length).toBeGreaterThan(60)
  const placeOf = (name: string) => (name.includes('<') ? path.dirname(name) : name)
  expect(named.filter((name) => !existsSync(path.join(root, placeOf(name))))).toEqual([])
})

test.each(['src', 'src/match', 'src/jobs'])('every room of %s has its line, once', (folder) => {
  const rooms = readdirSync(path.join(root, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const lines = [...text.matchAll(/^\| `(src\/[\w/-]+)` \| ./gm)]
    .map(([, room]) => room)
    .filter((room) => path.posix.dirname(room!) === folder)
  expect(lines.sort()).toEqual(rooms.map(({ name }) => `${folder}/${name}`).sort())
})

test.each(
  [...text.matchAll(/^\*\*.*?\*\*.*?: (\d+) files.*?$([\s\S]*?)(?=^\*\*|^## )/gm)].map(
    ([head = '', count, list = '']) => [head.split(':')[0], Number(count), list] as const,
  ),
)('%s: as many files as it says', (_, count, list) => {
  const steps = [...list.matchAll(/(?:^|, )(\d+)\. `/gm)].map(([, step]) => Number(step))
  expect(steps).toEqual(Array.from({ length: count }, (_, at) => at + 1))
})
