import { expect, test } from 'vitest'
import { columnProfiler, shapeOf } from '../../src/report/profile.ts'

test.each([
  ['13800138000', '9+'],
  ['C202401', 'A9+'],
  ['华信科技', '字+'],
  ['2024-03-05', '9+-99-99'],
  ['王伟', '字字'],
  ['Ab1', 'AA9'],
])('%s has the shape %s', (text, shape) => {
  expect(shapeOf(text)).toBe(shape)
})

test('a column is counted whole', () => {
  const profiler = columnProfiler('text')
  const plain = (raw: string) => profiler.add(raw, { value: raw === '' ? null : raw, notes: [] })
  for (let day = 10; day < 30; day++) plain(`2024-03-${day}`)
  for (let again = 0; again < 180; again++) plain('2024-03-15')
  plain('')
  profiler.add('N/A', { value: null, notes: [{ kind: 'placeholder', detail: 'N/A' }] })
  profiler.add('上周', { value: '上周', notes: [{ kind: 'unparsed' }] })
  expect(profiler.profile()).toEqual({
    rows: 203,
    filled: 201,
    placeholders: 1,
    distinct: 21,
    distinctExact: true,
    top: [
      { value: '2024-03-15', count: 181 },
      { value: '2024-03-10', count: 1 },
      { value: '2024-03-11', count: 1 },
      { value: '2024-03-12', count: 1 },
      { value: '2024-03-13', count: 1 },
    ],
    patterns: [
      { value: '9+-99-99', count: 200 },
      { value: '字字', count: 1 },
    ],
    odd: ['上周'],
    length: { min: 2, max: 10, mean: (200 * 10 + 2) / 201 },
    notes: { placeholder: 1, unparsed: 1 },
    range: { from: '2024-03-10', to: '2024-03-29' },
  })
})
