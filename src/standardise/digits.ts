/** Digits of every script as 0-9: ٠٥٠١٢٣٤٥٦٧ is 0501234567. */

const foreign = /(?![0-9])\p{Nd}/u
const foreignAll = /(?![0-9])\p{Nd}/gu

let zeros: ReadonlyMap<number, number> | undefined

/** Unicode lays out the digits of a script in order, zero first. */
function buildZeros(): ReadonlyMap<number, number> {
  const values = new Map<number, number>()
  const digit = /^\p{Nd}$/u
  let run = 0
  for (let code = 0x660; code < 0x1fbfa; code++) {
    if (digit.test(String.fromCodePoint(code))) values.set(code, run++ % 10)
    else run = 0
  }
  return values
}

/** The text with its digits in ASCII; the same text where they are. */
export function asciiDigits(text: string): string {
  if (!foreign.test(text)) return text
  zeros ??= buildZeros()
  return text.replace(foreignAll, (digit) => String(zeros!.get(digit.codePointAt(0)!) ?? digit))
}
