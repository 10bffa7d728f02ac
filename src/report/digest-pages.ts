/** A brief as a page, as Markdown and as plain text. */

import type { DigestData } from './digest-data.ts'
import { type DigestPart, digestParts } from './digest-parts.ts'
import { plain, row } from './markdown.ts'
import { pageEnd, pageStart } from './page/document.ts'
import { html } from './page/page-text.ts'
import { notes, section, table } from './page/parts.ts'
import type { ReportWords } from './words.ts'

/** A finished HTML document. Every text from data is escaped. */
export function digestPage(data: DigestData, words: ReportWords, now?: string): string {
  const { title, made, parts } = digestParts(data, words, now)
  const sectionOf = ({ id, title: head, lines, table: list, below = [] }: DigestPart) => {
    const said = lines.length === 0 ? '' : `<ul class="plain">${lines.map((line) => `<li>${html(line)}</li>`).join('')}</ul>\n`
    const columns = (list?.heads ?? []).map((name, at) => ({ head: name, ...(at === 0 ? { isName: true as const } : {}) }))
    return section(id, head, said + (list === null ? '' : table(head, columns, list.rows)) + notes(below))
  }
  return `${pageStart({ language: words.language, title, made })}${parts.map(sectionOf).join('')}${pageEnd()}`
}

/** Markdown of GitHub's kind. Nothing of the data can become markup. */
export function digestMarkdown(data: DigestData, words: ReportWords, now?: string): string {
  const { title, made, parts } = digestParts(data, words, now)
  const partOf = ({ title: head, lines, table: list, below = [] }: DigestPart) => [
    '',
    `### ${plain(head)}`,
    ...(lines.length === 0 ? [] : ['', ...lines.map((line) => `- ${plain(line)}`)]),
    ...(list === null
      ? []
      : [
          '',
          ...row(list.heads.map(plain)),
          `|${'---|'.repeat(list.heads.length)}`,
          ...list.rows.flatMap((cells) => row(cells.map(plain))),
        ]),
    ...below.flatMap((line) => ['', plain(line)]),
  ]
  return `${[`## ${plain(title)}`, '', plain(made), ...parts.flatMap(partOf)].join('\n')}\n`
}

/** Lines to read on a terminal or in a letter. */
export function digestText(data: DigestData, words: ReportWords, now?: string): { subject: string; text: string } {
  const { title, made, parts } = digestParts(data, words, now)
  const partOf = ({ title: head, lines, table: list, below = [] }: DigestPart) => [
    '',
    head,
    ...lines.map((line) => `  ${line}`),
    ...(list?.rows ?? []).map((cells) => `  - ${cells.filter((cell) => cell !== '').join(' · ')}`),
    ...below.map((line) => `  ${line}`),
  ]
  return { subject: `${title} (${data.since})`, text: `${[title, made, ...parts.flatMap(partOf)].join('\n')}\n` }
}
