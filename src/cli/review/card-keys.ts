/** Keys on the card of a customer. */

import { extraPlace } from '../../check/mask/kind-of-value.ts'
import type { Masker } from '../../check/mask/masker.ts'
import type { Config } from '../../schema/config.ts'
import { presenter } from '../../write/present.ts'
import type { Call } from '../command.ts'
import { printable } from '../terminal.ts'
import type { ShownCard } from './card-screen.ts'
import { orToldIn, type Sitting, withReader } from './sitting.ts'

/** @param key the customer number, or another name of the record */
export async function shownCard(
  call: Call,
  config: Config,
  { masker, country }: { readonly masker: Masker | null; readonly country: string | null },
  key: string,
): Promise<ShownCard> {
  const schema = config.schemas.customers
  // loaded for those who open a card
  const { recordCard } = await import('../../jobs/show/record-card.ts')
  const card = await withReader(call, (store) => recordCard(store, schema, key))
  const place = card.sheet === null ? card.file : `${card.file}#${card.sheet}`
  return {
    title: printable(`${masker?.key(card.record) ?? card.record}  ${place}:${card.row}`),
    fields: card.fields.map(({ field, isExtra, label, value }) => {
      const known = isExtra ? undefined : schema.fields.find(({ name }) => name === field)
      const shown = known === undefined ? value : presenter(known, { phones: 'national', country, options: call.language })(value)
      return { label: printable(label[call.language]), value: printable(masker?.cell(shown, known ?? extraPlace(field)) ?? shown) }
    }),
  }
}

/** @param record position of the record in the case; beyond the last the first comes again */
export async function openCard(sitting: Sitting, record: number): Promise<void> {
  const { call, config } = sitting
  const { rows } = sitting.loaded!.rows
  const at = (record + rows.length) % rows.length
  await orToldIn(sitting, async () => {
    const key = await withReader(call, (store) => store.records.keyOf(rows[at]!.id))
    sitting.card = { record: at, ...(await shownCard(call, config, sitting, key)) }
    sitting.mode = 'card'
    sitting.view = { ...sitting.view, scroll: 0 }
  })
}

export async function onCard(sitting: Sitting, name: string): Promise<void> {
  const { view, card } = sitting
  if (name === 'right') await openCard(sitting, card!.record + 1)
  else if (name === 'left') await openCard(sitting, card!.record - 1)
  else if (name === 'down') sitting.view = { ...view, scroll: view.scroll + 1 }
  else if (name === 'up') sitting.view = { ...view, scroll: Math.max(0, view.scroll - 1) }
  else {
    sitting.mode = 'case'
    sitting.view = { ...view, scroll: 0 }
  }
}
