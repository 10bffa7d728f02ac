/** How many threads share the work where nobody says. */

import { availableParallelism } from 'node:os'

/** One a core; the eighth and later ones find little left to do. */
export const usualWorkers = (): number => Math.min(8, availableParallelism())
