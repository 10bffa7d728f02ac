import fc from 'fast-check'
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { describe, expect, test } from 'vitest'
import type { Note } from '../../src/record.ts'
import { standardisePhone } from '../../src/standardise/phone.ts'
import { areaOfPlace, citiesOfArea, isPlainMobile, readChinese } from '../../src/standardise/phone-cn.ts'

const cn = (raw: string) => standardisePhone(raw, 'CN')
const n = (kind: Note['kind'], detail?: string, proposal?: string): Note => ({
  kind,
  ...(detail === undefined ? {} : { detail }),
  ...(proposal === undefined ? {} : { proposal }),
})

describe('a Chinese mobile, however it is written', () => {
  test.each([
    '13812345678',
    ' 13812345678 ',
    '138-1234-5678',
    '138 1234 5678',
    '138 12345678',
    '1381 2345 678',
    '+8613812345678',
    '+86 138 1234 5678',
    '+86-138-1234-5678',
    '(+86)13812345678',
    '(86)13812345678',
    '86-13812345678',
    '8613812345678',
    '008613812345678',
    '0086-138-1234-5678',
    '013812345678',
    '+86 (0)138 1234 5678',
    '１３８１２３４５６７８',
    '１３８－１２３４－５６７８',
    '\u202d13812345678\u202c',
    '138\u00a01234\u00a05678',
    '138.1234.5678',
    '(138)12345678',
    '138—1234—5678',
    '17951 13812345678',
    '中国 13812345678',
    '电话：13812345678',
    'Tel.: 13812345678',
    '手机: 138 1234 5678',
    'Tel:13812345678',
    'Mobile 13812345678',
    'M: 13812345678',
    '13812345678;',
    '13812345678,13812345678',
    '13812345678(微信同号)',
  ])('%j', (raw) => expect(cn(raw)).toEqual({ value: '+8613812345678', notes: [] }))

  test.each([
    ['13812345678.0', [n('excel-restored', '13812345678.0')]],
    ["'13812345678", [n('excel-restored', "'13812345678")]],
    ['="13812345678"', [n('excel-restored', '="13812345678"')]],
    ['1.3812345678E+10', [n('excel-restored', '1.3812345678E+10')]],
    ['1.3812345678e10', [n('excel-restored', '1.3812345678e10')]],
    ['13812345678（张三）', [n('extra-text', '张三')]],
    ['张三 13812345678', [n('extra-text', '张三')]],
    ['call John 138 1234 5678', [n('extra-text', 'call John')]],
  ] as [string, Note[]][])('%j', (raw, notes) => expect(cn(raw)).toEqual({ value: '+8613812345678', notes }))

  test('1.3800138E+10 holds all its digits, 1.38E+10 does not', () => {
    expect(cn('1.3800138E+10')).toEqual({ value: '+8613800138000', notes: [n('excel-restored', '1.3800138E+10')] })
    expect(cn('1.38E+10')).toEqual({ value: '1.38E+10', notes: [n('excel-damaged')] })
    expect(cn('1.38001E+10')).toEqual({ value: '1.38001E+10', notes: [n('excel-damaged')] })
    expect(cn('1.10101E+17')).toEqual({ value: '1.10101E+17', notes: [n('excel-damaged')] })
  })
  test('a prefix not yet known is only unknown', () => {
    expect(cn('14012345678')).toEqual({ value: '+8614012345678', notes: [n('unknown-range')] })
  })
})

