/** What `review --values` says. */

import type { Words } from '../../words.ts'

export const valueSentences = {
  reviewValues: { en: '{field}: {count} different {count:value|values}.', zh: '{field}：共 {count} 种取值。' },
  reviewUnknownValues: { en: '{count} of them {count:is no option|are no options} (?).', zh: '其中 {count} 种不在选项中（?）。' },
  reviewMeantValues: {
    en: '{count} {count:is|are} what another system calls an option, and {count:counts|count} as it (=).',
    zh: '其中 {count} 种是其他系统对某选项的叫法，统计时计入该选项（=）。',
  },
  expectOption: {
    en: '"{value}" is no option of {field}. Options: {options}. A new option goes into crm-clean.yaml, under fields.{name}.values',
    zh: '“{value}”不是“{field}”的选项。可用选项：{options}。新选项请写入 crm-clean.yaml 的 fields.{name}.values',
  },
  optionsMore: { en: 'and {count} more', zh: '等，另有 {count} 项' },
  reviewNeedsYesRemember: {
    en: 'to write to {file} without being asked, add --yes; --dry-run only shows it. Nothing was changed',
    zh: '要不经询问写入 {file}，请加 --yes；--dry-run 仅预览。未作任何改动',
  },
  reviewValuesHow: {
    en: "To write one in place of others: crm-clean review --values {field} --set '{set}' (--remember for sheets to come)",
    zh: "统一取值：crm-clean review --values {field} --set '{set}'（加 --remember 则今后的表格自动改正）",
  },
  reviewValuesDone: {
    en: '{count} {count:record|records} changed, as run {run}. To undo: crm-clean undo {run}',
    zh: '已修改 {count} 条记录，任务编号 {run}。如需撤销：crm-clean undo {run}',
  },
  reviewValuesWould: { en: '{count} {count:record|records} would change.', zh: '将修改 {count} 条记录。' },
  reviewValuesNone: { en: 'No record holds any of these values.', zh: '没有记录含有这些值。' },
  reviewValuesNothing: {
    en: 'In "{field}" no value is unknown or near another. All values: crm-clean review --values {name} --list',
    zh: '“{field}”中没有未知或相近的取值。全部取值：crm-clean review --values {name} --list',
  },
  reviewValueGroup: {
    en: '{field}: {count} {count:value|values}, an answer changes up to {records} {records:record|records}',
    zh: '{field}：{count} 种取值，最多改动 {records} 条记录',
  },
  reviewValueRecords: { en: '{count} {count:record|records}', zh: '{count} 条' },
  reviewValueOption: { en: '(option)', zh: '（选项）' },
  reviewValueOut: { en: '(not meant)', zh: '（不在此次之列）' },
  reviewValueDone: { en: '(answered)', zh: '（已处理）' },
  reviewValueProposal: { en: 'Proposed for all of them: {value}', zh: '建议统一为：{value}' },
  reviewValueNoProposal: { en: 'No option is near: choose one or type one.', zh: '没有相近的选项：请选择或输入。' },
  reviewValueChoose: { en: 'Write which value?', zh: '改为哪个值？' },
  reviewValueSome: { en: 'Which of them are meant?', zh: '此次处理哪些取值？' },
  reviewValueNone: { en: 'None is marked: nothing has changed.', zh: '未选任何取值，没有变化。' },
  reviewValueOnly: { en: 'The next answer is about {count} of them.', zh: '接下来只处理其中 {count} 种。' },
  reviewValueAllDone: { en: 'There is nothing left to change in this group.', zh: '这一组已无可改动的取值。' },
  reviewValueNoOption: {
    en: '"{value}" is no option of the field: c shows them all.',
    zh: '“{value}”不是该字段的选项，按 c 查看全部选项。',
  },
  reviewValueLeft: {
    en: '{count} {count:value stays|values stay} and {count:is|are} not asked again, as run {run}. To undo: crm-clean undo {run}',
    zh: '保留原样 {count} 种，不再询问，任务编号 {run}。如需撤销：crm-clean undo {run}',
  },
  reviewValueNotRemembered: { en: 'Not for sheets to come: {problem}.', zh: '未用于今后的表格：{problem}。' },
  reviewKeysValue: {
    en: 'a accept  c choose another  t type  x only some  l leave as is',
    zh: 'a 采用建议  c 另选  t 输入  x 只处理部分  l 保留原样',
  },
  reviewKeysValueUnknown: { en: 'c choose  t type  x only some  l leave as is', zh: 'c 选择  t 输入  x 只处理部分  l 保留原样' },
  reviewKeysPickOne: { en: '↑↓ choose  enter take it  esc cancel  q quit', zh: '↑↓ 选择  回车 确定  Esc 取消  q 退出' },
  reviewKeysPickSome: {
    en: '↑↓ move  space mark  enter done  esc cancel  q quit',
    zh: '↑↓ 移动  空格 勾选  回车 完成  Esc 取消  q 退出',
  },
  reviewKeysRemember: {
    en: 'y write it, for sheets to come  n only the records of today  esc cancel  ↑↓ scroll  q quit',
    zh: 'y 写入，今后的表格自动改正  n 只改现有记录  Esc 取消  ↑↓ 滚动  q 退出',
  },
  reviewNoOptions: { en: '--remember is for options: "{field}" has none', zh: '--remember 只用于选项字段，“{field}”没有选项' },
  reviewByHand: {
    en: '{file} is written in a way that cannot be changed in place, and stays as it is. Add by hand, to what stands there: {text}',
    zh: '{file} 的写法无法就地修改，文件未改动。请手工补入：{text}',
  },
  reviewWouldRemember: { en: 'Changes in {file}:', zh: '{file} 将改动：' },
  reviewRememberSure: { en: 'Write it? [y/N] ', zh: '写入？[y/N] ' },
  reviewRemembered: { en: 'Written: {file}', zh: '已写入：{file}' },
  reviewValuesName: { en: 'Values', zh: '取值' },
  reviewValuesNext: {
    en: '{count} {count:value|values}, of which {groups} {groups:group|groups} to decide stand first. When they are decided: crm-clean review --import {file}',
    zh: '共 {count} 种取值，其中待处理的 {groups} 组排在前面。填好后导入：crm-clean review --import {file}',
  },
  reviewValuesLines: {
    en: 'Each row is a value of the field, with the records that hold it. Unknown and near-alike values stand first, one group under another; those to decide are coloured.|Decision: take the proposal, or take the standard value (choose it beside), leave as is (it is not asked about again), empty the field. A standard value alone will do, too.|Remember: yes adds the value to crm-clean.yaml as another spelling, so that sheets to come are right by themselves; the new lines are shown before they are written.|Leave Decision empty where you have not looked. Only these three columns are read; rows may be sorted, filtered and deleted.|Take it back with: crm-clean review --import "<this file>"',
    zh: '每一行是该字段的一种取值及其记录数。未知和相近的取值排在前面，同组相邻，待处理的已着色。|决定：“采用建议值”；“改为标准值”（在旁边选择标准值）；“保留原样”（今后不再询问）；“清空”。只填标准值也可以。|今后照此：选“是”，该写法将写入 crm-clean.yaml，今后的表格自动改正；写入前会先列出新增内容。|尚未看过的，“决定”留空即可。系统只读取这三列；行可以排序、筛选、删除。|填好后导入：crm-clean review --import "<本文件>"',
  },
  reviewValuesLinesFree: {
    en: 'Each row is a value of the field, with the records that hold it. Near-alike values stand first, one group under another; those to decide are coloured.|Decision: take the proposal, or take the standard value (write it beside), leave as is (it is not asked about again), empty the field. A standard value alone will do, too.|Leave Decision empty where you have not looked. Only these two columns are read; rows may be sorted, filtered and deleted.|Take it back with: crm-clean review --import "<this file>"',
    zh: '每一行是该字段的一种取值及其记录数。相近的取值排在前面，同组相邻，待处理的已着色。|决定：“采用建议值”；“改为标准值”（在旁边填写标准值）；“保留原样”（今后不再询问）；“清空”。只填标准值也可以。|尚未看过的，“决定”留空即可。系统只读取这两列；行可以排序、筛选、删除。|填好后导入：crm-clean review --import "<本文件>"',
  },
  reviewValuesOther: { en: 'the workbook holds values of "{field}"', zh: '该工作簿是字段“{field}”的取值' },
  reviewValuesGone: {
    en: '{count} {count:value|values} no record holds any more, answered or changed since: rows {rows}.',
    zh: '{count} 种取值已无记录使用（已处理或此后已改动）：第 {rows} 行。',
  },
  reviewValuesLeft: {
    en: '{count} {count:value stays|values stay} as they are and are not asked about again.',
    zh: '保留原样 {count} 种，不再询问。',
  },
  reviewValuesBook_word: {
    en: 'Row {row}: the decision is none of the list, or does not go with the standard value; it was not taken.',
    zh: '第 {row} 行：决定不在列表中，或与标准值不符，未采纳。',
  },
  reviewValuesBook_option: {
    en: 'Row {row}: the standard value is no option of the field; it was not taken.',
    zh: '第 {row} 行：标准值不是该字段的选项，未采纳。',
  },
  reviewValuesBook_twice: {
    en: 'Row {row}: the same value has another decision above; the one above counts.',
    zh: '第 {row} 行：同一取值在上方已有不同决定，以上方为准。',
  },
  reviewValuesBook_replaced: {
    en: 'Row {row}: its standard value is itself replaced in another row; it was not taken.',
    zh: '第 {row} 行：其标准值在另一行中又被改为别的值，未采纳。',
  },
  reviewValuesBook_known: {
    en: 'Row {row}: an option cannot be remembered as another; only the records are changed.',
    zh: '第 {row} 行：选项不能作为另一选项的写法，仅改现有记录。',
  },
} as const satisfies Readonly<Record<string, Words>>
