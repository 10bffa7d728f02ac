/** E-mail cells to one address in lower case. Slips get a proposal; the value stays what was typed until a person or a fix says so. */

import type { Note, NoteKind, Standardised } from '../record.ts'
import { warnsOfContact } from './data/do-not-contact.ts'
import { isEmail, plainAddress } from './email-shape.ts'
import { halfWidth } from './half-width.ts'
import { clean, noted, nothing } from './result.ts'
import { tidy } from './text.ts'

export { isEmail, plainAddress } from './email-shape.ts'

const longest = 1_000
/** Stars or dots in the place of letters: `z***@qq.com`, `z...@qq.com`, `zhang@***.com`. One star among other signs may be an address's own. */
const masked = /(?:[*＊]{2}|[\p{L}\p{N}][*＊](?=[\p{L}\p{N}.@])|[•●∗])\S*@|@\S*[*＊•●∗]|(?:\.{3,}|…)\S*@/u

/** What may be told of a cell that still holds one address, whole. */
const harmless: ReadonlySet<NoteKind> = new Set(['several', 'extra-text', 'control-characters', 'html', 'assumed'])

/** The address that a standardised cell holds; null where it is broken, made up or none. */
export function mailbox(value: string | null | undefined, notes: readonly Note[] = []): string | null {
  return notes.every(({ kind }) => harmless.has(kind)) ? (value ?? null) : null
}

/**
 * An e-mail cell: full-width forms, `mailto:`, `Name <a@b.c>`, brackets, quotes and end punctuation are undone.
 * Notes: `several` (the others, joined by `, `), `extra-text` (the name beside the address), `repaired` with a proposal (a space inside,
 * a doubled @, a comma for a dot), `wrong-kind` (a phone), `placeholder` (test@test.com; the value stays), `masked`, `unparsed`.
 */
export function standardiseEmail(raw: string): Standardised {
  if (raw.length <= 64 && plainAddress.test(raw)) return judged(raw)
  const text = halfWidth(tidy(raw).replaceAll('\n', '; '))
  if (text === '') return nothing
  if (text.length > longest) return noted(text, 'unparsed')
  if (masked.test(text)) return noted(text, 'masked')
  const one = address(text)
  if (one !== null) return judged(one)
  if (nobodysAddress(text.toLowerCase())) return judged(text.toLowerCase())
  const found = readSeveral(text)
  if (found !== null) return found
  const proposal = repaired(text)
  if (proposal !== null) return noted(text, 'repaired', undefined, proposal)
  if (/^\+?[\d\s()-]{7,}$/.test(text)) return noted(text, 'wrong-kind', 'phone')
  return noted(text, 'unparsed', text.includes('@') ? undefined : 'no-at')
}

function judged(email: string): Standardised {
  if (nobodysAddress(email)) return noted(email, 'placeholder', email)
  const right = withoutTopLevelSlip(email)
  return right === null ? clean(email) : noted(email, 'repaired', undefined, right)
}

const wrapping = /^(?:e-?mail|mail|邮箱|电子邮箱|电子邮件|邮件|mailto)\s?[:：]\s?(?:mailto:)?|^mailto:/i

