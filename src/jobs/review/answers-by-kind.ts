/** Answers on rows of several kinds of sheets: a run a kind, as a run is undone kind by kind. */

import type { SheetKind } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'

interface Asked {
  readonly operator: string
  /** What was asked for, for the log of runs. */
  readonly args: object
}

interface Writing<Answer> {
  /** One answer, within its run. Gives the id of the record that it changed; null where it changed none. */
  readonly write: (run: number, answer: Answer) => number | null
  /** After the last of a kind, with the records that were changed. */
  readonly finish: (run: number, kind: SheetKind, changed: readonly number[]) => Promise<void>
}

/** Gives the runs, in the order in which their kinds come. */
export async function eachKind<Answer extends { readonly kind: SheetKind; readonly word: string }>(
  store: Store,
  answers: readonly Answer[],
  { operator, args }: Asked,
  { write, finish }: Writing<Answer>,
): Promise<number[]> {
  const runs: number[] = []
  for (const kind of new Set(answers.map((answer) => answer.kind))) {
    const own = answers.filter((answer) => answer.kind === kind)
    const counts: Record<string, number> = {}
    for (const { word } of own) counts[word] = (counts[word] ?? 0) + 1
    const done = await store.runs.perform({ command: 'review', operator, args: { kind, ...args } }, async (run) => {
      await finish(
        run,
        kind,
        own.flatMap((answer) => write(run, answer) ?? []),
      )
      return { run, counts }
    })
    runs.push(done.run)
  }
  return runs
}
