/**
 * crm-clean as a library: the jobs that the command line runs. Nothing here touches a terminal or the process. `docs/library.md` has a
 * runnable example for each job. Every type that an exported function takes or gives is exported too.
 */

// What every job works with: records, findings, faults, the schema, the configuration.

export { z } from 'zod'
export { Fault, type FaultCode, type FaultDatum, type Language } from './errors.ts'
export type { Dimension, Finding, Fix, MessageData, Severity } from './finding.ts'
export type { Progress, Step } from './jobs/progress.ts'
export type { CustomerRecord, FieldName, Note, NoteKind, RowRef, Standardised } from './record.ts'
export {
  type CapLimits,
  type Config,
  type CustomRule,
  defaultConfig,
  type GradeLetter,
  type RuleChoice,
  type RuleLevel,
} from './schema/config.ts'
export type { ConfigMistake } from './schema/config-mistake.ts'
export { customerSchema } from './schema/customer.ts'
export type { Choice, Field, FieldType, Schema, SheetKind } from './schema/field.ts'
export type { ColumnLayout, Layout } from './schema/layout.ts'
export { type LoadedConfig, loadConfig } from './schema/load-config.ts'
export type { FailOn, NightOutput, NightSettings, NightStepName } from './schema/night-settings.ts'
export type { RefusedKind } from './schema/refused-kind.ts'
export type { SettingToCome } from './schema/settings-to-come.ts'
export type { Standard, SystemHeaders } from './schema/standards/definition.ts'
export type { Chosen as ChosenSchema } from './schema/standards/standards.ts'
export type { Threshold } from './schema/threshold.ts'
export { version } from './version.ts'
export type { Complete, Words } from './words.ts'

// Sheets: open them, look at their columns.

export { type OpenedTables, type OpenOptions, openTables, type SheetSource, type SkippedSheet } from './jobs/sheets/open-tables.ts'
export { type ProfiledColumn, profileSheet as profileTable, type SheetProfile } from './jobs/sheets/profile-sheet.ts'
export type { RecordBatch } from './jobs/sheets/record-batch.ts'
export type { Table, TableOptions } from './jobs/sheets/table.ts'
export type { LayoutProblem } from './read/find-layout.ts'
export type { Input as SheetInput } from './read/inputs.ts'
export type {
  AsideReason,
  Breakage,
  CellRange,
  ColumnForm,
  Detection,
  RawRow,
  ReadNotice,
  ReadOptions,
  SetAside,
  Sheet,
  SheetForm,
  SheetLook,
} from './read/sheet.ts'
export type { ColumnProfile, ValueCount } from './report/profile.ts'
export type { CopyOrigin } from './schema/copy-tag.ts'
export type { CountryEvidence, SignKind } from './schema/country-evidence.ts'
export type { OtherKind, OtherKinds } from './schema/other-kind.ts'
export type { AmountWriting, DateOrder, SheetContext } from './standardise/context.ts'
export type { DecimalSign } from './standardise/money/decimal-sign.ts'
export type { HeaderUnit } from './standardise/money/header.ts'
export type { UsualSize } from './standardise/money/own-unit.ts'

// Rules: the shipped ones, those of a configuration, your own.

export { shippedRules } from '../rules/index.ts'
export type { Bits } from './check/judged/bits.ts'
export type { ReadCells } from './check/judged/judged.ts'
export type { CellSets, KnownCells, Measured, MeasuredCheck, MeasuredColumn, MeasuredRule, Sets } from './check/judged/measured.ts'
export {
  type Applies,
  type Cell,
  type CellCheck,
  type ColumnCheck,
  defineRule,
  type HangsOn,
  type KeyCheck,
  type KeyGroup,
  type Place as RecordPlace,
  type ReferenceRow,
  type ReferenceWanted,
  type Report,
  type Rule,
  type RuleContext,
  type RuleDefinition,
  type RuleHandlers,
  type RuleSheet,
  type Verdict,
} from './check/rule.ts'
export { type ActiveRule, chooseRules, type Reference, type RuleProblem, type RuleSetting } from './check/rule-set.ts'
export type { Replaced as ReplacedChange } from './jobs/approve/replaced-by.ts'
export { type AddedRule, type RulesRequest, readyRules as configuredRules } from './jobs/check/configured-rules.ts'
export { ruleDocument } from './jobs/check/rule-document.ts'

// Check sheets or the store, and put what was found into words.

export type { ToldFinding as DescribedFinding } from './check/present.ts'
export type { CheckCounts } from './jobs/check/check-tally.ts'
export {
  type DescribeRequest,
  findingDescriber,
  type TellRequest as StoredFindingsRequest,
  toldFindings as storedFindings,
} from './jobs/check/findings-to-show.ts'
export { checkAnew as checkAndKeep } from './jobs/check/kept-check.ts'
export { type CheckRequest, type CheckStoreRequest, checkStore, checkTables } from './jobs/check/run-check.ts'
export type { StoreCheck } from './jobs/check/store-check.ts'

// The store: open it, fill it from sheets, look at one customer.

