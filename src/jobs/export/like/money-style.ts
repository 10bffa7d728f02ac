/** Amounts as the cells of a column write them: `$95,000,000`, `12.500,50 €`. */

import type { Learner, Sample } from './sample.ts'

interface Form {
  readonly before: string
  readonly after: string
  /** Between thousands. */
  readonly group: string
  readonly point: string
  readonly places: number
  /** ` USD`; empty for the field's own. */
  readonly currency: string
}

const single = /^(\d+)(?:\.(\d+))?( [A-Z]{3})?$/
const parts = /^(\D*)(\d(?:[\d.,'’ \u00a0\u202f]*\d)?)(\D*)$/

/** The form of a cell; null where it holds a unit, a range or words. */
function formOf({ cell, value }: Sample): Form | null {
  const [, whole, , currency = ''] = single.exec(value) ?? []
  const [, before = '', digits, after = ''] = parts.exec(cell.trim()) ?? []
  if (whole === undefined || digits === undefined) return null
  const bare = digits.replace(/\D/g, '')
  if (!bare.startsWith(whole) || Number(`${whole}.${bare.slice(whole.length)}`) !== Number(value.split(' ')[0])) return null
  const places = bare.length - whole.length
  const point = places === 0 ? '.' : digits.at(-places - 1)!
  const group = /\D/.exec(places === 0 ? digits : digits.slice(0, -places - 1))?.[0] ?? ''
  return { before, after, group, point, places, currency }
}

/** Writes an amount in the form most cells have; null for a range, and for one in another currency than theirs. */
export function moneyWriter(): Learner<(value: string) => string | null> {
  const counts = new Map<string, { readonly form: Form; cells: number }>()
  return {
    see(sample) {
      const form = formOf(sample)
      if (form === null) return
      const key = JSON.stringify(form)
      const known = counts.get(key)
      if (known === undefined) counts.set(key, { form, cells: 1 })
      else known.cells++
    },
    learnt: () => writerIn([...counts.values()].sort((one, other) => other.cells - one.cells).map(({ form }) => form)),
  }
}

function writerIn(forms: readonly Form[]): (value: string) => string | null {
  return (value) => {
    const [, whole, decimals = '', currency = ''] = single.exec(value) ?? []
    // Without a currency of its own, an amount takes the marks of the others, and none of their signs.
    const form = forms.find((one) => one.currency === currency) ?? (currency === '' ? bare(forms[0]) : undefined)
    if (whole === undefined || form === undefined) return null
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, () => form.group)
    const end = decimals.padEnd(form.places, '0')
    return form.before + grouped + (end === '' ? '' : form.point + end) + form.after
  }
}

const bare = (form: Form | undefined): Form | undefined => (form === undefined ? undefined : { ...form, before: '', after: '' })