describe('landlines', () => {
  test.each([
    ['0512-61234567', '+8651261234567'],
    ['051261234567', '+8651261234567'],
    ['(0512)61234567', '+8651261234567'],
    ['(0512) 6123 4567', '+8651261234567'],
    ['0512/61234567', '+8651261234567'],
    ['0512 61234567', '+8651261234567'],
    ['0512——61234567', '+8651261234567'],
    ['（０５１２）６１２３４５６７', '+8651261234567'],
    ['+86-512-61234567', '+8651261234567'],
    ['+86 0512 6123 4567', '+8651261234567'],
    ['+86 (0)512 61234567', '+8651261234567'],
    ['0086-512-61234567', '+8651261234567'],
    ['8651261234567', '+8651261234567'],
    ['86-0512-61234567', '+8651261234567'],
    ['010-61234567', '+861061234567'],
    ['01061234567', '+861061234567'],
    ['021-6123-4567', '+862161234567'],
    ['0592-5123456', '+865925123456'],
    ['0851-85123456', '+8685185123456'],
    ['0754-8123456', '+867548123456'],
    ['座机：0512-61234567', '+8651261234567'],
    ['010-95588', '+861095588'],
  ])('%j is %s', (raw, value) => expect(cn(raw)).toEqual({ value, notes: [] }))

  test.each([
    ['0512-61234567-801'],
    ['0512-61234567转801'],
    ['0512-61234567 转 801'],
    ['0512-61234567转接801'],
    ['0512-61234567轉801'],
    ['0512-61234567分机801'],
    ['0512-61234567分机号：801'],
    ['0512-61234567 ext 801'],
    ['0512-61234567 ext.801'],
    ['0512-61234567, ext. 801'],
    ['0512-61234567 Extension 801'],
    ['0512-61234567x801'],
    ['0512-61234567 x 801'],
    ['0512-61234567#801'],
    ['0512-61234567(801)'],
    ['0512-61234567（转801）'],
    ['0512-61234567 801'],
    ['0512-61234567,801'],
    ['+86-512-61234567-801'],
    ['(0512)61234567-801'],
    ['+8651261234567;ext=801'],
  ])('with its extension: %j', (raw) => expect(cn(raw)).toEqual({ value: '+8651261234567;ext=801', notes: [] }))

  test.each([
    ['51261234567', '+8651261234567', [n('excel-restored', '0')]],
    ['1061234567', '+861061234567', [n('excel-restored', '0')]],
    ['51261234567.0', '+8651261234567', [n('excel-restored', '51261234567.0')]],
    ['61234567', '61234567', [n('no-area-code')]],
    ['6123-4567', '6123-4567', [n('no-area-code')]],
    ['61234567转801', '61234567转801', [n('no-area-code')]],
    ['61234567-801', '61234567-801', [n('no-area-code')]],
    ['0512-6123456', '0512-6123456', [n('too-short', '7')]],
    ['0592-51234567', '0592-51234567', [n('too-long', '8')]],
    ['010-612345678', '010-612345678', [n('too-long', '9')]],
    ['0999-8123', '0999-8123', [n('too-short', '4')]],
  ] as [string, string, Note[]][])('%j', (raw, value, notes) => expect(cn(raw)).toEqual({ value, notes }))
})

describe('service numbers', () => {
  test.each([
    ['400-123-4567', '+864001234567'],
    ['4001234567', '+864001234567'],
    ['400 1234 567', '+864001234567'],
    ['400-123-4567转801', '+864001234567;ext=801'],
    ['400-123-4567-801', '+864001234567;ext=801'],
    ['400-123-4567,801', '+864001234567;ext=801'],
    ['800-820-8820', '+868008208820'],
    ['95588', '+8695588'],
    ['955688', '+86955688'],
    ['95013123456', '+8695013123456'],
    ['10086', '+8610086'],
    ['12345', '+8612345'],
    ['12315', '+8612315'],
    ['110', '+86110'],
    ['114', '+86114'],
    ['+86 400 123 4567', '+864001234567'],
  ])('%j is %s', (raw, value) => expect(cn(raw)).toEqual({ value, notes: [] }))
  test('of the wrong length', () => {
    expect(cn('400-123-456')).toEqual({ value: '400-123-456', notes: [n('too-short', '9')] })
    expect(cn('400-123-45678')).toEqual({ value: '400-123-45678', notes: [n('too-long', '11')] })
  })
})

