/** Texts in alphabets whose names nobody here can tell from other words: they are hidden unless they are plainly a company's. */

const unjudged =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Greek}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Ethiopic}\p{Script=Thaana}\p{Script=Mongolian}\p{Script=Tibetan}\p{Script=Sinhala}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}]{2}/u

export const isInUnjudgedScript = (text: string): boolean => unjudged.test(text)

const company =
  /(?:^|\s)(?:شركة|مؤسسة|مجموعة|بنك|مصنع|บริษัท|ธนาคาร|ห้างหุ้นส่วน|חברת|בנק|შპს|ՍՊԸ|कंपनी|लिमिटेड)(?:\s|$)|בע["״”]?מ$|(?:^|\s)(?:Α\.?Ε\.?|Ε\.?Π\.?Ε\.?|Ο\.?Ε\.?|Ι\.?Κ\.?Ε\.?)$/u

/** A name with the word for a company in it. */
export const isUnjudgedCompany = (text: string): boolean => company.test(text)
