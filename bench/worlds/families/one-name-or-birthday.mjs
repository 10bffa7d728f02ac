/** Fathers and sons of one name, twins, namesakes: told by a generation word, a birth date or the given name. Their copies keep every part of the name, so a clerk misses few. */
const a = { set: 'a', of: 'people', again: 0.12 }
const b = { set: 'b', of: 'people', again: 0.08 }
const ways = ['slip', 'nick', 'phone-form', 'new-phone', 'new-email', 'address-again', 'move', 'married']
const us =
  'given:First Name, family:Last Name, birth:Birthday, email:Email, phone:Phone, street:Street, city:City, state:State, postcode:Zip'
const usUndated = us.replace(' birth:Birthday,', '')

export default [
  {
    ...a,
    name: 'us-junior-senior',
    locale: 'en-US',
    customers: 300,
    ways,
    relations: [
      [
        'father-and-son',
        50,
        {
          suffixes: [
            ['Sr.', 'Jr.'],
            ['', 'Jr.'],
            ['II', 'III'],
            ['', 'III'],
          ],
        },
      ],
    ],
    columns: usUndated,
    bars: [0.96, 0.9],
  },
  {
    ...a,
    name: 'us-junior-in-own-column',
    locale: 'en-US',
    customers: 250,
    ways,
    relations: [
      [
        'father-and-son',
        45,
        {
          suffixes: [
            ['Sr', 'Jr'],
            ['', 'Jr'],
            ['II', 'III'],
          ],
        },
      ],
    ],
    columns: 'given:First, family:Last, suffix:Suffix, phone:Phone, email:Email, address:Address',
    bars: [0.96, 0.9],
  },
  {
    ...a,
    name: 'de-father-and-son-dated',
    locale: 'de',
    customers: 250,
    ways,
    relations: [['father-and-son', 50, { dated: true }]],
    columns: 'family:Name, given:Vorname, birth:geboren, phone:Telefon, email:E-Mail, address:Anschrift',
    bars: [0.96, 0.9],
  },
  {
    ...a,
    name: 'fr-twins',
    locale: 'fr',
    customers: 250,
    ways,
    relations: [['twins', 50]],
    columns: 'given:Prénom, family:Nom, birth:Né le, email:Courriel, phone:Tél, address:Adresse',
    bars: [0.95, 0.9],
  },
  {
    ...a,
    name: 'us-twins-and-namesakes',
    locale: 'en-US',
    customers: 250,
    ways,
    relations: [
      ['twins', 30],
      ['namesakes', 40],
    ],
    columns: us,
    bars: [0.95, 0.9],
  },
  {
    ...b,
    name: 'gb-generations',
    locale: 'en-GB',
    customers: 260,
    ways,
    relations: [
      [
        'father-and-son',
        45,
        {
          suffixes: [
            ['Snr', 'Jnr'],
            ['', 'Jnr'],
          ],
        },
      ],
    ],
    columns: 'name:Customer, phone:Phone, email:Email, street:Street, postcode:Postcode',
    bars: [0.96, 0.9],
  },
  {
    ...b,
    name: 'it-father-and-son-dated',
    locale: 'it',
    customers: 220,
    ways,
    relations: [['father-and-son', 55, { dated: true }]],
    columns: 'name:Nominativo, birth:Data di nascita, address:Residenza, phone:Telefono, email:Posta',
    bars: [0.96, 0.9],
  },
  {
    ...b,
    name: 'pl-twins',
    locale: 'pl',
    customers: 240,
    ways,
    relations: [['twins', 45]],
    columns: 'family:Nazwisko, given:Imię, birth:Data ur., phone:Tel., street:Ulica, city:Miasto',
    bars: [0.95, 0.9],
  },
]
