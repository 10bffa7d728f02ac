/** The column of an export that says which records are one customer: written by exports, and left out when such a sheet is read again. */

import type { Words } from '../words.ts'

export const clusterColumn: { readonly key: string; readonly header: Words } = {
  key: 'cluster',
  header: { en: 'Duplicate group (crm-clean)', zh: '重复分组（crm-clean）' },
}

/** Whether a sheet's header is that of the column, in either language. */
export const isClusterHeader = (header: string) => header === clusterColumn.header.en || header === clusterColumn.header.zh
