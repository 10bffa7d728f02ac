/**
 * What rules judged and what they found wrong, as sets of records: the A and B of every measure. A cell rule judges filled cells of its
 * fields, less those it does not apply to; whatever it finds wrong it has judged. Hints (info) are no wrong.
 */

import type { FieldName } from '../../record.ts'
import type { ActiveRule } from '../rule-set.ts'
import { Bits } from './bits.ts'

/** What a rule judged in one column; of a rule that judges whole records there is one, and it has no field. */
export interface JudgedColumn {
  readonly field: FieldName | null
  /** The header of a column that maps to no field. */
  readonly extra?: string
  readonly judged: Bits
  readonly wrong: Bits
}

export interface JudgedRule {
  readonly by: ActiveRule
  readonly columns: readonly JudgedColumn[]
  /** Groups or whole sheets: how many were judged, and how many are wrong. */
  readonly own: { readonly judged: number; readonly wrong: number } | null
}

/** A column while records come: `base` may be shared by rules that judge every filled cell. */
interface Open {
  readonly field: FieldName | null
  readonly extra?: string
  readonly base: Bits
  excluded: Bits | null
  wrong: Bits | null
}

/** The sets of one rule. */
export class RuleJudged {
  readonly by: ActiveRule
  /** `record`: a finding anywhere in a record makes the record wrong. `own`: groups or sheets, which the rule counts itself. */
  unit: 'cell' | 'record' | 'own' = 'cell'
  /** How many groups or sheets it judged. */
  ownJudged = 0
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

  isWrong(at: number, field: FieldName | null, extra?: string): void {
    if (this.unit === 'own' || at < 0) {
      this.ownWrong++
      return
    }
    const column = this.unit === 'record' ? this.open(null) : this.open(field, extra)
    column.wrong ??= new Bits()
    column.wrong.add(at)
  }

  end(): JudgedRule {
    const columns = [...this.fields.values(), ...this.extras.values()].map(({ field, extra, base, excluded, wrong }) => {
      const rest = excluded === null ? base : base.without(excluded)
      return {
        field,
        ...(extra === undefined ? {} : { extra }),
        judged: wrong === null ? rest : rest.or(wrong),
        wrong: wrong ?? new Bits(),
      }
    })
    const own = { judged: Math.max(this.ownJudged, this.ownWrong), wrong: this.ownWrong }
    return { by: this.by, columns, own: own.judged === 0 ? null : own }
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
  private readonly rules = new Map<ActiveRule, RuleJudged>()
  private readonly filled = new Map<string, Bits>()

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

  end(): JudgedRule[] {
    return [...this.rules.values()].map((rule) => rule.end())
  }
}
