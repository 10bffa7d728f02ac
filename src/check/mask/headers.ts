/** What a column's name says of its cells, where its type does not. */

import type { PersonalKind } from './personal.ts'

const words: readonly (readonly [PersonalKind | 'open' | 'place', RegExp])[] = [
  ['birthday', /生日|出生|birth|geburt|naissance|nacimiento|nascita|\bdob\b|誕生|생일/i],
  ['id', /身份证|证件号|居民证|护照|passport|identity|id ?card|national id|resident|社保|ssn\b/i],
  ['biometric', /指纹|人脸|面部|声纹|虹膜|基因|fingerprint|face ?id|facial|iris|biometric|voiceprint|genetic/i],
  ['card', /卡号|银行卡|信用卡|card ?n(?:o|um)|credit card|iban/i],
  ['account', /账号|帐号|账户|帐户|account ?(?:no|num|id)|openid|unionid|微信号?$|wechat|whatsapp|\bqq\b|line ?id|skype|telegram/i],
  ['phone', /电话|手机|联系方式|传真|phone|mobile|\bcell\b|\btel\b|\bfax\b|telefon|teléfono|téléphone|電話|전화/i],
  ['email', /邮箱|邮件地址|e-?mail|\bmail\b/i],
  [
    'place',
    /城市|省份|^[省市县区]$|国家|国别|地区|\bcity\b|\btown\b|\bstate\b|province|country|county\b|\bregion\b|\bort\b|\bstadt\b|bundesland|\bland\b|\bville\b|\bpays\b|ciudad|\bpa[ií]s\b|\bestado\b|citt[aà]|provincia|\bplaats\b|\bstad\b/i,
  ],
  [
    'open',
    /部门|科室|职务|职位|岗位|头衔|行业|产品|型号|品牌|规格|类型|类别|分类|状态|阶段|等级|级别|来源|渠道|币种|单位|数量|department|\bdept|title|position|\brole\b|industry|sector|product|brand|model|type|category|status|stage|level|tier|source|channel|currency|quantity|company|organi[sz]ation|abteilung|branche|公司|企业|厂商|供应商|单位名称/i,
  ],
  ['address', /地址|住址|address|street|adresse|dirección|indirizzo|住所|주소/i],
  [
    'name',
    /姓名|名字|联系人|负责人|跟进人|经办人|业务员|销售员?$|客服$|法人|法定代表|老板|收件人|推荐人|介绍人|人员$|^姓$|^名$|name|contact|person|owner|manager|\brep\b|assigned|created by|nombre|氏名|担当|이름|성명/i,
  ],
]

/** The kind of value a column's name asks for; `open`: what names nobody; `place`: towns and countries; null: it does not say. */
export function kindOfHeader(header: string): PersonalKind | 'open' | 'place' | null {
  return words.find(([, pattern]) => pattern.test(header))?.[0] ?? null
}
