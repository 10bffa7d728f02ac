/** Headers that Korean sheets write for each field of `customer`. Case, spaces, accents and marks do not count. */

import { wordLists } from './word-lists.ts'

export const korean = wordLists(`
customer_no: 고객번호|고객 ID|고객코드|거래처코드|거래처 번호|회원번호
name: 고객명|회사명|업체명|거래처명|기업명|상호|상호명|고객사|고객사명|회사|법인명|거래처|기관명|회사 이름|계정명
contact: 담당자|담당자명|담당자 이름|이름|성명|고객 담당자|연락 담당자|담당자 성명|거래처 담당자
contact_title: 직책|직위|직급|담당자 직책|직함
legal_person: 대표자|대표자명|대표이사|대표
phone: 전화번호|휴대폰|휴대전화|연락처|핸드폰|휴대폰번호|담당자 연락처|휴대폰 번호|핸드폰번호|휴대전화번호|전화|담당자 전화번호
phone_alt: 회사전화|사무실 전화|대표전화|기타 전화|유선전화|회사 전화번호|대표번호
email: 이메일|이메일 주소|전자우편|메일|메일주소|담당자 이메일|이메일주소
industry: 업종|산업|산업군|업태|업종명|산업분야
customer_type: 고객유형|고객구분|고객상태|고객등급상태|고객 유형|고객 상태|거래처구분
churn_reason: 이탈사유|해지사유|거절사유|실패사유
tags: 태그|라벨
source: 유입경로|유입 경로|고객출처|리드 소스|리드소스|인지경로|유입채널|출처
company_size: 직원수|직원 수|종업원수|회사규모|기업규모|사원수|임직원수
annual_revenue: 연매출|매출액|연간매출|연 매출|연간 매출액
budget: 예산
address: 주소|회사주소|사업장주소|사업장 주소|회사 주소|상세주소
region: 지역|시/도|권역
first_contact_at: 최초상담일|최초 접촉일|첫 상담일|최초연락일
last_followup_at: 최근상담일|최종상담일|최근 연락일|마지막 연락일|최근활동일|최종 접촉일
next_followup_at: 다음연락일|다음 상담일|다음 연락일|차기연락일|다음 활동일
last_followup_note: 최근상담내용|상담내용
satisfaction: 만족도|고객만족도
renewal_intent: 갱신의향|재계약의향
owner: 영업담당자|영업담당|영업 담당자|소유자|자사 담당자|당사 담당자|관리자|영업사원|담당영업|리드 소유자
needs: 요구사항|니즈|문의내용|관심제품
decision_chain: 의사결정자
expected_at: 예상계약일|예상 마감일
consent: 동의여부|개인정보동의|개인정보 수집동의|마케팅동의|수신동의
consent_at: 동의일|동의일자
created_at: 등록일|생성일|등록일자|작성일|생성일자
updated_at: 수정일|최종수정일|수정일자|업데이트일|변경일
note: 비고|메모|참고사항|특이사항
`)
