/** Headers that Czech and Slovak sheets write for each field of `customer`. Case, spaces, accents and marks do not count. */

import { wordLists } from './word-lists.ts'

export const czech = wordLists(`
customer_no: Číslo zákazníka|Kód zákazníka|ID zákazníka|Zákaznické číslo|Číslo klienta
name: Název firmy|Jméno firmy|Jméno společnosti|Meno firmy|Firma|Společnost|Název společnosti|Název zákazníka|Zákazník|Obchodní firma|Klient|Odběratel|Jméno zákazníka|Organizace|Spoločnosť|Názov firmy
contact: Kontaktní osoba|Jméno a příjmení|Kontakt|Jméno kontaktu|Kontaktná osoba|Meno a priezvisko
contact_title: Pozice|Funkce|Pracovní pozice
legal_person: Jednatel|Statutární zástupce
phone: Telefon|Mobil|Telefonní číslo|Mobilní telefon|Tel. číslo|Kontaktní telefon|Telefónne číslo|Mobilní číslo
phone_alt: Telefon 2|Jiný telefon|Pevná linka|Další telefon|Telefon do práce
email: E-mailová adresa|Emailová adresa|Kontaktní e-mail
industry: Odvětví|Obor|Obor podnikání|Oblast podnikání
customer_type: Typ zákazníka|Stav zákazníka|Typ klienta
churn_reason: Důvod odchodu|Důvod ztráty
tags: Štítky
source: Zdroj|Zdroj kontaktu|Zdroj poptávky|Zdroj zákazníka
company_size: Počet zaměstnanců|Velikost firmy
annual_revenue: Roční obrat|Obrat|Roční tržby
budget: Rozpočet
address: Adresa|Ulice|Sídlo|Adresa firmy|Ulice a číslo
region: Kraj|Oblast
first_contact_at: První kontakt|Datum prvního kontaktu
last_followup_at: Poslední kontakt|Datum posledního kontaktu|Poslední aktivita|Poslední návštěva
next_followup_at: Další kontakt|Datum dalšího kontaktu|Příští kontakt|Další aktivita
last_followup_note: Poznámka z posledního kontaktu
satisfaction: Spokojenost|Spokojenost zákazníka
renewal_intent: Zájem o prodloužení
owner: Obchodník|Obchodní zástupce|Vlastník|Odpovědná osoba|Správce
needs: Potřeby|Zájem o
decision_chain: Kdo rozhoduje
expected_at: Předpokládané datum|Očekávané datum
consent: Souhlas|Souhlas GDPR
consent_at: Datum souhlasu
created_at: Datum vytvoření|Vytvořeno|Datum založení
updated_at: Datum změny|Změněno|Poslední změna|Datum aktualizace
note: Poznámka|Poznámky|Popis|Komentář
`)
