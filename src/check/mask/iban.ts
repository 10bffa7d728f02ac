/** International bank account numbers by country and length (ISO 13616). */

const lengths =
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20'
const lengthOf = new Map(lengths.split(' ').map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]))

/** As long as the longest; the exact end follows from the country. */
export const ibanShape = /(?<![\dA-Za-z])[A-Za-z]{2}\d{2}(?:[ -]?[\dA-Za-z]){11,28}/g

/** How many UTF-16 units of a text that begins like one are an account number; 0 where none. */
export function ibanEnd(text: string): number {
  const wanted = lengthOf.get(text.slice(0, 2).toUpperCase())
  if (wanted === undefined) return 0
  let characters = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === ' ' || text[at] === '-') continue
    if (++characters === wanted) return /[\dA-Za-z]/.test(text[at + 1] ?? '') ? 0 : at + 1
  }
  return 0
}
