/**
 * Text that was decoded with the wrong encoding before it came here: UTF-8 read as Latin-1, Windows-1252 or GBK, GBK read as Latin-1.
 * Precision comes first: a name must never be called damaged because it is unusual. Each test is that the bytes behind the text are a
 * well-formed text of the other encoding, which does not happen by chance beyond two or three characters.
 */

import type { Note } from '../record.ts'

/** What is wrong with the text, if it was decoded wrongly; with the repaired text when every character can be had back. */
export function mojibakeNote(text: string): Note | null {
  if (ascii.test(text)) return null
  if (lost.test(text)) return { kind: 'mojibake', detail: 'lost' }
  const note = fromLatin(text) ?? fromGbk(text) ?? fromControls(text)
  if (note?.proposal === undefined) return note
  // What was garbled twice is still garbled when it was decoded once.
  const again = mojibakeNote(note.proposal)
  return again?.proposal === undefined ? note : again
}

const c1 = /[\u0080-\u009f]/
const lettersOfC1 = /[ŠŒŽšœžŸƒ]/
const gaps = /[\u0081\u008d\u008f\u0090\u009d]/

/** A control character in a word stands for a letter, which only the source still has; U+0085 is a line end. */
const inWord = /\p{L}[\u0080-\u0084\u0086-\u009f]|[\u0080-\u0084\u0086-\u009f]\p{L}/u

/** Letters of Windows-1252 that came as the control characters of their bytes: `\u008akoda` is Škoda. */
function fromControls(text: string): Note | null {
  if (!c1.test(text)) return null
  return ofWindows(text) ?? (inWord.test(text) ? { kind: 'mojibake', detail: 'lost' } : null)
}

function ofWindows(text: string): Note | null {
  if (gaps.test(text)) return null
  const repaired = text.replace(/[\u0080-\u009f]/g, (control) => fromByte[control.charCodeAt(0)] ?? control)
  const isWord = [...text].some((control, at) => c1.test(control) && lettersOfC1.test(repaired[at] ?? ''))
  return isWord || /\p{L}[\u0091-\u0094\u0096]\p{L}|[\u0093][^\u0094]+[\u0094]|\u0080\s?\d|\d\s?\u0080/u.test(text)
    ? { kind: 'mojibake', proposal: repaired }
    : null
}

const ascii = /^[\n -~]*$/
/** U+FFFD itself, or read once more as GBK (锟斤拷); the fillers of uninitialised memory. */
const lost = /\ufffd|锟斤拷|烫烫烫|屯屯屯屯/

// Windows-1252 where it differs from Latin-1; its five gaps are read as the control characters they are in Latin-1.
const windows: Readonly<Record<string, number>> = Object.fromEntries(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((character, i) => [character, 0x80 + i]),
)
const fromByte: Readonly<Record<number, string>> = Object.fromEntries(Object.entries(windows).map(([character, byte]) => [byte, character]))
const byteOf = (character: string) => windows[character] ?? character.charCodeAt(0)
const latinRun = /[\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2,}/g
const utf8Lead = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/

/** Scripts people write in, and their punctuation: what a repair must consist of. */
const plausible =
  /^[\u00a0-\u017f\u0370-\u03ff\u0400-\u045f\u0490\u0491\u05d0-\u05ea\u0600-\u06ff\u0900-\u097f\u0e00-\u0e7f\u1e00-\u1eff\u2010-\u2044\u20ac\u2103\u2116\u2122\u2190-\u2193\u2460-\u2473\u2500-\u25ff\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\u{1f000}-\u{1faff}]+$/u
/** Signs that may stand behind an accented capital in a clean text: NESTLÉ®, CLICHÉ”. */
const signs = /^.[®°²³»«™‘’“”…–—•›‹·]+$/u

/** Р of Cyrillic is read as `Ð` and a space that holds together, which other programs make a plain one. */
const spaced = /([ÐÑ]) (?=[ÐÑ])/g
/** What a repair leaves where one of two bytes was lost. */
const halfLeft = /(?<!\p{L})[ÐÑ](?!\p{L})/u

function fromLatin(given: string): Note | null {
  if (!/[\u0080-\u00ff]/.test(given)) return null
  const text = given.replace(spaced, '$1\u00a0')
  let found = false
  let whole = true
  const repaired = text.replace(latinRun, (run, at: number) => {
    const bytes = Uint8Array.from(run, byteOf)
    const decoded = utf8Lead.test(run) ? decodeUtf8(bytes) : null
    if (decoded !== null) {
      const isText = plausible.test(decoded) && convincing(run, decoded, text[at - 1] ?? '')
      if (!isText && mojibakeNote(decoded)?.proposal === undefined) return run
      found = true
      return decoded
    }
    if (utf8Lead.test(run) && wideCharacters(bytes) >= 2) {
      found = true
      whole = false
      return run
    }
    const hanzi = decodeGb2312(bytes)
    if (hanzi === null) return run
    found = true
    return hanzi
  })
  if (!found) return null
  return whole && !halfLeft.test(repaired) ? { kind: 'mojibake', proposal: repaired } : { kind: 'mojibake', detail: 'lost' }
}

