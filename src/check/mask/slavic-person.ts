/** Names in Cyrillic letters: two or three words with capitals, which other texts have in their first word alone. */

const words = /^\p{Lu}[\p{Script=Cyrillic}-]+(?: (?:\p{Lu}[\p{Script=Cyrillic}-]+|\p{Lu}\.)){1,2}$/u

/** Towns and states of several words: Нижний Новгород, Санкт-Петербург. */
const place =
  /(?:город|град|бург|область|край|область|Россия|Федерация|Республика)$|^(?:Набережные|Минеральные|Нижний|Нижняя|Верхний|Верхняя|Великий|Великая|Старый|Старая|Новый|Новая|Северный|Северная|Южный|Восточный|Западный|Российская) /u

/** Forms of companies; an ИП is a person. */
const firm = /(?<![\p{L}])(?:ООО|АО|ЗАО|ОАО|ПАО|ТОО|ФГУП|МУП|ТОВ|ПАТ|ДОО|ЕООД|ООД|АД)(?![\p{L}])/u

export const isSlavicPerson = (text: string): boolean => words.test(text) && !place.test(text) && !firm.test(text)
