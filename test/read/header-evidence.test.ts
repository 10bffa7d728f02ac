import { expect, test } from 'vitest'
import { findLayout } from '../../src/read/find-layout.ts'
import { customerSchema } from '../../src/schema/customer.ts'

type Lines = readonly (readonly string[])[]

const layoutOf = (lines: Lines) =>
  findLayout(
    lines.map((cells, index) => ({ row: index + 1, line: index + 1, cells })),
    customerSchema,
  )
const mapping = (lines: Lines) => Object.fromEntries(layoutOf(lines).layout.columns.map(({ header, field }) => [header, field]))

/** Sheets of few columns in the words of many languages, and what each header means. */
const sheets: readonly (readonly [string, Lines, Readonly<Record<string, string | null>>])[] = [
  [
    'companies with addresses',
    [
      ['Company', 'Address', 'City', 'State', 'Zip'],
      ['Harbor Printing Inc', '12 Oak Street', 'Dayton', 'OH', '45402'],
      ['Cobalt Foods LLC', '400 Lake Road', 'Tampa', 'FL', '33602'],
    ],
    { Company: 'name', Address: 'address', City: null, State: null, Zip: null },
  ],
  [
    'names with cities',
    [
      ['Name', 'City'],
      ['John Smith', 'Dayton'],
      ['Ann Lee', 'Tampa'],
    ],
    { Name: 'name', City: null },
  ],
  ['names alone', [['name'], ['Doe, John'], ['Smith, Jane']], { name: 'name' }],
  [
    'national numbers of a country that nothing names yet',
    [
      ['Firma', 'Kontakt', 'Telefon'],
      ...Array.from({ length: 12 }, (_, at) => [`Huber ${at} GmbH`, 'Franz Huber', `01 51280${String(at).padStart(2, '0')}`]),
    ],
    { Firma: 'name', Kontakt: 'contact', Telefon: 'phone' },
  ],
  [
    'names that are long in letters',
    [
      ['Empresa', 'Contacto', 'Teléfono'],
      ...Array.from({ length: 30 }, (_, at) => [
        `Betancourt Arredondo, Mendoza Chávez y Puga Sepúlveda Asociados ${at}`,
        'Francisco Javier Portillo Hernández',
        `+349741020${String(at).padStart(2, '0')}`,
      ]),
    ],
    { Empresa: 'name', Contacto: 'contact', Teléfono: 'phone' },
  ],
  [
    'companies with notes in any letters',
    [
      ['Company', 'Note'],
      ['Acme', 'การส่งสินค้าทุกครั้งที่มีคำสั่งซื้อใหม่'],
    ],
    { Company: 'name', Note: 'note' },
  ],
  [
    '姓名和地址',
    [
      ['姓名', '地址'],
      ['张伟', '上海市浦东新区张江路88号'],
      ['王芳', '苏州市工业园区星湖街1号'],
    ],
    { 姓名: 'name', 地址: 'address' },
  ],
  [
    'French persons with mobiles',
    [
      ['Nom', 'Prénom', 'Portable'],
      ['Dupont', 'Marie', '+33 6 12 34 56 78'],
      ['Martin', 'Paul', '06 12 34 56 79'],
    ],
    { Nom: 'name', Prénom: null, Portable: 'phone' },
  ],
  [
    'e-mails and phones under words of their own',
    [
      ['Firm', 'Reach', 'Ring', 'Fax'],
      ['Acme Ltd', 'ann@acme.example', '+44 20 7946 0001', '+44 20 7946 0009'],
      ['Beta Ltd', 'bob@beta.example', '+44 20 7946 0002', '+44 20 7946 0008'],
    ],
    { Firm: 'name', Reach: 'email', Ring: 'phone', Fax: null },
  ],
  [
    'streets under a word of their own',
    [
      ['Company', 'Phone', 'Where'],
      ['Acme Ltd', '+44 20 7946 0001', '12 Oak Street, London'],
      ['Beta Ltd', '+44 20 7946 0002', '4 Lake Road, Leeds'],
    ],
    { Company: 'name', Phone: 'phone', Where: 'address' },
  ],
  [
    'who is in charge there',
    [
      ['会社名', '担当者', '電話番号'],
      ['株式会社テスト', '山田太郎', '03-1234-5678'],
    ],
    { 会社名: 'name', 担当者: 'contact', 電話番号: 'phone' },
  ],
  [
    'who is in charge here, where the person there has a column',
    [
      ['会社名', '氏名', '担当者', '電話番号'],
      ['株式会社テスト', '山田太郎', '佐藤花子', '03-1234-5678'],
    ],
    { 会社名: 'name', 氏名: 'contact', 担当者: 'owner', 電話番号: 'phone' },
  ],
  [
    'forms of address are no jobs',
    [
      ['Title', 'First Name', 'Last Name', 'Company', 'Business Phone'],
      ['Mr', 'John', 'Smith', 'Acme Ltd', '+442079460001'],
      ['Mrs', 'Ann', 'Lee', 'Beta Ltd', '+442079460002'],
    ],
    { Title: null, 'First Name': null, 'Last Name': 'contact', Company: 'name', 'Business Phone': 'phone' },
  ],
  [
    'jobs are',
    [
      ['Title', 'Contact Name', 'Company', 'Phone'],
      ['Buyer', 'John Smith', 'Acme Ltd', '+442079460001'],
      ['CEO', 'Ann Lee', 'Beta Ltd', '+442079460002'],
    ],
    { Title: 'contact_title', 'Contact Name': 'contact', Company: 'name', Phone: 'phone' },
  ],
  [
    "a field's own name, whatever stands below",
    [
      ['name', 'phone', 'industry', 'customer_type', 'contact'],
      ['云帆科技有限公司', '13912345678', 'foo', 'bar', '张伟'],
    ],
    { name: 'name', phone: 'phone', industry: 'industry', customer_type: 'customer_type', contact: 'contact' },
  ],
  [
    'of two headers of one name the one beside the person',
    [
      ['Company', 'E-mail', 'City', 'Contact', 'E-mail'],
      ['Acme Ltd', 'office@acme.example', 'Leeds', 'Ann Lee', 'ann@acme.example'],
      ['Beta Ltd', 'office@beta.example', 'Leeds', 'Bob Ray', 'bob@beta.example'],
    ],
    { Company: 'name', 'E-mail': 'emails_more', City: null, Contact: 'contact', 'E-mail#2': 'email' },
  ],
  [
    'Portuguese',
    [
      ['Razão Social', 'Contato', 'Telefone', 'E-mail', 'Setor', 'Vendedor', 'Observações'],
      ['Alfa Ltda', 'Ana Souza', '+55 11 3123 4567', 'ana@alfa.example', 'Varejo', 'Rui Costa', ''],
    ],
    {
      'Razão Social': 'name',
      Contato: 'contact',
      Telefone: 'phone',
      'E-mail': 'email',
      Setor: 'industry',
      Vendedor: 'owner',
      Observações: 'note',
    },
  ],
  [
    'Italian',
    [
      ['Ragione sociale', 'Referente', 'Cellulare', 'Indirizzo', 'Settore', 'Fatturato', 'Note'],
      ['Alfa Srl', 'Anna Rossi', '+39 333 1234567', 'Via Roma 5', 'Commercio', '1200000', ''],
    ],
    {
      'Ragione sociale': 'name',
      Referente: 'contact',
      Cellulare: 'phone',
      Indirizzo: 'address',
      Settore: 'industry',
      Fatturato: 'annual_revenue',
      Note: 'note',
    },
  ],
  [
    'Dutch',
    [
      ['Klantnummer', 'Bedrijfsnaam', 'Contactpersoon', 'Telefoonnummer', 'E-mailadres', 'Branche', 'Aantal medewerkers'],
      ['1001', 'Alfa BV', 'Jan de Vries', '+31 20 123 4567', 'jan@alfa.example', 'Handel', '12'],
    ],
    {
      Klantnummer: 'customer_no',
      Bedrijfsnaam: 'name',
      Contactpersoon: 'contact',
      Telefoonnummer: 'phone',
      'E-mailadres': 'email',
      Branche: 'industry',
      'Aantal medewerkers': 'company_size',
    },
  ],
  [
    'Polish',
    [
      ['Nazwa firmy', 'Osoba kontaktowa', 'Telefon komórkowy', 'Adres e-mail', 'Branża', 'Opiekun', 'Uwagi'],
      ['Alfa sp. z o.o.', 'Jan Kowalski', '+48 601 234 567', 'jan@alfa.example', 'Handel', 'Anna Nowak', ''],
    ],
    {
      'Nazwa firmy': 'name',
      'Osoba kontaktowa': 'contact',
      'Telefon komórkowy': 'phone',
      'Adres e-mail': 'email',
      Branża: 'industry',
      Opiekun: 'owner',
      Uwagi: 'note',
    },
  ],
  [
    'Turkish',
    [
      ['Firma adı', 'Yetkili kişi', 'Cep telefonu', 'E-posta', 'Sektör', 'Adres', 'Açıklama'],
      ['Alfa A.Ş.', 'Ayşe Yılmaz', '+90 532 123 45 67', 'ayse@alfa.example', 'Ticaret', 'Atatürk Cad. 5', ''],
    ],
    {
      'Firma adı': 'name',
      'Yetkili kişi': 'contact',
      'Cep telefonu': 'phone',
      'E-posta': 'email',
      Sektör: 'industry',
      Adres: 'address',
      Açıklama: 'note',
    },
  ],
  [
    'Russian',
    [
      ['Название компании', 'Контактное лицо', 'Телефон', 'Электронная почта', 'Отрасль', 'Город', 'Ответственный'],
      ['ООО Ромашка', 'Иван Петров', '+7 495 123-45-67', 'ivan@romashka.example', 'Торговля', 'Москва', 'Анна Смирнова'],
    ],
    {
      'Название компании': 'name',
      'Контактное лицо': 'contact',
      Телефон: 'phone',
      'Электронная почта': 'email',
      Отрасль: 'industry',
      Город: null,
      Ответственный: 'owner',
    },
  ],
  [
    'Korean',
    [
      ['회사명', '담당자', '휴대폰', '이메일', '업종', '주소', '비고'],
      ['(주)알파', '김민수', '010-1234-5678', 'kim@alpha.example', '제조업', '서울시 강남구 테헤란로 5', ''],
    ],
    { 회사명: 'name', 담당자: 'contact', 휴대폰: 'phone', 이메일: 'email', 업종: 'industry', 주소: 'address', 비고: 'note' },
  ],
  [
    'Vietnamese',
    [
      ['Tên công ty', 'Người liên hệ', 'Số điện thoại', 'Địa chỉ', 'Ngành nghề', 'Ghi chú'],
      ['Công ty TNHH Alpha', 'Nguyễn Văn An', '+84 912 345 678', '5 Nguyễn Huệ', 'Bán lẻ', ''],
    ],
    {
      'Tên công ty': 'name',
      'Người liên hệ': 'contact',
      'Số điện thoại': 'phone',
      'Địa chỉ': 'address',
      'Ngành nghề': 'industry',
      'Ghi chú': 'note',
    },
  ],
  [
    'Czech',
    [
      ['Název firmy', 'Kontaktní osoba', 'Mobil', 'E-mail', 'Odvětví', 'Poznámka'],
      ['Alfa s.r.o.', 'Jan Novák', '+420 601 234 567', 'jan@alfa.example', 'Obchod', ''],
    ],
    { 'Název firmy': 'name', 'Kontaktní osoba': 'contact', Mobil: 'phone', 'E-mail': 'email', Odvětví: 'industry', Poznámka: 'note' },
  ],
  [
    'Swedish',
    [
      ['Företagsnamn', 'Kontaktperson', 'Telefonnummer', 'E-postadress', 'Bransch', 'Säljare'],
      ['Alfa AB', 'Anna Svensson', '+46 8 123 456 78', 'anna@alfa.example', 'Handel', 'Lars Berg'],
    ],
    {
      Företagsnamn: 'name',
      Kontaktperson: 'contact',
      Telefonnummer: 'phone',
      'E-postadress': 'email',
      Bransch: 'industry',
      Säljare: 'owner',
    },
  ],
  [
    'Indonesian',
    [
      ['Nama Perusahaan', 'Narahubung', 'Nomor Telepon', 'Alamat', 'Bidang Usaha', 'Keterangan'],
      ['PT Alfa', 'Budi Santoso', '+62 812 3456 789', 'Jl. Sudirman 5', 'Perdagangan', ''],
    ],
    {
      'Nama Perusahaan': 'name',
      Narahubung: 'contact',
      'Nomor Telepon': 'phone',
      Alamat: 'address',
      'Bidang Usaha': 'industry',
      Keterangan: 'note',
    },
  ],
]

test.each(sheets)('%s', (_, lines, fields) => expect(mapping(lines)).toEqual(fields))

test('a required field without a column names the header that came nearest', () => {
  const { problems } = layoutOf([
    ['客户名称', '电话', '联 络 员', '行业类别代码'],
    ['华信科技有限公司', '13800138001', '张伟', 'A1'],
    ['鼎盛贸易有限公司', '13800138002', '王芳', 'B2'],
  ])
  const missing = problems.flatMap((one) => (one.kind === 'required-missing' ? [[one.field, one.nearest]] : []))
  expect(missing).toContainEqual(['customer_type', null])
})
