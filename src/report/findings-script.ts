/** The script of the page of findings: it filters what is drawn. The page allows exactly this script, by its digest. */

import { createHash } from 'node:crypto'

const script = `
const $ = (id) => document.getElementById(id)
const list = $('list')
if (list) {
  const rows = [...list.tBodies[0].rows]
  const texts = rows.map((row) => row.textContent.toLowerCase())
  const show = () => {
    const [text, severity, rule] = [$('text').value.trim().toLowerCase(), $('severity').value, $('rule').value]
    let count = 0
    rows.forEach((row, at) => {
      const is = (severity === '' || row.dataset.s === severity) && (rule === '' || row.dataset.r === rule) && texts[at].includes(text)
      row.hidden = !is
      if (is) count++
    })
    $('shown').textContent = $('shown').dataset.words.replace('{count}', count)
  }
  $('filter').hidden = false
  $('filter').addEventListener('input', show)
  $('filter').addEventListener('submit', (event) => event.preventDefault())
  show()
}
`

export const findingsScript = { text: script, hash: `sha256-${createHash('sha256').update(script).digest('base64')}` } as const
