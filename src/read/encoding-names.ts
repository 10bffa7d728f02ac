/** The encodings that are read, and the names people give them. */

import { fault } from '../errors.ts'
import { nearest } from '../nearest.ts'
import { didYouMean } from '../words.ts'

/** Canonical name → other names. Compared without case, spaces, `-` and `_`. */
const names = {
  'utf-8': ['utf8', 'utf8bom', 'utf8sig', 'unicode', 'ascii', 'usascii', '65001', 'cp65001'],
  'utf-16le': ['utf16', 'utf16le', 'ucs2', 'ucs2le', 'unicodelittle', '1200', 'cp1200'],
  'utf-16be': ['utf16be', 'ucs2be', 'unicodebig', '1201', 'cp1201'],
  'utf-32le': ['utf32', 'utf32le', 'ucs4', '12000'],
  'utf-32be': ['utf32be', 'ucs4be', '12001'],
  gb18030: ['gbk', 'gb2312', 'gb', 'cp936', 'windows936', 'ms936', '936', 'euccn', 'xgbk', 'gb180302022', '54936', 'hanzi', 'chinese'],
  big5: ['big5hkscs', 'cp950', 'windows950', 'ms950', '950', 'big5tw'],
  shift_jis: ['sjis', 'cp932', 'windows31j', 'windows932', 'ms932', 'mskanji', '932', 'xsjis', 'japanese'],
  'euc-jp': ['eucjp', 'ujis', 'xeucjp', '20932', '51932'],
  'iso-2022-jp': ['jis', 'iso2022jp', '50220'],
  'euc-kr': ['euckr', 'cp949', 'uhc', 'ksc5601', 'windows949', 'ms949', '949', 'ksx1001', 'korean'],
  'iso-2022-kr': ['iso2022kr', '50225'],
  'iso-2022-cn': ['iso2022cn', '50227'],
  'windows-1250': ['cp1250', '1250', 'winlatin2'],
  'windows-1251': ['cp1251', '1251', 'wincyrillic'],
  'windows-1252': ['cp1252', '1252', 'ansi', 'winlatin1'],
  'windows-1253': ['cp1253', '1253'],
  'windows-1254': ['cp1254', '1254'],
  'windows-1255': ['cp1255', '1255'],
  'windows-1256': ['cp1256', '1256'],
  'windows-1257': ['cp1257', '1257'],
  'windows-1258': ['cp1258', '1258'],
  'windows-874': ['cp874', '874', 'tis620', 'iso885911', 'thai'],
  'iso-8859-1': ['latin1', 'l1', '28591'],
  'iso-8859-2': ['latin2', 'l2', '28592'],
  'iso-8859-3': ['latin3'],
  'iso-8859-4': ['latin4'],
  'iso-8859-5': ['cyrillic'],
  'iso-8859-6': ['arabic'],
  'iso-8859-7': ['greek'],
  'iso-8859-8': ['hebrew'],
  'iso-8859-9': ['latin5', 'l5'],
  'iso-8859-10': ['latin6'],
  'iso-8859-13': ['latin7'],
  'iso-8859-14': ['latin8'],
  'iso-8859-15': ['latin9', 'l9'],
  'iso-8859-16': ['latin10'],
  'koi8-r': ['koi8'],
  'koi8-u': [],
  ibm437: ['cp437', '437'],
  ibm850: ['cp850', '850'],
  ibm852: ['cp852', '852'],
  ibm855: ['cp855', '855'],
  ibm866: ['cp866', '866', 'dos866'],
  macintosh: ['macroman', 'mac'],
  'mac-cyrillic': ['xmaccyrillic', 'maccyrillic', '10007', 'cp10007'],
} as const satisfies Record<string, readonly string[]>

export type Encoding = keyof typeof names

export const encodings = Object.keys(names) as Encoding[]

const bare = (name: string) => name.toLowerCase().replace(/[\s_-]/g, '')
const byName = new Map<string, Encoding>(
  encodings.flatMap((encoding) => [encoding, ...names[encoding]].map((name): [string, Encoding] => [bare(name), encoding])),
)

/** The encoding somebody means by a name (`GBK`, `cp936`, `latin1`); null when nobody uses that name. */
export function encodingNamed(name: string): Encoding | null {
  return byName.get(bare(name)) ?? null
}

/** The same, for a name a user typed: an unknown one is a fault that names the nearest, where one is near. */
export function encodingAsked(name: string): Encoding {
  const found = encodingNamed(name)
  if (found !== null) return found
  const near = byName.get(nearest(bare(name), [...byName.keys()]) ?? '')
  throw fault('UNKNOWN_ENCODING', { encoding: name, hint: didYouMean(near), known: encodings.join(', ') })
}