/** A text that is nothing but one address and what programs put around it. */
function address(text: string): string | null {
  const bare = text
    .replace(wrapping, '')
    .replace(/\?.*$/, (query) => (/^mailto:/i.test(text) ? '' : query))
    .replace(/^["'“‘<([{【《\s]+|["'”’>)\]}】》\s.,;:，。；、]+$/g, '')
  if (isEmail(bare)) return bare.toLowerCase()
  return null
}

const separators = /[\s,;，；、|<>()[\]"'“”（）【】《》]+|(?<=\.[a-z]{2,24})\/(?=[^\s/]+@)/i

/** More than one address in a cell, or a name beside one; null when there is no address among the pieces. */
function readSeveral(text: string): Standardised | null {
  const pieces = text.split(separators).filter((piece) => piece !== '')
  const found = new Set<string>()
  const rest: string[] = []
  let isRemark = false
  for (const piece of pieces) {
    const one = address(piece)
    if (one !== null) found.add(one)
    else if (/[@]/.test(piece))
      return null // half an address: a slip, not a list
    // `DO NOT MAIL` is no label.
    else if (isRemark || !/^(?:e-?mail|mail|邮箱|电子邮箱|mailto|或|和|or|and|&|\/)[:：]?$/i.test(piece)) rest.push(piece)
    isRemark = one === null && rest.length > 0
  }
  const [first, ...others] = found
  if (first === undefined) return null
  // `zhang san@qq.com`: a space inside the address, unless what stands before it is plainly a name.
  const behind = address(pieces[0] ?? '') === first && !rest.some((piece) => piece.startsWith('.'))
  if (others.length === 0 && rest.length > 0 && !behind && !namedAddress(text) && !isPlainRemark(rest)) return null
  const notes: Note[] = []
  if (others.length > 0) notes.push({ kind: 'several', detail: others.join(', ') })
  if (rest.length > 0) notes.push({ kind: 'extra-text', detail: rest.join(' ') })
  return { value: first, notes }
}

/** Words that are no part of an address behind them: `unsubscribe anna@q.de`, `old anna@q.de`. */
const besideAddresses =
  /^(?:new|old|alt|neu|private?|privat|work|office|home|billing|invoices?|rechnung|b?cc|to|from|please|bitte|attn|z\.?hd|remove|bounced?|旧|新|个人|工作|公司|备用|私人)[.:：]?$/i
const isPlainRemark = (rest: readonly string[]) => warnsOfContact(rest.join(' ')) || rest.every((word) => besideAddresses.test(word))

const namedAddress = (text: string) =>
  /[<(（【[]\s?[^\s<>()]+@[^\s<>()]+\s?[>)）】\]]|[\u4e00-\u9fff:：]\s?[^\s@]+@|@\S+\s?[（(]/.test(text)

const commonTopLevels = 'com|cn|net|org|edu|gov|de|uk|jp|hk|tw'
/** Slips of the finger at the end of a domain; only what is no top level itself. */
const topLevelSlips: Readonly<Record<string, string>> = {
  con: 'com',
  cmo: 'com',
  ocm: 'com',
  comm: 'com',
  coom: 'com',
  vom: 'com',
  xom: 'com',
  cpm: 'com',
  dom: 'com',
  comn: 'com',
  nte: 'net',
  ent: 'net',
  ner: 'net',
  og: 'org',
  orgn: 'org',
}

/** What a broken address was plainly meant to be; null when nothing single and certain comes to mind. */
function repaired(text: string): string | null {
  let form = text.replace(wrapping, '').toLowerCase()
  form = form.replace(/^["'<([{\s]+|["'>)\]}\s.,;:，。；、]+$/g, '')
  form = form
    .replace(/\s+/g, '')
    .replace(/@{2,}/, '@')
    .replace(/[,，。;:](?=[a-z]{2,})/g, '.')
    .replace(/\.{2,}/g, '.')
  form = form.replace(/\.@|@\./g, '@').replace(/^\./, '')
  form = form.replace(/(?<=@[a-z0-9-]+)\/(?=[a-z]{2,4}$)/, '.')
  if (!form.includes('@')) form = form.replace(/#(?=[a-z0-9-]+\.[a-z]{2,})|\(at\)|\[at\]|（at）/, '@').replace(/\[dot\]|\(dot\)/g, '.')
  if (!form.includes('@'))
    form = form.replace(
      /(?<=^[a-z0-9._-]{2,})(?=(?:qq|163|126|139|sina|sohu|gmail|outlook|hotmail|foxmail|yahoo|icloud)\.[a-z.]{2,7}$)/,
      '@',
    )
  form = form.replace(/\.c0m$/, '.com')
  if (!isEmail(form)) form = form.replace(new RegExp(`(?<=@[a-z0-9-]+)(?=(?:${commonTopLevels})$)`), '.')
  form = withoutTopLevelSlip(form) ?? form
  return isEmail(form) && form !== text.toLowerCase() ? form : null
}

/** The address with the slip in its top level undone (`qq.con`); null when there is none. */
export function withoutTopLevelSlip(email: string): string | null {
  const dot = email.lastIndexOf('.')
  const right = dot > email.indexOf('@') ? topLevelSlips[email.slice(dot + 1)] : undefined
  return right === undefined ? null : email.slice(0, dot + 1) + right
}

const nobody =
  /^(?:test\d*|abc|aaa+|a|asdf|xxx*|123(?:456)?|none|no|noemail|null|na|n\/a|example|user|email|no-?email)@(?:test|example|a|aa|aaa|abc|xx|xxx|none|null|na|no|noemail|email|domain|123|asdf)\.(?:[a-z]{1,3})$/

/** An address typed to fill a form: test@test.com, a@a.a. */
export function nobodysAddress(text: string): boolean {
  return nobody.test(text)
}
