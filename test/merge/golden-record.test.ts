import { describe, expect, test } from 'vitest'
import { goldenRecords, type Survivorship } from '../../src/merge/golden-record.ts'
import type { Member } from '../../src/merge/member.ts'
import type { Note } from '../../src/record.ts'
import { customerSchema } from '../../src/schema/customer.ts'
import { shippedRules } from '../../src/schema/survivorship.ts'

type Written = Partial<Omit<Member, 'values' | 'notes' | 'byHand'>> & {
  readonly values: Readonly<Record<string, string>>
  readonly notes?: Readonly<Record<string, readonly Note['kind'][]>>
  readonly byHand?: readonly string[]
}

const memberOf = ({ values, notes = {}, byHand = [], ...rest }: Written, at: number): Member => ({
  id: at + 1,
  source: 'crm',
  extras: {},
  readAt: '2026-09-30T08:00:00Z',
  followups: 0,
  ...rest,
  values,
  notes: Object.fromEntries(Object.entries(notes).map(([name, kinds]) => [name, kinds.map((kind) => ({ kind }))])),
  byHand: new Set(byHand),
})

const shipped: Survivorship = { schema: customerSchema, rules: shippedRules, master: null, trust: {}, country: () => 'CN' }

function golden(members: readonly Written[], settings: Partial<Survivorship> = {}, pins: Readonly<Record<string, string | null>> = {}) {
  return goldenRecords({ ...shipped, ...settings })(members.map(memberOf), new Map(Object.entries(pins)))
}

/** Value, records it came from, reason. */
function survivorIn(field: string, ...args: Parameters<typeof golden>) {
  const found = golden(...args).survivors.get(field)
  return found === undefined ? null : [found.value, found.from.join(), found.reason]
}

/** Records that differ in one field. */
const differing = (field: string, values: readonly string[], more: readonly Partial<Written>[] = []): Written[] =>
  values.map((value, at) => ({ ...more[at], values: { [field]: value, ...more[at]?.values } }))

