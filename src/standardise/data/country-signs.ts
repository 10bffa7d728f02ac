/** Words that speak for a country: `weight country: words`, words divided by `|`. Legal forms, places, headers, letters of a script. */

/** Legal forms and what else stands in names of companies. */
export const legalSigns = `
2 DE: gmbh|e.k.|ohg|kgaa|ug|gbr
1 AT: gmbh|og|e.u.
1 CH: gmbh|sàrl
2 FR: sarl|s.a.r.l.|sas|sasu|eurl|snc
3 IT: s.r.l.|srl|s.p.a.|spa|s.n.c.|s.a.s.|srls
3 ES: s.l.|s.l.u.|sl|slu|s.l.l.|s.coop.
1 ES: s.a.
4 MX: s.a. de c.v.|sa de cv|s. de r.l. de c.v.
3 PT: lda|lda.|unipessoal
3 BR: ltda|ltda.|s/a|eireli|cnpj
3 NL: b.v.|bv|n.v.
3 BE: bvba|sprl|b.v.b.a.|s.p.r.l.
3 PL: sp. z o.o.|sp. z o. o.|sp.j.|s.c.
3 CZ: s.r.o.|a.s.|spol. s r.o.
2 SK: s.r.o.
3 HU: kft|kft.|zrt|zrt.|nyrt|bt.
2 RO: s.r.l.|srl
2 SE: ab|aktiebolag
2 NO: as|asa
3 DK: aps|a/s|ivs
3 FI: oy|oyj|ky
3 TR: a.ş.|ltd. şti.|ltd.şti.|ltd şti|san. ve tic.
3 RU: ооо|зао|оао|пао|ип
3 UA: тов|фоп|пп
4 BG: еоод|оод
3 KZ: тоо
1 GB: ltd|limited|plc|llp
1 US: inc|inc.|llc|corp|corp.|incorporated
4 IN: pvt ltd|pvt. ltd.|pvt. ltd|private limited
4 AU: pty ltd|pty. ltd.|pty limited
4 ZA: (pty) ltd
4 SG: pte ltd|pte. ltd.|pte limited
4 MY: sdn bhd|sdn. bhd.|berhad
3 ID: pt
3 VN: công ty|cong ty
4 JP: 株式会社|有限会社|合同会社|㈱|㈲
4 KR: 주식회사|㈜|유한회사
2 TW: 股份有限公司|企業社|有限公司
1 HK: 有限公司
3 AE: fze|fzco|fz-llc|fzc
`

