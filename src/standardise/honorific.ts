/** Splits forms of address and titles off a name. */

import {
  degrees,
  easternAfter,
  latinAfter,
  latinBefore,
  latinJobs,
  titleQualifiers,
  titlesAfter,
  titlesAfterSurname,
} from './data/honorifics.ts'

const alternatives = (words: string) =>
  words
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.'))
    .join('|')
const oneTitle = `(?:${alternatives(titleQualifiers)}){0,3}(?:${alternatives(titlesAfter)})`
const after = new RegExp(`^(.+?)[\\s,，、]*[(（]?(${oneTitle})[)）]?$`)
/** A chain of titles: 总监兼副总经理, 董事长、总经理. */
const afterChain = new RegExp(`^(.+?)[\\s,，、]*[(（]?((?:${oneTitle}[兼、/及和]{1,2})+${oneTitle})[)）]?$`)
const chained = /[兼、/及和]/
const afterSurname = new RegExp(`^(.{1,2}?)\\s?(${alternatives(titlesAfterSurname)})$`)
/** What narrows a degree: Dr. med., Dr. rer. nat., Dipl.-Ing. */
const degree = `(?:[\\s-]*(?:${alternatives(degrees)})\\.)*`
const latinFirst = new RegExp(`^((?:${alternatives(latinBefore)})(?:\\.${degree})?)(?:\\s*(?<=\\.)\\s*|\\s+)(?=\\S)(.+)$`, 'iu')
/** Mr & Mrs Jones: two people, one of them without a name of their own. */
const couple = /^(?:&|\+|and|und|et|y|e|i|og|en|и)\s/iu
const latinLast = new RegExp(`^(.+?),?\\s+(${alternatives(latinAfter)})$`, 'iu')
const eastern = new RegExp(`^(.+?)\\s?(${alternatives(easternAfter)})$`)
const chineseNameOrSurname = /^[㐀-鿿]{1,4}$|^[㐀-鿿]{2,8}(?:·[㐀-鿿]{1,8}){1,3}$/

const jobs = new Set(latinJobs.split(' '))

/** Whether words name a job: CEO, Sales Director, Head of Sales. */
export const isLatinJob = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[\s,/&-]+/)
    .some((word) => jobs.has(word.replace(/\.$/, '')))

/** A job behind a name: `John Smith, CEO`, `John Smith (CEO)`, `John Smith - Sales Director`. */
const jobBehind = /^([^,()]+?)(?:\s*,\s*|\s*\(|\s[-–]\s)([^,()]+?)\)?$/

/**
 * The name without its honorific, and the honorific as written; several are joined by a space.
 * @param isSurname tells a bare surname (王总) from a name that merely ends like one
 */
export function splitHonorific(text: string, isSurname: (text: string) => boolean): { name: string; honorific: string | null } {
  if (/[㐀-鿿\u3041-\u30ff\uac00-\ud7af]/.test(text)) {
    const once = splitEastern(text, isSurname)
    if (once.honorific === null) return once
    const more = splitHonorific(once.name, isSurname) // 王博士先生
    return { name: more.name, honorific: more.honorific === null ? once.honorific : `${more.honorific} ${once.honorific}` }
  }
  const found: string[] = []
  const job = /[,(–-]/.test(text) ? jobBehind.exec(text) : null
  const isJob = job !== null && job[1]!.includes(' ') && isLatinJob(job[2]!)
  if (isJob) found.push(job[2]!)
  let name = isJob ? job[1]! : text
  for (let match = latinFirst.exec(name); match !== null; match = latinFirst.exec(name)) {
    if (couple.test(match[2] ?? '')) return { name: text, honorific: null }
    found.push((match[1] ?? '').replace(/\.$/, ''))
    name = match[2] ?? ''
  }
  for (let match = latinLast.exec(name); match !== null; match = latinLast.exec(name)) {
    found.push(match[2] ?? '')
    name = match[1] ?? ''
  }
  return found.length === 0 ? { name, honorific: null } : { name, honorific: found.join(' ') }
}

/** The last characters of all honorifics, and the brackets they may stand in: what does not end so is spared the long patterns. */
const ending = new Set([...`${titlesAfter} ${titlesAfterSurname} ${easternAfter}`.split(' ').map((word) => word.at(-1) ?? ''), ')', '）'])

function splitEastern(text: string, isSurname: (text: string) => boolean): { name: string; honorific: string | null } {
  if (!ending.has(text.at(-1) ?? '')) return { name: text, honorific: null }
  const surname = afterSurname.exec(text)
  if (surname !== null && isSurname(surname[1] ?? '')) return { name: surname[1] ?? '', honorific: surname[2] ?? null }
  const title = (chained.test(text) ? afterChain.exec(text) : null) ?? after.exec(text)
  if (title !== null) {
    const name = (title[1] ?? '').trim()
    const bare = name.replaceAll(' ', '')
    if (
      chineseNameOrSurname.test(bare) &&
      (isSurname(bare) || isSurname(bare.slice(0, 1)) || isSurname(bare.slice(0, 2)) || bare.includes('·'))
    ) {
      return { name, honorific: title[2] ?? null }
    }
  }
  const japanese = /[\u3041-\u30ff\uac00-\ud7af]/.test(text) ? eastern.exec(text) : null
  return japanese === null ? { name: text, honorific: null } : { name: japanese[1] ?? '', honorific: japanese[2] ?? null }
}
