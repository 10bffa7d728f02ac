/** Names in Cyrillic letters: two or three words, one of which ends as family names or patronymics do. */

const words = /^\p{Lu}[\p{Script=Cyrillic}-]+(?: (?:\p{Lu}[\p{Script=Cyrillic}-]+|\p{Lu}\.)){1,2}$/u
const ending = /(?:ов|ова|ев|ева|ёв|ёва|ин|ина|ский|ская|цкий|цкая|енко|чук|юк|як|ян|дзе|швили|вич|вна|ич|ић|ски|ска)$/u

export const isSlavicPerson = (text: string): boolean => words.test(text) && text.split(' ').some((word) => ending.test(word))