describe('by the shipped rules', () => {
  test.each([
    ['the same value in all', differing('email', ['a@b.cn', 'a@b.cn']), 'email', ['a@b.cn', '1', 'agreed']],
    ['an empty field is filled', [{ values: { name: '华信' } }, { values: { email: 'a@b.cn' } }], 'email', ['a@b.cn', '2', 'only']],
    ['the record stored first, where nothing tells them apart', differing('owner', ['李强', '王芳']), 'owner', ['李强', '1', 'first']],
    [
      'the source read last',
      differing('owner', ['李强', '王芳'], [{}, { readAt: '2026-10-01T08:00:00Z' }]),
      'owner',
      ['王芳', '2', 'most_recent'],
    ],
    [
      'the record updated last, where each says when, whichever was read last',
      differing(
        'owner',
        ['李强', '王芳'],
        [{ values: { updated_at: '2026-08-01' } }, { readAt: '2026-10-01T08:00:00Z', values: { updated_at: '2026-07-01' } }],
      ),
      'owner',
      ['李强', '1', 'most_recent'],
    ],
    [
      'a name with its legal form',
      differing('name', ['华信科技', '苏州华信科技有限公司']),
      'name',
      ['苏州华信科技有限公司', '2', 'fullest'],
    ],
    [
      'a full name before an honorific',
      differing('contact', ['王先生', '王小明'], [{ notes: { contact: ['honorific'] } }]),
      'contact',
      ['王小明', '2', 'sound'],
    ],
    ['a full name before half of it', differing('contact', ['王小', '王小明']), 'contact', ['王小明', '2', 'fullest']],
    ['an address with its city', differing('address', ['人民路1号', '苏州市人民路1号']), 'address', ['苏州市人民路1号', '2', 'fullest']],
    [
      'the first contact of all',
      differing('first_contact_at', ['2024-05-01', '2023-02-01']),
      'first_contact_at',
      ['2023-02-01', '2', 'earliest'],
    ],
    [
      'the last follow-up of all',
      differing('last_followup_at', ['2024-05-01', '2024-07-01']),
      'last_followup_at',
      ['2024-07-01', '2', 'latest'],
    ],
    [
      'the stage that was seen last',
      differing(
        'customer_type',
        ['成交', '意向'],
        [{ values: { last_followup_at: '2024-07-01' } }, { values: { last_followup_at: '2024-05-01' } }],
      ),
      'customer_type',
      ['成交', '1', 'last_followup'],
    ],
    ['tags of all', differing('tags', ['产品A;重点客户', '重点客户;产品B']), 'tags', ['产品A;重点客户;产品B', '1,2', 'union']],
    ['remarks of all', differing('phone_note', ['勿扰', '下午打']), 'phone_note', ['勿扰；下午打', '1,2', 'union']],
    ['a refusal, where no date says which came last', differing('consent', ['是', '否']), 'consent', ['否', '2', 'last_consent']],
    [
      'a range of amounts goes as one',
      differing('budget', ['500000/1000000', '300000/600000'], [{}, { readAt: '2026-10-01T08:00:00Z' }]),
      'budget',
      ['300000/600000', '2', 'most_recent'],
    ],
  ] satisfies [string, Written[], string, unknown][])('%s', (_, members, field, due) => {
    expect(survivorIn(field, members)).toEqual(due)
  })

  test.each([
    ['a filler', 'phone', '13800000000', ['placeholder']],
    ['damaged by Excel', 'phone', '1.38E+10', ['excel-damaged']],
    ['masked', 'contact', '李*', ['masked']],
    ['garbled', 'name', 'è‹å·ž', ['mojibake']],
    ['not on the list', 'customer_type', '大客户', ['unknown-choice']],
    ['too long', 'name', '华'.repeat(51), []],
    ['in the future when it was read', 'last_followup_at', '2031-05-06', []],
    ['before the first contact', 'last_followup_at', '2019-01-01', []],
    ['out of its range', 'satisfaction', '101', []],
  ] as [string, string, string, Note['kind'][]][])('a value that is %s loses to a sound one', (_, field, spoilt, kinds) => {
    const sound =
      ({ phone: '+8613912345678', contact: '李强', name: '华信', customer_type: '意向', satisfaction: '80' } as Record<string, string>)[
        field
      ] ?? '2020-02-02'
    const members = [
      { values: { first_contact_at: '2020-01-01', [field]: spoilt }, notes: { [field]: kinds } },
      { values: { first_contact_at: '2020-01-01', [field]: sound } },
    ]
    expect(survivorIn(field, members)).toEqual([sound, '2', 'sound'])
    expect(golden(members).survivors.get(field)?.alternatives).toEqual([{ value: spoilt, from: [1], isSpoilt: true }])
  })

  test('a value that is spoilt stays where there is no other, with its notes', () => {
    const { values, notes } = golden([{ values: {} }, { values: { phone: '12345' }, notes: { phone: ['too-short'] } }])
    expect([values.phone, notes.phone]).toEqual(['12345', [{ kind: 'too-short' }]])
  })

  test('what a person wrote in a record goes before everything but a pin', () => {
    const members = differing('name', ['华信', '苏州华信科技有限公司'], [{ byHand: ['name'] }])
    expect(survivorIn('name', members)).toEqual(['华信', '1', 'by-hand'])
    expect(survivorIn('name', members, {}, { name: '华信集团' })).toEqual(['华信集团', '', 'pinned'])
    expect(survivorIn('name', members, {}, { name: null })).toEqual([null, '', 'pinned'])
  })

  test('a pinned value has the notes of what is wrong with it', () => {
    expect(golden(differing('phone', ['+8613912345678', '+8613912345678']), {}, { phone: '1381234' }).notes.phone?.[0]?.kind).toBe(
      'too-short',
    )
  })

  test('a field that belongs to another goes with it', () => {
    const members: Written[] = [
      { values: { customer_type: '流失', churn_reason: '价格', last_followup_at: '2024-01-01', contact: '王', contact_title: '总监' } },
      { values: { customer_type: '成交', last_followup_at: '2024-06-01', contact: '王小明', contact_title: '经理' } },
    ]
    const { values } = golden(members)
    expect([values.customer_type, values.churn_reason, values.contact_title]).toEqual(['成交', null, '经理'])
  })

  test('phones and e-mails that lose are the other ones of the customer', () => {
    const { values, survivors } = golden([
      { values: { phone: '+8613912345678', email: 'a@b.cn' } },
      { values: { phone: '+8613812345678', phone_alt: '+8613912345678', email: 'c@b.cn' } },
      { values: { phone: '12345', phones_more: '+861010000000' }, notes: { phone: ['too-short'] } },
    ])
    expect([values.phone, values.phone_alt, values.phones_more, values.email, values.emails_more]).toEqual([
      '+8613912345678',
      '+8613812345678',
      '+861010000000',
      'a@b.cn',
      'c@b.cn',
    ])
    expect(survivors.get('phone_alt')).toEqual({ value: '+8613812345678', notes: [], from: [2], reason: 'spare', alternatives: [] })
  })

  test('columns that mean no field survive too', () => {
    const { extras } = golden([
      { values: {}, extras: { 等级: 'A', 备忘: '' } },
      { values: {}, extras: { 等级: 'B', 备忘: '老客户' } },
    ])
    expect(extras).toEqual({ 等级: 'A', 备忘: '老客户' })
  })

  test('the number is that of the record stored first', () => {
    const members = differing('customer_no', ['C009', 'C001'], [{ readAt: '2026-10-01T08:00:00Z' }])
    expect(survivorIn('customer_no', members)).toEqual(['C009', '1', 'first'])
  })
})

