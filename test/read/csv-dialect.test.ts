import { expect, test } from 'vitest'
import { guessDialect } from '../../src/read/csv-dialect.ts'

const seen = (sample: string) => {
  const { delimiter, quote, escape: escaping, spaced, width, comments } = guessDialect(sample).dialect
  return [
    delimiter,
    quote,
    width,
    ...(escaping === 'backslash' ? ['backslash'] : []),
    ...(spaced ? ['spaced'] : []),
    ...(comments ? ['comments'] : []),
  ]
}
const lines = (...texts: string[]) => `${texts.join('\n')}\n`

test.each<[string, string, unknown[]]>([
  ['commas', lines('a,b,c', '1,2,3'), [',', '"', 3]],
  ['semicolons', lines('a;b;c', '1;2;3'), [';', '"', 3]],
  ['tabs', lines('a\tb', '1, x\t2'), ['\t', '"', 2]],
  ['bars', lines('a|b', 'x, y|z'), ['|', '"', 2]],
  ['semicolons around decimal commas', lines('名称;价格;数量', '甲;1,5;2,7', '乙;3,25;4,1', '丙;2,0;1,9'), [';', '"', 3]],
  ['semicolons around decimal commas, no header', lines('1,5;2,7;3,1', '3,25;4,1;9,9', '2,0;1,9;4,4'), [';', '"', 3]],
  ['commas around lists with semicolons', lines('name,tags', 'a,x;y', 'b,x;y;z', 'c,x'), [',', '"', 2]],
  ['commas around tags with bars', lines('name,tags,city', 'a,x|y,1', 'b,x|y,2', 'c,x|y,3'), [',', '"', 3]],
  ['tabs around addresses with commas', lines('name\taddress', 'A\t1 High St, Ely', 'B\t2 Low Rd, Ely'), ['\t', '"', 2]],
  ['tabs, every cell with one comma', lines('name\taddress', 'Doe, J\tEly, UK', 'Roe, R\tRye, UK'), ['\t', '"', 2]],
  ['carets', lines('a^b^c', '1^2^3'), ['^', '"', 3]],
  ['tildes', lines('a~b~c', '1~2~3'), ['~', '"', 3]],
  ['the unit separator', lines('a\x1fb', '1\x1f2'), ['\x1f', '"', 2]],
  ['full-width commas', lines('姓名，电话，城市', '张三，138，苏州', '李四，139，无锡'), ['，', '"', 3]],
  ['colons', lines('name:city:zip', 'Ann:Ely:CB6', 'Bob:Rye:TN31'), [':', '"', 3]],
  ['spaces', lines('id city zip', '1 Ely CB6', '2 Rye TN31', '3 Ayr KA7'), [' ', '"', 3]],
  ['one column', lines('name', 'Ann', 'Bob'), [',', '"', 1]],
  ['one column of full names', lines('name', 'Ann Lee', 'Bob Ray'), [',', '"', 1]],
  ['one column of two-word names under a two-word header', lines('full name', 'Ann Lee', 'Bob Ray'), [',', '"', 1]],
  ['one column of dates', lines('date', '2024-01-02', '2024-01-03'), [',', '"', 1]],
  ['one column of dates, no header', lines('2024-01-02', '2024-01-03'), [',', '"', 1]],
  ['one column of times', lines('10:00:00', '11:30:00'), [',', '"', 1]],
  ['one column of links', lines('https://a.example/x/y', 'https://b.example/x/y'), [',', '"', 1]],
  ['one column of e-mails', lines('a_b@x.example', 'c_d@x.example'), [',', '"', 1]],
  ['one column of amounts', lines('amount', '"1,000"', '"2,000"'), [',', '"', 1]],
  ['a title line above', lines('客户资料表', '', '姓名,电话,城市', '甲,1,苏州', '乙,2,无锡'), [',', '"', 3]],
  ['apostrophes as quotes', lines("'a','b, c'", "'it''s','d'", "'e','f'"), [',', "'", 2]],
  ['apostrophes around names that have some', lines("'a','b'", "'D'Arcy','c'", "'e','O'Neil'", "'f, g','h'"), [',', "'", 2]],
  ['apostrophes around texts beside numbers', lines('id,name,city', "1,'Acme Ltd','London'", "2,'Beta Ltd','Leeds'"), [',', "'", 3]],
  ['apostrophes before cells, against formulas', lines('id,phone', "1,'+4420", "2,'+4421", "3,'x'"), [',', '"', 2]],
  ['one column of names with commas', lines('name', 'Doe, John', 'Smith, Jane', 'Brown, Bob'), ['\t', '"', 1]],
  ['one column of names with commas and no spaces', lines('公司名称', '恒达,有限公司', '明川,有限公司', '云帆'), ['\t', '"', 1]],
  ['one column where half the names have a comma', lines('Company', 'Acme,Inc', 'Beta', 'Gamma,LLC', 'Delta'), ['\t', '"', 1]],
  ['two columns, the second without a header', lines('Company', 'Acme,020 1234', 'Beta,020 1235', 'Gamma,020 1236'), [',', '"', 2]],
  [
    'one column of addresses with commas',
    lines('address', '1 High St, Ely, CB6', '2 Low Rd, Rye', '3 Kay St, Ayr, KA7, UK'),
    ['\t', '"', 1],
  ],
  [
    'a title above a table with spaces',
    lines('Customers', 'name, phone, city', 'Ann, 020 1, Ely', 'Bob, 020 2, Rye'),
    [',', '"', 3, 'spaced'],
  ],
  ['apostrophes in words', lines('name,shop', "O'Neil,Men's", "D'Arcy,Kids'"), [',', '"', 2]],
  ['backslashes', lines('a,b', '"x \\"y\\" z",1', '"p, \\"q\\"",2'), [',', '"', 2, 'backslash']],
  ['a path that ends in a backslash', lines('a,b', '"C:\\dir\\",1', '"x",2'), [',', '"', 2]],
  ['spaces after commas', lines('a, b, c', '1, "x, y", 3'), [',', '"', 3, 'spaced']],
  ['comments', lines('# made by hand', 'a,b', '1,2', '# end'), [',', '"', 2, 'comments']],
  ['a header that begins with #', lines('#,name', '1,x', '2,y'), [',', '"', 2]],
  ['a header in a comment as wide as the rows', lines('#id,name', '1,x', '2,y'), [',', '"', 2]],
  ['line breaks in cells', lines('a,note', '1,"x', 'y;z', 'w"', '2,"p;', 'q"'), [',', '"', 2]],
  ['JSON in cells', lines('id,data', '1,"{""a"": 1, ""b"": [1,2]}"', '2,"{""a"": 2, ""b"": [3]}"'), [',', '"', 2]],
  ['a header alone', 'a;b;c', [';', '"', 3]],
  ['nothing', '\n\n', [',', '"', null]],
])('%s', (_why, sample, expected) => {
  expect(seen(sample)).toEqual(expected)
})

test('what the user says is not guessed', () => {
  expect(guessDialect('a;b,c\n1;2,3\n', { delimiter: ',', quote: '' })).toMatchObject({
    dialect: { delimiter: ',', quote: '', width: 2 },
    certain: 1,
  })
})

test('doubt is a number', () => {
  expect(guessDialect('aa, bb;cc\ndd, ee;ff\n').certain).toBeLessThan(0.6)
  expect(guessDialect('a,b,c\n1,2,3\n').certain).toBe(1)
})
