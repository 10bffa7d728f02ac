/** Wishes not to be contacted, and words that say a number no longer serves, in the languages month names are known in. */

/** Asks not to be contacted. */
export const doNotContact = new RegExp(
  [
    "do ?n[o']?t (?:call|contact|e-?mail|mail|text|phone|ring|write|sms|whatsapp|message|market|solicit|disturb|use)|don'?t (?:call|contact|e-?mail|text)|no (?:more )?(?:(?:phone |cold |marketing |sales )?calls?|contact|marketing|ads?|advertising|e-?mails?|mailings?|newsletters?|sms|texts?)\\b|not to be (?:called|contacted|e-?mailed)|(?:remove|take) (?:me |them |him |her )?(?:from|off) (?:the |our |your )?(?:mailing )?list|stop (?:e-?mailing|mailing|contacting)|dnc\\b|dnd\\b|opt(?:ed)?[- ]?out|unsubscribed?|never (?:call|contact)|stop calling",
    '勿打|勿扰|勿擾|请勿|請勿|不要(?:打|联系|聯絡|致电|發|发)|别打|別打|不接受(?:营销|推广|电话)|免打扰|不(?:再|想|愿(?:意)?)(?:被)?联系|停止(?:联系|致电|发送)|谢绝(?:来电|推销|致电)|拒绝(?:来电|联系|营销|推销)|禁止(?:联系|拨打)|已?退订|黑名单|不希望被?联系|勿联系|勿發|勿发',
    '連絡不可|電話不可|連絡しないで|電話しないで|営業(?:電話)?(?:お断り|禁止)|架電(?:不可|NG|禁止)|配信停止',
    '연락\\s?(?:금지|하지)|전화\\s?(?:금지|하지)|수신\\s?거부',
    'nicht (?:anrufen|kontaktieren|mehr anrufen|schreiben)|kein(?:e|en)? (?:weiteren? )?(?:anrufe?|kontakt|werbung|e-?mails?|mails?|newsletter|post)|werbesperre|abgemeldet|widerrufen',
    "ne (?:pas|plus) (?:appeler|contacter|déranger|démarcher)|pas d[e’'] ?(?:appels?|démarchage)|désabonné|désinscrit",
    'no (?:volver a )?(?:llamar|contactar|enviar|molestar|escribir)|dado de baja',
    'n[ãa]o (?:ligar|contatar|contactar|incomodar|perturbe)|descadastrad[oa]',
    'non (?:chiamare|contattare|disturbare)|cancellato dalla lista|disiscritto',
    'niet (?:bellen|contacteren|benaderen|storen|mailen)|geen (?:telefoon|contact|reclame)|uitgeschreven',
    'nie (?:dzwoni[ćc]|kontaktowa[ćc])|wypisan[ya]',
    'не (?:звонить|связываться|беспокоить|писать)|отписан|отказ от (?:звонков|рассылки)',
    'не (?:телефонувати|дзвонити|турбувати)|відписан',
    'aramay[ıi]n(?:[ıi]z)?|aranmas[ıi]n|rahats[ıi]z etmeyin|aramak yasak|listeden çıkt',
    'nevolat|nekontaktovat|nerušit|odhlášen',
    'ring (?:ej|inte)|kontakta (?:ej|inte)|ej (?:ringa|kontakta)|avregistrerad',
  ].join('|'),
  'iu',
)

/** Says that the number or address no longer reaches the person. */
export const noLongerReaches = new RegExp(
  [
    '离职|離職|空号|空號|停机|停機|关机|已故|去世|换号|換號|错号|錯號|打不通|无法接通|不存在|作废|已注销|退休|调走|调离|打错|号码有误|非本人',
    'wrong number|disconnected|out of service|no longer|left (?:the )?company|has left|retired|deceased|bounced|invalid|not in service|dead (?:line|number)|unreachable',
    'falsche nummer|nicht (?:mehr )?erreichbar|ausgeschieden|verstorben|im ruhestand|ungültig',
    'faux numéro|a quitté|injoignable|décédé|retraité|numéro non attribué',
    'número (?:equivocado|errado)|ya no trabaja|fallecid[oa]|jubilad[oa]|falecid[oa]|desligad[oa]|fuera de servicio|numero (?:errato|inesistente)',
    'verkeerd nummer|niet meer werkzaam|overleden|nieaktualn|zły numer|nie pracuje|не работает|неверный номер|уволен|умер|не працює|звільнен|yanlış numara|ayrıldı|neplatn|nepracuje|slutat|退職|使われておりません|番号違い|결번|퇴사',
  ].join('|'),
  'iu',
)

/** Whether words ask not to be contacted, or say that the person is no longer reached. */
export const warnsOfContact = (words: string): boolean => doNotContact.test(words) || noLongerReaches.test(words)
