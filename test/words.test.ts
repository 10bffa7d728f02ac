import { expect, test } from 'vitest'
import type { Fault } from '../src/errors.ts'
import { unreadable } from '../src/read/source.ts'
import { problemOf, WordsError } from '../src/words.ts'

const failed = (code: string, message: string) => Object.assign(new Error(message), { code })

test.each([
  ['SQLITE_IOERR_WRITE', 'disk I/O error', '磁盘读写出错'],
  ['SQLITE_CORRUPT', 'database disk image is malformed', 'SQLite 页面内容有误'],
  ['ENOSPC', 'ENOSPC: no space left on device, write', '磁盘已满'],
])('%s is told in both languages', (code, message, zh) => expect(problemOf(failed(code, message))).toMatchObject({ zh }))

test('what has no words of ours is told in its own', () => {
  expect(problemOf(failed('ERR_ODD', 'odd'))).toBe('odd')
  expect(problemOf('plain')).toBe('plain')
  expect(problemOf(new WordsError({ en: 'one', zh: '一' }))).toEqual({ en: 'one', zh: '一' })
})

test('a file that the disk fails to give is told in both languages', () => {
  const fault = unreadable(failed('EIO', 'EIO: i/o error, read'), 'a.csv') as Fault
  expect([fault.text('en'), fault.text('zh')]).toEqual([
    expect.stringContaining('the disk reports an error'),
    expect.stringContaining('磁盘读写出错'),
  ])
})
