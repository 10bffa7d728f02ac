/** Headers that Polish sheets write for each field of `customer`. Case, spaces, accents and marks do not count. */

import { wordLists } from './word-lists.ts'

export const polish = wordLists(`
customer_no: Numer klienta|Nr klienta|ID klienta|Kod klienta|Numer kontrahenta|Kod kontrahenta
name: Nazwa klienta|Nazwa firmy|Firma|Nazwa|Klient|Kontrahent|Nazwa kontrahenta|Nazwa organizacji|Przedsiębiorstwo|Pełna nazwa|Spółka|Organizacja
contact: Osoba kontaktowa|Imię i nazwisko|Osoba do kontaktu|Kontakt|Kontakt (osoba)|Nazwisko i imię|Imię i nazwisko osoby kontaktowej
contact_title: Stanowisko|Funkcja|Stanowisko osoby kontaktowej
legal_person: Prezes zarządu|Reprezentant|Przedstawiciel prawny
phone: Telefon|Numer telefonu|Nr telefonu|Telefon komórkowy|Telefon kom.|Komórka|Tel. komórkowy|Telefon kontaktowy|Nr tel.
phone_alt: Telefon 2|Inny telefon|Telefon stacjonarny|Telefon dodatkowy|Telefon służbowy
email: Adres e-mail|Adres email|Poczta elektroniczna|E-mail kontaktowy|Adres mailowy
industry: Branża|Sektor|Rodzaj działalności
customer_type: Typ klienta|Status klienta|Rodzaj klienta|Etap klienta
churn_reason: Powód utraty|Powód rezygnacji|Przyczyna utraty
tags: Tagi|Etykiety|Znaczniki
source: Źródło|Źródło leada|Źródło pozyskania|Źródło kontaktu|Skąd klient
company_size: Liczba pracowników|Wielkość firmy|Wielkość zatrudnienia|Zatrudnienie
annual_revenue: Roczny obrót|Przychód roczny|Roczne przychody|Obrót roczny|Obroty roczne
budget: Budżet
address: Adres|Ulica|Adres firmy|Siedziba|Adres siedziby|Ulica i numer
region: Rejon|Obszar
first_contact_at: Pierwszy kontakt|Data pierwszego kontaktu
last_followup_at: Ostatni kontakt|Data ostatniego kontaktu|Ostatnia aktywność|Ostatnia wizyta
next_followup_at: Następny kontakt|Data następnego kontaktu|Następna aktywność|Kolejny kontakt
last_followup_note: Notatka z ostatniego kontaktu
satisfaction: Zadowolenie|Satysfakcja klienta
renewal_intent: Chęć przedłużenia
owner: Opiekun|Opiekun klienta|Handlowiec|Właściciel|Przedstawiciel handlowy|Właściciel kontaktu|Osoba odpowiedzialna|Opiekun handlowy|Sprzedawca
needs: Potrzeby|Zainteresowania
decision_chain: Decydent|Osoba decyzyjna
expected_at: Przewidywana data zamknięcia|Oczekiwana data
consent: Zgoda|Zgoda RODO|Zgoda marketingowa
consent_at: Data zgody|Data wyrażenia zgody
created_at: Data utworzenia|Data dodania|Utworzono|Data rejestracji
updated_at: Data modyfikacji|Data aktualizacji|Ostatnia modyfikacja|Zmodyfikowano
note: Uwagi|Notatki|Komentarz|Opis|Notatka|Komentarze
`)
