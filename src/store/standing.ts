/** Tables that are only added to: an entry counts while the run that made it stands, and no undo has to touch it. */

/** A condition on a column that names a run: the run was not undone. */
export const standing = (column: string) => `EXISTS (SELECT 1 FROM runs WHERE runs.id = ${column} AND runs.state IN ('done', 'running'))`
