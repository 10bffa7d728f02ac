/** What a customer's choice fields may hold, other spellings of that, and what other systems call something about the same. */

import type { Choice } from '../field.ts'
import { choice } from './choice-line.ts'

export const customerTypes: readonly Choice[] = [
  choice(
    '潜在|potential|Potential',
    '潜在客户|潜客|潜在用户|potential customer',
    '潜在线索|线索|新线索|未成交|待开发|陌生客户|lead|leads|new lead|new|prospect|prospects|cold|cold lead|suspect|subscriber|open|open - not contacted|unqualified|target|interessent|prospecto|prospekt|リード|見込み客|見込み顧客',
  ),
  choice(
    '意向|interested|Interested',
    '意向客户|有意向|有意向客户|意向中|interested customer',
    '高意向|跟进中|洽谈中|商机|谈判中|报价中|重点意向|opportunity|qualified|qualified lead|warm|hot|negotiation|in negotiation|working|working - contacted|contacted|attempted to contact|connected|open deal|in progress|proposal|marketing qualified lead|sales qualified lead|marketingqualifiedlead|salesqualifiedlead|mql|sql|sal|sales accepted lead|pql|nurturing|chance|oportunidad|oportunidade|opportunité|商談中',
  ),
  choice(
    '成交|won|Won',
    '成交客户|已成交|已成交客户|已签约|签约|签约客户|已合作|合作客户|won customer',
    '合作中|正式客户|老客户|付费客户|已购买|已转化|在保客户|活跃客户|customer|client|closed won|closed - converted|active customer|existing customer|customer - direct|customer - channel|paying|paying customer|converted|active|evangelist|kunde|bestandskunde|cliente|client actif|既存顧客',
  ),
  choice(
    '流失|lost|Lost',
    '流失客户|已流失|已流失客户|lost customer',
    '失效|失效客户|无效客户|无效|休眠|休眠客户|沉睡客户|丢单|输单|已失效|终止合作|停止合作|死单|战败|churned|churned customer|closed lost|closed - not converted|churn|inactive|inactive customer|former customer|former|lapsed|cancelled|canceled|dead|bad timing|ehemaliger kunde|解約',
  ),
]

export const sources: readonly Choice[] = [
  choice(
    '表单提交|form|Form submission',
    '表单|网站表单|官网表单|在线表单',
    '官网|官方网站|网站|官网注册|官网留言|落地页|留资|自主注册|注册|website|web|web form|web site|landing page|website form|contact form|inbound|organic|organic search|direct traffic|web-to-lead|site|trial signup|ウェブサイト',
  ),
  choice(
    '客户推荐|referral|Customer referral',
    '转介绍|老客户推荐|老客户介绍|老客户转介绍|客户介绍|客户转介绍|推荐|介绍',
    '朋友介绍|朋友推荐|熟人介绍|内部推荐|员工推荐|口碑|合作伙伴推荐|渠道推荐|referrals|referred|word of mouth|partner referral|recommendation|employee referral|external referral|partner|empfehlung|紹介',
  ),
  choice(
    '展会对接|exhibition|Exhibition',
    '展会|展览|会展|参展|展会获客|行业展会|展会活动',
    '线下活动|会议|沙龙|论坛|线下展会|市场活动|行业会议|trade show|tradeshow|event|expo|conference|fair|seminar|seminar - internal|seminar - partner|messe|webinar|展示会',
  ),
  choice(
    '线上广告|online_ad|Online advertising',
    '广告|网络广告|线上推广|网络推广|online ad|online ads',
    '百度推广|百度|搜索引擎|搜索推广|信息流|信息流广告|抖音|朋友圈广告|网络营销|线上营销|sem|seo|线上|微信广告|公众号|微信公众号|小红书|头条|360推广|社交媒体|网络|advertisement|advertising|ads|google|google ads|google adwords|facebook|paid search|paid social|organic social|social media|search engine|display|linkedin|online|internet|adwords',
  ),
  choice(
    '电话|phone|Phone',
    '电话营销|电话销售|电销|电话咨询|telephone',
    '来电咨询|来电|电话来访|400电话|主动来电|陌生拜访电话|呼入|外呼|电话拜访|call|cold call|phone inquiry|phone call|telemarketing|inbound call|outbound call',
  ),
  choice(
    '其他|other|Other',
    '其它|别的|其他渠道|其它渠道|其他来源|others',
    'misc|else|other sources|offline sources|sonstige|otro|autre|outro|altro',
  ),
]

/** A count of people means the band it falls in and stays as it is: only other names of the same band are spellings of it. */
export const companySizes: readonly Choice[] = [
  choice(
    '微型(≤100人)|micro|Micro (up to 100)',
    '微型|微型企业|小微|小微企业|微企|100人以下|100人以内|≤100人|100人及以下',
    '<100|micro business',
  ),
  choice(
    '小型(101–500人)|small|Small (101–500)',
    '小型企业|小企业|101-500人|101-500',
    '100-500人|100-499人|100-200人|100-300人|100~500人|500人以下|500人以内|100-499|100-500|small business',
  ),
  choice(
    '中型(501–2000人)|medium|Medium (501–2000)',
    '中型|中型企业|501-2000人|501-2000',
    '500-2000人|500-1000人|500-1000|500-999人|500-1999人|mid-size|midsize|mid-market|medium business',
  ),
  choice(
    '大型(>2000人)|large|Large (over 2000)',
    '大型企业|大企业|2000人以上|>2000人|2001人以上',
    '大型|集团企业|1000-4999人|1000-4999|1001-5000人|1001-5000|1,001-5,000|1000+|5,001-10,000|10,001+|2000人及以上|2000-5000人|万人以上|10000+|5000+|2000+|enterprise',
  ),
]

export const renewalIntents: readonly Choice[] = [
  choice('高|high|High', '高意向|强|强烈|strong', '愿意|愿意续约|续约|会续约|确定续约|有意向|有|是|yes|likely|will renew'),
  choice('中|medium|Medium', '中等|一般', '考虑中|待定|观望|不确定|可能|待沟通|maybe|unsure|considering|neutral'),
  choice('低|low|Low', '低意向|弱|较低|weak', 'unlikely'),
  choice('无|none|None', '无意向|没有', '不续约|不愿意|否|不会续约|确定不续约|no|will not renew|not renewing'),
]

export const yesNo: readonly Choice[] = [
  choice(
    '是|yes|Yes',
    '有|已授权|授权|同意|已同意|y|true|1|√|✓|对|granted|given|consented',
    'opt-in|opted in|subscribed|ja|sí|oui|sim|はい',
  ),
  choice(
    '否|no|No',
    '无|未授权|不授权|不同意|未同意|没有|n|false|0|×|✗|x|denied|refused',
    'withdrawn|撤回|已撤回|opt-out|opted out|unsubscribed|nein|non|não|いいえ',
  ),
]

export const followupMethods: readonly Choice[] = [
  choice('电话|phone|Phone', '电话沟通|电话回访|打电话|电话跟进|电联|致电|call|phone call|telephone', 'inbound call|outbound call'),
  choice('拜访|visit|Visit', '上门|上门拜访|实地拜访|面谈|当面|见面|线下拜访|到访|来访|in person', 'meeting|on site|site visit'),
  choice('邮件|email|E-mail', '发邮件|邮件沟通|mail', 'newsletter'),
  choice(
    '线上会议|online_meeting|Online meeting',
    '线上|视频会议|网络会议|video call|online',
    '会议|腾讯会议|微信|微信沟通|企业微信|钉钉|zoom|teams|wechat|webinar',
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
