/** Exports made up with the real headers of systems: records that are right, and what each column means there. */

export interface SystemExport {
  readonly name: string
  /** The schema its headers ask for. */
  readonly schema: string
  readonly headers: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Columns whose cells must come out as they went in, byte for byte: keys and options. */
  readonly kept: readonly string[]
  /** Fields of the columns that mean one. */
  readonly fields: Readonly<Record<string, string>>
}

/** A line the headers, each `header=field` where it means one and with `!` before it where its cells are kept byte for byte; then a line a record. */
function made(name: string, schema: string, text: string): SystemExport {
  const [head = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split('|'))
  const parts = head.map((cell) => /^(!?)([^=]*)=?(.*)$/.exec(cell)!)
  const headers = parts.map(([, , header = '']) => header)
  const fields = Object.fromEntries(parts.flatMap(([, , header = '', field = '']) => (field === '' ? [] : [[header, field]])))
  return { name, schema, headers, rows, fields, kept: parts.flatMap(([, mark, header = '']) => (mark === '!' ? [header] : [])) }
}

export const systemExports: readonly SystemExport[] = [
  made(
    'HubSpot contacts',
    'hubspot-contacts',
    `
!Record ID=customer_no|First Name|Last Name=contact|Email=email|Phone Number=phone|Mobile Phone Number=phone_alt|Contact owner=owner|Associated Company=name|Job Title=contact_title|!Lifecycle Stage=customer_type|!Lead Status|!Industry=industry|City|Create Date=created_at|Last Activity Date=last_followup_at
20800000001|Ann|Lee|ann.lee@acme-tools.com|+1 415-555-2671||Kim Abbott|Acme Tools Inc|Buyer|Marketing Qualified Lead|Open|Computer Software|Dayton|2026-07-05 11:33|2026-09-22 09:00
20800000002|Bob|Ray|bob.ray@beta-foods.com|+1 415-555-2672|+1 415-555-2673|Kim Abbott|Beta Foods LLC|CEO|Sales Qualified Lead|In Progress|Food & Beverages|Tampa|2026-07-06 08:12|
20800000003|Cid|Fox|cid.fox@gamma-media.com|||Lou Parks|Gamma Media Ltd||Opportunity||Media Production||2026-07-07 16:40|
20800000004|Dee|Hill|dee.hill@delta-works.com|||Lou Parks|||Evangelist|Unqualified||Leeds|2026-07-08 10:05|
20800000005|Eve|Marsh|eve.marsh@epsilon-labs.com|+44 20 7946 0018|||Epsilon Labs|Scientist|Subscriber|New|Other||2026-07-09 12:00|
`,
  ),
  made(
    'HubSpot contacts in German',
    'hubspot-contacts',
    `
!Datensatz-ID=customer_no|Vorname|Nachname=contact|E-Mail=email|Telefonnummer=phone|Mobiltelefonnummer=phone_alt|Kontakt-Zuständiger=owner|Unternehmensname=name|Jobtitel=contact_title|!Lifecycle-Phase=customer_type|!Lead-Status|Stadt|Erstellungsdatum=created_at
30100000001|Anna|Schmidt|anna.schmidt@brandt-technik.de|+49 30 1234567|+49 171 2345678|Max Weber|Brandt Technik GmbH|Einkauf|Marketing Qualified Lead|Neu|Berlin|2026-07-05 11:33
30100000002|Jonas|Vogel|jonas.vogel@nordlicht-foto.de|+49 40 7654321||Max Weber|Nordlicht Foto GmbH||Kunde||Hamburg|2026-07-06 08:12
`,
  ),
  made(
    'HubSpot companies',
    'hubspot-companies',
    `
!Record ID=customer_no|Company name=name|Company owner=owner|Create Date=created_at|Phone Number=phone|Last Activity Date=last_followup_at|City|Country/Region|!Industry=industry|Company Domain Name|!Number of Employees=company_size|Annual Revenue=annual_revenue|!Lifecycle Stage=customer_type|!Type
20900000001|Acme Tools Inc|Kim Abbott|2026-07-05 11:33|+1 415-555-2671||Dayton|United States|COMPUTER_SOFTWARE|acme-tools.com|4800|1200000|Customer|PROSPECT
20900000002|Beta Foods LLC|Lou Parks|2026-07-06 08:12|||Tampa|United States|FOOD_BEVERAGES|beta-foods.com|12||Lead|RESELLER
20900000003|Gamma Media Ltd||2026-07-07 16:40|||Leeds|United Kingdom||gamma-media.com|||Other|
`,
  ),
  made(
    'HubSpot companies in German',
    'hubspot-companies',
    `
!Datensatz-ID=customer_no|Unternehmensname=name|Für Unternehmen zuständiger Mitarbeiter=owner|Erstellungsdatum=created_at|Telefonnummer=phone|Stadt|!Branche=industry|Domainname des Unternehmens|!Anzahl der Mitarbeiter=company_size
30200000001|Brandt Technik GmbH|Max Weber|2026-07-05 11:33|+49 30 1234567|Berlin|Maschinenbau|brandt-technik.de|250
30200000002|Nordlicht Foto GmbH|Max Weber|2026-07-06 08:12||Hamburg|Fotografie|nordlicht-foto.de|12
`,
  ),
  made(
    'Salesforce accounts',
    'salesforce-accounts',
    `
!Account ID=customer_no|Account Name=name|Account Owner=owner|!Type=customer_type|!Industry=industry|!Employees=company_size|Annual Revenue=annual_revenue|Phone=phone|Website|Billing Street=address|Billing City|Billing State/Province|Billing Zip/Postal Code|Billing Country|!Rating|Created Date=created_at|Last Modified Date=updated_at
0015g00000AbCdEFGH|Acme Tools Inc|Kim Abbott|Customer - Direct|Manufacturing|4800|1200000|+1 415-555-2671|https://acme-tools.com|12 Oak Street|Dayton|OH|45402|United States|Hot|2026-07-05|2026-08-01
0015g00000aBcDEFGH|Beta Foods LLC|Lou Parks|Prospect|Food & Beverage|12||||||||||2026-07-06|2026-07-06
0015g00000abcdEFGH|Gamma Media Ltd|Lou Parks|Technology Partner|Not For Profit||||||||||Cold|2026-07-07|2026-07-09
`,
  ),
  made(
    'Salesforce contacts',
    'salesforce-contacts',
    `
!Contact ID=customer_no|!Salutation|First Name|Last Name=contact|Title=contact_title|Account Name=name|Email=email|Phone=phone|Mobile=phone_alt|Home Phone|Mailing Street=address|Mailing City|Contact Owner=owner|!Lead Source=source|Department|Reports To
0035g00000AbCdEFGH|Ms.|Ann|Lee|Buyer|Acme Tools Inc|ann.lee@acme-tools.com|+1 415-555-2671|+1 415-555-2674||12 Oak Street|Dayton|Kim Abbott|Phone Inquiry|Purchasing|
0035g00000aBcDEFGH|Mr.|Bob|Ray|CEO|Beta Foods LLC|bob.ray@beta-foods.com||||||Lou Parks|Purchased List||Ann Lee
`,
  ),
  made(
    'Salesforce leads',
    'salesforce-leads',
    `
Lead Owner=owner|First Name|Last Name=contact|Title=contact_title|Company / Account=name|Email=email|Phone=phone|Mobile=phone_alt|!Lead Source=source|!Lead Status|!Rating|Street=address|City|State/Province|Country|Create Date=created_at
Kim Abbott|Ann|Lee|Buyer|Acme Tools Inc|ann.lee@acme-tools.com|+1 415-555-2671|+1 415-555-2674|Web|Open - Not Contacted|Hot|12 Oak Street|Dayton|OH|United States|2026-07-05
Kim Abbott|Bob|Ray||Beta Foods LLC|bob.ray@beta-foods.com|||Purchased List|Working - Contacted||||||2026-07-06
Lou Parks|Cid|Fox||Gamma Media Ltd||+44 20 7946 0018||Partner Referral|Closed - Not Converted|Cold|||||2026-07-07
`,
  ),
  made(
    'Outlook contacts',
    'outlook',
    `
!Title|First Name|Middle Name|Last Name=contact|!Suffix|Company=name|Department|Job Title=contact_title|Business Street=address|Business City|Business Phone=phone|Home Phone|Mobile Phone=phone_alt|Categories=tags|E-mail Address=email|!E-mail Type|E-mail Display Name|Notes=note
Ms|Ann||Lee||Acme Tools Inc|Purchasing|Buyer|12 Oak Street|Dayton|+1 415-555-2671||+1 415-555-2674|Customers|ann.lee@acme-tools.com|SMTP|Ann Lee|met at the fair
Mr|Bob||Ray|Jr.|Beta Foods LLC|||||||||bob.ray@beta-foods.com|SMTP|Bob Ray|
`,
  ),
  made(
    'Google contacts',
    'google-contacts',
    `
First Name|Middle Name|Last Name=contact|Name Prefix|File As|Organization Name=name|Organization Title=contact_title|Notes=note|!Labels=tags|!E-mail 1 - Label|E-mail 1 - Value=email|!Phone 1 - Label|Phone 1 - Value=phone|Phone 2 - Label|Phone 2 - Value=phone_alt
Ann||Lee|Ms.||Acme Tools Inc|Buyer||* myContacts|Work|ann.lee@acme-tools.com|Work|+1 415-555-2671|Mobile|+1 415-555-2674
Bob||Ray|||Beta Foods LLC||likes tea|* myContacts||bob.ray@beta-foods.com||||
`,
  ),
]

/** The export as CSV. */
export const csvOf = ({ headers, rows }: Pick<SystemExport, 'headers' | 'rows'>): string =>
  [headers, ...rows]
    .map((cells) => `${cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`)
    .join('')
