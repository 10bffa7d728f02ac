/** Headers that Dutch and Flemish sheets write for each field of `customer`. Case, spaces, accents and marks do not count. */

import { wordLists } from './word-lists.ts'

export const dutch = wordLists(`
customer_no: Klantnummer|Klantnr|Debiteurnummer|Debiteurnr|Klant-ID|Relatienummer|Relatiecode|Klantcode|Debiteurennummer
name: Naam|Klantnaam|Bedrijfsnaam|Naam bedrijf|Bedrijf|Naam klant|Klant|Organisatie|Naam organisatie|Organisatienaam|Relatie|Relatienaam|Handelsnaam|Onderneming|Accountnaam
contact: Contactpersoon|Naam contactpersoon|Contact persoon|Contactnaam|Aanspreekpunt|Volledige naam|Ter attentie van|T.a.v.
contact_title: Functie|Functietitel|Functie contactpersoon
legal_person: Bestuurder|Directeur|Wettelijk vertegenwoordiger|Zaakvoerder
phone: Telefoonnummer|Telefoon|Mobiel|Mobiele telefoon|Mobiel nummer|Gsm|Gsm-nummer|Mobiele nummer|Telefoonnr|Telefoon mobiel|Telefoon contactpersoon
phone_alt: Telefoon 2|Telefoonnummer 2|Ander telefoonnummer|Telefoon zakelijk|Vast nummer|Telefoon vast|Tweede telefoonnummer|Telefoon werk
email: E-mailadres|Emailadres|Mailadres|E-mail adres|E-mailadres contactpersoon
industry: Bedrijfstak|Sector|Branche|Bedrijfssector
customer_type: Klanttype|Type klant|Klantstatus|Soort klant|Soort relatie|Relatietype|Levenscyclusfase
churn_reason: Reden vertrek|Reden van vertrek|Reden opzegging|Reden verlies|Opzegreden
tags: Labels|Trefwoorden
source: Bron|Herkomst|Leadbron|Herkomst lead|Bron lead|Hoe gevonden|Kanaal
company_size: Aantal werknemers|Aantal medewerkers|Bedrijfsgrootte|Aantal personeelsleden|Personeelsomvang
annual_revenue: Jaaromzet|Omzet|Omzet per jaar
budget: Beschikbaar budget
address: Adres|Bezoekadres|Straat|Straat en huisnummer|Adres bedrijf|Vestigingsadres|Straatnaam
region: Regio|Rayon|Provincie/regio
first_contact_at: Eerste contact|Datum eerste contact|Eerste contactdatum
last_followup_at: Laatste contact|Datum laatste contact|Laatste activiteit|Laatste bezoek|Laatste contactmoment
next_followup_at: Volgend contact|Datum volgend contact|Volgende actie|Volgende activiteit|Volgend contactmoment
last_followup_note: Verslag laatste contact
satisfaction: Tevredenheid|Klanttevredenheid
renewal_intent: Verlengingsintentie
owner: Accountmanager|Eigenaar|Verkoper|Vertegenwoordiger|Relatiebeheerder|Verantwoordelijke|Eigenaar contactpersoon|Beheerder|Accountbeheerder
needs: Behoeften|Wensen|Interesses|Behoefte
decision_chain: Beslisser|Beslissers
expected_at: Verwachte sluitingsdatum|Verwachte datum
consent: Toestemming|Akkoord AVG|Toestemming AVG
consent_at: Datum toestemming|Toestemming op
created_at: Aanmaakdatum|Aangemaakt op|Datum aangemaakt|Aangemaakt
updated_at: Gewijzigd op|Laatst gewijzigd|Wijzigingsdatum|Laatst bijgewerkt|Datum gewijzigd
note: Opmerking|Opmerkingen|Notitie|Notities|Omschrijving|Memo
`)
