import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { openText } from '../../src/read/text.ts'
import { rowsOf, textFolder } from '../support/text-files.ts'

const data = path.resolve(process.env.CRM_CLEAN_TEST_DATA ?? '../shared/data', 'encoding')
const { put } = textFolder()
const found = async (bytes: Uint8Array) => (await openText(put('x.csv', bytes))).detection

const chinese = '客户名称,联系人,联系电话\n苏州青木源机械有限公司,张伟,13812345678\n北京谊兴投资管理有限公司,李娜,010-62345678\n'
const taiwan = '客戶名稱,聯絡人,電話\n臺北電子股份有限公司,陳建宏,02-27001234\n高雄實業有限公司,林美惠,07-3311222\n'
const japanese = '会社名,担当者,電話番号\n株式会社サクラ商事,佐藤 太郎,03-1234-5678\n東京システム有限会社,鈴木 はなこ,06-2345-6789\n'
const korean = '고객명,담당자,전화번호\n주식회사 한국상사,김민수,02-123-4567\n서울전자,이영희,031-987-6543\n'
const german = 'Firma;Straße;Ort\nMüller GmbH;Königstraße 5;Köln\nSchäfer & Söhne;Mühlweg 2;Lübeck\n'
const french = 'Société;Adresse;Ville\nCafé Crème;12 rue du Château;Orléans\nPâtisserie Noël;Allée des Chênes;Besançon\n'
const russian = 'Компания,Контакт,Город\nООО Ромашка,Иван Петров,Москва\nЗАО Восход,Мария Иванова,Казань\n'

test.each<[string, string, string, number]>([
  ['gb18030', chinese, 'gb18030', 0.9],
  ['gb18030', '姓名,电话\n王芳,138\n', 'gb18030', 0.7],
  ['gb18030', 'name,city\nAnna,苏州\n', 'gb18030', 0.5],
  ['gb18030', 'name,city,phone\n沈修傑,屏東市,928604878\n羅嘉懿,臺東縣,137535183\n', 'gb18030', 0.7],
  ['big5', taiwan, 'big5', 0.9],
  ['cp932', japanese, 'shift_jis', 0.8],
  ['euc-jp', japanese, 'euc-jp', 0.7],
  ['cp949', korean, 'euc-kr', 0.6],
  ['windows-1252', german, 'windows-1252', 0],
  ['windows-1252', french, 'windows-1252', 0],
  ['windows-1251', russian, 'windows-1251', 0],
  ['koi8-r', russian, 'koi8-r', 0],
  ['utf-16le', chinese, 'utf-16le', 0.9],
  ['utf-16be', chinese, 'utf-16be', 0.9],
  ['utf-16le', german, 'utf-16le', 0.9],
  ['utf-8', chinese, 'utf-8', 1],
  ['ascii', 'a,b\n1,2\n', 'utf-8', 1],
  ['utf-8', '客户名称,电话\n华信\0,1\n鼎盛,2\0\n', 'utf-8', 1],
  ['ascii', 'name,tel\nACME\0,1\nBolt,2\0\n', 'utf-8', 1],
  ['utf-16le', 'a,b\n', 'utf-16le', 0],
])('%s: %j', async (written, text, encoding, least) => {
  const detection = await found(iconv.encode(text, written))
  expect(detection.encoding).toBe(encoding)
  expect(detection.encodingCertain).toBeGreaterThanOrEqual(least)
})

test.each<[string, string, boolean]>([
  ['gb18030', 'name,city\n思源,London\n', true],
  ['cp852', 'name,city\nVaěá,London\n', true],
  ['utf-8', 'name,size\nAcme,5 kΩ\nBeta,3 µm\n', false],
  ['utf-8', 'name,city\nHawaiʻi,Łódź\n', false],
  ['utf-8', 'name\nԱրմեն\n', false],
  ['utf-8', 'name\nIvan Иван\n', false],
])('%s: %j is right UTF-8 by chance: %s', async (written, text, isTold) => {
  const { encodingCertain, notices } = await found(iconv.encode(text, written))
  expect([encodingCertain! < 0.7, notices.some(({ kind }) => kind === 'encoding-uncertain')]).toEqual([isTold, isTold])
})

