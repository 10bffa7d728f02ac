/** The words by which rows that are no records are known: of totals, hints and examples, in the languages sheets are written in. */

const anyOf = (words: string) =>
  words
    .trim()
    .split(/\s*\|\s*|\s*\n\s*/)
    .join('|')

/** Words that a row of sums has where a name would be, and nothing else has. */
const sums =
  anyOf(`(?:合\\s*计|总\\s*计|累\\s*计)(?:金额|人数|数量|户数|家数)?|小\\s*计|共\\s*计|总(?:金额|数量|人数|户数|家数|数)|计数|最大值|最小值|平均值?|平\\s*均|本页合计|本页小计|汇\\s*总|匯\\s*總|总和|總和|合\\s*計(?:金額|人数)?|小\\s*計|總\\s*計|総\\s*(?:合\\s*)?計|計|총?\\s*합\\s*계|총\\s*계|소\\s*계|평균
รวม(?:ทั้งสิ้น|ทั้งหมด|ยอด)?|ยอดรวม(?:ทั้งสิ้น|ทั้งหมด)?|ผลรวม|סה"כ|المجموع|ال[إا]جمالي
(?:overall|page|report) totals?|total (?:amount|records|rows|customers|count)|grand total count|sub-?\\s?totals?|grand totals?|gesamtsumme|zwischensumme|endsumme|total g[ée]n[ée]ral|sous-?total|totale complessivo|subtotale|suma total|razem|итого|всего
gesamtergebnis|gesamtbetrag|endbetrag|insgesamt|mittelwert|total geral|totale generale|promedio|subtotaal|eindtotaal|gemiddelde|delsumma|totalsumma|yhteensä
ogółem|łącznie|suma końcowa|podsumowanie|średnia|celkem|mezisoučet|(?:celkový\\s)?součet|průměr|medzisúčet|(?:mind)?összesen|(?:rész|vég)összeg|átlag
(?:(?:genel|ara)\\s)?toplam|ortalama|(?:общий|промежуточный) итог|среднее|разом|усього|підсумок|σύνολο|ukupno|tổng (?:cộng|số)`)
/** Words of sums that may be a customer's name as well. */
const sumsOrNames = anyOf(
  'totals?|average|durchschnitt|moyenne|sum|summe|gesamt|somme|totale|suma|soma|totaal|somma|summa|totalt|medel|spolu|skupaj|сумма|总共|계|tổng|cộng',
)
/** What is counted in `共 35 家`. */
const counted =
  '家|条|條|户|戶|个|個|位|人|行|项|項|笔|筆|件|社|名|件|명|개|건|rows?|records?|customers?|clients?|items?|entries|entrées|einträge|kunden|clientes|clienti|klanten|kunder|klient(?:ów|i|a)|kayıt|müşteri|клиент\\p{L}*|запис\\p{L}*|รายการ|ราย|khách hàng'

/** In what a sum counts: `合计（元）`, `Total (EUR)`. */
const inUnit = '(?:\\s*[（(][^()（）]{1,10}[)）])?'
/** `合计`, `小计：`, `合计（元）`, `Subtotal`. */
export const sumLabel = new RegExp(`^(?:${sums})${inUnit}\\s*[:：]?$`, 'i')
/** Of what a sum is: `华东区小计`, `East subtotal`, `Subtotal East`, `Total for Lyon`. */
const sumsOf =
  '.{1,16}(?:[合小总累]计|[合小總累]計|합계|소계|\\s[汇匯][总總])|.{1,30}\\s(?:sub-?total|zwischensumme|sous-total)|(?:sub-?total|zwischensumme|sous-total|subtotale?)\\s.{1,30}|(?:total|итого) (?:for|of|du|de|für|по)\\s.{1,30}'
/** `Total`, `Summe`, `华东区小计`: a sum only beside numbers. */
export const maybeSumLabel = new RegExp(`^(?:${sumsOrNames}|${sumsOf})${inUnit}\\s*[:：]?$`, 'i')
/** What a count is called: `Count: 3`, `Nombre de clients : 3`, `客户数：3`. */
const counts =
  '(?:count|anzahl|number|nombre|n[úu]mero|numero|aantal|liczba|количество)(?:\\s(?:of|der|de|di|van)?\\s*[^\\d\\s:]+)?\\s*:|(?:客户|记录|数据|总)?(?:总数|数量|条数|户数|家数|客户数|记录数)\\s*[:：]'