export type { Found } from './check/finding-emitter.ts'
export type { Chain as ApprovalChain } from './jobs/approve/approval-state.ts'
export {
  type CheckedImport,
  type CheckedImportRequest,
  importChecked as importAndCheck,
  type NamedWork,
  type WorkAfter,
} from './jobs/import/import-checked.ts'
export type { ImportResult, RowImport, SheetImport, UndoneSheet } from './jobs/import/import-request.ts'
export { importSheets } from './jobs/import/import-sheets.ts'
export type { ImportedSheet } from './jobs/import/imported-sheet.ts'
export type { TableInfo } from './jobs/import/row-source.ts'
export type { SheetCounts, WrittenCounts as RowCounts } from './jobs/import/written-counts.ts'
export { type CardField, type RecordCard, recordCard } from './jobs/show/record-card.ts'
export { type ChangeOrigin, type RecordChange, type RecordHistory, recordHistory, type StepAction } from './jobs/show/record-history.ts'
export type { SignedField } from './jobs/show/signed-fields.ts'
export type { AliasStore } from './store/aliases.ts'
export type { ApprovalStep, ApprovalStore, FourEyes } from './store/approvals.ts'
export type { Assignment, AssignmentStore } from './store/assignments.ts'
export type { Change, ChangeStore, LoggedChange } from './store/changes.ts'
export type { CheckMemoryStore } from './store/check-memory.ts'
export type { ClusterStore, Member as ClusterMember } from './store/clusters.ts'
export type { Conflict, ConflictStore } from './store/conflicts.ts'
export type { Decision as PairDecision, StandingDecision, Verdict as PairVerdict } from './store/decision.ts'
export type { FileColumn, FileStore, ImportedFile } from './store/files.ts'
export type { AboutRecord, CountedRow, FindingsOf, SettledFinding } from './store/finding-row.ts'
export type { FindingStore } from './store/findings.ts'
export type { GoldenStore, PlainRecord } from './store/golden.ts'
export type { Writer as StoreWriter } from './store/lock.ts'
export type { MeasureStore, StoredMeasures } from './store/measures.ts'
export type { MoveStore, RecordMove } from './store/moves.ts'
export type { PairStore, PairWeight, StandingPair, StoredPair } from './store/pairs.ts'
export type { PinStore } from './store/pins.ts'
export type { PlaceInSheet } from './store/places-in-sheets.ts'
export type { QuarantinedRow, QuarantineStore, RowApart } from './store/quarantine.ts'
export type { RecordStore } from './store/records.ts'
export type { Relation, RelationKind, RelationStore } from './store/relations.ts'
export type { RemovedRow, RemovedRowStore } from './store/removed-rows.ts'
export type { Counts as RunCounts, RunEntry, RunRequest, RunState, RunStore } from './store/runs.ts'
export type { Drawn as DrawnSample, SampleAnswer, SampleEntry, SampleStore } from './store/samples.ts'
export type { SettledStepStore } from './store/settled-steps.ts'
export type { SourceRow, SourceRowStore } from './store/source-rows.ts'
export { openStore, type Store, type StoreOptions } from './store/store.ts'
export type { StoredRecord } from './store/stored-record.ts'
export type { UnlinkedKind, UnlinkedStore } from './store/unlinked.ts'
// Change records: what rules propose, a change by hand, records taken out, a run taken back.

export type { FixedCell, FixRequest, LeftCell } from './jobs/fix/chosen-proposals.ts'
export { type EditedCell, type EditRequest, type EditResult, editRecord } from './jobs/fix/edit-record.ts'
export {
  type CellCorrections,
  type FixedSheets,
  type FixTablesRequest,
  fixTables,
  writeFixed as writeFixedTables,
} from './jobs/fix/fix-sheets.ts'
export { type FixResult, type FixStoreRequest, fixStore } from './jobs/fix/fix-store.ts'
export type { LeftWhy, SettledCell, Spot as RecordCell } from './jobs/fix/proposal.ts'
export type { SheetFix } from './jobs/fix/sheet-fixer.ts'
export { type AddRequest, type AddResult, addRecord } from './jobs/import/add-record.ts'
export { type RemovedRecord, type RemoveRequest, type RemoveResult, removeRecords } from './jobs/remove/remove-records.ts'
export type { FieldChange } from './jobs/undo/shown-changes.ts'
export { type Night, nightsOf, type UndoNightRequest, type UndoneNight, undoNight } from './jobs/undo/undo-night.ts'
export { type UndoRequest, type UndoResult, undoRun } from './jobs/undo/undo-run.ts'

// Read the rows that the store keeps again.

export type { FieldTally } from './jobs/restandardise/field-tally.ts'
export { isReadByOlder } from './jobs/restandardise/is-read-by-older.ts'
export type { Reread } from './jobs/restandardise/read-again.ts'
export { type RestandardiseRequest, type RestandardiseResult, restandardise } from './jobs/restandardise/restandardise-store.ts'

// Make one customer of several records, take one out again.

