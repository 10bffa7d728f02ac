/** What reading all rows of a sheet brought to light, beside what its beginning showed. */

import { isDeepStrictEqual } from 'node:util'
import type { Detection, ReadNotice } from '../../read/sheet.ts'

/** The notices that the detection has not told already. */
export const laterNotices = (detection: Detection, notices: readonly ReadNotice[]): ReadNotice[] =>
  notices.filter((notice) => !detection.notices.some((told) => isDeepStrictEqual(told, notice)))