/** What was counted, between the word and its number: `Summe Kunden: 2`, `Total de clientes: 2`. */
const countedBetween = `(?:${sums}|${sumsOrNames})(?:\\s\\p{L}+){1,2}\\s*[:：]`
/** An amount of money as cheques have it: `合计人民币叁佰元整`. */
const inWords =
  '(?:合计|总计|合計|總計)[:：]?(?:金额|金額)?(?:[(（]?大写[)）]?)?[:：]?(?:人民币|人民幣)?[零壹贰貳叁肆伍陆陸柒捌玖拾佰仟万萬亿元圆角分整正]{2,}'
/** How many rows a program wrote: `(2 rows affected)`, `2 rows selected.` */
const rowsWritten =
  '\\(?\\d+ (?:rows?|records?|zeilen?|lignes?|filas?)(?: (?:affected|selected|returned|exported))\\)?\\.?|\\(\\d+ (?:rows?|records?)\\)'
/** A sum with its number in one cell: `合计：35 家`, `共 12 条`, `Total: 25 customers`. */
export const sumSentence = new RegExp(
  `^(?:${inWords}|${rowsWritten}|(?:全|총)\\s*\\d+\\s*(?:件|社|名|건|명|개))$|^(?:${counts}|${countedBetween}|(?:${sums}|${sumsOrNames})\\s*[:：(（]?|(?:以上|本表|本页|本頁)?(?:总?共|全部)(?:有|计|計)?)\\s*[\\d,.]+\\s*(?:${counted})?\\s*(?:记录|客户|数据|紀錄|客戶)?\\s*[)）。.]?$`,
  'iu',
)
/** What a spreadsheet writes behind the value whose rows it summed: `London Total`, `Berlin Ergebnis`. */
export const sumBehind = /\s(?:total|subtotal|summe|ergebnis|count|average|somme|suma|razem|toplam|итог)$/i

/** Words that begin a hint in a cell of its own: required, optional, how it is to be filled in. */
const hintWords =
  anyOf(`必填项?|选填项?|非必填项?|可选填?|可不填|可为空|不可为空|不能为空|不必填|自动生成|系统生成|请填写|请选择|请输入|请按|填写说明|格式[:：]|格式为|如[:：\\s]|例如[:：，,]?|填写|填寫
必須|任意|入力必須|필수|선택|mandatory|required|optional|compulsory|not required|read-?only|auto-?generated
pflichtfeld|pflicht|erforderlich|optionales feld|obligatoire|facultatif|optionnel|obligatorio|obrigatório|opcional|obbligatorio|facoltativo|verplicht|optioneel|(?:pole\\s)?(?:wymagane|opcjonalne|obowiązkowe|nieobowiązkowe)
(?:champ\\s)?requis|champ (?:obligatoire|facultatif)|campo (?:obligatorio|obrigatório|obbligatorio|opcional|facoltativo|requerido)|requerido|bitte (?:ausfüllen|angeben|eintragen|auswählen)
zorunlu(?: alan)?|isteğe bağlı|opsiyonel|(?:ne)?povinn[éý]|voliteln[éý]|(?:nem\\s)?kötelező|opcionális|obligatoriskt?|valfritt?|krävs|pakollinen|valinnainen|påkr(?:æ|e)vet|påkrevd|valgfri
obligatoriu|opțional|bắt buộc|không bắt buộc|(?:ไม่)?จำเป็น|(?:ไม่)?บังคับ|全角|半角
(?:не)?обязательн(?:о|ое|ый)|обов'язково|e\\.g\\.|format[:：]|text, max|free text|dropdown|drop-down|choose from|select from|please (?:enter|select|fill)|enter (?:the|a|your)`)
const limits =
  '(?:最多|不超过|不超過|限|至多)\\s*\\d+\\s*(?:个|個)?(?:字|字符|汉字|位)(?:以?内)?|\\d+\\s*(?:个|個)?(?:字|字符|汉字)(?:以内|之内|内)'
