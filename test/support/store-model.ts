/**
 * What a store must hold after any commands, told again in plain maps, without a line of the program: every place of a record (a field, whether
 * it is there, its row) is a list of writes, each on or off; what a place holds is its last write that is on. Undoing turns writes off, undoing
 * that turns them on again.
 */

type Value = string | null

interface Write {
  readonly run: number
  readonly command: string
  readonly value: Value
  on: boolean
}

/** What one undo did at one place. */
interface Effect {
  readonly run: number
  /** The run it is about. */
  readonly undoes: number
  readonly off: readonly Write[]
  readonly on: readonly Write[]
  /** The effect of another undo that this one takes back. */
  readonly reverts: Effect | null
}

interface Place {
  readonly base: Value
  readonly writes: Write[]
  readonly effects: Effect[]
}

export interface ModelRecord {
  readonly id: number
  readonly key: string
  /** The source of the row it was made from. */
  readonly source: string
  readonly places: Map<string, Place>
  /** The rows sources gave, the newest last; those of undone runs do not count. */
  readonly rows: { readonly run: number; readonly source: string; readonly cells: ReadonlyMap<string, string> }[]
}

interface Run {
  readonly command: string
  readonly undoes: number | null
}

export interface Left {
  readonly id: number
  readonly field: string | null
  readonly by: number | null
}

interface Step {
  readonly place: Place
  readonly off: readonly Write[]
  readonly on: readonly Write[]
  readonly reverts: Effect | null
}

export interface UndoForecast {
  readonly steps: readonly Step[]
  readonly left: readonly Left[]
}

export interface ModelImport {
  readonly source: string
  readonly columns: readonly string[]
  /** Cells in the order of the columns; the first is the key. */
  readonly rows: readonly (readonly string[])[]
}

const there = '_there'
const row = '_row'
const lastOn = ({ writes }: Place) => writes.findLast((write) => write.on)
const holds = (place: Place): Value => {
  const last = lastOn(place)
  return last === undefined ? place.base : last.value
}

