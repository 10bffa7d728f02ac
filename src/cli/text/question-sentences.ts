/** What `review` says of questions beside pairs. */

import type { Words } from '../../words.ts'

export const questionSentences = {
  reviewNone_conflicts: { en: 'No import contradicts what a person wrote.', zh: '没有与人工填写不一致的导入值。' },
  reviewNone_unlinked: {
    en: 'All follow-ups, orders and tickets name one customer, and all rows could be read.',
    zh: '所有跟进、订单、工单都已对应客户，也没有未读入的行。',
  },
  importWorkDone: { en: '{count} assigned {count:task is|tasks are} done and closed:', zh: '已分派的事项中有 {count} 项已完成并关闭：' },
  importWorkLeft: { en: '{count} assigned {count:task is|tasks are} still open:', zh: '已分派的事项中仍有 {count} 项未完成：' },
  reviewAssigned: { en: '{count} {count:task|tasks} handed out. Run {run}.', zh: '已分派 {count} 项。任务编号 {run}。' },
  reviewWouldAssign: { en: '{count} {count:task|tasks} to be handed out.', zh: '将分派 {count} 项。' },
  reviewAssignedNone: { en: 'Nothing new to hand out.', zh: '没有新的事项可分派。' },
  reviewAssignOwner: { en: 'Owner', zh: '负责人' },
  reviewAssignFindings: { en: 'Findings', zh: '问题' },
  reviewAssignPairs: { en: 'Pairs', zh: '待判断对' },
  reviewAssignOwnerless: {
    en: 'Without an owner, so handed to nobody: {findings} {findings:finding|findings}, {pairs} {pairs:pair|pairs}.',
    zh: '没有负责人、未分派：问题 {findings} 个，待判断对 {pairs} 个。',
  },
  reviewAssignOpen: {
    en: 'Handed out before: {closed} done and closed, {waiting} still open.',
    zh: '此前分派的事项：已完成并关闭 {closed} 项，未完成 {waiting} 项。',
  },
  reviewAssignNext: {
    en: 'A workbook for each owner: crm-clean export todo.xlsx --annotate --split-by owner',
    zh: '为每位负责人各写一个工作簿：crm-clean export todo.xlsx --annotate --split-by owner',
  },
  expect_due: { en: 'write it as a time, such as 7d, 2w, 1m', zh: '请写成时长，如 7d、2w、1m' },
  cardApprovals: { en: 'Entered, checked, approved by', zh: '录入与复核' },
  cardWaits: { en: '→ {value} waits: {steps}', zh: '→ 拟改为 {value}：{steps}' },
  cardSentBack: { en: '✗ {value} was sent back by {operator}', zh: '✗ {value} 已被 {operator} 退回' },
  changeWaits: {
    en: '{count} {count:change waits|changes wait} for others to agree (run {run}); until then the approved {count:value stays|values stay} in force: crm-clean review --approvals',
    zh: '{count} 处改动待他人复核（任务编号 {run}），复核通过前仍以原值为准：crm-clean review --approvals',
  },
  changeWouldWait: {
    en: '{count} {count:change|changes} would wait for others to agree; until then the approved {count:value stays|values stay} in force.',
    zh: '将有 {count} 处改动待他人复核，复核通过前仍以原值为准。',
  },
  changeWithdrawn: {
    en: '{count} {count:change|changes} that waited for others to agree {count:is|are} withdrawn (run {run}). To undo: crm-clean undo {run}',
    zh: '已撤回 {count} 处待复核的改动（任务编号 {run}）。如需撤销：crm-clean undo {run}',
  },
  changeWouldWithdraw: {
    en: '{count} {count:change|changes} that {count:waits|wait} for others to agree would be withdrawn.',
    zh: '将撤回 {count} 处待复核的改动。',
  },
  changeReplaced: {
    en: 'It takes the place of a change that {operators} had asked for: that one waits no more.',
    zh: '它取代了 {operators} 此前提出的待复核改动，原改动不再等待复核。',
  },
  changeAgreed: {
    en: 'Somebody else had asked for the same: entering it again counts as agreeing, to {count} {count:change|changes}.',
    zh: '他人此前已提出同样的改动，再次录入视为复核同意，共 {count} 处。',
  },
  reviewNone_approvals: { en: 'No change waits for others to agree.', zh: '没有待复核的改动。' },
  reviewWaiting_approvals: {
    en: '{count} {count:change waits|changes wait} for others to agree; until then the approved {count:value stays|values stay} in force.',
    zh: '{count} 处改动待他人复核，复核通过之前以现行值为准。',
  },
  reviewEntered: {
    en: '{count} {count:value|values} of {fields} {count:is|are} entered and not approved. To approve many: crm-clean review --approvals --apply agree --where <condition>',
    zh: '{fields} 中有 {count} 个值已录入、尚未复核。批量复核：crm-clean review --approvals --apply agree --where <条件>',
  },
  reviewNoFourEyes: {
    en: 'review.double_check in crm-clean.yaml names no field that several people must agree to.',
    zh: 'crm-clean.yaml 的 review.double_check 未指定需要复核的字段。',
  },
  reviewHeld: {
    en: '{count} {count:change waits|changes wait} for others to agree: crm-clean review --approvals',
    zh: '{count} 处改动待他人复核：crm-clean review --approvals',
  },
  reviewAgreeSure: {
    en: 'Agree to {count} {count:value|values} of {records} {records:customer|customers}? [y/N] ',
    zh: '同意 {records} 个客户的 {count} 个值？[y/N] ',
  },
  reviewNeedsYesAgree: {
    en: 'to agree to {count} {count:value|values} without being asked, add --yes; --dry-run only counts them',
    zh: '要不经询问同意 {count} 个值，请加 --yes；--dry-run 仅统计',
  },
  reviewBookName_approvals: { en: 'Approvals', zh: '待复核' },
  reviewBookLines_approvals: {
    en: 'Each row is a change of an approved value. Until enough different people have agreed, the value in force stays.|agree: you agree. send back: you do not; write the reason beside it.|Leave Answer empty where you have not looked. Only these two columns are read; rows may be sorted, filtered and deleted.|Take it back with: crm-clean review --import "<this file>" --operator <your name>',
    zh: '每一行是对已复核值的一处改动。达到规定的复核人数之前，以现行值为准。|同意：您同意该改动。退回：不同意，请在旁边写明理由。|尚未看过的，“答复”留空即可。系统只读取这两列；行可以排序、筛选、删除。|填好后导入：crm-clean review --import "<本文件>" --operator <您的姓名>',
  },
  reviewWaiting_conflicts: {
    en: '{count} {count:cell|cells} of imports {count:says|say} something else than a person wrote; the person’s {count:value stays|values stay} until you decide.',
    zh: '导入的 {count} 处与人工填写不一致，判定之前以人工填写为准。',
  },
  reviewWaiting_unlinked: {
    en: '{count} {count:row|rows}: no one customer is named, or the row could not be read.',
    zh: '{count} 行：未能对应到唯一的客户，或无法读取。',
  },
  reviewQuestionHow: {
    en: 'To answer: crm-clean review {option} --decide {id}={word} (answers: {words})',
    zh: '答复方法：crm-clean review {option} --decide {id}={word}（可答：{words}）',
  },
  expectAnswer: { en: 'write it as <id>=<answer>, with one of {words}', zh: '请写成 <编号>=<答复>，可答 {words}' },
  reviewNotTaken: { en: '{id} was not taken: {why}.', zh: '{id} 未采纳：{why}。' },
  reviewTook: { en: 'Kept: {what}. Run {runs}.', zh: '已保存：{what}。任务编号 {runs}。' },
  reviewWouldTake: { en: 'To be kept: {what}.', zh: '将保存：{what}。' },
  reviewKeysOpenCard: { en: 'o card', zh: 'o 资料卡' },
  reviewKeysDeck: { en: 'space skip  b back  ↑↓ scroll  q quit', zh: '空格 跳过  b 返回  ↑↓ 滚动  q 退出' },
  reviewKeysDeckCard: { en: '↑↓ scroll  any other key: back  q quit', zh: '↑↓ 滚动  其他键 返回  q 退出' },
  reviewKeysSuggested: { en: '{last} link to that customer', zh: '{last} 关联该客户' },
  reviewWhichCustomer: { en: 'Customer no.:', zh: '客户编号：' },
  reviewWhichReason: { en: 'Reason:', zh: '理由：' },
  reviewBookName_conflicts: { en: 'Conflicts', zh: '不一致' },
  reviewBookName_unlinked: { en: 'Unlinked', zh: '未关联' },
  reviewBookLines_conflicts: {
    en: 'Each row is a cell of an import that says something else than a person wrote.|keep by hand: the person’s value stays. take the sheet: the value of the sheet takes its place.|Leave Answer empty where you have not looked. Only this column is read; rows may be sorted, filtered and deleted.|Take it back with: crm-clean review --import "<this file>"',
    zh: '每一行是一处：导入的值与人工填写不一致。|保留人工：以人工填写为准。采用表格：改用表格中的值。|尚未看过的，“答复”留空即可。系统只读取这一列；行可以排序、筛选、删除。|填好后导入：crm-clean review --import "<本文件>"',
  },
  reviewBookLines_unlinked: {
    en: 'Each row is a follow-up, an order or a ticket that names no one customer, or a row that could not be read.|Write the number of the customer beside it ("May be" names some), or answer "none" where it belongs to no customer.|Leave both empty where you have not looked. Only these two columns are read; rows may be sorted, filtered and deleted.|Take it back with: crm-clean review --import "<this file>"',
    zh: '每一行是一条未能对应到唯一客户的跟进、订单或工单，或一行无法读取的内容。|请在旁边填写客户编号（“可能是”一列供参考）；不属于任何客户的，答复选“不属于任何客户”。|尚未看过的，两列留空即可。系统只读取这两列；行可以排序、筛选、删除。|填好后导入：crm-clean review --import "<本文件>"',
  },
  reviewQuestionsNext: {
    en: '{count} {count:question|questions}. When they are answered: crm-clean review --import {file}',
    zh: '共 {count} 项。答复后导入：crm-clean review --import {file}',
  },
  reviewQuestion_word: { en: 'Row {row}: this is no answer; it was not taken.', zh: '第 {row} 行：无法识别的答复，未采纳。' },
  reviewQuestion_changed: {
    en: 'Row {row}: what was asked has changed since the workbook was written; the answer was not taken, the question waits again.',
    zh: '第 {row} 行：导出之后内容已改动，答复未采纳，仍待处理。',
  },
  reviewQuestion_gone: { en: 'Row {row}: nobody asks this any more; it was not taken.', zh: '第 {row} 行：该项已无需处理，未采纳。' },
  reviewQuestion_twice: {
    en: 'Row {row}: the same question has another answer above; the one above counts.',
    zh: '第 {row} 行：同一事项在上方已有不同答复，以上方为准。',
  },
  reviewQuestionBlank: { en: '{count} left empty: they wait.', zh: '{count} 项未填，仍待处理。' },
} as const satisfies Readonly<Record<string, Words>>
