/** How the pages look: on a screen, on a phone, in the dark, on A4, in black and white. One look for the report and for the page of findings. */

export const pageStyle = `
:root { color-scheme: light dark; --ground: #fff; --ink: #1c2430; --quiet: #556072; --line: #dde2ea; --card: #f5f7f9; --good: #17734b; --bar: #2f6f5e; --rest: #e3e7ed; --link: #24489c;
  --error: #9b2a12; --error-ground: #fbe0d5; --warning: #6b5200; --warning-ground: #fdf0bd; --info: #1d4f77; --info-ground: #dceefa }
@media (prefers-color-scheme: dark) { :root { --ground: #14181f; --ink: #e7ebf1; --quiet: #a9b3c2; --line: #2e3644; --card: #1c222c; --good: #6fcf9f; --bar: #6fcf9f; --rest: #333c4a; --link: #8fb4ff;
  --error: #ffb59c; --error-ground: #5a2414; --warning: #ffe08a; --warning-ground: #4a3a05; --info: #a9d6fb; --info-ground: #163b58 } }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 80rem; color: var(--ink); background: var(--ground); font: 15px/1.5 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif }
h1 { margin: 0; font-size: 1.7rem; overflow-wrap: anywhere } h2 { margin: 2.2rem 0 .6rem; font-size: 1.2rem } h3 { margin: 1.4rem 0 .4rem; font-size: 1rem }
.quiet { margin: .3rem 0 0; color: var(--quiet) } .good { color: var(--good) } .up { color: var(--good) } .down { color: var(--error) }
.verdict { display: flex; flex-wrap: wrap; gap: 1rem 2rem; align-items: center; margin-top: 1.4rem }
.grade { display: grid; place-items: center; width: 5.5rem; height: 5.5rem; border: 3px solid var(--ink); border-radius: .8rem; font-size: 3rem; font-weight: 700; line-height: 1 }
.score { font-size: 2.6rem; font-weight: 700; font-variant-numeric: tabular-nums; line-height: 1.1 } .score small { font-size: 1rem; font-weight: 400; color: var(--quiet) }
.held { margin: 1rem 0 0; padding: .5rem .9rem; border-left: 4px solid var(--warning); background: var(--warning-ground); color: var(--warning) }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .8rem; margin-top: 1.2rem }
.card { padding: .8rem 1rem; border: 1px solid var(--line); border-top: 3px solid var(--quiet); border-radius: .5rem; background: var(--card) }
.card.error { border-top-color: var(--error) } .card.warning { border-top-color: var(--warning) } .card.info { border-top-color: var(--info) }
.label { color: var(--quiet); font-size: .85rem } .value { font-size: 1.6rem; font-weight: 650; font-variant-numeric: tabular-nums; overflow-wrap: anywhere }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: 0 2rem }
.scroll { overflow-x: auto }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums }
th, td { padding: .36rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; overflow-wrap: anywhere; min-width: 4rem }
thead th { color: var(--quiet); font-size: .84rem; overflow-wrap: normal } .right { text-align: right; white-space: nowrap } .place { white-space: nowrap }
tbody th { font-weight: 500 } td.words, tbody th.words { min-width: 14rem } td.wide, th.wide { min-width: 10rem; width: 24% }
code { font-size: .86em; font-family: ui-monospace, Consolas, "Noto Sans Mono CJK SC", monospace } th code { white-space: nowrap }
.bar { display: flex; align-items: center; gap: .5rem; white-space: nowrap } .bar i { flex: 1; min-width: 4rem; height: .7rem; border: 1px solid var(--bar); border-radius: .2rem; background: var(--rest); overflow: hidden }
.bar i b { display: block; height: 100%; background: var(--bar) } .bar span { min-width: 3.4rem; text-align: right }
.pill { padding: .08rem .5rem; border-radius: 1rem; font-size: .82rem; white-space: nowrap }
.pill.error { background: var(--error-ground); color: var(--error); font-weight: 650 } .pill.warning { background: var(--warning-ground); color: var(--warning) } .pill.info { background: var(--info-ground); color: var(--info); font-style: italic }
figure { margin: 1rem 0 0; padding: .6rem; border: 1px solid var(--line); border-radius: .5rem; background: #fff; color: #1c2430 } figure svg { display: block; width: 100%; height: auto } figcaption { color: #556072; font-size: .85rem } figure svg.on-narrow { display: none }
ul.plain { margin: .3rem 0; padding-left: 1.2rem } .how p { margin: .35rem 0; max-width: 60rem }
form { display: flex; flex-wrap: wrap; gap: .6rem 1.2rem; align-items: center; margin: 0 0 .8rem } form[hidden] { display: none }
input, select { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--quiet); border-radius: .35rem; padding: .25rem .5rem }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
output { color: var(--quiet) }
@media (max-width: 32rem) { .cards { grid-template-columns: 1fr 1fr } .card { padding: .6rem .7rem } .value { font-size: 1.3rem } body { padding: 1.2rem .8rem 3rem } th, td { padding: .3rem .35rem } .grade { width: 4.4rem; height: 4.4rem; font-size: 2.4rem } }
@media screen and (max-width: 32rem) {
  figure svg.on-wide { display: none } figure svg.on-narrow { display: block }
  .stack, .stack tbody { display: block } .stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .stack tr { display: flex; flex-wrap: wrap; gap: .1rem 1.2rem; padding: .5rem 0; border-bottom: 1px solid var(--line) }
  .stack th, .stack td { display: flex; flex-wrap: wrap; gap: 0 .5rem; align-items: baseline; border: 0; padding: 0; width: auto !important; min-width: 0 !important; text-align: left; white-space: normal }
  .stack tbody th, .stack td.words { display: block; flex: 1 0 100% } .stack tbody th { order: -1; font-weight: 650 } .stack td.wide { flex: 1 0 100% } .stack td:empty { display: none }
  .stack td::before { content: attr(data-label); color: var(--quiet); font-size: .84rem } .stack td.words::before { display: block } .stack td .bar { flex: 1 }
  td.words, tbody th.words { min-width: 0 } }
@page { size: A4; margin: 16mm 14mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 9pt } }
@media print {
  :root { color-scheme: light; --ground: #fff; --ink: #000; --quiet: #444; --line: #bbb; --card: #fff; --good: #000; --bar: #333; --rest: #fff; --error: #000; --warning: #000; --info: #000; --error-ground: #eee; --warning-ground: #fff; --info-ground: #fff }
  body { padding: 0; max-width: none; font-size: 9.5pt } form { display: none } h2 { break-after: avoid } h3 { break-after: avoid } thead { display: table-header-group }
  tr, figure, .card { break-inside: avoid } .scroll { overflow: visible } th, td { min-width: 0 !important; padding: .25rem .35rem } thead th { white-space: normal !important } tbody th, td:not(.words) { overflow-wrap: normal } tbody th.words, td.words { min-width: 32mm !important; overflow-wrap: anywhere } td.wide, th.wide { width: 18% } code { white-space: normal !important; overflow-wrap: anywhere } * { -webkit-print-color-adjust: exact; print-color-adjust: exact } }
`