describe('several in a cell', () => {
  test.each([
    ['13812345678,0512-61234567'],
    ['13812345678，0512-61234567'],
    ['13812345678;0512-61234567'],
    ['13812345678；0512-61234567'],
    ['13812345678、0512-61234567'],
    ['13812345678/0512-61234567'],
    ['13812345678 / 0512-61234567'],
    ['13812345678 0512-61234567'],
    ['13812345678\n0512-61234567'],
    ['13812345678\r\n0512-61234567'],
    ['13812345678 或 0512-61234567'],
    ['13812345678和0512-61234567'],
    ['手机：13812345678 电话：0512-61234567'],
    ['手机13812345678，座机0512-61234567'],
    ['13812345678 or 0512-61234567'],
    ['138 1234 5678 0512 6123 4567'],
    ['13812345678|0512-61234567|13812345678'],
  ])('%j', (raw) => expect(cn(raw)).toEqual({ value: '+8613812345678', notes: [n('several', '+8651261234567')] }))

  test.each([
    ['0512-61234567、61234568', '+8651261234567', [n('several', '+8651261234568')]],
    ['0512-61234567/68', '+8651261234567', [n('several', '+8651261234568')]],
    ['0512-61234567/8/9', '+8651261234567', [n('several', '+8651261234568, +8651261234569')]],
    ['13812345678 13912345678 13712345678', '+8613812345678', [n('several', '+8613912345678, +8613712345678')]],
    ['传真：0512-61234568 电话：0512-61234567', '+8651261234567', [n('extra-text', '传真 0512-61234568')]],
    ['0512-61234568（传真）、0512-61234567', '+8651261234567', [n('extra-text', '传真 0512-61234568')]],
    ['电话0512-61234567，传真0512-61234568', '+8651261234567', [n('extra-text', '传真 0512-61234568')]],
    ['传真：0512-61234568', '+8651261234568', [n('extra-text', '传真')]],
    ['Fax: 0512-61234568', '+8651261234568', [n('extra-text', 'Fax')]],
    ['F: 0512-61234568 T: 0512-61234567', '+8651261234567', [n('extra-text', 'F 0512-61234568')]],
    ['Tel/Fax: 0512-61234567', '+8651261234567', [n('extra-text', 'Tel/Fax')]],
    ['0512-61234568 传真', '+8651261234568', [n('extra-text', '传真')]],
    ['张三13812345678，李四13912345678', '+8613812345678', [n('several', '+8613912345678'), n('extra-text', '张三 李四')]],
    ['13812345678,1391234', '+8613812345678', [n('extra-text', '1391234')]],
    ['0512-61234567转801；13812345678', '+8651261234567;ext=801', [n('several', '+8613812345678')]],
  ] as [string, string, Note[]][])('%j', (raw, value, notes) => expect(cn(raw)).toEqual({ value, notes }))
})

describe('what cannot be dialled stays as it is, with the reason', () => {
  test.each([
    ['1381234567', '1381234567', [n('too-short', '10')]],
    ['138123456789', '138123456789', [n('too-long', '12')]],
    ['12812345678', '12812345678', [n('impossible', '12')]],
    ['10812345678', '10812345678', [n('impossible', '10')]],
    ['138l2345678', '138l2345678', [n('letters', undefined, '+8613812345678')]],
    ['l38O2345678', 'l38O2345678', [n('letters', undefined, '+8613802345678')]],
    ['O512-6l234567', 'O512-6l234567', [n('letters', undefined, '+8651261234567')]],
    ['+13812345678', '+13812345678', [n('repaired', undefined, '+8613812345678')]],
    ['wang@example.com', 'wang@example.com', [n('wrong-kind', 'email')]],
    ['138****5678', '138****5678', [n('unparsed', 'masked')]],
    ['同上', '同上', [n('unparsed')]],
    ['12', '12', [n('too-short', '2')]],
    ['13800000000', '+8613800000000', [n('placeholder', '13800000000')]],
    ['138-0000-0000', '+8613800000000', [n('placeholder', '13800000000')]],
    ['11111111111', '11111111111', [n('placeholder', '11111111111')]],
    ['12345678901', '12345678901', [n('placeholder', '12345678901')]],
    ['00000000', '00000000', [n('placeholder', '00000000')]],
  ] as [string, string, Note[]][])('%j', (raw, value, notes) => expect(cn(raw)).toEqual({ value, notes }))
  test('a long text is no phone', () => {
    const text = '13812345678 '.repeat(10_000).trim()
    expect(cn(text)).toEqual({ value: text, notes: [n('unparsed')] })
  })
})

