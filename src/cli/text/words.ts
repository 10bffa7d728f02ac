/** Words for what programs know by id: notes, types, states and counts. JSON keeps the ids. */

import type { Language } from '../../errors.ts'
import { severityPlurals } from '../../finding-words.ts'
import type { DedupeCounts } from '../../jobs/dedupe/dedupe-result.ts'
import type { NoteKind } from '../../record.ts'
import type { SignKind } from '../../schema/country-evidence.ts'
import type { FieldType } from '../../schema/field.ts'
import type { Change } from '../../store/changes.ts'
import type { RunState } from '../../store/runs.ts'
import type { Words } from '../../words.ts'

export const noteWords: Readonly<Record<NoteKind, Words>> = {
  placeholder: { en: 'filler', zh: '占位内容' },
  unparsed: { en: 'not recognised', zh: '无法识别' },
  repaired: { en: 'probable typo', zh: '疑似笔误' },
  vague: { en: 'vague', zh: '含糊' },
  approximate: { en: 'approximate', zh: '约数' },
  several: { en: 'several in one cell', zh: '一格多值' },
  'excel-restored': { en: 'restored from Excel', zh: '已还原 Excel 改写' },
  'excel-damaged': { en: 'digits lost in Excel', zh: 'Excel 丢失数位' },
  letters: { en: 'letters in a number', zh: '号码含字母' },
  'too-short': { en: 'too short', zh: '位数不足' },
  'too-long': { en: 'too long', zh: '位数过多' },
  'unknown-range': { en: 'unknown prefix', zh: '未知号段' },
  impossible: { en: 'impossible', zh: '不可能存在' },
  'no-area-code': { en: 'no area code', zh: '缺少区号' },
  assumed: { en: 'completed', zh: '已补全' },
  'impossible-date': { en: 'no such date', zh: '日期不存在' },
  'undecided-country': { en: 'of which country?', zh: '国家不明' },
  zone: { en: 'time of another zone?', zh: '带时区' },
  'undecided-date-order': { en: 'day or month first?', zh: '日月次序不明' },
  'undecided-unit': { en: 'in the unit of its header?', zh: '单位不明' },
  'mixed-decimals': { en: 'point and comma for decimals', zh: '小数点写法不一' },
  'undecided-decimal': { en: 'thousands or decimals', zh: '千位或小数不明' },
  'unknown-choice': { en: 'not on the list', zh: '不在选项内' },
  means: { en: 'counted as an option of the list', zh: '按对应选项统计' },
  'wrong-kind': { en: 'wrong kind of content', zh: '内容类型不符' },
  'extra-text': { en: 'extra text', zh: '夹带文字' },
  honorific: { en: 'with honorific', zh: '带称谓' },
  'check-digit': { en: 'wrong check digit', zh: '校验位错误' },
  masked: { en: 'masked', zh: '已脱敏' },
  html: { en: 'written as HTML', zh: 'HTML 转义' },
  'control-characters': { en: 'control characters', zh: '控制字符' },
  'number-doubled': { en: 'number stands twice', zh: '编号重复' },
  'number-taken': { en: 'number already in use', zh: '编号已占用' },
  mojibake: { en: 'garbled', zh: '乱码' },
}

export const typeWords: Readonly<Record<FieldType, Words>> = {
  company: { en: 'company', zh: '公司名称' },
  person: { en: 'person', zh: '人名' },
  party: { en: 'company or person', zh: '公司或人名' },
  given: { en: 'given name', zh: '名' },
  family: { en: 'family name', zh: '姓' },
  phone: { en: 'phone', zh: '电话' },
  phones: { en: 'phones', zh: '多个电话' },
  emails: { en: 'e-mails', zh: '多个邮箱' },
  email: { en: 'e-mail', zh: '邮箱' },
  date: { en: 'date', zh: '日期' },
  period: { en: 'period', zh: '时间段' },
  money: { en: 'money', zh: '金额' },
  number: { en: 'number', zh: '数字' },
  choice: { en: 'choice', zh: '单选' },
  choices: { en: 'choices', zh: '多选' },
  address: { en: 'address', zh: '地址' },
  region: { en: 'region', zh: '地区' },
  code: { en: 'code', zh: '代码' },
  id: { en: 'identifier', zh: '编号' },
  text: { en: 'text', zh: '文本' },
}

export const stateWords: Readonly<Record<RunState, Words>> = {
  running: { en: 'running', zh: '进行中' },
  done: { en: 'done', zh: '完成' },
  undone: { en: 'undone', zh: '已撤销' },
  failed: { en: 'failed', zh: '失败' },
  interrupted: { en: 'interrupted', zh: '已中断' },
}

export const actionWords: Readonly<Record<Change['action'], Words>> = {
  insert: { en: 'added', zh: '新增' },
  update: { en: 'changed', zh: '修改' },
  remove: { en: 'removed', zh: '移除' },
  restore: { en: 'restored', zh: '恢复' },
  merge: { en: 'merged', zh: '并入' },
  split: { en: 'split off', zh: '拆出' },
}

