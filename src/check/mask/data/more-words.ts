/** Words that sheets of customers are full of and general lists lack, small and without accents. Written by hand. */

/** Trades, departments, jobs, sources, sizes, states, titles of texts: English, German, French, Spanish, Italian, Portuguese, Dutch, Nordic, Polish. */
export const businessWords = `
bike boat brewery carpet cycle denim eyewear jeweler jeweller kennel nursery orchard provisions realty salon stables tile vet vineyard
bistro brasserie cafeteria cantina canteen chophouse creperie deli delicatessen diner eatery grill grille inn motel noodle noodles osteria pizzeria pub ristorante rotisserie sandwich
steakhouse sushi taqueria tavern tearoom trattoria wok
accessories account accounting accounts active actuarial ad admin administration ads advanced advert advertisement advertising advisory aerospace after agency
agent agents agri agriculture agro ai aid air alliance alumni analysis analyst analytics android animal annual any app apparel appliances application
applications apps approx architect architecture archive area around art arts asap asset assistant associate associated at auto automation automotive aviation
awaiting b2b b2c back backend bakery bank banking bar basic beauty best beverage beverages billing bio biotech blog board boiler booking books booth brand
branch broker brokerage budget build builder building buildings bulk bus business buyer buying by cable cad calendar call callback campaign cancelled car
care careers cargo carrier cars case cash casual catering cement center central centre ceo certificate cfo chain channel chauffeur check chef chemical
chemicals chief childcare chip church churn churned cinema city civil claims class cleaning clean client clients clinic clinical closed closing clothes
clothing cloud club cnc co coating coffee cold college commerce commercial commission committee communication communications community company competitor
compliance component components compressor compute computer computing concrete conference confirm confirmed construction consultancy consultant
consulting consumer contact contacted contacts container content contract contractor contractors control controller controlling controls conversion cool
coordinator copy core corporate cosmetics cost council country couriers course courses craft credit crew crm crop cross crypto cto culture currency current
customer customers customs cyber dairy daily data database date day days deal dealer dealers dealership deals decision defence defense delivery demand demo
dental department dept deputy design designer desk detail developer developers development device devices diagnostics digital direct directed direction
director directory discount display distribution distributor district division document domestic door drinks driver driving drone drop drug dry due duty
early east eastern ecommerce economy editor education educational electric electrical electricity electronic electronics elementary elevator email embedded
emergency employee employees energy engine engineer engineering engineers enterprise enterprises entertainment entry environment environmental equipment
equity estate estates estimate euro event events every evaluation excellent exec executive exhibition existing expansion expert expired expo export external
fab facebook facilities facility factory fair faq farm farming fashion fast fax feed feedback fiber field film final finance financial financing finishing
fintech firm first fiscal fish fishery fishing fitness fleet flight floor flyer follow followup food foods footwear foreign forest forestry form former forms
forum forwarding foundation foundry franchise free freelance freight fresh friend from front frontend frozen fruit fuel full fulfilment fulfillment fund
furniture future gallery game games gaming garage garden gardening gas general generation geo glass global gold good goods google government governmental
gps grade graphic green grid grocery gross group grower growth guest guide half hall hardware hazard head headquarters health healthcare heat heating heavy
high higher hire hobby holding holiday home homes horeca hospital hospitality hosting hot hotel hotels house household housing hr human hvac hydro ice idea
illustration import important importer imports in inactive inbound inc incentive income independent india industrial industries industry influencer info
information infrastructure innovation inquiry inside inspection installation installer instagram institute institution instruments insulation insurance
integration integrator intern internal international internet interior intro introduction inventory investment investments investor invoice invoicing
iot iron it item items java jewellery jewelry job joint journal junior key kids kitchen lab label laboratories laboratory labs laminate land landscape
language large laser last launch laundry law lead leads leadership lean learning lease leasing leather legal leisure lens level library license licensing
life lifecycle lift light lighting limited line link linkedin lighthouse liquid list live livestock loan local lock logistic logistics long loss lost low
loyal loyalty ltd lubricants luxury machine machinery machines machining mail mailing main maintenance major maker making mall man managed management manager
managing manual manufacturer manufacturers manufacturing map marine maritime market marketing marketplace markets mass master material materials md meat
mechanic mechanical media medical medicine medium meeting member members membership memory merchandise merchant messaging metal metals meter micro mid middle
migrated milk mill mining minor mobile mobility model modern module mold molding monday money month monthly months more mortgage motor mould mountain museum
music mutual nature navy network networking networks neutral never new news newsletter next ngo night non none nonprofit north northern not note notes now
nuclear number nurse nursing nutrition occasional occupational of off offer office offices official offline oil old on once one online only open operating
operation operations operator optical optics option or order orders organic organisation organization other others outbound outdoor outlet outreach outsourcing
overseas own owner packaging page paid paint paints paper parcel part partial partner partners partnership parts past patent patient pay payable payment
payments payroll pending per performance period person personal personnel pest pet petrol petroleum pets pharma pharmaceutical pharmaceuticals pharmacy phone
photo photography physical pilot pipe pipes pipeline pitch place plan planner planning plant plants plastic plastics platform platinum plumbing plus point
police policy poor port portal portfolio post postal potential power precision premium press presales pricing primary print printing prior priority private pro
process processing procurement producer producers product production products professional professionals profile profit program programme programmer project
projects promo promotion proof property proposal prospect prospecting prospects protection provider public publication publications publishing pump pumps
purchase purchasing qualified quality quarter quarterly quote quotation rail railway range rate re ready real receivable recent reception recommendation record
recruiting recruitment recycling red referral referred refinery refrigeration refund region regional register regular reliable renewable renewables renewal rent
rental repair repairs replacement report reporting request requested research reseller residential resource resources response restaurant restaurants results
retail retailer retailers retention return returned returning revenue review risk road robot robotics rubber saas safety salary sale sales salesforce sample
sanitary satellite savings scale schedule scheduled school schools science sciences scientific scientist scrap sea search season seasonal second secondary
secretary section sector secure security seeds seller selling semiconductor semiconductors seminar senior service services servicing set several share
shared sheet ship shipped shipping shipyard shop shopping shops short show shows showroom silver site size skin slow small smart social software solar sold
solution solutions soon source sourcing south southern space spare special specialist specialty spend sport sports sporting staff staffing stage stainless
standard standards start started startup startups state station status steel stock storage store stores storing strategic strategy street student studio
subscriber subscription success summer supermarket supplier suppliers supply support surgery survey sustainability system systems target tax team tech
technical technician technologies technology telco telecom telecommunication telecommunications telephone television temporary tender term test testing
textile textiles the theater theatre third tier timber time to tool tooling tools top tour tourism tourist toy toys track tractor trade tradeshow trader
trading traffic training transfer transit transport transportation travel treasury trial truck trucking trucks tube turnover tv twitter two type tyre tyres
uk unassigned uncertain under undecided union unit university unknown unqualified upgrade urban urgent us usa use used user users utilities utility vacation
valve valves vegetable vehicle vehicles vendor venture ventures very veterinary via video vip virtual visit visitor vocational volume wait waiting walk
walkin wall warehouse warehousing warm warranty waste watch water web webinar website wedding week weekly welding wellness west western wholesale
wholesaler whatsapp wind window windows wine winery winter wire wireless with wood wooden word work worker works workshop world year yearly years yes yet young
zone abteilung aktiv allgemein andere angebot anfrage anlagen anlagenbau anzeige arzt aussendienst ausstellung automobil bank banken bau bauwesen behorde beratung
bestandskunde bestellung bildung branche buchhaltung chemie dienst dienstleistung dienstleister dienstleistungen druck eigenkunde einkauf einzelhandel
elektro elektronik elektrotechnik empfehlung energie entwicklung ernahrung fabrik fachhandel fahrzeugbau fertigung finanzen forschung gastronomie gebaude
geschaft geschaftsfuhrer geschaftsfuhrung gesundheit gesundheitswesen gewerbe gross grosshandel grosskunde handel handwerk hersteller hotellerie immobilien
industrie informatik inland innendienst intern interessent kauf kaufmannisch kunde kunden kundendienst kunststoff kunststoffe lager landwirtschaft lebensmittel
leiter leiterin leitung lieferant logistik makler maschinen maschinenbau medien medizin medizintechnik messe metall metallbau mitarbeiter mittelstand
mobel nahrungsmittel neukunde offentlich offentlicher papier partner personal personalwesen pflege planung produktion qualitat recht reise sanitar
sonstige sonstiges spedition stahl stahlbau steuer steuerberatung technik telefon textil tourismus transporte umwelt und unternehmen verein verkauf
verlag verpackung versicherung versicherungen vertrieb verwaltung vertriebsleiter werbung werk werkzeug werkzeugbau wirtschaft zahnarzt zulieferer achats
agriculture agroalimentaire alimentation ancien annonce appel assurance assurances atelier autre autres banque batiment bois boutique bureau chaussures chef chimie client
clients commande commerce commercial communication comptabilite conseil construction cosmetique de des du direction directeur directrice distribution
droit eau ecole electricite enseignement entreprise etat et etude etudes export fabrication finances formation grand grande gestion hopital
hotellerie immobilier imprimerie industrie industriel informatique ingenieur interne juridique la le les logiciel logistique luxe magasin maison marche
maroquinerie marchandises materiaux mecanique medecine metallurgie meubles mode moyen nouveau papeterie petit production produits proprietaire prospect prospects publicite publique qualite
recherche relation relations responsable restauration sante secteur securite services site societe technique telephone textile tourisme transport travaux usine
vente ventes ventas agencia agricultura alimentacion alimentos anuncio asesoria automocion banca boca cliente clientes comercial comercio compras
construccion consultoria contabilidad contacto del desarrollo direccion distribucion educacion el electronica empresa empresas energia enlace exterior
fabricacion farmacia feria ferias finanzas formacion gerente gestion gran grande hosteleria industria industrial informatica ingenieria inmobiliaria interesado jefe la las
llamada logistica los madera maquinaria mayor mayorista mediana mediano medio mercado metalurgia mineria muebles nuevo oficina operaciones otros
papel pequena pequeno perdido pesca plastico por potencial produccion producto publicidad publico quimica recomendacion recursos humanos redes restaurante
salud sanidad sector seguro seguros servicio servicios sociales tecnico tecnologia telefono textiles tienda turismo vendedor vidrio y zapatos abbigliamento acciaio
acquisti agenzia agricoltura alberghi alimentare amministrazione arredamento artigianato assicurazioni automobilistico azienda banche chimica commerciale commercio
consulenza contatto costruzioni di direttore direzione distribuzione edile edilizia elettronica fiera finanza fornitore formazione ingrosso istruzione legno logistica
macchine manifattura meccanica moda nuovo pubblicita pubblico qualita responsabile ricerca ristorante ristorazione risorse sanita servizi settore
sviluppo tecnico tecnologia telecomunicazioni tessile trasporti turismo ufficio umane vendite vetro compras comunicacao construcao contabilidade diretor e educacao empresas
engenharia fabricacao financeiro gerente industria logistica materiais metalurgica moveis producao saude seguros servicos tecnologia telecomunicacoes transportes
varejo vendas atacado bouw bedrijf bestuur bouwnijverheid detailhandel diensten eigenaar en groothandel handel horeca inkoop klant klanten landbouw
magazijn onderwijs overheid overig productie techniek toerisme verkoop vervoer verzekering voeding voedsel zorg affarer annet ansatt bygg byggeri detalj
detaljhandel ekonomi fastighet forsaljning handel helse industri inkop innkjop inkjop jordbruk klient konsult kund kunde kunder ledelse ledning livsmedel logistik markedsforing
marknad marknadsforing offentlig okonomi produksjon salg salj sjukvard skola teknik transport utbildning undervisning verkstad verkstader vard budownictwo dystrybucja
dyrektor dzial edukacja elektronika energetyka farmacja finanse firma gospodarka handel hurt informatyka kadry kierownik klient ksiegowosc logistyka maszyny
marketing meble motoryzacja nauka nieruchomosci obsluga odziez opakowania polecenie prezes produkcja przemysl rolnictwo sprzedaz spozywczy sprzedawca targi technologia turystyka
ubezpieczenia uslugi zakupy zarzad zdrowie
activist actor actress administrator adviser anthropologist archaeologist archaeologist architect artist athlete author baker barista barrister bartender biologist bookkeeper
botanical boxer brewer broadcaster butcher carer carpenter cashier chairman chairwoman chancellor chauffeur chemist choreographer cleaner clergyman clerk coach collector comedian
composer conductor congress correspondent councillor counsellor courier critic cutter dancer dean decorator dentist deputy detective dietitian diplomat doctor drummer economist
electrician engraver entrepreneur explorer fighter firefighter fitter florist footballer forester forwarder geologist glazier governor hairdresser hauler head historian historical hostess
illustrator instructor inventor janitor jeweller journalist judge keeper laborer labourer lawyer lecturer leader librarian linguist literary machinist magician maid master mathematician
mayor mechanic midwife military miner minister missionary musician naturalist novelist nun nutritionist operator optician painter pastor pediatrician pharmacist philosopher photographer
physician physicist physiotherapist pianist pilot player plumber poet politician porter potter practitioner president priest principal producer professor programmer psychiatrist
psychologist publisher rabbi racer ranger realtor receptionist referee reporter researcher restorer rider roofer runner sailor scholar sculptor seller senator sergeant sheriff singer
smith sociologist soldier solicitor songwriter stylist suffragette superintendent supervisor surgeon surveyor swimmer tailor teacher teller therapist tiler trainer translator treasurer
tutor undertaker undersecretary valet veterinarian vicar violinist waiter waitress warden weaver welder woodcarver writer zoologist
last next this week weeks month quarter soon later today tomorrow yesterday morning afternoon evening january february march april may june july august september october
november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun ca circa approximately
morgen gestern heute woche monat jahr nachste nachster letzte januar februar marz mai juni juli oktober dezember semaine mois annee prochain prochaine demain hier aujourd hui
janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre semana mes ano proximo manana enero febrero marzo abril mayo junio julio agosto
septiembre octubre noviembre diciembre tbd tba na nil unknown unbekannt inconnu desconocido million millions billion thousand hundred mio mrd tsd mln eur euros usd dollar dollars pounds gbp chf
`

