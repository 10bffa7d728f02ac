/** The style and the script of the page of findings. The page allows exactly this script, by its digest. */

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

export const findingsStyle = `
:root { color-scheme: light dark; --ground: #fff; --ink: #1c2430; --quiet: #586274; --line: #dfe4eb; --card: #f6f7f9; --good: #17734b; --link: #24489c;
  --error: #9b2a12; --error-ground: #fbe0d5; --warning: #6b5200; --warning-ground: #fdf0bd; --info: #1d4f77; --info-ground: #dceefa }
@media (prefers-color-scheme: dark) { :root { --ground: #14181f; --ink: #e7ebf1; --quiet: #a3adbd; --line: #2e3644; --card: #1c222c; --good: #6fcf9f; --link: #8fb4ff;
  --error: #ffb59c; --error-ground: #5a2414; --warning: #ffe08a; --warning-ground: #4a3a05; --info: #a9d6fb; --info-ground: #163b58 } }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 80rem; color: var(--ink); background: var(--ground); font: 15px/1.5 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif }
h1 { margin: 0; font-size: 1.7rem } h2 { margin: 2rem 0 .6rem; font-size: 1.1rem }
.quiet { margin: .3rem 0 0; color: var(--quiet) } .good { color: var(--good); font-size: 1.1rem }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .8rem; margin-top: 1.4rem }
.card { padding: .8rem 1rem; border: 1px solid var(--line); border-top: 3px solid var(--quiet); border-radius: .5rem; background: var(--card) }
.card.error { border-top-color: var(--error) } .card.warning { border-top-color: var(--warning) } .card.info { border-top-color: var(--info) }
.label { color: var(--quiet); font-size: .85rem } .value { font-size: 1.7rem; font-weight: 650; font-variant-numeric: tabular-nums }
.scroll { overflow-x: auto }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums }
th, td { padding: .36rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; overflow-wrap: anywhere; min-width: 4rem }
thead th { color: var(--quiet); font-size: .84rem } .right { text-align: right; white-space: nowrap } .place { white-space: nowrap; font-variant-numeric: tabular-nums }
#list td:nth-child(5) { min-width: 16rem } code { font-size: .86em; white-space: nowrap }
.pill { padding: .08rem .5rem; border-radius: 1rem; font-size: .82rem; white-space: nowrap }
.pill.error { background: var(--error-ground); color: var(--error); font-weight: 650 } .pill.warning { background: var(--warning-ground); color: var(--warning) } .pill.info { background: var(--info-ground); color: var(--info); font-style: italic }
form { display: flex; flex-wrap: wrap; gap: .6rem 1.2rem; align-items: center; margin: 0 0 .8rem } form[hidden] { display: none }
input, select { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--quiet); border-radius: .35rem; padding: .25rem .5rem }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
output { color: var(--quiet) }
@media print { body { padding: 0; max-width: none; font-size: 11px } form { display: none } tr { break-inside: avoid } * { -webkit-print-color-adjust: exact; print-color-adjust: exact } }
`