describe('by a rule of the user', () => {
  const three = (more: readonly Partial<Written>[]) => differing('owner', ['甲', '乙丙', '乙丙'], more)
  test.each([
    ['most_trusted_source', three([{ source: 'a' }, { source: 'b' }, { source: 'c' }]), ['甲', '1']],
    ['most_frequent', three([]), ['乙丙', '2']],
    ['longest', three([]), ['乙丙', '2']],
    ['most_complete', three([{ values: { email: 'a@b.cn' } }]), ['甲', '1']],
    ['most_followups', three([{}, { followups: 2 }, { followups: 1 }]), ['乙丙', '2']],
    [
      'oldest',
      three([{ values: { created_at: '2024-01-01' } }, { values: { created_at: '2023-01-01' } }, { values: { created_at: '2025-01-01' } }]),
      ['乙丙', '2'],
    ],
    ['first', three([]), ['甲', '1']],
    [['most_trusted_source', 'longest'], three([{ source: 'b' }, { source: 'b' }, { source: 'a' }]), ['乙丙', '3']],
  ] as [Survivorship['rules'][string], Written[], unknown][])('%s', (rule, members, due) => {
    expect(survivorIn('owner', members, { rules: { owner: rule }, trust: { a: 3, c: 1 } })?.slice(0, 2)).toEqual(due)
  })

  test('a master record is kept whole; what it lacks is filled, and fields with a rule of their own go by that', () => {
    const members: Written[] = [
      { values: { name: '甲', owner: '李强' } },
      { values: { name: '乙', owner: '王芳', email: 'a@b.cn', phone: '1' }, notes: { phone: ['too-short'] } },
      { values: { name: '丙丙', phone: '+8613912345678' } },
    ]
    const found = golden(members, { rules: { name: 'longest' }, master: 'most_complete' })
    expect(found.master).toBe(2)
    expect([found.values.name, found.values.owner, found.values.email, found.values.phone]).toEqual([
      '丙丙',
      '王芳',
      'a@b.cn',
      '+8613912345678',
    ])
    expect(found.survivors.get('owner')?.reason).toBe('master')
  })
})

test('one record alone is its own golden record', () => {
  const [member] = [{ values: { name: '华信', phone: '+8613912345678' }, extras: { 等级: 'A' } }]
  const { values, extras } = golden([member!])
  expect([values.name, values.phone, values.phone_alt ?? null, extras]).toEqual(['华信', '+8613912345678', null, { 等级: 'A' }])
})

describe('words beside a number go with it', () => {
  const note = (phone: string, phone_note: string): Written => ({ values: { phone, phone_note }, notes: { phone: ['extra-text'] } })
  const [first, second] = ['+8613812340001', '+8613812340002']
  test('those of another number name it', () =>
    expect(
      survivorIn('phone_note', [{ values: { phone: first } }, note(second, '空号')], { rules: { ...shippedRules, phone: 'first' } }),
    ).toEqual(['13812340002: 空号', '2', 'only']))
  test('those of the same number stand as they are', () =>
    expect(survivorIn('phone_note', [note(first, '勿扰'), note(first, '下午打')])).toEqual(['勿扰；下午打', '1,2', 'union']))
  test('the same words of two numbers are two', () =>
    expect(survivorIn('phone_note', [note(first, '空号'), note(second, '空号')], { rules: { ...shippedRules, phone: 'first' } })?.[0]).toBe(
      '空号；13812340002: 空号',
    ))
  test('an address, too', () =>
    expect(
      survivorIn('email_note', [{ values: { email: 'a@b.cn' } }, { values: { email: 'c@d.cn', email_note: 'bounced' } }], {
        rules: { ...shippedRules, email: 'first' },
      })?.[0],
    ).toBe('c@d.cn: bounced'))
})
