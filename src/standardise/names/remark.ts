/** Words beside a person's name that ask not to be contacted or say that the person is gone: `王强 勿联系`, `Hans Weber (bitte nicht anrufen)`. */

import { doNotContact, noLongerReaches, warnsOfContact } from '../data/do-not-contact.ts'

/** A bracket at the end, whatever it holds. */
const inBrackets = /^(.+?)\s*[（(【[]([^（()）【】[\]]+)[）)】\]]$/u
/** What parts a remark from the name in front of it: of words in letters each space may. */
const separators = /[\s,，;；、:：/|–—-]+/gu
const polite = /[\s,，–—-]*(?:^|[\s,，])(?:please|pls\.?|bitte|svp|por favor|per favore)$/iu

export interface NameWithRemark {
  readonly name: string
  readonly remark: string
}

/** The name and the remark behind it; null where there is none. A word of the name that only sounds like one stays: a remark begins a word. */
export function remarkBeside(text: string): NameWithRemark | null {
  if (text.length < 4 || !warnsOfContact(text)) return null
  const bracket = inBrackets.exec(text)
  if (bracket !== null)
    return warnsOfContact(bracket[2]!) && !warnsOfContact(bracket[1]!) ? { name: bracket[1]!, remark: bracket[2]!.trim() } : null
  for (const { index, 0: sign } of text.matchAll(separators)) {
    const remark = text.slice(index + sign.length)
    if (index === 0 || !beginsRemark(remark)) continue
    const name = text.slice(0, index)
    const bare = name.replace(polite, '')
    return { name: bare, remark: text.slice(bare.length).replace(/^[\s,，;；、:：/|–—-]+/u, '') }
  }
  return null
}

/** Whether a remark stands at the start; a Chinese one may have an adverb in front: 已离职. */
const beginsRemark = (text: string) =>
  [doNotContact, noLongerReaches].some((words) => {
    const found = words.exec(text)
    return found !== null && (found.index === 0 || /^(?:[已现请請]|已经|目前|现已|本人)$/u.test(text.slice(0, found.index)))
  })
