/** Words of merging: why a value survived, why a group waits. JSON keeps the ids. */

import type { WhyWaiting } from '../../jobs/merge/why-waiting.ts'
import type { Reason } from '../../merge/survivor.ts'
import type { Words } from '../../words.ts'

export const reasonWords: Readonly<Record<Reason, Words>> = {
  most_trusted_source: { en: 'most trusted source', zh: '来源最可信' },
  most_recent: { en: 'most recent', zh: '最近更新' },
  oldest: { en: 'oldest record', zh: '最早建档' },
  most_complete: { en: 'most complete record', zh: '记录最完整' },
  most_followups: { en: 'most follow-ups', zh: '跟进最多' },
  last_followup: { en: 'followed up last', zh: '最近跟进' },
  last_consent: { en: 'last word on consent', zh: '最近一次授权表态' },
  most_frequent: { en: 'most frequent', zh: '出现最多' },
  longest: { en: 'longest', zh: '最长' },
  fullest: { en: 'fullest', zh: '最完整的写法' },
  earliest: { en: 'earliest', zh: '最早' },
  latest: { en: 'latest', zh: '最晚' },
  first: { en: 'record stored first', zh: '最先入库' },
  union: { en: 'all of them', zh: '全部保留' },
  pinned: { en: 'written by hand here', zh: '在此手工填写' },
  'by-hand': { en: 'written by hand in its record', zh: '在原记录手工填写' },
  only: { en: 'only value', zh: '唯一取值' },
  agreed: { en: 'all agree', zh: '各记录一致' },
  sound: { en: 'the others are faulty', zh: '其余取值有误' },
  master: { en: 'record that is kept whole', zh: '整条保留的记录' },
  spare: { en: 'from another record', zh: '来自另一条记录' },
}

export const waitingWords: Readonly<Record<WhyWaiting, Words>> = {
  different: { en: 'decided to be different customers', zh: '已判定为不同客户' },
  related: { en: 'related, not one customer', zh: '有关联但不是同一客户' },
  unsure: { en: 'a person was unsure', zh: '曾标记为不确定' },
  conflict: { en: 'something speaks against it', zh: '存在矛盾' },
  uncertain: { en: 'less certain than merge.at asks', zh: '把握低于 merge.at' },
  private: { en: 'a private customer', zh: '个人客户' },
  undone: { en: 'merged before and undone', zh: '曾合并后被撤销' },
  large: { en: 'too many records', zh: '记录过多' },
}
