/** What a customer's choice fields may hold, and the words people and other systems use for it. */

import type { Choice } from '../field.ts'

const choice = (value: string, synonyms: string, code?: string): Choice => ({
  value,
  synonyms: synonyms.split('|').filter(Boolean),
  ...(code === undefined ? {} : { code }),
})

export const customerTypes: readonly Choice[] = [
  choice(
    '潜在',
    '潜在客户|潜客|潜在用户|潜在线索|线索|新线索|未成交|待开发|陌生客户|lead|leads|new lead|prospect|prospects|potential|potential customer|cold|suspect|subscriber|open|unqualified|interessent|prospecto',
  ),
  choice(
    '意向',
    '意向客户|有意向|有意向客户|高意向|意向中|跟进中|洽谈中|商机|谈判中|报价中|重点意向|opportunity|interested|qualified|qualified lead|warm|hot|negotiation|in negotiation|working|contacted|marketing qualified lead|sales qualified lead|mql|sql|nurturing',
  ),
  choice(
    '成交',
    '成交客户|已成交|已成交客户|已签约|签约|签约客户|已合作|合作客户|合作中|正式客户|老客户|付费客户|已购买|已转化|在保客户|活跃客户|customer|client|won|closed won|active customer|existing customer|paying|paying customer|converted|active|evangelist|kunde|cliente|client actif',
  ),
  choice(
    '流失',
    '流失客户|已流失|已流失客户|失效|失效客户|无效客户|无效|休眠|休眠客户|沉睡客户|丢单|输单|已失效|终止合作|停止合作|死单|战败|churned|lost|closed lost|churn|inactive|inactive customer|former customer|former|lapsed|cancelled|canceled|dead|lost customer',
  ),
]

export const sources: readonly Choice[] = [
  choice(
    '表单提交',
    '表单|官网表单|网站表单|官网|官方网站|网站|官网注册|官网留言|在线表单|落地页|留资|自主注册|注册|website|web|web form|form|web site|landing page|website form|contact form|inbound|organic|web-to-lead|site|trial signup',
  ),
  choice(
    '客户推荐',
    '转介绍|老客户推荐|老客户介绍|老客户转介绍|推荐|朋友介绍|朋友推荐|客户介绍|客户转介绍|熟人介绍|内部推荐|员工推荐|介绍|口碑|合作伙伴推荐|渠道推荐|referral|referred|customer referral|word of mouth|partner referral|recommendation|employee referral|external referral|partner|empfehlung',
  ),
  choice(
    '展会对接',
    '展会|展览|会展|参展|展会获客|行业展会|展会活动|线下活动|会议|沙龙|论坛|线下展会|市场活动|行业会议|trade show|tradeshow|exhibition|event|expo|conference|fair|seminar|messe|webinar',
  ),
  choice(
    '线上广告',
    '广告|网络广告|线上推广|网络推广|百度推广|百度|搜索引擎|搜索推广|信息流|信息流广告|抖音|朋友圈广告|网络营销|线上营销|sem|seo|线上|微信广告|公众号|微信公众号|小红书|头条|360推广|社交媒体|网络|online ad|online ads|advertisement|advertising|ads|google|google ads|google adwords|facebook|paid search|paid social|social media|search engine|display|linkedin|online|internet|adwords',
  ),
  choice(
    '电话',
    '电话营销|电话销售|电销|电话咨询|来电咨询|来电|电话来访|400电话|主动来电|陌生拜访电话|呼入|外呼|电话拜访|phone|call|cold call|telephone|phone inquiry|phone call|telemarketing|inbound call|outbound call',
  ),
  choice('其他', '其它|别的|其他渠道|其它渠道|其他来源|other|others|misc|else|sonstige|otro|autre'),
]

