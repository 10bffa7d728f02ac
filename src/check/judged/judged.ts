/**
 * What rules judged and what they found wrong, as sets of records: the A and B of every measure. A cell rule judges filled cells of its
 * fields, less those it does not apply to; whatever it finds wrong it has judged. Hints (info) are no wrong. A cell that one rule found wrong
 * is spoilt: rules that cannot go by it count it, or its record, as wrong (see HangsOn in rule.ts), so that no mistake hides another.
 */

import type { FieldName } from '../../record.ts'
import type { ActiveRule } from '../rule-set.ts'
import { Bits } from './bits.ts'

/** The cells that a rule compares with one another; `all`: the record's, whichever they are. */
export type ReadCells = readonly FieldName[] | 'all'

/** What a rule judged in one column; of a rule that judges whole records there is one, and it has no field. */
export interface JudgedColumn {
  readonly field: FieldName | null
  /** The header of a column that maps to no field. */
  readonly extra?: string
  readonly judged: Bits
  readonly wrong: Bits
  /** Those with a finding of the rule itself. Wrong without one: a cell that it reads is wrong by another rule. */
  readonly found: Bits
}

export interface JudgedRule {
  readonly by: ActiveRule
  readonly columns: readonly JudgedColumn[]
  /** Groups or whole sheets: how many were judged, and how many are wrong. */
  readonly own: { readonly judged: number; readonly wrong: number } | null
  /** How many columns it could measure if all of them were filled. */
  readonly measurable: number
  /** What it says of one record depends on the cells of others. */
  readonly isRelative: boolean
  /** Null: it judges each cell on its own. */
  readonly reads: ReadCells | null
}

/** A column while records come: `base` may be shared by rules that judge every filled cell. */
interface Open {
  readonly field: FieldName | null
  readonly extra?: string
  readonly base: Bits
  excluded: Bits | null
  wrong: Bits | null
  found: Bits | null
}

/** The sets of one rule. */
export class RuleJudged {
  readonly by: ActiveRule
  /** `record`: a finding anywhere in a record makes the record wrong. `own`: groups or sheets, which the rule counts itself. */
  unit: 'cell' | 'record' | 'own' = 'cell'
  /** How many groups or sheets it judged. */
  ownJudged = 0
  measurable = 1
  isRelative = false
  reads: JudgedRule['reads'] = null
  private ownWrong = 0
  /** Columns of fields, and under null the one of records as a whole. */
  private readonly fields = new Map<FieldName | null, Open>()
  /** Columns that map to no field, by header. */
  private readonly extras = new Map<string, Open>()
  private readonly shared: (field: FieldName | null, extra?: string) => Bits

  constructor(by: ActiveRule, shared: (field: FieldName | null, extra?: string) => Bits) {
    this.by = by
    this.shared = shared
  }

  /** Every filled cell of the column is judged, unless `exclude` says otherwise. */
  judgesFilled(field: FieldName | null, extra?: string): void {
    this.open(field, extra, 'shared')
  }

  /** A cell, or with `field` null the record, is judged. */
  judges(at: number, field: FieldName | null): void {
    this.open(field).base.add(at)
  }

  /** A filled cell the rule does not apply to. */
  exclude(at: number, field: FieldName | null, extra?: string): void {
    const column = this.open(field, extra)
    column.excluded ??= new Bits()
    column.excluded.add(at)
  }

  /** The rule has a finding, which counts. */
  finds(at: number, field: FieldName | null, extra?: string): void {
    if (this.unit === 'own' || at < 0) this.ownWrong++
    else {
      this.hasFinding(at, field, extra)
      this.isWrong(at, field, extra)
    }
  }

  /** There is a finding, whatever counts. */
  hasFinding(at: number, field: FieldName | null, extra?: string): void {
    const column = this.columnOf(field, extra)
    column.found ??= new Bits()
    column.found.add(at)
  }

  /** It counts, whether or not there is a finding. */
  isWrong(at: number, field: FieldName | null, extra?: string): void {
    if (this.unit === 'own') return
    const column = this.columnOf(field, extra)
    column.wrong ??= new Bits()
    column.wrong.add(at)
  }