/** How long or of what kind a value may be, in Western languages: `max. 100 chars`, `10 digits`, `nur Zahlen`, `must contain @`. */
const measures = anyOf(
  `(?:max(?:imum|imal)?|m[áà]x(?:imo)?|min(?:imum)?|up to|at most|no more than|höchstens|bis zu|jusqu'à|hasta|fino a|até|tot)\\.?:? ?\\d+ ?(?:char|zeichen|stellen|caract|carat|lett|digit|ziffer|chiffre|d[íi]git|cifr|tekens|znak|symbol|word)
\\d+[- ](?:digits?|characters?|chars?|letters|stellig|zeichen|ziffern|caract[èe]res|chiffres|caracteres|d[íi]gitos|caratteri|cifre|tekens|cijfers|znaków|cyfr|символ|цифр)
(?:numbers?|digits|letters|text|numeric|alphanumeric|plain text)(?: values?)? only
only (?:numbers|digits|letters)|nur (?:zahlen|ziffern|buchstaben|text)|chiffres uniquement|s[óo]lo n[úu]meros|solo numeri
must (?:be|contain|match|not|have)|valid e-?mail|gültige e-?mail|one of (?:the|:)|comma[- ]separated|separated by|with country code|include country code`,
)
const patterns = '(?:yyyy|dd|mm|jjjj|tt|aaaa|jj|xx+)(?:[-/.年](?:yyyy|dd|mm|jjjj|tt|aaaa|jj|xx+)[月日]?){1,2}'

/** Words that make a hint of a cell wherever they stand in it. */
const strong = '不能为空|不可为空|必填|必须填|选填|请从|请按|請從|下拉|格式[:：为]'
/** A cell that is a hint, in brackets or not: `(必填)`, `Required`, `YYYY-MM-DD`, `最多50个字`, `请选择`. */
export const hintCell = new RegExp(
  `^[（(【[<＜*＊]*\\s*(?:(?:${hintWords})(?<![a-z](?=[a-z]))(?![\\p{L}\\p{N}]*有限公司)|\\d+位(?:手机|数字|号码|字母|代码|编码)|.{0,40}(?:${strong})(?!.{0,8}公司)|${limits}|${measures}|${patterns})`,
  'iu',
)

/** A cell in brackets as a whole: a hint beside others. */
export const bracketed = /^(?:\([^()]*\)|（[^（）]*）|【[^【】]*】|\[[^[\]]*\])$/
/** The kind of value a column holds, as exports of databases write it below the header. */
export const typeName =
  /^(?:string|n?(?:var)?char2?|text|int|integer|bigint|number|decimal|float|double|date|datetime|timestamp|bool|boolean|enum|文本|字符串|字符|数字|整数|数值|日期|时间|布尔|枚举)(?:\s?\(\d+(?:,\s?\d+)?\))?$/i

const remarks = anyOf(
  `填写说明|填表说明|填报说明|填表须知|使用说明|温馨提示|特别说明|说明|說明|注意事项|注意|备注|備註|提示|附注|附註|注|註|制表人?|填表人?|(?:填表|制表|制单|填报|报表|统计|打印)日期|审批人?|批准人?|复核人?|主管|审核人?|制单人?|经办人|编制人?|製表人?|打印时间|打印日期|导出时间|导出日期|数据来源|統計日期|统计日期|截止日期|notes?|remarks?|hinweise?|anmerkung(?:en)?|remarques?|notas?|observaciones|printed(?: on)?|exported(?: on| at)?|generated(?: on| by)?|source|quelle|stand|as\\s+of`,
)
/** A remark that fills a row alone: `说明：带*的为必填项`, `制表人：张三`, `Note: ...`. */
export const remark = new RegExp(`^(?:[（(【*＊※]\\s*)?(?:${remarks})\\s*[:：]`, 'i')

