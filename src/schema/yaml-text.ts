/** The text of a YAML file to its document, or to what is wrong with its syntax, in both languages. */

import { type Document, LineCounter, parseDocument, type YAMLError } from 'yaml'
import type { Words } from '../words.ts'
import type { ConfigMistake } from './config-mistake.ts'
import { syntaxWords } from './yaml-place.ts'

export interface ParsedYaml {
  readonly document: Document.Parsed
  readonly lineAt: (offset: number) => number
}

/**
 * Parses the text. One wrong character makes the parser stumble on; so only the first error counts, and with it every key that appears twice,
 * which leads nothing astray.
 */
export function parsedYaml(text: string): ParsedYaml | { readonly mistakes: readonly ConfigMistake[] } {
  const deep = tooDeepAt(text)
  if (deep !== null) return { mistakes: [{ line: deep, en: 'it is nested too deep', zh: '嵌套层数过多' }] }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line)
  const broken = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0])
  const first = broken.find(({ code }) => code !== 'DUPLICATE_KEY')
  const told = broken.filter((error) => error === first || error.code === 'DUPLICATE_KEY')
  if (told.length > 0) return { mistakes: told.map((error) => ({ line: lineAt(error.pos[0]), ...wordsOf(error) })) }
  return { document, lineAt }
}

/** More than any file of ours has; the parser takes minutes for a thousand. */
const deepest = 100

/** The line where the text is nested deeper than any configuration: brackets, or a row of `- - -`. */
function tooDeepAt(text: string): number | null {
  let depth = 0
  for (const [at, line] of text.split('\n').entries()) {
    if ((/^[\s?-]+/.exec(line)?.[0].replace(/\s/g, '').length ?? 0) > deepest && !/^-+\s*$/.test(line)) return at + 1
    for (const character of line.replace(/#.*$/, '')) {
      if (character === '[' || character === '{') depth += 1
      else if ((character === ']' || character === '}') && depth > 0) depth -= 1
      if (depth > deepest) return at + 1
    }
  }
  return null
}

function wordsOf({ code, message }: YAMLError): Words {
  const missing = /end with an? ([\]}])/.exec(message)?.[1] ?? /closing (["'])/.exec(message)?.[1]
  if (missing !== undefined) return { en: `a closing ${missing} is missing`, zh: `缺少收尾的 ${missing}` }
  return syntaxWords[code] ?? { en: message, zh: 'YAML 语法有误' }
}
