import { expect, test } from 'vitest'
import { sameAddresses } from '../../../src/match/identity/addresses.ts'
import { emailsAgree, sameDays, samePhones, yearsBetween } from '../../../src/match/identity/agreements.ts'

test.each([
  ['8984 Poplar Dr, Apt 20D', '8984 Poplar Drive, Apartment 20D', true],
  ['25 bd St Michel', '25 boulevard Saint-Michel', true],
  ['25 bd St Michel', '27 boulevard Saint-Michel', false],
  ['Hauptstr. 5', 'Hauptstraße 5', true],
  ['西湖区长江路414号', '浙江省杭州市西湖区长江路414号', true],
  ['西湖区长江路414号', '浙江省杭州市西湖区长江路415号', false],
  ['Main Street', 'Main St', true],
  ['5 Main Street', '5 Oak Street', false],
])('addresses %s and %s: %s', (a, b, same) => {
  expect(sameAddresses(a, b)).toBe(same)
  expect(sameAddresses(b, a)).toBe(same)
})

test.each([
  ['anna.weiss@acme.de', 'anna.weiss@acme.de', 'same'],
  ['anna.weiss@acme.de', 'anna.weiss@gmx.de', 'local'],
  ['anna.weiss@acme.de', 'anna_weiss@acme.de', 'local'],
  ['info@acme2.example', 'info@acme3.example', null],
  ['jonathan1@gmail.com', 'jonathan2@gmail.com', null],
  ['jonathan@gmail.com', 'jonathn@gmail.com', 'same'],
  ['asmith@acme.com', 'msmith@acme.com', null],
  ['bob@gmail.com', 'bob@gmial.com', null],
])('e-mail addresses %s and %s: %s', (a, b, agreement) => {
  expect(emailsAgree(a, b)).toBe(agreement)
  expect(emailsAgree(b, a)).toBe(agreement)
})

test.each([
  ['+8613812345678', '13812345678', true],
  ['+8613812345678', '+8613812345679', true],
  ['+14155552671', '+14155559999', false],
  ['110', '112', false],
])('phones %s and %s: %s', (a, b, same) => {
  expect(samePhones(a, b)).toBe(same)
})

test('days: one digit off and day and month changed about are slips, a parent’s birthday is not', () => {
  expect(sameDays('1980-03-07', '1980-03-08')).toBe(true)
  expect(sameDays('1980-03-07', '1980-07-03')).toBe(true)
  expect(sameDays('1980-03-07', '2007-11-21')).toBe(false)
  expect(yearsBetween('1980-03-07', '2007-11-21')).toBe(27)
})
