/** What only all records together show: keys that several share, numbers far from the others. Gathered record by record, judged after the last. */

import type { CustomerRecord } from '../record.ts'
import type { FindingEmitter } from './finding-emitter.ts'
import type { Bits } from './judged/bits.ts'
import type { Judged, RuleJudged } from './judged/judged.ts'
import { detached, highHash, KeyGroups, lowHash } from './key-groups.ts'
import { NumberGroups } from './number-groups.ts'
import type { ColumnCheck, KeyCheck, Place } from './rule.ts'
import type { RuleAtWork } from './rule-at-work.ts'
import { type ActiveRule, isHint } from './rule-set.ts'
import type { RunningRule } from './running-rule.ts'

/** Takes what a record brings to the groups, so that a later check need not ask again. */
export interface Gathering {
  /** @param part which of the rule's keys @param low, high the halves of the key's 64 bits */
  key(by: ActiveRule, part: number, at: number, low: number, high: number): void
  /** @param part which of the rule's columns @param group the name of the number's group */
  number(by: ActiveRule, part: number, at: number, number: number, group: string): void
}

/** A rule's keys, and the records that share one. */
export interface SharingPart {
  readonly by: ActiveRule
  readonly part: number
  readonly members: Bits
}

interface Keys {
  readonly by: ActiveRule
  readonly part: number
  readonly check: KeyCheck
  readonly groups: KeyGroups
  readonly judged: RuleJudged
}

interface Numbers {
  readonly by: ActiveRule
  readonly part: number
  readonly check: ColumnCheck
  readonly groups: NumberGroups
  readonly judged: RuleJudged
  /** Where the numbers stand, by record; empty where they were gathered by an earlier check. */
  readonly cells: Map<number, Cell>
}

interface Cell {
  readonly place: Place
  readonly value: string
}

export class RecordGroups {
  private readonly emitter: FindingEmitter
  private readonly work: RuleAtWork
  private readonly judged: Judged
  private readonly keys: readonly Keys[]
  private readonly numbers: readonly Numbers[]

  constructor(rules: readonly RunningRule[], emitter: FindingEmitter, work: RuleAtWork, judged: Judged) {
    this.emitter = emitter
    this.work = work
    this.judged = judged
    for (const { active, handlers } of rules)
      if (handlers.keys !== undefined || handlers.columns !== undefined) judged.of(active).isRelative = true
    this.keys = rules.flatMap(({ active, handlers: { keys = [] } }) =>
      keys.map((check, part) => ({ by: active, part, check, groups: new KeyGroups(), judged: judged.of(active) })),
    )
    this.numbers = rules.flatMap(({ active, handlers: { columns = [] } }) =>
      columns.map((check, part) => ({ by: active, part, check, groups: new NumberGroups(), judged: judged.of(active), cells: new Map() })),
    )
  }

  /** @param gathering told of each key and number, where somebody wants to know */
  add(record: CustomerRecord, gathering?: Gathering): void {
    const { at } = this.judged
    for (const keys of this.keys) {
      const { by, part, check, judged } = keys
      this.work.rule = by.rule.id
      this.countSpoilt(keys, at)
      const key = check.key(record)
      if (key === null) continue
      judged.judges(at, check.field)
      gathering?.key(by, part, at, lowHash(key), highHash(key))
      this.addKey(keys, key, record, at)
    }
    for (const { by, part, check, groups, cells } of this.numbers) {
      this.work.rule = by.rule.id
      const number = check.number(record)
      if (number === null) continue
      const group = check.group?.(record) ?? ''
      gathering?.number(by, part, at, number, group)
      groups.add(number, group, at)
      cells.set(at, { place: { ref: record.ref, key: record.key }, value: detached(record.raw[check.field] ?? String(number)) })
    }
  }

  private addKey({ check, groups }: Keys, key: string, record: CustomerRecord, at: number): void {
    const isUnread = check.reads !== undefined && this.judged.isSpoilt(at, check.reads)
    groups.add(key, check.other?.(record) ?? null, record, at, record.raw[check.field] ?? key, isUnread)
  }

  /** A cell that is wrong has no key to share, or the wrong one. */
  private countSpoilt({ check, judged }: Keys, at: number): void {
    if (this.judged.isSpoilt(at, check.field)) judged.isWrong(at, check.field)
  }

