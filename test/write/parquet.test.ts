import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet'
import { expect, test } from 'vitest'
import { parquetBytes } from '../../src/write/parquet.ts'
import type { WriteColumn } from '../../src/write/table.ts'

async function written(columns: readonly WriteColumn[], rows: Iterable<readonly (string | null)[]>): Promise<ArrayBuffer> {
  const pieces: Uint8Array[] = []
  const names = columns.map(({ header }) => header)
  for await (const piece of parquetBytes({ name: 't', columns, rows }, names)) pieces.push(piece)
  return new Uint8Array(Buffer.concat(pieces)).buffer
}

const typed = (header: string, kind: WriteColumn['kind']): WriteColumn => ({ header, kind })

test('columns have the types of what they hold; a column with one odd cell is text', async () => {
  const columns = [
    typed('name', 'text'),
    typed('phone', 'digits'),
    typed('score', 'number'),
    typed('odd_score', 'number'),
    typed('day', 'date'),
    typed('time', 'date'),
    typed('no_day', 'date'),
    { header: 'row', kind: 'number', made: true } as const,
  ]
  const file = await written(columns, [
    ['陈静 😀', '+8613912345678', '95', '95', '2024-03-05', '2024-03-05T14:30', '2024-02-30', '2'],
    ['a\r\nb', '007', '-12.5', '很好', null, '2024-03-06', '2024-03-05', '3.50'],
    [null, null, null, null, null, null, null, null],
  ])
  const types = parquetSchema(parquetMetadata(file)).children.map(
    ({ element }) => element.logical_type?.type ?? element.converted_type ?? element.type,
  )
  expect(types).toEqual(['UTF8', 'UTF8', 'DOUBLE', 'UTF8', 'DATE', 'TIMESTAMP', 'UTF8', 'DOUBLE'])
  const day = new Date('2024-03-05T00:00:00Z')
  expect(await parquetReadObjects({ file })).toEqual([
    {
      name: '陈静 😀',
      phone: '+8613912345678',
      score: 95,
      odd_score: '95',
      day,
      time: new Date('2024-03-05T14:30:00Z'),
      no_day: '2024-02-30',
      row: 2,
    },
    {
      name: 'a\r\nb',
      phone: '007',
      score: -12.5,
      odd_score: '很好',
      day: null,
      time: new Date('2024-03-06T00:00:00Z'),
      no_day: '2024-03-05',
      row: 3.5,
    },
    { name: null, phone: null, score: null, odd_score: null, day: null, time: null, no_day: null, row: null },
  ])
})

test('a table without rows is a file with its columns, a large one is read whole', async () => {
  expect(await parquetReadObjects({ file: await written([typed('name', 'text')], []) })).toEqual([])
  const many = Array.from({ length: 45_000 }, (_, at) => [`n${at}`])
  const file = await written([typed('name', 'text')], many)
  expect(parquetMetadata(file).row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([20_000, 20_000, 5_000])
  expect((await parquetReadObjects({ file })).map(({ name }) => [name])).toEqual(many)
})
