/** What the steps of an approval are called, and what befalls a change whose place another one takes. */

import type { ApprovalStep } from '../../store/approvals.ts'
import type { Words } from '../../words.ts'

export const stepWords: Readonly<Record<ApprovalStep['step'] | 'replaced', Words>> = {
  entered: { en: 'entered', zh: '录入' },
  checked: { en: 'checked', zh: '复核' },
  approved: { en: 'approved', zh: '批准' },
  'sent-back': { en: 'sent back', zh: '退回' },
  replaced: { en: 'replaced', zh: '被取代' },
}
