/** What matching does unless told otherwise; alone in its file, because help names it and should load nothing else. */
export const matchDefaults = { matchAt: 0.5, reviewAt: 0.1, seed: 1 } as const
