/** What is said of fixes, edits and undoing. */

import type { Words } from '../../words.ts'

export const changeSentences = {
  fixLeft: { en: '{count} {count:proposal was|proposals were} not applied:', zh: '{count} 处建议未采纳：' },
  left_conflict: { en: 'another proposal is more certain', zh: '另有更可靠的建议' },
  'left_no-better': { en: 'the cell would still be wrong', zh: '采纳后仍不正确' },
  left_undone: { en: 'was fixed before and undone', zh: '曾修正后被撤销' },
  left_waiting: { en: 'waits for others to agree', zh: '待他人复核' },
  'left_sent-back': { en: 'was sent back', zh: '已被退回' },
  fixWaiting: { en: '{count} {count:change waits|changes wait} for others to agree:', zh: '{count} 处改动须他人复核后生效：' },
  'left_by-hand': { en: 'was written by a person', zh: '为人工填写' },
  fixNothing: { en: 'No fix has a confidence of {confidence} or more.', zh: '没有把握度达到 {confidence} 的修正。' },
  fixWould: {
    en: '{cells} {cells:cell|cells} in {records} {records:record|records} would change.',
    zh: '将修正 {records} 条记录中的 {cells} 个单元格。',
  },
  fixCopied: {
    en: 'Fixed {cells} {cells:cell|cells} in {records} {records:row|rows} of the copy.',
    zh: '已在副本中修正 {records} 行的 {cells} 个单元格。',
  },
  fixDone: {
    en: 'Fixed {cells} {cells:cell|cells} in {records} {records:record|records}, as run {run}. To undo: crm-clean undo {run}',
    zh: '已修正 {records} 条记录中的 {cells} 个单元格，任务编号 {run}。如需撤销：crm-clean undo {run}',
  },
  fixBelow: {
    en: '{count} more {count:proposal has|proposals have} a confidence below {confidence}; show them with --dry-run --min-confidence 0.',
    zh: '另有 {count} 处建议的把握度低于 {confidence}，可用 --dry-run --min-confidence 0 查看。',
  },
  undoRemoved: {
    en: '{count} {count:record that the run added is|records that the run added are} removed.',
    zh: '移除该任务新增的 {count} 条记录。',
  },
  undoAnswers: { en: '{count} {count:answer|answers} of people {count:is|are} affected.', zh: '涉及 {count} 项人工判定。' },
  undoBrought: { en: '{count} {count:record is|records are} restored.', zh: '恢复 {count} 条记录。' },
  runMerged: { en: 'Merged', zh: '合并' },
  runWouldMerge: {
    en: '{joined} {joined:record|records} would become {merged} {merged:customer|customers}, by the duplicates known now',
    zh: '按目前已知的重复，{joined} 条记录将合并为 {merged} 个客户',
  },
  runMergedNone: { en: 'nothing that is certain', zh: '没有可直接合并的' },
  runMergedWhat: {
    en: '{joined} {joined:record|records} into {merged} {merged:customer|customers}; to undo: crm-clean undo {run}',
    zh: '{joined} 条记录合并为 {merged} 个客户；可用 crm-clean undo {run} 撤销',
  },
  runMergeHeld: {
    en: '{count} {count:group waits|groups wait} for a person (crm-clean merge --dry-run)',
    zh: '{count} 组待人工确认（crm-clean merge --dry-run）',
  },
  cardMembers: { en: 'Records it is made of (crm-clean split takes one out)', zh: '组成该客户的记录（可用 crm-clean split 拆出）' },
  expect_changes: { en: 'only with --what changes', zh: '只能与 --what changes 同用' },
  mergeWaiting: { en: '{count} {count:group waits|groups wait} for a person:', zh: '{count} 组待人工确认：' },
  mergeDone: {
    en: '{joined} {joined:record|records} merged into {merged} {merged:customer|customers}, as run {run}. To undo: crm-clean undo {run}',
    zh: '已将 {joined} 条记录合并为 {merged} 个客户，任务编号 {run}。如需撤销：crm-clean undo {run}',
  },
  mergeWould: {
    en: '{joined} {joined:record|records} would be merged into {merged} {merged:customer|customers}.',
    zh: '将把 {joined} 条记录合并为 {merged} 个客户。',
  },
  mergeNothing: {
    en: 'Nothing is certain enough to be merged. To merge a group all the same: crm-clean merge --only <cluster>',
    zh: '没有把握足够、可直接合并的分组。如需合并某一组：crm-clean merge --only <分组编号>',
  },
  splitWhat: {
    en: '{record} is a customer of its own; {staying} stay as {left}.',
    zh: '{record} 成为独立客户；{staying} 仍为 {left}。',
  },
  splitDone: { en: 'Done, as run {run}. To undo: crm-clean undo {run}', zh: '已完成，任务编号 {run}。如需撤销：crm-clean undo {run}' },
  rereadRows: {
    en: '{rows} {rows:row|rows} read again; something differs in {records} {records:record|records}.',
    zh: '重新读取 {rows} 行，{records} 条记录有变化。',
  },
  rereadChanged: { en: '{count} {count:value|values} changed', zh: '改动 {count} 处' },
  rereadFilled: { en: '{count} filled', zh: '补上 {count} 处' },
  rereadEmptied: { en: '{count} emptied', zh: '清空 {count} 处' },
  rereadDone: {
    en: 'Done, as run {run}. All changes as a list: crm-clean export changes.csv --what changes --run {run}. To undo: crm-clean undo {run}',
    zh: '已完成，任务编号 {run}。改动明细：crm-clean export changes.csv --what changes --run {run}。如需撤销：crm-clean undo {run}',
  },
  rereadSame: {
    en: 'Done, as run {run}: every value is what this version reads.',
    zh: '已完成，任务编号 {run}：各字段的值与当前版本读法一致。',
  },
  readingOlder: {
    en: 'Values in this store were read by an older version of crm-clean. To see what this one reads differently: crm-clean restandardise --dry-run',
    zh: '库中的值由旧版 crm-clean 读取。查看当前版本读法的差异：crm-clean restandardise --dry-run',
  },
  undoMoved: {
    en: '{count} {count:record leaves or returns to a merged customer.|records leave or return to merged customers.}',
    zh: '{count} 条记录离开或回到合并客户。',
  },
  undoFields: {
    en: '{count} {count:field|fields} of {records} {records:record|records} restored:',
    zh: '恢复 {records} 条记录中的 {count} 个字段：',
  },
  undoLeft: { en: '{count} {count:change is|changes are} not undone:', zh: '{count} 处未撤销：' },
  undoLeftBy: { en: 'changed later by run {run}', zh: '之后被任务 {run} 修改' },
  undoNumberTaken: { en: 'its number now belongs to another customer', zh: '其编号已属于另一客户' },
  undoCascaded: {
    en: 'Changes of these later runs to the same fields are undone, too: {runs}.',
    zh: '后来任务对相同字段的改动一并撤销：{runs}。',
  },
  pairHidden: { en: '(--reveal shows the difference)', zh: '（加 --reveal 可查看差异）' },
  valuesMasked: {
    en: 'Values are masked; show them with --reveal --reason <text>.',
    zh: '值已脱敏；加 --reveal --reason <理由> 可显示原值。',
  },
  undoCascade: {
    en: 'To undo the later changes, too: crm-clean undo {run} --cascade',
    zh: '如需连同后来的改动一并撤销：crm-clean undo {run} --cascade',
  },
  undoDone: {
    en: 'Run {undoes} is undone, as run {run}. To redo it: crm-clean undo {run}',
    zh: '已撤销任务 {undoes}，本次任务编号 {run}。如需恢复：crm-clean undo {run}',
  },
  editRefused: {
    en: 'The change would leave an error, so it is not written; --force writes it all the same.',
    zh: '修改后仍有错误，因此未写入；如确需写入，请加 --force。',
  },
  editDone: {
    en: 'Changed as run {run}. To undo: crm-clean undo {run}',
    zh: '已修改，任务编号 {run}。如需撤销：crm-clean undo {run}',
  },
  undoNight: { en: 'The night of {at}:', zh: '{at} 那一晚：' },
  expectRunOrNight: { en: 'name one run, or a night with --night', zh: '请写明一个任务编号，或用 --night 指定一晚' },
  addRefused: {
    en: 'The customer would have an error, so it is not added; --force adds it all the same.',
    zh: '该客户有错误，因此未新增；如确需新增，请加 --force。',
  },
  addDone: { en: 'Added as run {run}. To undo: crm-clean undo {run}', zh: '已新增，任务编号 {run}。如需撤销：crm-clean undo {run}' },
  historyOf: { en: 'of {record}', zh: '记录 {record}' },
  historyInto: { en: 'into {record}', zh: '到 {record}' },
  historyFrom: { en: 'from {record}', zh: '自 {record}' },
  runUndoes: { en: 'undoes run {run}', zh: '撤销了任务 {run}' },
  runReason: { en: 'reason: {reason}', zh: '理由：{reason}' },
  runOfNight: { en: 'the last of the night of {at}; to undo all of it: {command}', zh: '{at} 那一晚的最后一个任务；撤销整晚：{command}' },
  runToUndo: { en: 'to undo: {command}', zh: '撤销：{command}' },
  removeWould: {
    en: '{count} {count:customer|customers} would be removed, and kept out of later imports:',
    zh: '将移除 {count} 个客户，今后导入时不再收入：',
  },
  removeWhat: {
    en: '{count} {count:customer is|customers are} removed, and kept out of later imports:',
    zh: '已移除 {count} 个客户，今后导入时不再收入：',
  },
  removeDone: {
    en: 'Removed as run {run}. To undo: crm-clean undo {run}',
    zh: '已移除，任务编号 {run}。如需撤销：crm-clean undo {run}',
  },
  removeNone: { en: 'No customer meets the condition; nothing changed.', zh: '没有符合条件的客户，未作更改。' },
  expectRecords: {
    en: 'name the customers, or give a condition with --where',
    zh: '请写明客户编号，或用 --where 给出条件（二者取一）',
  },
  expectReason: { en: 'give the reason with --reason', zh: '请用 --reason 写明理由' },
  keptOut: {
    en: '{count} {count:row was|rows were} kept out: {count:its customer was|their customers were} removed before ("crm-clean runs" lists the runs to undo).',
    zh: '有 {count} 行未收入：相应客户此前已被移除（如需恢复，可用 crm-clean runs 查到任务并撤销）。',
  },
  staysUndone: {
    en: '{place}: its import was undone before, and it was not imported again. To import it: crm-clean import --again',
    zh: '{place}：其导入曾被撤销，本次未再导入。如需导入：crm-clean import --again',
  },
  runStaysUndone: {
    en: '{files} {files:sheet|sheets} whose import was undone, {cells} {cells:fix|fixes} that {cells:was|were} undone: not done again',
    zh: '已撤销的不再重做：表格 {files} 个，修正 {cells} 处',
  },
  runUndoneLabel: { en: 'Left undone', zh: '保持撤销' },
  askAgain: {
    en: 'The import of {places} was undone (run {run}). Import it again? (y/n)',
    zh: '{places} 的导入（任务 {run}）已被撤销，是否再次导入？(y/n)',
  },
  importRenumbered: {
    en: '{count} {count:row has|rows have} another customer number than the customer it was made from: a number never changes, so it was left as it is.',
    zh: '有 {count} 行的客户编号与原客户不同：编号不可更改，已保持原编号。',
  },
  importMasked: {
    en: '{count} {count:cell is|cells are} masked (like 138****0012) where the customer has the value: the value stays.',
    zh: '有 {count} 个单元格已脱敏（如 138****0012），而客户资料中有完整的值，已保留原值。',
  },
  importConflicts: {
    en: "{count} {count:cell says|cells say} something else than a person wrote since; the person's value stays. To decide: crm-clean review --conflicts",
    zh: '有 {count} 个单元格与人工填写的内容不一致，已保留人工填写的值。逐项判定：crm-clean review --conflicts',
  },
  expectRun: { en: '"{value}" is not the number of a run', zh: '“{value}”不是任务编号' },
  expectAssignment: { en: 'write "{value}" as field=value', zh: '“{value}”应写成 字段=值' },
} as const satisfies Record<string, Words>
