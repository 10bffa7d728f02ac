/** Exports of Zoho CRM, Dynamics 365, Pipedrive, Outlook, Google Contacts, 纷享销客 and 销售易. */

import { ofCompanies, ofContacts, systemExport } from './definition.ts'

export const otherSystems = [
  systemExport(
    'zoho-leads',
    { en: 'Zoho CRM leads', zh: 'Zoho 线索' },
    ofContacts,
    `
customer_no: Record Id|Lead Id
name: Company
contact_title: Title|Designation
phone: Phone
phone_alt: Mobile
email: Email
emails_more: Secondary Email
source: Lead Source
owner: Lead Owner
industry: Industry
company_size: No. of Employees
annual_revenue: Annual Revenue
address: Street
created_at: Created Time
updated_at: Modified Time
last_followup_at: Last Activity Time
tags: Tag
note: Description
none: Lead Status|Lead Owner.id|Lead Owner Id|Created By|Modified By|Created By.id|Rating|Salutation|Email Opt Out|Email Opt-out|Skype ID|Twitter|Fax|Website|Web site
`,
    `
Lead Owner|Created Time|Modified Time
Lead Owner|Secondary Email
Lead Owner|Skype ID
Record Id|Lead Status`,
  ),
  systemExport(
    'zoho-contacts',
    { en: 'Zoho CRM contacts', zh: 'Zoho 联系人' },
    ofContacts,
    `
customer_no: Record Id|Contact Id
name: Account Name
contact_title: Title
phone: Phone
phone_alt: Mobile
email: Email
emails_more: Secondary Email
source: Lead Source
owner: Contact Owner
address: Mailing Street
created_at: Created Time
updated_at: Modified Time
last_followup_at: Last Activity Time
tags: Tag
note: Description
none: Contact Owner.id|Account Name.id|Home Phone|Other Phone|Asst Phone|Assistant|Department|Date of Birth|Created By|Modified By|Reporting To|Email Opt Out|Skype ID|Salutation|Fax|Vendor Name
`,
    'Contact Owner|Created Time|Modified Time',
  ),
  systemExport(
    'zoho-accounts',
    { en: 'Zoho CRM accounts', zh: 'Zoho 客户' },
    ofCompanies,
    `
customer_no: Record Id|Account Id|Account Number
name: Account Name
phone: Phone
industry: Industry
customer_type: Account Type
company_size: Employees
annual_revenue: Annual Revenue
owner: Account Owner
address: Billing Street
created_at: Created Time
updated_at: Modified Time
last_followup_at: Last Activity Time
tags: Tag
note: Description
none: Account Owner.id|Account Site|Parent Account|SIC Code|Ticker Symbol|Ownership|Rating|Created By|Modified By|Fax|Website|Billing City|Billing State|Billing Code|Billing Country|Shipping Street|Shipping City|Shipping State|Shipping Code|Shipping Country
`,
    `
Account Owner|Created Time|Modified Time
Account Owner|Account Type|Account Site
Account Owner|Billing Code`,
  ),
  systemExport(
    'dynamics-accounts',
    { en: 'Dynamics 365 accounts', zh: 'Dynamics 客户' },
    ofCompanies,
    `
customer_no: Account Number
name: Account Name
contact: Primary Contact
phone: Main Phone
phone_alt: Other Phone
email: Email
industry: Industry
customer_type: Relationship Type
company_size: Number of Employees
annual_revenue: Annual Revenue
owner: Owner
address: Address 1: Street 1
created_at: Created On
updated_at: Modified On
note: Description
none: (Do Not Modify) Account|(Do Not Modify) Row Checksum|(Do Not Modify) Modified On|Status|Status Reason|Created By|Modified By|Currency|Credit Hold|Credit Limit|Address 1: City|Fax|Website|Parent Account|Ownership
`,
    `
(Do Not Modify) Account
Account Name|Main Phone|Address 1: City
Account Name|Main Phone|Primary Contact`,
  ),
  systemExport(
    'dynamics-contacts',
    { en: 'Dynamics 365 contacts', zh: 'Dynamics 联系人' },
    ofContacts,
    `
contact: Full Name
name: Company Name|Account Name
contact_title: Job Title
phone: Business Phone
phone_alt: Mobile Phone
email: Email
owner: Owner
address: Address 1: Street 1
created_at: Created On
updated_at: Modified On
note: Description
none: (Do Not Modify) Contact|(Do Not Modify) Row Checksum|(Do Not Modify) Modified On|Status|Status Reason|Created By|Modified By|Home Phone|Fax|Address 1: City|Preferred Method of Contact
`,
    `
(Do Not Modify) Contact
Full Name|Business Phone|Address 1: City`,
  ),
  systemExport(
    'pipedrive-people',
    { en: 'Pipedrive people', zh: 'Pipedrive 联系人' },
    ofContacts,
    `
customer_no: Person - ID
contact: Person - Name
name: Person - Organization
email: Person - Email - Work
emails_more: Person - Email - Home|Person - Email - Other
contact_title: Person - Job title
address: Person - Postal address|Person - Postal address - Street/road name
note: Person - Notes
phone: Person - Phone - Work
phone_alt: Person - Phone - Mobile
owner: Person - Owner
tags: Person - Label|Person - Labels
created_at: Person - Person created
updated_at: Person - Update time
last_followup_at: Person - Last activity date
next_followup_at: Person - Next activity date
none: Person - First name|Person - Last name|Person - Birthday|Person - Phone - Home|Person - Phone - Other|Person - Visible to|Person - Open deals|Person - Won deals|Person - Lost deals
`,
    'Person - Name|Person - Owner',
  ),
  systemExport(
    'pipedrive-organizations',
    { en: 'Pipedrive organizations', zh: 'Pipedrive 公司' },
    ofCompanies,
    `
customer_no: Organization - ID
name: Organization - Name
owner: Organization - Owner
address: Organization - Address|Organization - Address - Street/road name
tags: Organization - Label|Organization - Labels
industry: Organization - Industry
company_size: Organization - Number of employees|Organization - Employee count
annual_revenue: Organization - Annual revenue
created_at: Organization - Organization created
updated_at: Organization - Update time
last_followup_at: Organization - Last activity date
next_followup_at: Organization - Next activity date
none: Organization - People|Organization - Open deals|Organization - Won deals|Organization - Visible to|Organization - Website|Organization - LinkedIn profile
`,
    'Organization - Name|Organization - Owner',
  ),
  systemExport(
    'outlook',
    { en: 'Outlook contacts', zh: 'Outlook 联系人' },
    ofContacts,
    `
name: Company|Firma|Unternehmen
contact_title: Job Title|Position
phone: Business Phone|Telefon (geschäftlich)|Telefon geschäftlich
phone_alt: Mobile Phone|Mobiltelefon
phones_more: Business Phone 2|Telefon geschäftlich 2
email: E-mail Address|E-Mail-Adresse
emails_more: E-mail 2 Address|E-mail 3 Address|E-Mail 2: Adresse|E-Mail 3: Adresse
address: Business Street|Straße geschäftlich|Business Address
note: Notes|Notizen
tags: Categories|Kategorien
none: Title|Anrede|Suffix|Middle Name|Weitere Vornamen|Department|Abteilung|Account|Anniversary|Assistant's Name|Assistant's Phone|Birthday|Business City|Business Postal Code|Business State|Business Country/Region|Business Fax|Keywords|Initials|Language|Home Phone|Home Phone 2|Home Street|Other Phone|Other Street|E-mail Type|E-mail Display Name|Gender|Hobby|Manager's Name|Office Location|Priority|Private|Profession|Referred By|Sensitivity|Spouse|Web Page|User 1|Location|Company Main Phone|Primary Phone|Pager|Radio Phone|Callback|Car Phone|TTY/TDD Phone|Telex|ISDN
`,
    `
E-mail Address|Business Phone|First Name
E-mail Address|Business Street
E-mail Display Name|E-mail Type
E-Mail-Adresse|Weitere Vornamen`,
  ),
  systemExport(
    'google-contacts',
    { en: 'Google contacts', zh: 'Google 通讯录' },
    ofContacts,
    `
contact: Name
name: Organization Name|Organization 1 - Name
contact_title: Organization Title|Organization 1 - Title
phone: Phone 1 - Value
phone_alt: Phone 2 - Value
phones_more: Phone 3 - Value
email: E-mail 1 - Value
emails_more: E-mail 2 - Value|E-mail 3 - Value
address: Address 1 - Formatted|Address 1 - Street
tags: Labels|Group Membership
note: Notes
none: Middle Name|Additional Name|Phonetic First Name|Phonetic Middle Name|Phonetic Last Name|Yomi Name|Name Prefix|Name Suffix|Nickname|File As|Organization Department|Organization 1 - Department|Birthday|Photo|E-mail 1 - Label|E-mail 1 - Type|E-mail 2 - Label|Phone 1 - Label|Phone 1 - Type|Phone 2 - Label|Address 1 - Label|Address 1 - City|Website 1 - Value|Event 1 - Label
`,
    `
Name Prefix|File As|Labels
E-mail 1 - Value|Phone 1 - Value
Given Name|Family Name|Yomi Name
E-mail 1 - Value|Name Prefix
Phone 1 - Value|Organization Name`,
  ),
  systemExport(
    'fxiaoke-accounts',
    { en: 'Fxiaoke (纷享销客) accounts', zh: '纷享销客客户' },
    ofCompanies,
    `
name: 客户名称
customer_no: 客户编号
uscc: 统一社会信用代码
source: 客户来源|来源
industry: 行业|1级行业
phone: 电话
email: 邮件
address: 详细地址
customer_type: 成交状态
owner: 负责人
last_followup_at: 最后跟进时间
next_followup_at: 下次跟进时间
created_at: 创建时间
updated_at: 最后修改时间
note: 备注
none: 客户级别|国家|省|市|区|传真|网址|归属部门|创建人|最后修改人|上级客户|公海|所属公海|负责人主属部门|外部负责人|客户分类|2级行业|生命状态|锁定状态|业务类型
`,
    `
客户名称|客户级别|成交状态|归属部门
客户名称|负责人主属部门|最后跟进时间
客户名称|成交状态|最后修改人`,
  ),
  systemExport(
    'fxiaoke-leads',
    { en: 'Fxiaoke (纷享销客) leads', zh: '纷享销客线索' },
    ofContacts,
    `
customer_no: 线索编号
contact: 姓名
name: 公司
contact_title: 职务
phone: 手机
phone_alt: 电话
email: 邮件
address: 地址
source: 线索来源|来源
owner: 负责人
created_at: 创建时间
updated_at: 最后修改时间
note: 备注
none: 部门|市场活动名称|营销活动|线索池|线索状态|归属部门|创建人|最后修改人|网址|跟进状态
`,
    '线索池|负责人|公司',
  ),
  systemExport(
    'xiaoshouyi-accounts',
    { en: 'Neocrm (销售易) accounts', zh: '销售易客户' },
    ofCompanies,
    `
name: 客户名称
customer_type: 客户类型
source: 来源方式|客户来源
industry: 所属行业|行业
company_size: 总人数
annual_revenue: 销售额
phone: 电话
address: 详细地址
owner: 客户所有人|所有人
created_at: 创建日期|创建时间
updated_at: 最新修改日|最新修改日期|修改时间
last_followup_at: 最新活动记录时间
note: 备注
none: 上级客户|客户级别|公司网址|省份|城市|区县|邮政编码|所属部门|创建人|最新修改人|传真|所属公海
`,
    `
客户名称|客户所有人
客户名称|最新活动记录时间`,
  ),
  systemExport(
    'xiaoshouyi-contacts',
    { en: 'Neocrm (销售易) contacts', zh: '销售易联系人' },
    ofContacts,
    `
contact: 姓名|联系人姓名
name: 公司名称|客户名称
contact_title: 联系人职务|职务
phone: 手机
phone_alt: 电话
email: 电子邮件|邮箱
address: 地址|详细地址
owner: 联系人所有人|销售线索所有人
source: 线索来源
created_at: 创建日期
updated_at: 最新修改日|最新修改日期
last_followup_at: 最新活动记录时间
note: 备注
none: 部门|所属部门|创建人|最新修改人|生日|性别|省份|城市|区县|邮政编码|线索状态|跟进状态|公司网址
`,
    `
联系人所有人
销售线索所有人`,
  ),
]
