/** How sure a repair of an e-mail address is: only what nobody can have meant otherwise is certain, for it may be written without being asked. */

import { isFreeMail } from './email-domain.ts'

/** What stands between name and domain, however often or oddly it was typed. */
const between = /^\s*(?:@[\s@]*|#|\(at\)|\[at\]|（at）)\s*/

/**
 * Whether a proposal for a broken address is certain: the name in front is as it was typed, and the domain is a large provider's, or the
 * typed one but for blanks and doubled or mistaken dots. `zhang san@qq.com` may be two things, `zhang @@qq,com` only one.
 * @param typed the tidied cell
 */
export function isCertainRepair(typed: string, proposal: string): boolean {
  const at = proposal.indexOf('@')
  const [name, domain] = [proposal.slice(0, at), proposal.slice(at + 1)]
  const text = typed.toLowerCase().replace(/^["'<([{\s]+|["'>)\]}\s.,;:，。；、]+$/g, '')
  const sign = text.startsWith(name) ? between.exec(text.slice(name.length)) : null
  if (sign === null) return false
  const rest = text.slice(name.length + sign[0].length).replace(/\s+/g, '')
  return (
    isFreeMail(domain) ||
    rest
      .replace(/[,，。;:]/g, '.')
      .replace(/\.{2,}/g, '.')
      .replace(/^\./, '')
      .replace(/\.c0m$/, '.com') === domain
  )
}

/** Ends of a provider's domain that are slips of the finger and nobody's mail: a letter lost, doubled or beside the right one. */
const lostEnds: ReadonlySet<string> = new Set(['.cm', '.om', '.com.com', '.comcn', '.coml', '.comm', '.cim', '.cok'])
/** Providers with addresses under .co.uk or .co.jp: their .co may be half of one. */
const alsoCo: ReadonlySet<string> = new Set(['hotmail', 'live', 'msn', 'outlook', 'yahoo'])
/** Short names: only these are nothing else. */
const certainNames: ReadonlySet<string> = new Set(['gmai', 'gmal', 'gmil', 'yaho', 'yhoo'])
/** A name of fewer letters is one letter away from too many others: qqq.com is somebody's. */
const shortest = 5
/** Names too near to others' for any slip of them to be certain. */
const near: ReadonlySet<string> = new Set(['aliyun', 'yeah'])

/** Whether a domain is nothing but a slip of the provider's; another letter or one too many may be somebody's own domain. */
export function isCertainSlip(domain: string, right: string): boolean {
  const [name, end] = parts(domain)
  const [rightName, rightEnd] = parts(right)
  if (name === rightName)
    return lostEnds.has(end) || (end === '.co' && rightEnd === '.com' && !alsoCo.has(name)) || isMixedUp(end, rightEnd)
  if (end !== rightEnd || near.has(rightName) || rightName.length < shortest) return false
  if (isMixedUp(name, rightName) || isDoubled(name, rightName) || certainNames.has(name)) return true
  return rightName.length >= 6 && name[0] === rightName[0] && lacksOneOf(rightName, name)
}

function parts(domain: string): [string, string] {
  const dot = domain.indexOf('.')
  return [domain.slice(0, dot), domain.slice(dot)]
}

/** Two neighbours changed round, and nothing else. */
function isMixedUp(text: string, right: string): boolean {
  if (text.length !== right.length || text === right) return false
  let at = 0
  while (text[at] === right[at]) at++
  return text[at] === right[at + 1] && text[at + 1] === right[at] && text.slice(at + 2) === right.slice(at + 2)
}

/** One letter typed twice. */
function isDoubled(text: string, right: string): boolean {
  for (let at = 1; at < text.length; at++) if (text[at] === text[at - 1] && text.slice(0, at) + text.slice(at + 1) === right) return true
  return false
}

/** `shorter` is `longer` without one letter. */
function lacksOneOf(longer: string, shorter: string): boolean {
  if (shorter.length !== longer.length - 1) return false
  for (let at = 0; at < longer.length; at++) if (longer.slice(0, at) + longer.slice(at + 1) === shorter) return true
  return false
}
