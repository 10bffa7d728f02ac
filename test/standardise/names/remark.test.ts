import { expect, test } from 'vitest'
import { remarkBeside } from '../../../src/standardise/names/remark.ts'
import { standardisePerson } from '../../../src/standardise/person-name.ts'

test.each([
  ['王强 勿联系', '王强', '勿联系'],
  ['李明（已离职）', '李明', '已离职'],
  ['李明 已离职', '李明', '已离职'],
  ['赵敏/请勿拨打', '赵敏', '请勿拨打'],
  ['Hans Weber (bitte nicht kontaktieren)', 'Hans Weber', 'bitte nicht kontaktieren'],
  ['Hans Weber, bitte nicht anrufen', 'Hans Weber', 'bitte nicht anrufen'],
  ['Kari Hansen DO NOT CONTACT', 'Kari Hansen', 'DO NOT CONTACT'],
  ['Anna Schulz - opted out 3/2024', 'Anna Schulz', 'opted out 3/2024'],
  ['John Smith (retired)', 'John Smith', 'retired'],
  ['Иван Петров - не звонить', 'Иван Петров', 'не звонить'],
  ['佐藤花子（電話不可）', '佐藤花子', '電話不可'],
])('%s is %s, with a remark', (text, name, remark) => {
  expect(remarkBeside(text)).toEqual({ name, remark })
  expect(standardisePerson(text)).toEqual({ value: name, notes: [{ kind: 'extra-text', detail: remark }] })
})

test.each([
  'Анна Думерова',
  'Maria Dndova',
  'Jean Valide',
  '王关机',
  '退休办',
  'Dr. Anna Weiß',
  'Smith, John',
  'DO NOT CONTACT',
  '勿联系',
  'O’Donnell',
])('%s holds no remark beside a name', (text) => expect(remarkBeside(text)).toBeNull())
