/** The frame of a page: it loads nothing, and no script runs but one of its own, named by its digest. */

import { pageStyle } from './look.ts'
import { html } from './page-text.ts'

export interface PageFrame {
  readonly language: string
  readonly title: string
  /** Beside the title: who made it, when, of what. */
  readonly made: string
  /** CSP hash of the page's own script; absent: there is none. */
  readonly script?: string
}

/** The document up to its contents. */
export function pageStart({ language, title, made, script }: PageFrame): string {
  const scripts = script === undefined ? '' : `; script-src '${script}'`
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'${scripts}">
<title>${html(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
<h1>${html(title)}</h1>
<p class="quiet">${html(made)}</p>
</header>
<main>
`
}

/** What ends it. @param script the text of the page's own script */
export const pageEnd = (script = '') => `</main>
${
  script === ''
    ? ''
    : `<script>${script}</script>
`
}</body>
</html>
`