export const companySizes: readonly Choice[] = [
  choice(
    '微型(≤100人)',
    '小于50人|少于50人|小于100人|微型|微型企业|小微|小微企业|微企|100人以下|100人以内|≤100人|<100人|1-100人|0-100人|少于100人|不足100人|100人及以下|20人以下|50人以下|1-10人|1-20人|1-49人|1-50人|10-50人|11-50人|10人以下|20-50人|21-50人|20-99人|50-99人|50-100人|51-100人|0-20人|15-50人|1-10|11-50|2-10|51-100|1-50|1-9人|10-49人|micro|<100',
  ),
  choice(
    '小型(101–500人)',
    '小型|小型企业|小企业|101-500人|100-500人|100-499人|100-200人|101-200人|200-500人|201-500人|100-300人|101-300人|300-500人|100~500人|500人以下|500人以内|150-500人|101-250|251-500|101-200|201-500|101-500|100-499|small|small business',
  ),
  choice(
    '中型(501–2000人)',
    '中型|中型企业|501-2000人|500-2000人|500-1000人|501-1000人|500-999人|1000-2000人|1001-2000人|500-1999人|1000-1999人|501-1000|1001-2000|501-2000|medium|mid-size|midsize|mid-market|medium business',
  ),
  choice(
    '大型(>2000人)',
    '1000-4999人|5000-9999人|大于10000人|大型|大型企业|大企业|集团企业|2000人以上|>2000人|2001人以上|2000人及以上|2000-5000人|2001-5000人|5000人以上|10000人以上|1万人以上|5000-10000人|万人以上|2001-5000|5001-10000|10001+|10000+|5000+|2000+|large|enterprise',
  ),
]

export const renewalIntents: readonly Choice[] = [
  choice('高', '高意向|愿意|愿意续约|续约|会续约|强|强烈|确定续约|有意向|有|是|high|strong|yes|likely|will renew'),
  choice('中', '中等|一般|考虑中|待定|观望|不确定|可能|待沟通|medium|maybe|unsure|considering|neutral'),
  choice('低', '低意向|弱|较低|low|unlikely|weak'),
  choice('无', '不续约|无意向|不愿意|没有|否|不会续约|确定不续约|none|no|will not renew|not renewing'),
]

export const yesNo: readonly Choice[] = [
  choice('是', '有|已授权|授权|同意|已同意|y|yes|true|1|√|✓|对|granted|given|opt-in|opted in|ja|sí|oui|consented'),
  choice('否', '无|未授权|不授权|不同意|未同意|没有|n|no|false|0|×|✗|x|denied|withdrawn|撤回|已撤回|opt-out|opted out|nein|non|refused'),
]

export const followupMethods: readonly Choice[] = [
  choice('电话', '电话沟通|电话回访|打电话|电话跟进|电联|致电|call|phone|phone call|telephone'),
  choice('拜访', '上门|上门拜访|实地拜访|面谈|当面|见面|线下拜访|到访|来访|visit|meeting|on site|in person'),
  choice('邮件', '发邮件|邮件沟通|email|e-mail|mail'),
  choice(
    '线上会议',
    '线上|视频会议|会议|网络会议|腾讯会议|微信|微信沟通|企业微信|钉钉|online meeting|video call|zoom|teams|online|wechat|webinar',
  ),
]

export const ticketKinds: readonly Choice[] = [
  choice('投诉', '客户投诉|投诉建议|抱怨|complaint|complaints|grievance'),
  choice(
    '售后',
    '售后服务|维修|报修|退货|换货|退换货|故障|保修|技术支持|after-sales|service|repair|return|incident|problem|support|warranty',
  ),
  choice('反馈', '意见反馈|建议|咨询|意见|表扬|feedback|suggestion|question|inquiry|feature request|praise'),
]

export const ticketStates: readonly Choice[] = [
  choice('待处理', '未处理|新建|待受理|已提交|未开始|open|new|pending|todo|unassigned'),
  choice('处理中', '进行中|受理中|跟进中|已受理|待客户回复|in progress|working|waiting|on hold|assigned|escalated'),
  choice('已解决', '已处理|已完成|完成|解决|已关闭|关闭|已结案|resolved|solved|closed|done|completed'),
]
