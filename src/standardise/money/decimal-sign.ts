/** Which sign divides the decimals in a column of amounts: 1.500 is 1500 in a German sheet. Every value votes, once for the whole column. */

export type DecimalSign = '.' | ',' | 'undecided'

const numbers = /\d[\d.,'’ ]*\d/g

/** What one number says: the sign of its decimals, `either` where a lone sign stands before three digits, null where there is none. */
function signIn(number: string): '.' | ',' | 'either' | null {
  const dot = number.lastIndexOf('.')
  const comma = number.lastIndexOf(',')
  if (dot < 0 && comma < 0) return null
  if (dot >= 0 && comma >= 0) return dot > comma ? '.' : ','
  const sign = dot >= 0 ? '.' : ','
  const other = sign === '.' ? ',' : '.'
  const parts = number.split(sign)
  if (parts.length > 2) return other // 1.250.000: the sign divides thousands
  const [whole = '', behind = ''] = parts
  if (/[ '’]/.test(whole)) return sign
  return behind.length === 3 && /^[1-9]\d{0,2}$/.test(whole) ? 'either' : sign
}

/** Countries that write decimals with a point; the others of the world write a comma. */
const withPoint = new Set(
  'AE AU BD BH BN BW BZ CA CN DO EG ET GB GH GT HK HN IE IL IN JM JO JP KE KH KR KW LB LK MM MO MT MX MY NG NI NP NZ OM PA PE PG PH PK PR PS QA SA SG SV SY TH TT TW TZ UG US YE ZM ZW'.split(
    ' ',
  ),
)

/** The sign of a country; `undecided` without one. Switzerland writes 5'000.00. */
export function signOfCountry(country: string | null): DecimalSign {
  if (country === null) return 'undecided'
  return withPoint.has(country) || country === 'CH' || country === 'LI' ? '.' : ','
}

export interface DecimalTally {
  /** Takes a raw cell into account. */
  add(raw: string): void
  /** Cells so far whose amount depends on the sign. While it is 0 the column needs no decision. */
  readonly dependent: number
  /** Some cells so far write decimals with a point and others with a comma. */
  readonly isMixed: boolean
  /** Some cells so far plainly have three decimals. */
  readonly hasThousandths: boolean
  /** The column's sign, by all the cells so far; what they leave open the country says. */
  sign(country: string | null): DecimalSign
}

/** One slip in so many does not unsettle a column. */
const majority = 20

/** Counts, over a column's cells, which sign each number needs. */
export function decimalTally(): DecimalTally {
  const votes = { '.': 0, ',': 0 }
  let dependent = 0
  let hasThousandths = false
  return {
    get dependent() {
      return dependent
    },
    get isMixed() {
      return votes['.'] > 0 && votes[','] > 0
    },
    get hasThousandths() {
      return hasThousandths
    },
    add(raw) {
      if (!/[.,]/.test(raw)) return
      for (const [number] of raw.matchAll(numbers)) {
        const vote = signIn(number)
        if (vote === 'either') dependent++
        else if (vote !== null) {
          votes[vote]++
          hasThousandths ||= new RegExp(`\\${vote}\\d{3}$`).test(number)
        }
      }
    },
    sign(country) {
      if (votes['.'] > votes[','] * majority) return '.'
      if (votes[','] > votes['.'] * majority) return ','
      return votes['.'] + votes[','] > 0 ? 'undecided' : signOfCountry(country)
    },
  }
}

/**
 * Whether the amount of a number hangs on the sign: `1.500`. `1,500` does so too, but where nothing speaks against it the comma groups.
 * @param isMixed the column writes decimals both ways
 */
export function needsSign(text: string, isMixed = false): boolean {
  return [...text.matchAll(numbers)].some(([number]) => signIn(number) === 'either' && (isMixed || number.includes('.')))
}

/** Whether a number of the text, read with a decimal comma, has three decimals and may as well have none: 5,000. Money hardly ever has three. */
export function isThousandth(text: string, decimal: DecimalSign): boolean {
  return decimal === ',' && [...text.matchAll(numbers)].some(([number]) => signIn(number) === 'either' && number.includes(','))
}

/** Whether a number of the text has its decimals behind another sign than the column's: 1.500,00 among 1,500.00. */
export function isAgainst(text: string, decimal: DecimalSign): boolean {
  return [...text.matchAll(numbers)].some(([number]) => {
    const own = signIn(number)
    return (own === '.' || own === ',') && own !== decimal
  })
}
