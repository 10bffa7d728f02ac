/** Towns, regions and countries, their words joined by -, small and without accents. Written by scripts/name-words.mjs from the locales of @faker-js/faker (MIT). */
export const towns = `
aabenraa aachen aalborg aalen aalestrup aarau aargau aarhus aars aarup abbiategrasso abertamy abilene abrantes achalpur achhnera acores
acquafredda acre adalaj adamov adams-county adilabad adityapur adliswil adoni adoor adra adyar aesch affoltern-am-albis afghanistan afjord
afzalpur agartala agder aggius agliana aglie agna agra agrigento agropoli agualva-cacem aguascalientes agueda ahlen ahmedabad ahmednagar
ahvenanmaa aielli aieta aigen-im-muhlkreis aigle airole aix-en-provence aizawl ajaccio ajmer akershus akola akot akron al alabama alafaya
alagoas alameda aland-islands alanno alappuzha alaska alava albacete albagiara albania albany alberobello albertslund albino albiolo
albufeira albugnano albuquerque alcacer-do-sal alcala-de-guadaira alcala-de-henares alcobaca alcobendas alcorcon alcoy ale
aleksandrow-kujawski aleksandrow-lodzki alessandria alesund alexandria alfena algeciras algeria alhambra alicante aligarh aliminusa
alingsas alipurdurban-agglomerationr alirajpur aliso-viejo allahabad allein allen allentown allerheiligen-bei-wildon allerona alliste
allschwil almada almeirim almeria almhult aloha alpharetta alsace alstahaug alta altadena altamonte-springs altavalle altdorf altenfelden
altidona altissimo alto altoona altstatten alvdal alvdalen alver alvesta alvito alvkarleby alvsborg alvsbyn alwar alwernia amadora amal
amalapuram amalner amapa amarante amarillo amaroni amatrice amazonas ambejogai ambikapur amendolara american-samoa ames amiens amli amora
amot amravati amreli amriswil amritsar amroha anadia anaheim anakapalle anand anantapur anantnag anchorage ancona andalo andalucia
andaman-and-nicobar-islands andelska-hora anderson andezeno andorra andoy andra-pradesh andretta andrychow aneby ange angelholm angers
angola angra-do-heroismo anguilla anjangaon anjar ankeny ankleshwar ann-arbor annandale annopol antarctica antelope antibes
antigua-and-barbuda antillo antioch antony anvers aosta apex apodaca apopka appenzell appenzell-ausserrhoden appenzell-innerrhoden
appenzell-rhodes-exterieures appenzell-rhodes-interieures apple-valley appleton aprica apricena aquara aquitaine aragon arakkonam arambagh
araria arboga arbon arcadia ardal arden arden-arcade ardesio are arecibo aremark arendal arezzo argelato argenteuil argentina argovie
ariccia arizona arjang arjeplog arkansas arlesheim arlington arlington-heights armenia armento arnara arnasco arnsberg arosa arpaia arrah
arrecife arriach arsikere arsita arslev artegna arth artogne aruba arunachal-pradesh aruppukkottai arvada arvi arvidsjaur arvika arwal
arzano as asansol asarganj aschaffenburg ascoli-piceno asele aseral ashburn asheville ashok-nagar asker askersund askoy askvoll asnaes
asnes asnieres-sur-seine aspen-hill assam assentoft assolo assoro asti astorp asturias atascocita atessa athens-clarke-county athni
atlanta attingal attleboro atvidaberg atzara aubervilliers auburn augsburg augusta-richmond-county augustenborg augustow aukra
aulnay-sous-bois aulum auning aurangabad aure aurland aurora aurskog-holand austevoll austin australia australian-capital-territory
austrheim austria auvergne aveiro avelengo avellino averoy aversa avesta avignon avila aviles avise avon avondale axams ayna azamgarh
azerbaijan azusa azzanello azzate baar babimost baborow baceno bad-homburg-vor-der-hohe bad-kreuznach bad-oeynhausen bad-salzuflen badajoz
badalona baden baden-baden baden-wurttemberg baerum bagaha bagaladi bageshwar bahadurgarh bahamas baharampur bahia bahraich bahrain baiano
baja-california-norte baja-california-sur bajardo bakersfield bakov-nad-jizerou balaghat balangir baldwin-park bale bale-campagne
bale-ville baleares baleshwar-town ballari ballerup balocco balsfjord baltimore balurghat balzola bamberg bamble banari bangladesh bankura
bapatla baracaldo baragiano baramula baranow-sandomierski barbados barbania barbata barbianello barbil barbona barcelona barcelos barcin
barczewo bardo bardu barete bargarh barge barh bari baripada-town barlassina barletta-andria-trani barlinek barmer barnala barni
barnstable-town barpeta barrali barreiro bartlett bartoszyce barwice barzago baschi basel basel-land basel-stadt basse-normandie
bassersdorf bastad batala bathinda baton-rouge batsfjord battipaglia battle-creek baumgartenberg bavorov bayamon bayern bayonne bayreuth
baytown beaumont beauvais beavercreek beaverton bechyne becov-nad-teplou beder-malling bedford bedfordshire bedzin begusarai beiarn beja
bel-air-south bela-nad-radbuzou bela-pod-bezdezem belagavi belarus belcastro belchatow belfiore belgium belize bell-gardens bellampalle
belleville bellevue bellflower bellinge bellingham bellinzona bellinzone belluno belonia belp belzyce benalmadena benatky-nad-jizerou bend
benesov benesov-nad-ploucnici benevello benevento bengaluru bengtsfors benidorm benin bentonville berg bergamo bergen
bergern-im-dunkelsteinerwald bergheim bergisch-gladbach berkeley berkshire berlevag berlin berlingo bermuda bern berndorf-bei-salzburg
berne beroun berthoud berwyn besancon besnate bethesda bethlehem bettiah bettona bezdruzice beziers bhaburban-agglomeration bhadrachalam
bhadrak bhagalpur bhainsa bharatpur bharuch bhatapara bhavnagar bhawanipatna bheemunipatnam bhilai-nagar bhilwara bhimavaram bhiwandi
bhiwani bhongir bhopal bhubaneswar bhuj bhutan biala biala-piska biala-podlaska biala-rawska bialobrzegi bialogard bialy-bor bialystok
biandrate bidoni biecz biel-bienne bielawa bielefeld biella bielsk-podlaski bielsko-biala bienne bieno bientina bierun bierutow biezun
bihar bikaner bilaspur bilbao bilgoraj bilina billings bilovec biloxi binasco bindal binghamton binningen bioglio birkenes birkerod
birmingham birsfelden bisacquino biskupiec bismarck bisztynek bitonto bitti bivona bjaeverskov bjerkreim bjornafjorden bjurholm bjuv
blachownia blacksburg blaine blansko blaszki blatna blazowa blekinge blonie bloomington blovice blsany blue-springs bo bobbili bobbio
boblingen bobolice bobowa boca-raton bocchigliero bochnia bocholt bochov bochum boden bodhan bodo bodzentyn bogatynia bogense bogliasco
bognanco boguchwala boguszow-gorce bohumin bohusovice-nad-ohri boise-city bojanowo bojkovice bokaro-steel-city bokn boleslawiec
bolingbrook bolivia bolkow bollebygd bollnas bologna bolzano bomarzo bomlo bompensiere bomporto bonaire-sint-eustatius-and-saba
bongaigaon-city bonita-springs bonn bono bor boras bordano bordeaux borders bore borek-wielkopolski borgarello borgholm borlange bormida
borne-sulinowo borohradek borovany borup bosia bosio boskovice bosnia-and-herzegovina bossico bossier-city boston bothell botkyrka
botswana botticino bottrop boulder boulogne-billancourt bountiful bourges bourgogne bouvet-island bovalino bowie bowling-green boxholm
boynton-beach bozeman bozi-dar brabant-flamand brabant-wallon bracke bradenton braedstrup braga braganca brahmapur brandenburg
brandenburg-an-der-havel brandon brandys-nad-labem-stara-boleslav brandys-nad-orlici braniewo bransk braunschweig brazil breclav bregano
breganze bregenz bregnano breitenbach-am-inn brejning bremanger bremen bremerhaven brennero breno brentwood brescello brescia brest
bretagne breznice brezova brezova-nad-svitavou briatico bridgeport bridlicna brig-glis brigue-glis brindisi briona briosco brissogne
bristol brno broager brockton brodnica brok broken-arrow bromolla brondby brondello bronderslev bronnoy brookhaven brookline brooklyn-park
broomfield brorup brosso broumov brovst brownsville brtnice brugg brugnera brumano brumov-bylnice brunei-darussalam bruno bruntal
brusimpiano brusperk brusy brwinow bryan brzeg brzeg-dolny brzesc-kujawski brzesko brzeszcze brzeziny brzostek brzozow buccheri bucciano
buchs bucine buckeye buckinghamshire bucovice budduso budisov-nad-budisovkou budyne-nad-ohri buena-park buenavista buffalo buffalo-grove
buk bukowno bulach bulciago bulgaria bulle burbank burgdorf burgenland burgos buriasco burien burke burkina-faso burleson burlington
burlov burnsville burundi buscate buskerud busko-zdroj bussigny bustehrad buttapietra buxar byasanagar bychawa byczyna bydgoszcz bygland
bykle bystre bystrice bystrice-nad-pernstejnem bystrice-pod-hostynem bystrzyca-klodzka bytom bytom-odrzanski bytow bzenec cabiate caceres
cadiz caen caggiano cagliari caguas caiolo caivano calahorra calais calascio calatabiano calatafimi-segesta calciano caldarola
caldas-da-rainha caldes caldwell calhoun-county california calitri caltanissetta caltavuturo calto caltrano caluso calvera calvignano
calvisano camara-de-lobos camarillo cambodia cambridge cambridgeshire camburzano camden camerano cameroon cammarata campagnatico campana
campeche campertogno campli campobasso campodarsego camugnano canada canarias cancun canelli canico cannalonga cannes canolo canosio
cantabria cantalice cantanhede canterano cantoira canton capannori cape-coral cape-verde capergnanica capistrello capizzone capodrise
capoliveri caponago capranica caprezzo capriana carasco caravate carbonate carbonia carbonia-iglesias cardenas carezzano carfizzi cargeghe
carlantino carlsbad carmagnola carmel carmichael carolina carouge carpiano carroll-county carrollton carson carson-city cartagena cartaxo
cartignano cartura cary casa-grande casacalenda casacanditella casalattico casalromano casaluce casamarciano casapesenna casas-adobes
casasco casatenovo cascina caserta casier caslav casper cassacco casteggio castegnero castelbello-ciardes castelbuono castelcovati
castelfranci castelguidone castell-alfero castell-umberto castellafiume castellarano castellaro castelleone castellon
castellon-de-la-plana castelmezzano castelo-branco castelpagano castelseprio castignano castilla-la-mancha castilla-y-leon castino
castle-rock castro-valley castrolibero castrop-rauxel catalina-foothills cataluna catania catanzaro cathedral-city catonsville cavareno
cavargna cavarzere cavour cayenne cayman-islands ceara ceccano cedar-hill cedar-park cedar-rapids cedynia celakovice celaya cellatica
celle ceneselli centennial central central-african-republic centre centreville cerami ceraso cerdanola-del-valles ceres cereseto cerete
cergy ceriale cerignale cerisano cermignano cernosice cernosin cernovice cerrione cerritos cervatto cervena-recice cerveny-kostelec
cervere cervesina cesena ceska-kamenice ceska-lipa ceska-skalice ceska-trebova ceske-budejovice ceske-velenice cesky-brod cesky-dub
cesky-krumlov cesky-tesin ceuta chabarovice chad chaibasa chalakudy chalco cham chambery chamois champagne-ardenne champaign
champigny-sur-marne chandausi chandigarh chandler changanassery chapel-hill charkhi-dadri charleston charlotte charlottesville chatra
chattanooga chaves cheb checiny cheektowaga chelm chelmek chelmno chelmza chemnitz chene-bougeries chennai cherthala chesapeake cheshire
chesterfield chetumal cheyenne chhapra chhattisgarh chiapas chiasso chiavenna chiaverano chicago chiclana-de-la-frontera chico chicoloapan
chicopee chieti chignahuapan chihuahua chikkamagaluru chilakaluripet chile chilpancingo chimalhuacan china chino chino-hills chirala
chirkunda chirmiri chittoor chittur-thathamangalam chiusavecchia chlumec chlumec-nad-cidlinou chmielnik chocen chocianow chociwel chodecz
chodov chodziez chojna chojnice chojnow cholet chomutov choroszcz chorzele chorzow choszczno chotebor chrast chrastava chribska
christiansfeld christmas-island chropyne chrudim chrzanow chula-vista chur chvaletice chynov chyse cicciano cicero ciciliano ciconio
ciechanow ciechanowiec ciechocinek cieszanow cieszyn ciezkowice cigole cimina cincinnati cinisi ciorlano circello cis cisliano cisternino
citrus-heights ciudad-acuna ciudad-de-mexico ciudad-del-carmen ciudad-lopez-mateos ciudad-madero ciudad-obregon ciudad-real ciudad-valles
ciudad-victoria civitaquana clark-county clarksville claut clavesana clay-county clearwater clermont-ferrand cleto cleveland
cleveland-heights clichy clifton clivio clovis clwyd cmielow coachella coahuila coatzacoalcos coazze coazzolo coconut-creek
cocos-keeling-islands codogne codogno coeur-d-alene cogne cogoleto coimbatore coimbra coire colima colima-villa-de-alvarez
collado-villalba collazzone college-station collegiove collepasso collierville colmar colmurano cologne colombes colombia colorado
colorado-springs colton columbia columbus colzate comacchio comano comeglians comignago comiso comitan-de-dominguez comitini commerce-city
commessaggio como comoros compiano compton comunidad-de-madrid comunidad-valenciana concamarise concord concorezzo conflenti congo
connecticut conroe conselice conselve conversano conway cook-islands coon-rapids copiano coral-gables coral-springs corbara corchiano
cordoba corinaldo cornella-de-llobregat cornwall corona corpus-christi corse corsico cortazzone cortino corvallis cosenza coslada cossoine
costa-da-caparica costa-mesa costa-rica cote-d-ivoire cottanello cottbus council-bluffs country-club county-antrim county-armagh
county-down county-fermanagh county-londonderry county-tyrone courbevoie covilha covina cranston cravagliana crawford-county creazzo
crecchio crema cremeno cremona creteil crispiano crissier croatia crodo crotone cuautitlan-izcalli cuautla cuba cuenca cuenta cuernavaca
cugliate-fabiasco cuglieri culiacan cumbria cumiana cuneo cupertino curacao cusio cutler-bay cuttack cuyahoga-falls cvikov cybinka cypress
cyprus czaplinek czarna-bialostocka czarna-woda czarne czarnkow czchow czechia czechowice-dziedzice czeladz czempin czerniejewo czersk
czerwiensk czerwionka-leszczyny czestochowa czlopa czluchow czyzew dabie dabrowa-bialostocka dabrowa-gornicza dabrowa-tarnowska dacice
dadar-and-nagar-haveli dalarna dale-city daleszyce dallas dalli-rajhara dals-ed daly-city daman-and-diu dambel danbury danderyd danville
darbhanga darjiling darlowo darmstadt dasice davanagere davenport davie davis davos dayton daytona-beach dazio dearborn dearborn-heights
debica deblin debno debrzno decatur decin decollatura deerfield-beach deesa degerfors dehradun dehri-on-sone dekalb delano delaware
delemont delhi delianuova delicias delmenhorst delray-beach deltona democratic-people-s-republic-of-korea democratic-republic-of-the-congo
demonte denmark denton denver deoghar derbyshire dernice des-moines des-plaines desna desoto dessau-rosslau destna detmold detroit
deutsch-wagram devon dhamtari dhanbad dharmanagar dharmavaram dhenkanal dhoraji dhubri dhule dhuri diamante diamond-bar dianalund
dibrugarh dienten-am-hochkonig dietach dietikon dijon dimapur dinami dinslaken diphu diso distrito-federal dizzasco djibouti dobbiaco
dobczyce dobiegniew dobra dobrany dobre-miasto dobrichovice dobris dobrodzien dobrovice dobruska dobrzany dobrzyn-nad-wisla doksy dolcedo
dolianova dolni-benesov dolni-bousov dolni-kounice dolni-poustevna dolnoslaskie dolsk domazlice domicella dominica dominican-republic
donato donna doral dorgali dormagen dornbirn dorotea dorset dorsten dortmund dos-hermanas dothan douglas-county dovre downers-grove downey
dragor drammen drancy drangedal draper drawno drawsko-pomorskie drenthe dresden drezdenko drobin drohiczyn dronninglund drzewica duba
dubendorf dubi dublin dubnany dubuque duchcov duisburg dukla duluth dumenza dumfries-and-galloway dumka dumraon dundalk dunkerque dunwoody
durango duren durg durham durnkrut dusseldorf duszniki-zdroj dvur-kralove-nad-labem dyfed dynow dyroy dzialdowo dzialoszyce dzialoszyn
dzierzgon dzierzoniow dziwnow eagan east-hartford east-honolulu east-lansing east-los-angeles east-orange east-providence east-sussex
eastvale eau-claire eben-im-pongau ebenthal-in-karnten ebikon ecuador ecublens eda eden-prairie edina edinburg edmond edolo egypt
eichgraben eidfjord eidskog eidsvoll eigersund einsiedeln eisenstadt ejby ekero eksjo el-cajon el-centro el-dorado-hills el-ejido el-monte
el-paso el-prat-de-llobregat el-puerto-de-santa-maria el-salvador elblag elche elda elgin elizabeth elk elk-grove elkhart ellicott-city
ellmau elmhurst elmshorn eluru elvas elverum elyria emden emmaboda emmen empoli encinitas enebakk enemonzo engerdal england english-bazar
enid enkoping enna ensenada enterprise entroncamento envie equatorial-guinea eraclea ercolano erftstadt erfurt erie eritrea erlangen
ermesinde erode erve esbjerg eschweiler escondido eskilstuna eslov esmoriz esperia espinho espirito-santo espoo esposende essen essex
esslingen-am-neckar essunga estado-de-mexico estarreja estepona esterzili estonia estremoz eswatini etawah etela-karjala etela-pohjanmaa
etela-savo ethiopia etne etnedal etroubles euclid eugene euless euskirchen evanston evansville evenes everett evje-og-hornnes evora
extremadura faerder faeto fafe fager fagersta fairfield falcone falkenberg falkoping fall-river fallo faloppio falun fanano fardella
fargelanda fargo faridabad faridkot farindola farmington farmington-hills faro faroe-islands farooqnagar farso farsund farum fatehabad
fatehpur-sikri fatima fauske faxe faxe-ladeplads fayette-county fayetteville fazilka federal-way fedje feistritz-am-wechsel feletto
felgueiras fensmark fermignano fermo ferrara ferrol fet fiaes fierozzo fiesco fife figueira-da-foz fiji filignano filipstad filogaso
findlay finkenberg finland finnmark finspang firenze firozabad firozpur fishers fiss fitjar fiumicino fjaler fjerritslev fjord fla
flagstaff flakstad flandre-occidentale flandre-orientale flatanger flawil flekkefjord flen flensburg flesberg flevoland flint
florence-graham florida floridia florin florissant flower-mound foggia folldal folsom fond-du-lac fontana fontanafredda fontanelice
fontanella fontanelle fontanigorda fontanile fontechiari fontevivo forbesganj force forchia forli-cesena formello formigliana forshaga
fort-collins fort-de-france fort-lauderdale fort-myers fort-pierce fort-smith fort-wayne fort-worth fortunago fountain-valley
fountainebleau fraine framingham frampol framura france franche-comte francolise frankfurt-am-main franklin franklin-county
frantiskovy-lazne frantschach-st-gertraud frassino frattamaggiore frauenfeld frazzano freamunde frechen fredensborg fredericia frederick
frederiksberg frederikshavn frederikssund frederiksvaerk fredrikstad freeport freiburg freiburg-im-breisgau freienbach frejlev fremont
french-guiana french-polynesia french-southern-territories frenstat-pod-radhostem fresnillo fresno fribourg friedrichshafen friesland
frisco fritzens frogn froland frombork front frosinone frosta froya frugarolo frydek-mistek frydlant frydlant-nad-ostravici frystak
fuengirola fuenlabrada fulda fullerton fulnek funchal fundao furth fuscaldo futani fyresdal gabin gabon gadwal gafanha-da-nazare gaggiano
gagliole gagnef gaiba gainesville gairo gais gaithersburg galgagnano galicia galliate gallio gallivare galten galveston gambara gambia
gams-bei-hieflau gamvik gandhinagar gandia gandosso gandra gangarampur ganjbasoda ganlose garaguso garbsen garda garden-grove gardena
garland garlasco garwolin gary gastonia gattatico gausdal gavle gavleborg gavorrano gaya gazzo gazzola gdansk gdynia gecho geiersberg gela
gelderland gelsenkirchen gemmano gemonio general-escobedo geneve genf genova gentofte georgetown georgia gera gergei germantown germany
gerona gessopalena gesualdo getafe ghana ghiffa giarole giaveno gibellina gibraltar giessen giffone gijon gilbert gildeskal gilroy
ginestra giridih girifalco giske gislaved gistrup giurdignano giustenice giustino give gizycko gjemnes gjerdrum gjerstad gjes gjesdal
gjovik gladbeck gladsaxe glamsbjerg gland glaris glaris-centre glaris-nord glarus glarus-nord glen-burnie glendale glendora glenview
glinojeck gliwice glogow glogow-malopolski glogowek gloppen glostrup gloucestershire glowno glubczyce glucholazy gluszyca gnesta gniew
gniewkowo gniezno gnosjo goa goalpara gobichettipalayam gobindgarh godhra gogolin gohana goias gokak gol golancz golcuv-jenikov golczewo
goldap goleniow golina golub-dobrzyn gomez-palacio gondomar goniadz gonnesa gonnostramatza gonzaga goodyear gooty gopalganj goppingen gora
gora-kalwaria gordona gorga gorizia gorlice gorlitz gorno gorowo-ilaweckie gorzegno gorzno gorzow-slaski gorzow-wielkopolski gosaldo
goscino goslar gossau gossnitz gostyn gostynin goteborg gotene gotland gottingen gottolengo gouveia gozdnica grabow-nad-prosna graested
graffignano grajewo grampian gran granada grand-forks grand-island grand-junction grand-prairie grand-rapids grane granges graniti
granollers grant-county grapevine grasten grastorp gratangen graubunden graz great-falls greater-manchester greece greeley green-bay
greene-county greenland greensboro greenville greenwood greifswald grenaa grenada grenchen grenoble gresham gressan greve-strand
grevenbroich grimacco grimstad grindsted grisons grodkow grodzisk-mazowiecki grodzisk-wielkopolski grojec grong groningen grontardo
grosseto grosshoflein grottazzolina grudziadz grue grugliasco grums grybow gryfice gryfino gryfow-slaski guadalajara guadalupe guadeloupe
guam guanajuato guanzate guarda guardea guardiaregia guatemala guaymas guaynabo gubbio gubin guderup gudivada gudur guernsey guerrero
guimaraes guinea guinea-bissau guipuzcoa gujarat gulen gulfport gullspang gumia gummersbach guntakal guntur gurdaspur gurgaon guruvayoor
gutersloh guwahati guyana gwalior gwent gwynedd-county ha habartov habo habra habry hacienda-heights hackensack haderslev hadsel hadsten
hadsund haegebostad hagen hagfors hainaut haiti hajipur hajnowka halden haldwani-cum-kathgodam halinow halland hallefors hallsberg
hallstahammar halmstad haltom-city hamar hamaroy hamburg hameln hamilton hamilton-county hamm hammaro hammerfest hammond hampshire hampton
hanau hancock-county hanford haninge hannover hansi hanusovice haparanda hapur haram hardoi hardwar hareid harjedalen harlev harlingen
harnosand harrachov harrisburg harrisonburg harryda harstad hartford hartl hartmanice haryana haslev hassleholm hasvik hattfjelldal
hattiesburg hattingen haugesund hausleiten haute-normandie havdrup haverhill havirov havlickuv-brod hawaii hawthorne hayward hazaribag
heard-island-and-mcdonald-islands heby hedehusene hedemora hedensted heidelberg heidenheim-an-der-brenz heilbronn heim hejnice hel
helsingborg helsinge helsingor helsinki hemet hemnes hempstead hemsedal henderson hendersonville henry-county herefordshire herford
herisau herlev hermanuv-mestec hermosillo herne herning heroy herrljunga herten hertfordshire herzogenburg hesperia hessen hialeah
hicksville hidalgo hidalgo-del-parral high-point highland highlands-and-islands highlands-ranch hilden hildesheim hillerod hillsboro hilo
himachal-pradesh hindupur hinnerup hinterhornbach hinwil hisar hitra hjallerup hjartdal hjelmeland hjo hjorring hjortshoj hlinsko
hluboka-nad-vltavou hlucin hluk hoboken hobro hochwolkersdorf hodkovice-nad-mohelkou hodonin hoffman-estates hofors hoganas hogsby
hojslev-stationsby hol holbaek hole holesov holice hollywood holmestrand holstebro holsted holtalen holysov homestead honduras hong
hong-kong honolulu hoor hoover hora-svate-kateriny horazdovice horby horgen horice horni-benesov horni-blatna horni-briza horni-cerekev
horni-jeleni horni-jiretin horni-plana horni-slavkov horning horovice horsens horsholm horsovsky-tyn horta horten horuphav horw hoshiarpur
hospitalet-de-llobregat hostinne hostivice hostka hostomice hostoun houston hovedstaden hoy hoyanger hoylandet hradec-kralove
hradec-nad-moravici hradek hradek-nad-nisou hrob hrochuv-tynec hronov hrotovice hroznetin hrubieszow hrusovany-nad-jevisovkou
hubli-dharwad huddinge hudiksvall huelva huesca hugli-chinsurah hulin hultsfred humberside humlebaek humpolec hundested hungary
huntersville huntington huntington-beach huntington-park huntsville hurdal hurth hurup husinec hustadvika hustopece hutchinson hvaler
hvide-sande hvidovre hyderabad hyeres hyllestad hylte hyvinkaa ibbenburen ibestad iceland ichalkaranji idaho idaho-falls iglesias iguala
iisalmi ikast ilawa ile-de-france ilhavo illinois illnau-effretikon ilowa ilz ilza ilztal imielin imperia imphal impruneta inarzo inca
independence inderoy india indiana indianapolis indio indonesia indore indre-fosen indre-ostfold inglewood ingolstadt inn innerbraz
innlandet innsbruck inowroclaw insko interlaken introdacqua invorio inzago iowa iowa-city iran irapuato iraq ireland irgoli irondequoit
irun irvine irving isasca iseo iserlohn isernia ishoj islas-baleares isle-of-man isle-of-wight israel issime issy-les-moulineaux italy
itarsi itter ittigen ittireddu ivancice ivanovice-na-hane iveland ivry-sur-seine iwonicz-zdroj ixtapaluca izbica-kujawska jabalpur
jablonec-nad-jizerou jablonec-nad-nisou jablonne-nad-orlici jablonne-v-podjestedi jablonowo-pomorskie jablunkov jachymov jackson
jackson-county jacksonville jaegerspris jaen jagdalpur jagerberg jaggaiahpet jagraon jagtial jaipur jalandhar jalisco jalpaiguri jamaica
jamalpur jammalamadugu jammu jammu-and-kashmir jamnagar jamshedpur jamtland jamui janesville jangaon janikowo janov janovice-nad-uhlavou
janow-lubelski janowiec-wielkopolski janske-lazne japan jarfalla jarocin jaromer jaromerice-nad-rokytnou jaroslaw jasien jaslo jastarnia
jastrowie jastrzebie-zdroj jatani javornik jawor jaworzno jaworzyna-slaska jedlicze jedlina-zdroj jedrzejow jedwabne jefferson-city
jefferson-county jeffersonville jeging jehanabad jelcz-laskowice jelenia-gora jelling jemnice jena jerez-de-la-frontera jersey jersey-city
jesenik jesi jevicko jevisovice jevnaker jeziorany jhansi jhargram jharkhand jharsuguda jhumri-tilaiya jicin jihlava jihocesky-kraj
jihomoravsky-kraj jilemnice jilove jilove-u-prahy jind jindrichuv-hradec jirikov jirkov jistebnice jiutepec jodhpur joensuu johns-creek
johnsbach johnsdorf-brunn johnson-city johnson-county jokkmokk joliet jonesboro jonkoping joplin jordan jordanow jorhat jozefow juarez
juelsminde jungholz jupiter jura jurupa-valley jutrosin jyderup jyllinge jyvaskyla kadan kadapa kadi kadiri kafjord kagaznagar kailasahar
kainuu kaiserslautern kaithal kakinada kalamazoo kalety kalimpong kalisz kalisz-pomorski kalix kalmar kalpi kalundborg kaluszyn
kalwaria-zebrzydowska kalyan-dombivali kamareddy kamenice-nad-lipou kamenicky-senov kamien-krajenski kamien-pomorski kamienna-gora
kamiensk kancheepuram kanczuga kandukur kanhangad kannapolis kannur kanpur kansas kansas-city kanta-hame kapadvanj kaplice kapurthala
karaikal karasjok karczew kardasova-recice kargowa karimganj karimnagar karjat karlino karlovarsky-kraj karlovy-vary karlsborg karlshamn
karlskoga karlskrona karlsoy karlsruhe karlstad karmoy karnal karnataka karnten karolinka karpacz kartuzy karur karvina karwar kas
kasaragod kasejovice kashipur kasperske-hory kassel kathurban-agglomeration katihar katowice katrineholm katy-wroclawskie kautokeino
kavali kavlinge kayamkulam kazakhstan kazimierz-dolny kazimierza-wielka kaznejov kcynia kdyne kearny kedzierzyn-kozle kelc keller
kendale-lakes kendall kendrapara kendujhar kenner kennewick kenosha kent kentucky kentwood kenya kepice kepno kerala kerpen keshod
keski-pohjanmaa keski-suomi ketrzyn kettering kety khair khambhat khammam khanna kharagpur kharar khowai kibaek kiel kielce kietrz kil
killeen kinda kindberg kingsport kinn kirchdorf-am-inn kiribati kirke-hvalso kirkland kiruna kishanganj kisielice kissimmee kjellerup
kladno kladruby klagenfurt klarup klasterec-nad-ohri klatovy klecany klecko kleczew klepp kleszczele kleve klimkovice klippan
klobouky-u-brna klobuck klodawa klodzko kloten kluczbork knivsta knoxville knurow knyszyn kobenhavn koblenz kobylin kobylka kochi kock
kodungallur koge kohima kojetin kokkola kokomo kolaczyce kolar kolbuszowa kolding kolin kolkata kollam koln kolno kolo kolobrzeg
kolonowskie koluszki kongsberg kongsvinger konice koniecpol konin koniz konskie konstancin-jeziorna konstantynow-lodzki konstanz kopidlno
koping koprivnice koprzywnica koratla korba korfantow kornik koronowo korsor korsze korycany koscian koscierzyna kosmonosy kosow-lacki
kostany kostelec-na-hane kostelec-nad-cernymi-lesy kostelec-nad-labem kostelec-nad-orlici kostrzyn kostrzyn-nad-odra koszalin kot-kapura
kota kothagudem kottayam kottes-purk kourim kovvur kowal kowalewo-pomorskie kowary koyilandy kozhikode kozieglowy kozienice kozlany
kozmin-wielkopolski kozuchow kragero kraj-vysocina krajenka krakow kraliky kralovehradecky-kraj kralovice kralupy-nad-vltavou kraluv-dvur
kramfors krapkowice kraslice krasna-hora-nad-vltavou krasna-lipa krasne-udoli krasnik krasno krasnobrod krasnystaw kravare krefeld
kreuzlingen kriens kristiansand kristianstad kristiansund kristinehamn krnov krobia krodsherad krokom kromeriz kronoberg krosniewice
krosno krosno-odrzanskie krotoszyn krumau-am-kamp krumbach krupka kruszwica krynica-morska krynica-zdroj krynki kryry krzanowice krzepice
krzeszowice krzywin krzyz-wielkopolski ksiaz-wielkopolski kudowa-zdroj kujawsko-pomorskie kumla kungalv kungsbacka kungsor kunnamkulam
kunovice kunow kunstat kuopio kurim kurnool kusnacht kutna-hora kutno kuwait kuznia-raciborska kvaefjord kvaenangen kvam kvinesdal
kvinnherad kviteseid kvitsoy kwidzyn kyathampalle kyjov kymenlaakso kynsperk-nad-ohri kyrgyz-republic l-aquila la-chaux-de-fonds la-coruna
la-crosse la-habra la-laguna la-linea-de-la-concepcion la-mesa la-mirada la-neuveville la-paz la-piedad-penjamo la-rioja la-rochelle
la-seyne-sur-mer la-spezia la-tour-de-peilz labiszyn lacey lachhmangarh laconi ladek-zdroj ladnu ladwa laerdal lafayette lagoa lagos
laguna-niguel lahar laharpur laholm lahti laion lake-charles lake-county lake-elsinore lake-forest lake-havasu-city lake-ridge lakeland
lakeville lakewood lakheri lakhimpur lakhisarai lakshadweep lakshmeshwar lal-gopalganj-nindaura lalganj lalgudi lalitpur lallio lalsot
lamego lamporo lancashire lancaster lancut lancy landshut landskrona langa langenhagen langenthal langeskov langosco languedoc-roussillon
lanka lansing lanskroun lanzhot lao-people-s-democratic-republic lapio lappi lapy lar laredo largo larvik las-cruces las-palmas
las-palmas-de-gran-canaria las-vegas lascari lasin lask laskarzew lasnigo laszczow laterza lathi latina latronico lattarico latur latvia
lauderhill lauriano laurito lausanne lavamund lavangen lavis lawrence lawrence-county lawton laxa layton laziska-gorne lazne-belohrad
lazne-bohdanec lazne-kynzvart lazy le-grand-saconnex le-havre le-locle le-mans le-tampon league-city leba lebanon lebesby lebork lecce
lecco lech leczna leczyca ledec-nad-sazavou ledvice ledziny lee-county lee-s-summit leesburg leganes legionowo legnago legnica lehi
lehigh-acres leicestershire leipzig leirfjord leiria leka lekeberg leknica leksand lenexa lentella lenzbourg leon leonberg leonessa lerida
lerma lerum les-abymes lesja lesko lesmo lesna lesnica lesotho lessebo lessona leszno letohrad letovice levallois-perret levanger
leverkusen levittown lewin-brzeski lewisville lexington-fayette lezajsk liban libcice-nad-vltavou libechov liberec liberecky-kraj liberi
liberia libiaz libochovice libusin libyan-arab-jamahiriya licenza lidingo lidkoping lidzbark lidzbark-warminski liechtenstein liege lier
lierne liestal lilla-edet lille lillehammer lillerod lillesand lillestrom lilong limanowa limbadi limbdi limbourg limburg limina limoges
limousin linares lincoln lincoln-county lincolnshire linden lindesberg lindesnes lingsugur linguaglossa linkoping linz lipiany
lipnik-nad-becvou lipno lippstadt lipsk lipsko lisboa lisbon liseleje lisov lithuania litomerice litomysl litovel little-rock littleton
litvinov liveri livermore livigno livonia livorno lixa lizzanello ljungby ljusdal ljusnarsberg lo lobez lobzenica locana locarno lochow
loculi lodersdorf lodi lodingen lodz lodzkie logan logan-county lograto logrono logstor logten logumkloster loha lohardaga loket lom
lombard lomianki lomma lomnice-nad-luznici lomnice-nad-popelkou lompoc lomza lonar lonavla long-beach longare longmont longowal longview
loni loppa lorain lorca loreggia lorenskog loria lorient lorrach lorraine lorsica los-angeles los-cabos los-mochis losal losice lostice
loten lothian loucna-pod-klinovcem louisiana louisville-jefferson-county loule louny loures lourosa loveland lovosice lowell lowicz
lubaczow luban lubartow lubawa lubawka lubbock lubeck lubelskie lubien-kujawski lubin lublin lubliniec lubniewice lubomierz lubon
lubraniec lubsko lubuskie luby lucany-nad-nisou lucca lucerne lucignano lucito lucknow ludenscheid ludesch ludhiana ludvika ludwigsburg
ludwigshafen-am-rhein lugano lugo luhacovice luino luisago lukow lulea lumding lunano lunawada lund lunderskov luneburg lunen lungavilla
lunglei lunner luroy lusiglie luson luster luxembourg luze luzern lwowek lwowek-slaski lycksele lynchburg lyngby lyngdal lynge-uggelose
lyngen lynn lynwood lyon lysa-nad-labem lysekil lyss lystrup macao maccastorna macchiagodena macedo-de-cavaleiros macerata macherla
machico machilipatnam maclodio macon-bibb-county macra macugnaga madagascar madanapalle maddur madeira madera madhepura madhubani
madhugiri madhupur madikeri madison madison-county madrid madurai madya-pradesh magadi magdeburg magenta magnano mahad mahalingapura
maharajganj maharajpur maharashtra mahasamund mahbubnagar mahe mahemdabad mahendragarh mahesana mahidpur mahnar-bazar mahuva maia maida
maiera maihar mainaguri maine mainz majadahonda makhdumpur makow-mazowiecki makow-podhalanski makrana mal mala malaga malaj-khand
malappuram malavalli malawi malaysia malbork malda malden maldives malegaon malerkotla mali malkangiri malkapur mallare malmo malogoszcz
malomice malopolskie malout malpura malselv malta malung-salen malur malvik mamoiada manachanallur manasa manavadar manawar mancherial
manchester mandalgarh mandamarri mandanici mandapeta mandawa mandi mandi-dabwali mandideep mandla mandsaur mandvi mandya manendragarh
maner manerbio manetin manfredonia mangaldoi mangaluru mangalvedhe manglaur mangrol mangrulpir mangualde manhattan manihari manipur
manjlegaon mankachar manmad mannedorf mannheim manresa mansa mansfield manteca mantova manuguru manvi manwath manzanillo maple-grove
mapusa mara maranello maranhao marbach-an-der-donau marbella marburg marco-de-canaveses maretto margao margate margherita margonin
marhaura mariager mariani marianske-lazne maricopa mariestad marietta marigaon marinha-grande marion-county mark markapur markaryd marker
marki marl marmagao marmirolo marmora marnate maropati marseille marshall-county marshall-islands marsicovetere marslet martellago
martigny martinengo martinique maryland marysville marzabotto marzi masaurhi masfjorden masoy massa-carrara massachusetts massafra
massarosa massimeno mastov maszewo matamoros mataro matera mathabhanga mathi mathura mato-grosso mato-grosso-do-sul matosinhos mattannur
mattsee mauganj mauritania mauritius mautern-an-der-donau mauterndorf mavelikkara mavoor mayaguez mayang-imphal mayotte mazatlan
mazowieckie mcallen mckinney mclean mealhada mecin mecklenburg-vorpommern meda medak medford medinipur medio-campidano meerbusch meerut
meghalaya mehkar meilen melara melbourne melendugno meleti melhus mellerud melnik meloy melzo memari memphis menconico mendrisio menifee
mentana mentor meraker merano merate merced mercogliano merida meriden meridian merignac merseyside merta-city mesa mesoraca mesquite
messina mestec-kralove mesto-albrechtice mesto-touskov metairie methuen-town metz mexicali mexico meyrin mezibori mezimesti mezzolombardo
mezzomerico mhaswad mhow-cantonment mhowgaon miami miami-beach miami-gardens miasteczko-slaskie miastko miazzina michalowo michigan
michoacan micronesia mid-glamorgan middelfart middletown midi-pyrenees midland midt-telemark midtjylland midtre-gauldal midwest-city
miechow miedzyborz miedzychod miedzylesie miedzyrzec-podlaski miedzyrzecz miedzyzdroje miejska-gorka mielec mieroszow mieszkowice
mignanego mihijam mijas mikolajki mikolow mikstat mikulasovice mikulov milakowo milano milanowek miletin milevsko milford milicz millcreek
milomlyn miloslaw milovice milpitas milwaukee milzano mimon minas-gerais minatitlan minden mineo minneapolis minnesota minnetonka minot
minsk-mazowiecki mira-bhayandar miramar miranda-do-douro mirandela mirganj miroslav miroslawiec mirosov mirotice mirovice mirsk
miryalaguda mishawaka mission mission-viejo mississippi missoula missouri missouri-city mistretta mitterbach-am-erlaufsee mizoram mjolby
mlada-boleslav mlada-vozice mlawa mlynary mnichovice mnichovo-hradiste mnisek-pod-brdy mobile modalen modasa modena modesto modigliana
modinagar modrice modum moers moga mogielnica mogilno mogoro mohali mohelnice mohlin mokameh mokokchung molare molde moldova molfetta
molina-de-segura moline mollet-del-valles molndal moltrasio mompantero monacilioni monaco monale monasterace monastir monchengladbach
monclova monclova-frontera moncrivello monfalcone mongolia monki monoharpur monroe monroe-county monselice monsteras montaldeo montale
montallegro montana montanera montauban montauro montebello montebelluna montebuono montecassiano montecorice montefelcino monteferrante
montefiorino montegaldella montegallo montegranaro montelepre montella montemarciano montemilone montemor-o-novo montemurlo montenegro
monterey-park monteriggioni monterosi monterrey montesarchio montescudaio montgomery montgomery-county monthey montignoso montijo
montodine montpellier montreuil montreux montserrat monza-e-della-brianza moore mora moradabad morag morat moravska-trebova
moravske-budejovice moravskoslezsky-kraj moravsky-beroun moravsky-krumlov morazzone morbegno morbylanga mordy more-og-romsdal morelia
morelos morena moreno-valley morgan-county morgan-hill morges morgex moricone morinda-india morkovice-slizany mornese morocco morolo
morshi mortegliano morterone morvi moryn mosina moskenes moss most mostoles motala motihari motipur motril mottafollone mottalciata
mount-abu mount-pleasant mount-prospect mount-vernon mountain-view moura moutier mozambique mozzo mragowo mrocza mseno mszana-dolna
mszczonow muccia mudabidri mudalagi muddebihal mudhol mukerian mukhed muktsar mul mulbagal mulheim-an-der-ruhr mulhouse mullsjo multai
mumbai munchen munchenbuchsee munchenstein muncie mundargi mundi mungeli munger munkedal munkfors munsingen munster murcia murello
murfreesboro muri-bei-bern murliganj murowana-goslina murray murrieta murshidabad murtijapur musabani muscoline musso mussomeli mussoorie
muszyna muttenz muvattupuzha muzaffarpur myanmar myslenice mysliborz myslowice mysore myszkow myszyniec myto nabadwip nabarangapur nabha
nachod nacka nadbai nadiad naer naeroysund naestved nagaland nagaon nagapattinam nagar nagari nagarkurnool nagaur nagda nagercoil nagina
nagla nagpur nahan naharlagun naidupet naihati naila-janjgir nainital nainpur najibabad naklo-nad-notecia nakodar nakskov nakur nalbari
naleczow nalzovske-hory namagiripettai namakkal namest-nad-oslavou namibia nampa namsos namsskogan namur namyslow nancy nanded-waghala
nandgaon nandivaram-guduvancheri nandura nandurbar nandyal nangal nanjangud nanjikottai nannestad nanpara nanterre nantes napa napajedla
naperville napoli narasapuram narasaraopet naraura narayanpet nargund narkatiaganj narkhed narnaul narni narol narsinghgarh narsipatnam
narvik narwana nasavrky nashik nashua nashville-davidson nasielsk nasino nasirabad nassjo natham nathdwara national-city
naucalpan-de-juarez naugachhia naugawan-sadat nauru nautanwa navalgund navarra navelli navojoa navsari nawabganj nawada nawanshahr nawapur
nayarit naz-sciaves nebraska nechanice nedumangad neem-ka-thana neemuch nehtaur nejdek nekla nelamangala nellikuppam nellore
nemcice-nad-hanou nepal nepanagar nepomuk neratovice nes nesbyen nesna nesodden nesseby netherlands netolice nettuno neu-ulm
neubrandenburg neuchatel neudorf-bei-passail neudorf-bei-staatz neuenburg neuhausen-am-rheinfall neuilly-sur-seine
neukirchen-an-der-enknach neumunster neuss neustadt-an-der-weinstrasse neustift-an-der-lafnitz neuwied nevada neveklov neviano new-bedford
new-braunfels new-britain new-brunswick new-caledonia new-delhi new-hampshire new-haven new-jersey new-mexico new-orleans new-rochelle
new-south-wales new-york new-zealand newark newport-beach newport-news newton nexo neyyattinkara nezahualcoyotl niagara-falls nicaragua
nice nichelino nicorvo nicotera nidadavole nidwald nidwalden nidzica niederleis niederosterreich niedersachsen niemcza niemodlin
niepolomice nieszawa niger nigeria nilambur nilanga nimbahera nimes niort nirmal nisko nissedal nittedal niue niva niwai niwari nizamabad
noblesville nocciano nogales nogaredo nohar noida noisy-le-grand nokha nola nome nongstoin noord-brabant noord-holland noorpur nora
norberg norcia nord nord-aurdal nord-fron nord-odal nord-pas-de-calais nordanstig nordby norderstedt nordhorn nordjylland nordkapp
nordland nordmaling nordre-follo nordre-land nordreisa nordrhein-westfalen nore-og-uvdal norfolk norfolk-island normal norman norrbotten
norre-aby norresundby norrkoping norrtalje norsjo north-bethesda north-carolina north-charleston north-dakota north-highlands
north-lakhimpur north-las-vegas north-lauderdale north-little-rock north-macedonia north-miami north-miami-beach north-port
north-richland-hills north-yorkshire northamptonshire northern-ireland northern-mariana-islands northern-territory northumberland norwalk
norway nosate notaresco notodden nottinghamshire nova-bystrice nova-paka nova-role nova-vcelnice novalesa novara novato nove-hrady
nove-mesto-na-morave nove-mesto-nad-metuji nove-mesto-pod-smrkem nove-sedlo nove-straseci novella novi novy-bor novy-bydzov novy-jicin
novy-knin nowa-deba nowa-ruda nowa-sarzyna nowa-sol nowe nowe-brzesko nowe-miasteczko nowe-miasto-lubawskie nowe-miasto-nad-pilica
nowe-skalmierzyce nowe-warpno nowgong nowogard nowogrod nowogrod-bobrzanski nowogrodziec nowy-dwor-gdanski nowy-dwor-mazowiecki nowy-sacz
nowy-staw nowy-targ nowy-tomysl nowy-wisnicz nucetto nuevo-laredo nuevo-leon nule nuoro nurachi nurallao nurnberg nusco nuzvid nyborg
nybro nykobing-f nykobing-m nykoping nykvarn nymburk nynashamn nyon nyrany nyrsko nysa o-fallon o-valley oak-lawn oak-park oakland
oakland-park oaxaca oberhausen oberndorf-in-tirol oberosterreich oberstorcha oberwaltersdorf oberwil oblarn oborniki oborniki-slaskie obra
obrzycko obwald obwalden ocala oceanside ockelbo ockero ocotlan oddanchatram odder odense odeshog odessa odisha odivelas odolanow
odolena-voda odolo odry oed-oehling offenbach-am-main offenburg oftringen ogden ogliastra ogrodzieniec ohio ojo-de-agua oklahoma
oklahoma-city okonek oksbol oksnes olathe olawa olbia-tempio olecko olesnica olesnice olesno oleszyce olgod olhao-da-restauracao
oliveira-de-azemeis oliveira-do-bairro oliveira-do-hospital olkusz olofstrom olomouc olomoucky-kraj olovi olstykke olsztyn olsztynek
olszyna olten olympia olzai omaha oman omegna onex ongole ontario opalenica opatow opava opfikon opocno opoczno opole opole-lubelskie
opolskie oppdal oppeano orai orange oratino orebro oregon orem orense orgiano orgosolo oria orihuela oristano orizaba orkelljunga orkland
orland orland-park orlando orleans orlova orneta ornskoldsvik oro-valley orsa orsogna orsta ort-im-innkreis ortacesus ortezzano ortucchio
orust orzesze orzysz os osby osecna osek osen oshkosh osidda osieczna osiek osilo oskarshamn oslavany oslo osmanabad osnabruck
osno-lubuskie ospedaletti ospitaletto osteraker ostergotland ostermundigen osteroy ostersund ostfold osthammar ostiglia ostra-goinge
ostrava ostre-toten ostroda ostroleka ostrorog ostrov ostrow-lubelski ostrow-mazowiecka ostrow-wielkopolski ostrowiec-swietokrzyski
ostrzeszow oswiecim otmuchow otrokovice ottappalam otterup ottiglio otwock oulu oulx ourem ovanaker ovar overhalla overijssel overkalix
overland-park overtornea oviedo ovre-eiker owensboro oxelosund oxfordshire oxnard oyer oygarden oystre-slidre ozar ozarow
ozarow-mazowiecki ozimek ozorkow p-n-patti pabianice pachino pachora pachore pachuca pacode pacos-de-ferreira pacov paczkow padborg
paderborn padmanabhapuram padova padra padrauna padula paese pagazzano pagnacco pagno pagnona paijat-hame pais-vasco paithan pajala
pajeczno pakaur pakistan pakosc palacole palagianello palai palakkad palampur palani palanpur palanzano palasa-kasibugga palatine palau
palencia palermo palestine palghar pali palia-kalan palitana palladam pallapatti pallare pallikonda palm-bay palm-beach-gardens palm-coast
palm-desert palm-harbor palm-springs palma-de-mallorca palmariggi palmdale palo-alto palombaro palwal palwancha pamplona panagar panagudi
panaji panama panamattom panchkula panchla pandharkaoda pandharpur pandhurna pandino pandrup pandurban-agglomeration panettieri panipat
panna panniyannur panruti pantigliate panvel pappinisseri papua-new-guinea para paradip paradise paraguay paraiba paramakudi paramount
parana parangipettai parasi paravoor parbhani parczew pardi pardubice pardubicky-kraj paredes parete paris parker parla parlakhemundi
parli parma partille partur parvathipuram parzanica pasadena pasan paschim-punropara pasco pasighat paskov paslek passaic passau passirano
pasturana pasym patan paterna paterson pathanamthitta pathankot pathardi pathri patiala patna patratu pattada pattamundai patti pattran
pattukkottai patur pau paulilatino pauni paupisi pauri pavagada pavia pawtucket payerne pays-de-la-loire peabody pearl-city pearland
pec-pod-snezkou pecky pedana pedara peddapuram pehowa peine pelago pelczyce pelhrimov pelplin pembroke-pines pen penafiel peniche
pennabilli pennsylvania pensacola peoria perambalur peravurani peringathur perinthalmanna perito periyakulam periyasemur pernambuco
pernampattu perpignan perrero perris perry-county perstorp perth-amboy peru perugia perumbavoor pesaro-e-urbino pescara pescina
pescolanciano peseux peso-da-regua pessac petaluma petlad petriano petrizzi petrvald peveragno pfaffikon pflugerville pforzheim phagwara
phalodi phaltan pharr philadelphia philippines phillaur phoenix phulabani phulera phulpur phusro piacenza piancogno pianiga piaseczno
piaski piastow piaui piazzatorre picardie picciano picerno picinisco pico-rivera piechowice piedicavallo piedras-negras piekary-slaskie
pieniezno piensk pieszyce pietrafitta pietralunga pietraperzia pietrasanta pignone pigra pihani pike-county pila pilani pilawa
pilawa-gorna pilgersdorf pilibanga pilibhit pilica pilkhuwa pilnikov pilzno pinczow pindwara pine-bluff pine-hills pinellas-park pinerolo
pinhel pinjore pinzolo piombino pionki piotrkow-kujawski piotrkow-trybunalski pipar-city pipariya piriyapatna pirkanmaa piro pisa pisano
pisek pistoia pisz pitcairn-islands pitea pithampur pithapuram pithoragarh pitigliano pitschgau pittsburg pittsburgh pittsfield
piwniczna-zdroj placentia plainfield plan-les-ouates plana plana-nad-luznici planice plano plantation plasy plati plauen plaus pleasanton
plesna pleszew plock plonsk ploty plumlov plymouth plzen plzensky-kraj pniewy pobezovice pobiedziska pocapaglia pocatello pocatky
podborany poddebice podebrady podivin podkarpackie podkowa-lesna podlaskie poggibonsi poggiofiorito poggioreale poggiridenti pogorzela
pohjanmaa pohjois-karjala pohjois-pohjanmaa pohjois-savo pohorelice poinciana poitiers poitou-charentes poland polanica-zdroj polaniec
polanow polczyn-zdroj police police-nad-metuji policka poliez-pittet polinago polk-county polkowice polla pollachi pollein pollham polna
polur polverigi pomaretto pomarico pombal pomezia pomona pomorskie pompano-beach poncarale ponce pondicherr pondicherry ponferrada
poniatowa poniec ponnani ponneri ponnur ponsacco ponso ponta-delgada ponte-de-sor pontebba pontedassio pontevedra pontiac pontinia porano
porbandar porcia pordenone poreba pori porrentruy porsa porsanger porsgrunn port-arthur port-blair port-charlotte port-orange
port-st-lucie portage portalegre porterville portici portimao portland porto portocannone portoscuso portsmouth portugal porvoo posada
postoloprty potenza potomac potsdam potstat poviglio povoa-de-santa-iria povoa-de-varzim poway powayan powys poza-rica poznan
pozuelo-de-alarcon prabuty prachatice pradalunga praesto praha praia-da-vitoria pramollo prantij prasco praszka pratapgarh pratella prato
pratteln pray prebuz preganziol preitenegg prelouc premana premariacco premia prerov preseglie presicce-acquarica prestice pribor pribram
pribyslav prilly primda principado-de-asturias prithvipur proceno prochowice proddatur prosec prostejov proszkow proszowice protivin
provence-alpes-cote-d-azur providence provo pruchnik prudnik prusice pruszcz-gdanski pruszkow przasnysz przeclaw przedborz przedecz
przemkow przemysl przeworsk przysucha pszczyna pszow puck pudukkottai pudupattinam puebla pueblo puerto-rico puerto-vallarta puertollano
puglianello pukhrayan pulawy pulgaon pulheim puliyankudi pully pultusk punalur punch pune punganur punjab punjaipugalur puranpur
purbach-am-neusiedler-see puri purna purnia purqurban-agglomerationzi purulia purwa pusad pusiano puszczykowo puthuppally putignano puttur
pyrzyce pysely pyskowice pyzdry qadian qatar quadrelle quaranti quart quarteira quartucciu quassolo queensland queluz queretaro quimper
quincy quintana-roo quistello raayachuru rabenwald rabi rabka-zdroj rabkavi-banhatti raciaz raciborz racine rade radhanpur radkow radlin
radlow radnice radom radomsko radomysl-wielki radymno radziejow radzionkow radzymin radzyn-chelminski radzyn-podlaski rae-bareli raelingen
rafiganj raghogarh-vijaypur raghunathganj raghunathpur ragunda ragusa rahatgarh rahuri raiding raiganj raigarh raikot raipur rairangpur
raisen raisinghnagar raisio rajagangapur rajahmundry rajakhera rajaldesar rajam rajampet rajapalayam rajasthan rajauri rajec-jestrebi
rajgarh rajgir rajgrod rajhrad rajkot rajnandgaon rajpipla rajpura rajsamand rajula rajura rakkestad rakoniewice rakovnik raleigh ralsko
ramachandrapuram ramagundam ramanagaram ramanathapuram ramdurg rameshwaram ramganj-mandi ramgarh ramnagar ramngarh rampur rampur-maniharan
rampura-phul rampurhat ramtek rana ranaghat ranavav ranchi rancho-cordova rancho-cucamonga rancho-palos-verdes rancho-santa-margarita
randaberg randers ranebennuru rangia rania ranibennur ranica ranipet rapallo rapar rapid-city rapolla rapperswil-jona rasipuram raspenava
rasra rassa rastatt rastenfeld rasun-anterselva raszkow ratangarh rath ratia ratingen ratlam ratnagiri ratten rattvik rau rauma raurkela
ravanusa ravascletto ravello ravenna ravensburg raver rawa-mazowiecka rawatbhata rawatsar rawicz raxaul-bazar rayachoti rayadurg rayagada
reading rebordosa recklinghausen recz reda redding redlands redmond redondo-beach redwood-city reengus regensburg regensdorf
reggio-calabria reggio-emilia region-de-murcia reguengos-de-monsaraz rehli reims reinach rejowiec-fabryczny rejstejn remscheid renate
rendalen renens renigunta rennebu rennes reno renton renukoot reoti repalle republic-of-korea rescaldina resko reston reszel retorbido
rettenegg reunion reus reutlingen revelganj revello revere revnice rewa rewari reynosa-rio-bravo rheine rheinfelden rheinland-pfalz
rhode-island rhone-alpes rialto ribe ribeira-grande ricadi ricany ricengo richardson richland richmond richterswil riehen rieti rigolato
rimini rindal ringebu ringerike ringkobing ringsaker ringsted rio-de-janeiro rio-grande-do-norte rio-grande-do-sul rio-maior rio-rancho
rio-tinto rioverde-ciudad-fernandez ripatransone ripi risch-rotkreuz rishikesh risod risor rivara rivarone rivas-vaciamadrid riverside
riverton riverview rivisondoli roana roanoke robertsfors robertsganj robertson-pet robilante roccafiorita roccamandolfi roccamena
roccamontepiano roccavignale roccavivara rochester rochester-hills rock-hill rockford rocklin rockville rockwall rocky-mount roddi rodding
rodovre rodoy rofrano rogaland rogers roghudi rogozno rohnert-park rohtak rokycany rokytnice-nad-jizerou rokytnice-v-orlickych-horach
rollag roma romana romania romanshorn ron ronca ronde rondissone rondonia ronne ronneby ronov-nad-doubravou ronzone roorkee ropczyce
roquetas-de-mar roraima roros rorschach rosasco rose rosemead rosenheim rosera roseville rosice roskilde rosolina rossa rost rostock
roswell rotava rotonda rottofreno roubaix roudnice-nad-labem rouen round-rock rousinov rovaniemi rovegno rovensko-pod-troskami rovetta
rovigo rowland-heights rowlett royal-oak royrvik rozan rozdalovice rozmberk-nad-vltavou rozmital-pod-tremsinem roznov-pod-radhostem
roztoky rtyne-v-podkrkonosi rubi ruciane-nida ruda-slaska rudauli rudersdal rudkobing rudna rudnik-nad-sanem rudolfov rudrapur rueglio
rueil-malmaison ruffano rumburk rumia rupnagar russelsheim-am-main russian-federation ruti rutland rwanda rybnik rychnov-nad-kneznou
rychnov-u-jablonce-nad-nisou rychvald rychwal rydultowy rydzyna ryglice ryki rymanow rymarov ryn rypin rzepin rzeszow rzgow saarbrucken
saarland sabadell sabalgarh sabaudia sabbioneta sabro sabugal sacavem saccolongo sachsen sachsen-anhalt sacramento sadabad sadalagi
sadasivpet sadri sadska sadulpur sadulshahar saeby saffle safidon safipur sagar sagara saginaw sagunto sagwara saharanpur saharsa sahaspur
sahaswan sahawar sahibganj sahjanwa saidpur saiha sailu saint-barthelemy saint-denis saint-etienne saint-gall saint-helena
saint-kitts-and-nevis saint-lucia saint-martin saint-maur-des-fosses saint-moritz saint-nazaire saint-paul saint-pierre
saint-pierre-and-miquelon saint-quentin saint-rhemy-en-bosses saint-vincent-and-the-grenadines sainthia sakaleshapura sakskobing sakti
sala salamanca salangen salaya salem salerno saliceto salina salinas salle salt-lake-city saltdal saltillo saltrio saludecio salur
salzburg salzgitter samalkha samalkot samana samastipur sambalpur sambhal sambhar samdhan sammamish samnanger samoa samthar san-angelo
san-antonio san-bernardino san-bruno san-clemente san-cristobal-de-las-casas san-cristrobal-de-la-laguna san-diego san-fernando
san-francisco san-francisco-coacalco san-francisco-del-rincon san-jacinto san-jose san-juan san-juan-bautista-tuxtepec san-juan-del-rio
san-leandro san-luis-obispo san-luis-potosi san-luis-potosi-soledad san-luis-rio-colorado san-marcos san-marino san-mateo
san-nicolas-de-los-garza san-pablo-de-las-salinas san-pedro-garza-garcia san-rafael san-ramon san-sebastian san-sebastian-de-los-reyes
san-tan-valley sanand sanawad sanchore sand sande sandefjord sandi sandila sandnes sandomierz sanduru sandviken sandy sandy-springs
sanford sanfre sangamner sangareddy sangaria sangli sangole sangrur sankarankovil sankari sankeshwara sankt-augustin
sankt-johann-im-saggautal sankt-klemens sanlucar-de-barrameda sanok sanremo sant-alfio santa-ana santa-barbara santa-catarina santa-clara
santa-clarita santa-coloma-de-gramanet santa-comba-dao santa-cruz santa-cruz-de-tenerife santa-fe santa-lucia-de-tirajana santa-maria
santa-maria-da-feira santa-monica santa-rosa santadi santana santander santarem santee santena santiago-de-compostela santiago-do-cacem
santipur santo-tirso santorso sanzeno sao-joao-da-madeira sao-mamede-de-infesta sao-paulo sao-salvador-de-lordelo sao-tome-and-principe
sappada sapri saracinesco sarangpur sarasota sarcelles sardarshahar sardhana sarmede sarnano sarnen sarni sarpsborg sarsina sarsod sasaram
sassari sassofeltrio sastamala sasvad satakunta satana satara sater sathyamangalam satna sattenapalle sattur sauda saudi-arabia saunda
saundatti-yellamma sausar savannah savanur savarkundla saviano savner savoca savona savsjo sawai-madhopur sawantwadi sayreville sazava
scena schaffhausen schaffhouse schaumburg schenectady schignano schleswig-holstein schlieren schwabisch-gmund schweinfurt schwerin schwyt
schwytz schwyz scigliano scinawa scopa scoppito scotland scott-county scottsdale scranton scurzolengo seattle sec secli sedam sedegliano
sedlcany sedlec-prcice sedlice sedriano sedziszow sedziszow-malopolski segovia sehore seia seixal sejny sel selbu selci seljord sellero
selvino semily seminara sendhwa senegal seneghe senerchia senja sennori senorbi senov seohara seoni seoni-malwa sepolno-krajenskie sepopol
serbia sergipe sernio serock serpa serracapriola serramezzana sestola settefrati setubal setzu severn sevilla seychelles sezemice
sezimovo-usti shahabad shahabad-hardoi shahabad-rampur shahade shahbad shahdol shahganj shahjahanpur shahpur shahpura shajapur shamgarh
shamli shamsabad-agra shamsabad-farrukhabad shawnee sheboygan shegaon sheikhpura shendurjana shenkottai sheoganj sheohar sheopur sherghati
sherkot shiggaon shikaripur shikarpur-bulandshahr shikohabad shillong shimla shirdi shirpur-warwade shirur shishgarh shivamogga shivpuri
sholavandan sholingur shoranur shoreline shreveport shrigonda shrirampur shrirangapattana shropshire shujalpur siana sianow siapiccia
sibsagar siddipet siders sidhi sidhpur sidlaghatta siechnice siedlce siegen siemianowice-slaskie siemiatycze siena sieniawa sieradz
sierakow sierpc sierra-leone sierra-vista sierre siewierz sigdal sigillo signa sigtuna sihor sihora sikanderpur sikandra-rao sikandrabad
sikar sikkim silao silapathar silchar siliguri silius siljan silkeborg sillavengo sillod silvassa silver-spring silves simala simdega
simi-valley simrishamn sinaloa sinalunga sindagi sindal sindelfingen sindhagi sindhnur sines singapore singrauli sinio sinnar sint-maarten
sion sioux-city sioux-falls sira siracusa sircilla sirdal sirhind-fatehgarh-sahib sirkali sirohi sironj sirsa sirsaganj sirsi sirtori
siruguppa sitamarhi sitapur sitarganj sitten sivaganga sivagiri sivakasi siwan sjaelland sjobo skaerbaek skaevinge skala skalbmierz skalna
skanderborg skane skara skaraborg skarszewy skaryszew skarzysko-kamienna skaun skawina skelleftea skepe skibby skien skierniewice
skinnskatteberg skiptvet skive skjak skjervoy skoczow skoki skokie skorcz skorping skovde skurup skutec skwierzyna slagelse slany
slapanice slaskie slatinany slavicin slavkov-u-brna slavonice slawa slawkow slawno slesin slomniki slovakia slovenia slubice sluknov
slupca slupsk slusovice sme smecno smedjebacken smerillo smigiel smirice smola smorumnedre smrzovka smyrna snasa sobeslav sobotka
sochaczew soderhamn soderkoping sodermanland sodertalje soften sogndal sohagpur sohna sojat sokndal sokolka sokolov sokolow-malopolski
sokolow-podlaski sola solagna solan solapur solbjerg solec-kujawski soledad-de-graciano-sanchez solero soleure solingen solleftea
sollentuna solna solnice solomon-islands solothurn solrod-strand solund solvesborg somalia somerset somerville sommacampagna sommatino
sommo somna sompolno sonamukhi sonderborg sonderso sondre-land sondrio sonepur songadh sonipat sonora sopore sopot sor-aurdal sor-fron
sor-odal sor-varanger sordio soresina sorfold sorgono soria soro soron sorradile sorreisa sorsele sortland sosnicowice sosnowiec sospirolo
sotenas south-africa south-australia south-bend south-carolina south-dakota south-gate south-georgia-and-the-south-sandwich-islands
south-glamorgan south-hill south-jordan south-san-francisco south-sudan south-valley south-whittier south-yorkshire southaven southfield
sover sovere soyagaon spadola spain spalene-porici sparks sparone speyer spiez spilimbergo spindleruv-mlyn spinea spinoso spokane
spokane-valley spreitenbach spring spring-hill spring-valley springdale springfield squillace srem sri-lanka sri-madhopur srikakulam
srikalahasti srinagar srinivaspur srirampore srisailam-project-right-flank-colony-township srivilliputhur sroda-slaska sroda-wielkopolska
st-charles st-clair-shores st-cloud st-gallen st-george st-joseph st-louis st-louis-park st-paul st-peter-am-kammersberg st-peters
st-petersburg st-polten st-veit-an-der-glan stad stafa staffanstorp staffolo staffordshire stalowa-wola stamford stange stanghella stankov
stans staporkow starachowice stargard starkov starogard-gdanski stary-plzenec stary-sacz staszow state-college stav stavanger stawiski
stawiszyn steffisburg stege steiermark steigen steinhausen steinkjer stellanello stelvio stenlose stenungsund sterling-heights sternatia
sternberk steszew steti stignano stillwater stintino stity stjordal stochov stockholm stockton stoczek-lukowski stod stoholm stor
stor-elvdal stord store-heddinge storfjord storfors storo storuman storvorde stovring strakonice stralsund stramberk strand stranda
strangnas strasbourg stratford strathclyde straz-nad-nezarkou straz-pod-ralskem straznice strazov stredocesky-kraj strib stribro strmilov
stroby-egede stromstad stromsund strongoli strongsville stronie-slaskie struer strumien strykow stryn strzegom strzelce-krajenskie
strzelce-opolskie strzelin strzelno strzyzow studenka sturno stuttgart succivo sucha-beskidzka suchan suchdol-nad-luznici suchedniow
suchowola sudan suffolk sugar-land sugauli suhr sujangarh sujanpur sula suldal sulechow sulecin sulejow sulejowek sulkowice sullurpeta
sulmierzyce sultanganj sultanpur sulzano sumerpur summerville sumperk sunabeda sunam sundargarh sundarnagar sundby sundbyberg sunds
sundsvall suni sunndal sunne sunnfjord sunnyvale sunrise sunrise-manor supaul suprasl surahammar surandai surapura surat suratgarh suraz
surban-agglomerationr suri suriname suriyampalayam surnadal surprise surrey sursee suryapet susice susz suwalki svalbard-jan-mayen-islands
svalov svedala sveio svejbaek svendborg svenljunga svetla-nad-sazavou svihov svinninge svitavy svoboda-nad-upou svogerslev svratka
swarzedz sweden swiatniki-gorne swidnica swidnik swidwin swiebodzice swiebodzin swiecie swieradow-zdroj swierzawa swietochlowice
swietokrzyskie swinoujscie switzerland sycow syddanmark sykkylven syracuse syrian-arab-republic szadek szamocin szamotuly szczawnica
szczawno-zdroj szczebrzeszyn szczecin szczecinek szczekociny szczucin szczuczyn szczyrk szczytna szczytno szepietowo szklarska-poreba
szlichtyngowa szprotawa sztum szubin szydlowiec taarbaek taastrup tabasco tabor taby tachov tacoma tadepalligudem tadpatri taiwan
tajikistan takhatgarh taki talaja talavera-de-la-reina talcher talegaon-dabhade taleggio talikota taliparamba tallahassee talmassons
talode talwara tamarac tamaulipas tamiami tamil-nadu tamluk tampa tampere tampico-panuco tana tand tanda tandur tanuku tanum tanvald
tanzania tapachula tarakeswar tarana taranagar taranto taraori tarbha tarczyn tarikere tarm tarn-taran tarnby tarnobrzeg tarnogrod tarnow
tarnowskie-gory tarouca tarragona tarrasa tartano tasgaon tasmania taulov taunton tavenna taviano tavira taxenbach taylor taylorsville
tayside tczew tecoman tehri tehuacan tehuantepec-salina-cruz tekkalakote telangana telc telde telemark telti temecula tempe temple tenali
tenkasi tennessee tenu-dam-cum-kathhara tepexpan tepic tepla teplice teplice-nad-metuji teramo terdal terdobbiate terelle terenzo terespol
terezin ternate terni terracina terragnolo terre-haute terruggia teruel tessin tetela-de-ocampo texas texas-city texcoco-de-mora tezpur
thailand thakurdwara thalwil thammampatti thana-bhawan thane thanesar thangadh thanjavur tharad tharamangalam tharangambadi the-hammocks
the-villages the-woodlands theni-allinagaram thirumangalam thirupuvanam thiruthuraipoondi thiruvalla thiruvallur thiruvananthapuram
thiruvarur thisted thodupuzha thonex thornton thoubal thoune thousand-oaks thrissur thun thuraiyur thurgau thurgovie thuringen thuro-by
tibro tidaholm tierp tigard tigliole tijuana tikamgarh tilda-newra tilhar time timor-leste timra tindivanam tinglev tingsryd tingvoll
tinley-park tinn tinsukia tiptur tirol tirolo tirora tiruchendur tiruchengode tiruchirappalli tirukalukundram tirukkoyilur tirunelveli
tirupathur tirupati tiruppur tirur tiruttani tiruvannamalai tiruvethipuram tiruvuru tirwaganj tisnov titlagarh tittakudi titusville
tjaereborg tjeldsund tjorn tlalnepantla tlaquepaque tlaxcala tlaxcala-apizaco tluszcz toano tocantins todabhim todaraisingh toftlund togo
tohana tokelau tokke toledo tolga tolkmicko tollegno tollo tollose toluca tomar tomaszow-lubelski tomaszow-mazowiecki tomelilla toms-river
tonala tonara tonawanda tondela tonga tonk tonsberg topeka torchiara toreboda torino tornata torno torralba torrance torreano
torrejon-de-ardoz torrelavega torremolinos torreon torres-novas torres-vedras torrevieja torriglia torring torrioni torsas torsby
tortorici torun torzym toszek toulon toulouse tourcoing tours touzim tovacov town-n-country towson trabia tracy traena tragwein trambileno
tranas trancoso tranemo trani trapani trasacco trasquera trebechovice-pod-orebem trebenice trebesing trebic trebon trecchina treiso
trelleborg tremosna tremosnice trento trenton trenzano tresignana trest trevenzuolo trevi treviso trhove-sviny trhovy-stepanov tribano
tribiano trieben trier trieste trige trinec trinidad-and-tobago triora tripura trisobbio trissino triuggio trmice trofa troisdorf
trollhattan troms tromso trondelag trondheim trosa troy troyes trujillo-alto trutnov trysil trzcianka trzciel trzcinsko-zdroj trzebiatow
trzebinia trzebnica trzemeszno tubingen tuchola tuchow tuckahoe tucson tuczno tuensang tuili tula tulancingo tulancingo-de-bravo tulare
tuliszkow tuljapur tulsa tulsipur tumkur tumsar tundla tune tuni tunisia tura turek turi turkey turkmenistan turks-and-caicos-islands
turku turlock turnau turnov turriaco tursi tuscaloosa tuscania tustin tuszyn tuvalu tuxtla-gutierrez tvedestrand twardogora twin-falls
tychowo tychy tyczyn tydal tykocin tyler tyn-nad-vltavou tyne-and-wear tynec-nad-labem tynec-nad-sazavou tyniste-nad-orlici tynset tyreso
tysnes tysvaer tyszowce ubelbach uberackern ubersaxen ubersbach uchgaon udaipur udaipurwati uddevalla udgir udhagamandalam udhampur udine
udumalaipettai udupi uganda ugento uherske-hradiste uhersky-brod uhersky-ostroh uhlirske-janovice ujazd ujezd-u-brna ujhani ujjain ujscie
ukraine ulanow ullensaker ullensvang ullerslev ulm ulricehamn ulstein ulvik umarga umaria umarkhed umbergaon umea umred umreth una
ungerdorf unhost unicov uniejow union-city union-county united-arab-emirates united-kingdom united-states-minor-outlying-islands
united-states-of-america university unjha unna unnamalaikadai unnao unterauersbach unterstinkenbrunn untertilliach upice upland upleta
upplands-bro upplands-vasby uppsala uppvidinge uran uran-islampur uras uravakonda urbana urbandale urbisaglia urdorf uri urmar-tanda
uruapan uruapan-del-progreso uruguay ururi urzulei usilampatti usov usseaux ustecky-kraj ustek uster usti-nad-labem usti-nad-orlici ustka
ustron ustrzyki-dolne ut utah utery uthamapalayam uthiramerur utica utraula utrecht utsira uttar-pradesh uttarakhand uttendorf uusimaa
uvaly uzbekistan uzwil uzzano vaasa vacaville vacone vacri vadakkuvalliyur vadalur vadgaon-kasba vadipatti vadnagar vadodara vadso
vadstena vaerlose vaeroy vaga vagan vaggeryd vaijapur vaikom vaksdal val-de-ruz valai valasske-klobouky valasske-mezirici valbom
valbondione valbrenta valdemarsvik valdemoro valdidentro valdosta valduggia vale-de-cambra valence valencia valer valkeakoski valladolid
valle valle-de-mexico vallefoglia vallejo vallensbaek vallentuna vallepietra vallerotonda valmadrera valongo valpacos valparai valpelline
vals valsad valsamoggia valtice valtorta valva vamberk vamdrup vancouver vandavasi vandoies vanersborg vang vaniyambadi vannas vansbro
vantaa vanuatu vanylven vapi vara varanasi varberg varde vardo varese vargarda varisella varkala varmdo varmland varmo varnamo varnsdorf
varsi varsinais-suomi vasai-virar vasteras vasterbotten vasternorrland vastervik vastmanland vatakara vaud vaxholm vaxjo vazzano
vedaranyam vedelago vefsn vega vegarshei vejen vejle vejprty velbert velden-am-worther-see velesin velka-bites velka-bystrice
velke-bilovice velke-hamry velke-mezirici velke-opatovice velke-pavlovice velky-senov vellakoil vellinge vellore veltrusy velvary venafro
venasca vendas-novas vendone venetico venezia venezuela venissieux venkatagiri vennesla venticano veracruz veraval verbano-cusio-ossola
verbicaro vercelli verdal vermont vernerice vernier verona verrone versailles versoix veseli-nad-luznici veseli-nad-moravou vessalico vest
vestbjerg vestby vester-hassing vestfold vestland vestnes vestre-slidre vestre-toten vestvagoy vetlanda vetralla vevelstad vevey veyrier
viadana viadanica viale viana-do-castelo vibo-valentia viborg viby-s vicenza vicoli vicopisano victoria victorville videbaek vidigulfo
vidisha vidnava vidracco viege viehhofen viersen vieste vietnam vignate vignola-falesina vignolo vigo vigonza vijainagar-ajmer vijapur
vijayapura vijayawada vijaypur vik vikarabad vikramasingapuram vila-do-conde vila-franca-de-xira vila-nova-de-famalicao
vila-nova-de-foz-coa vila-nova-de-gaia vila-nova-de-santo-andre vila-real vila-real-de-santo-antonio viladecans vildbjerg vilhelmina
villa-de-alvarez villa-nicolas-romero villabate villach villacidro villadose villahermosa villalvernia villaperuccio villars-sur-glane
villaspeciosa villaverla villejuif villeneuve villeneuve-d-ascq villeurbanne villingen-schwenningen viluppuram vimmerby vimperk vindafjord
vindeln vinderup vineland vingaker vinje vinovo vinukonda vinzaglio vipiteno viramgam virgin-islands-british virginia virginia-beach
virklund virudhachalam virudhunagar visakhapatnam visalia viseu visnagar vissenbjerg vista viswanatham vita viterbo vitis vitkov vitoria
vitry-sur-seine vitulano vizcaya vizela vizianagaram vizovice vizzini vlachovo-brezi vlasim vocca vodnany vodskov volary volda volketswil
voltido volvera volyne vorarlberg vordingborg voss votice vracov vratimov vrbno-pod-pradedem vrchlabi vrindavan vroutek vseruby vsetin
vyara vyskov vysluni vysoke-myto vysoke-nad-jizerou vysoke-veseli vyssi-brod waadt wabrzezno wachock waco wadenswil wadgaon-road wadhwan
wadi wadowice wagrowiec wai waiblingen waidhofen-an-der-thaya waipahu walbrzych walcz waldkirchen-am-wesen waldorf wales wallis
wallis-and-futuna wallisellen walnut-creek waltham wanaparthy wani wankaner wara-seoni warangal wardha warhapur warisaliganj warka
warminsko-mazurskie warner-robins warora warren warren-county warszawa warta warud warwick warwickshire washim washington
washington-county wasilkow wasosz waterbury waterloo watsonville waukegan waukesha wauwatosa wayne-county wegliniec wegorzewo wegorzyno
wegrow weimar weinfelden weisskirchen-an-der-traun wejherowo wellington wesel wesley-chapel west-allis west-babylon west-bengal
west-covina west-des-moines west-glamorgan west-hartford west-haven west-jordan west-lafayette west-midlands west-new-york west-palm-beach
west-sacramento west-seneca west-sussex west-valley-city west-virginia west-yorkshire western-australia western-sahara westfield westland
westminster weston wettingen wetzikon wetzlar weymouth-town wheaton white-plains whittier wiazow wichita wichita-falls wiecbork wielen
wielichowo wieliczka wielkopolskie wielun wien wieruszow wiesbaden wil wilamowice wilhelmshaven willich wilmington wilson wiltshire
wimpassing-im-schwarzatale winston-salem winterthour winterthur wisconsin wisla witkowo witnica witten wladyslawowo wlen wloclawek wlodawa
wloszczowa wodzislaw-slaski wohlen wojcieszow wojkowice wojnicz wokha wolborz wolbrom wolczyn wolfenbuttel wolfsburg wolin wolomin wolow
wolsztyn woodbury woodland worb worcester worcestershire worms wozniki wroclaw wronki wrzesnia wschowa wuppertal wurzburg wylie wyoming
wyrzysk wysmierzyce wysoka wysokie-mazowieckie wyszkow wyszogrod xalapa yadgir yakima yamunanagar yanam yavatmal yawal ybbs-an-der-donau
ybbsitz ydre yellandu yemen yemmiganur yerraguntla yevla yonkers yorba-linda york youngstown yspertal ystad yuba-city yucaipa yucatan yuma
yverdon-les-bains zabki zabkowice-slaskie zabludow zabno zabreh zabrze zacatecas zacatecas-guadalupe zacatlan zacatzingo
zachodniopomorskie zacler zagan zagarise zagarolo zagorow zagorz zaidpur zakliczyn zakopane zakroczym zakupy zalewo zamania zamberk zambia
zambrow zamora zamora-jacona zamosc zandov zapopan zaragoza zarki zarow zary zasmuky zatec zator zawadzkie zawichost zawidow zawiercie
zbaszyn zbaszynek zbiroh zbysov zdanice zdar-nad-sazavou zdice zdirec-nad-doubravou zdunska-wola zduny zdzieszowice zebrak zeeland
zeillern zelbio zelechow zelezna-ruda zeleznice zelezny-brod zell-am-pettenfirst zell-an-der-pram zelow zerba zerbo zeri zerkow zerlach
zermatt zevio zgierz zgorzelec zidlochovice ziebice zielona-gora zielonka zignago zimbabwe zira zirakpur zirovnice zitacuaro zlate-hory
zlin zlinsky-kraj zliv zlocieniec zloczew zlotoryja zlotow zloty-stok zlutice zmigrod znin znojmo zoagli zofingue zogno zollikofen
zollikon zory zoug zruc-nad-sazavou zubri zuchwil zug zuid-holland zukowo zulova zunheboto zurich zuromin zwickau zwierzyniec zwolen
zwolfaxing zychlin zyrardow zywiec
`
