/** Headers of kinds of sheets rather than of one system: forms, fairs, other languages. */

import { type Fields, listed } from './header-list.ts'

export const kindsOfSheets: Readonly<Record<string, Fields>> = {
  German: listed(`
Kunden-Nr.→customer_no|Firma→name|Anrede|Vorname|Nachname|Ansprechpartner→contact|Funktion→contact_title|Straße→address|PLZ|Ort|Land
Telefon (geschäftlich)→phone_alt|Handy→phone|Telefax|E-Mail-Adresse→email|Branche→industry|Kundenstatus→customer_type|Leadquelle→source
Anzahl Mitarbeiter→company_size|Jahresumsatz→annual_revenue|Betreuer→owner|Letzter Kontakt→last_followup_at
Wiedervorlage→next_followup_at|Bemerkungen→note|Angelegt am→created_at|Geändert am→updated_at|USt-IdNr.|IBAN|Geburtsdatum|Zahlungsziel`),
  French: listed(`
N° client→customer_no|Raison sociale→name|Civilité|Nom|Prénom|Nom du contact→contact|Fonction→contact_title|Adresse→address|Code postal
Ville|Pays|Téléphone fixe→phone_alt|Téléphone portable→phone|Fax|Adresse e-mail→email|Secteur d’activité→industry
Statut client→customer_type|Origine→source|Effectif→company_size|Chiffre d'affaires→annual_revenue|Commercial→owner
Date du dernier contact→last_followup_at|Prochaine relance→next_followup_at|Remarques→note|Date de création→created_at
Modifié le→updated_at|SIRET|N° TVA`),
  Spanish: listed(`
Código de cliente→customer_no|Razón social→name|Nombre|Apellidos|Persona de contacto→contact|Cargo→contact_title|Dirección→address
Código postal|Ciudad|Provincia|País|Teléfono→phone_alt|Móvil→phone|Fax|Correo electrónico→email|Sector→industry
Tipo de cliente→customer_type|Origen→source|Nº de empleados→company_size|Facturación anual→annual_revenue|Comercial→owner
Último contacto→last_followup_at|Próximo contacto→next_followup_at|Observaciones→note|Fecha de alta→created_at
Fecha de modificación→updated_at|NIF/CIF|IBAN`),
  Japanese: listed(`
顧客コード→customer_no|会社名→name|フリガナ|部署名|役職→contact_title|ご担当者名→contact|郵便番号|都道府県|住所→address|電話番号→phone_alt|携帯番号→phone|FAX番号|メールアドレス→email
業種→industry|顧客区分→customer_type|流入経路→source|従業員数→company_size|年商→annual_revenue|営業担当→owner|最終訪問日→last_followup_at
次回訪問予定日→next_followup_at|備考→note|登録日→created_at|更新日時→updated_at|資本金|決算月`),
  'traditional Chinese': listed(`
客戶編號→customer_no|公司名稱→name|統一編號|聯絡人→contact|職稱→contact_title|電話→phone_alt|分機|行動電話→phone|傳真|電子郵件→email|郵遞區號|地址→address|業務人員→owner
客戶類別→customer_type|建檔日期→created_at|備註→note`),
  'a trade fair': listed(`
序号|公司→name|姓名→contact|职位→contact_title|手机→phone|邮箱→email|展位号|意向产品→tags|客户等级|业务员→owner|备注→note`),
  'foreign trade': listed(`
Company Name→name|Country|Contact Person→contact|Position→contact_title|Tel→phone_alt|Mobile/WhatsApp→phone|Email→email|Website
Main Products|Source→source|Follow up person→owner|First contact date→first_contact_at|Last follow-up→last_followup_at
Next follow-up→next_followup_at|Remarks→note`),
  'a form': listed(`
提交时间|您的姓名→contact|您的手机号→phone|贵公司名称→name|您的职位→contact_title|您所在的行业→industry|您想了解的产品`),
  'a form in English': listed(`
Timestamp|Your name→contact|Your Email→email|Your company→name|Your message to us`),
  'an old database': listed(`
CUST_ID→customer_no|CUST_NM→name|CONTACT_NM→contact|TEL_NO→phone_alt|MOBILE_NO→phone|EMAIL_ADDR→email|ADDR1→address|ADDR2|CITY_NM
REG_DT→created_at|UPD_DT→updated_at|STATUS_CD`),
  'an advertising form': listed(`
id|created_time→created_at|ad_id|ad_name|campaign_name|form_name|is_organic|platform|full_name→contact|phone_number→phone|email→email
company_name→name|lead_status→customer_type`),
  'a report of leads': listed(`
Lead Owner→owner|First Name|Last Name→contact|Salutation|Title→contact_title|Company / Account→name|Email→email|Phone→phone
Mobile→phone_alt|Lead Source→source|Lead Status|Rating|Street→address|City|State/Province|Zip/Postal Code|Country
Create Date→created_at|Last Modified→updated_at|Last Activity→last_followup_at|Unread|Converted`),
  "a bookkeeper's customers": listed(`
Customer→name|Company|Main Phone→phone|Alt. Phone→phone_alt|Fax|Main Email→email|Bill to|Ship to|Terms|Rep|Sales Tax Code|Credit Limit
Account No.→customer_no|Customer Type→customer_type`),
  'leads in Chinese': listed(`
线索编号→customer_no|姓名→contact|公司→name|部门|职务→contact_title|电话→phone_alt|手机→phone|邮件→email|地址→address|线索来源→source|市场活动名称|营销活动|负责人→owner|线索池
备注→note`),
  'customers of a work app in Chinese': listed(`
客户名称→name|客户简称|联系人姓名→contact|联系人手机号→phone|联系人职务→contact_title|客户标签→tags|客户来源→source|客户地址→address|跟进人→owner|协同人|是否公海
最近跟进时间→last_followup_at|最近跟进记录→last_followup_note`),
  'customers of an ERP in Chinese': listed(`
客户编码→customer_no|客户名称→name|简称|创建组织|使用组织|纳税登记号→uscc|通讯地址|联系电话→phone|传真|邮政编码|公司网址|注册地址|法人代表→legal_person|销售员→owner|销售部门|结算币别|开户银行|银行账号
信用额度|收款条件|税率`),
  'customers of a bookkeeping program in Chinese': listed(`
客户编码→customer_no|客户名称→name|客户简称|所属分类码|所属地区码|税号→uscc|法人→legal_person|开户银行|银行账号|专管业务员→owner|分管部门|联系人→contact|电话→phone_alt|手机→phone|传真
邮政编码|地址→address|发展日期|停用日期|扣率|信用等级|应收余额`),
  'shoppers in Chinese': listed(`
客户昵称→name|手机号码→phone|会员等级|累计消费金额|最近消费时间|成为客户时间→created_at|来源渠道→source|标签→tags|归属导购→owner|所在地区→region`),
  'partners of a trading program in Chinese': listed(`
单位编号→customer_no|单位全名→name|单位简称|联系人→contact|联系电话→phone_alt|手机→phone|单位地址→address|税号→uscc|开户银行|银行账号|地区→region|默认经手人→owner|应收余额|备注→note`),
  'a company directory in Chinese': listed(`
企业名称→name|经营状态|法定代表人→legal_person|注册资本|成立日期|统一社会信用代码→uscc|企业地址→address|电话→phone|更多电话→phone_alt|邮箱→email|所属行业→industry|所属省份|所属城市|经营范围
参保人数|网址`),
}
