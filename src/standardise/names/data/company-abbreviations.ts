/** Abbreviations in names of companies, `full word: what is written for it`, lower case without accents and full stops. No legal forms. */
export const companyAbbreviations = `
academy: acad
accounting: acctg acct
administration: admin
agency: agcy
american: amer
apartments: apts
associates: assoc assocs assn asscn assns association associations
authority: auth
bank: bk
brothers: bros bro
builders: bldrs
building: bldg
buildings: bldgs
center: centre ctr cntr
centers: centres ctrs
chemical: chem
chemicals: chems
communications: comms
construction: constr const
consulting: consltg
contractors: contrs
cooperative: coop co-op
department: dept
development: dev devt devel
distribution: dist distr distrib distributing distributor distributors
division: div
education: educ
electric: elec elect electrical
electronics: electr
engineering: engrg engg
engineers: engrs
enterprise: entpr
enterprises: ents enterp
environmental: environ
equipment: equip eqpt eqp
express: xpress
financial: fin
foundation: fdn fndn
furniture: furn
government: govt
group: grp gp
heating: htg
holding: hldg
holdings: hldgs hlds
hospital: hosp
industries: ind inds indus
information: info
institute: inst
instruments: instr instrs
insurance: ins
international: intl int intnl internat
investment: inv
investments: invs
laboratories: labs
laboratory: lab
library: libr
lighting: ltg
machinery: mach
maintenance: maint
management: mgmt mgt mngmt
manufacturers: mfrs
manufacturing: mfg mfrg
market: mkt
marketing: mktg mrktg
markets: mkts
materials: matls matl
mechanical: mech
memorial: mem
merchandise: merch
metropolitan: metro
mortgage: mtg
national: natl
office: ofc
packaging: pkg pkging
pharmaceutical: pharm pharma pharmaceuticals
plumbing: plbg
power: pwr
printing: prtg ptg
products: prod prods
railroad: rr
railway: rwy rly
realty: rlty
refrigeration: refrig
school: sch
science: sci
service: svc srv
services: svcs srvs
solutions: solns
standard: std
supply: sply
surgery: surg
systems: sys syst
technology: tech technologies
telecommunications: telecom telecomm telecoms
transport: transp transportation
travel: tvl
trucking: trkg
university: univ
utilities: util utils
veterinary: vet
warehouse: whse
wholesale: whsle whol
works: wks
gebruder: gebr gebrueder gebroeders
gesellschaft: ges
handelsgesellschaft: handelsges
maschinen: masch
maschinenbau: maschb
verlag: verl
vertrieb: vertr
verwaltung: verw
compagnie: cie
entreprise: entr
etablissement: etablt
etablissements: ets etabl
compania: cia
hermanos: hnos
sucesores: suc sucs
viuda: vda
fratelli: flli
zaklad: zakl zakł zakład
przedsiebiorstwo: przeds przedsieb
brodrene: brdr brødrene
`
/** Abbreviations that are also words or brands: they count with a full stop only. */
export const dottedAbbreviations = `
and: u
engineering: eng
federal: fed
general: gen
medical: med
national: nat
restaurant: rest
technical: techn
`
/** British and American spelling, the American one first. What -isation and -our have in common is a rule of the function. */
export const spellingPairs = `
aluminum: aluminium
analyzers: analysers
anesthesia: anaesthesia
catalog: catalogue
check: cheque
counseling: counselling
defense: defence
fiber: fibre
fiberglass: fibreglass
fibers: fibres
fulfillment: fulfilment
gray: grey
gynecology: gynaecology
jeweler: jeweller
jewelers: jewellers
jewelry: jewellery
license: licence
meter: metre
meters: metres
modeling: modelling
mold: mould
molding: moulding
molds: moulds
orthopedic: orthopaedic
orthopedics: orthopaedics
pediatric: paediatric
pediatrics: paediatrics
plow: plough
program: programme
programs: programmes
specialty: speciality
theater: theatre
theaters: theatres
tire: tyre
tires: tyres
traveler: traveller
travelers: travellers
`
/** Words for "and", between two words of a name. */
export const andWords = '& + and und et y e og och oraz ve и'
