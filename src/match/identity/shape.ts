/** Who a row is and by which columns, as it is kept with a model. */

import { z } from 'zod'

const columnName = z.string()

/** What a row stands for, and the columns that tell its customer from others (see `identity/identity.ts`). */
export const identityShape = z.strictObject({
  unit: z.enum(['person', 'company', 'thing']),
  given: columnName.optional(),
  family: columnName.optional(),
  generation: columnName.optional(),
  person: columnName.optional(),
  company: columnName.optional(),
  contact: columnName.optional(),
  place: z.array(columnName).default([]),
  phone: z.array(columnName).default([]),
  email: z.array(columnName).default([]),
  code: z.array(columnName).default([]),
  birth: z.array(columnName).default([]),
  domain: z.array(columnName).default([]),
  registration: z.array(columnName).default([]),
  /** Columns that say nothing of who a customer is. */
  aside: z.array(columnName).default([]),
  /** Conflicts that the sheet's own duplicates show too often to be trusted. */
  distrusted: z.array(z.enum(['names', 'birth days'])).default([]),
  /** Whether people of one home are one customer. */
  household: z.enum(['apart', 'together']).default('apart'),
})