describe('the world', () => {
  test.each([
    ['(020) 7946 0018', 'GB', '+442079460018'],
    ['020 7946 0018', 'GB', '+442079460018'],
    ['+44 (0)20 7946 0018', 'CN', '+442079460018'],
    ['0044 20 7946 0018', 'CN', '+442079460018'],
    ['+1 (415) 555-2671', 'CN', '+14155552671'],
    ['(415) 555-2671', 'US', '+14155552671'],
    ['415-555-2671 x12', 'US', '+14155552671;ext=12'],
    ['415-555-2671 ext. 12', 'US', '+14155552671;ext=12'],
    ['+852 2345 6789', 'CN', '+85223456789'],
    ['香港 2345 6789', 'CN', '+85223456789'],
    ['美国 (415) 555-2671', 'CN', '+14155552671'],
    ['+49 89 636-48018', null, '+498963648018'],
    ['089/636 48018', 'DE', '+498963648018'],
    ['+886 2 2345 6789', 'CN', '+886223456789'],
    ['03-3123-4567', 'JP', '+81331234567'],
    ['+7 495 123-45-67', null, '+74951234567'],
    ['06 12 34 56 78', 'FR', '+33612345678'],
    ['+86 138 1234 5678', 'US', '+8613812345678'],
    ['0086 21 6123 4567', 'GB', '+862161234567'],
    ['13812345678', null, '13812345678'],
    ['310/246-1501', null, '3102461501'],
    ['(815)\n672-4784', null, '8156724784'],
    ['(815)\n672-4784', 'US', '+18156724784'],
    ['0512\n61234567', 'CN', '+8651261234567'],
    ['(310) 246 1501', null, '3102461501'],
  ] as [string, string | null, string][])('%j in %s is %s', (raw, country, value) =>
    expect(standardisePhone(raw, country)).toEqual({ value, notes: [] }),
  )

  test.each([
    ['1-415-555-2671', 'CN', '+14155552671', [n('assumed', 'prefix')]],
    ['852-2345-6789', 'CN', '+85223456789', [n('assumed', 'prefix')]],
    ['310/246-1501 or 310/652-4025', null, '3102461501', [n('several', '3106524025')]],
    ['1-800-FLOWERS', 'US', '1-800-FLOWERS', [n('letters', undefined, '+18003569377')]],
    ['020 7946', 'GB', '020 7946', [n('too-short', '7')]],
    ['+1 415 555 26711', 'US', '+1 415 555 26711', [n('too-long', '12')]],
  ] as [string, string | null, string, Note[]][])('%j in %s', (raw, country, value, notes) =>
    expect(standardisePhone(raw, country)).toEqual({ value, notes }),
  )
})

describe('what stands beside a number is kept or told, never dialled', () => {
  test.each([
    ['+1 415 555 2671 DO NOT CALL', null, '+14155552671', 'DO NOT CALL'],
    ['+1 415 555 2671 opted out 3/2024', null, '+14155552671', 'opted out 3/2024'],
    ['+1 415 555 2671 ext 12 DO NOT CALL', null, '+14155552671;ext=12', 'DO NOT CALL'],
    ['415 555 2671 9am-5pm', null, '4155552671', '9am-5pm'],
    ['415-555-2671 call after 5pm', 'US', '+14155552671', 'call after 5pm'],
    ['13812340001（已离职，勿打）', 'CN', '+8613812340001', '已离职,勿打'],
    ['13812345678 空号', 'CN', '+8613812345678', '空号'],
    ['13812345678（工作日9点-18点）', 'CN', '+8613812345678', '工作日9点-18点'],
    ['2024年3月已停机 13812345678', 'CN', '+8613812345678', '2024年3月已停机'],
    ['13812345678 10:00-18:00', 'CN', '+8613812345678', '10:00-18:00'],
    ['+1 415 555 2671 não ligar', 'CN', '+14155552671', 'não ligar'],
  ] as [string, string | null, string, string][])('%j in %s', (raw, country, value, words) =>
    expect(standardisePhone(raw, country)).toEqual({ value, notes: [n('extra-text', words)] }),
  )
})

