/**
 * Words of the legal forms that company names end with (Ltd, GmbH, 有限公司): two names that differ in them alone are hardly different. Only
 * words that mean nothing else in a title or an address; Chinese and Japanese forms as pairs of characters, as tokens are.
 */
export const forms: ReadonlySet<string> = new Set(
  `ltd limited inc incorporated corp corporation llc llp plc gmbh mbh ohg ug sarl eurl sasu srl spa slu ltda eireli bv nv vof sti oy oyj aps
  pvt pte pty sro kft ооо оао зао пао 株式 式会 会社 有限 限会 合同 同会`.split(/\s+/),
)
