/** A person at the terminal: where they are, what they see, what they said. Each file of keys changes it; the loop draws it. */

import type { Masker } from '../../check/mask/masker.ts'
import { Fault } from '../../errors.ts'
import type { Config } from '../../schema/config.ts'
import type { Store } from '../../store/store.ts'
import type { Call } from '../command.ts'
import { openForReading } from '../store.ts'
import { printable } from '../terminal.ts'
import type { ShownCard } from './card-screen.ts'
import type { CaseView } from './case-screen.ts'
import type { FullScreen } from './full-screen.ts'
import type { ReviewFlags } from './review-flags.ts'
import type { LoadedCase } from './shown-case.ts'
import type { Walk } from './walk.ts'

export interface Sitting {
  readonly call: Call<ReviewFlags>
  readonly config: Config
  /** Null: values as they are. */
  readonly masker: Masker | null
  /** Whose phones stand without a prefix. */
  readonly country: string | null
  readonly screen: FullScreen
  walk: Walk
  mode: 'case' | 'related' | 'choose' | 'type' | 'card'
  view: CaseView
  /** What is being typed into a cell. */
  typed: string
  /** Null: to be read from the store before it is drawn. */
  loaded: LoadedCase | null
  /** Columns in the order they are shown, while a case is on the screen: an edit does not move them. */
  order: readonly string[] | null
  card: (ShownCard & { readonly record: number }) | null
  /** Answers kept in this sitting, and the runs that hold them. */
  kept: number
  readonly own: Set<number>
}

/** The view of a case nobody has touched. */
export const freshView: CaseView = { scroll: 0, aside: 0, chosen: null, message: '', isWarning: false, keys: '' }

export function tell(sitting: Sitting, message: string, isWarning = false): void {
  sitting.view = { ...sitting.view, message: printable(message), isWarning }
}

/** Goes to another case, or another pair of it. */
export function go(sitting: Sitting, walk: Walk): void {
  sitting.walk = walk
  sitting.loaded = null
  sitting.order = null
  sitting.mode = 'case'
  sitting.view = { ...sitting.view, scroll: 0, aside: 0, chosen: null }
}

/** Nothing of the store is held between two keys: others may write meanwhile. */
export async function withReader<Result>(call: Call, work: (store: Store) => Result): Promise<Result> {
  const store = await openForReading(call)
  try {
    return work(store)
  } finally {
    store.close()
  }
}

/** Somebody else may be writing to the store, or a value may be refused: the person is told, and nothing is lost but the key. */
export async function orTold(
  { call, tell: warn }: { readonly call: Call; readonly tell: (message: string) => void },
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof Fault) || error.exit === 70) throw error
    warn(error.text(call.language, undefined, call.complete))
  }
}

/** The same in the review of pairs. */
export const orToldIn = (sitting: Sitting, work: () => Promise<void>): Promise<void> =>
  orTold({ call: sitting.call, tell: (message) => tell(sitting, message, true) }, work)
