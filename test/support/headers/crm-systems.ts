/** Headers of sales systems, each list from the source named above it: their documentation, their import template, or a program that reads their export. */

import { type Fields, listed } from './header-list.ts'

export const crmSystems: Readonly<Record<string, Fields>> = {
  // Cloudkibo/KiboEngage, server/api/v1.1/hubspotIntegration/hubspotDefaultFields.js
  'HubSpot contact properties': listed(`
Annual Revenue→annual_revenue|City|Close Date|Company Name→name|Company size|Contact owner→owner|Country/Region|Date of birth|Degree|Email→email
Fax Number|Field of study|First Name|Gender|Graduation date|Industry→industry|Job Title→contact_title|Job function|Last Name→contact|Lead Status
Legal basis for processing contacts data|Lifecycle Stage→customer_type|Marital Status|Membership Notes|Message|Military status
Mobile Phone Number→phone_alt|Number of Employees→company_size|Original Source→source|Persona|Phone Number→phone|Postal Code|Preferred language
Relationship Status|Salutation|School|Seniority|Start date|State/Region|Status|Street Address→address|Twitter Username|Website URL|Work email→emails_more`),
  // aglyn/aglyn, "OTHER PRODUCTS' EXPORT HEADERS", contacts of HubSpot
  'HubSpot contacts': listed(`
Salutation|First Name|Last Name→contact|Email→email|Phone Number→phone|Mobile Phone Number→phone_alt|Fax Number|Job Title→contact_title|Department
Date of birth|Associated Company→name|Contact owner→owner|Lifecycle Stage→customer_type|Original Source→source|Message
Street Address→address|Street Address 2|City|State/Region|Postal Code|Country/Region`),
  // aglyn/aglyn, "OTHER PRODUCTS' EXPORT HEADERS", companies of HubSpot
  'HubSpot companies': listed(`
Company name→name|Company Domain Name|Website URL|Phone Number→phone|Industry→industry|Type|Number of Employees→company_size
Annual Revenue→annual_revenue|Parent Company|Company owner→owner|Description→note|Street Address→address|Street Address 2|City|State/Region
Postal Code|Country/Region`),
  // aglyn/aglyn, "OTHER PRODUCTS' EXPORT HEADERS", companies of Salesforce
  'Salesforce accounts': listed(`
Account Name→name|Parent Account|Account Number→customer_no|Account Site|Type→customer_type|Industry→industry|Annual Revenue→annual_revenue|Rating
Phone→phone|Fax|Website|Ticker Symbol|Ownership|Employees→company_size|SIC Code|Account Owner→owner|Account Source→source|Description→note
Billing Street→address|Billing City|Billing State/Province|Billing Zip/Postal Code|Billing Country
Shipping Street|Shipping City|Shipping State/Province|Shipping Zip/Postal Code|Shipping Country`),
  // aglyn/aglyn, "OTHER PRODUCTS' EXPORT HEADERS", contacts of Salesforce
  'Salesforce contacts': listed(`
Salutation|First Name|Last Name→contact|Email→email|Phone→phone|Mobile→phone_alt|Home Phone|Other Phone|Fax|Assistant|Asst. Phone
Title→contact_title|Department|Birthdate|Account Name→name|Reports To|Contact Owner→owner|Lead Source→source|Do Not Call|Description→note
Mailing Street→address|Mailing City|Mailing State/Province|Mailing Zip/Postal Code|Mailing Country
Other Street|Other City|Other State/Province|Other Zip/Postal Code|Other Country`),
  // AWS documentation, Amazon Pinpoint: tutorial on importing data from Salesforce
  'Salesforce contact report': listed(`
Salutation|First Name|Last Name→contact|Title→contact_title|Mailing Street→address|Mailing City|Mailing State/Province|Mailing Zip/Postal Code
Mailing Country|Phone→phone|Email→email|Contact Record Type|Account Name→name|Account Owner→owner|Lead Source→source`),
  // vdesabou/kafka-docker-playground, connect/connect-salesforce-pushtopics-source/README.md: the fields of Lead
  'Salesforce leads by field names': listed(`
Id→customer_no|IsDeleted|MasterRecordId|LastName|FirstName|Salutation|Name→contact|Title→contact_title|Company→name|City|State|PostalCode|Country
Latitude|Longitude|GeocodeAccuracy|Address→address|Phone→phone|MobilePhone→phone_alt|Fax|Email→email|Website|PhotoUrl|LeadSource→source
Status|Industry→industry|Rating|AnnualRevenue→annual_revenue|NumberOfEmployees→company_size|OwnerId|IsConverted|ConvertedDate|ConvertedAccountId
ConvertedContactId|ConvertedOpportunityId|IsUnreadByOwner|CreatedDate→created_at|CreatedById`),
  // aglyn/aglyn, "OTHER PRODUCTS' EXPORT HEADERS", contacts of Pipedrive
  'Pipedrive people': listed(`
Person - Name→contact|Person - First name|Person - Last name|Person - Email - Work→email|Person - Email - Home→emails_more|Person - Email - Other
Person - Phone - Work→phone|Person - Phone - Mobile→phone_alt|Person - Phone - Home|Person - Phone - Other|Person - Job title→contact_title
Person - Organization→name|Person - Owner→owner|Person - Labels→tags|Person - Birthday|Person - Notes→note
Person - Postal address - Street/road name→address|Person - Postal address - City/town/village/locality|Person - Postal address - State/county
Person - Postal address - ZIP/Postal code|Person - Postal address - Country`),
  // aglyn/aglyn, "OTHER PRODUCTS' EXPORT HEADERS", companies of Pipedrive
  'Pipedrive organizations': listed(`
Organization - Name→name|Organization - Website|Organization - Number of employees→company_size|Organization - Annual revenue→annual_revenue
Organization - Industry→industry|Organization - Owner→owner|Organization - Labels→tags|Organization - Address→address
Organization - Address - City/town/village/locality|Organization - Address - State/county|Organization - Address - ZIP/Postal code
Organization - Address - Country`),
  // aglyn/aglyn, "OTHER PRODUCTS' EXPORT HEADERS", contacts and companies of Apollo
  'Apollo people': listed(`
First Name|Last Name→contact|Title→contact_title|Company→name|Company Name for Emails|Email→email|Departments|Contact Owner→owner
Work Direct Phone→phones_more|Home Phone|Mobile Phone→phone|Corporate Phone|Other Phone→phone_alt|Lists|# Employees→company_size|Industry→industry|Website
Company Address→address|Company City|Company State|Company Country|Company Phone|Annual Revenue→annual_revenue|SIC Codes|Short Description
Account Owner`),
  // help.zoho.com, "Standard Fields in Leads"
  'Zoho CRM leads': listed(`
Lead Owner→owner|Salutation|First Name|Title→contact_title|Last Name→contact|Company→name|Lead Source→source|Industry→industry
Annual Revenue→annual_revenue|Phone→phone|Mobile→phone_alt|Fax|Email→email|Secondary Email→emails_more|Skype ID|Web site|Lead Status
Rating|No. of Employees→company_size|Email Opt-out|Created By|Modified By`),
  // zoho.eu/crm/help/accounts/standard-fields.html, "Standard Fields in Accounts"
  'Zoho CRM accounts': listed(`
Account Name→name|Account Owner→owner|Website|Ticker Symbol|Parent Account|Employees→company_size|Ownership|Industry→industry
Account Type→customer_type|Account Number→customer_no|Account Site|Phone→phone|Fax|Rating|SIC Code|Created By|Modified By
Annual Revenue→annual_revenue|Billing Street→address|Billing City|Billing State|Billing Code|Billing Country
Shipping Street|Shipping City|Shipping State|Shipping Code|Shipping Country`),
  // MicrosoftDocs/powerapps-docs, developer/data-platform/reference/entities/account.md: display names; first three as exports begin
  'Dynamics 365 accounts': listed(`
(Do Not Modify) Account|(Do Not Modify) Row Checksum|(Do Not Modify) Modified On|Account Name→name|Account Number→customer_no|Main Phone→phone
Other Phone→phone_alt|Fax|Website|Email→email|Primary Contact→contact|Parent Account|Industry→industry|Annual Revenue→annual_revenue
Number of Employees→company_size|Relationship Type→customer_type|Ownership|SIC Code|Ticker Symbol|Territory→region|Credit Hold|Credit Limit
Address 1: Street 1→address|Address 1: Street 2|Address 1: City|Address 1: State/Province|Address 1: ZIP/Postal Code|Address 1: Country/Region
Description→note|Owner→owner|Status|Status Reason|Created By|Created On→created_at|Modified By|Modified On→updated_at`),
  // salesagility/SuiteCRM, include/export_utils.php: order and labels of an export of accounts
  'SuiteCRM accounts': listed(`
Name→name|ID|Website|Email Address→email|Office Phone→phone|Alternate Phone→phone_alt|Fax|Billing Street→address|Billing City|Billing State
Billing Postal Code|Billing Country|Shipping Street|Shipping City|Shipping State|Shipping Postal Code|Shipping Country|Description→note|Type
Industry→industry|Annual Revenue→annual_revenue|Employees→company_size|SIC Code|Ticker Symbol|Parent Account ID|Ownership|Campaign ID|Rating
Assigned to→owner|Assigned User ID|Team Id|Teams|Team Set ID|Date Created→created_at|Date Modified→updated_at|Modified By|Created By|Deleted`),
  // salesagility/SuiteCRM, include/export_utils.php: order and labels of an export of contacts
  'SuiteCRM contacts': listed(`
First Name|Last Name→contact|ID|Salutation|Title→contact_title|Department|Account Name→name|Email Address→email|Non Primary E-mails for Import
Phone Mobile→phone|Phone Work→phones_more|Phone Home→phone_alt|Phone Other|Phone Fax|Primary Address Street→address|Primary Address City
Primary Address State|Primary Address Postal Code|Primary Address Country|Alternate Address Street|Alternate Address City|Alternate Address State
Alternate Address Postal Code|Alternate Address Country|Description→note|Birthdate|Lead Source→source|campaign_id|Do Not Call|Portal Name
Portal Active|Portal Password|Portal Application|Reports to ID|Assistant|Assistant Phone|Picture|Assigned User Name→owner|Assigned User ID|Teams
Team id|Team Set ID|Date Created→created_at|Date Modified→updated_at|Modified By|Created By|Deleted`),
  // salesagility/SuiteCRM, include/export_utils.php: order and labels of an export of leads
  'SuiteCRM leads': listed(`
First Name|Last Name→contact|ID|Salutation|Title→contact_title|Department|Account Name→name|Account Description|Website|Email Address→email
Non Primary E-mails for Import|Phone Mobile→phone|Phone Work→phones_more|Phone Home→phone_alt|Phone Other|Phone Fax|Primary Address Street→address
Primary Address City|Primary Address State|Primary Address Postal Code|Primary Address Country|Alt Address Street|Alt Address City
Alt Address State|Alt Address Postalcode|Alt Address Country|Status|Status Description|Lead Source→source|Lead Source Description
Description→note|Converted|Opportunity Name|Opportunity Amount|Referred By|campaign_id|Do Not Call|Portal Name|Portal Application|Reports To ID
Assistant|Assistant Phone|Birthdate|Contact ID|Account ID|Opportunity ID|Assigned User Name→owner|Assigned User ID|Teams|Team id|Team Set ID
Date Created→created_at|Date Modified→updated_at|Created By ID|Modified By ID|Deleted`),
  // docs.oracle.com, Oracle CRM On Demand Data Loader: "Sample Data File"
  'Oracle CRM On Demand accounts': listed(`
Account Name→name|Location|Main Phone #→phone|Main Fax #|Web Site|Account Currency|Account Type→customer_type|Priority|Industry→industry
Public Company|Region→region|Annual Revenues→annual_revenue|Number of Employees→company_size|Primary_Contact→contact|Description→note
Billing Address→address|Shipping Address|Indexed Short Text 1|Indexed Long Text|Indexed Picklist 1|Custom Checkbox 0|Custom Currency 0
Custom Date 0|Custom Date/Time 0|Custom Integer 0|Custom Multi-Select Picklist 0|Custom Number 0|Custom Percent 0|Custom Phone 0
Custom Picklist 0|Custom Text (Long) 0|Custom Text (Short) 0|# Physicians|Indexed Checkbox|Indexed Currency|Indexed Number
Modified by Email Address|Owner_Full_Name→owner|Row Id|Status`),
  // hull/hull-planhat, src/core/planhat-properties.ts
  'Planhat contacts': listed(`
Company id (*)→customer_no|Company name→name|Date created→created_at|External id|Full name→contact|Position→contact_title|Phone→phone|Email→email
Featured|Tags→tags`),
  // desklabs/Desk-CSV-Importer, CSV_Spec.md: customers
  'Desk customers': listed(`
id|first_name|last_name→name|title|company_id→customer_no|email_home→emails_more|email_work→email|email_mobile|email_other|phone_home→phone_alt|phone_work→phones_more
phone_mobile→phone|phone_other|address_home|address_work→address|address_other`),
  // optic.cxeglobal.com/import: contacts
  'Optic contacts': listed(
    'first_name|last_name→contact|email→email|phone→phone|title→contact_title|department|company→name|owner→owner|status|tags→tags|notes→note',
  ),
  // optic.cxeglobal.com/import: accounts
  'Optic accounts': listed(
    'name→name|industry→industry|website|phone→phone|email→email|city|state|country|owner→owner|company_size→company_size|revenue_range→annual_revenue|tags→tags',
  ),
  // optic.cxeglobal.com/import: customers
  'Optic customers': listed(
    'name→contact|code|company_name→name|industry→industry|phone→phone|email→email|city|state|country|sales_rep→owner|credit_limit',
  ),
}
