import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Note } from '../../src/record.ts'
import { isTransliterated } from '../../src/standardise/names/transliterated.ts'
import {
  looksLikePersonName,
  nameAlone,
  parsePersonName,
  partyAlone,
  standardiseNamePart,
  standardisePerson,
} from '../../src/standardise/person-name.ts'

const n = (kind: Note['kind'], detail: string): Note => ({ kind, detail })

describe('a name as the canonical value', () => {
  test.each([
    ['张三', '张三'],
    ['张 三', '张三'],
    [' 张　三丰 ', '张三丰'],
    ['张 三 丰', '张三丰'],
    ['欧阳 娜娜', '欧阳娜娜'],
    ['张三 李四', '张三 李四'], // two persons
    ['张三、', '张三'],
    ['王建工', '王建工'],
    ['阿卜杜拉·买买提', '阿卜杜拉·买买提'],
    ['阿卜杜拉•买买提', '阿卜杜拉·买买提'],
    ['阿卜杜拉．买买提', '阿卜杜拉·买买提'],
    ['John  Smith', 'John Smith'],
    ['JOHN SMITH', 'JOHN SMITH'],
    ['Smith, John', 'John Smith'],
    ['SMITH, JOHN PAUL', 'JOHN PAUL SMITH'],
    ['van der Berg, Jan', 'Jan van der Berg'],
    ['John Smith, Jr.', 'John Smith, Jr.'],
    ["O'Brien, Seán", "Seán O'Brien"],
    ['José García López', 'José García López'],
    ['田中 太郎', '田中 太郎'],
    ['김민수', '김민수'],
    ['大卫', '大卫'],
    ['小林', '小林'],
  ])('%j is %j', (raw, value) => expect(standardisePerson(raw)).toEqual({ value, notes: [] }))

  test.each([
    ['王先生', '王', '先生'],
    ['张三先生', '张三', '先生'],
    ['张三 女士', '张三', '女士'],
    ['张三（经理）', '张三', '经理'],
    ['王总', '王', '总'],
    ['李建国总', '李建国', '总'],
    ['李总经理', '李', '总经理'],
    ['赵副总', '赵', '副总'],
    ['王采购经理', '王', '采购经理'],
    ['陈工', '陈', '工'],
    ['欧阳老师', '欧阳', '老师'],
    ['欧阳工', '欧阳', '工'],
    ['刘主任', '刘', '主任'],
    ['王博士先生', '王', '博士 先生'],
    ['阿卜杜拉·买买提先生', '阿卜杜拉·买买提', '先生'],
    ['陳先生', '陳', '先生'],
    ['陈总监兼副总经理', '陈', '总监兼副总经理'],
    ['张伟董事长、总经理', '张伟', '董事长、总经理'],
    ['王芳 财务总监/董秘', '王芳', '财务总监/董秘'],
    ['Mr. John Smith', 'John Smith', 'Mr'],
    ['Mr John Smith', 'John Smith', 'Mr'],
    ['Dr.Smith', 'Smith', 'Dr'],
    ['Prof. Dr. Anna Müller', 'Anna Müller', 'Prof Dr'],
    ['Herr Müller', 'Müller', 'Herr'],
    ['John Smith, PhD', 'John Smith', 'PhD'],
    ['Mrs. Smith, Jane', 'Jane Smith', 'Mrs'],
    ['田中さん', '田中', 'さん'],
    ['タナカ様', 'タナカ', '様'],
    ['Dr. med. Anna Weiß', 'Anna Weiß', 'Dr. med'],
    ['Prof. Dr. rer. nat. Anna Weiß', 'Anna Weiß', 'Prof Dr. rer. nat'],
    ['Dipl.-Ing. Jan Koch', 'Dipl.-Ing. Jan Koch', null],
  ] as [string, string, string | null][])('%j is compared as %j; its title is %j', (raw, alone, honorific) => {
    const { value, notes } = standardisePerson(raw)
    expect([nameAlone(value!), notes]).toEqual([alone, honorific === null ? [] : [n('honorific', honorific)]])
  })

  test.each([
    ['张经理', '张经理'],
    ['刘女士', '刘女士'],
    ['张三（经理）', '张三（经理）'],
    ['Mr & Mrs Jones', 'Mr & Mrs Jones'],
    ['Herr und Frau Müller', 'Herr und Frau Müller'],
    ['Sr. y Sra. García', 'Sr. y Sra. García'],
    ['Prof. Dr. med. Anna Weiß', 'Prof. Dr. med. Anna Weiß'],
    ['Mrs. Smith, Jane', 'Mrs. Jane Smith'],
    ['田中さん', '田中さん'],
  ])('%j stays whole', (raw, value) => expect(standardisePerson(raw).value).toBe(value))

  test.each(['李*', '张**', '李*明', '**明', 'J*** S****'])('%j is masked', (raw) =>
    expect(standardisePerson(raw)).toEqual({ value: raw, notes: [{ kind: 'masked' }] }),
  )
  test('a star beside a name masks nothing', () => expect(standardisePerson('*张三')).toEqual({ value: '张三', notes: [] }))

  test.each([
    ['wang@example.com', 'wang@example.com', [n('wrong-kind', 'email')]],
    ['13812345678', '13812345678', [n('wrong-kind', 'phone')]],
    ['0512-61234567', '0512-61234567', [n('wrong-kind', 'phone')]],
    ['123', '123', [n('wrong-kind', 'number')]],
    ['张三13812345678', '张三', [n('extra-text', '13812345678')]],
    ['王经理(138 1234 5678)', '王经理', [n('honorific', '经理'), n('extra-text', '138 1234 5678')]],
  ] as [string, string, Note[]][])('%j', (raw, value, notes) => expect(standardisePerson(raw)).toEqual({ value, notes }))

  test('a part of a name is only tidied', () => {
    expect(standardiseNamePart(' van der  Berg ')).toEqual({ value: 'van der Berg', notes: [] })
    expect(standardiseNamePart('三 丰')).toEqual({ value: '三丰', notes: [] })
    expect(standardiseNamePart('12')).toEqual({ value: '12', notes: [n('wrong-kind', 'number')] })
  })
})

