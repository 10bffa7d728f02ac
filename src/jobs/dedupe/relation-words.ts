/** What binds two customers, in words; alone in its file, because a card needs nothing else of the lists. */

import type { RelationKind } from '../../store/relations.ts'
import type { Words } from '../../words.ts'

export const relationWords: Readonly<Record<RelationKind, Words>> = {
  household: { en: 'household', zh: '同一家庭' },
  sisters: { en: 'sister companies', zh: '关联公司' },
  branch: { en: 'branches', zh: '总部与分支' },
  agency: { en: 'one phone or mailbox', zh: '共用电话或邮箱' },
}
