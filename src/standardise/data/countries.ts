/** Countries by their codes (ISO 3166-1) and by what people call them; the standard's names come with the runtime. */

/** Languages that names of countries are taken from. */
export const languages = 'en zh-Hans zh-Hant de fr es it pt ja ko ru uk pl nl tr cs sv da nb fi hu ro el he ar th vi id sk hr bg'.split(' ')

/** Codes of two letters and of three. */
export const alpha3 = `
AD=AND AE=ARE AF=AFG AG=ATG AI=AIA AL=ALB AM=ARM AO=AGO AQ=ATA AR=ARG AS=ASM AT=AUT AU=AUS AW=ABW AX=ALA AZ=AZE BA=BIH BB=BRB BD=BGD BE=BEL BF=BFA BG=BGR BH=BHR BI=BDI BJ=BEN BL=BLM BM=BMU BN=BRN BO=BOL BQ=BES BR=BRA BS=BHS BT=BTN BW=BWA BY=BLR BZ=BLZ
CA=CAN CC=CCK CD=COD CF=CAF CG=COG CH=CHE CI=CIV CK=COK CL=CHL CM=CMR CN=CHN CO=COL CR=CRI CU=CUB CV=CPV CW=CUW CX=CXR CY=CYP CZ=CZE DE=DEU DJ=DJI DK=DNK DM=DMA DO=DOM DZ=DZA EC=ECU EE=EST EG=EGY EH=ESH ER=ERI ES=ESP ET=ETH FI=FIN FJ=FJI FK=FLK FM=FSM FO=FRO FR=FRA
GA=GAB GB=GBR GD=GRD GE=GEO GF=GUF GG=GGY GH=GHA GI=GIB GL=GRL GM=GMB GN=GIN GP=GLP GQ=GNQ GR=GRC GT=GTM GU=GUM GW=GNB GY=GUY HK=HKG HN=HND HR=HRV HT=HTI HU=HUN ID=IDN IE=IRL IL=ISR IM=IMN IN=IND IO=IOT IQ=IRQ IR=IRN IS=ISL IT=ITA JE=JEY JM=JAM JO=JOR JP=JPN
KE=KEN KG=KGZ KH=KHM KI=KIR KM=COM KN=KNA KP=PRK KR=KOR KW=KWT KY=CYM KZ=KAZ LA=LAO LB=LBN LC=LCA LI=LIE LK=LKA LR=LBR LS=LSO LT=LTU LU=LUX LV=LVA LY=LBY MA=MAR MC=MCO MD=MDA ME=MNE MF=MAF MG=MDG MH=MHL MK=MKD ML=MLI MM=MMR MN=MNG MO=MAC MP=MNP MQ=MTQ MR=MRT MS=MSR MT=MLT MU=MUS MV=MDV MW=MWI MX=MEX MY=MYS MZ=MOZ
NA=NAM NC=NCL NE=NER NF=NFK NG=NGA NI=NIC NL=NLD NO=NOR NP=NPL NR=NRU NU=NIU NZ=NZL OM=OMN PA=PAN PE=PER PF=PYF PG=PNG PH=PHL PK=PAK PL=POL PM=SPM PR=PRI PS=PSE PT=PRT PW=PLW PY=PRY QA=QAT RE=REU RO=ROU RS=SRB RU=RUS RW=RWA
SA=SAU SB=SLB SC=SYC SD=SDN SE=SWE SG=SGP SH=SHN SI=SVN SK=SVK SL=SLE SM=SMR SN=SEN SO=SOM SR=SUR SS=SSD ST=STP SV=SLV SX=SXM SY=SYR SZ=SWZ TC=TCA TD=TCD TG=TGO TH=THA TJ=TJK TK=TKL TL=TLS TM=TKM TN=TUN TO=TON TR=TUR TT=TTO TV=TUV TW=TWN TZ=TZA
UA=UKR UG=UGA US=USA UY=URY UZ=UZB VA=VAT VC=VCT VE=VEN VG=VGB VI=VIR VN=VNM VU=VUT WF=WLF WS=WSM XK=XKX YE=YEM YT=MYT ZA=ZAF ZM=ZMB ZW=ZWE
`

