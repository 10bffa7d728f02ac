/** Keys on the card of a customer. */

import { extraPlace } from '../../check/mask/kind-of-value.ts'
import { recordCard } from '../../jobs/show/record-card.ts'
import { printable } from '../terminal.ts'
import { orTold, type Sitting, withReader } from './sitting.ts'

/** @param record position of the record in the case; beyond the last the first comes again */
export async function openCard(sitting: Sitting, record: number): Promise<void> {
  const { call, config, masker } = sitting
  const { rows } = sitting.loaded!.rows
  const at = (record + rows.length) % rows.length
  const { fields: known } = config.schemas.customers
  await orTold(sitting, async () => {
    const card = await withReader(call, (store) => recordCard(store, config.schemas.customers, store.records.keyOf(rows[at]!.id)))
    const place = card.sheet === null ? card.file : `${card.file}#${card.sheet}`
    sitting.card = {
      record: at,
      title: printable(`${masker?.key(card.record) ?? card.record}  ${place}:${card.row}`),
      fields: card.fields.map(({ field, isExtra, label, value }) => {
        const of = (isExtra ? undefined : known.find(({ name }) => name === field)) ?? extraPlace(field)
        return { label: printable(label[call.language]), value: printable(masker?.cell(value, of) ?? value) }
      }),
    }
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
