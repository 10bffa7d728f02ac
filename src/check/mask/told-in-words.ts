/** What a text says of a person in so many words: a birthday, an account, a name behind `ask for`. */

import { isLatinPerson } from './latin-person.ts'
import { senseOf } from './latin-words.ts'

const birth =
  /\b(?:born|birth ?day|birth ?date|date of birth|d\.?o\.?b|geb(?:oren|\.)?|geburtstag|geburtsdatum|née?|naissance|nacid[oa]|nacimiento|nat[oa] il|nascita|nascid[oa]|nascimento|född|født|geboren)\b|出生|生日|生于|诞辰|誕生|生年月日|生まれ|[日月年]生(?![產产産\u4e00-\u9fff])|생년월일|출생|\d일생/i
const dated = /\d{1,4}\s?[-/.年년 ]\s?\d{1,2}|\d{1,2}\.? ?\p{L}{3,}\.? ?\d{2,4}|\p{L}{3,}\.? \d{1,2}(?:st|nd|rd|th)?(?!\d)|(?:19|20)\d{2}/u
const account =
  /(?:微信号?|微 ?信|weixin|wechat|qq号?|qq|支付宝|alipay|抖音号?|whats ?app|telegram|skype|line ?id|微博)\s*(?:id|号|号码|账号)?\s*[:：是为@]?\s*[a-z\d][\w.@-]{4,}/i
const lead =
  /(?:\b(?:ask(?:ed)? for|attn\.?|attention|c\/o|contact(?: person)?|spoke (?:to|with)|spoken (?:to|with)|talk(?:ed)? (?:to|with)|speak (?:to|with)|met(?: with)?|meet(?:ing)?(?: with)?|call(?:ed)?|phone[ds]?|e-?mail(?:ed)?|see|name|owner|manager|director|referred by|introduced by|recommended by|by|from|for|z\. ?hd\.?|ansprechpartner(?:in)?|kontakt|contacto|contatto|interlocuteur|referente|demander|fragen nach|zu händen(?: von)?|pour|para|per|von|de la part de)\b\.?\s*[:：-]?\s*)((?:(?:mr|mrs|ms|dr|prof|herr|frau|mme|sr|sra)\.? )?\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:v[ao]n|de[rl]?|d[aiou]s?|la|\p{Lu}[\p{L}\p{M}'’.-]*)){1,3})/giu
const addressed =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Herrn?|Frau|Mme|Mlle|Monsieur|Madame|Señora?|Sra?|Sig(?:nora?)?)\.? (\p{Lu}[\p{L}\p{M}'’-]+)/gu
/** Two or three words in capitals side by side, with whatever stands around them. */
const pairs = /(?<![\p{L}'’-])(?=(\p{Lu}[\p{L}\p{M}'’-]+ (?:\p{Lu}\. |v[ao]n |de[rl]? )?\p{Lu}[\p{L}\p{M}'’-]+)(?![\p{L}'’-]))/gu

/** A day with a word for birth beside it. */
export const tellsBirth = (text: string): boolean => birth.test(text) && dated.test(text)

/** The name of an account with the service it is of: `微信：qinglong88`. */
export const tellsAccount = (text: string): boolean => account.test(text)

/** A person's name in Latin letters among other words. */
export function namesLatinPerson(text: string): boolean {
  if (!/\p{Lu}[\p{L}\p{M}'’.-]/u.test(text)) return false
  for (const [, name] of text.matchAll(lead)) if (firstWords(name!).some((one) => isLatinPerson(one))) return true
  for (const [, name] of text.matchAll(addressed)) if (isLatinPerson(`Mr ${name}`)) return true
  // Without a word in front only names that are known: Bosch Rexroth is a make.
  for (const [, name] of text.matchAll(pairs)) if (isKnownName(name!)) return true
  return false
}

function firstWords(name: string): string[] {
  const words = name.split(' ')
  return words.map((_, at) => words.slice(0, at + 1).join(' ')).slice(1)
}

function isKnownName(name: string): boolean {
  const words = name.split(' ')
  const { isGiven, isEveryday, isTown } = senseOf(words[0]!)
  // Charlotte is a town too.
  return isGiven && !isEveryday && (!isTown || senseOf(words.at(-1)!).isFamily) && isLatinPerson(name)
}
