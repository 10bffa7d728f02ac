import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { type Fixes, sheet, workplace } from '../support/fix-workplace.ts'

test('undo gives back what was there, is undone itself, and a fix that was undone is not made again', async () => {
  const { json, run, records, runs } = await workplace()
  const before = await records()
  await run('fix')
  const fixed = await records()
  expect((await run('undo', '2', '--dry-run')).stdout).toContain('Dry run')
  expect(await records()).toBe(fixed)
  const undo = await json<{ run: number; counts: object }>('undo', '2')
  expect([undo.code, undo.answer.run, undo.answer.counts]).toEqual([
    0,
    3,
    { removed: 0, restored: 0, records: 2, fields: 3, moved: 0, left: 0 },
  ])
  expect(await records()).toBe(before)
  expect((await run('undo', '2')).code).toBe(2)
  const again = await json<Fixes>('fix')
  expect([again.answer.run, new Set(again.answer.left.map(({ why }) => why))]).toEqual([null, new Set(['undone'])])
  expect((await json('undo', '3')).code).toBe(0)
  expect(await records()).toBe(fixed)
  expect(await runs()).toEqual([
    [1, 'import', 'done', undefined],
    [2, 'fix', 'done', undefined],
    [3, 'undo', 'undone', 2],
    [4, 'undo', 'done', 3],
  ])
})

test('undo leaves what came after and names it; --cascade takes it along; a number is never given again', async () => {
  const { folder, json, run, records } = await workplace()
  await run('edit', 'C202611002', 'contact=赵敏', '--force')
  const partly = await json<{ counts: object; left: { record: string; field: string; by: number }[] }>('undo', '1')
  expect([partly.code, partly.answer.counts, partly.answer.left]).toEqual([
    1,
    { removed: 2, restored: 0, records: 0, fields: 0, moved: 0, left: 1 },
    [{ record: 'C202611002', field: 'contact', by: 2 }],
  ])
  expect((await records()).trim().split('\n').length).toBe(1)
  const rest = await json<{ counts: object; cascaded: number[] }>('undo', '1', '--cascade')
  expect([rest.code, rest.answer.counts, rest.answer.cascaded]).toEqual([
    0,
    { removed: 1, restored: 0, records: 0, fields: 0, moved: 0, left: 0 },
    [2],
  ])
  expect(await records()).toBe('')
  writeFileSync(path.join(folder, 'b.csv'), sheet)
  await run('import', 'b.csv', '--again')
  expect((await records()).match(/C2026110\d\d/g)).toEqual(['C202611004', 'C202611005', 'C202611006'])
  const back = await json<{ counts: object }>('undo', '4')
  expect([back.code, back.answer.counts]).toEqual([0, { removed: 0, restored: 1, records: 0, fields: 0, moved: 0, left: 0 }])
})

test('what can be neither edited nor undone is said, with the nearest name', async () => {
  const { run } = await workplace()
  expect(await run('edit', 'C202611002', 'emial=x')).toMatchObject({ code: 2, stderr: expect.stringContaining('email?') as string })
  expect(await run('edit', 'C202611002', 'customer_no=C9')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('customer_no') as string,
  })
  expect(await run('edit', 'C202611002', 'phone')).toMatchObject({ code: 2, stderr: expect.stringContaining('field=value') as string })
  expect(await run('undo', '77')).toMatchObject({ code: 2, stderr: expect.stringContaining('77') as string })
  expect(await run('undo', 'all')).toMatchObject({ code: 2, stderr: expect.stringContaining('"all"') as string })
})