export { type ExplainedGolden, type ExplainedValue, goldenExplainer } from './jobs/golden/explained.ts'
export { type GoldenRules, goldenRules, shippedGoldenRules } from './jobs/golden/golden-rules.ts'
export type { CandidateGroup } from './jobs/merge/merge-groups.ts'
export { mergeCertain, type NightMerge, type NightMergeRequest } from './jobs/merge/merge-night.ts'
export { type MergeGroup, type MergePlan, type MergePlanRequest, planMerge, type WaitingGroup } from './jobs/merge/merge-plan.ts'
export { type MergeRequest, type MergeResult, mergeStore } from './jobs/merge/merge-store.ts'
export { type SplitRequest, type SplitResult, splitRecord } from './jobs/merge/split-record.ts'
export type { CertaintyRequest, WhyWaiting } from './jobs/merge/why-waiting.ts'
export type { GoldenRecord, Survivorship } from './merge/golden-record.ts'
export type { Alternative as SurvivorAlternative, Reason as SurvivorReason, Survivor } from './merge/survivor.ts'
export type { Criterion as SurvivorCriterion, SurvivorRule } from './schema/survivorship.ts'

// Find duplicates in sheets or in the store, explain a pair, measure the result against labels.

export type { DedupeCounts, DedupeResult, WhyFull } from './jobs/dedupe/dedupe-result.ts'
export { type DedupeRequest, dedupeStore } from './jobs/dedupe/dedupe-store.ts'
export {
  type DuplicateLists,
  type ListedPair,
  listsOfSheets as duplicateListsOfTables,
  listsOfStore as duplicateListsOfStore,
} from './jobs/dedupe/duplicate-lists.ts'
export { duplicateTable, pairTable } from './jobs/dedupe/duplicate-tables.ts'
export { type ExplainedPair, explainPair } from './jobs/dedupe/explain-pair.ts'
export { type DuplicatesFound, type FindDuplicatesRequest, findDuplicatesIn } from './jobs/dedupe/find-duplicates.ts'
export type { Kin } from './jobs/dedupe/kin-of-record.ts'
export { evaluateStore } from './jobs/dedupe/stored-duplicates.ts'
export type { DecidedPair } from './match/decisions.ts'
export { type Agreement, type Evaluation, entitiesOf, evaluateClusters } from './match/evaluate.ts'
export type { FoundPair } from './match/found-pairs.ts'
export type { Wanted } from './match/identity/identity.ts'
export type { RelatedPair } from './match/identity/related-pair.ts'
export type { ModelDocument } from './match/model/shape.ts'
export type { MatchOptions, MatchResult, MatchStage } from './match/result.ts'
export type { Evidence, PairEvidence } from './match/score/explain.ts'

// Write results: tables, the report, a whole night's work; personal values masked where asked for.

export type { ValuePlace } from './check/mask/kind-of-value.ts'
export { type MaskedPair, type Masker, maskerOf } from './check/mask/masker.ts'
export { type Masking, maskings } from './check/mask/personal.ts'
export { usualCountry as countryOfStore } from './jobs/country-of-store.ts'
export { findingTable, quarantineTable } from './jobs/export/export-lists.ts'
export { type ExportTable, type RecordTableOptions, recordTable } from './jobs/export/export-records.ts'
export type { RecordExport } from './jobs/export/record-cells.ts'
export type { ExportColumn } from './jobs/export/record-columns.ts'
export { type WriteTableOptions, writeTable } from './jobs/export/write-table.ts'
export type { FindingChanges } from './jobs/night-changes.ts'
export type { NightFiles, NightScore, WrittenNight } from './jobs/night-files.ts'
export type { NightReport } from './jobs/night-report.ts'
export type { NightFix } from './jobs/night-steps.ts'
export { type NightPlan, planNight } from './jobs/plan-night.ts'
export type { ReportRequest } from './jobs/report/report-request.ts'
export { reportOf as reportOfStore } from './jobs/report/report-store.ts'
export { type NightRequest, type NightResult, type NightStep, runNight } from './jobs/run-night.ts'
export { type ChangeListRequest, changeTable } from './jobs/show/change-list.ts'
export { type ConflictListRequest, conflictTable } from './jobs/show/conflict-list.ts'
export type { Change as ScoreChange, CleanRowsChange, FindingChange } from './report/card/change.ts'
export type { Caps, Grade, GradeFloors, HeldCap } from './report/card/grade.ts'
export type { DimensionScore, Measure, Weights } from './report/card/measure.ts'
export type { Coverage, Scorecard, Share } from './report/card/scorecard.ts'
export { reportPage } from './report/page/report-page.ts'
export type {
  Breakdown,
  CustomerCounts,
  DuplicateExample,
  FieldCount,
  GroupReport,
  Matrix,
  Previous,
  ReportData,
  RuleReport,
  SampleFinding,
  SourceCount,
  TopFix,
  TrendPoint,
  ValueShare,
} from './report/report-data.ts'
export type { Verified, VerifiedShare } from './report/verified.ts'
export { type ReportWords, reportWords } from './report/words.ts'
export type { PhoneStyle } from './standardise/phone-format.ts'
export type { Presentation } from './write/present.ts'
export type { WriteColumn } from './write/table.ts'
