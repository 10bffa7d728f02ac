/**
 * The industries of GB/T 4754-2017 in English, by code, and what other lists call about the same: NAICS sectors, GICS sectors and industries,
 * LinkedIn's list (which HubSpot has), Salesforce's. The label begins with the code: `Manufacturing` alone is a word of many lists.
 */

const table = `
A|Agriculture, forestry, animal husbandry and fishery|agriculture forestry fishing and hunting|agriculture|farming|forestry
01|Farming|crop production
02|Forestry|
03|Animal husbandry|ranching|dairy
04|Fishery|fishing
05|Services to agriculture, forestry, husbandry and fishery|
B|Mining|mining quarrying and oil and gas extraction|mining & metals|metals & mining
06|Coal mining|coal
07|Oil and gas extraction|oil & energy|oil gas & consumable fuels|oil & gas|energy|oil and energy
08|Ferrous ore mining|
09|Non-ferrous ore mining|
10|Non-metal ore mining|
11|Mining support|energy equipment & services
12|Other mining|
C|Manufacturing|manufacturing|industrials|industrial|materials|consumer goods|consumer staples|consumer discretionary|capital goods|manufacture
13|Food processing from agricultural products|food production
14|Food manufacturing|food|food & beverage|food & beverages|food products|food and beverage
15|Beverages and tea|wine and spirits|beverages
16|Tobacco|tobacco
17|Textiles|textiles|textile
18|Apparel|apparel|apparel & fashion|luxury goods & jewelry|textiles apparel & luxury goods
19|Leather, fur and footwear|footwear
20|Wood products|
21|Furniture|furniture|household durables
22|Paper|paper & forest products|containers & packaging
23|Printing|printing|packaging and containers
24|Stationery, toys, sports and arts articles|sporting goods|arts and crafts|leisure products
25|Petroleum and coal processing|
26|Chemicals|chemicals|chemical
27|Pharmaceuticals|pharmaceuticals|pharma|pharmaceutical|biotechnology|biotechnology & life sciences
28|Chemical fibres|
29|Rubber and plastics|plastics
30|Non-metallic mineral products|building materials|glass ceramics & concrete|construction materials
31|Ferrous metal smelting|steel
32|Non-ferrous metal smelting|
33|Metal products|building products
34|General machinery|machinery
35|Special machinery|medical devices|health care equipment & supplies|industrial automation|mechanical or industrial engineering
36|Motor vehicles|automotive|automobiles|automobile components
37|Railway, ship, aerospace and other transport equipment|aviation & aerospace|aerospace & defense|aerospace|shipbuilding|railroad manufacture|defense & space
38|Electrical machinery|electrical equipment|electrical/electronic manufacturing
39|Computers, communication and electronics|electronics|semiconductor|semiconductors|semiconductors & semiconductor equipment|computer hardware|consumer electronics|communications equipment|computer networking
40|Instruments and meters|nanotechnology
41|Other manufacturing|
42|Waste recycling|
43|Repair of metal products, machinery and equipment|
D|Electricity, heat, gas and water|utilities|renewables & environment
44|Electricity and heat|electric utilities
45|Gas|gas utilities
46|Water|water utilities
E|Construction|construction|construction & engineering
47|Building construction|
48|Civil engineering|civil engineering
49|Building installation|
50|Building decoration and others|
F|Wholesale and retail|wholesale trade|retail trade|import and export|international trade and development|trade|trading|wholesale and retail
51|Wholesale|wholesale|distribution|distributors
52|Retail|retail|supermarkets|retailing|consumer staples distribution & retail
G|Transport, storage and post|transportation|transportation and warehousing|transportation/trucking/railroad|logistics and supply chain|logistics|transport|package/freight delivery
53|Railway transport|
54|Road transport|ground transportation|trucking
55|Water transport|maritime|shipping|marine transportation
56|Air transport|airlines/aviation|airline|passenger airlines
57|Pipeline transport|
58|Multimodal transport and forwarding|air freight & logistics
59|Handling and storage|warehousing
60|Post and courier|
H|Accommodation and catering|accommodation and food services|hospitality|hotels restaurants & leisure
61|Accommodation|hotel|hotels
62|Catering|restaurants|restaurant|catering|foodservice
I|Information transmission, software and IT services|information technology|information technology and services|information|technology|tech|communication services|information services|it services
63|Telecommunications, broadcasting and satellite|telecommunications|telecom|wireless|communications|diversified telecommunication services
64|Internet|internet|ecommerce|e-commerce|online media|interactive media & services
65|Software and IT services|computer software|software|computer & network security|computer games
J|Finance|finance|finance and insurance|financial services|financials|financial
66|Banking|banking|bank|banks
67|Capital markets|investment banking|investment management|venture capital & private equity|capital markets
68|Insurance|insurance
69|Other finance|consumer finance
K|Real estate|real estate|real estate and rental and leasing|commercial real estate|property
L|Leasing and business services|business services|professional & commercial services
71|Leasing|rental and leasing
72|Business services|consulting|management consulting|legal services|law practice|legal|advertising|marketing and advertising|human resources|staffing and recruiting|accounting|outsourcing/offshoring|events services|market research|public relations and communications|executive office|management of companies and enterprises|security and investigations|professional services|facilities services|leisure travel & tourism
M|Scientific research and technical services|research|science|professional scientific and technical services|think tanks
73|Research and experimental development|
74|Professional technical services|engineering|design|architecture & planning|graphic design
75|Technology promotion and application|
N|Water conservancy, environment and public facilities|environmental|environment
76|Water management|
77|Ecological protection and environmental governance|environmental services
78|Public facilities|
79|Land management|
O|Resident services, repair and others|other services except public administration|services|consumer services|individual & family services
80|Resident services|cosmetics|health wellness and fitness
81|Repair of vehicles, electronics and daily goods|
82|Other services|
P|Education|education|education management|educational services|higher education|e-learning|primary/secondary education|professional training & coaching|training
Q|Health and social work|healthcare|health care|hospital & health care|health care and social assistance|health|medical|medical practice
84|Health|hospital|hospitals|mental health care|alternative medicine|veterinary
85|Social work|
R|Culture, sports and entertainment|arts entertainment and recreation|entertainment|media|recreation|media production|recreational facilities and services
86|Press and publishing|publishing|newspapers|libraries
87|Radio, television, film and sound|motion pictures and film|broadcast media|animation
88|Culture and arts|performing arts|fine art|music|museums and institutions|photography
89|Sports|sports
90|Amusement|gaming|gambling & casinos
S|Public administration, social security and social organisations|government|government administration|public administration|public sector|public|public policy|military|law enforcement|judiciary|public safety
91|Organs of the Communist Party of China|
92|State organs|legislative office|executive offices|government relations
93|People's political consultative conference and democratic parties|political organization
94|Social security|
95|Mass organisations, associations and other membership organisations|not for profit|nonprofit|non-profit organization management|ngo|civic & social organization|fund-raising|philanthropy|religious institutions
96|Community self-governing organisations|
T|International organisations|international affairs
`

export interface IndustryName {
  readonly label: string
  readonly means: readonly string[]
}

/** By code: `C`, `13`. */
export const industryNames: ReadonlyMap<string, IndustryName> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', name = '', ...means] = line.split('|')
      return [code, { label: `${code} ${name}`, means: means.filter(Boolean) }] as const
    }),
)
