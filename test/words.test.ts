import { expect, test } from 'vitest'
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
