import { createHash } from 'node:crypto'
import { symlinkSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { Call } from '../../src/cli/command.ts'
import { namedOutputs, refuseSources, refuseTaken } from '../../src/cli/outputs.ts'
import { newFolder } from '../support/cli-folder.ts'

const globals = { store: 'no.db', keyFile: undefined, config: undefined, force: true }
const callOf = (outputs: readonly string[], more: object = {}) => ({ sheets: [], flags: {}, globals, outputs, ...more }) as unknown as Call

test.each([
  [undefined, [], []],
  ['a.csv', [], ['a.csv']],
  ['a.csv', ['json'], ['a.csv']],
  ['a.csv', ['json', 'csv'], ['a.csv', 'a.csv']],
  ['a.csv', ['json=b.json'], ['a.csv', 'b.json']],
  [undefined, ['json=b.json', 'csv=b.json'], ['b.json', 'b.json']],
  [undefined, ['json', 'csv'], []],
])('--output %s and --format %j write %j', (output, formats, files) => {
  expect(namedOutputs({ output, formats })).toEqual(files)
})

test('two outputs to one place are refused, by whatever name; devices take as many as one likes', async () => {
  const folder = newFolder({ 'a.csv': 'old' })
  const [a, b, link] = ['a.csv', 'b.csv', 'link.csv'].map((name) => path.join(folder, name)) as [string, string, string]
  symlinkSync(a, link)
  await refuseTaken(callOf([a, b, '-']))
  await refuseTaken(callOf(['/dev/null', '/dev/null']))
  for (const same of [
    [b, b],
    [a, link],
    [b, path.join(folder, '.', 'x', '..', 'b.csv')],
    ['-', '-'],
  ])
    await expect(refuseTaken(callOf(same)), same.join()).rejects.toMatchObject({ code: 'OUTPUTS_SAME' })
})

test('labels are an input', async () => {
  const file = path.join(newFolder({ 'truth.csv': 'left,right\n' }), 'truth.csv')
  await expect(refuseTaken(callOf([file], { flags: { truth: file } }))).rejects.toMatchObject({ code: 'OUTPUT_IS_INPUT' })
})

test('a sheet the store was imported from stays, by its path and by its bytes', async () => {
  const folder = newFolder({ 'a.csv': 'changed since', 'moved.csv': 'bytes', 'other.csv': 'other' })
  const at = (name: string) => path.join(folder, name)
  const files = [
    { path: at('a.csv'), sha256: 'ffff' },
    { path: 'gone.csv', sha256: createHash('sha256').update('bytes').digest('hex') },
  ]
  for (const name of ['a.csv', 'moved.csv'])
    await expect(refuseSources(callOf([at(name)]), files), name).rejects.toMatchObject({ code: 'OUTPUT_IS_SOURCE' })
  await refuseSources(callOf([at('other.csv'), at('new.csv'), '-']), files)
})