/** A sentence that fills a row alone and speaks to whoever fills the sheet in, or ends a report. */
export const instruction =
  /^[*=\s-]*(?:\d+\s*[.、)]\s*)?(?:请(?:勿|不要)(?:删除|修改|改动)|以下为?(?:示例|样例)|模板说明|(?:please )?(?:do not|don't) (?:delete|remove|edit|modify|change) (?:this|the)|delete this (?:row|line)|fields marked|felder mit|end of (?:report|list|file|data|export)|confidential information|copyright (?:©|\(c\)))|^[^公司]*[*＊][^公司]*必填/i

/** The foot or head of a printed page: `第2页`, `-- 第 2 页 共 3 页 --`, `Seite 1 von 2`. */
export const pageLine =
  /^[-–—=\s]*(?:第\s*\d+\s*[页頁]|(?:page|seite|p[áa]gina|pagina|strona|страница|стр\.?)\s*\d+)(?:\s*(?:[/／,，]|of|von|sur|de|di|van|z|из)?\s*(?:共\s*)?\d+\s*[页頁]?)?[-–—=\s]*$/i

/** An example as it is called in the middle of a sentence: `z.B. Muster GmbH`. */
const shortExamples =
  'z\\.\\s?b\\.|bspw\\.|bsp\\.|np\\.|örn\\.|t\\.\\s?ex\\.|např\\.|p\\.\\s?ex\\.|e\\.\\s?g\\.|ad\\s?es\\.|p\\.\\s?ej\\.|bijv\\.|напр\\.'

const examples = anyOf(
  `示例|样例|範例|范例|举例|例子|例如|例|sample|example|e\\.g\\.|beispiel|exemple|ejemplo|esempio|exemplo|voorbeeld|przykład|пример|приклад|örnek|exempel|eksempel|esimerkki|příklad|príklad|példa|ví dụ|ตัวอย่าง|記入例|入力例|예시|예`,
)
/** An example says so before its text: `示例：某某公司`, `Example: ...`, `（示例）某某公司`. */
export const exampleText = new RegExp(
  `^(?:[（(【[]\\s*(?:${examples})\\s*[）)】\\]]\\s*\\S|(?:${examples})\\s*[:：]\\s*\\S|(?:例|예)\\s*[)）]\\s*\\S|(?:此|本|该)行.{0,4}(?:示例|样例|例子)|(?:${shortExamples})\\s*\\S)`,
  'i',
)
/** `E.G. Smith`: letters of a name, and no `e.g.`. */
export const initials = /^[A-Z]\.\s?[A-Z]\./
/** Begins an example in two cells or more; in one it may be a street (`Pl. Mayor 5`). */
export const maybeExample = /^(?:ex|es|pl)\.\s?:?\s*\S/i
/** A cell that says nothing but that the row is an example. */
export const exampleWord = new RegExp(
  `^[（(【[]?\\s*(?:示例数据|示例行|填写示例|样例数据|(?:sample|example) (?:row|data)|beispiel(?:zeile|daten)|${examples})\\s*[:：]?\\s*[）)】\\]]?$`,
  'i',
)

/** An example that says so behind its text: `ACME Corporation (example)`, `某某公司（示例）`. */
export const exampleBehind = new RegExp(`\\S\\s*[（(【[]\\s*(?:${examples})\\s*[）)】\\]]$`, 'i')
/** A word for made-up people and companies in a name: `John Example`, `Musterfirma GmbH`, `某某公司`. */
export const madeUpName =
  /(?<!\p{L})(?:example|sample|beispiel|muster(?:mann|frau|firma|stadt)?|exemple|ejemplo|esempio|exemplo|voorbeeld|przykład|пример)(?!\p{L})|某某/iu
/** A mailbox in a domain that nobody owns (RFC 2606). */
export const madeUpMailbox = /@(?:[\w-]+\.)*example(?:\.(?:com|org|net))?$/i

/** What every row that is set aside for its words begins with, in its first cell or its second. */
export const mayBegin = new RegExp(
  `^(?:[（(【[<＜*＊※]|${sums}|${sumsOrNames}|${sumsOf}|共|全部|以上|本[表页頁]|${hintWords}|\\d+位|.{1,40}(?:${strong})|${limits}|${measures}|${patterns}|${remarks}|${examples}|${shortExamples}|${counts}|(?:全|총)\\s*\\d|(?:此|本|该)行|\\d+\\s*[.、)]|\\d+ rows|.{1,30}${sumBehind.source}|请|以下|模板说明|please|do not|don't|delete|fields|felder|end of|confidential|copyright|.{0,8}[*＊]|[-–—=]|第\\s*\\d|page|seite|p[áa]gina|strona|стр|填写示例|string|varchar|text|char|int|bigint|number|文本|字符)`,
  'i',
)

/** First characters, of scripts without capitals, of what `mayBegin` finds, so that most cells are passed without it. */
export const beginnings: ReadonlySet<string> = new Set([...'（【＜＊※-–—=', ...(mayBegin.source.match(/(?<=[|(:])[\u0530-\uffdc]/g) ?? [])])
/** One of these stands in every cell that is a hint or a sum by a word within it. */
export const withinHints = ['填', '空', '请', '請', '下拉', '格式', '汇', '匯', '计', '計', '계']