  end(): JudgedRule {
    const columns = [...this.fields.values(), ...this.extras.values()].map(({ field, extra, base, excluded, wrong, found }) => {
      const rest = excluded === null ? base : base.without(excluded)
      return {
        field,
        ...(extra === undefined ? {} : { extra }),
        judged: wrong === null ? rest : rest.or(wrong),
        wrong: wrong ?? new Bits(),
        found: found ?? new Bits(),
      }
    })
    const own = { judged: Math.max(this.ownJudged, this.ownWrong), wrong: this.ownWrong }
    const { by, measurable, isRelative, reads } = this
    return { by, columns, own: own.judged === 0 ? null : own, measurable, isRelative, reads }
  }

  private columnOf(field: FieldName | null, extra?: string): Open {
    return this.unit === 'record' ? this.open(null) : this.open(field, extra)
  }

  private open(field: FieldName | null, extra?: string, base: 'own' | 'shared' = 'own'): Open {
    const known = extra === undefined ? this.fields.get(field) : this.extras.get(extra)
    if (known !== undefined) return known
    const column: Open = {
      field,
      ...(extra === undefined ? {} : { extra }),
      base: base === 'own' ? new Bits() : this.shared(field, extra),
      excluded: null,
      wrong: null,
      found: null,
    }
    if (extra === undefined) this.fields.set(field, column)
    else this.extras.set(extra, column)
    return column
  }
}

/** The sets of all rules of a run. */
export class Judged {
  /** The number of the record that is looked at; -1 between records and after the last. */
  at = 0
  /** Records at which an error points. */
  readonly errors = new Bits()
  /** Fields of the record at hand whose cell a rule found wrong. */
  readonly spoiltHere = new Set<FieldName>()
  /** By field the records in which that was so. */
  readonly spoilt = new Map<FieldName, Bits>()
  private readonly spoiltBefore: ReadonlyMap<FieldName, Bits>
  private readonly rules = new Map<ActiveRule, RuleJudged>()
  private readonly filled = new Map<string, Bits>()

  /** @param spoiltBefore what an earlier check knows of records that are not judged again */
  constructor(spoiltBefore: ReadonlyMap<FieldName, Bits> = new Map()) {
    this.spoiltBefore = spoiltBefore
  }

  spoil(field: FieldName): void {
    this.spoiltHere.add(field)
    const records = this.spoilt.get(field) ?? new Bits()
    this.spoilt.set(field, records)
    records.add(this.at)
  }

  isSpoilt(at: number, field: FieldName): boolean {
    return this.spoilt.get(field)?.has(at) === true || this.spoiltBefore.get(field)?.has(at) === true
  }

  /** Every record whose cell of the field is wrong. */
  allSpoilt(field: FieldName): Bits {
    const [now, before] = [this.spoilt.get(field), this.spoiltBefore.get(field)]
    return now === undefined ? (before ?? new Bits()) : before === undefined ? now : now.or(before)
  }

  of(by: ActiveRule): RuleJudged {
    let rule = this.rules.get(by)
    if (rule === undefined) {
      rule = new RuleJudged(by, (field, extra) => this.filledBits(field, extra))
      this.rules.set(by, rule)
    }
    return rule
  }

  /** The filled cells of a column. */
  filledBits(field: FieldName | null, extra?: string): Bits {
    const key = extra === undefined ? `f${field ?? ''}` : `x${extra}`
    let bits = this.filled.get(key)
    if (bits === undefined) {
      bits = new Bits()
      this.filled.set(key, bits)
    }
    return bits
  }

  /** By field the records in which it is filled. */
  filledCells(): ReadonlyMap<FieldName, Bits> {
    return new Map([...this.filled].flatMap(([key, records]) => (key.startsWith('f') ? [[key.slice(1), records] as const] : [])))
  }

  end(): JudgedRule[] {
    return [...this.rules.values()].map((rule) => rule.end())
  }
}
