/** What a workbook of masked values says it is about, among its properties: Excel and LibreOffice keep that when they save it. */
export const maskedSubject = 'crm-clean: masked values'
