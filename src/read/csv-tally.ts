/** What reading a text brings to light, counted as its rows go by. */

import { spelt } from './bad-bytes.ts'
import type { ReadNotice } from './sheet.ts'

export function newTally() {
  let comments = 0
  const texts: string[] = []
  let strays = 0
  let firstStray = 0
  let raggedRows = 0
  let firstRagged = 0
  let nuls = 0
  return {
    blank: 0,
    comment(text: string) {
      comments += 1
      if (texts.length < 3) texts.push(spelt(text.slice(0, 200)))
    },
    stray(cells: number, row: number) {
      strays += cells
      firstStray ||= row
    },
    ragged(row: number) {
      raggedRows += 1
      firstRagged ||= row
    },
    nul(text: string) {
      for (let at = text.indexOf('\0'); at >= 0; at = text.indexOf('\0', at + 1)) nuls += 1
    },
    notices(): ReadNotice[] {
      const found: ReadNotice[] = []
      if (this.blank > 0) found.push({ kind: 'blank-rows', count: this.blank })
      if (comments > 0) found.push({ kind: 'comment-lines', count: comments, detail: texts.join('\n') })
      if (nuls > 0) found.push({ kind: 'nul-bytes', count: nuls })
      if (strays > 0) found.push({ kind: 'stray-quotes', count: strays, detail: String(firstStray) })
      if (raggedRows > 0) found.push({ kind: 'ragged-rows', count: raggedRows, detail: String(firstRagged) })
      return found
    },
  }
}
