/** What `export --what` can write; alone in its file, because help names it and should load nothing else. */
export const exportKinds = [
  'records',
  'conflicts',
  'quarantine',
  'findings',
  'duplicates',
  'relations',
  'merged',
  'changes',
  'followups',
  'orders',
  'products',
  'tickets',
] as const
export type ExportKind = (typeof exportKinds)[number]

/** The kind of sheet whose records are written; null for a list about records. */
export function sheetKindOf(what: ExportKind): 'customers' | 'followups' | 'orders' | 'products' | 'tickets' | null {
  if (what === 'records') return 'customers'
  return what === 'followups' || what === 'orders' || what === 'products' || what === 'tickets' ? what : null
}
