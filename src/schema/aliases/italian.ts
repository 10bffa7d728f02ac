/** Headers that Italian sheets write for each field of `customer`. Case, spaces, accents and marks do not count. */

import { wordLists } from './word-lists.ts'

export const italian = wordLists(`
customer_no: Codice cliente|Cod. cliente|Numero cliente|N. cliente|ID cliente|Nr. cliente
name: Nome|Nome cliente|Ragione sociale|Nome azienda|Azienda|Società|Nome società|Denominazione|Nome dell'azienda|Ditta|Impresa|Intestazione|Nome organizzazione|Organizzazione
contact: Referente|Persona di contatto|Contatto|Nome contatto|Nome referente|Nominativo|Nome e cognome|Referente aziendale|Persona di riferimento
contact_title: Ruolo|Mansione|Posizione|Qualifica|Titolo professionale|Ruolo referente
legal_person: Legale rappresentante|Rappresentante legale|Titolare
phone: Telefono|Cellulare|Telefono cellulare|Numero di telefono|Tel. cellulare|Recapito telefonico|N. telefono|Tel. referente
phone_alt: Telefono 2|Altro telefono|Telefono fisso|Telefono ufficio|Telefono alternativo|Telefono secondario
email: Indirizzo email|Indirizzo e-mail|Posta elettronica|Email referente|E-mail referente|Email aziendale
industry: Settore|Settore di attività|Settore merceologico|Categoria merceologica|Ramo di attività|Comparto
customer_type: Tipo cliente|Tipologia cliente|Stato cliente|Fase del ciclo di vita|Tipo di cliente
churn_reason: Motivo perdita|Motivo della perdita|Motivo di disdetta
tags: Etichette
source: Provenienza|Fonte|Origine lead|Fonte lead|Origine contatto|Canale di acquisizione|Fonte del lead
company_size: Numero dipendenti|Numero di dipendenti|N. dipendenti|Dipendenti|Dimensione azienda
annual_revenue: Fatturato|Fatturato annuo|Ricavi annui
budget: Budget previsto|Budget disponibile
address: Indirizzo|Via|Indirizzo completo|Sede|Sede legale|Indirizzo aziendale
region: Regione|Zona
first_contact_at: Primo contatto|Data primo contatto|Data del primo contatto
last_followup_at: Ultimo contatto|Data ultimo contatto|Ultima attività|Ultima visita|Data ultima attività
next_followup_at: Prossimo contatto|Data prossimo contatto|Prossima attività|Prossima visita
last_followup_note: Nota ultimo contatto
satisfaction: Soddisfazione|Soddisfazione cliente
renewal_intent: Intenzione di rinnovo
owner: Proprietario contatto|Agente|Venditore|Commerciale di riferimento|Responsabile vendite|Account manager|Proprietario account|Responsabile commerciale|Assegnatario|Agente di riferimento
needs: Esigenze|Interessi|Prodotto di interesse
decision_chain: Decisore|Decisori
expected_at: Data prevista di chiusura|Chiusura prevista
consent: Consenso|Consenso privacy|Consenso marketing
consent_at: Data consenso|Data del consenso
created_at: Data creazione|Data di creazione|Creato il|Data inserimento|Data di inserimento
updated_at: Data modifica|Ultima modifica|Modificato il|Data ultima modifica|Aggiornato il
note: Annotazioni|Commenti|Osservazioni|Appunti
`)
