import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { outFolder } from '../../../src/jobs/export/out-folder.ts'
import { newFolder } from '../../support/cli-folder.ts'

const manifestOf = (...names: unknown[]) =>
  JSON.stringify({ schemaVersion: 1, madeBy: 'crm-clean', files: names.map((name) => ({ name })) })

test('whatever a manifest lists, only files are replaced or deleted', async () => {
  const folder = newFolder({ 'manifest.json': manifestOf('.', '..', '', 'sub', 'old.csv', '../x', 7), 'old.csv': 'old' })
  mkdirSync(path.join(folder, 'sub'))
  writeFileSync(path.join(folder, 'sub', 'kept.txt'), 'kept')
  const out = outFolder(folder)
  expect(() => out.place('sub')).toThrow('"sub"')
  writeFileSync(out.place('new.csv'), 'new')
  await out.finish()
  expect(['new.csv', 'old.csv', 'sub/kept.txt'].map((name) => existsSync(path.join(folder, name)))).toEqual([true, false, true])
})

test('a manifest of another shape is not ours', () => {
  for (const text of ['{', '[]', 'null', '{"madeBy":"crm-clean","files":[null]}', '{"madeBy":"crm-clean"}'])
    expect(() => outFolder(newFolder({ 'manifest.json': text })), text).toThrow('manifest.json')
})
