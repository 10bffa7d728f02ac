/**
 * The forms of law that names of companies end with: left out, written in full or changed, they are hardly a difference. Only those that
 * mean nothing else where they stand in a title or an address; what is left of the dotted ones (S.r.l.) are lone letters.
 */
export const forms: ReadonlySet<string> = new Set(
  `ltd limited inc incorporated corp corporation llc llp plc gmbh mbh ohg ug sarl eurl sasu srl spa slu ltda eireli bv nv vof sti oy oyj aps
  pvt pte pty sro kft ооо оао зао пао 株式 式会 会社 有限 限会 合同 同会`.split(/\s+/),
)