/** Cities and provinces that hardly any other country has. */
export const places = `
3 DE: berlin|münchen|munich|hamburg|frankfurt|köln|stuttgart|düsseldorf|leipzig|nürnberg|hannover|dresden|deutschland
4 AT: wien|graz|linz|salzburg|innsbruck|österreich
4 CH: zürich|zurich|genève|basel|lausanne|schweiz|suisse
3 FR: paris|lyon|marseille|toulouse|bordeaux|lille|nantes|strasbourg|montpellier
3 IT: milano|roma|torino|napoli|bologna|firenze|genova|verona|padova|italia
3 ES: madrid|barcelona|valencia|sevilla|zaragoza|málaga|bilbao|españa
4 MX: ciudad de méxico|cdmx|monterrey|guadalajara|puebla|tijuana|querétaro|méxico
3 AR: buenos aires|rosario|argentina
3 CO: bogotá|medellín|barranquilla|colombia
3 CL: santiago de chile|valparaíso|chile
3 PE: lima
4 BR: são paulo|rio de janeiro|belo horizonte|curitiba|porto alegre|brasília|campinas|brasil
4 PT: lisboa|porto|coimbra|braga|portugal
4 NL: amsterdam|rotterdam|utrecht|eindhoven|den haag|groningen|nederland
4 BE: bruxelles|brussel|antwerpen|gent|liège|belgië|belgique
4 PL: warszawa|kraków|wrocław|poznań|gdańsk|łódź|katowice|polska
4 CZ: praha|brno|ostrava|plzeň
4 SK: bratislava|košice
4 HU: budapest|debrecen|szeged|magyarország
4 RO: bucurești|cluj-napoca|timișoara|românia
4 SE: stockholm|göteborg|malmö|uppsala|sverige
4 NO: oslo|trondheim|stavanger|norge
4 DK: københavn|aarhus|odense|danmark
4 FI: helsinki|espoo|tampere|turku|suomi
4 TR: istanbul|i̇stanbul|ankara|izmir|i̇zmir|bursa|antalya|türkiye
4 RU: москва|санкт-петербург|екатеринбург|новосибирск|казань|россия
4 UA: київ|львів|харків|одеса|дніпро|україна
4 GR: αθήνα|θεσσαλονίκη
2 GB: london|manchester|birmingham|leeds|glasgow|edinburgh|liverpool|bristol|sheffield|cardiff|belfast
4 IE: dublin|cork|galway|limerick
2 US: california|texas|florida|illinois|ohio|michigan|pennsylvania|massachusetts|arizona|colorado|oregon|minnesota|wisconsin|missouri|tennessee|san diego|new york|los angeles|chicago|houston|phoenix|philadelphia|san francisco|seattle|dallas|miami|boston|atlanta|denver
4 CA: toronto|montréal|montreal|calgary|edmonton|ottawa|winnipeg
4 AU: sydney|melbourne|brisbane|adelaide|canberra|nsw
4 NZ: auckland|christchurch
4 IN: mumbai|delhi|new delhi|bengaluru|bangalore|chennai|hyderabad|pune|kolkata|gujarat|maharashtra
4 MY: kuala lumpur|selangor|johor bahru|penang
4 ID: jakarta|surabaya|bandung
4 PH: manila|makati|quezon city|cebu
4 TH: bangkok|กรุงเทพ
4 VN: hà nội|hồ chí minh|ho chi minh|hanoi|đà nẵng
4 AE: dubai|abu dhabi|sharjah
4 SA: riyadh|jeddah|الرياض|جدة
4 EG: cairo|alexandria|القاهرة
4 IL: tel aviv|haifa|תל אביב
4 ZA: johannesburg|cape town|durban|pretoria
4 NG: lagos|abuja
4 KE: nairobi
4 KR: 서울|부산|인천|대구|seoul|busan
4 JP: 東京都|大阪府|京都府|北海道|神奈川県|愛知県|埼玉県|千葉県|兵庫県|福岡県|静岡県|広島県|宮城県|茨城県|新潟県|長野県|岐阜県|tokyo|osaka
4 TW: 臺北|台北市|臺中|臺南|新北市|高雄市|桃園市|新竹|臺灣|taipei|kaohsiung
4 HK: 香港|九龍|新界|hong kong|kowloon
4 MO: 澳門|macau
`

/** Words of headers, in the language of one country more than of others. */
export const headerSigns = `
1 DE: firma|telefon|telefonnummer|ansprechpartner|straße|strasse|plz|ort|umsatz|jahresumsatz|vorname|nachname|branche|rufnummer|kunde
1 FR: société|raison sociale|téléphone|adresse|prénom|nom|ville|code postal|entreprise|chiffre d'affaires
1 ES: empresa|teléfono|dirección|correo|nombre|apellidos|razón social|ciudad|provincia|cif|nif
2 MX: rfc|colonia|delegación
1 IT: azienda|telefono|indirizzo|cognome|ragione sociale|città|cap|provincia|partita iva|fatturato
1 BR: razão social|telefone|endereço|contato|cidade|setor|nome fantasia|celular|bairro
3 BR: cnpj|cep|cpf
2 PT: telemóvel|morada|nif|localidade
1 NL: bedrijf|bedrijfsnaam|telefoonnummer|contactpersoon|plaats|telefoon|e-mailadres
2 PL: nazwa firmy|numer telefonu|ulica|miasto|nip|kod pocztowy|osoba kontaktowa
1 RU: название|название компании|телефон|город|компания|контактное лицо|адрес|организация
3 RU: инн|огрн
1 TR: şirket|firma adı|adres|şehir|ünvan|yetkili kişi
2 CZ: společnost|ulice|město|ičo|kontaktní osoba
2 SE: företag|telefonnummer|ort|organisationsnummer|kontaktperson
2 DK: virksomhed|cvr|kontaktperson
2 HU: cégnév|telefonszám|kapcsolattartó
2 US: zip|zip code|zipcode|ein
1 US: state
2 IN: gstin|gst no|pincode|pin code
2 AU: abn|suburb
3 JP: 会社名|担当者|電話番号|郵便番号|氏名|部署|役職|都道府県|御社名|住所|携帯電話
3 TW: 統一編號|統編|行動電話
3 KR: 회사명|전화번호|담당자|사업자등록번호
`

