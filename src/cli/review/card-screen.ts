/** One customer's card on the whole screen. */

import type { ChalkInstance } from 'chalk'
import { cut, folded, pad } from '../columns.ts'

export interface ShownCard {
  readonly title: string
  readonly fields: readonly { readonly label: string; readonly value: string }[]
}

const labelWidth = 14

/** @param scroll first line shown. Long values go on in the next line */
export function cardScreen(
  card: ShownCard,
  scroll: number,
  keys: string,
  { columns, rows }: { readonly columns: number; readonly rows: number },
  paint: ChalkInstance,
): string[] {
  const lines = card.fields.flatMap(({ label, value }) =>
    folded(value, columns - labelWidth - 2).map(
      (part, at) => `${paint.dim(pad(at === 0 ? cut(label, labelWidth) : '', labelWidth))}  ${part}`,
    ),
  )
  const shown = lines.slice(scroll, scroll + rows - 2)
  while (shown.length < rows - 2) shown.push('')
  return [paint.bold(cut(card.title, columns)), ...shown, paint.dim(cut(keys, columns))]
}