describe('a second number may be short for the first', () => {
  test.each([
    ['415-555-2671 / 2672', 'US', '+14155552671', [n('several', '+14155552672')]],
    ['415-555-2671 / 2672', null, '4155552671', [n('extra-text', '2672')]],
    ['0171 2345678 + 0171 2345679', null, '01712345678', [n('several', '01712345679')]],
    ['030 1234567/68', 'DE', '+49301234567', [n('several', '+49301234568')]],
    ['030 1234567, 68', 'DE', '+49301234567', [n('extra-text', '68')]],
    ['0512-61234567、68、69', 'CN', '+8651261234567', [n('several', '+8651261234568, +8651261234569')]],
    ['020 7946 0018/9', 'GB', '+442079460018', [n('several', '+442079460019')]],
    ['(212) 555-0134 or 0135', 'US', '+12125550134', [n('extra-text', '0135')]],
    ['0171/2345678', 'DE', '+491712345678', []],
    ['+44 20 7946 0018 ::: +44 20 7946 0019', null, '+442079460018', [n('several', '+442079460019')]],
    ['13812345670/13912345671/0512-61234567', 'CN', '+8613812345670', [n('several', '+8613912345671, +8651261234567')]],
    ['Mobil: 0171 2345678 Büro: 030 1234567', 'DE', '+491712345678', [n('several', '+49301234567')]],
    ['+49 30 1234567 Zi. 204', null, '+49301234567', [n('extra-text', 'Zi. 204')]],
    ['030 1234567 Bl. 3', 'DE', '+49301234567', [n('extra-text', 'Bl. 3')]],
    ['+33 1 42 68 53 00 avant 10h', null, '+33142685300', [n('extra-text', 'avant 10h')]],
    ['+44 20 7946 0018 / 020 7946 0019', 'DE', '+442079460018', [n('several', '+442079460019')]],
    ['+33 1 42 68 53 00; 01 42 68 53 01', 'CN', '+33142685300', [n('several', '+33142685301')]],
    ['0044 20 7946 0018, 07400 123456', 'US', '+442079460018', [n('several', '+447400123456')]],
    ['+49 30 1234567, 0171 2345678', null, '+49301234567', [n('several', '+491712345678')]],
    ['+852 2345 6789 / 13812345678', 'CN', '+85223456789', [n('several', '+8613812345678')]],
  ] as [string, string | null, string, Note[]][])('%j in %s', (raw, country, value, notes) =>
    expect(standardisePhone(raw, country)).toEqual({ value, notes }),
  )
})

describe('extensions, digits and prefixes of the world', () => {
  test.each([
    ['+49 30 1234567 Durchwahl 12', null, '+49301234567;ext=12'],
    ['+33 1 42 68 53 00 poste 12', null, '+33142685300;ext=12'],
    ['+34 912 345 678 extensión 12', null, '+34912345678;ext=12'],
    ['+55 11 3123 4567 ramal 12', null, '+551131234567;ext=12'],
    ['+39 06 69812345 int. 12', null, '+390669812345;ext=12'],
    ['+31 20 123 4567 toestel 12', null, '+31201234567;ext=12'],
    ['+7 495 123-45-67 доб. 12', null, '+74951234567;ext=12'],
    ['+48 22 123 45 67 wew. 12', null, '+48221234567;ext=12'],
    ['+90 212 345 67 89 dahili 12', null, '+902123456789;ext=12'],
    ['03-3123-4567 内線12', 'JP', '+81331234567;ext=12'],
    ['٠٥٠١٢٣٤٥٦٧', 'SA', '+966501234567'],
    ['०२२ २७७८ ११८२', 'IN', '+912227781182'],
    [': 015731234567', 'DE', '+4915731234567'],
    ['=+4917661234567', 'DE', '+4917661234567'],
    ['>0512-61234567', 'CN', '+8651261234567'],
    ['+49 0171 2345678', null, '+491712345678'],
    ['+44 020 7946 0018', null, '+442079460018'],
  ] as [string, string | null, string][])('%j in %s is %s', (raw, country, value) =>
    expect(standardisePhone(raw, country)).toEqual({ value, notes: [] }),
  )
  test.each([
    ['+52 1 55 1234 5678', null],
    ['0052 1 5512345678', 'DE'],
    ['044 55 1234 5678', 'MX'],
  ] as const)('%j in %s has an old prefix', (raw, country) => {
    const value = '+525512345678'
    expect(standardisePhone(raw, country)).toEqual({ value, notes: [n('repaired', 'old-prefix', value)] })
  })
  test('a country is not put before a number that is none of its numbers', () => {
    expect(standardisePhone('9846370900', 'SG')).toEqual({ value: '9846370900', notes: [n('unknown-range')] })
  })
})

