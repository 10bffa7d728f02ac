/** A key in which the usual competing spellings of one name in Latin letters meet. */

import { romanised } from './romanise.ts'

/**
 * Rules in the order in which they are applied to each word. They know spelling only, no names: Giorgos and Georgios stay apart.
 * Each is [what it brings together, the pattern, what it becomes]. A capital C is the sound of ts until all rules are done.
 */
const rules: readonly (readonly [why: string, pattern: RegExp, becomes: string])[] = [
  ['Mueller Müller, Schroeder Schröder; not Michael, Manuel, Noel, Zoe, Xue', /(?<=[^aeioujqxy])([aou])e(?!ls?$|ls?a$|o|u|$)/g, '$1'],
  ['Haakon Håkan', /aa/g, 'a'],
  ['Petrovich Petrovic Petrowitsch', /(?<=[vw])[iy](?:tsch|tch|ch|cz|c)$/, 'ich'],
  ['Khrushchev Schtscherbakow, Shcherbakov Scherbakov', /schtsch|shtch|shch|szcz|sch/g, 'sh'],
  ['Chaikovsky Tchaikovsky Tschaikowski', /tsh|tch|cz/g, 'ch'],
  ['Hristo Khristo Christo', /^(?:kh|ch|h|x)(?=r)/, 'k'],
  ['Christensen Kristensen', /ch(?=r)/g, 'k'],
  ['Mikhail Mihail', /kh/g, 'h'],
  ['Stefan Stephan', /ph/g, 'f'],
  ['Theodor Teodor', /th/g, 't'],
  ['Gheorghe George', /gh/g, 'g'],
  ['Sarah Sara', /(?<=[a])h$/, ''],
  ['Gkikas Gikas', /gk/g, 'g'],
  ['Mpampis Bampis', /^mp/, 'b'],
  ['Ntinos Dinos', /^nt(?=[aeiou])/, 'd'],
  ['Schmidt Schmitt', /dt/g, 't'],
  ['Tsvetkov Cvetkov Zwetkow, Kuznetsov Kuznecov', /t[sz]/g, 'C'],
  ['as above', /c(?=[ev])|(?<=[eiypbv])c(?=ova?$)|(?<=[^aeiou]e)c$/g, 'C'],
  ['Schulz Schultz, Heinz Heintz, Schwarz Schwartz', /(?<=[ln]|ar)z$/, 'C'],
  ['Alexei Aleksei', /(?<=.)x|^x(?=[aeo])/g, 'ks'],
  ['Becker Beker', /ck/g, 'k'],
  ['Carl Karl, Constantin Konstantin', /c(?![ehiyvz])(?!$)|(?<!i)c$|(?<=[nrd]i)c$/g, 'k'],
  ['Qasim Kasim, Tariq Tarik', /q(?=[ao]|$)/g, 'k'],
  ['Ivanov Iwanow Ivanoff', /(?<=.{3}[oe])ff$/, 'v'],
  ['Ivan Iwan', /w/g, 'v'],
  ['Ljiljana Liljana', /(?<=[ln])j(?=i)/g, ''],
  ['Djokovic Đoković', /^dj|dj(?=[eiou])/g, 'd'],
  ['Youngsoo Yeongsu, Jeong Jung, Hyeon Hyun', /youn|yeon|(?<=[jshk])eon/g, 'un'],
  ['Minsoo Minsu, Yoon Yun', /(?<=[sjhmykgwv])oo/g, 'u'],
  ['Fyodor Fedor, Kovalyov Kovalev', /(?<=[pfmdtlnsvz]|ch|sh)[yj]o(?=[a-z])/g, 'e'],
  ['Papadopoulos Papadopulos; not Zhou, Hou', /ou(?=[a-z])|(?<=i)ou$|(?<=.{5})ou$/g, 'u'],
  [
    'Jana Yana, Jurij Yuri, Jelena Yelena; not Jang, Ju, Jeon, Jennifer',
    /^j(?=[aou])(?!.{1,2}ng)(?=...)|^j(?=e(?:[lkvg]|f[^f]|rm)..)|(?<=.)j(?=[aeou])/g,
    'y',
  ],
  ['Jurij Yurii Yury, Sergej Sergey', /j$|(?<=[aeiou])j(?=[^aeiou])/g, 'i'],
  ['Maria Mariya Marija, Tatyana Tatiana', /[iy]+(?=[au])/g, 'y'],
  ['Elena Yelena, Dmitriev Dmitriyev', /(?<!^.?)[iy]+(?=e)|^[iy](?=e..)/g, ''],
  ['Yury Yuri Yurii, Kovalsky Kovalskyi Kovalskii', /[iy]*[iy](?![au])/g, 'i'],
  ['Eirini Irini', /^ei(?=r)/, 'i'],
  ['Ohtani Otani', /^oh(?=[^aeiou])/, 'o'],
  ['Aleksandr Alexander, Petr Peter', /(?<=[td])re?$/, 'er'],
  ['Shimbun Shinbun', /m(?=[bp])/g, 'n'],
  ['Philipp Philip, Anna Ana', /([^e])\1+/g, '$1'],
]

/** Usual spellings of Korean surnames, `usual=revised romanization`: the latter is what Hangul becomes. Applied to whole words before the rules. */
const koreanSurnames = new Map(
  `lee=i rhee=i yi=i park=bak pak=bak kim=gim choi=choe kang=gang cho=jo lim=im rim=im oh=o suh=seo shin=sin kwon=gwon ahn=an ryu=yu yoo=yu ryoo=yu
  koh=go ko=go moon=mun sohn=son pae=bae paik=baek baik=baek paek=baek hur=heo huh=heo shim=sim noh=no roh=no kwak=gwak joo=ju woo=u koo=gu eom=um
  chung=jung jeong=jung sung=seong yoon=yun`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
)

/**
 * The key of a name. Names that differ only as transliterations and spellings do have one key: Yury, Iurii and Jurij; Tchaikovsky and
 * Чайковский; Müller and Mueller; Kim and 김. Meant for finding candidates and as weak agreement: some different names meet as well.
 * Hyphens and apostrophes fall away, words stay apart and in order. Give family and given name separately where a script writes them as one
 * (김민수).
 */
export function romanKey(text: string): string {
  return romanised(text)
    .replace(/['’ʼ`-]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map(wordKey)
    .join(' ')
    .toLowerCase()
}

function wordKey(word: string): string {
  let key = koreanSurnames.get(word) ?? word
  for (const [, pattern, becomes] of rules) key = key.replace(pattern, becomes)
  return key
}