export function storeModel() {
  const records: ModelRecord[] = []
  const runs = new Map<number, Run>()
  const files: { readonly bytes: string; readonly run: number }[] = []
  const removed: { readonly run: number; readonly source: string; readonly key: string; readonly cells: string }[] = []
  const conflicts: {
    readonly run: number
    readonly id: number
    readonly field: string
    readonly source: string
    readonly value: Value
    over: number[]
  }[] = []

  const undone = (run: number): boolean => [...runs].some(([by, { undoes }]) => undoes === run && !undone(by))
  const placeOf = (record: ModelRecord, name: string): Place => {
    const known = record.places.get(name)
    if (known !== undefined) return known
    const made: Place = { base: null, writes: [], effects: [] }
    record.places.set(name, made)
    return made
  }
  const isThere = (record: ModelRecord) => holds(placeOf(record, there)) === 'yes'
  const valueAt = (record: ModelRecord, field: string) => holds(placeOf(record, field))
  const write = (record: ModelRecord, name: string, run: number, command: string, value: Value) =>
    void placeOf(record, name).writes.push({ run, command, value, on: true })
  const byKey = (key: string) => records.find((record) => record.key === key && isThere(record))
  /** The rows of a source that count, the newest last; where none does, the row the record stands on is still what its source said. */
  const saidBy = (record: ModelRecord, source: string) => {
    const own = record.rows.filter((one) => one.source === source)
    const standing = own.filter((one) => !undone(one.run))
    if (standing.length > 0 || source !== record.source) return standing
    const stands = holds(placeOf(record, row)) ?? String(own[0]!.run)
    return own.filter((one) => String(one.run) === stands)
  }
  const lastSaid = (record: ModelRecord, source: string, field: string) =>
    saidBy(record, source)
      .findLast((one) => one.cells.has(field))
      ?.cells.get(field)
  const bytesOf = ({ columns, rows }: ModelImport) => JSON.stringify([columns, ...rows])
  const fieldsOf = (record: ModelRecord) => [...record.places.keys()].filter((name) => !name.startsWith('_'))
  const filledRow = (cells: readonly string[]) => JSON.stringify(cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1))

  /** Why an import does nothing; null: it does. */
  function passedOver(sheet: ModelImport, again: boolean): 'already' | 'undone' | null {
    const same = files.filter(({ bytes }) => bytes === bytesOf(sheet))
    if (same.some(({ run }) => !undone(run))) return 'already'
    return same.length > 0 && !again ? 'undone' : null
  }

  function imports(run: number, sheet: ModelImport): void {
    runs.set(run, { command: 'import', undoes: null })
    files.push({ bytes: bytesOf(sheet), run })
    const { source } = sheet
    const out = removed.filter((one) => one.source === source && !undone(one.run))
    const outRows = out.map(({ cells }) => cells)
    for (const list of sheet.rows) {
      const cells = new Map(sheet.columns.map((name, at) => [name, list[at] ?? '']))
      const key = list[0]!
      const at = outRows.indexOf(filledRow(list))
      if (at >= 0) {
        outRows.splice(at, 1)
        continue
      }
      const record = byKey(key)
      if (record !== undefined) update(run, source, record, cells)
      else if (!out.some((one) => one.key === key)) insert(run, source, key, cells)
    }
  }

  function insert(run: number, source: string, key: string, cells: ReadonlyMap<string, string>): void {
    const record: ModelRecord = { id: records.length + 1, key, source, places: new Map(), rows: [{ run, source, cells }] }
    for (const [field, cell] of cells) record.places.set(field, { base: cell === '' ? null : cell, writes: [], effects: [] })
    write(record, there, run, 'import', 'yes')
    records.push(record)
  }

  function update(run: number, source: string, record: ModelRecord, cells: ReadonlyMap<string, string>): void {
    let moved = false
    for (const [field, cell] of cells) {
      const was = lastSaid(record, source, field)
      if (cell === was) continue
      moved = true
      for (const one of conflicts) if (one.id === record.id && one.field === field && one.source === source) one.over.push(run)
      const after = cell === '' ? null : cell
      if (valueAt(record, field) === after || (was === undefined && after === null)) continue
      if (lastOn(placeOf(record, field))?.command === 'edit') conflicts.push({ run, id: record.id, field, source, value: after, over: [] })
      else write(record, field, run, 'import', after)
    }
    if (!moved) return
    record.rows.push({ run, source, cells })
    if (record.source === source) write(record, row, run, 'import', String(run))
  }

  const isOpen = ({ run, over }: (typeof conflicts)[number]) => !undone(run) && over.every(undone)

  function edit(run: number, id: number, field: string, cell: string): void {
    runs.set(run, { command: 'edit', undoes: null })
    write(records[id - 1]!, field, run, 'edit', cell === '' ? null : cell)
  }

  function remove(run: number, id: number): void {
    runs.set(run, { command: 'remove', undoes: null })
    const record = records[id - 1]!
    for (const source of new Set(record.rows.map((one) => one.source))) {
      const last = saidBy(record, source).at(-1)
      if (last !== undefined) removed.push({ run, source, key: record.key, cells: filledRow([...last.cells.values()]) })
    }
    write(record, there, run, 'remove', 'no')
  }

  /** What undoing a run would do. */
  function forecast(run: number, cascade: boolean): UndoForecast {
    const steps: Step[] = []
    const left: Left[] = []
    for (const record of records) {
      const before = steps.length
      const isOut = undoAt(record, there)
      if (isOut) continue
      for (const name of [...fieldsOf(record), row]) undoAt(record, name)
      if (steps.length === before) continue
    }
    return { steps, left }

    /** Whether the record is taken out. */
    function undoAt(record: ModelRecord, name: string): boolean {
      const place = placeOf(record, name)
      const own = place.writes.find((one) => one.run === run)
      const effect = place.effects.find((one) => one.run === run)
      if (own === undefined && effect === undefined) return false
      if (own !== undefined && !own.on) return false
      if (effect !== undefined && (isReverted(place, effect) || isCovered(place, effect))) return false
      const later = place.writes.filter((one) => one.on && one.run > run)
      const [last] = later.slice(-1)
      if (last !== undefined && !cascade) {
        if (name !== row) left.push({ id: record.id, field: name === there ? null : name, by: last.run })
        return false
      }
      const step: Step =
        own === undefined
          ? { place, off: [...effect!.on, ...later], on: effect!.off, reverts: effect! }
          : { place, off: [own, ...later], on: [], reverts: null }
      return name === there ? undoThere(record, step) : void steps.push(step) === null
    }

    function undoThere(record: ModelRecord, step: Step): boolean {
      const was = isThere(record)
      const will = place(step) === 'yes'
      const later = fieldsOf(record).flatMap((field) => {
        const last = lastOn(placeOf(record, field))
        return last !== undefined && last.run > run ? [{ id: record.id, field, by: last.run }] : []
      })
      if (was && !will && later.length > 0 && !cascade) {
        left.push(...later)
        return false
      }
      if (!was && will && records.some((other) => other !== record && other.key === record.key && isThere(other))) {
        left.push({ id: record.id, field: null, by: null })
        return false
      }
      steps.push(step)
      return !will
    }

    function place({ place: at, off, on }: Step): Value {
      const last = at.writes.findLast((one) => (one.on || on.includes(one)) && !off.includes(one))
      return last === undefined ? at.base : last.value
    }
  }

  function isReverted(place: Place, effect: Effect): boolean {
    return place.effects.some((one) => one.reverts === effect && !isReverted(place, one))
  }

  /** A later undo of an older run holds: it put back what was there before that run, and so before this undo. Undo the later one first. */
  function isCovered(place: Place, effect: Effect): boolean {
    return place.effects.some((one) => one.run > effect.run && one.undoes < effect.run && !isReverted(place, one) && !isCovered(place, one))
  }

  function undo(run: number, undoes: number, { steps }: UndoForecast): void {
    runs.set(run, { command: 'undo', undoes })
    for (const { place, off, on, reverts } of steps) {
      const changed = { off: off.filter((one) => one.on), on: on.filter((one) => !one.on) }
      for (const one of changed.off) one.on = false
      for (const one of changed.on) one.on = true
      place.effects.push({ run, undoes, ...changed, reverts })
    }
  }

  return {
    records,
    runs,
    isThere,
    valueAt,
    passedOver,
    imports,
    edit,
    remove,
    forecast,
    undo,
    isUndone: undone,
    conflicts: () => conflicts.filter(isOpen).map(({ run, id, field, value }) => ({ run, id, field, value })),
  }
}

export type StoreModel = ReturnType<typeof storeModel>
