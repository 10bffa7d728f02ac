import path from 'node:path'
import { expect, test } from 'vitest'
import type { Call } from '../../src/cli/command.ts'
import { speaker } from '../../src/cli/messages.ts'
import { readTruth, tellUnknown } from '../../src/cli/truth.ts'
import { newFolder } from '../support/cli-folder.ts'

const read = (text: string) => readTruth(path.join(newFolder({ 'labels.csv': text }), 'labels.csv'))

test.each([
  [
    'left,right\n1,2\n',
    [
      ['left', 'right'],
      ['1', '2'],
    ],
  ],
  [
    '\ufeffRecord, Entity\r\n1,a\r\n\r\n,\r\n2,a\r\n',
    [
      ['record', 'entity'],
      ['1', 'a'],
      ['2', 'a'],
    ],
  ],
  [
    'note,right,left\nx,2,1\n',
    [
      ['left', 'right'],
      ['1', '2'],
    ],
  ],
  [
    'id1,id2\n1,2\n',
    [
      ['left', 'right'],
      ['1', '2'],
    ],
  ],
  [
    'record_l,record_r\n1,2\n',
    [
      ['left', 'right'],
      ['1', '2'],
    ],
  ],
])('%j are labels', async (text, rows) => {
  expect(await read(text)).toEqual(rows)
})

test.each([
  ['客户名称,电话\n华信,138\n', 'LABELS_HEADERS'],
  ['left\n1\n', 'LABELS_HEADERS'],
  ['record,cluster\n1,2\n', 'LABELS_HEADERS'],
  ['', 'LABELS_HEADERS'],
  ['record,entity\n1\n', 'LABELS_INCOMPLETE'],
  ['left,right\n1,2\n,3\n', 'LABELS_INCOMPLETE'],
  ['left,right\n1,"2"1\n', 'LABELS_UNREADABLE'],
])('%j are none', async (text, code) => {
  await expect(read(text)).rejects.toMatchObject({ code })
})

test('records that are not there are named; labels without any that is are refused', () => {
  const notes: string[] = []
  const call = { say: speaker('en'), terminal: { note: (text: string) => void notes.push(text) } } as unknown as Call
  const keys = new Set(['1', '2'])
  tellUnknown(
    call,
    'l.csv',
    [
      ['left', 'right'],
      ['1', '2'],
    ],
    keys,
  )
  expect(notes).toEqual([])
  tellUnknown(
    call,
    'l.csv',
    [
      ['record', 'entity'],
      ['1', 'a'],
      ['7', 'a'],
    ],
    keys,
  )
  tellUnknown(
    call,
    'l.csv',
    [
      ['left', 'right'],
      ['1', '7'],
      ['8', '9'],
    ],
    keys,
  )
  expect(notes).toEqual([
    'warning: l.csv names 1 record that is not there, each counted as a customer of its own: 7',
    'warning: l.csv names 3 records that are not there, each counted as a customer of its own: 7, 8, 9',
  ])
  expect(() =>
    tellUnknown(
      call,
      'l.csv',
      [
        ['record', 'entity'],
        ['7', '1'],
      ],
      keys,
    ),
  ).toThrow('None of the records in the labels "l.csv" is there: 7')
})
