/** Headers of Chinese systems, each list from the source named above it. */

import { type Fields, listed } from './header-list.ts'

export const chineseSystems: Readonly<Record<string, Fields>> = {
  // "客户统计 (json/customer)", dimensions of AccountObj with their labels, as a user of its reports publishes them
  '纷享销客 customers': listed(`
客户编号→customer_no|客户名称→name|客户类型→customer_type|客户分类|客户来源→source|成交状态|1级行业→industry|2级行业|国家|省|市|区
电话→phone|邮件→email|网址|统一社会信用代码→uscc|上级客户|所属公海|负责人→owner|负责人主属部门|归属部门|外部负责人|生命状态|锁定状态|业务类型
最后跟进时间→last_followup_at|下次跟进时间→next_followup_at|创建人|创建时间→created_at|最后修改人|最后修改时间→updated_at`),
  // "account（客户）字段元数据定义", the labels of the account's fields
  '销售易 accounts': listed(`
所有人→owner|客户类型→customer_type|客户名称→name|客户级别|上级客户|行业→industry|省份|市|区|详细地址→address|邮政编码|电话→phone|传真|公司网址|微博
总人数→company_size|销售额→annual_revenue|来源方式→source|最新活动记录时间→last_followup_at|最新跟进人|所属部门|所属公海|认领日期|到期时间
创建时间→created_at|创建人|修改时间→updated_at|修改人`),
  // shengbox/xiaoshouyi, api/model.go: Lead
  '销售易 leads': listed(`
业务类型|销售线索所有人→owner|跟进状态|姓名→contact|性别|公司名称→name|联系人所在部门|联系人职务→contact_title|电话→phone_alt|手机→phone
电子邮件→email|地址→address|线索来源→source|最新活动记录时间→last_followup_at|市场活动|最新跟进人|创建日期→created_at|创建人|最新修改日→updated_at
最新修改人|备注→note|锁定状态|所属公海|认领日期|到期时间|状态|所属部门|审批提交人|审批状态|免打扰|销售机会|疑似查重|退回原因说明`),
  // WuKongOpenSource/WukongCRM-9.0-JAVA, docs/crm9.sql: fields of a customer
  '悟空CRM customers': listed(`
客户名称→name|手机→phone|电话→phone_alt|客户来源→source|客户行业→industry|客户级别|网址|成交状态→customer_type|下次联系时间→next_followup_at|备注→note`),
  // WuKongOpenSource/WukongCRM-9.0-JAVA, docs/crm9.sql: fields of a lead
  '悟空CRM leads': listed(`
线索名称→name|线索来源→source|电话→phone_alt|手机→phone|客户行业→industry|客户级别|地址→address|下次联系时间→next_followup_at|备注→note|邮箱→email`),
  // WuKongOpenSource/WukongCRM-9.0-JAVA, docs/crm9.sql: fields of a contact
  '悟空CRM contacts': listed(`
姓名→contact|客户名称→name|手机→phone|电话→phone_alt|电子邮箱→email|职务→contact_title|地址→address|下次联系时间→next_followup_at|备注→note
是否关键决策人|性别`),
  // 1Panel-dev/CordysCRM, backend/crm/src/main/resources/form/field.json: customer
  'Cordys CRM customers': listed(
    '客户名称→name|客户行业→industry|客户等级|客户类型→customer_type|客户来源→source|线上来源详情|客户标签→tags|地区→region|负责人→owner',
  ),
  // 1Panel-dev/CordysCRM, backend/crm/src/main/resources/form/field.json: clue
  'Cordys CRM leads': listed(`
公司名称→name|线索进度|线索来源→source|线上来源详情|客户需求→needs|联系人名称→contact|联系人电话→phone|意向产品→tags|地区→region|负责人→owner`),
  // 1Panel-dev/CordysCRM, backend/crm/src/main/resources/form/field.json: contact
  'Cordys CRM contacts': listed('客户名称→name|姓名→contact|邮箱→email|手机号→phone|负责人→owner'),
  // YunaiV/ruoyi-vue-pro, yudao-module-crm, CrmCustomerImportExcelVO.java
  '芋道 CRM customers': listed(`
客户名称→name|手机→phone|电话→phone_alt|QQ|微信|邮箱→email|地区→region|详细地址→address|所属行业→industry|客户等级|客户来源→source|备注→note`),
  // a program's query over its copy of the export: oa_external_contact_cache
  '企业微信 contacts': listed(`
客户名称→name|描述→note|添加人|添加人账号|添加人所属部门|添加时间→created_at|来源→source|手机→phone|企业|邮箱→email|地址→address|职务→contact_title
电话→phone_alt|标签组1(学员等级)|标签组2(来源)`),
  // com.zhide.govwatch.vo.allCompanyExcel, which reads the export
  '企查查 companies': listed(`
公司名称→name|登记状态|企业法人→legal_person|注册金额|成立日期|核准日期|所属省份|所属城市|所属区县|电话号码→phone|更多电话→phone_alt|电子邮箱→email
更多邮箱→emails_more|信用代码→uscc|纳税人识别码|注册号|组织机构码|参保人数|企业类型|所属行业→industry|曾用名|英文名称|企业官网|公司地址→address
年报地址|经营范围`),
}
