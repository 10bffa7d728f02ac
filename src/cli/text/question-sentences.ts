/** What `review` says of questions beside pairs. */

import type { Words } from '../../words.ts'

export const questionSentences = {
  reviewNone_conflicts: { en: 'No import contradicts what a person wrote.', zh: '没有与人工填写不一致的导入值。' },
  reviewNone_unlinked: {
    en: 'All follow-ups, orders and tickets name one customer, and all rows could be read.',
    zh: '所有跟进、订单、工单都已对应客户，也没有未读入的行。',
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
  reviewKeysDeck: { en: 'space skip  b back  o card  ↑↓ scroll  q quit', zh: '空格 跳过  b 返回  o 资料卡  ↑↓ 滚动  q 退出' },
  reviewKeysDeckCard: { en: '↑↓ scroll  any other key: back  q quit', zh: '↑↓ 滚动  其他键 返回  q 退出' },
  reviewKeysSuggested: { en: '{last} link to that customer', zh: '{last} 关联该客户' },
  reviewWhichCustomer: { en: 'Customer no.:', zh: '客户编号：' },
  reviewWhichReason: { en: 'Reason:', zh: '理由：' },
  reviewBookName_conflicts: { en: 'Conflicts', zh: '不一致' },
  reviewBookName_unlinked: { en: 'Unlinked', zh: '未关联' },
  reviewBookLines_conflicts: {
    en: 'Each row is a cell of an import that says something else than a person wrote.|keep by hand: the person’s value stays. take the sheet: the value of the sheet takes its place.|Leave Answer empty where you have not looked. Only this column is read; rows may be sorted, filtered and deleted.|Take it back with: crm-clean review --import <this file>',
    zh: '每一行是一处：导入的值与人工填写不一致。|保留人工：以人工填写为准。采用表格：改用表格中的值。|尚未看过的，“答复”留空即可。系统只读取这一列；行可以排序、筛选、删除。|填好后导入：crm-clean review --import <本文件>',
  },
  reviewBookLines_unlinked: {
    en: 'Each row is a follow-up, an order or a ticket that names no one customer, or a row that could not be read.|Write the number of the customer beside it ("May be" names some), or answer "none" where it belongs to no customer.|Leave both empty where you have not looked. Only these two columns are read; rows may be sorted, filtered and deleted.|Take it back with: crm-clean review --import <this file>',
    zh: '每一行是一条未能对应到唯一客户的跟进、订单或工单，或一行无法读取的内容。|请在旁边填写客户编号（“可能是”一列供参考）；不属于任何客户的，答复选“不属于任何客户”。|尚未看过的，两列留空即可。系统只读取这两列；行可以排序、筛选、删除。|填好后导入：crm-clean review --import <本文件>',
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
