/** The words of a workbook to decide in: its columns, and what can be chosen. */

import type { Language } from '../../errors.ts'
import type { Verdict } from '../../store/decision.ts'
import type { RelationKind } from '../../store/relations.ts'
import type { Words } from '../../words.ts'

export const bookHeads = {
  case: { en: 'No.', zh: '序号' },
  decision: { en: 'Decision', zh: '决定' },
  keep: { en: 'Keep', zh: '保留值' },
  probability: { en: 'Probability', zh: '概率' },
  record: { en: 'Customer no.', zh: '客户编号' },
  evidence: { en: 'Evidence', zh: '依据' },
  before: { en: 'Said before', zh: '此前判定' },
  mark: { en: 'Check code', zh: '校验码' },
} as const satisfies Readonly<Record<string, Words>>

export interface BookAnswer {
  readonly verdict: Verdict
  readonly relation: RelationKind | null
}

const answers: readonly (BookAnswer & { readonly words: Words })[] = [
  { verdict: 'same', relation: null, words: { en: 'same', zh: '同一客户' } },
  { verdict: 'different', relation: null, words: { en: 'different', zh: '不同客户' } },
  { verdict: 'related', relation: 'household', words: { en: 'household', zh: '同一家庭' } },
  { verdict: 'related', relation: 'sisters', words: { en: 'sister companies', zh: '关联公司' } },
  { verdict: 'related', relation: 'branch', words: { en: 'branches', zh: '总部与分支' } },
  { verdict: 'related', relation: 'agency', words: { en: 'one agency', zh: '代理机构' } },
  { verdict: 'unsure', relation: null, words: { en: 'unsure', zh: '不确定' } },
]

export const answerOptions = (language: Language) => answers.map(({ words }) => words[language])
export const keepOption: Words = { en: 'keep', zh: '保留' }

/** What a cell of the column `decision` says, in either language; null where it is no answer. */
export function answerIn(cell: string): BookAnswer | null {
  const text = cell.trim().toLowerCase()
  const found = answers.find(({ words }) => words.en === text || words.zh === text)
  return found === undefined ? null : { verdict: found.verdict, relation: found.relation }
}

export const isKept = (cell: string): boolean => [keepOption.en, keepOption.zh].includes(cell.trim().toLowerCase())