/** One character behind two or three is not enough when it is also natural to write it so. */
function convincing(run: string, decoded: string, before: string): boolean {
  if ([...decoded].length > 1) return true
  const capitalInsideWord = /^[ÂÃÄÅ]/.test(run) && /\p{Ll}/u.test(before)
  return capitalInsideWord || (!signs.test(run) && (run.length > 2 || /^[ÂÃÄÅ]/.test(run)))
}

/** UTF-8 characters of three bytes in bytes of which some were lost. */
function wideCharacters(bytes: Uint8Array): number {
  let count = 0
  for (let i = 0; i + 2 < bytes.length; i++) {
    const [lead = 0, second = 0, third = 0] = bytes.subarray(i, i + 3)
    if (lead >= 0xe3 && lead <= 0xe9 && isContinuation(second) && isContinuation(third)) {
      count++
      i += 2
    }
  }
  return count
}

const isContinuation = (byte: number) => byte >= 0x80 && byte <= 0xbf

/** GBK read as Latin-1: pairs of bytes that are all hanzi of GB 2312, most of them everyday ones (its first level). */
function decodeGb2312(bytes: Uint8Array): string | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null
  let everyday = 0
  for (let i = 0; i < bytes.length; i += 2) {
    const [lead = 0, trail = 0] = bytes.subarray(i, i + 2)
    const isHanzi = lead >= 0xb0 && lead <= 0xf7
    if (trail < 0xa1 || trail > 0xfe || !(isHanzi || lead === 0xa1 || lead === 0xa3)) return null
    if (lead >= 0xb0 && lead <= 0xd7) everyday++
  }
  // Four accented letters in a row are no word of any language; of letters and signs mixed, only a longer run is certain.
  if (everyday * 2 < bytes.length * 0.7) return null
  return gb18030.decode(bytes)
}

const gb18030 = new TextDecoder('gb18030')
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return strictUtf8.decode(bytes)
  } catch {
    return null // not UTF-8: that is the answer, not a fault
  }
}

// UTF-8 read as GBK. Each unit's two GBK bytes, 0 where there are none; and whether they can begin a UTF-8 hanzi (E3-E9, 80-BF).
let gbkBytes: Uint16Array | undefined
let begins: Uint8Array | undefined

function buildGbk(): Uint16Array {
  const table = new Uint16Array(0x10000)
  begins = new Uint8Array(0x10000)
  const trails = Array.from({ length: 0xff - 0x40 }, (_, i) => 0x40 + i).filter((trail) => trail !== 0x7f)
  const pairs = new Uint8Array(trails.length * 2)
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    // Every pair is one UTF-16 unit in GB 18030, so a row can be decoded whole.
    pairs.fill(lead)
    for (const [i, trail] of trails.entries()) pairs[i * 2 + 1] = trail
    const row = gb18030.decode(pairs)
    if (row.length !== trails.length) continue
    for (const [i, trail] of trails.entries()) {
      const code = row.charCodeAt(i)
      if (code === 0xfffd) continue
      table[code] = lead * 256 + trail
      if (lead >= 0xe3 && lead <= 0xe9 && isContinuation(trail)) begins[code] = 1
    }
  }
  return table
}

function fromGbk(text: string): Note | null {
  if (!maybeWrongGbk(text) || gbkBytes === undefined) return null
  let note: Note | null = null
  let repaired = ''
  let done = 0
  for (let i = 0; i < text.length; i++) {
    const starts = begins?.[text.charCodeAt(i)] === 1 && (i === 0 || text.charCodeAt(i - 1) < 0x80 || i === done)
    if (!starts) continue
    const run = gbkRun(text, i, gbkBytes)
    const decoded = decodeUtf8(run.bytes)
    const lossy = decoded === null ? wideCharacters(run.bytes) * 3 >= run.bytes.length - 2 && run.bytes.length >= 8 : false
    if (lossy) return { kind: 'mojibake', detail: 'lost' }
    if (decoded !== null && run.bytes.length >= 6 && plausible.test(decoded)) {
      repaired += text.slice(done, i) + decoded
      done = run.end
      note = { kind: 'mojibake', proposal: repaired }
    }
    i = Math.max(i, run.end - 1)
  }
  return note === null ? null : { kind: 'mojibake', proposal: repaired + text.slice(done) }
}

/** True when a run of the text begins as UTF-8 read as GBK would: worth the whole test. Quick, and false for nearly every clean text. */
export function maybeWrongGbk(text: string): boolean {
  gbkBytes ??= buildGbk()
  let before = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if ((before < 0x80 && begins?.[code] === 1) || code === 0x951f || code === 0x70eb) return true // 锟, 烫: what lost text shows
    before = code
  }
  return false
}

function gbkRun(text: string, start: number, table: Uint16Array): { bytes: Uint8Array; end: number } {
  const bytes: number[] = []
  let end = start
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    const pair = table[code] ?? 0
    if (pair !== 0) bytes.push(pair >> 8, pair & 0xff)
    else if (code === 0x20ac) bytes.push(0x80)
    else break
  }
  return { bytes: Uint8Array.from(bytes), end }
}