describe('the short cuts are right', () => {
  test('every mobile prefix: the library and we agree', () => {
    const differ: string[] = []
    for (let prefix = 10_000; prefix < 20_000; prefix++) {
      const number = `${prefix}345678`
      const theirs = parsePhoneNumberFromString(number, 'CN')
      const mobile = theirs?.isValid() === true && theirs.getType() === 'MOBILE' && theirs.number === `+86${number}`
      if (isPlainMobile(number) !== mobile) differ.push(number)
    }
    expect(differ).toEqual([])
  })
  test('every landline of a known area: what we call sound the library does, too, and the other way round', () => {
    const differ: string[] = []
    const { areas, lengths } = { areas: Array.from({ length: 990 }, (_, i) => String(i + 10)), lengths: [6, 7, 8, 9] }
    for (const area of areas.filter((code) => citiesOfArea(code).length > 0)) {
      for (const length of lengths) {
        const local = `8${'2345678'.repeat(2)}`.slice(0, length)
        const theirs = parsePhoneNumberFromString(`0${area}${local}`, 'CN')
        const ours = readChinese(`0${area}${local}`)
        const sound = ours.number !== null && ours.note === undefined
        if (sound !== (theirs?.isValid() === true) || (sound && theirs?.number !== ours.number)) differ.push(`0${area}-${local}`)
      }
    }
    expect(differ).toEqual([])
  })
})

describe('for any text', () => {
  const phoneLike = fc.string({ unit: fc.constantFrom(...'0123456789013800+-() /,;、转#xOl.*张三ext=\n'), maxLength: 30 })
  const country = fc.constantFrom('CN', 'US', 'GB', 'DE', null)
  test('never throws, and standardising the result changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(phoneLike, fc.string({ unit: 'grapheme' })), country, (raw, where) => {
        const once = standardisePhone(raw, where)
        if (once.value === null) return true
        const twice = standardisePhone(once.value, where)
        return twice.value === once.value
      }),
      { numRuns: 5_000 },
    )
  })
})

describe('places and areas', () => {
  test.each([
    ['江苏省苏州市工业园区星湖街1号', '512'],
    ['苏州市姑苏区', '512'],
    ['苏州工业园区', '512'],
    ['江苏省/苏州市/昆山市', '512'],
    ['北京市/北京市/朝阳区', '10'],
    ['北京市朝阳区建国路', '10'],
    ['上海/浦东新区', '21'],
    ['广东深圳南山区', '755'],
    ['吉林省长春市', '431'],
    ['吉林市昌邑区', '432'],
    ['内蒙古自治区呼和浩特市', '471'],
    ['新疆维吾尔自治区乌鲁木齐市', '991'],
    ['延边朝鲜族自治州延吉市', '433'],
    ['吉林省', null],
    ['朝阳区建国路', null],
    ['中山路1号', null],
    ['科技园1号', null],
    ['', null],
  ])('%s has area %s', (place, area) => expect(areaOfPlace(place)).toBe(area))
  test('and back', () => {
    expect(citiesOfArea('755')).toEqual(['深圳'])
    expect(citiesOfArea('378')).toEqual([])
  })
})

describe('a short part behind a number', () => {
  test.each([
    ['95588-1', '+8695588;ext=1'],
    ['17012345678-1234', '+8617012345678;ext=1234'],
    ['95105888', '+8695105888'],
  ])('%s', (raw, number) => expect(cn(raw)).toEqual({ value: number, notes: [] }))
  test('two keys of a menu are no number', () => expect(cn('95588-1-2').value).toBe('95588-1-2'))
  test('behind an ampersand is a second line', () =>
    expect(standardisePhone('415-555-2671 & 2672', 'US')).toEqual({ value: '+14155552671', notes: [n('several', '+14155552672')] }))
})

test.each([
  ['+43 1 5334455 Klappe 12', '+4315334455;ext=12'],
  ['+351 21 123 4567 extensão 12', '+351211234567;ext=12'],
  ['+55 11 3123-4567 r. 12', '+551131234567;ext=12'],
  ['+380 44 123 45 67 дод. 12', '+380441234567;ext=12'],
  ['+45 32 12 34 56 lokal 12', '+4532123456;ext=12'],
  ['+63 2 8123 4567 local 12', '+63281234567;ext=12'],
  ['+62 21 1234567 pes. 12', '+62211234567;ext=12'],
  ['+358 9 1234 5678 alanumero 12', '+358912345678;ext=12'],
  ['+66 2 123 4567 ต่อ 12', '+6621234567;ext=12'],
  ['+972 3-123-4567 שלוחה 12', '+97231234567;ext=12'],
])('an extension in another language: %s', (raw, number) => expect(standardisePhone(raw, null)).toEqual({ value: number, notes: [] }))
