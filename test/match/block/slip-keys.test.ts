import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slipKeysOf } from '../../../src/match/block/slip-keys.ts'

const keysOf = (value: string, kind: 'phone' | 'email' | 'code') => [...slipKeysOf({ values: [value] }, kind, 1)!.keys]
const share = (one: string, other: string, kind: 'phone' | 'email' | 'code') => {
  const others = new Set(keysOf(other, kind))
  return keysOf(one, kind).some((key) => others.has(key))
}

const text = (units: string, least: number) => fc.string({ unit: fc.constantFrom(...units), minLength: least, maxLength: 20 })
const slip = fc.record({ at: fc.nat(), unit: fc.constantFrom(...'0123456789'), how: fc.constantFrom('write', 'add', 'drop') })
const slipped = (value: string, { at, unit, how }: { at: number; unit: string; how: string }) => {
  const place = at % value.length
  return value.slice(0, place) + (how === 'drop' ? '' : unit) + value.slice(how === 'add' ? place : place + 1)
}

test.each(['email', 'code'] as const)('of six characters and more, any one edit leaves a key: %s', (kind) => {
  const whole = (value: string) => (kind === 'email' ? `${value}@qq.com` : value)
  fc.assert(
    fc.property(text('abc0123', 6), slip, (value, edit) => {
      const wrong = slipped(value, edit)
      fc.pre(wrong.length >= 6)
      expect(share(whole(value), whole(wrong), kind)).toBe(true)
    }),
  )
})

test('of a phone number, any one wrong digit of the last ten leaves a key; in the last two it is one all records have', () => {
  fc.assert(
    fc.property(text('0123456789', 10), fc.nat(7), fc.constantFrom(...'0123456789'), (digits, at, digit) => {
      const number = digits.slice(-10)
      expect(share(`+861${number}`, `+861${number.slice(0, at)}${digit}${number.slice(at + 1)}`, 'phone')).toBe(true)
    }),
  )
})

test.each([
  ['+8613812345678', '+8613812945678', 'phone', true],
  ['+8613812345678', '+8613912345679', 'phone', false],
  ['li.ming@qq.com', 'li.mang@qq.com', 'email', true],
  ['li.ming@qq.com', 'li.ming@163.com', 'email', false],
  ['wang@qq.com', 'weng@qq.com', 'email', false],
  ['K-10-234-567', 'k10 234 667', 'code', true],
] as const)('%s and %s as %s: %s', (one, other, kind, found) => expect(share(one, other, kind)).toBe(found))

test('other kinds keep words, or keys of their own', () => {
  for (const kind of ['long-text', 'short-text', 'company', 'date'] as const) expect(slipKeysOf({ values: ['a b'] }, kind, 1)).toBe(null)
})
