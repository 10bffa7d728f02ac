/** Keys that change a value: a cell is chosen, then typed anew or taken from another record. */

import { recordsAbreast, scrolledToField } from './case-screen.ts'
import { keysNow } from './keys-now.ts'
import { orToldIn, type Sitting, tell } from './sitting.ts'

export function startEditing(sitting: Sitting): void {
  const { call, masker, view } = sitting
  // what is masked cannot be written back
  if (masker !== null) {
    tell(sitting, call.say('reviewMaskedEdit'), true)
    return
  }
  sitting.mode = 'choose'
  sitting.view = { ...view, chosen: { field: view.scroll, record: view.aside } }
}

export async function onChoose(sitting: Sitting, name: string): Promise<void> {
  const { view } = sitting
  const { rows, order, shown } = sitting.loaded!
  const { field, record } = view.chosen!
  const cellOf = (one: number) => rows.rows[one]!.cells[order[field]!] ?? ''
  if (name === 'escape') {
    sitting.mode = 'case'
    sitting.view = { ...view, chosen: null }
  } else if (name === 'return') {
    sitting.mode = 'type'
    sitting.typed = cellOf(record)
  } else if (/^[1-9]$/.test(name) && Number(name) <= shown.records.length) await write(sitting, cellOf(Number(name) - 1))
  else choose(sitting, field + Number(name === 'down') - Number(name === 'up'), record + Number(name === 'right') - Number(name === 'left'))
}

export async function onType(sitting: Sitting, name: string, text: string | null): Promise<void> {
  if (name === 'escape') sitting.mode = 'choose'
  else if (name === 'return') await write(sitting, sitting.typed)
  else if (name === 'backspace') sitting.typed = [...sitting.typed].slice(0, -1).join('')
  else if (name === 'ctrl-u') sitting.typed = ''
  else if (text !== null) sitting.typed += text
}

/** The chosen cell stays in sight. */
function choose(sitting: Sitting, field: number, record: number): void {
  const { view, screen } = sitting
  const { shown } = sitting.loaded!
  const size = screen.size()
  const chosen = {
    field: Math.max(0, Math.min(shown.fields.length - 1, field)),
    record: Math.max(0, Math.min(shown.records.length - 1, record)),
  }
  const abreast = recordsAbreast(size, shown.records.length)
  sitting.view = {
    ...view,
    chosen,
    scroll: scrolledToField(size, shown, keysNow(sitting), chosen.field, view.scroll),
    aside: Math.max(chosen.record - abreast + 1, Math.min(view.aside, chosen.record)),
  }
}

async function write(sitting: Sitting, cell: string): Promise<void> {
  const { call, config, view } = sitting
  const { rows, order } = sitting.loaded!
  const { field, record } = view.chosen!
  sitting.mode = 'choose'
  await orToldIn(sitting, async () => {
    // the rules are loaded for those who edit
    const { editCell } = await import('./edit-cell.ts')
    const { message, isRefused } = await editCell(call, config, rows.rows[record]!, rows.columns[order[field]!]!.key, cell)
    sitting.loaded = null
    tell(sitting, message, isRefused)
  })
}
