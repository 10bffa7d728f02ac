import { lines, words } from '../text.mjs'

const pairs = (text) => Object.fromEntries(words(text).map((pair) => pair.split(':')))
const FAMILY = pairs(
  '김:kim 이:lee 박:park 최:choi 정:jung 강:kang 조:cho 윤:yoon 장:jang 임:lim 한:han 오:oh 서:seo 신:shin 권:kwon 황:hwang 안:ahn 송:song 전:jeon 홍:hong 유:yoo 고:ko 문:moon 양:yang 손:son 배:bae 백:baek 허:heo 남궁:namgung',
)
const GIVEN = pairs(
  '민:min 서:seo 지:ji 현:hyun 준:jun 우:woo 영:young 수:soo 은:eun 성:sung 호:ho 진:jin 경:kyung 희:hee 미:mi 정:jung 동:dong 재:jae 혜:hye 연:yeon 상:sang 태:tae 용:yong 승:seung 아:ah 윤:yoon 하:ha 주:joo 선:sun 철:chul',
)

export default {
  language: 'ko',
  family: Object.keys(FAMILY),
  male: Object.keys(GIVEN),
  female: Object.keys(GIVEN),
  syllables: 2,
  roman: { ...GIVEN, ...FAMILY },
  towns: lines(
    '서울시,서울특별시,04,02;부산시,부산광역시,48,051;대구시,대구광역시,41,053;인천시,인천광역시,21,032;광주시,광주광역시,61,062;수원시,경기도,16,031;전주시,전라북도,54,063;춘천시,강원도,24,033',
  ),
  postcode: (town, r) => town[2] + r.digits(3),
  streets: words('중앙로 세종대로 강남대로 시청로 평화로 충장로 문화로 산업로 번영로 한빛로 새싹로 푸른로 은하로 동산로 해안로'),
  street: (r, streets) => ({ no: r.between(1, 420), street: r.pick(streets), kind: r.between(1, 18) }),
  address: ({ no, street, kind }) => `${street} ${no}, ${kind}층`,
  addressAgain: ({ no, street, kind }, r) =>
    r.pick([`${street}${no} ${kind}층`, `${street} ${no}번지 ${kind}층`, `${street} ${no} (${kind}F)`]),
  fullAddress: (e) => `${e.city} ${e.street}`,
  brands: {
    first: words(
      '한빛 대성 동양 신흥 삼정 미래 우진 태광 세원 금강 청솔 다온 하나 백두 성우 유진 진양 해피 코아 그린 블루 나래 두리 보람 온누리',
    ),
    second: words('원 텍 엔 린 비 온 담 솔 진 영 보 한 넷 움 빛'),
  },
  trades: [
    ['건설'],
    ['무역'],
    ['전자'],
    ['식품'],
    ['물산'],
    ['산업'],
    ['테크'],
    ['유통'],
    ['화학'],
    ['디자인'],
    ['기계'],
    ['제약'],
    ['섬유'],
  ],
  forms: [
    ['주식회사', '㈜', '(주)'],
    ['주식회사', '㈜', '(주)'],
    ['유한회사', '(유)'],
  ],
  formFirst: 0.6,
  tight: ['㈜', '(주)', '(유)'], // stand without a blank
  phone: (town, r) => (r.chance(0.6) ? `010${r.between(2, 9)}${r.digits(7)}` : `${town[3]}${r.between(2, 8)}${r.digits(6)}`),
  phoneForms: [
    (n) => n.replace(/^(02|...)(.+)(....)$/, '$1-$2-$3'),
    (n) => n,
    (n) => n.replace(/^0(2|..)(.+)(....)$/, '+82-$1-$2-$3'),
    (n) => n.replace(/^(02|...)(.+)(....)$/, '$1.$2.$3'),
  ],
  extension: (n, r) => `${n} (내선 ${r.between(10, 99)})`,
  hosts: words('naver.com daum.net hanmail.net gmail.com'),
  domain: '.co.kr',
  date: (y, m, d) => `${y}.${String(m).padStart(2, '0')}.${String(d).padStart(2, '0')}`,
  owners: ['구본석', '엄지원'],
  statuses: ['잠재', '거래', '중단'],
  types: ['대리점', '직거래'],
  sources: ['전시회', '홈페이지', '소개'],
  titles: ['대표', '과장', '구매', '총무'],
  notes: ['엄지원 일괄등록', '다음주 방문', '견적 요청'],
  branch: (city) => `${city.replace('시', '')}지점`,
  store: (n) => `${n}호점`,
}