test('a name that comes again proves no more than once', async () => {
  const first = ['Anna', 'Marco', 'Luca', 'Giulia', 'Paolo', 'Carla', 'Dario', 'Elena']
  const list = ['Pennestrì', 'Marcianò', 'Gullì', 'Bidonì'].flatMap((last) => first.map((name) => `${name} ${last},Roma,0612345\n`))
  const { encoding, encodingCertain } = await found(iconv.encode(`name,city,phone\n${list.join('')}`, 'windows-1252'))
  expect(encoding === 'windows-1252' || encodingCertain! < 0.7).toBe(true)
})

test('a mark is believed, but not against the text', async () => {
  expect(await found(Buffer.from('\uFEFFa,b\n1,2\n', 'utf16le'))).toMatchObject({ encoding: 'utf-16le', encodingCertain: 1 })
  expect(await found(Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from('name,city\nAnna,Bonn\n', 'utf16le')]))).toMatchObject({
    encoding: 'utf-16le',
    encodingCertain: 0.9,
  })
})

test('a mark written twice is taken off twice', async () => {
  const sheet = await openText(put('twice.csv', '\uFEFF\uFEFFa,b\n'))
  expect((await rowsOf(sheet)).map((row) => row.cells)).toEqual([['a', 'b']])
})

test('a file put together from UTF-8 and GBK is read as UTF-8, and its GBK rows are told', async () => {
  const bytes = Buffer.concat([Buffer.from(chinese), iconv.encode(chinese, 'gb18030')])
  const sheet = await openText(put('mixed.csv', bytes))
  expect(sheet.detection).toMatchObject({ encoding: 'utf-8', notices: [{ kind: 'encoding-uncertain' }] })
  expect((await rowsOf(sheet)).map((row) => row.broken?.reason ?? 'read')).toEqual([
    'read',
    'read',
    'read',
    'bad-bytes',
    'bad-bytes',
    'bad-bytes',
  ])
})

test.each([
  ['macintosh', 'KUNDE,ORT\nJÜRGENS BÄCKEREI,TÜBINGEN\nWÜRTH BLÖCKER,GÖTTINGEN\nKÄSEHOF MÜHLE,MÜNSTER\nKÖNIGSTÖR,SÄCKINGEN\n'],
  ['macintosh', 'ciudad\nÁvila\nGijón\nAlcalá\nLogroñés\nCastellón\nEspaña\n'],
  ['windows-1252', 'nom;période\nMeyer – Söhne;Été 2010–2020\nLefèvre–Dupré;Noël…\nCafé “Crème”;Hélène†\n'],
])('%s: capitals, towns and dashes are read in their own letters: %j', async (encoding, text) => {
  const bytes = iconv.encode(text, encoding)
  expect((await rowsOf(await openText(put('x.csv', bytes)))).map((row) => row.cells?.join('|'))).toEqual(
    text
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/[,;]/).join('|')),
  )
})

test('doubt is said', async () => {
  expect((await found(Buffer.from([0x61, 0x2c, 0xe9, 0x0a]))).notices.map(({ kind }) => kind)).toEqual(['encoding-uncertain'])
})

describe.skipIf(!existsSync(data))('texts of others', () => {
  test.each([
    ['encodings/big5', 'big5'],
    ['encodings/euc_jp', 'euc-jp'],
    ['encodings/euc_kr', 'euc-kr'],
    ['encodings/gb18030', 'gb18030'],
    ['encodings/iso2022cn', 'iso-2022-cn'],
    ['encodings/iso2022jp', 'iso-2022-jp'],
    ['ISO-2022-KR/ko/validation/iso2022kr.bin', 'iso-2022-kr'],
    ['encodings/shiftjis', 'shift_jis'],
    ['encodings/utf16le', 'utf-16le'],
    ['encodings/utf16be', 'utf-16le'], // its mark says one byte order, its text is in the other
    ['encodings/utf32be', 'utf-32be'],
    ['encodings/utf8', 'utf-8'],
    ['encodings/lang_chinese', 'utf-8'],
    ['encodings/windows_1251', 'windows-1251'],
    ['encodings/windows_1252', 'windows-1252'],
    ['CP949/ko/test/community-garden.bin', 'euc-kr'],
    ['CP949/ko/train/library.bin', 'euc-kr'],
    ['CP949/ko/validation/river-trip.bin', 'euc-kr'],
  ])('%s', async (file, encoding) => {
    const bytes = readFileSync(path.join(data, file))
    expect((await found(bytes)).encoding).toBe(encoding)
  })
})
