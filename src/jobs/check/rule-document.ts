/** The document of a shipped rule: what it asks, why, a good and a bad example, how to fix, its options. */

import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Language } from '../../errors.ts'

// The documents are shipped as they are, beside the built program; run from source they are one folder nearer.
const folder = new URL(import.meta.url.endsWith('.ts') ? '../../../rules/' : '../../../../rules/', import.meta.url)

/** Its part in one language, as Markdown, without the title. */
export async function ruleDocument(id: string, language: Language): Promise<string> {
  return partOf(await readFile(new URL(`${id}.md`, folder), 'utf8'), language)
}

/** The documents of those of the rules that are shipped with one, by id. */
export async function documentsOf(rules: readonly { readonly id: string }[], language: Language): Promise<ReadonlyMap<string, string>> {
  const found = rules.filter(({ id }) => existsSync(new URL(`${id}.md`, folder)))
  return new Map(await Promise.all(found.map(async ({ id }) => [id, await ruleDocument(id, language)] as const)))
}

/** The document beside a plug-in, named as the rule or as the file; null: it has none. One without the marks of languages is for both. */
export async function pluginDocument(id: string, entry: string, language: Language): Promise<string | null> {
  const own = path.join(path.dirname(entry), `${id}.md`)
  const beside = entry.replace(/\.[^.]*$/, '.md')
  const file = [own, beside].find((one) => existsSync(one))
  return file === undefined ? null : partOf(await readFile(file, 'utf8'), language)
}

function partOf(text: string, language: Language): string {
  const [whole = '', en, zh] = text.split(/<!-- (?:en|zh) -->/)
  return ((language === 'zh' ? zh : en) ?? en ?? whole.replace(/^# .*\n/, '')).trim()
}
