/** Headers of address books, shops and accounts, each list from the source named above it. */

import { type Fields, listed } from './header-list.ts'

export const officeSystems: Readonly<Record<string, Fields>> = {
  // spstechnical.com/outlook_contacts_schema.htm, "Outlook Contact Fields"; GNOME/evolution, addressbook/importers/evolution-csv-importer.c
  Outlook: listed(`
Title|First Name|Middle Name|Last Name→contact|Suffix|Company→name|Department|Job Title→contact_title|Business Street→address|Business Street 2
Business Street 3|Business City|Business State|Business Postal Code|Business Country/Region|Home Street|Home Street 2|Home Street 3|Home City
Home State|Home Postal Code|Home Country/Region|Other Street|Other Street 2|Other Street 3|Other City|Other State|Other Postal Code
Other Country/Region|Assistant's Phone|Business Fax|Business Phone→phone|Business Phone 2→phones_more|Callback|Car Phone|Company Main Phone
Home Fax|Home Phone|Home Phone 2|ISDN|Mobile Phone→phone_alt|Other Fax|Other Phone|Pager|Primary Phone|Radio Phone|TTY/TDD Phone|Telex|Account
Anniversary|Assistant's Name|Billing Information|Birthday|Business Address PO Box|Categories→tags|Children|Directory Server
E-mail Address→email|E-mail Type|E-mail Display Name|E-mail 2 Address→emails_more|E-mail 2 Type|E-mail 2 Display Name|E-mail 3 Address
E-mail 3 Type|E-mail 3 Display Name|Gender|Government ID Number|Hobby|Home Address PO Box|Initials|Internet Free Busy|Keywords|Language|Location
Manager's Name|Mileage|Notes→note|Office Location|Organizational ID Number|Other Address PO Box|Priority|Private|Profession|Referred By
Sensitivity|Spouse|User 1|User 2|User 3|User 4|Web Page`),
  // roundcube/roundcubemail, program/localization/de_DE/csv2vcard.inc
  'Outlook in German': listed(`
Title|Vorname|Weitere Vornamen|Nachname→contact|Suffix|Firma→name|Abteilung|Position→contact_title|Straße geschäftlich→address|Ort geschäftlich
Region geschäftlich|Postleitzahl geschäftlich|Land geschäftlich|Straße privat|Ort privat|Region privat|Postleitzahl privat|Land privat
Weitere Straße|Weiterer Ort|Weitere Region|Weitere Postleitzahl|Weiteres Land|Telefon Assistent|Fax geschäftlich|Telefon geschäftlich→phone
Telefon geschäftlich 2→phones_more|Autotelefon|Fax privat|Telefon privat|Telefon privat 2|Mobiltelefon→phone_alt|Weiteres Fax|Weiteres Telefon
Pager|Haupttelefon|Jahrestag|Name Assistent|Geburtstag|Kategorien→tags|E-Mail-Adresse→email|E-Mail 2: Adresse→emails_more|E-Mail 3: Adresse
Geschlecht|Notizen→note|Spouse|Webseite`),
  // roundcube/roundcubemail, tests/src/Csv2vcard/tb_plain.csv
  Thunderbird: listed(`
First Name|Last Name|Display Name→contact|Nickname|Primary Email→email|Secondary Email→emails_more|Screen Name|Work Phone→phones_more
Home Phone→phone_alt|Fax Number|Pager Number|Mobile Number→phone|Home Address|Home Address 2|Home City|Home State|Home ZipCode|Home Country
Work Address→address|Work Address 2|Work City|Work State|Work ZipCode|Work Country|Job Title→contact_title|Department|Organization→name|Web Page 1
Web Page 2|Birth Year|Birth Month|Birth Day|Custom 1|Custom 2|Custom 3|Custom 4|Notes→note`),
  // roundcube/roundcubemail, program/localization/de_DE/csv2vcard.inc
  'Thunderbird in German': listed(`
Vorname|Nachname|Anzeigename→contact|Spitzname|Primäre E-Mail-Adresse→email|Sekundäre E-Mail-Adresse→emails_more|Tel. dienstlich→phone_alt|Fax-Nummer
Pager-Nummer|Mobil-Tel.-Nr.→phone|Privat: Adresse|Privat: PLZ|Privat: Land|Dienstlich: Adresse→address|Dienstlich: PLZ|Dienstlich: Land
Organisation→name|Webseite 1|Webseite 2|Geburtsjahr|Geburtsmonat|Geburtstag|Notizen→note`),
  // GNOME/evolution, addressbook/importers/evolution-csv-importer.c
  Evolution: listed(`
First Name|Last Name→contact|id|NickName|E-mail Address→email|E-mail 2 Address→emails_more|E-mail 3 Address|E-mail 4 Address|Wants HTML
Business Phone→phone|Home Phone|Business Fax|Pager|Mobile Phone→phone_alt|Home Street|Home Street 2|Home City|Home State
Home Postal Code|Home Country|Business Street→address|Business Street 2|Business City|Business State|Business Postal Code|Business Country
Job Title→contact_title|Office|Company→name|Web Page|Cal uri|Birth Year|Birth Month|Birth Day|Notes→note`),
  // roundcube/roundcubemail, program/lib/Roundcube/rcube_csv2vcard.php
  'Google Contacts, before': listed(`
Name→contact|Given Name|Additional Name|Family Name|Name Prefix|Name Suffix|Group Membership→tags|E-mail 1 - Type|E-mail 1 - Value→email
Phone 1 - Type|Phone 1 - Value→phone|Relation 1 - Type|Relation 1 - Value|Website 1 - Type|Website 1 - Value|Address 1 - Type
Address 1 - Street→address|Address 1 - City|Address 1 - Region|Address 1 - Postal Code|Address 1 - Country|Organization 1 - Name→name
Organization 1 - Title→contact_title|Organization 1 - Department`),
  // bvpelt/adres, README.md: "Converting google contacts"; the third and later of a kind left out
  'Google Contacts': listed(`
First Name|Middle Name|Last Name→contact|Phonetic First Name|Phonetic Middle Name|Phonetic Last Name|Name Prefix|Name Suffix|Nickname|File As
Organization Name→name|Organization Title→contact_title|Organization Department|Birthday|Notes→note|Photo|Labels→tags|E-mail 1 - Label
E-mail 1 - Value→email|E-mail 2 - Label|E-mail 2 - Value→emails_more|E-mail 3 - Label|E-mail 3 - Value|Phone 1 - Label|Phone 1 - Value→phone
Phone 2 - Label|Phone 2 - Value→phone_alt|Phone 3 - Label|Phone 3 - Value→phones_more|Address 1 - Label|Address 1 - Formatted→address
Address 1 - Street|Address 1 - City|Address 1 - PO Box|Address 1 - Region|Address 1 - Postal Code|Address 1 - Country
Address 1 - Extended Address|Website 1 - Label|Website 1 - Value|Event 1 - Label|Event 1 - Value`),
  // Connections.csv of LinkedIn: "Get a copy of your data"
  'LinkedIn connections': listed('First Name|Last Name→contact|URL|Email Address→email|Company→name|Position→contact_title|Connected On'),
  // buren/honey_format, spec/honey_format/csv_spec.rb
  'Mailchimp audience': listed(`
Email Address→email|First Name|Last Name→name|MEMBER_RATING|OPTIN_TIME→consent_at|OPTIN_IP|CONFIRM_TIME|CONFIRM_IP|LATITUDE|LONGITUDE|GMTOFF
DSTOFF|TIMEZONE|CC|REGION→region|LAST_CHANGED→updated_at|LEID|EUID|NOTES→note`),
  // odoo/odoo, addons/base_import/static/csv/res.partner.csv
  'Odoo contacts': listed(`
ID|Name→name|Company Type|Related Company|Customer|Supplier|Address Type|Street→address|Street2|City|State|ZIP|Country|Website|Phone→phone_alt
Mobile→phone|Email→email`),
  // frappe/erpnext, erpnext/regional/germany/utils/datev/datev_constants.py; its bank columns 2 to 10 and those of reminders left out
  'DATEV debtors': listed(`
Konto|Name (Adressatentyp Unternehmen)→name|Unternehmensgegenstand|Name (Adressatentyp natürl. Person)|Vorname (Adressatentyp natürl. Person)
Name (Adressatentyp keine Angabe)|Adressatentyp|Kurzbezeichnung|EU-Land|EU-USt-IdNr.|Anrede|Titel/Akad. Grad|Adelstitel|Namensvorsatz|Adressart
Straße→address|Postfach|Postleitzahl|Ort|Land|Versandzusatz|Adresszusatz|Abweichende Anrede|Abw. Zustellbezeichnung 1
Abw. Zustellbezeichnung 2|Kennz. Korrespondenzadresse|Adresse gültig von|Adresse gültig bis|Telefon→phone|Bemerkung (Telefon)
Telefon Geschäftsleitung|Bemerkung (Telefon GL)|E-Mail→email|Bemerkung (E-Mail)|Internet|Bemerkung (Internet)|Fax|Bemerkung (Fax)|Sonstige
Bemerkung (Sonstige)|Bankleitzahl 1|Bankbezeichnung 1|Bankkonto-Nummer 1|Länderkennzeichen 1|IBAN 1|SWIFT-Code 1|Abw. Kontoinhaber 1
Briefanrede|Grußformel|Kundennummer→customer_no|Steuernummer|Sprache|Ansprechpartner→contact|Vertreter|Sachbearbeiter→owner|Diverse-Konto
Kreditlimit (Debitor)|Zahlungsbedingung|Fälligkeit in Tagen (Debitor)|Skonto in Prozent (Debitor)|Straße (Rechnungsadresse)
Postfach (Rechnungsadresse)|Postleitzahl (Rechnungsadresse)|Ort (Rechnungsadresse)|Land (Rechnungsadresse)|Alternativer Suchname|Status`),
  // services.swoppen.com/de/hilfe/stammdaten/adressen-importieren.html, "Adressen importieren"
  'Swoppen addresses': listed(`
Kunden-Nr.→customer_no|Lieferanten-Nr|Suchname|ADRESSE ID|Hauptadresse|Typ|Bemerkung→note|Anrede|Firma→name|Zusatz|Straße→address|PLZ|Ort|Titel
Name→contact|Vorname|Geburtstag|Abteilung|Position→contact_title|Telefon 1→phones_more|Telefon 2→phone_alt|Fax|Mobil→phone|E-Mail 1→email|E-Mail 2→emails_more
Internet|Land|Briefanrede|Bearbeitet`),
  // meindialogsystem.de/Blog/Kundendatenimport_26_11_2018, "Kann man Kundendaten importieren?"
  'Mein Dialogsystem customers': listed(`
KundenID→customer_no|AnredeNr|Vorname|Nachname→contact|Geburtsdatum|GeschlechtNr|Strasse→address|Hausnummer|Adresszusatz|Postleitzahl|Wohnort|LandNr
Mailadresse→email|Telefon→phone_alt|Telefax|Mobil→phone|Webadresse|Firmenname1→name|Firmenname2|GesellschaftsformNr`),
  // help.billys.cloud/userguide/mainmenu/client: CSV インポート
  'Billys customers': listed('顧客 ID→customer_no|顧客名→name|略称|敬称|郵便番号|住所→address|TEL→phone|FAX|NDA|基本契約|備考→note'),
  // jp.cybozu.help/m/ja/admin/spec/format/customer.html: 会社データ
  'Mailwise companies': listed('会社グループ|会社コード→customer_no|会社名→name|会社よみ|電話番号(会社)→phone|担当(会社)→owner'),
  // help.yeastar.com, "Company Contacts Parameters": its first columns
  'Yeastar company contacts': listed(`
First Name|Last Name→contact|Company Name→name|Email→email|Organization|Job Title→contact_title|Position|Industry→industry|Supervisor|Remark→note
Mobile→phone`),
  // github.com/selldone/excel/wiki/Customer-Import: customers-import.xlsx
  'Selldone customers': listed(`
Name→name|Phone→phone|Email→email|Level|Segments|Birthday|Sex|Currency|Country|State|City|Address→address|No|Unit|Postal|Message
Address Phone|Address Name|Lat|Lng`),
  // docs.licensespring.com/management-api/customer/import-customers-from-csv
  'LicenseSpring customers': listed(
    'email→email|first_name|last_name→contact|company_name→name|phone→phone|reference|address→address|postcode|state|city|country',
  ),
  // intercom.help/unleashed-support, "Import Customer Contacts - Field definitions": its first columns
  'Unleashed customer contacts': listed(`
*Customer Code→customer_no|Customer Name→name|*First Name|*Last Name→contact|Email Address→email|Address Name|Website|Primary|Ordering|Invoicing`),
  // help.xero.com/us/Contacts_Import, "Import contacts into Xero", and importers of its template
  'Xero contacts': listed(`
*ContactName→name|AccountNumber→customer_no|EmailAddress→email|FirstName|LastName→contact|POAttentionTo|POAddressLine1→address|POAddressLine2
POAddressLine3|POAddressLine4|POCity|PORegion|POPostalCode|POCountry|SAAttentionTo|SAAddressLine1|SAAddressLine2|SAAddressLine3|SAAddressLine4
SACity|SARegion|SAPostalCode|SACountry|PhoneNumber→phone_alt|FaxNumber|MobileNumber→phone|DDINumber|SkypeName|BankAccountName|BankAccountNumber
BankAccountParticulars|TaxNumber|AccountsReceivableTaxCodeName|AccountsPayableTaxCodeName|Website|LegalName|Discount|CompanyNumber
DueDateBillDay|DueDateBillTerm|DueDateSalesDay|DueDateSalesTerm|SalesAccount|PurchasesAccount|BrandingTheme`),
  // magento/magento2, app/code/Magento/ImportExport/Files/Sample/customer_composite.csv
  'Magento customers': listed(`
email→email|_website|_store|confirmation|created_at→created_at|created_in|disable_auto_group_change|dob|firstname|gender|group_id|lastname→contact
middlename|password_hash|prefix|rp_token|rp_token_created_at|store_id|suffix|taxvat|website_id|password|_address_city|_address_company→name
_address_country_id|_address_fax|_address_firstname|_address_lastname|_address_middlename|_address_postcode|_address_prefix|_address_region
_address_street→address|_address_suffix|_address_telephone→phone|_address_vat_id|_address_default_billing_|_address_default_shipping_`),
  // PrestaShop/PrestaShop, docs/csv_import/customers_import.csv
  'PrestaShop customers': listed(`
Customer ID→customer_no|Active (0/1)|Titles ID (Mr = 1, Ms = 2, else 0)|Email *→email|Password *|Birthday (yyyy-mm-dd)|Last Name *→name|First Name *
Newsletter (0/1)|Opt-in (0/1)→consent|Registration date (yyyy-mm-dd)→created_at|Groups (x,y,z...)|Default group ID`),
  // PrestaShop/PrestaShop, docs/csv_import/addresses_import.csv
  'PrestaShop addresses': listed(`
Address ID|Alias*|Active (0/1)|Customer e-mail*→email|Customer ID→customer_no|Manufacturer|Supplier|Company→name|Lastname*→contact|Firstname*
Address 1*→address|Address 2|Zipcode*|City*|Country*|State|Other|Phone→phone_alt|Mobile Phone→phone|VAT number|DNI`),
  // gist.github.com/xmunoz/bb2b8392ac3c38b0a7e395649b723b6e, WooCommerceCustomerToShopify.py, and tests of importers of the export
  'Shopify customers': listed(`
Customer ID→customer_no|First Name|Last Name→contact|Email→email|Accepts Email Marketing|Default Address Company→name
Default Address Address1→address|Default Address Address2|Default Address City|Default Address Province Code|Default Address Country Code
Default Address Zip|Default Address Phone→phone_alt|Phone→phone|Accepts SMS Marketing|Total Spent|Total Orders|Note→note|Tax Exempt|Tags→tags`),
  // Customers export of Stripe, as its importers read it
  'Stripe customers': listed(`
id|Email→email|Name→name|Phone→phone|Description→note|Created (UTC)→created_at|Default Card|Currency|Delinquent|Total Spend`),
}
