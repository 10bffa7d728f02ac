/** What `review` says. */

import type { Words } from '../../words.ts'

export const reviewSentences = {
  reviewNothing: { en: 'Nothing waits for a decision.', zh: '没有待判断的事项。' },
  reviewNothingYet: {
    en: 'Nothing waits for a decision: duplicates were never looked for. Run "crm-clean dedupe" first.',
    zh: '没有待判断的事项：尚未查重。请先运行 crm-clean dedupe。',
  },
  reviewWaiting: {
    en: '{count} {count:case waits|cases wait} for a decision, {pairs} {pairs:pair|pairs}; what decides most comes first.',
    zh: '待判断 {count} 项，共 {pairs} 对，影响最大的在前。',
  },
  reviewCasePair: {
    en: '{pair}  {share} %  settles {settles} {settles:record|records}',
    zh: '{pair}  {share} %  涉及 {settles} 条记录',
  },
  reviewCaseCluster: {
    en: 'cluster {cluster}  {share} % at least  settles {settles} {settles:record|records}',
    zh: '第 {cluster} 组  至少 {share} %  涉及 {settles} 条记录',
  },
  reviewBehind: {
    en: ', {count} {count:follow-up or order|follow-ups and orders}',
    zh: '，跟进与订单 {count} 条',
  },
  reviewBefore: { en: '  {operator} said "{verdict}" on {day}', zh: '  {operator} 于 {day} 判为“{verdict}”' },
  reviewChanged: { en: '; the values have changed since', zh: '，此后数据已改动' },
  reviewSeeAll: {
    en: '{count} more; all of them: crm-clean review --list --format csv',
    zh: '另有 {count} 项，查看全部：crm-clean review --list --format csv',
  },
  reviewHow: {
    en: 'To decide: crm-clean review --decide {pair}=same (or different, related, unsure)',
    zh: '判断方法：crm-clean review --decide {pair}=same（或 different、related、unsure）',
  },
  reviewContradictions: {
    en: '{count} {count:answer contradicts|answers contradict} others:',
    zh: '{count} 项判断与其他判断矛盾：',
  },
  reviewContradiction: {
    en: '  {pair}: {operator} said "{verdict}" on {day}, but {path} say they are one customer',
    zh: '  {pair}：{operator} 于 {day} 判为“{verdict}”，但按以下判断两者为同一客户：{path}',
  },
  reviewStep: { en: '{pair} ({operator}, {day})', zh: '{pair}（{operator}，{day}）' },
  reviewContradictionHow: {
    en: 'Until one of them is changed, "different" holds. To change one: crm-clean review --decide {pair}=same',
    zh: '在更正之前，以“不同客户”为准。如需更正：crm-clean review --decide {pair}=same',
  },
  reviewWould: {
    en: '{count} {count:pair|pairs} would be decided: {what}.',
    zh: '将判定 {count} 对：{what}。',
  },
  reviewDone: {
    en: '{count} {count:pair|pairs} decided: {what}, as run {run}. To undo: crm-clean undo {run}',
    zh: '已判定 {count} 对：{what}，任务编号 {run}。如需撤销：crm-clean undo {run}',
  },
  reviewMergedAlready: {
    en: '{pair} are one customer already, since the merge of run {run}: nothing was decided. To take one out: crm-clean split {record}',
    zh: '{pair} 已在任务 {run} 中合并为同一客户，本次判断未保存。如需分开：crm-clean split {record}',
  },
  reviewNext: {
    en: '"crm-clean merge" acts on them at once; "crm-clean dedupe" brings the groups up to date.',
    zh: '运行 crm-clean merge 即按判定结果合并；重新运行 crm-clean dedupe 可更新分组。',
  },
  reviewFound: {
    en: 'The condition finds {count} of {waiting} waiting {waiting:pair|pairs}.',
    zh: '待判断的 {waiting} 对中，有 {count} 对符合条件。',
  },
  reviewSure: { en: 'Decide all {count} as "{verdict}"? [y/N] ', zh: '将这 {count} 对全部判为“{verdict}”？[y/N] ' },
  reviewNeedsYes: {
    en: 'to decide {count} {count:pair|pairs} without being asked, add --yes; --dry-run only shows them',
    zh: '要不经询问判定 {count} 对，请加 --yes；--dry-run 仅预览',
  },
  reviewLeft: { en: 'Nothing is decided.', zh: '未作任何判定。' },
  reviewOneWay: { en: 'use one of {options} at a time', zh: '{options} 每次只能用一个' },
  reviewGoesWith: { en: '{option} goes with {other}', zh: '{option} 须与 {other} 同用' },
  reviewEvidence: { en: 'Evidence {pair}: {weight} bits in all', zh: '依据 {pair}：合计 {weight} 比特' },
  reviewEvidenceBefore: {
    en: 'Evidence {pair}, from before the change: {weight} bits in all',
    zh: '依据（改动之前）{pair}：合计 {weight} 比特',
  },
  reviewKept: { en: '{pair}: {verdict}. Kept as run {run}.', zh: '{pair}：{verdict}。已保存，任务编号 {run}。' },
  reviewSaidMeanwhile: { en: '{pair}: {operator} said "{verdict}" on {at}', zh: '{pair}：{operator} 已于 {at} 判为“{verdict}”' },
  reviewMeanwhile: { en: 'Meanwhile {said}. Another answer replaces it.', zh: '期间{said}。再次判定即替换。' },
  reviewAnswerNotTaken: { en: 'Not taken.', zh: '未采纳。' },
  reviewShownChanged: {
    en: 'Not taken: {records} changed while shown. This is what stands now.',
    zh: '未采纳：显示期间 {records} 已改动，现为最新内容。',
  },
  reviewGone: { en: 'Removed or merged meanwhile: {records}.', zh: '期间已移除或合并：{records}。' },
  reviewSettledMeanwhile: {
    en: 'Meanwhile nobody asks about {id} any more: it was settled or withdrawn.',
    zh: '期间 {id} 已处理或撤回，无需再判断。',
  },
  reviewSaid: { en: 'You said: {verdict}. Another answer replaces it.', zh: '您已判为：{verdict}。再次判定即替换。' },
  reviewRefused: { en: 'Not written, it would be an error: {problem}', zh: '未写入，改后有错误：{problem}' },
  reviewMaskedEdit: { en: 'Values are masked: edit without --mask.', zh: '值已脱敏，不带 --mask 时方可修改。' },
  reviewType: { en: 'New value:', zh: '新值：' },
  reviewHowRelated: { en: 'How do they belong together?', zh: '两者是什么关系？' },
  reviewEnd: { en: 'That is all. Answers kept: {kept}.', zh: '已全部看完，已保存判定 {kept} 项。' },
  reviewLeave: {
    en: '{kept} {kept:answer|answers} kept; {left} {left:case|cases} still {left:waits|wait}.',
    zh: '已保存判定 {kept} 项，仍有 {left} 项待判断。',
  },
  reviewKeys: {
    en: 's same  d different  r related  u unsure  space skip  b back  e edit  o card  ↑↓ scroll  q quit',
    zh: 's 同一客户  d 不同客户  r 有关联  u 不确定  空格 跳过  b 返回  e 改值  o 资料卡  ↑↓ 滚动  q 退出',
  },
  reviewKeysCluster: {
    en: 's all the same  d all different  r related  u unsure  tab one pair  ←→ records  space skip  b back  e edit  o card  ↑↓ scroll  q quit',
    zh: 's 全部同一客户  d 全部不同  r 有关联  u 不确定  Tab 逐对判断  ←→ 换记录  空格 跳过  b 返回  e 改值  o 资料卡  ↑↓ 滚动  q 退出',
  },
  reviewKeysRelated: {
    en: 'h household  s sister companies  b branch  a agency  esc cancel',
    zh: 'h 同一家庭  s 关联公司  b 总部与分支  a 代理机构  Esc 取消',
  },
  reviewKeysChoose: {
    en: '↑↓←→ choose a cell  enter type a value  1-9 take the value of that record  esc done',
    zh: '↑↓←→ 选择单元格  回车 输入新值  1-9 取该记录的值  Esc 完成',
  },
  reviewKeysType: { en: 'enter write  ctrl-u empty  esc cancel', zh: '回车 写入  Ctrl-U 清空  Esc 取消' },
  reviewKeysCard: { en: '←→ other record  ↑↓ scroll  any other key: back  q quit', zh: '←→ 另一条记录  ↑↓ 滚动  其他键 返回  q 退出' },
  reviewKeysEnd: { en: 'b back  q quit', zh: 'b 返回  q 退出' },
  reviewBookName: { en: 'Review', zh: '待判断' },
  reviewBookHow: { en: 'How to', zh: '填写说明' },
  reviewBookList: { en: 'Choose one from the list.', zh: '请从列表中选择。' },
  reviewBookLines: {
    en: 'Each block is one case: records that may be the same customer. What differs is coloured.|Decision in the first row of a block is about all of its records; in another row it is about that record and the first.|same: one customer. different: two customers. household, sister companies, branches, one agency: two customers who belong together. unsure: somebody else should look.|Keep: choose it in the row whose values are to stay. The other records of the same customer take its values; what it does not fill stays.|Leave Decision empty where you have not looked. Only these two columns are read; rows may be sorted, filtered and deleted.|Take it back with: crm-clean review --import "<this file>"',
    zh: '每一块是一项：可能是同一客户的几条记录，不同之处已着色。|首行的“决定”针对整块的全部记录；其他行的“决定”针对该行与首行。|同一客户：是同一客户。不同客户：是两个客户。同一家庭、关联公司、总部与分支、代理机构：是两个有关联的客户。不确定：留待他人判断。|保留值：在要保留其值的一行选择“保留”，同一客户的其他记录将取用其值；该行为空的字段保持原值。|尚未看过的，“决定”留空即可。系统只读取这两列；行可以排序、筛选、删除。|填好后导入：crm-clean review --import "<本文件>"',
  },
  reviewBookNext: {
    en: '{count} {count:case|cases}. When they are decided: crm-clean review --import {file}',
    zh: '共 {count} 项。判定后导入：crm-clean review --import {file}',
  },
  reviewBook_word: {
    en: 'Row {row}: the decision is none of the list; the case was not taken.',
    zh: '第 {row} 行：决定不在列表中，该项未采纳。',
  },
  'reviewBook_two-answers': {
    en: 'Row {row}: both rows of a pair have a decision, and they differ; the case was not taken.',
    zh: '第 {row} 行：同一对的两行填写了不同的决定，该项未采纳。',
  },
  'reviewBook_two-kept': {
    en: 'Row {row}: Keep stands in two rows of one case; no value was kept.',
    zh: '第 {row} 行：同一项有两行选择了保留，未作取值。',
  },
  'reviewBook_kept-alone': {
    en: 'Row {row}: Keep goes with the decision "same"; no value was kept.',
    zh: '第 {row} 行：保留值须与“同一客户”同用，未作取值。',
  },
  'reviewBook_no-record': { en: 'Row {row}: the store has no such customer any more.', zh: '第 {row} 行：数据库中已无此客户。' },
  reviewBookChanged: {
    en: '{count} {count:answer was|answers were} not taken: the records have changed since the workbook was written. They wait again: {pairs}',
    zh: '{count} 项判定未采纳：导出后记录已改动，请重新判断：{pairs}',
  },
  reviewBookMeanwhile: {
    en: '{count} {count:answer was|answers were} not taken, decided otherwise since the workbook was written: {said}. To decide again: crm-clean review --decide {pair}=same (or different, related, unsure)',
    zh: '{count} 项判定未采纳，导出后已另有判定：{said}。如需重新判定：crm-clean review --decide {pair}=same（或 different、related、unsure）',
  },
  reviewBookUnchanged: { en: '{count} {count:answer stands|answers stand} already.', zh: '{count} 项判定此前已有，未变。' },
  reviewBookBlank: { en: '{count} {count:case is|cases are} left empty and still {count:waits|wait}.', zh: '{count} 项未填，仍待判断。' },
  reviewBookFields: {
    en: '{count} {count:field takes|fields take} the value of the record that is kept.',
    zh: '{count} 个字段取用了所保留记录的值。',
  },
  reviewDrawnByOwner: {
    en: 'Drawn: {records} {records:record|records}, by owner in proportion, and {pairs} merged {pairs:pair|pairs}.',
    zh: '已抽取 {records} 条记录（按负责人比例）和 {pairs} 对重复记录。',
  },
  reviewDrawnBySource: {
    en: 'Drawn: {records} {records:record|records}, by source in proportion, and {pairs} merged {pairs:pair|pairs}.',
    zh: '已抽取 {records} 条记录（按来源比例）和 {pairs} 对重复记录。',
  },
  reviewSampleNothing: {
    en: 'Nothing is left to verify: crm-clean review --sample 50 draws more.',
    zh: '没有待抽查的记录；crm-clean review --sample 50 可再次抽取。',
  },
  reviewSampleRecord: { en: 'Is this record right?', zh: '这条记录是否正确？' },
  reviewSamplePair: { en: 'Are these one customer?', zh: '这两条记录是否为同一客户？' },
  reviewSampleWhich: { en: 'Which fields are wrong?', zh: '哪些字段有误？' },
  reviewShownStale: {
    en: 'Not taken: it changed while shown. This is what stands now.',
    zh: '未采纳：显示期间已改动，现为最新内容。',
  },
  reviewSampleGone: {
    en: 'What was drawn here was taken out meanwhile: nobody asks about it any more.',
    zh: '此处抽取的记录期间已移除，无需再抽查。',
  },
  reviewSampleBefore: {
    en: '{operator} answered "{result}" on {at} (run {run}).',
    zh: '{operator} 已于 {at} 答为“{result}”（任务编号 {run}）。',
  },
  reviewSampleOther: {
    en: 'Row {row}: {operator} says "{result}", but {other} answered "{before}" on {at}. That stays. To answer again: crm-clean undo {run}, then import anew.',
    zh: '第 {row} 行：{operator} 答为“{result}”，但 {other} 已于 {at} 答为“{before}”，以后者为准。如需重新作答：先运行 crm-clean undo {run}，再次导入。',
  },
  reviewStillMerged: {
    en: '{pair} are still merged; {operator} found that they are two customers. To take them apart: crm-clean split {record}',
    zh: '{operator} 判定 {pair} 为不同客户，但两者仍合并在一起。如需拆分：crm-clean split {record}',
  },
  reviewSampleKept: { en: '{result}. Kept as run {run}.', zh: '{result}。已保存，任务编号 {run}。' },
  sample_right: { en: 'Right', zh: '正确' },
  sample_wrong: { en: 'Wrong', zh: '有误' },
  sample_same: { en: 'One customer', zh: '同一客户' },
  sample_different: { en: 'Two customers', zh: '不同客户' },
  sample_unsure: { en: 'Unsure', zh: '不确定' },
  reviewKeysSample: { en: 'r right  w wrong  u unsure  o card', zh: 'r 正确  w 有误  u 不确定  o 资料卡' },
  reviewKeysSamplePair: {
    en: 'r right, one customer  w wrong, two customers  u unsure  o card',
    zh: 'r 正确，同一客户  w 有误，不同客户  u 不确定  o 资料卡',
  },
  reviewKeysPickWrong: {
    en: '↑↓ move  space mark  enter done (none marked: wrong, whatever it is)  esc cancel  q quit',
    zh: '↑↓ 移动  空格 勾选  回车 完成（不勾选：有误，未指明字段）  Esc 取消  q 退出',
  },
  reviewSampleName: { en: 'Sample', zh: '抽查' },
  reviewSampleLines: {
    en: 'These records and pairs were drawn at random. Compare each with what you know: the customer itself, the contract, the business register.|A single row is a record. Result right: every value is right. wrong: name the fields that are wrong beside it, separated by commas. unsure: you cannot tell.|Two rows are a pair that counts as one customer. Result same: it is one. different: it is not; the two are kept apart from now on. unsure: you cannot tell.|Leave Result empty where you have not looked. Do not look only at easy ones: the share of right ones would be too good.|Take it back with: crm-clean review --import "<this file>"',
    zh: '以下记录和重复对为随机抽取，请逐一与事实核对（客户本人、合同、工商登记等）。|单独一行是一条记录。抽查结果“正确”：所有值均正确；“有误”：请在旁边写明有误的字段，用逗号分隔；“不确定”：无法判断。|连续两行是一对已判定为同一客户的记录。“同一客户”：确为同一客户；“不同客户”：不是，今后不再合并；“不确定”：无法判断。|尚未核对的，“抽查结果”留空即可。请勿只挑容易的核对，否则正确率会偏高。|填好后导入：crm-clean review --import "<本文件>"',
  },
  reviewSampleNext: {
    en: '{count} {count:entry|entries} to verify. When they are: crm-clean review --import {file}',
    zh: '待抽查 {count} 项。完成后导入：crm-clean review --import {file}',
  },
  reviewSample_word: {
    en: 'Row {row}: the result does not fit, or names no field; it was not taken.',
    zh: '第 {row} 行：结果不适用或字段名不存在，未采纳。',
  },
  reviewSample_changed: {
    en: 'Row {row}: the record has changed since the workbook was written; it was not taken.',
    zh: '第 {row} 行：导出后记录已改动，未采纳。',
  },
  'reviewSample_no-sample': { en: 'Row {row}: this entry was not drawn from this store.', zh: '第 {row} 行：该项不是从此数据库抽取的。' },
  reviewSampleDone: {
    en: '{count} {count:answer|answers} taken, as run {run}. To undo: crm-clean undo {run}',
    zh: '已采纳 {count} 项，任务编号 {run}。如需撤销：crm-clean undo {run}',
  },
  reviewSampleWould: { en: '{count} new {count:answer|answers}.', zh: '新的结果 {count} 项。' },
  reviewSampleOpen: { en: '{count} still to verify.', zh: '尚有 {count} 项待抽查。' },
  reviewAccuracy: {
    en: 'Records without a wrong value: {a} of {b}, {share} % (95 % sure of {low}–{high} %).',
    zh: '完全正确的记录：{b} 条中 {a} 条，{share} %（95 % 置信区间 {low}–{high} %）。',
  },
  reviewPrecision: {
    en: 'Merged pairs that are one customer: {a} of {b}, {share} % (95 % sure of {low}–{high} %).',
    zh: '确为同一客户的重复对：{b} 对中 {a} 对，{share} %（95 % 置信区间 {low}–{high} %）。',
  },
  expect_set: { en: 'write it as value=others, such as 制造业=制造,生产制造', zh: '请写成 值=其他写法，如 制造业=制造,生产制造' },
  expect_decision: {
    en: 'write it as <pair>=same, different, related (related:household, sisters, branch or agency) or unsure',
    zh: '请写成 <记录对>=same、different、related（或 related:household、sisters、branch、agency）或 unsure',
  },
  expect_verdict: {
    en: 'use one of same, different, related (related:household, sisters, branch or agency), unsure',
    zh: '可用取值为 same、different、related（或 related:household、sisters、branch、agency）、unsure',
  },
  verdict_same: { en: 'same customer', zh: '同一客户' },
  verdict_different: { en: 'different customers', zh: '不同客户' },
  verdict_related: { en: 'related', zh: '有关联' },
  verdict_unsure: { en: 'unsure', zh: '不确定' },
} as const satisfies Readonly<Record<string, Words>>
