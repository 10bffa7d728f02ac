/** From a score to a grade, and what holds a grade down. A convention of ours: no standard sets rating ranges (ISO/IEC 25024 leaves them open on purpose). */

export const grades = ['A', 'B', 'C', 'D', 'E'] as const
export type Grade = (typeof grades)[number]

/** The least score of each grade; E is the rest. */
export type GradeFloors = Readonly<Record<Exclude<Grade, 'E'>, number>>

/** Shares in percent beyond which a grade is the best one may get; null: no such cap. */
export interface Caps {
  /** Records without an error, fewer than this many in a hundred: at most this grade. */
  readonly cleanRows: readonly (readonly [share: number, grade: Grade])[]
  /** Redundant records, more than this many in a hundred. */
  readonly redundant: readonly (readonly [share: number, grade: Grade])[]
  /** A required column is missing. */
  readonly missingColumn: Grade | null
  /** A critical rule found something. */
  readonly critical: Grade | null
}

export const usualFloors: GradeFloors = { A: 95, B: 90, C: 80, D: 60 }
export const usualCaps: Caps = {
  cleanRows: [
    [80, 'C'],
    [50, 'D'],
  ],
  redundant: [
    [10, 'C'],
    [25, 'D'],
  ],
  missingColumn: 'C',
  critical: 'B',
}

/** A cap that holds: what, the best grade it allows, and the share or names that made it. */
export interface HeldCap {
  readonly id: 'clean-rows' | 'redundant' | 'missing-column' | 'critical'
  readonly grade: Grade
  /** Percent, of the caps about shares. */
  readonly limit?: number
  readonly share?: number
  /** Missing columns, or critical rules that found something. */
  readonly names?: readonly string[]
}

export interface CapFacts {
  readonly cleanRows: { readonly a: number; readonly b: number }
  /** b 0: duplicates were not looked for. */
  readonly redundant: { readonly a: number; readonly b: number }
  readonly missingColumns: readonly string[]
  /** Critical rules that found something. */
  readonly unmet: readonly string[]
}

/** The grade a score reaches by itself. */
export function gradeOf(score: number, floors: GradeFloors = usualFloors): Grade {
  return grades.find((grade) => grade !== 'E' && score >= floors[grade]) ?? 'E'
}

/** Whether a grade is worse than another. */
export const isWorse = (one: Grade, than: Grade): boolean => grades.indexOf(one) > grades.indexOf(than)

/** Every cap that holds, the strictest first. */
export function capsThatHold({ cleanRows, redundant, missingColumns, unmet }: CapFacts, caps: Caps = usualCaps): HeldCap[] {
  const held: HeldCap[] = []
  const clean = percent(cleanRows)
  for (const [limit, grade] of caps.cleanRows)
    if (clean !== null && clean < limit) held.push({ id: 'clean-rows', grade, limit, share: clean })
  const twice = percent(redundant)
  for (const [limit, grade] of caps.redundant)
    if (twice !== null && twice > limit) held.push({ id: 'redundant', grade, limit, share: twice })
  if (caps.missingColumn !== null && missingColumns.length > 0)
    held.push({ id: 'missing-column', grade: caps.missingColumn, names: missingColumns })
  if (caps.critical !== null && unmet.length > 0) held.push({ id: 'critical', grade: caps.critical, names: unmet })
  return held.sort((one, other) => grades.indexOf(other.grade) - grades.indexOf(one.grade))
}

const percent = ({ a, b }: { readonly a: number; readonly b: number }) => (b === 0 ? null : (100 * a) / b)
