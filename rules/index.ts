/** The shipped rules, explicit and sorted by id. */
export const shippedRules = [] as const