const countWords: Readonly<Record<string, Words> & Record<keyof DedupeCounts, Words>> = {
  rows: { en: 'rows', zh: '行' },
  imported: { en: 'new', zh: '新增' },
  updated: { en: 'updated', zh: '更新' },
  unchanged: { en: 'unchanged', zh: '未变' },
  quarantined: { en: 'quarantined', zh: '隔离' },
  setAside: { en: 'set aside', zh: '搁置' },
  refused: { en: 'cells emptied', zh: '清空单元格' },
  renumbered: { en: 'numbers left as they were', zh: '保持原编号' },
  masked: { en: 'masked cells left out', zh: '未采用的脱敏单元格' },
  keptOut: { en: 'kept out', zh: '未收入' },
  conflicts: { en: "cells against a person's", zh: '与人工填写不一致' },
  ...severityPlurals,
  records: { en: 'records', zh: '记录' },
  candidatePairs: { en: 'candidate pairs', zh: '有相同内容的记录对' },
  comparedPairs: { en: 'pairs compared', zh: '比较的记录对' },
  matches: { en: 'certain pairs', zh: '确定重复' },
  review: { en: 'pairs to review', zh: '待确认' },
  clusters: { en: 'groups', zh: '重复组' },
  redundant: { en: 'redundant records', zh: '多余记录' },
  clustersCreated: { en: 'groups new', zh: '新增重复组' },
  clustersGrown: { en: 'groups grown', zh: '扩大的重复组' },
  clustersShrunk: { en: 'groups smaller', zh: '缩小的重复组' },
  clustersSplit: { en: 'groups split', zh: '拆分的重复组' },
  clustersMerged: { en: 'groups joined', zh: '合并的重复组' },
  clustersGone: { en: 'groups gone', zh: '消失的重复组' },
  fixed: { en: 'cells fixed', zh: '修正单元格' },
  fixedRecords: { en: 'records fixed', zh: '修正记录' },
  left: { en: 'not applied', zh: '未采纳' },
  leftAsIs: { en: 'values left as they are', zh: '保留原样的值' },
  removed: { en: 'removed', zh: '移除' },
  brought: { en: 'restored', zh: '恢复' },
  fields: { en: 'fields restored', zh: '恢复字段' },
  edited: { en: 'fields edited', zh: '修改字段' },
  reread: { en: 'rows read again', zh: '重新读取行' },
  values: { en: 'values changed', zh: '改动的值' },
  checkedRows: { en: 'records checked', zh: '检查记录' },
  cleanRows: { en: 'records without an error', zh: '无错误' },
  comparedRecords: { en: 'records compared', zh: '比较的记录' },
  held: { en: 'pairs to confirm before a merge', zh: '合并前待确认' },
  relations: { en: 'relations', zh: '关联' },
  merged: { en: 'merged', zh: '已合并' },
  joined: { en: 'records merged', zh: '并入的记录' },
  split: { en: 'taken out of a merge', zh: '已拆分' },
  waiting: { en: 'waiting', zh: '待处理' },
  withdrawn: { en: 'changes withdrawn', zh: '撤回的改动' },
  assigned: { en: 'handed out', zh: '已分派' },
  closed: { en: 'closed', zh: '已关闭' },
  agree: { en: 'agreed', zh: '同意' },
  'send-back': { en: 'sent back', zh: '退回' },
  mine: { en: 'kept by hand', zh: '保留人工' },
  sheet: { en: 'taken from the sheet', zh: '采用表格' },
  link: { en: 'linked', zh: '已关联' },
  none: { en: 'belong to nobody', zh: '不属于任何客户' },
  answers: { en: 'answers', zh: '判断' },
  verified: { en: 'verified', zh: '已抽查' },
  pairs: { en: 'pairs', zh: '对' },
  same: { en: 'same', zh: '同一客户' },
  different: { en: 'different', zh: '不同客户' },
  related: { en: 'related', zh: '有关联' },
  unsure: { en: 'unsure', zh: '不确定' },
}

/** `260 rows, 3 errors`: counts above nothing. */
export function countsText(counts: Readonly<Record<string, number>>, language: Language): string {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${countWords[name]?.[language] ?? name} ${count}`)
    .join(language === 'zh' ? '，' : ', ')
}

/** What speaks for a country. */
export const signWords: Readonly<Record<SignKind, Words>> = {
  column: { en: 'its column of countries', zh: '国家列' },
  form: { en: 'legal forms', zh: '组织形式' },
  place: { en: 'places', zh: '地名' },
  header: { en: 'the language of its headers', zh: '表头语言' },
  script: { en: 'script', zh: '文字' },
  postcode: { en: 'postcodes', zh: '邮编' },
  domain: { en: 'domains', zh: '域名' },
  prefix: { en: 'prefixes of numbers', zh: '号码前缀' },
  numbers: { en: 'numbers that are valid there', zh: '号码符合当地规则' },
}