/** Family names that are words too: crafts, colours, landscape; and family names of pinyin. */
export const familyWords = `
crews mares
archer bailey baker banks barber barnes bell bishop black blake bond booth bowman brewer bridges brooks brown bush butcher butler carpenter carter chandler chapman church
clark clarke clay cole cook cooper cox cross day dean drake dyer farmer field fields fisher fletcher ford forest forester foster fowler fox freeman frost fuller
gardener gardner glass glover gold goldman grant graves gray green greene grey grove hall harper hart hawkins hayes head heath hill hills holmes hood hope hooper hunt hunter
hurst joiner jones judge kemp key king kitchen knight lake lamb lane law lee long love mann marsh marshall martin mason may mays mercer merchant miller mills
moon moore murray nash noble nurse page painter palmer park parker parks parsons peacock piper pitt poole pope porter post potter powers price prince proctor rice rich
rivers roberts rose ross rush salter sawyer sharp shepherd shepard shaw short silver singer skinner slater small smith snow spears spencer spring stark steel steele stephens stern stone strong
summers swan sweet taylor thatcher thorn turner tyler tucker underwood vance wade walker wall walls waller ward warner waters weaver webb weber webster weeks wells west
wheeler white wilder williams winter winters wise wolf wood woods wright wynn york young
adler bauer becker braun fischer fuchs gross hahn hartmann herrmann hoffmann jung kaiser keller klein koch konig kramer kraus kruger lang lange lehmann meier meyer muller neumann
peters pfeiffer richter roth sauer schafer schmid schmidt schmitt schneider scholz schreiber schroder schubert schulz schulze schumacher schuster schwarz schwarzenegger sommer stein vogel vogt wagner walter weiss
werner winkler wolff zimmermann ziegler bernard bertrand blanc boulanger charpentier dubois dupont durand fontaine fournier garnier girard laurent lefebvre leroy mercier meunier moreau petit richard rousseau roux
simon thomas alonso blanco castillo campos cruz delgado diaz fernandez flores fuentes garcia gomez gonzalez guerrero gutierrez hernandez herrera iglesias jimenez leon lopez martinez medina molina morales moreno munoz
navarro nunez ortega ortiz perez ramirez ramos reyes rivera rodriguez rojas romero rubio ruiz sanchez santos serrano soto suarez torres vargas vazquez vega bianchi colombo conti costa esposito ferrari ferrari fontana gallo
greco lombardi mancini marino ricci rizzo romano rossi russo ferreira oliveira pereira silva souza sousa almeida andersen andersson berg bakker de-vries dekker jansen janssen johansson karlsson larsson nilsson olsen visser
bao bai cai cao chang chen cheng cui dai deng ding dong du duan fan fang feng fu gao gong gu guo han hao he hou hu huang jia jiang jin kong lai lei li liang liao lin liu long lu luo lv ma mao
meng mo niu ouyang pan peng qian qiao qin qiu ren shao shen shi shangguan sima situ song su sun tan tang tao tian wan wang wei wen wu xia xiang xiao xie xiong xu xue yan yang yao ye yi yin yu yuan zeng zhang zhao
zheng zhong zhou zhu zhuge zou
johnson davis wilson anderson thompson jackson harris lewis robinson allen scott nguyen adams nelson mitchell campbell evans edwards collins stewart morris rogers reed morgan cooper richardson howard patel singh kumar sharma khan ali
kim choi jeong kang cho yoon jang lim
`

