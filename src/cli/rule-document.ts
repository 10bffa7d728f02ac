/** The document of a shipped rule: what it asks, why, a good and a bad example, how to fix, its options. */

import { readFile } from 'node:fs/promises'
import type { Language } from '../errors.ts'

// The documents are shipped as they are, beside the built program; run from source they stand one folder nearer.
const folder = new URL(import.meta.url.endsWith('.ts') ? '../../rules/' : '../../../rules/', import.meta.url)

/** Its part in one language, as Markdown, without the title. */
export async function ruleDocument(id: string, language: Language): Promise<string> {
  const text = await readFile(new URL(`${id}.md`, folder), 'utf8')
  const [, en = '', zh = ''] = text.split(/<!-- (?:en|zh) -->/)
  return (language === 'zh' ? zh : en).trim()
}
