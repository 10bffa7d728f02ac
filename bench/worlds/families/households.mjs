/** People who share a home, a mailbox and a phone and are not one. Their copies keep every part of the name, so a clerk misses few. */
const a = { set: 'a', of: 'people', again: 0.12 }
const b = { set: 'b', of: 'people', again: 0.08 }
const ways = ['slip', 'nick', 'phone-form', 'new-phone', 'new-email', 'address-again', 'move', 'married']
const us =
  'given:First Name, family:Last Name, birth:Birthday, email:Email, phone:Phone, street:Street, city:City, state:State, postcode:Zip'
const usUndated = us.replace(' birth:Birthday,', '')

export default [
  { ...a, name: 'us-couples', locale: 'en-US', customers: 250, ways, relations: [['couple', 80]], columns: usUndated, bars: [0.96, 0.9] },
  { ...a, name: 'us-families', locale: 'en-US', customers: 200, ways, relations: [['family', 70]], columns: us, bars: [0.96, 0.9] },
  {
    ...a,
    name: 'zh-couples-one-phone',
    locale: 'zh',
    customers: 280,
    ways: ['slip', 'phone-form', 'new-phone', 'address-again'],
    relations: [
      ['couple', 60],
      ['family', 20],
    ],
    columns: 'name:姓名, phone:手机, email:邮箱, address:住址, birth:出生日期',
    bars: [0.96, 0.9],
  },
  {
    ...a,
    name: 'ja-families',
    locale: 'ja',
    customers: 150,
    ways: ['phone-form', 'new-phone', 'address-again', 'swap'],
    relations: [['family', 50]],
    columns: 'name:氏名, birth:生年月日, phone:電話, email:メール, address:住所',
    bars: [0.96, 0.9],
  },
  {
    ...b,
    name: 'gb-couples',
    locale: 'en-GB',
    customers: 210,
    ways,
    relations: [['couple', 90]],
    columns: 'email:E-mail, name:Full name, phone:Telephone, street:Address 1, city:Town, postcode:Postcode, source:Heard of us',
    bars: [0.96, 0.9],
  },
  {
    ...b,
    name: 'es-families',
    locale: 'es',
    customers: 180,
    ways,
    relations: [['family', 60]],
    columns: 'family:Apellidos, given:Nombre, birth:Fecha nac., phone:Móvil, email:Correo, address:Domicilio',
    bars: [0.96, 0.9],
  },
  {
    ...b,
    name: 'hant-couples',
    locale: 'zh-Hant',
    customers: 300,
    ways: ['slip', 'phone-form', 'new-phone', 'address-again'],
    relations: [['couple', 70]],
    columns: 'name:姓名, birth:生日, phone:手機, email:信箱, address:地址',
    bars: [0.96, 0.9],
  },
  {
    ...b,
    name: 'ru-families',
    locale: 'ru',
    customers: 200,
    ways,
    relations: [['family', 45]],
    columns: 'name:ФИО, birth:Дата рождения, phone:Телефон, email:Почта, address:Адрес',
    bars: [0.96, 0.9],
  },
  {
    ...b,
    name: 'us-families-undated',
    locale: 'en-US',
    customers: 170,
    ways,
    relations: [
      ['couple', 40],
      ['family', 40],
      ['namesakes', 20],
    ],
    columns: 'phone:Cell, email:Email Address, family:Surname, given:Given, city:City, postcode:ZIP, street:Addr',
    bars: [0.95, 0.88],
  },
]