/** Everyday names that are not the standard's. */
export const everyday = `
US: usa|u.s.|u.s.a.|us of a|united states of america|the united states|america|estados unidos de america|eeuu|ee.uu.|etats unis|vereinigte staaten von amerika|сша|美利坚合众国|アメリカ|アメリカ合衆国|미국
GB: uk|u.k.|great britain|britain|england|scotland|wales|northern ireland|united kingdom of great britain and northern ireland|gb-eng|großbritannien|grossbritannien|vereinigtes königreich|inglaterra|reino unido|inghilterra|gran bretagna|великобритания|大不列颠|英格兰|イギリス|영국
CN: prc|p.r.c.|p.r. china|pr china|people's republic of china|mainland china|china mainland|中华人民共和国|中國大陸|中国大陆|中国内地|大陆|内地|中華人民共和國|中国|中國|кнр
HK: hong kong|hongkong|hong kong sar|hong kong s.a.r.|hong kong sar china|香港|中国香港|香港特别行政区|中國香港
MO: macau|macao|macau sar|澳门|中国澳门|澳門
TW: taiwan|taiwan roc|taiwan, province of china|republic of china|chinese taipei|台湾|臺灣|台灣|中国台湾
RU: russia|russian federation|the russian federation|россия|российская федерация|рф
KR: korea|south korea|republic of korea|korea, republic of|korea (south)|s. korea|rok|korea republic|대한민국|한국|韩国|韓國
KP: north korea|dprk|democratic people's republic of korea|korea, democratic people's republic of
NL: holland|netherlands|the netherlands|netherlands, the|kingdom of the netherlands|niederlande|nederland|pays bas|荷兰
TR: turkey|turkiye|türkiye|republic of turkey|турция
CZ: czech republic|czechia|czech rep.|česká republika|cesko|tschechien|tschechische republik
DE: germany|federal republic of germany|deutschland|brd|frg
AE: uae|u.a.e.|emirates|united arab emirates|the united arab emirates|dubai|abu dhabi
VN: vietnam|viet nam|socialist republic of vietnam
CI: ivory coast|cote d'ivoire
MK: macedonia|north macedonia|fyrom|republic of macedonia
MM: burma|myanmar
SZ: swaziland|eswatini
CV: cape verde|cabo verde
TL: east timor
CD: dr congo|drc|congo-kinshasa|democratic republic of the congo|congo, democratic republic of the|zaire
CG: congo|congo-brazzaville|republic of the congo
VA: vatican|holy see|vatican city
IR: iran|islamic republic of iran|iran, islamic republic of
SY: syria|syrian arab republic
LA: laos|lao pdr|lao people's democratic republic
MD: moldova|republic of moldova|moldova, republic of
TZ: tanzania|united republic of tanzania|tanzania, united republic of
VE: venezuela|bolivarian republic of venezuela|venezuela, bolivarian republic of
BO: bolivia|plurinational state of bolivia|bolivia, plurinational state of
BN: brunei|brunei darussalam
PS: palestine|palestinian territories|state of palestine
MX: mexico|méxico|mexiko|united mexican states
BR: brazil|brasil|brasilien|federative republic of brazil
ES: spain|españa|espana|kingdom of spain
IT: italy|italia|italien
PL: poland|polska|polen|republic of poland
IN: india|bharat|republic of india
ZA: south africa|rsa|republic of south africa|südafrika
IE: ireland|eire|republic of ireland|irland
CH: switzerland|schweiz|suisse|svizzera|swiss confederation
SK: slovakia|slovak republic
GR: greece|hellas|hellenic republic
SA: saudi arabia|ksa|kingdom of saudi arabia
PH: philippines|the philippines
BS: bahamas|the bahamas
GM: gambia|the gambia
SG: singapore|republic of singapore
ID: indonesia|republic of indonesia
EG: egypt|arab republic of egypt
JP: japan|nippon|日本|日本国
`
