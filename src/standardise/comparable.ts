/**
 * The form of a text in which it is compared, never shown: what two ways of writing the same word have in common.
 * Traditional, variant and Japanese forms become simplified, accents go, case and width go, spaces and punctuation go.
 */

import { createRequire } from 'node:module'

const bare = /^[0-9a-z一-鿿]*$/
const hanzi = /[㐀-鿿]/
const beyondBasic = /[^0-9a-z㐀-鿿]/
const notWord = /[^\p{L}\p{N}\p{M}]+/gu
const accents = /[\u0300-\u036f\u{e0100}-\u{e01ef}\ufe00-\ufe0f]/gu
const lettersOfTheirOwn = /[ßæœøđłıħŋþð]/g
const asLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  þ: 'th',
  ð: 'd',
}

/** The comparable form of a text; empty when it holds no letter and no digit. Case, width, accents and script variants do not count. */
export function comparable(text: string): string {
  if (bare.test(text)) return simplified(text)
  let form = text.toLowerCase()
  if (beyondBasic.test(form)) {
    form = form
      .normalize('NFKD')
      .replace(accents, '')
      .toLowerCase()
      .replace(lettersOfTheirOwn, (letter) => asLetters[letter] ?? letter)
      .replace(notWord, '')
      .normalize('NFC')
  }
  return simplified(form)
}

/** Traditional, variant and Japanese forms to simplified, one character for one; everything else stays. */
export function simplified(text: string): string {
  if (!hanzi.test(text)) return text
  table ??= buildTable()
  let form = ''
  let done = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const simple = table[code]
    if (simple === code || simple === undefined) continue
    form += text.slice(done, i) + String.fromCharCode(simple)
    done = i + 1
  }
  return done === 0 ? text : form + text.slice(done)
}

/** Forms the dictionary leaves alone, each followed by the simplified one: Japanese new forms, and variants seen in names. */
const variants =
  '広广沢泽辺边邉边斎斋齋斋斉齐桜樱竜龙関关図图気气鉄铁駅驿県县栄荣実实戸户歩步浜滨渋涩瀬濑総总円圆恵惠権权発发経经蔵藏薬药転转鉱矿銭钱亜亚徳德' +
  '髙高﨑崎嵜崎栢柏喆哲堃坤濬浚両两乗乘亀龟仏佛仮假伝传価价児儿処处剣剑労劳勲勋単单厳严参参収收営营団团囲围圏圈塩盐壊坏壌壤壱壹変变売卖妬妒対对専专' +
  '導导尭尧岡冈巻卷帯带帰归庁厅弐贰弾弹従从応应恒恒悪恶戦战戻戾払拂抜拔択择拝拜拠据拡扩挙举挿插捜搜掲揭揺摇摂摄撃击数数斉齐断断旧旧昼昼晩晚暁晓暦历' +
  '曽曾検检楽乐様样歓欢歯齿残残毎每済济渇渴渓溪温温湾湾満满滝泷焼烧犠牺猟猎獣兽瑶瑶県县真真砕碎禅禅稲稻穂穗穏稳窃窃竜龙粋粹糸丝絵绘続续緑绿縁缘縄绳' +
  '缶罐聡聪聴听脳脑臓脏芸艺荘庄蛍萤覚觉観观訳译証证読读譲让豊丰賛赞軽轻辞辞逓递遅迟郷乡酔醉醸酿釈释鋳铸録录鎮镇錬炼関关陥陷険险隠隐雑杂霊灵静静頼赖顔颜顕显' +
  '駆驱騒骚験验髄髓鶏鸡麦麦黒黑黙默齢龄塚冢犁犁峯峰羣群麪面麵面牀床咲笑閒闲甯宁鉅巨颱台'

// One entry per UTF-16 unit. Made at first use: it needs a dictionary that most commands never load.
let table: Uint16Array | undefined

function buildTable(): Uint16Array {
  const units = Uint16Array.from({ length: 0x10000 }, (_, code) => code)
  const { Converter } = createRequire(import.meta.url)('opencc-js/t2cn') as typeof import('opencc-js/t2cn')
  const convert = Converter({ from: 't', to: 'cn' })
  // One line a character: phrases of the dictionary cannot reach across.
  const all = Array.from({ length: 0x9fff - 0x3400 + 1 }, (_, i) => String.fromCharCode(0x3400 + i))
  const forms = convert(all.join('\n')).split('\n')
  for (const [i, from] of all.entries()) {
    const to = forms[i]
    if (to?.length === 1) units[from.charCodeAt(0)] = to.charCodeAt(0)
  }
  for (let i = 0; i < variants.length; i += 2) units[variants.charCodeAt(i)] = variants.charCodeAt(i + 1)
  return units
}
