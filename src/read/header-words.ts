/** Headers as they are compared: hints in brackets, marks, case, width and script do not count. */

import { comparable } from '../standardise/comparable.ts'

const hints = /[（(【[〔{＜<][^（(【[〔{＜<]*[）)】\]〕}＞>]/g

/** Columns that a sheet numbers: `1.客户名称`, `(2) 电话`, `③邮箱`. A number that is part of the word (`3rd`, `2024年`) has no mark. */
const numbering = /^\s*[*＊]?\s*(?:[（(]\d{1,3}[)）]|\d{1,3}[.、．)）:：]|[①-⑳])\s*(?=[*＊]?\s*\p{L})/u

/** How forms speak to who fills them in: 您的姓名, 请输入您的手机号, Your e-mail. */
const addressed =
  /^\s*(?:请(?:填写|输入|提供|留下))?(?:您|你|贵)(?:们)?(?:所在的?|的)?(?=[\p{Script=Han}]{2})|^\s*(?:please (?:enter|provide) )?your\s+(?=\p{L})/iu

/** The unit of amounts behind a header: 年营收/亿元, 注册资金万元, Umsatz in Mio. EUR, CA en k€. What it says is `headerUnit`'s to read. */
const unitBehind =
  /(?:\s*[/:：–—-]\s*(?:[十百千万亿]*(?:元|円|美元|欧元|港元|人民币)|[百千万亿]+)|[百千万亿]+(?:元|円)|(?:\s*[/:：–—-]\s*|\s(?:in|en|em)\s+)(?:(?:tsd|mio|mrd|mln|mn|k|t|m|mil|thousands?|millions?)\.?\s?)?(?:€|\$|£|¥|eur|usd|gbp|chf|cny|rmb|jpy|hkd)(?:\s?(?:k|m|mio|thousands?|millions?)\.?)?)$/iu

/** What a header says: `*联系电话（必填）` is `联系电话`, `2. 电话` is `电话`, `Customer No.` is `customerno`. Empty for a header of marks alone. */
export function headerWord(header: string): string {
  if (/^\(Do Not Modify\)/i.test(header)) return '' // Dynamics keeps its own row numbers and times in hidden columns
  const bare = header.replace(numbering, '').replace(addressed, '')
  const alone = bare.replace(hints, ' ').trim().replace(unitBehind, '')
  return comparable(alone) || comparable(bare)
}

const aliasWords = new Map<string, string>()

/** What an alias of a field says: a schema has some thousand of them, so each is worked out once a process. */
export function aliasWord(alias: string): string {
  const ready = aliasWords.get(alias) ?? headerWord(alias)
  aliasWords.set(alias, ready)
  return ready
}

/**
 * Words that many sheets use for other things than the customer: they count only beside headers that leave no doubt, and only when
 * the cells below agree.
 */
const vague = new Set(
  [
    ...'firma kunde kunden unternehmen organisation kontakt status herkunft quelle region gebiet beschreibung position funktion rolle bestand notiz notizen bemerkung'.split(
      ' ',
    ),
    ...'hinweis hinweise kommentar sonstiges adresse strasse str budget branche industrie beschaftigte bedarf zustimmung tags angelegt geandert'.split(
      ' ',
    ),
    ...'zentrale verkaufer vertreter besitzer inhaber bearbeiter zustandig verantwortlich verantwortlicher'.split(' '),
    ...'societe entreprise client tiers enseigne etablissement denomination fonction poste qualite fixe standard portable origine provenance'.split(
      ' ',
    ),
    ...'activite secteur branche zone territoire besoin besoins demande attentes responsable commercial vendeur conseiller gerant dirigeant gestionnaire proprietaire'.split(
      ' ',
    ),
    ...'remarque remarques commentaire commentaires observation observations divers creation maj autorisation finalite echeance libelles renouvellement'.split(
      ' ',
    ),
    ...'cliente empresa compania organizacion sociedad denominacion establecimiento contacto cargo puesto funcion posicion rol fijo origen fuente procedencia'.split(
      ' ',
    ),
    ...'sector industria rubro giro actividad ramo plantilla zona territorio calle domicilio direccion requisitos intereses necesidad necesidades'.split(
      ' ',
    ),
    ...'vendedor agente ejecutivo asesor gestor encargado propietario nota notas observaciones observacion comentario comentarios otros descripcion anotaciones'.split(
      ' ',
    ),
    ...'creado modificado autorizacion finalidad seguimiento facturacion correo etiqueta etiquetas presupuesto renovacion autoriza'.split(
      ' ',
    ),
    ...'氏名 名前 お名前 会社 顧客 お客様 法人名 店舗名 窓口 役職 肩書 職位 産業 業態 事業内容 住所 所在地 番地 地域 エリア 地方 フェーズ ステージ 予算 備考 メモ コメント 詳細 摘要 特記 补足 補足 その他 営業 所有者 課題 要件 要望 作成日 登録日 更新日 変更日 修正日 追加日 同意 きっかけ ラベル タグ キーワード'
      .split(' ')
      .map(comparable),
  ].concat(
    (
      'name nom nome nombre naam namn navn nama ten jmeno title type status source description date no id number code key group category class value amount note notes comment comments url about misc ' +
      'accountdescription details label labels tag tags size level rating score grade city state country region area location place address user owner account phase stage reason ' +
      'subject summary text content created updated modified time year month day age gender purpose active open customer customers client clients company ' +
      'companies organization organisation firm business industry sector segment kind 名称 名字 姓名 类型 类别 分类 状态 来源 编号 编码 代码 序号 说明 描述 内容 时间 日期 ' +
      '地点 地区 区域 规模 级别 等级 标签 标记 单位 公司 企业 客户 商户 会员 用户 渠道 阶段 原因 结果 金额 价格 数量 备注 标题 职称 岗位 法人 授权 预算 意向 行业'
    ).split(' '),
  ),
)

/** True for a word that needs its neighbours to be understood. */
export function isVague(word: string): boolean {
  return vague.has(word)
}

/**
 * True for a long word that one wrong letter may have crept into. Not for Chinese and Japanese, where one character makes another
 * word (首次, 末次), nor for numbered words (`address 2`), nor for words that are other words but for a letter.
 */
export function mayBeMistyped(word: string): boolean {
  return word.length >= 10 && /^[a-z]+$/.test(word) && !/contract|content|context|kundenort|bearbeitet/.test(word)
}

/** True for a header that says nothing: empty, `column1`, `Unnamed: 3`, `字段5`, `F2`. */
export function saysNothing(header: string): boolean {
  return (
    header.startsWith('column:') || /^(column|col|field|unnamed|untitled|f|c|v|var|列|字段|栏|无标题)?[\s:_.#-]*\d*$/i.test(header.trim())
  )
}
