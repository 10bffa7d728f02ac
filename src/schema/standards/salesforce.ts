/** Exports of Salesforce: reports with their labels, and the files of the Data Loader with the names of the fields. */

import { ofCompanies, ofContacts, systemExport } from './definition.ts'

export const salesforce = [
  systemExport(
    'salesforce-leads',
    { en: 'Salesforce leads', zh: 'Salesforce 线索' },
    ofContacts,
    `
customer_no: Lead ID|Id
name: Company / Account|Company
contact_title: Title
phone: Phone
phone_alt: Mobile|MobilePhone
email: Email
source: Lead Source|LeadSource
owner: Lead Owner
industry: Industry
company_size: No. of Employees|Employees|NumberOfEmployees
annual_revenue: Annual Revenue|AnnualRevenue
address: Street
created_at: Create Date|Created Date|CreatedDate
updated_at: Last Modified|Last Modified Date|LastModifiedDate
last_followup_at: Last Activity|LastActivityDate
note: Description
none: Lead Status|Status|Rating|Unread|Converted|IsConverted|Salutation|Country|City|State/Province|Zip/Postal Code|OwnerId|Fax|Website|Unread By Owner
`,
    `
Lead Owner|Lead Status|Company / Account
Lead Owner|Lead Status|Lead Source|Rating
Lead ID|Lead Status
LeadSource|IsConverted|Company`,
  ),
  systemExport(
    'salesforce-contacts',
    { en: 'Salesforce contacts', zh: 'Salesforce 联系人' },
    ofContacts,
    `
customer_no: Contact ID|Id
name: Account Name
contact_title: Title
phone: Phone|Business Phone
phone_alt: Mobile|MobilePhone
email: Email
source: Lead Source|LeadSource
owner: Contact Owner
address: Mailing Street|MailingStreet
created_at: Created Date|CreatedDate
updated_at: Last Modified Date|LastModifiedDate
last_followup_at: Last Activity|LastActivityDate
note: Description
none: Home Phone|HomePhone|Other Phone|Asst. Phone|AssistantPhone|Assistant|Department|Birthdate|Reports To|Salutation|Do Not Call|Email Opt Out|Mailing City|Mailing State/Province|Mailing Zip/Postal Code|Mailing Country|AccountId|Account ID|OwnerId|Fax|Account Owner
`,
    `
Contact Owner|Account Name|Mailing Street
Contact ID|Account Name|Contact Owner
Contact ID|Account Name|Mailing Street
Contact Owner|Reports To
AccountId|MailingStreet`,
  ),
  systemExport(
    'salesforce-accounts',
    { en: 'Salesforce accounts', zh: 'Salesforce 客户' },
    ofCompanies,
    `
customer_no: Account ID|Id|Account Number|AccountNumber
name: Account Name|Name
phone: Phone
industry: Industry
customer_type: Type
source: Account Source|AccountSource
company_size: Employees|NumberOfEmployees
annual_revenue: Annual Revenue|AnnualRevenue
owner: Account Owner
address: Billing Street|BillingStreet
created_at: Created Date|CreatedDate
updated_at: Last Modified Date|LastModifiedDate
last_followup_at: Last Activity|LastActivityDate
note: Description|Account Description
none: Parent Account|Parent Account ID|Shipping Street|Ownership|Rating|Ticker Symbol|Fax|Website|Last Modified By|Created By|Billing City|Billing State/Province|Billing Zip/Postal Code|Billing Country|Shipping City|Site|Account Site|OwnerId
`,
    `
Account Owner|Billing Street|Account Name
Account ID|Account Name|Account Owner
Account ID|Billing City
Account Owner|Account Site
BillingStreet|NumberOfEmployees|Name`,
  ),
]
