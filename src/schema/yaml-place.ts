/** Where things stand in the text of a YAML file, and what its syntax errors are called. */

import { isAlias, isMap, isPair, isScalar, isSeq, type Node } from 'yaml'
import type { Words } from '../words.ts'
import type { Spot } from './config-mistake.ts'

/** By the code of the error. */
export const syntaxWords: Readonly<Record<string, Words>> = {
  DUPLICATE_KEY: { en: 'this key appears twice here', zh: '此处的键重复' },
  TAB_AS_INDENT: { en: 'tabs cannot be used for indentation; use spaces', zh: '不能用制表符缩进，请用空格' },
  BAD_INDENT: { en: 'the indentation does not match the lines above', zh: '缩进与上文不一致' },
  BLOCK_AS_IMPLICIT_KEY: {
    en: 'the indentation does not match, or a text with ": " needs quotes',
    zh: '缩进不一致，或含“: ”的文本需要加引号',
  },
  MULTILINE_IMPLICIT_KEY: { en: 'a key must stand in one line', zh: '键必须写在同一行' },
  BLOCK_IN_FLOW: { en: 'an indented list or map cannot stand within brackets', zh: '括号内不能使用缩进式的列表或映射' },
  BAD_SCALAR_START: { en: 'a text that begins with this character needs quotes', zh: '以该字符开头的文本需要加引号' },
  BAD_DQ_ESCAPE: {
    en: 'a backslash in double quotes begins an escape, and this is none; use single quotes',
    zh: '双引号内的反斜杠表示转义，此处无效；请改用单引号',
  },
  MISSING_CHAR: { en: 'a character is missing here, such as a colon, a comma or a space', zh: '此处缺少字符，如冒号、逗号或空格' },
  UNEXPECTED_TOKEN: { en: 'this does not belong here; check the lines above', zh: '此处内容不应出现，请检查上文' },
  MULTIPLE_DOCS: { en: 'a second document begins here; the file may have one', zh: '此处开始了第二个文档，文件只能有一个' },
  TAG_RESOLVE_FAILED: { en: 'tags (!name) have no meaning here', zh: '不支持标签（!名称）' },
  MULTIPLE_ANCHORS: { en: 'two anchors (&name) stand here', zh: '此处有两个锚点（&名称）' },
  MULTIPLE_TAGS: { en: 'two tags (!name) stand here', zh: '此处有两个标签（!名称）' },
  ALIAS_PROPS: { en: 'an alias (*name) can have neither tag nor anchor', zh: '别名（*名称）不能带标签或锚点' },
  BAD_ALIAS: { en: 'this alias (*name) is not valid', zh: '别名（*名称）无效' },
  BAD_DIRECTIVE: { en: 'this directive (%name) is not known', zh: '无法识别该指令（%名称）' },
  BAD_PROP_ORDER: { en: 'tags and anchors stand before the value', zh: '标签和锚点应写在值之前' },
  KEY_OVER_1024_CHARS: { en: 'a key is longer than 1,024 characters', zh: '键超过 1,024 个字符' },
  RESOURCE_EXHAUSTION: { en: 'it is nested too deep', zh: '嵌套层数过多' },
}

/** Where in the text a place stands; where it is not written, the nearest one around it. */
export function offsetOf(contents: Node | null, { path, at }: Spot): number {
  let node: unknown = contents
  let offset = startOf(contents)
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step))
      if (pair === undefined) return offset
      const last = depth === path.length - 1
      offset = last && at === 'value' && isScalar(pair.value) && (pair.value.source ?? '') !== '' ? startOf(pair.value) : startOf(pair.key)
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(step)]
      offset = startOf(node) || offset
    } else if (isAlias(node)) return offset
  }
  return offset
}

export const startOf = (node: unknown) => (node as { range?: [number, number, number] } | null | undefined)?.range?.[0] ?? 0
