/** Exports of HubSpot, in English and German. */

import { ofCompanies, ofContacts, systemExport } from './definition.ts'

export const hubspot = [
  systemExport(
    'hubspot-contacts',
    { en: 'HubSpot contacts', zh: 'HubSpot 联系人' },
    ofContacts,
    `
customer_no: Record ID|Record ID - Contact|Datensatz-ID|Datensatz-ID - Kontakt
name: Associated Company|Company Name|Company name|Company|Primary Associated Company|Zugeordnetes Unternehmen|Primäres zugeordnetes Unternehmen|Name des Unternehmens|Unternehmensname|Unternehmen
contact_title: Job Title|Jobtitel|Jobbezeichnung|Berufsbezeichnung|Position
phone: Phone Number|Telefonnummer
phone_alt: Mobile Phone Number|Mobiltelefonnummer|Mobilfunknummer|Handynummer
email: Email|E-Mail|E-Mail-Adresse
emails_more: Work email
owner: Contact owner|Kontakt-Zuständiger|Zuständiger Mitarbeiter für Kontakt|Kontaktinhaber|Zuständiger für Kontakt|Für Kontakt zuständiger Mitarbeiter
customer_type: Lifecycle Stage|Lifecycle-Phase|Lebenszyklusphase
source: Original Source|Original Traffic Source|Ursprüngliche Quelle|Originalquelle
industry: Industry|Branche
company_size: Number of Employees|Company size|Anzahl der Mitarbeiter
annual_revenue: Annual Revenue|Jahresumsatz|Umsatz|Jährlicher Umsatz
address: Street Address|Straße|Straße und Hausnummer
created_at: Create Date|Erstellungsdatum|Erstelldatum
updated_at: Last Modified Date|Datum der letzten Änderung|Zuletzt geändert
last_followup_at: Last Activity Date|Datum der letzten Aktivität
next_followup_at: Next Activity Date|Datum der nächsten Aktivität
none: Relationship Status|Job function|Status|Message|Fax Number|Lead Status|Lead-Status|Marketing contact status|Status als Marketingkontakt|Primary Associated Company ID|Associated Company IDs|Time Zone|Zeitzone|Number of times contacted|Country/Region|Land/Region|City|Stadt|State/Region|Bundesland/Region|Postal Code|Postleitzahl|Last Contacted|Website URL|Website-URL|Persona
`,
    `
Record ID|Lifecycle Stage|Contact owner
Record ID|Contact owner|First Name
Record ID - Contact|First Name
Lifecycle Stage|Contact owner
Lead Status|Contact owner|Marketing contact status
Datensatz-ID|Vorname|Nachname
Datensatz-ID - Kontakt|Vorname
Lifecycle-Phase|Vorname|Nachname`,
  ),
  systemExport(
    'hubspot-companies',
    { en: 'HubSpot companies', zh: 'HubSpot 公司' },
    ofCompanies,
    `
customer_no: Record ID|Record ID - Company|Datensatz-ID|Datensatz-ID - Unternehmen
name: Company name|Company Name|Name|Unternehmensname|Name des Unternehmens
phone: Phone Number|Telefonnummer
owner: Company owner|Unternehmens-Zuständiger|Für Unternehmen zuständiger Mitarbeiter|Zuständiger für Unternehmen|Zuständiger Mitarbeiter für Unternehmen|Unternehmensinhaber
customer_type: Lifecycle Stage|Lifecycle-Phase|Lebenszyklusphase
industry: Industry|Branche
company_size: Number of Employees|Anzahl der Mitarbeiter|Anzahl Mitarbeiter|Mitarbeiterzahl
annual_revenue: Annual Revenue|Jahresumsatz|Umsatz|Jährlicher Umsatz
source: Original Source Type|Ursprünglicher Quellentyp
address: Street Address|Straße|Straße und Hausnummer
created_at: Create Date|Erstellungsdatum|Erstelldatum
updated_at: Last Modified Date|Datum der letzten Änderung|Zuletzt geändert
last_followup_at: Last Activity Date|Datum der letzten Aktivität
next_followup_at: Next Activity Date|Datum der nächsten Aktivität
note: Description|Beschreibung
none: Lead Status|Lead-Status|Type|Typ|Company Domain Name|Domainname des Unternehmens|Company Domain|City|Stadt|State/Region|Bundesland/Region|Country/Region|Land/Region|Postal Code|Postleitzahl|Number of Associated Contacts|LinkedIn Bio|Parent Company|Time Zone|Zeitzone|About Us|Website URL|Website-URL
`,
    `
Record ID|Company owner|Company name
Record ID|Company Domain Name
Record ID - Company|Company name
Company Domain Name|Company owner
Datensatz-ID|Unternehmensname
Datensatz-ID|Name des Unternehmens|Domainname des Unternehmens
Datensatz-ID - Unternehmen`,
  ),
]
