/** Words that stand beside phone numbers, as alternatives of a regular expression. */

/** Before an extension. */
export const extensionWords = [
  '转接?|轉|分机号?|分機|内线|內線|接(?=\\d)|内線番号|内線|내선번호|내선', // Chinese, Japanese, Korean
  'ext(?:ension|n)?\\b\\.?|(?<=[\\d\\s)])x(?=\\s?\\d)|#', // English
  'durchwahl|dw\\b\\.?|nebenstelle|nst\\b\\.?|klappe|apparat|app\\.?(?=\\s?\\d)', // German
  'poste|p\\.(?=\\s?\\d)', // French
  'extensi[oó]n|anexo|interno|int\\.?(?=\\s?\\d)', // Spanish, Italian
  'ramal|extens[aã]o|r\\.(?=\\s?\\d)', // Portuguese
  'toestel|tst\\b\\.?', // Dutch
  'добавочный|доб\\.?|внутренний|внутр?\\.?|вн\\.?(?=\\s?\\d)|додатковий|дод\\.?(?=\\s?\\d)', // Russian, Ukrainian
  'wewn(?:ętrzny|etrzny)?\\.?|wew\\b\\.?', // Polish
  'dahili|dah\\b\\.?', // Turkish
  'klapka|linka|mellék|anknytning|anknytn\\.?|lokal(?:nummer)?(?=\\s?\\d)|alanumero', // Czech, Hungarian, Swedish, Danish, Finnish
  'local(?=\\s?\\d)|loc\\.(?=\\s?\\d)|pesawat|pes\\.(?=\\s?\\d)|máy lẻ|ต่อ|שלוחה|تحويلة|داخلي', // Philippines, Indonesian, Vietnamese, Thai, Hebrew, Arabic
].join('|')

/** They say what a number is, and nothing about whose it is. */
export const numberLabels = [
  '联系电话|聯絡電話|联系方式|联络方式|手机号码?|手機號碼?|手机|手機|电话号码|电话|電話|固定电话|固话|座机号?|座机|办公室电话|办公电话|办公室?|公司电话|公司|单位|总机|前台|热线|客服|家庭电话|住宅|家里?|号码|微信号?|本人|同微信|微信同号|微信',
  '携帯電話|携帯|電話番号|휴대폰|핸드폰|전화',
  'telephone|tel|phone|mobile|mob|cell(?:phone)?|office|home|work|hotline|whatsapp|wechat|wx|vx|ph|hp',
  'telefon|telefonnummer|handy|mobil|festnetz|büro|tél[eé]phone|tél|portable|fixe|bureau|tel[eé]fono|m[oó]vil|celular|fijo|oficina|cellulare|fisso|ufficio',
  'telefone|telem[oó]vel|fixo|telefoon|mobiel|kantoor|kom[oó]rka|kom|stacjonarny|телефон|тел|мобильный|моб|раб|дом|cep|ev|iş|tlf',
  '(?<![\\d)）])[tpmho]',
].join('|')

/** Before or behind the number of a fax. */
export const faxWords =
  '传真号码?|传真|傳真號碼|傳真|ファックス|ファクス|ファクシミリ|팩스|tele?fax|fax|факс|tele?faks|faks|télécopie(?:ur)?'

/** Times and dates: their digits are no numbers to dial. 9am-5pm, 10:00-18:00, 3/2024, 2024年3月5日. */
export const timesAndDates = [
  '(?<![\\d+])\\d{1,2}[:：h]\\d{2}(?!\\d)(?:\\s?[-–~至到]\\s?\\d{1,2}[:：h]\\d{2}(?!\\d))?',
  '(?<![\\d+])(?:\\d{1,2}\\s?[-–~至到]\\s?)?\\d{1,4}\\s?(?:[ap]\\.?m\\b\\.?|uhr|h(?![\\p{L}\\d])|hrs?\\b|hours?|点半?|點|时|時|年|月|日|天|楼|樓|层|层|室|岁|折|%)',
  '(?<![\\d/.+-])\\d{1,2}[/.](?:19|20)\\d\\d(?![\\d./-])',
  '(?<![\\d/.+-])\\d{1,2}[/.]\\d{1,2}[/.](?:19|20)?\\d\\d(?![\\d./-])',
  '(?<![\\d/.+-])(?:19|20)\\d\\d[-/.](?:0?[1-9]|1[0-2])(?:[-/.](?:0?[1-9]|[12]\\d|3[01]))?(?![\\d./-])',
].join('|')
