/** The keys that do something now, as the last lines of the screen name them. */

import type { Sitting } from './sitting.ts'

export function keysNow({ call: { say }, mode, walk }: Sitting): string {
  if (mode === 'related') return say('reviewKeysRelated')
  if (mode === 'choose') return say('reviewKeysChoose')
  if (mode === 'type') return say('reviewKeysType')
  return say((walk.cases[walk.at]?.pairs.length ?? 0) > 1 ? 'reviewKeysCluster' : 'reviewKeys')
}
