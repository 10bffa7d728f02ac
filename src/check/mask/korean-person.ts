/** Whether a text is a Korean name: 김철수, 박 지영, 김철수 부장. */

import { koreanFamilies, koreanGiven } from './data/east-asian-names.ts'

const wordsOf = (list: string) => list.trim().split(/\s+/)

let read: { readonly families: ReadonlySet<string>; readonly given: ReadonlySet<string> } | undefined

const name = /^([가-힣]{1,2})[ 　]([가-힣]{1,3})$|^([가-힣]{2,4})$/
const title =
  /^([가-힣]{2,4}|[가-힣]{1,2}[ 　][가-힣]{1,3})[ 　]?(?:씨|님|군|양|선생님?|사장님?|대표(?:님|이사)?|이사|전무|상무|부장님?|차장|과장님?|대리|팀장님?|실장|주임|원장|교수|박사|의원|소장|점장)$/
/** The commonest family names, which begin few other words of three syllables. */
const common = /^[김이박최정강조윤장임한오서신권황안송류홍]/
/** Ends of words of trades, places, jobs, states. */
const nobody = /[일팀적급실구업회자직사부과점처시도군동량률품용형권금비액값면판함장원률소관국청원역로길리읍군산강]$/
const words = new Set('이메일 마케팅 최우수 최고급 신규 서비스 정보화 한국산 오프라인 온라인 한국어 강남 서울 이벤트 장비 임대'.split(' '))

export function isKoreanPerson(text: string): boolean {
  if (!/[가-힣]/.test(text) || text.length > 12) return false
  read ??= { families: new Set(wordsOf(koreanFamilies)), given: new Set(wordsOf(koreanGiven)) }
  const { families, given } = read
  const titled = title.exec(text)?.[1]
  if (titled !== undefined && (families.has(titled[0]!) || families.has(titled.slice(0, 2)))) return true
  const [, family, first, whole] = name.exec(text) ?? []
  if (family !== undefined) return families.has(family) && (given.has(first!) || first!.length === 2)
  if (whole === undefined || words.has(whole)) return false
  for (const length of [1, 2]) if (families.has(whole.slice(0, length)) && given.has(whole.slice(length))) return true
  return whole.length === 3 && common.test(whole) && !nobody.test(whole)
}
