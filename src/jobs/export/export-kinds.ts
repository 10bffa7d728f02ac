/** What `export --what` can write; alone in its file, because help names it and should load nothing else. */
export const exportKinds = ['records', 'conflicts', 'quarantine', 'findings', 'duplicates', 'relations', 'merged', 'changes'] as const
export type ExportKind = (typeof exportKinds)[number]
