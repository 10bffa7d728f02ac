/** Headers that Swedish, Danish and Norwegian sheets write for each field of `customer`. Case, spaces, accents and marks do not count. */

import { wordLists } from './word-lists.ts'

export const swedish = wordLists(`
customer_no: Kundnummer|Kundnr|Kund-ID|Kundenummer|Kundenr|Kunde-ID
name: Namn|Navn|Företagsnamn|Kundnamn|Företag|Kund|Bolag|Bolagsnamn|Organisation|Firmanamn|Firmanavn|Virksomhed|Kundenavn|Bedrift|Bedriftsnavn|Selskap|Selskapsnavn|Virksomhedsnavn
contact: Kontaktperson|Kontakt|Kontaktnamn|Kontaktpersonens namn|Kontaktnavn|Fullständigt namn|För- och efternamn
contact_title: Befattning|Yrkestitel|Stilling|Roll|Stillingsbetegnelse
legal_person: Firmatecknare|VD|Verkställande direktör
phone: Telefonnummer|Telefon|Mobil|Mobiltelefon|Mobilnummer|Mobilnr|Telefonnr|Tlf|Mobiltelefonnummer
phone_alt: Telefon 2|Annan telefon|Telefon arbete|Växel|Fast telefon|Arbetstelefon
email: E-post|E-postadress|Epost|Mejl|Mejladress|Mailadress|E-mailadresse
industry: Bransch|Branch|Bransje|Näringsgren
customer_type: Kundtyp|Kundstatus|Kundetype|Kundestatus|Livscykelfas
churn_reason: Orsak till förlust|Uppsägningsorsak
tags: Taggar|Etiketter
source: Källa|Leadkälla|Kilde|Ursprung
company_size: Antal anställda|Företagsstorlek|Antal ansatte|Antal medarbejdere
annual_revenue: Omsättning|Årsomsättning|Omsætning|Omsetning
budget: Budgetram
address: Adress|Gatuadress|Besöksadress|Postadress|Gadeadresse|Besøksadresse
region: Län|Distrikt
first_contact_at: Första kontakt|Datum för första kontakt
last_followup_at: Senaste kontakt|Senast kontaktad|Senaste aktivitet|Sidste kontakt|Siste kontakt
next_followup_at: Nästa kontakt|Nästa aktivitet|Næste kontakt|Neste kontakt
last_followup_note: Anteckning från senaste kontakt
satisfaction: Kundnöjdhet|Nöjdhet
renewal_intent: Förnyelseavsikt
owner: Ansvarig|Säljare|Kundansvarig|Ägare|Ansvarig säljare|Kontoansvarig|Selger|Sælger
needs: Behov
decision_chain: Beslutsfattare
expected_at: Förväntat avslut|Förväntat datum
consent: Samtycke|Samtykke
consent_at: Datum för samtycke|Samtyckesdatum
created_at: Skapad|Skapad den|Skapat datum|Oprettet|Opprettet
updated_at: Ändrad|Senast ändrad|Uppdaterad|Senast uppdaterad|Endret
note: Anteckning|Anteckningar|Anmärkning|Kommentarer|Bemærkninger|Merknad
`)
