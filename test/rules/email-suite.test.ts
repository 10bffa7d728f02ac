import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import emailShape from '../../rules/email-shape.ts'
import placeholderValue from '../../rules/placeholder-value.ts'
import { findingsOf } from '../../src/testing.ts'

interface Case {
  readonly address: string
  readonly category: string
  readonly diagnosis: string
}

const suite = `${process.env.CRM_CLEAN_TEST_DATA ?? '../shared/data'}/email/tests.xml`

/** What no provider gives out, whatever the standards say of it: the reasons in docs/email.md, one a row. */
const refused: readonly (readonly [why: string, test: (one: Case) => boolean])[] = [
  ['a domain without a dot', ({ address }) => /@[^.[\]]*$/.test(address)],
  [
    'a top level of digits, of one letter, with a hyphen or of more letters than any has',
    ({ address }) => /\.(?:\d+|[a-z]|[a-z]+-[a-z]+|[a-z]{25,})$/.test(address),
  ],
  ['longer than a mail server must take: 64 before the @, 63 a label, 254 in all', ({ diagnosis }) => diagnosis.endsWith('TOOLONG')],
  ['a quoted part', ({ address }) => address.includes('"')],
  ['an address of digits in brackets instead of a name', ({ address }) => /@.*[[\]]/.test(address)],
  ['a comment before the address or within it', ({ address }) => /\([^)\p{Cc}]+\).*@|@.*\(.+\)./u.test(address)],
  ['a space inside', ({ address }) => /\S\s+[.@]|[.@]\s+\S/.test(address)],
  ['a slash in the domain', ({ address }) => /@.*\//.test(address)],
]

/** Broken as an address, plain as a cell: only what stands around the address is wrong, and that is taken away. */
const cellRepaired = ({ address }: Case) =>
  /^[\s"(]*(?:\(\s*\))?[a-z]+@iana\.org(?:\(.*|[\s."]*)$/.test(address.replace(/[\u0000-\u0020]/g, ' '))

/** An empty cell, and what people type for nothing: the business of other rules. */
const noAddress = /^(?:test|@)?$/

test.each(['test', '@'])('%s in place of an address is a placeholder', (email) =>
  expect(findingsOf(placeholderValue, { why: '', rows: [{ email }] }).map(({ field }) => field)).toEqual(['email']),
)

describe.skipIf(!existsSync(suite))('the addresses of a public suite, judged as a mail provider would', () => {
  const cases = existsSync(suite) ? casesOf(readFileSync(suite, 'utf8')) : []
  const passes = ({ address }: Case) => findingsOf(emailShape, { why: '', rows: [{ email: address }] }).length === 0
  const addresses = (list: readonly Case[]) => list.map(({ address }) => address)
  const isRefused = (one: Case) => refused.some(([, is]) => is(one))

  test('is read whole', () => expect(cases.length).toBe(164))

  test('what a provider would accept passes', () => {
    const accepted = cases.filter((one) => /^(?:VALID_CATEGORY|DNSWARN)$/.test(one.category) && !isRefused(one))
    expect(accepted.length).toBeGreaterThan(15)
    expect(addresses(accepted.filter((one) => !passes(one)))).toEqual([])
  })

  test('what is broken for everyone fails, but for signs and spaces around a sound address', () => {
    const broken = cases.filter((one) => one.category === 'ERR' && !cellRepaired(one) && !noAddress.test(one.address))
    expect(broken.length).toBeGreaterThan(37)
    expect(addresses(broken.filter(passes))).toEqual([])
  })

  test('what only a standard allows is decided as docs/email.md says', () => {
    const disputed = cases.filter((one) => one.category !== 'ERR' && !/^(?:CFWS|DEPREC)$/.test(one.category))
    expect(addresses(disputed.filter((one) => isRefused(one) === passes(one)))).toEqual([])
  })

  test('comments and spaces: around the address they go, within it they are findings', () => {
    const odd = cases.filter(({ category }) => category === 'CFWS' || category === 'DEPREC')
    expect(addresses(odd.filter((one) => isRefused(one) === passes(one)))).toEqual([])
  })

  test.each(refused)('the suite has %s', (_, is) => expect(cases.some((one) => is(one) && !passes(one))).toBe(true))
})

/** Control characters stand in the suite as their visible symbols from U+2400 on. */
function casesOf(xml: string): Case[] {
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' }
  const decode = (text: string) =>
    text
      .replace(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_, hex?: string, digits?: string) =>
        String.fromCodePoint(hex === undefined ? Number(digits) : Number.parseInt(hex, 16)),
      )
      .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => entities[name] ?? '')
      .replace(/[\u2400-\u2420]/g, (symbol) => String.fromCharCode(symbol.charCodeAt(0) - 0x2400))
  return [
    ...xml.matchAll(
      /<test id[^>]*>\s*<address\s*(?:\/>|>([\s\S]*?)<\/address>)[\s\S]*?<category>ISEMAIL_(\w+)<\/category>\s*<diagnosis>ISEMAIL_(\w+)/g,
    ),
  ].map(([, address = '', category = '', diagnosis = '']) => ({ address: decode(address), category, diagnosis }))
}
