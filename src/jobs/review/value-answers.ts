/** What a person wrote beside the values of a field, as answers. Pure: rows in, answers out. */

import type { Choice } from '../../schema/field.ts'
import { optionMeant } from '../../schema/option.ts'
import type { FieldValue } from './field-values.ts'
import type { ValueAnswer } from './set-values.ts'

/** What a cell of the decisions says. */
export type ValueDecision = 'accept' | 'change' | 'leave' | 'empty'

export interface ValueRow {
  /** Row in the worksheet; row 1 is the first. */
  readonly row: number
  /** As it is stored; null: no record holds it any more. */
  readonly value: FieldValue | null
  /** What was proposed; undefined: nothing was; null: nothing holds that any more. */
  readonly proposal: string | null | undefined
  /** Null: the cell says something else. */
  readonly decision: ValueDecision | 'none' | null
  /** As the person wrote it. */
  readonly standard: string
  readonly remember: boolean
}

export interface ValueAnswers {
  readonly answers: readonly ValueAnswer[]
  readonly leave: readonly string[]
  /** Those of the answers that are for sheets to come, too. */
  readonly remember: readonly ValueAnswer[]
  readonly blank: number
  /** Rows whose value no record holds any more, or whose proposal is gone. */
  readonly gone: readonly number[]
  /**
   * `word`: no decision, or none that goes with the standard value; `option`: the standard value is no option of the field; `twice`: another answer
   * to the same value stands above; `replaced`: the standard value is replaced by another row; `known`: an option cannot be remembered as another.
   */
  readonly problems: readonly { readonly row: number; readonly problem: 'word' | 'option' | 'twice' | 'replaced' | 'known' }[]
}

/** @param options of the field, none where anything may stand there */
export function valueAnswers(rows: readonly ValueRow[], options: readonly Choice[]): ValueAnswers {
  const problems: { row: number; problem: ValueAnswers['problems'][number]['problem'] }[] = []
  const gone: number[] = []
  /** By value, what is to stand there; null: it stays. */
  const wanted = new Map<string, { readonly row: number; readonly to: string | null; readonly remember: boolean }>()
  let blank = 0
  for (const one of rows) {
    const { row, value, decision, standard, remember } = one
    const problem = (what: (typeof problems)[number]['problem']) => void problems.push({ row, problem: what })
    if (decision === 'none' && standard === '') {
      blank++
      continue
    }
    const to = decision === null ? undefined : target(one, decision, options)
    if (to === undefined) problem('word')
    else if (to === false) problem('option')
    else if (value === null || (decision === 'accept' && one.proposal === null)) gone.push(row)
    else {
      const before = wanted.get(value.value)
      const now = to === value.value ? null : to
      if (before !== undefined) {
        if (before.to !== now) problem('twice')
        continue
      }
      const isRemembered = remember && now !== null && now !== ''
      if (isRemembered && options.length > 0 && value.isKnown) problem('known')
      wanted.set(value.value, { row, to: now, remember: isRemembered && options.length > 0 && !value.isKnown })
    }
  }
  const isReplaced = (to: string) => (wanted.get(to)?.to ?? null) !== null
  const answers = new Map<string, { from: string[]; remember: string[] }>()
  for (const [value, { row, to, remember }] of wanted) {
    if (to === null) continue
    if (to !== '' && isReplaced(to)) {
      problems.push({ row, problem: 'replaced' })
      continue
    }
    const known = answers.get(to) ?? { from: [], remember: [] }
    answers.set(to, { from: [...known.from, value], remember: remember ? [...known.remember, value] : known.remember })
  }
  return {
    answers: [...answers].map(([to, { from }]) => ({ to, from })),
    leave: [...wanted].flatMap(([value, { to }]) => (to === null ? [value] : [])),
    remember: [...answers].flatMap(([to, { remember }]) => (remember.length === 0 ? [] : [{ to, from: remember }])),
    blank,
    gone,
    problems: problems.sort((a, b) => a.row - b.row),
  }
}

/** What is to stand there, empty for nothing; undefined: the row does not say; false: it names no option. */
function target(
  { value, proposal, standard }: ValueRow,
  decision: ValueDecision | 'none',
  options: readonly Choice[],
): string | undefined | false {
  switch (decision) {
    case 'accept':
      return standard !== '' || proposal === undefined ? undefined : (proposal ?? '')
    case 'leave':
      return standard === '' ? (value?.value ?? '') : undefined
    case 'empty':
      return standard === '' ? '' : undefined
    default: {
      if (standard === '') return undefined
      return options.length === 0 ? standard : (optionMeant(options, standard)?.value ?? false)
    }
  }
}
