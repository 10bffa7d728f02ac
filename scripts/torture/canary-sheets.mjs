/** Two customer sheets, a Chinese and an English one, with made-up personal values in every column, a row for each. */

const chinese = {
  headers:
    '客户编号,客户名称,联系人,联系电话,备用电话,电子邮箱,所属行业,客户类型,需求标签,信息来源,企业规模,预算范围,企业地址,地区,首次接触时间,最近跟进内容,负责人,期望合作时间,备注,部门,自定义'.split(
      ',',
    ),
  usual: (at) =>
    `W${at},苏州华兴${at}机械有限公司,张伟,0512-6512${1000 + at},,office@huaxing${at}.cn,制造业,意向,自动化,客户推荐,小型,50万,苏州市工业园区星湖街,江苏省苏州市,2024-03-05,已发报价,李强,3个月内,打过电话,销售一部,甲`.split(
      ',',
    ),
}
const english = {
  headers:
    'Customer ID,Company,Contact,Phone,Mobile,Email,Industry,Type,Tags,Source,Company Size,Budget,Address,City,First Contact,Last Activity,Owner,Next Step,Notes,Job Title,Account Tier'.split(
      ',',
    ),
  usual: (at) =>
    `W${at},Halvorsen Tooling ${at} Inc,Ann Lee,+1 503 626 ${1000 + at},,office@halvorsen${at}.com,Manufacturing,Customer,automation,Referral,51-200,50000 USD,Portland,Portland,2024-03-05,Quote sent,Sales,Call back,Called,Purchasing Manager,Gold`.split(
      ',',
    ),
}

const digits = (random, length) => Array.from({ length }, () => Math.floor(random() * 10)).join('')
const letters = (random, length) => Array.from({ length }, () => 'bcdfghjkmnpqrstvwxz'[Math.floor(random() * 19)]).join('')
const one = (random, words) => words.split(' ')[Math.floor(random() * words.split(' ').length)]

function luhnEnd(number) {
  let sum = 0
  for (const [at, digit] of [...number].reverse().entries()) {
    const doubled = at % 2 === 0 ? Number(digit) * 2 : Number(digit)
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return String((10 - (sum % 10)) % 10)
}

/** The last character of a Chinese identity number (GB 11643-1999). */
function identityEnd(number) {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  return '10X98765432'[[...number].reduce((sum, digit, at) => sum + Number(digit) * weights[at], 0) % 11]
}

/** A value that tells of a person, and the part of it that nobody may read. */
const kinds = {
  phone(random, isChinese) {
    const number = isChinese ? `139${digits(random, 8)}` : `(415) 6${digits(random, 2)}-${digits(random, 4)}`
    return [number, isChinese ? number.slice(2, 8) : number.slice(6, 11)]
  },
  email(random, isChinese) {
    const box = letters(random, 8)
    return [`${box}@${isChinese ? 'qq.com' : 'gmail.com'}`, box.slice(1)]
  },
  identity(random, isChinese) {
    const born = `19${50 + Math.floor(random() * 40)}0${1 + Math.floor(random() * 9)}1${digits(random, 1)}`
    const number = `320503${born}${digits(random, 3)}`
    const social = `2${digits(random, 2)}-4${digits(random, 1)}-${digits(random, 4)}`
    return isChinese ? [number + identityEnd(number), born] : [social, social.slice(1, 7)]
  },
  card(random) {
    const number = `622202${digits(random, 9)}`
    return [number + luhnEnd(number), number.slice(6, 13)]
  },
  account(random, isChinese) {
    const name = letters(random, 9)
    return [isChinese ? `微信：${name}` : `WeChat: ${name}`, name.slice(2)]
  },
  birthday(random, isChinese) {
    const [year, month, day] = [1950 + Math.floor(random() * 45), 1 + Math.floor(random() * 9), 11 + Math.floor(random() * 17)]
    return isChinese ? [`${year}年${month}月${day}日出生`, `${month}月${day}`] : [`DOB 0${month}/${day}/${year}`, `${month}/${day}`]
  },
  address(random, isChinese) {
    const number = 101 + Math.floor(random() * 800)
    const street = one(random, isChinese ? '沧浪 棠梨 梅影 槐荫' : 'Marlowe Thornbury Wexcombe Pemberley')
    return isChinese
      ? [`上海市浦东新区${street}路${number}弄12号`, `${street}路${number}`]
      : [`${number} ${street} Terrace, Springfield, OR 97477`, `${number} ${street}`]
  },
  name(random, isChinese) {
    const given = isChinese ? one(random, '清风 锋锐 铁柱 靖涵 沐宸 雪莹') : one(random, 'Priya Matthew Isabelle Jürgen Xiomara Linda')
    const family = isChinese
      ? one(random, '诸葛 欧阳 司马 王 赵 孙')
      : one(random, 'Quackenbush Raghunathan Velazquez Zwirner Lefèvre Okonkwo')
    return isChinese ? [family + given, given] : [`${given} ${family}`, family]
  },
  sentence(random, isChinese) {
    const [name, secret] = kinds.name(random, isChinese)
    return [isChinese ? `联系人${name}，下周再打` : `spoke to ${name}`, secret]
  },
}

/**
 * @param language zh or en
 * @returns the sheet's headers and rows, and the canaries in it: value, secret part, kind, header, and the row's customer number
 */
export function canarySheet(language, random) {
  const { headers, usual } = language === 'zh' ? chinese : english
  const rows = []
  const canaries = []
  for (const [column, header] of headers.entries())
    for (const [kind, make] of Object.entries(kinds)) {
      const [value, secret] = make(random, language === 'zh')
      const row = usual(rows.length)
      row[column] = value
      rows.push(row)
      canaries.push({ value, secret, kind, header, key: row[0] })
    }
  return { headers, rows, canaries }
}
