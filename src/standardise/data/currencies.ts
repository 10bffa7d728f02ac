/** Signs and names of currencies as people write them beside an amount. Codes of ISO 4217 are known besides. */

/** Signs that belong to one currency, longest first where one holds another (`HK$` holds `$`). */
export const currencySigns: readonly (readonly [code: string, signs: string])[] = [
  ['HKD', 'hk$|港币|港元|港幣|港圆'],
  ['TWD', 'nt$|新台币|新臺幣|台币|臺幣|台幣'],
  ['MOP', 'mop$|澳门元|澳門幣|葡币'],
  ['SGD', 's$|sg$|新加坡元|新加坡币|新币'],
  ['USD', 'us$|u$s|usd$|美元|美金|美圆|米ドル|달러|доллар|долларов|долл.'],
  ['AUD', 'a$|au$|aud$|澳元|澳币|澳大利亚元'],
  ['CAD', 'c$|ca$|can$|cad$|加元|加币|加拿大元'],
  ['NZD', 'nz$|纽元|新西兰元'],
  ['MXN', 'mx$|mex$|墨西哥比索'],
  ['BRL', 'r$|雷亚尔|reais|real brasileiro'],
  ['EUR', '€|欧元|euro|euros|ユーロ|유로|евро'],
  ['GBP', '£|英镑|pounds sterling|pound sterling|pounds'],
  ['JPY', '日元|日圆|日圓|円|yen|엔'],
  ['KRW', '₩|韩元|韩币|韓元|원'],
  ['INR', '₹|卢比|印度卢比|rupees|rs.|rs'],
  ['RUB', '₽|卢布|рублей|рубля|рубль|руб.|руб|р.'],
  ['UAH', '₴|грн.|грн|гривень|гривна'],
  ['TRY', '₺|türk lirası|里拉|tl'],
  ['PLN', 'zł|złotych|zloty|zlotych|兹罗提'],
  ['CZK', 'kč|korun českých'],
  ['HUF', 'ft|forint'],
  ['RON', 'lei'],
  ['CHF', 'sfr.|sfr|fr.|瑞士法郎|瑞郎|franken'],
  ['THB', '฿|บาท|泰铢|baht'],
  ['VND', '₫|đồng|越南盾'],
  ['ILS', '₪'],
  ['PHP', '₱|菲律宾比索'],
  ['NGN', '₦'],
  ['MYR', 'rm|令吉|林吉特|马币'],
  ['IDR', 'rp.|rp|印尼盾'],
  ['ZAR', '南非兰特'],
  ['AED', 'dhs|迪拉姆'],
  ['CNY', '人民币|人民幣|rmb|cn¥|yuan'],
  ['DKK', '丹麦克朗'],
  ['SEK', '瑞典克朗'],
  ['NOK', '挪威克朗'],
]

/** Whose `$` a bare dollar sign is, by the country of the sheet; elsewhere the United States'. */
export const dollarOf: Readonly<Record<string, string>> = {
  AU: 'AUD',
  CA: 'CAD',
  NZ: 'NZD',
  SG: 'SGD',
  HK: 'HKD',
  TW: 'TWD',
  MX: 'MXN',
  AR: 'ARS',
  CL: 'CLP',
  CO: 'COP',
}

/** Whose `kr` these are, by the country of the sheet. */
export const kroneOf: Readonly<Record<string, string>> = { NO: 'NOK', SE: 'SEK', DK: 'DKK', FO: 'DKK', GL: 'DKK', IS: 'ISK' }

/** Currencies whose sign is `$`. */
export const dollars: ReadonlySet<string> = new Set([...Object.values(dollarOf), 'USD'])

/** Powers of ten that a word behind a number stands for, in small letters without its final dot. */
// biome-ignore format: a table
export const scales: Readonly<Record<string, number>> = {
  元: 0, 块: 0, 圆: 0, 块钱: 0, 十: 1, 百: 2, 千: 3, 万: 4, 萬: 4, 十万: 5, 百万: 6, 百萬: 6, 千万: 7, 千萬: 7, 亿: 8, 億: 8, 个亿: 8, 個億: 8, 十亿: 9, 百亿: 10, 千亿: 11, 万亿: 12, 个十万: 5,
  k: 3, w: 4, m: 6, mm: 6, b: 9, bn: 9,
  thousand: 3, thousands: 3, thsd: 3, million: 6, millions: 6, mn: 6, mln: 6, mio: 6, mill: 6, billion: 9, billions: 9, bln: 9,
  lakh: 5, lakhs: 5, lac: 5, lacs: 5, crore: 7, crores: 7, cr: 7,
  tausend: 3, tsd: 3, millionen: 6, mrd: 9, milliarde: 9, milliarden: 9,
  mille: 3, milliers: 3, mil: 3, miles: 3, millón: 6, millon: 6, millones: 6, milhão: 6, milhões: 6, milhao: 6, milhoes: 6, mi: 6, bilhão: 9, bilhões: 9, bi: 9,
  milione: 6, milioni: 6, miliardo: 9, miliardi: 9, mld: 9, milliard: 9, milliards: 9, miljoen: 6, miljard: 9, duizend: 3,
  тыс: 3, тысяч: 3, тысячи: 3, млн: 6, миллион: 6, миллиона: 6, миллионов: 6, млрд: 9, тис: 3,
  tys: 3, tysięcy: 3, tis: 3, tisíc: 3, bin: 3, milyon: 6, milyar: 9, tn: 12, mkr: 6, tkr: 3,
  천: 3, 만: 4, 백만: 6, 천만: 7, 억: 8, ล้าน: 6, triệu: 6, tỷ: 9,
}
