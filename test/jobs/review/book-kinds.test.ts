import { expect, test } from 'vitest'
import { bookKinds, isReviewBook } from '../../../src/jobs/review/book-kinds.ts'

test.each(Object.entries(bookKinds))('a workbook of %s is known by its columns, in either language and among others', (_, heads) => {
  for (const language of ['en', 'zh'] as const) {
    const headers = Object.values(heads).map((head) => head[language])
    expect(isReviewBook(['客户名称', ...headers, '备注'])).toBe(true)
    expect(isReviewBook(headers.slice(0, -1))).toBe(false)
  }
})

test('a sheet of customers is none', () => {
  expect(isReviewBook(['序号', '客户编号', '客户名称', '校验码', '保留值'])).toBe(false)
})