/** Towns and regions that the list from the locales lacks, their words joined by -. */
export const moreTowns = `
ho-chi-minh ho-chi-minh-city ha-noi da-nang hai-phong can-tho
milton-keynes tunbridge-wells leamington-spa stratford-upon-avon kingston-upon-thames newcastle-upon-tyne stoke-on-trent southend-on-sea bury-st-edmunds king-s-lynn st-albans st-helens
great-yarmouth burton-upon-trent welwyn-garden-city hemel-hempstead sutton-coldfield west-bromwich north-shields south-shields greater-london greater-manchester west-midlands
baton-rouge little-rock des-moines sioux-falls fort-worth el-paso las-vegas los-angeles san-francisco san-jose san-diego corpus-christi salt-lake-city new-orleans st-louis st-paul
saint-louis saint-paul cedar-rapids ann-arbor grand-rapids palm-springs coral-springs jersey-city oklahoma-city kansas-city colorado-springs santa-fe virginia-beach long-beach
frankfurt-am-main frankfurt-main frankfurt-oder freiburg-im-breisgau baden-baden bad-homburg garmisch-partenkirchen nordrhein-westfalen baden-wurttemberg rheinland-pfalz mecklenburg-vorpommern
sachsen-anhalt schleswig-holstein ile-de-france cote-d-azur pays-de-la-loire hauts-de-france aix-en-provence clermont-ferrand le-havre le-mans la-rochelle boulogne-billancourt
san-sebastian castilla-y-leon castilla-la-mancha la-coruna las-palmas buenos-aires rio-de-janeiro sao-paulo belo-horizonte porto-alegre mexico-city ciudad-de-mexico reggio-emilia
reggio-calabria emilia-romagna den-haag the-hague s-gravenhage noord-holland zuid-holland noord-brabant hong-kong kuala-lumpur new-delhi tel-aviv abu-dhabi ho-chi-minh-city
shanghai beijing guangzhou shenzhen suzhou hangzhou nanjing wuhan chengdu chongqing tianjin ningbo wuxi qingdao dalian xiamen foshan dongguan jiangsu zhejiang guangdong shandong henan
sichuan hubei hunan fujian anhui hebei shaanxi shanxi liaoning jiangxi yunnan guangxi guizhou hainan heilongjiang jilin gansu qinghai ningxia xinjiang tibet macau taipei tokyo osaka
seoul busan singapore bangkok mumbai bangalore bengaluru chennai hyderabad pune kolkata delhi jakarta manila hanoi dubai riyadh doha cairo nairobi lagos johannesburg
`
