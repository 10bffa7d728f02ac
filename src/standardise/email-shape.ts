/** Whether a text is an e-mail address as mail providers give them out: the everyday subset of RFC 5321, and its international extension (RFC 6531). */

/** Lower case letters, digits, dots and a common top level: right beyond doubt when it is no longer than 64. */
export const plainAddress =
  /^[a-z0-9][a-z0-9_+-]*(?:\.[a-z0-9_+-]+)*@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*\.[a-z]{2,24}$/
const localPart = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u
const domainLabel = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u
const topLevel = /^(?:[a-z]{2,24}|xn--[a-z0-9-]{2,59}|[^\u0000-\u007f]{1,24})$/i

/**
 * True for an address a provider would accept: a dot-atom local part of at most 64 octets, a host name with a real top level
 * (IDN in either form), at most 254 octets. Quoted local parts, comments and address literals, which no provider gives out, are false.
 */
export function isEmail(text: string): boolean {
  if (text.length <= 64 && plainAddress.test(text)) return true
  const at = text.lastIndexOf('@')
  if (at < 1 || text.length > 254) return false
  const local = text.slice(0, at)
  const domain = text.slice(at + 1)
  if (!localPart.test(local) || Buffer.byteLength(local) > 64 || Buffer.byteLength(domain) > 253) return false
  const labels = domain.split('.')
  return (
    labels.length > 1 &&
    topLevel.test(labels.at(-1) ?? '') &&
    labels.every((label) => label.length <= 63 && domainLabel.test(label) && (label.slice(2, 4) !== '--' || /^xn--/i.test(label)))
  )
}