/** Letters that one language has. */
export const letterSigns: readonly (readonly [country: string, weight: number, letters: RegExp])[] = [
  ['JP', 4, /[ぁ-ヿ]/],
  ['KR', 4, /[가-힣]/],
  ['TH', 4, /[ก-๙]/],
  ['GR', 4, /[α-ωά-ώ]/i],
  ['IL', 4, /[א-ת]/],
  ['UA', 3, /[іїєґ]/i],
  ['RU', 2, /[ыэъё]/i],
  ['PL', 1, /[łąęśź]/i],
  ['CZ', 1, /[řěů]/i],
  ['HU', 1, /[őű]/i],
  ['RO', 1, /[șț]/i],
  ['TR', 1, /[ğışİ]/],
  ['VN', 2, /[ơưđ]/i],
  ['DE', 1, /ß/],
]

/** Postcodes, and numbers of companies, that have the form of one country. */
export const postcodeSigns: readonly (readonly [country: string, weight: number, form: RegExp])[] = [
  [
    'US',
    3,
    /\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]) \d{5}(?:-\d{4})?\b/,
  ],
  ['GB', 3, /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/],
  ['CA', 3, /\b[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d\b/],
  ['JP', 3, /〒\s?\d{3}-?\d{4}/],
  ['NL', 2, /\b[1-9]\d{3} [A-Z]{2}\b/],
  ['BR', 3, /\b\d{5}-\d{3}\b|\b\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}\b/],
  ['PL', 2, /(?:^|[ ,])\d{2}-\d{3}(?= \p{Lu})/u],
  ['US', 2, /[a-z], (?:AK|CT|FL|HI|IA|KS|ND|NH|NJ|NV|NY|OH|OK|OR|RI|TX|UT|VT|WA|WI|WV|WY)$/],
]

/** Numbers that have the form of one country. */
export const numberSigns: readonly (readonly [country: string, weight: number, form: RegExp])[] = [
  ['JP', 3, /^0[789]0-\d{4}-\d{4}$/],
  ['TW', 3, /^09\d{2}[- ]?\d{3}[- ]?\d{3}$/],
  ['TW', 2, /^\(?0[2-8]\)?-\d{3,4}-?\d{4}$/],
  ['KR', 3, /^01[016789]-\d{3,4}-\d{4}$/],
]

/** Numbers that have a form usual in one country, and met in others. */
export const weakNumberSigns: readonly (readonly [country: string, weight: number, form: RegExp])[] = [
  ['US', 1, /^(?:1[-. ])?\(?[2-9]\d{2}\)?[-. ]\s?[2-9]\d{2}[-. ]\d{4}$/],
  ['GB', 1, /^(?:\(?020\)? ?[378]\d{3} ?\d{4}|07\d{3} ?\d{6}|01\d{3} \d{6}|01\d1 \d{3} \d{4})$/],
  ['CN', 2, /^1[3-9]\d[- ]?\d{4}[- ]?\d{4}$/],
]
