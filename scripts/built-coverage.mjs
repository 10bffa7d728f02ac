// What the built program ran, statement by statement: V8 counts in built JavaScript (NODE_V8_COVERAGE), source maps lead back to TypeScript.

import { readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { fileURLToPath } from 'node:url'

/** Where a built file's pieces begin (offsets in UTF-16 units, ascending), which line and column of the source each is, and whether it ran. */
function readScript(file) {
  const code = readFileSync(file, 'utf8')
  const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')))
  const script = { offsets: [], places: new Map(), ran: null }
  let offset = 0
  for (const [line, text] of code.split('\n').entries()) {
    for (let column = 0; column < text.length; column++) {
      const entry = map.findEntry(line, column)
      if (entry.generatedLine !== line || entry.generatedColumn !== column) continue
      const onLine = script.places.get(entry.originalLine) ?? []
      onLine.push({ column: entry.originalColumn, piece: script.offsets.length })
      script.places.set(entry.originalLine, onLine)
      script.offsets.push(offset + column)
    }
    offset += text.length + 1
  }
  script.ran = new Uint8Array(script.offsets.length)
  return script
}

/** The first piece at or behind an offset. */
function firstFrom(offsets, offset) {
  let [low, high] = [0, offsets.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (offsets[middle] < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** V8 tells a count for each function and block, the outer before the inner: a piece has the count of the innermost. */
function addCounts(script, functions) {
  const ran = new Uint8Array(script.offsets.length)
  for (const { ranges } of functions)
    for (const { startOffset, endOffset, count } of ranges)
      ran.fill(count > 0 ? 1 : 0, firstFrom(script.offsets, startOffset), firstFrom(script.offsets, endOffset))
  for (const [piece, is] of ran.entries()) if (is === 1) script.ran[piece] = 1
}

/**
 * Adds up what several processes ran.
 * @param prefix the URL the built files begin with, `file:///.../dist/`
 * @returns `add` takes what one process left; `hasRun(file, start)` says whether the statement ran that begins at a line (counted from 1) and
 *   column (from 0) of the TypeScript of a built file
 */
export function builtCoverage(prefix) {
  const scripts = new Map()
  return {
    add({ result }) {
      for (const { url, functions } of result) {
        if (!url.startsWith(prefix)) continue
        const file = fileURLToPath(url)
        if (!scripts.has(file)) scripts.set(file, readScript(file))
        addCounts(scripts.get(file), functions)
      }
    },
    hasRun(file, start) {
      const script = scripts.get(file)
      const onLine = script?.places.get(start.line - 1) ?? []
      const nearest = onLine.filter(({ column }) => column >= start.column).sort((a, b) => a.column - b.column)[0] ?? onLine.at(-1)
      return nearest !== undefined && script.ran[nearest.piece] === 1
    },
  }
}
