/** Whether a store waits to be read again. */

import { readingVersion } from '../../standardise/reading-version.ts'
import type { Store } from '../../store/store.ts'

/** Whether the store may hold values that an older program read. */
export const isReadByOlder = ({ runs }: Store): boolean => (runs.oldestReadingVersion() ?? readingVersion) < readingVersion
