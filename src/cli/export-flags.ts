/** The flags of `export`. */

import type { ExportKind } from '../jobs/export/export-kinds.ts'

export interface ExportFlags {
  readonly what: ExportKind
  readonly fields?: string | undefined
  readonly phones?: 'national' | 'e164' | 'international' | undefined
  readonly encoding?: string | undefined
  readonly mask: boolean
  readonly like?: string | undefined
  readonly annotate: boolean
  readonly raw: boolean
  /** Changes of one run. */
  readonly run?: number | undefined
  readonly where?: string | undefined
  readonly splitBy?: string | undefined
}