  /** Tells what a record brings to the groups without adding it. */
  gather(record: CustomerRecord, gathering: Gathering): void {
    const { at } = this.judged
    for (const keys of this.keys) {
      const { by, part, check, judged } = keys
      this.work.rule = by.rule.id
      this.countSpoilt(keys, at)
      const key = check.key(record)
      if (key === null) continue
      judged.judges(at, check.field)
      gathering.key(by, part, at, lowHash(key), highHash(key))
    }
    for (const { by, part, check } of this.numbers) {
      this.work.rule = by.rule.id
      const number = check.number(record)
      if (number !== null) gathering.number(by, part, at, number, check.group?.(record) ?? '')
    }
  }

  /** After the last record. */
  judge(): void {
    for (const keys of this.keys) this.judgeShared(keys)
    for (const { by, part, check, groups, cells } of this.numbers) this.judgeNumbers(by, part, groups, (at) => cells.get(at)!, check)
    this.emitter.part = 0
  }

  /** Adds records to the keys of parts of rules. They must come in the order of the sheet, and be all that share these keys. */
  addSharing(parts: readonly SharingPart[], records: Iterable<readonly [at: number, record: CustomerRecord]>): void {
    const all = parts.map(({ by, part, members }) => ({ keys: this.keysOf(by, part), members }))
    for (const [at, record] of records)
      for (const { keys, members } of all) {
        if (!members.has(at)) continue
        this.work.rule = keys.by.rule.id
        const key = keys.check.key(record)
        if (key !== null) this.addKey(keys, key, record, at)
      }
  }

  /**
   * Judges the keys of a rule's part among the records added alone.
   * @param again those of which it is counted anew whether they are wrong: these, and others that share their key with nobody
   */
  judgeKeys(by: ActiveRule, part: number, again: Bits): void {
    const keys = this.keysOf(by, part)
    this.work.rule = by.rule.id
    again.each((at) => this.countSpoilt(keys, at))
    this.judgeShared(keys)
    this.emitter.part = 0
  }

  private keysOf(by: ActiveRule, part: number): Keys {
    return this.keys.find((one) => one.by === by && one.part === part)!
  }

  /**
   * Judges the numbers of a rule's part that were gathered before.
   * @param recordOf the record of a number that something is said of
   */
  judgeColumn(by: ActiveRule, part: number, groups: NumberGroups, recordOf: (at: number) => CustomerRecord): void {
    const { check } = this.numbers.find((one) => one.by === by && one.part === part)!
    this.judgeNumbers(by, part, groups, (at) => cellOf(recordOf(at), check), check)
    this.emitter.part = 0
  }

  private judgeShared({ by, part, check, groups, judged }: Keys): void {
    this.work.rule = by.rule.id
    this.emitter.part = part
    for (const { key, group, countedOthers: others, repeats } of groups.shared()) {
      const verdict = check.judge(group, key)
      const counted = others === group.others ? verdict : check.judge({ ...group, others }, key)
      const isWrong = counted !== null && !isHint(counted, by)
      if (verdict === null && !isWrong) continue
      for (const { at, isOther, place, value } of repeats) {
        this.judged.at = at
        if (isWrong && (isOther || others < 2)) judged.isWrong(at, check.field)
        if (verdict === null) continue
        if (!isHint(verdict, by)) judged.hasFinding(at, check.field)
        this.emitter.put(by, verdict, place, check.field, value)
      }
    }
  }

  private judgeNumbers(by: ActiveRule, part: number, groups: NumberGroups, cellAt: (at: number) => Cell, check: ColumnCheck): void {
    const judged = this.judged.of(by)
    this.work.rule = by.rule.id
    this.emitter.part = part
    let isJudged = false
    groups.judge(check.judge, (at, verdict) => {
      isJudged = true
      judged.judges(at, check.field)
      if (verdict === null) return
      this.judged.at = at
      const { place, value } = cellAt(at)
      this.emitter.emit(by, verdict, place, check.field, value)
    })
    if (isJudged) this.countSpoiltNumbers(groups, judged, check)
  }

  /** What is no number, or is in nobody knows which group, is in line with nobody. */
  private countSpoiltNumbers(groups: NumberGroups, judged: RuleJudged, { field, reads }: ColumnCheck): void {
    this.judged.allSpoilt(field).each((at) => judged.isWrong(at, field))
    if (reads !== undefined)
      groups.each((at) => {
        if (this.judged.isSpoilt(at, reads)) judged.isWrong(at, field)
      })
  }
}

function cellOf(record: CustomerRecord, { field, number }: ColumnCheck): Cell {
  return { place: { ref: record.ref, key: record.key }, value: record.raw[field] ?? String(number(record)) }
}
