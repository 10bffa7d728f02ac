/** What `review --values` says. */

import type { Words } from '../../words.ts'

export const valueSentences = {
  reviewValues: { en: '{field}: {count} different {count:value|values}.', zh: '{field}：共 {count} 种取值。' },
  reviewUnknownValues: { en: '{count} of them {count:is no option|are no options} (?).', zh: '其中 {count} 种不在选项中（?）。' },
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
    en: 'In "{field}" no value is unknown or near another. All values: crm-clean review --values <field> --list',
    zh: '“{field}”中没有未知或相近的取值。全部取值：crm-clean review --values <字段> --list',
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
  reviewWouldList: {
    en: 'and {count} {count:line|lines} with the options as they are, because a list in the file replaces the shipped one',
    zh: '另有 {count} 行列出现有选项，因为文件中的选项列表会替代内置列表',
  },
  reviewNoOptions: { en: '--remember is for options: "{field}" has none', zh: '--remember 只用于选项字段，“{field}”没有选项' },
  reviewWouldRemember: { en: 'New in {file}:', zh: '{file} 中新增：' },
  reviewRememberSure: { en: 'Write it? [y/N] ', zh: '写入？[y/N] ' },
  reviewRemembered: { en: 'Written: {file}', zh: '已写入：{file}' },
} as const satisfies Readonly<Record<string, Words>>
