/** How many cases a property is tried with: so many among the quick tests, ten times as many among the slow ones (vitest.config.ts). */
export const tries = (quick: number): number => quick * Number(process.env.CRM_CLEAN_TRIES ?? 1)
