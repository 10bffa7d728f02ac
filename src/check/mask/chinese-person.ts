/** Whether a text in Chinese characters is the name of a person, or names one: 赵铁柱先生, 联系人：赵铁柱, 王 小明珠. */

import { comparable } from '../../standardise/comparable.ts'
import { isSurname, looksLikePersonName, parsePersonName } from '../../standardise/person-name.ts'
import { isOrdinaryWord } from './ordinary-words.ts'

const han = /[㐀-鿿]/
const spaced = /^([㐀-鿿]{1,2})[ 　]+([㐀-鿿]{1,3}|[㐀-鿿] [㐀-鿿])$/
/** What stands in front of a name. */
const cue =
  /(?:联系人|联络人|对接人|负责人|经办人|收件人|收货人|介绍人|推荐人|跟进人|签约人|法人代表|法人|姓名|名字|客户名|老板|本人|患者|会员|请找|找|询问|请问|问|叫做|名叫|叫|联系|致电|转告|转给|转交)\s*[:：是为]?\s*([㐀-鿿]{2,4})/g
const title = /([㐀-鿿]{1,4})(?:先生|女士|小姐|太太|夫人|老师|同志|师傅|博士|教授|医生|总经理|经理|总监|主任|老板)/g

/** A text that is a name, with or without a title; the words of jobs (采购经理) are none. */
export function isChinesePerson(text: string): boolean {
  if (!han.test(text)) return false
  const [, family, given] = spaced.exec(text) ?? []
  if (family !== undefined) return isSurname(family) && !isOrdinaryWord(`${family}${given}`.replaceAll(' ', ''))
  if (!looksLikePersonName(text) || isOrdinaryWord(text)) return false
  const { family: surname, given: rest, honorific } = parsePersonName(text)
  return honorific === null || !isOrdinaryWord(`${surname ?? ''}${rest ?? ''}`)
}

/** Two or three characters, or four that begin with a family name: where persons are as usual as companies. */
export function maybeChinesePerson(text: string): boolean {
  if (isChinesePerson(text) || namesChinesePerson(text)) return true
  if (/^[㐀-鿿]{1,3}$/.test(text)) return !isOrdinaryWord(text)
  if (!/^[㐀-鿿]{4}$/.test(text) || /(?:股份|中国|国际|科技|控股)$/.test(text)) return false
  return isSurname(text.slice(0, 1)) || isSurname(text.slice(0, 2))
}

/** A text that has a name among other words. */
export function namesChinesePerson(text: string): boolean {
  if (!han.test(text)) return false
  for (const [, name] of text.matchAll(cue)) if (beginsWithName(name!)) return true
  for (const [, name] of text.matchAll(title)) if (endsWithName(name!)) return true
  return false
}

/** Two to four characters that begin with a name: what stands behind it may be the next word. */
const beginsWithName = (text: string) => [text, text.slice(0, 3), text.slice(0, 2)].some((name) => isNameAlone(name))
const endsWithName = (text: string) => [text, text.slice(-3), text.slice(-2)].some((name) => isNameAlone(name))

const isNameAlone = (text: string) => text.length > 1 && looksLikePersonName(text) && !isOrdinaryWord(comparable(text))