describe('taken apart', () => {
  test.each([
    ['张三', '张', '三', null, 'han'],
    ['张三丰', '张', '三丰', null, 'han'],
    ['欧阳娜娜', '欧阳', '娜娜', null, 'han'],
    ['欧阳修', '欧阳', '修', null, 'han'],
    ['司马', '司马', null, null, 'han'],
    ['陈方安生', '陈方', '安生', null, 'han'],
    ['陳大文', '陳', '大文', null, 'han'],
    ['王总', '王', null, '总', 'han'],
    ['张伟经理', '张', '伟', '经理', 'han'],
    ['阿卜杜拉·买买提', null, '阿卜杜拉', null, 'han'],
    ['John Smith', 'Smith', 'John', null, 'latin'],
    ['Smith, John', 'Smith', 'John', null, 'latin'],
    ['Ludwig van Beethoven', 'van Beethoven', 'Ludwig', null, 'latin'],
    ['John Smith Jr.', 'Smith', 'John', null, 'latin'],
    ['Madonna', null, 'Madonna', null, 'latin'],
    ['Dr. Anna Maria Müller', 'Müller', 'Anna Maria', 'Dr', 'latin'],
    ['김민수', '김', '민수', null, 'hangul'],
    ['Иван Петров', 'Иван', 'Петров', null, 'other'],
  ])('%s: family %s, given %s, %s', (value, family, given, honorific, script) =>
    expect(parsePersonName(value)).toEqual({ family, given, honorific, script }),
  )
})

describe('looks like a person', () => {
  test.each([
    '张三',
    '张伟民',
    '欧阳娜娜',
    '王先生',
    '李总',
    '陳大文',
    '阿卜杜拉·买买提',
    'John Smith',
    'Smith, John',
    'ANNA MÜLLER',
    'Dr. J. R. Smith',
    'Jan van der Berg',
  ])('%s', (value) => expect(looksLikePersonName(value)).toBe(true))
  test.each([
    '',
    '华信科技',
    '深圳市华信科技有限公司',
    '北京路',
    '江苏省',
    '苏州市',
    '王府井百货',
    '金山软件',
    '张裕股份',
    '客户名称',
    '备注',
    'Acme Ltd',
    'Acme Corporation',
    'The Bank of Asia',
    'acme',
    '13812345678',
    'wang@example.com',
    'Fenix at the Argyle',
  ])('%j does not', (value) => expect(looksLikePersonName(value)).toBe(false))
})

test.each([
  ['张总 工', '张', '总工'],
  ['王博士, 先生', '王', '博士 先生'],
])('%s: a space or a comma within the honorifics', (raw, alone, honorific) => {
  const { value, notes } = standardisePerson(raw)
  expect([nameAlone(value!), notes]).toEqual([alone, [n('honorific', honorific)]])
})

test('never throws, and standardising the result changes nothing', () => {
  const nameLike = fc.string({ unit: fc.constantFrom(...'张王欧阳先生经理总老师工 ·•,，()（）MrDs.Smith1さ様김'), maxLength: 14 })
  const titled = fc
    .array(fc.constantFrom(...'张王欧阳工总 ,·()', '先生', '经理', '老师', 'Mr', ' Dr ', 'Smith', '様', 'さん'), { maxLength: 6 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(nameLike, titled, fc.string({ unit: 'grapheme' })), (raw) => {
      const once = standardisePerson(raw)
      if (once.value === null) return true
      const twice = standardisePerson(once.value)
      parsePersonName(raw)
      looksLikePersonName(raw)
      return twice.value === once.value
    }),
    { numRuns: 5_000 },
  )
})

test('a customer who may be a company keeps it in comparing, too', () => {
  expect(['张三先生', '柳工', '华信科技有限公司', 'Mr. John Smith', 'Smith, John', 'Acme Ltd'].map(partyAlone)).toEqual([
    '张三',
    '柳工',
    '华信科技有限公司',
    'John Smith',
    'John Smith',
    'Acme Ltd',
  ])
})

test.each([
  ['阿依古丽', true],
  ['买买提江', true],
  ['扎西次仁', true],
  ['其其格', true],
  ['巴图', false],
  ['阿里巴巴', false],
  ['库尔勒香梨', false],
  ['张伟', false],
])('%s is written by its sound: %s', (name, is) => expect(isTransliterated(name)).toBe(is))

describe('a job behind a Latin name', () => {
  test.each([
    ['John Smith, CEO', 'John Smith', 'CEO'],
    ['John Smith (CEO)', 'John Smith', 'CEO'],
    ['José García - Director General', 'José García', 'Director General'],
    ['Anna Weiß, Geschäftsführerin', 'Anna Weiß', 'Geschäftsführerin'],
    ['John Smith, Head of Sales', 'John Smith', 'Head of Sales'],
  ])('%s is no first name', (raw, name, job) => {
    expect(standardisePerson(raw)).toEqual({ value: raw, notes: [{ kind: 'honorific', detail: job }] })
    expect(nameAlone(raw)).toBe(name)
  })
  test.each(['Smith, Manager', 'Ann (Annie) Lee', 'Jean-Paul Gaultier'])('%s keeps its words', (raw) =>
    expect(standardisePerson(raw).value).toBe(raw),
  )
})
