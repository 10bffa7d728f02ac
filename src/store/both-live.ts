/** Conditions on a pair of records: its ends are there, and belong to no golden record. */

const live = (end: string) => `NOT EXISTS (SELECT 1 FROM customers WHERE _id = "${end}" AND (_gone IS NOT NULL OR _into IS NOT NULL))`

export const bothLive = { left: live('left'), right: live('right') } as const
