/** How national numbers and telephone numbers are written: by their groups, so that no order number and no amount is taken for one. */

const day = '(?:0[1-9]|[12]\\d|3[01])'
const month = '(?:0[1-9]|1[0-2])'
const before = '(?<![\\dA-Za-z.])'
const behind = '(?![\\dA-Za-z]|[.]\\d)'
const shape = (...sources: readonly string[]) => new RegExp(`${before}(?:${sources.join('|')})${behind}`, 'g')

/** Identity numbers of China, whatever their check digit says; those of 15 digits pass for cards. */
export const residentId = new RegExp(`(?<![\\dA-Za-z])\\d{6}[ -]?(?:18|19|20)\\d\\d${month}${day}[ -]?\\d{3}[\\dXx](?![\\dA-Za-z])`, 'g')

/** Numbers that states give to persons, in groups or with their letters. */
export const nationalId = shape(
  '(?!000|9\\d\\d)\\d{3}([- ])(?!00)\\d{2}\\1(?!0000)\\d{4}', // United States 219-09-9999
  '[A-Z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]', // United Kingdom QQ 12 34 56 C
  '[12] ?\\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\\d) ?(?:\\d{2}|2[AB]) ?\\d{3} ?\\d{3}(?: ?\\d{2})?', // France 1 84 07 75 123 456 78
  '\\d{8}-?[A-HJ-NP-TV-Z]', // Spain 12345678-Z
  '[XYZ]-?\\d{7}-?[A-Z]', // Spain, foreigners
  '[A-Z]{6}\\d{2}[A-EHLMPRST]\\d{2}[A-Z]\\d{3}[A-Z]', // Italy RSSMRA85T10A562S
  '\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}', // Brazil 123.456.789-09
  `(?:19|20)?\\d{2}${month}${day}[-+]\\d{4}`, // Sweden 840719-1234
  `${day}${month}\\d{2}[-+A]\\d{3}[\\dA-Y]`, // Denmark, Finland 190784-123A
  `${day}${month}\\d{2} \\d{5}`, // Norway 190784 12345
  '\\d{2}\\.\\d{2}\\.\\d{2}-\\d{3}\\.\\d{2}', // Belgium 84.07.19-123.45
  '756\\.\\d{4}\\.\\d{4}\\.\\d{2}', // Switzerland
  `\\d{2}${month}${day}-[1-8]\\d{6}`, // Korea
  '[A-Z][12]\\d{8}', // Taiwan
  '[A-Z]{1,2}\\d{6}\\([\\dA]\\)', // Hong Kong A123456(7)
  '[A-Z]{5}\\d{4}[A-Z]', // India, tax
  '\\d{2} \\d{3} \\d{3} \\d{3}', // Germany, tax 12 345 678 901
  '(?:DE|AT|FR|ES|IT|UK)?(?:SSN|NINO|SVNR|BSN|PESEL)[^\\dA-Za-z]{0,3}[\\d -]{8,14}',
)

/** A letter or two and seven or eight digits: passports, and permits of Hong Kong and Macau. */
export const passport = /(?<![\dA-Za-z-])(?:[A-Z]\d{8}|[A-Z]{2}\d{7})(?![\dA-Za-z])/g

const extension = '(?:,? ?(?:转|分机|[Ee]xt\\.?|x|#) ?\\d{1,6})?'

/** With its country, or as numbers are grouped at home. */
export const telephone = new RegExp(
  `${before}(?:${[
    '\\+[(]?\\d[\\d ()./-]{5,18}\\d', // +44 7911 123456
    '00[1-9][\\d ()./-]{6,18}\\d', // 0086-13987650001
    '(?:86[ -]?)?1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}', // mobiles of China
    '\\(?0\\d{2,3}\\)?[ -]?\\d{7,8}', // landlines of China
    '[48]00[ -]?\\d{3,4}[ -]?\\d{3,4}',
    '\\(\\d{2,5}\\)[ -]?\\d{3,5}[ -]?\\d{3,4}', // (415) 626-0187
    '(?:1[ .-])?\\(?[2-9]\\d{2}\\)?[ .-][2-9]\\d{2}[ .-]\\d{4}', // 415-626-0187
    '\\(0\\d{1,5}\\)[\\d ./-]{5,14}\\d', // (030) 123 45 67
    '(?<!\\d[-/ ])(?=(?:\\d[ ./-]?){7})0[1-9]\\d{0,4}(?:[ ./-]\\d{2,8}){1,4}', // 020 7946 0018, 0171/1234567, 01 23 45 67 89
    '[2-9]\\d{2}-(?:0\\d{3}|\\d{3}[1-8])(?=[^\\d-]|$)', // 626-0187; sizes go from 501 to 2000
    '[67]\\d{2} \\d{3} \\d{3}', // Spain 612 345 678
    '[6-9]\\d{4} \\d{5}', // India 98765 43210
    '9\\d{4}-\\d{4}', // Brazil 91234-5678
    '\\d{3} \\d{3,4} \\d{4}',
    '\\d{3,4}-\\d{7,8}',
  ].join('|')})${extension}${behind}`,
  'g',
)

/** A word that says a number of telephone follows, whatever its groups: `Tel: 4156260187 ext 12`. */
export const calledNumber =
  /(?:\b(?:tel(?:ephone|efon|éfono|efono|éphone)?|phone|mobile|mob|cell|handy|fax|ph|call|whatsapp|portable)\b|电话|手机|座机|传真|致电|拨打)[^\d\n]{0,12}?(\+?[\d(][\d ()./-]{4,18}\d(?:,? ?(?:转|分机|ext\.?|x|#) ?\d{1,6})?)/giu
