/**
 * Words that stand where a value is missing: N/A, -, 无, 待补充, test. What counts depends on the field: nobody is called 无,
 * but a note that says 无 is a fine answer, and a surname may be Null.
 */

import type { FieldType } from '../schema/field.ts'

/** Nothing but signs: -, --, /, ***, ???, ... */
const signs = /^[\p{P}\s~^`|+=<>]+$/u
/** What a spreadsheet shows when a formula failed. */
const sheetError = /^#(n\/a|null!|value!|ref!|name\?|num!|div\/0!|getting_data|spill!|calc!|#+)$/i

const words = (text: string) => new Set(text.split(' '))

/** Someone means to fill it in later, does not know, or was only trying out. */
const filler = words(
  '待补充 待补 待填 待填写 待定 待确认 待核实 待完善 待更新 待录入 待查 待补录 待录 未定 未知 未详 不详 不明 不清楚 不清 不知道 不祥 地址不详 电话不详 姓名不详 联系方式不详 地址未知 不便透露 不愿透露 不便提供 拒绝提供 拒绝透露 暂不提供 未填 未填写 未提供 未登记 未录入 未留 没留 没填 未确定 暂未提供 暂未填写 暂未录入 ' +
    '暂缺 空缺 缺 缺失 空 空白 空值 测试 测试数据 测试客户 测试公司 测试账号 请填写 请选择 请输入 请补充 补充 待跟进补充 示例 样例 占位 乱写 随便 随便写 某某 某某某 某某公司 xx公司 xxx公司 ' +
    'test testing test1 test2 test123 tester testtest tbd tba tbc todo unknown unk unknow n/a n.a. n.a n\\a #n/a not_available undefined ' +
    'xx xxx xxxx xxxxx asdf asd asdfgh asdfasdf qwe qwer qwerty dummy blank empty missing placeholder (null) <null> [null] (none) (blank) (空) (无) （空） （无） unspecified null,null',
)
const phrases = new Set([
  'not available',
  'not applicable',
  'not provided',
  'not known',
  'not specified',
  'not given',
  'no data',
  'no value',
  'no information',
  'to be determined',
  'to be confirmed',
  'to be announced',
  'please select',
  'select one',
  'test test',
  'na / na',
])
/** There is none: an answer in a note, a filler where a value must be. */
const none = words(
  '无 無 没有 沒有 暂无 暫無 暂时没有 暂没有 none nil null no n/a 无数据 无信息 无资料 无联系人 无电话 无邮箱 无手机 nothing',
)
/** The kind of thing in place of its name. */
const unnamed: Partial<Record<FieldType, ReadonlySet<string>>> = {
  party: words('公司 企业 单位 客户 名称 公司名 公司名称 客户名称 客户名 单位名称 先生 女士 小姐 company customer client name'),
  company: words('公司 企业 单位 名称 公司名 公司名称 客户名称 单位名称 company customer client name'),
  person: words('姓名 联系人 名字 先生 女士 小姐 mr mrs ms name contact'),
}
/** A company that is called nothing: xxx有限公司, 某某科技公司, Test Company. */
const noCompany =
  /^(?:(?:x{2,}|×{2,}|某{1,2})[一-鿿]{0,6}(?:公司|集团|厂|店)|(?:测试|未知|不详|示例|样例|待定|无)(?:科技|贸易)?(?:股份|有限|责任|有限责任)*公司|(?:x{2,}|test|testing|unknown|sample|dummy|tbd|asdf)\s+(?:company|co|ltd|limited|inc|llc|corp|gmbh)\.?)$/
const companies: ReadonlySet<FieldType> = new Set(['company', 'party'])
/** One small letter again and again names nobody; AAA does. */
const oneLetter = /^([a-z])\1{2,}$/
const people: ReadonlySet<FieldType> = new Set(['person', 'given', 'family'])
/** A person may be called Null, Nil, Nan, Na or No; nobody writes such a name in capitals or in small letters throughout. */
const alsoNames = words('null nil nan na no none')
const answers: ReadonlySet<FieldType> = new Set(['text', 'choices'])
/** Where one cross or one zero can only stand for nothing. */
const crossed: ReadonlySet<FieldType> = new Set(['phone', 'phones', 'email', 'emails', 'company', 'party', 'person', 'address'])

/** Every filler in small letters, and whether it says there is none. */
const fillers = new Map([
  ...[...filler, ...phrases].map((word) => [word, 'filler'] as const),
  ...[...none].map((word) => [word, 'none'] as const),
])
const longestFiller = Math.max(...[...fillers.keys()].map((word) => word.length)) + 4 // brackets and stops around it
/** Chinese fillers are shorter; nearly every cell of a Chinese sheet is decided by this. */
const longestHanziFiller = Math.max(...[...fillers.keys()].filter((word) => /[一-鿿]/.test(word)).map((word) => word.length)) + 4
const decoration = /^[\s"'“”‘’(（[【<《*]+(?=[^)）\]】>》]+$)|[\s"'“”‘’。.!！*~]+$/g
const wordOnly = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u

/** What a filler word means: a value is missing, or (in free text) there is truly nothing to say; null when the text is a value. */
export function placeholderIn(text: string, type: FieldType): 'missing' | 'nothing' | null {
  const first = text.charCodeAt(0)
  const { length } = text
  if (first >= 0x4e00 && first <= 0x9fff && length > longestHanziFiller) return null
  if (signs.test(text)) return answers.has(type) ? 'nothing' : 'missing'
  if (length > longestFiller) return null
  const small = text.toLowerCase()
  const word = wordOnly.test(small) ? small : small.replace(decoration, '')
  const kind = fillers.get(word) ?? fillers.get(small)
  if (kind === 'none') return noneIn(text, word, type)
  if (kind === 'filler' || (first === 0x23 && sheetError.test(text))) return 'missing'
  if (word === 'na' || word === 'nan') {
    if (answers.has(type)) return 'nothing'
    return people.has(type) && text !== 'NA' && text !== 'NaN' ? null : 'missing'
  }
  if (unnamed[type]?.has(word) === true || (companies.has(type) && noCompany.test(word))) return 'missing'
  if ((companies.has(type) || people.has(type)) && oneLetter.test(text)) return 'missing'
  return crossed.has(type) && (word === 'x' || word === '0') ? 'missing' : null
}

function noneIn(text: string, word: string, type: FieldType): 'missing' | 'nothing' | null {
  if (answers.has(type)) return 'nothing'
  return people.has(type) && alsoNames.has(word) && isNameCase(text) ? null : 'missing'
}

const isNameCase = (text: string) => /^\p{Lu}\p{Ll}+$/u.test(text)
