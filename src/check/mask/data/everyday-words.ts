/** Words of trades, jobs, goods and everyday texts, small and without accents. Written by scripts/name-words.mjs from the locales of @faker-js/faker (MIT). */
export const everydayWords = `
aasen ab abacate abacus abaft abaisser abajur abandoned abandonner abanico abattre abc abdunkeln aben abends abenhjertig abent
abenteuerlustig aber abermals aberto abfackeln abhanden abher abhin abierta abierto abilita abilitate ability abimer abkapseln abkoppeln
abkupfern able abmagern abnegate abnormally aboard abolir abord aborder about aboutir above abracar abrazar abricot abrir abriter abscond
abseil abseits absent absentmindedly absolument absolut absolve absolvieren absonderlicherweise absorber absorbere absorbieren abstatten
abstauben abstufen absurderweise abtreibung abuser abzuglich abzweigen academics academy acafrao acajou acariciar acceder accelerator
accelerer accentuate accentuer accept acceptable accepter acceptere acceso access accessorise accidentally accion acclaimed accommoder
accompagner accompanist accompany accomplir accomplished accorder account accountability accounts accredit accrescitive accrocher
accroitre accueillir accumuler accurate accuser aceitar aceituna acelerar acender acero aces achacha acheter achever achieve aching
achiote achtens achter achteraus achtergrondverlichting achtern achtmal achtsam achtungswert acid acidic acidly acier ack acknowledge aco
acompasada acordar acoustic acquaintance acquerir acquire acre acreditar across actieve actionnaire actitud actual actualizable actually
actuating acusar ad adaptador adaptation adaptativo adapter adaptieren adaptiv adaptive adattatore adattiva added address adelante adepte
adgang adherer adipositas adjectiv adjourn adjudge adler admettre administrador administrar administrateur administration
administrationsfri administrator administrer admirablement admired admirer admonish adobe adoecer adolescent adopter adorable adrenalin
adresser adult adumbrate advanced advancement adventurously adverb adversaire advertisement adviser advocate advogado adzuki aegte aendrer
aergerlig aerlig aerodynamiske aeroporto aesj aestetik aev af afbalanceret affable affect affecter affectionate afficher affiliate
affirmer afford affranchir affronter afiado afin afirmar afore afr afraid afrikaans afro afrobeat afsnit afstand aften after aftermath
afterwards against agar agave age aged agenda agent agente aggiunto aggravating aggraver aggregate aggregerer aggressive agil agile agir
agitated agiter aglio agnostizismus agreable agreeable agreement agregado aguia ah aha ahnden ai aider aids aie aigre aigue aiguille
ailleurs aimer ainsi ainu air airbrush airbus aircraft aire airline airmail airman airport ajar ajouter ajowan ajwain ajwan akkurat
akquirieren akribisch aktiv aktiverende aktiverer aktivieren aktuell akut akwamaryna alabastrowy alarmed alarmieren alb albacore albanian
alderdom aldre aldrig alegrar alegre alentour alentours alert alfalfa alfredo algodao algodon algorithm algorithmisieren algoritme
algoritmo alianza alienated aligner alimenter alive alkalimetall all alla allda alldieweil alle alleanza allegation allein allemal
allenfalls allenthalben aller allerbest allerdings allerede allerhochstens allerliebst allerorten allerseits allerspatestens
allestedsnaervaerende alleweg alleweil allgemach alliance allig alligator allocation allonger allseits allspice allumer allzeit allzu
almighty almond almonds almost along alongside aloo alors alphabet alphabetisieren als alsbald alsdann alsidig also alt alternatif
alternativ alternative alternieren alters altershalber although altid altmachen alto altruiste altruistic altsa alugar aluminio aluminium
aluminum aluno alvorecer alvorlig always amarante amaranth amarantowy amarelo amargo amarillo amazing ambachtelijke ambient ambitioniert
ambitious amchoor amchur ameixa ameliorate ameliorer amenager amend amendment amener american americana ametista ametystowy ameublir amid
amidst amigable amigo amnesty among amongst amorcer amorphe amount ampere ample amplio amputieren amtieren amtshalber amusant amused
amuser amusieren an anadido anaesthetise analisar analista analizada analizzatore analogy analysator analyse analyser analyserende analyst
analyste analytiker analyzer analyzing anarchie anasthetisieren anatomie anbandeln anbefale anbei ancho anchovies and andachtig andante
andantino andar andensteds anderenfalls anderenorts anderentags andererseits anderes anderledes andernfalls andernorts anderntags
andersartig anderswo anderweit andhra andrerseits andrinople aneantir aneinander anenst anerkannt anerkende anesthetize anfangs angelic
angeln angesichts angle anglo angrily angst angstigen angstlich anguished anhand anhimmeln animar animated anime animer animieren
animierend anise aniseed aniversario anjetzt ankoppeln ankreiden anlasslich anlasten anmelde anmode anmuten anmutig annatto anneal
annektieren annex anno annoncer annual annually ano anormal anotar another anprangern ansatzweise anscheinend ansioso ansonsten
anspruchsvoll anstacheln anstandig anstandigerweise anstandshalber anstandslos anstatt anstelle ansvarig ansvarlig antagoniste antagonize
antelope anthracite anthrazit anti anticodon antike antique antivibratrice antracytowy anunciar anvende anwesend anxiously any anziehend
apagar apaiser apalancamiento aparecer apart ape apen apenbar apercevoir apern aperta apertar aperto aphrodisierend apitar aplicacion
aplicaciones aplicacoes aplicativo apollotech apologise apostar apostrophieren apostrophize apparaitre apparatus appareils apparemment
appartenir appeler appelgroen appellerer appellieren appertain applaudir apple apples appliance application applications applicazione
applicazioni applikation applikationer appliquer applizieren apporter appreciate apprecier apprehensive apprendre appretieren apprivoiser
approach approccio approcher approfondir appropriate approuver approximate approximativement appuyer aprender apres apricot apricots
apropos aprovechar apt apte apud aquarellieren ar ara arab arabic arbeitsam arbejde arbejdsdagen arbitrate arbitrieren arborio arcade
archaeology archaisieren archaologie architect architecte architected architecture architectures architektur architettura architetture
archive archivieren archivio archivo ardosia area areia arena arepas areu argent argentine argerlich argern argwohnen arid arkadisch
arkitekt arkitektur arkiv arm armario armchair armenian armieren armmachen armoire arnes around arquitecto arquitectura arquitecturas
arquiteto arracher arraign arrange arranger arrastar array arremessar arrendar arreter arretieren arriere arriver arrogantly arrowroot
arroz arrumar arsag arschling arsenieren arstid art artesanal artichoke articuler artificial artificiale artikel artikulieren artisanal
artista artistic artistico artistieke artistique arugula arvore as asafoetida ascertain ascribe asen asesino ashamed asian aside
asimetrica asimilado asimmetrica asincrona asistente asociaciones asociado asparagus aspero asphaltieren aspirer assail assar assassiner
asseoir asservieren asset assez assigner assimilata assimiler assimilieren assist assistant assistent assistente assister assistieren
assistir associado associate associer assortiment assoziieren assumer assurance assure assured assurement assurer assyrian asthetik
astonishing astride astronomie asymmetric asymmetrisk asynchronous asynkron at atacar atchoum ateliers atemberaubend atentende atheismus
athlete athletic athletisch athwart atirar ativo atmosfera atom atomize atop ator atramentowy atrium atriz attacher attaquer attarder
atteindre attend attendre attendrir attenuer attest attestieren attirer attitude attitudine attraction attraktiv attraper attribuer
attribuieren attribute atualizar atum atun atzen au aubergine auch auf aufachzen aufbahren aufbauend auffallig auffrischen aufgrund
aufhalsen aufheitern aufhellen aufhin aufi aufmerksam aufmucken aufmuntern aufmunternd aufputschen aufrecht aufreizend aufrichtig
aufsehenerregend aufseiten auftischen aufwarts aufzug auge augen augment augmenter aujourd auparavant aupres aus ausbedingen
ausdrucksstark auseinander auserlesen ausgangs ausgefallen ausgeflippt ausgeglichen ausgelassen ausgerechnet ausgereift ausgesucht
ausgewahlt ausgezeichnet aushilfsweise ausmerzen ausmisten ausnahmslos ausnahmsweise ausrangieren ausschlaggebend ausschliesslich aussen
aussenvor ausser aussergewohnlich ausserhalb aussern ausserordentlich ausserorts ausserst ausserstande aussi aussitot austere ausufern
auswarts ausweislich auswendig auszeichnungswurdig auszieren auszirkeln autant autark authentic authentifizieren authentisch
authentisieren authorized auto automated automatisch automatiseret automatisk automatizado automatizzata automobil automobile automocion
automotive automotivo automoveis autonom autor autoriser autorisieren autour autrefois autrement aux av availability avalanche avaler
avaliar avancar avancer avancerede avanceret avant avantgardistisch avanzado avanzata avare avaricious avec aventurer average avertieren
avertir avertisseur avex aviao aviateur avivieren avocado avocat avoir avouer avouieren avow aw awadhi aware awareness awesome awful
awkwardly axe axt az aze azedo azeite azerbaijani azul azulado azur azure azuurblauw ba baa baba babushka babyish back backbone backbord
backburn backgammon background bacon bad badaboum bade baden badezimmer badly baerbar baere baeres bag bagages bagatellisieren baggrund
baggy baglaens bah baharat bahnbrechend bahnhof baie baigner baingan bairro baiser baisser baixar baixo bak bakeware baking bakterium bal
baladas balancar balanced balancer balanceret balayer bald balgen balkon ball ballon balochi balsamic balti bamboo banana bananowy band
banda bandagieren bandbredde bandbreddeovervaget bands bandwidth bang bangladeshi banish bank bannen bannig baptise bar barato barbecue
barberry barbershop barco bare barenstark barge baritone bark barley barmherzig barn baroque barracks barramundi barrer barriga barring
barulhento basado basane basata basculer base baseball baseboard based bashfully bashkir basic basil basket basmati basque bass basta
basteln batatas bathhouse bathrobe batir batterijlevensduur batterilevetid battle battre bauchlings bauchoben baum baumeln bavarder bay
bbq be beachtlich beachtsam bean beans beard beaucoup beaute beautifully beauty bebe beber bebes bebop because beckmessern becquerel
bedacht bedauerlicherweise bedenkenlos bedeutend bedeutsam bedrohlich bedst beef beeidigen beeindruckend beendigen beep beerdigen beetroot
beflissentlich beflugelnd before befreiend befremdlicherweise befristen begabt bege begegnen begehren begehrenswert begehrt begeisternd
begeistert begeisterungsfahig begierig beglaubigen begleiten begluckend begnugsam begon begonia behagelig behagelige behand behandlung
beharrlich behelfsweise beherrscht beherzt behest behind behold behovsbaseret behufs behuizing behutsam bei beiderseits beidseits
beieinander beige beijar beim bein beinahe beipflichten beisammen beiseite beispielgebend beispielhaft beispielhalber beispielsweise
beizeiten beizu bekannt bekanntermassen bekannterweise bekanntlich beklagen beklatschen beklecksen bekleed bekvemmeligheder bekymret
belabor belammern belarusian belastbar belebend belebt beleza beliebig beliebt beliscar bell belleza belly belo beloved below belysning
bemachtigen bemangeln bemerkenswert bemerkenswerterweise bemuht bemuse bemuttern bemyndigende bemyndiger ben bench benchmark bend beneath
beneficial beneficier beneiden benficios bengali benotigen benutzen benzin bepflastern bequem bequemlichkeitshalber berauschen berauschend
berber bereden bereits beret bergab bergan bergauf beromt berries berry beruckend beruf berufen berufshalber beruhen beruhigt beruhmt
besan beschallen bescheiden bescheinigen beschleunigung beschranken beschriften beschutzen beschweren beschwingt beseelt beside besides
beslutning beslutsom besmirch besoge besonders besonnen bespoke bespritzen besserstellen best bestaat bestandig bestar bestatigen
bestatten bestechend bestellen bestemt bestenfalls bestens bestimmt bestrafung bestride besturmen betaalbare betagende betale betanken
betao beteiligen beten beteuern beton betong betonnen betreffend betreffs betriebsam betrouwbare bett betten better between betydelig
betydning beurlauben beurre bevaegelsesfrihed bevidst bevisst bevorzugt bevroren bewahrt bewail bewaltigen beweglich beweinen bewilligen
bewolken bewundernswert bewunderungswurdig bewusst bewusstsein beyond bezaubernd bezeichnenderweise beziehentlich bezirzen bezowy
bezuglich bezwecken bharta bi bialy biathlete biathlon bibbern bibliographie biblioteca bibliotek bibliothek bicho bicicleta bicycle
bicyclette bid bide bidet bidireccional bien bientot bier biforcata bifurcada bifurcated big bijoux bijzettafel bike bil bilanciata
bildhubsch bildlich bildschon bilens billede billet billig billigen billigermassen billigerweise bin bind binnen biodegradable biodegrade
biographie biologie birdbath birdcage birth biryani bis bisher biskupi bislang bisque bisschen bistre bisweilen bitte bitter bitterly
bitume bjerg bla blablabla black blackberries blackberry blacken blad blah blanc blanco blanding blandt blank blaring blaspheme blass blau
blauw ble bleach bleak bleakly blechen bleeding blei blekit blekitny bleme blend blesser bleu bleuet blight blind blindes blindheit
blindlings blindly blink blinken bliss blissfully blitzen blocage blockchains blocs blod blodsinnigerweise blog blomst blomster blond
blood bloom bloquear bloss blossom blowgun bludgeon blue blueberries blueberry bluegrass blues bluhen blume blushing blutrot blyant bn
boastfully bob bobble boca bocconcini bocker bodenstandig boeken boekenkast boeuf bof bog bogen boger boggle bogus boi boiling boire bois
boje bok boker bola bold boldly boleros boleto bolig bolo bolognese bolster bom bombe bombeiro bombig bomuld bomull bondir bonfire bonito
bonnet bony bonza boo boogaloo boohoo book bookcase bookend books boom bootleg bop bord bordeauxrot border bordo bordowy bore borgen
boring borlotti born bornehave borracha boss bossa bossy boston both bottom boucher boue bouffer bouger boulanger boule boulevard boum
bounce bouncy bourgeoisie bourguignon bousculer bouteille bouton boutonnant bowed bowl bowler bowling box boyfriend boykottieren bq brace
bracelet braco braende braendstofokonomi braid bran branco brand brandaktuell brander branding brandish brandneu brase braun brave bravely
bravo brazil brazilian brazowy bread break breakable breakbeat breastplate bred bredde breed breit brev bricolaje brie brief briefly
bright brightly brilhante brilhar briller brilliant brincar bringe brinquedo brinquedos brique brise briser brisk briskly british britpop
bro broadcast broadly broadside broccoli broccolini brochure brockenweise broek broken bronze bronzeado bronzen brood brook broschieren
broseln brot brotar brou brouiller broum brown browse brr brucke bruderlich brug bruge brugercentrerede brugercentreret brugere
brugergraenseflade brugervendt brugervenlig bruin bruised brule bruler brun brunatny bruschette brush brusque brussels brust brusten
brzoskwiniowy bs buch bucher buck bucken buckwheat buddeln buddha buddhismus buddhist budgetary budgetstyring buffered bug bulgarian
bulghur bulky bump bund bundlinje bungalow bunny buns bunt buraczkowy burdensome burg burgeon burgund burly burostuhl burro bursztynowy
bury bus buscar busen bush busily business bussen bustling busy but butelkowa buter butik butter buttermilk buttern butternut buttery
buzzing by byder bygge bygning byte byxor bzzz ca cab cabbage cabeca caca cacao cacher cachoeira cachorro cachou cadeira cadenas caderno
cadran cadre caesar cafe cair caja cajun cake calamari calca calcas calcular calculating calculer calculus calendario calidad california
calme calmer calmly calmo calor camarade camellia camembert camera caminhao camisa camiseta camomile camouflage campanha camper canal
canale canales canard canari canario candela candid candle caneta cannelle cannellini cannibalise cannon canoa canola cansado cantaloupe
canter cantonese cantopop cantor caoutchouc cap capa capability capacidad capacita capacity capers capitalise capitalize caponata capote
cappelletti caprese capsicum capsize captain capter caption car caracteriser caramel caramelo caraway carbonara carbonite carboxyl card
cardamom cardboard cardinal carefree carefully careless carelessly caresser cargo caribbean caring carmesi carmesim carmin carne carnitas
carnival caro carob carotte carouse carp carpool carregar carrement carro carroca carrosserie carrot cartao carteira casa case casement
cash cashews casket cassava casse casser cassia castanet castanho cat catalan catalog catalyst catalyze catch categorise categorizar
cathodique catholic caucho cauliflower cause causer cautious cautiously cavalo cavar cavernous cayenne ccm cd ce ceans cease ceder
ceglasty cego celadon celebrate celebrated celebrer celery celestial cellar celsius celtic cemetery cenoura censor center centrado central
centraliseret centralizado centralized centralizzata centric centrica centrisk cependant ceramic ceramics cerebro cereja cerner cero
certainement certainly certes certification certify ceruleo ces cesser ceu cha chabrowy chaine chains chainstay chair chairperson chaise
chaleur challenge chamber chameau chamois chamomile championship chana chancenlos changer channels chant chanter chanukah chao chaotisch
chap chapeau chapel chapeu char character characterization charakterstark chard charger charismatisch charitable charlatan charm charmant
charmerende charming charniere charrette charter chartreuse chase chasser chasuble chato chatter chauffer chaussures chave cheap chechen
cheddar cheerful cheerfully cheese cheeseburger cheetah chef chefe chegar cheio cheirar chemie chemise cheque chercher cherries cherry
chervil chestnut chez chia chialer chicago chicano chicken chickory chickpea chief chier chiffonier children chill chillen chilli chillies
chilly chime china chinese chip chips chirurgie chives chocolat chocolate choir choisir cholera chops choque choral chorar
choreographieren chow choy christen christentum christian christmas chromakey chrome chromees chronographe chronologisch chubby chumbo
chunder chunter chut chutar chute chuva ci cian ciano cidade cider cie ciel cielab cielisty cieluv cientifico cieuvw cimento cinabre cinch
cincuenta cinder cine cinema cinnamon cinza cinzento circa circassian circle circuit circuito circulaire circular circulate circuler
circumference circumnavigate ciruela citer citizen citron citrouille citrus clac clamor clamour clamp clams claquer claro clase class
classer classic classical classificar clavicle clavier claw clean cleaner clear clearly cleave clever cleverly clicar clics client cliente
clientele clienti clima climb clinch clinking clocher clonado clone clonk close closed closely clothing cloud cloudy cloves club clueless
clumsy cluttered cm cmy cmyk co coac coagulate coal coarse coast coaxingly cobalt cobalto cobertor cobra cobrar cobre cocar coche cocher
cocoa coconut cocorico cod codifica codificar codigo coelho coerente coeruleum coesiva coexist coffee coffre cogner coherent coherente
cohesiva cohesive coil coin coincide coincider colaboracion colar colchao colher coliseum collaborate collaboration collaborative
collaborazione collaborer collectivization college collegue coller colligate colombo colon colonialism color colorful colorfully colorido
colorir colorize colorless colossal colour com comb combattre combien combiner combler come comentar comer comestible comfort comfortable
comic commandeer commander comme commemorate commencer comment commenter commerce commercial commettre commis commissionnaire commodity
common commonly communaute communicate communication communications communiquer communities community comparar comparer comparison
compartible compartilhar compassionate compatibile compatible compelling compenser compete competent competir complejidad complessita
complet complete completement completer completion complexity complexo complicated complication compliquer comporter composees composer
composita composite comprar comprend comprendre compressietechnologie compromettre compromise compter comptes compuesto computador
computadora computadores computer computers comunicaciones comunicacoes comunicar comunidades comunita con conceal concentrate
concentration concentrer concept concepto conceptualize concernant concerned concerning concevoir concilier conclude conclure concrete
concreto concurrence condamner condense condition condivisibile conducir conduire cone conectar conferer confesser confiante confiar
confide confidence confier configurabile configurable configuracion configuration confirm confirmar confirmer confiscate confondre
conformer confound confronter confused confusion confute congelado congelar congele conglomeracion conglomeration conglomerato congregate
congresso conjecture conjunto connaitre connect connectiviteit conocimiento conoscenza conquerir consacrer consciente conseil conseiller
consentir consequently conservation conservative conserver considerable considerar considerate considerer considering consign consistency
consoler consommer constater constituer constituicao construe construir construire consultant consultar consulter consultor conta
contabilidad contamination contar contas contempler contenido contenir content contente contenter contenuti contenuto contester contesto
context contexto contextualizado contextually contingencia contingency contingenza continually continuer contourner contra contractor
contracts contradict contrail contraindre contrarier contrast contraste contravene contre contredire contribuer controle controler
controvert convaincre convalesce convection convenir convergence convergencia convergenze conversar conversation converse convertible
convertir convince convincente convoke cook cool coole coolly coop cooperative coordenador coordinador coordinated coordinateur
coordination coordinator coordonner cop cope copier copo coquille coracao corail corajoso coral core corea corella coriander cork corn
corner cornet cornichons cornmeal corny corporate corporation corporativo corps corral correctly correr correspondre corriger corrupt
cortar cos cosset costas costume costura cot cotar cote coton cottage cotton couch coucher coudre couler couleur couleurs coulomb council
councilman countess country coupable coupe couper courageous courageously couragiert courant courir courteous courtroom cous couter
couvercle couvre couvrir covenant cow cowboy cozinhar cozinheiro crab crabs crac cracher crackle crafty craindre crainte cram cramoisi
cranberry crank craquer crazy creak creaking cream creamy creation creative creativo creator creature crecer credito creer crema creole
crepusculo crescendo crescer crest creuser crever crew crianca criancas criar criativo cricket crier crimean criminal cripple criptazione
crispy critica critical critiquer croa croatian crocodile croire croiser croitre crooked croon cross crossly crowded cruel cruelly cruelty
crumble crunchy crunk crushing crystallize cs cuckoo cucumber cuddly cueillir cuentas cuicui cuidar cuir cuisine cuisse cuivre cukierkowy
culminate cultivar cultivate cultivated cultivees cultiver culture cumbersome cumin cumquat curar curioso curiously curl curly currant
currants curry curse curtir custard custody custom customer customise customizable customized cut cute cutlet cutover cutting cutucar cuve
cyaan cyan cycle cyjan cykel cyklamen cykle cynamonowy cynobrowy cypriot cytrynowy czarny czech czekoladowy czerwony da dabei dach daddy
dados dadrauf dadurch daek daekkende dafur dagegen dagen daglig dagligvarer dahannen dahaussen daheim daher dahin dahinnen dahinten
dahuben dahunten daikon daily daintily dal dalli dally damaged damals dame damit damonisieren damp dampen dampfmaschine dan danach dance
dancehall dandelion daneben danish dank dankbar dankenswerterweise dann danne dans danse danser dapper daran darauf daraufhin daraus
darben darein dark darlig darling darm darn darob darstellbar darum darunter daselbst dash dashi data database datamaskiner date dater
dates dato dator datorer datos dauernd daughter daumen dauss daussen davantage davor day dazu dazumal dazwischen dazzling dci de dead
deadly deafening dearest dearly death debarquer debarrasser debattieren debattre debile debit debito deborder deboucher debout debrouiller
debut deca decada deceivingly deceler decent decentraliseret decentralized decentralizzata decharger dechiffrer dechirer decide decider
decidido decision decisive deck deckend declaration declarer declencher decode decoller decongestant decoracion decouper decouple
decourager decouvrir decriminalize decrire decrocher decryption dedans dedicada dedicata dedicated dedikeret dedo deduce deduct deduction
deduire deduzieren deed deep deeply deer defaire defakieren defaut defect defectos defendant defender defendre defenseless defensiv
defensive defiantly deficient defier defiler defilieren definicion definir definite definition definitive definizione deflate deflect
deform defrag degager degenerate degradieren degrease degree degustar dehors deinerseits deinetwillen dejeuner dekantieren deklarieren
dekorieren dekretieren dela delbar delectable delegation delete deliberately delicious delight delightfully delikat deliquesce delirious
deliver deliverables delivrer delizios delta deltage dem demain demand demanda demander demarrer dementgegen dementsprechend demeurer
demnach demnachst demob demobilise democracia democratize demokratie demolieren demolir demonstrate demontrer demzufolge den denitrify
denker denn denne dennoch denoncer dens dense density dental dente dentista dents denunciar deny depart department depasser depend
dependable dependency dependent dependre depens depenser depit deplacement deplacer deplore deploy deployer deployment deportes deposer
depot depouiller deprave deprimieren depuis deputado depute der deranger derart derby derechef dereference derefter dereinst deriver
derober derohalben derouler derowegen derreter derriere derrubar derweil des desafio desagreable desaparecer desarrollador desatar
descendant descendre descent descentralizado descer desconectar desconfiar descongelar desconto descrever describe descriptive desecrate
deselect desenhar desenvolvedor deserted deshabiller deshalb design designation designer designet desinstalar desintermediar desirer desk
desligar deslizar deslogar desonesto desorganizado desormais despite desplegar desporto dessentwillen dessiner dessous dessus destock
destrutivo det detacher detailler detailliert detain detaljer detaljerede detecter detective detendre determined determiner detestar
detester detourner detroit detruire detto deu deuteln deutlich deutlichkeitshalber devalvieren devant devastation develop developer
developing developmental developper developpeur devenir devil deviner devise devoiler devoir devolved devolver devorer devoted dezent
dezidiert dhansak di dia diablement diagnosticar diagram dial diam diamant diametre dichtauf dichten dicker didactica didaktisk didattica
die dienstags dieserart diesmal diesseits dietetiste dieweil diffamieren differencier different differer difficult dificil dig digestive
digit digital digitaliserer digitaliseret digitalisieren digitalizado digitalizar digitalizzata digitize digitized diktando diktatur
dilate diligent diligently dill dim dime diminuendo diminuer dimly dinamica dinamiche dinamico dinanmico diner ding dinheiro dinosaurier
diplomate diplomatie diplomatisch dire direccional direct directeur directiestoel direction directional directives directo director direkt
direktiv direktor diretivas direto diretor direttissimo direzionale diriger dirigir dirty disadvantage disappointment disapprove disarm
disbar discerner disclosure disco disconnection discontinue discourse discreta discrete discuter disenador disgorge dish dishearten
dishonor disinherit disintermediate disk diskontieren diskret diskutere diskutieren dislocate disloyal dismal disney disparaitre dispense
dispenser disperser display dispose disposer disposto disputer disqualifizieren disque disrespect dissemble dissimuler dissiper dissocier
dissoudre distant distinct distinction distinguer distorted distraire distribuer distribuerede distribueret distribuida distribuido
distribuita distributed distributivi district distrito diszipliniert ditch dite dito div divenhaft diver diverse diversifizieren diversity
diverso divert divida dividend divine divinement divino divisao diviser division dixieland dizer do doar dobbeltsengen dobrar doce doch
dock documented doente dog dogmatisch doing doktern dolmetschen dominant dominer dominieren donburi donkergrijs donnant donne donnees
donner donnern donnerstags dont doo doodle door doorpost dor dorado dorenavant dormir dort dorther dorthin dorthinan dortmals dortzulande
dosa dosen dosieren doter doting doubeln doubler doubter doubtfully doucement dough dourado doute douter doux down downchange downloaden
downright downshift downtempo dowse draadloze drab drache draft drag dragonfruit drain dramatic dramatisieren dramatize dran drangeln drat
drauf draussen draw dream dreamily dreary drechseln dredger drelin dress dresser dribbeln driblar dried drikke drill drin dring dringend
drinking drinnen dritteln drive driven driver droben drolement dromme drone droseln drosseln drowse druben druber drucken drug drum
drumherum drunten du dual dub dubstep duck duffel duft duften duftend duh dulcimer dulden dull dum dumm dummerweise dunkelblau dunkelbraun
dunkelgrau dunkelgrun dunkelrot dunn durant durch durchaus durchdacht durcheinander durchfall durchforsten durchfurchen durchschlagend
durchtrieben durchweg duree durer during duro dursten duseln dusen dusk duster dutch dutiful dutzendmal duurzaamheid duvidar dv dwell
dybde dykke dynamic dynamique dynamisch dynamisk dynamiske dyp dyr dyrker each early earnest earth easily east easter easy eau ebben eben
ebenda ebendaher ebendaselbst ebendort ebene ebenfalls ebenisterie ebiten ebnen ebranler ecarlate ecarter echanger echapper echauffieren
echouer echt eckig eclairage eclaircir eclairer eclater eclectic ecliptic eco economia economise economiser economizar ecouter ecraser
ecrire ecru ecstatic ectoderm edam edamame edel edelmutig edge edible edifier editar editor edm edredom educado educated eek een
eenvoudige efface effacer effector effectuer effekt effektfuld effektfulde effektiv effektive effektvoll efficace efficient efficienti
effizient effondrer effrayer eficiente efter efterar efterhanden eftersporgselsdrevet egal egalement egard egarer egg eggplant eggs
egoista egoiste egoistisch egyptian eh ehedem ehemals eher ehnder ehrenhaft ehrenhalber ehrfurchtig ehrgeizig ehrlich ehrlicherweise
ehrwurdig eifrig eigenartig eigenartigerweise eigenbestimmt eigens eigensinnig eigenstandig eigentlich eigentumlicherweise eigenwillig
eilends eimerweise einaschern einbezuglich eindeutig eindrucksvoll einerseits einfach einfacherweise einfachheitshalber einfallsreich
einfuhlsam eingangs eingedenk einheimsen einigermassen einladend einmal einmalig einnehmend eins einsatzbereit einschlafern
einschliesslich einschuchtern einsichtig einst einstens einstmals einstweilen eintraglich einverleiben einwandfrei einzig einzigartig
eisblau eisen eisenbahn ejecutiva ejecutivo eke ekkel eklatant eksisterende eksklusiv eksplicit ekstatisch ekstranet ekte el elaborer
elanvoll elargir elastic elbabwarts elbaufwarts elderberry elderly electorat electric electrify electrique electro electronic electronica
electronicos electronics electronique elefant elefante elegance elegant elegante elegantly eleger eleicao elektrische elektrizitat
elektromotor elektron elektronica elektronik elektronikk elektronisk element elementar elementary elementos eletronicos elevation elevator
elever eliminer elitar ell ellenbogen eller elles elliptical elogiar eloigner eloquent elske elver elysisch email emaille emaillees embalm
embarquer embarrassment embed embody emboitement emboss embossing embrace embrasser embutidos emeraude emerge emergent emerger emerite
emeritieren emettre eminent emmener emmerder emo emocionar emotional emouvoir empathisch empecher empfehlenswert empfindsam
empfindungsvoll emphasise emphasize emplir employer empoderar empor emporter empower empowering empresa emprestar emprunter emptivo empty
empurrar emsig emu emulacion emulation emulazione emulering emulgieren emulsify en enable enabling encaminhar enchanted enchanting enchufa
encode encoding encompassing encontre encontro encore encostar encouragement encourager encriptar encryption end endelig endive endormir
endow energetic energetically energetico energie energiegeladen energievoll energique energisch energisk enestaende enfant enfants
enfermer enfiler enfin enfocado enfold enfoncer enfoque eng engage engager engagerer engagiert enganchar engelsgleich engender engendrer
engenheiro engine engineer engineered english engloutir engracado enhance enhanced enhver enigmatisch enka enkel enkelt enkle enlever
enlightened enlist ennuyer enoki enoncer enorme enormously enrage enraged enregistrer enrich enrichir enroll ensalada ensartet enseignant
enseigner ensemble ensinar ensom ensuite entamer entardecer entbehren entdecker entdeckung entdeckungsfreudig enten entendre enterprise
enterrer entgegen entgegenkommend entgraten enthusiastically entice entierement entire entkernen entkorken entlang entlarven entlasten
entledigen entmutigen entomb entour entourer entrainer entrar entre entregables entregue entrench entreprendre entrer entretenir entrevoir
entristecer entry entsaften entscheidungsfreudig entschlossen entschuldigen entspannt entsprechend entusiastisk entwanzen entwine
entwirren entzuckend enumerer envahir envelopper envergonhar envers enviar environ environmental environs envisager envisioneer envoyer
enxergar eo eozyna epanouir epargner epic epicerie epinard epingles epistemologie epo epochemachend epouser eprouver epuiser equal equally
equate equatorial equilibrado equilibrer equipe equiper equipos er erbarmen erbaulich erben erbosen erdbeben erde erfahren erfahrung
erfinder erfinderisch erfolgreich erfolgsorientiert erfolgssicher erforderlichenfalls erfrechen erfreulicherweise erfrischen erfrischend
erganzen ergebnisreich ergo ergonomic ergonomica ergonomico ergonomique ergonomisch ergonomische ergonomisk erhaben erhebend erhitzen
erhverv eritrean erlebnisreich erlesen erniedrigen ernsthaft erotisieren erprobt erprobungshalber erregend errer erschlaffen erst
erstatten erstaunlich erstaunlicherweise erstens erstklassig erstmal erstmalig erstmals erstrangig erstrebenswert ertuchtigen erubrigen
erwachsener erwartungsgemass erweitern erwunscht es esbarrar escada escala escalable escanear escarlate eschallots esclusiva escola
esconder escrever escritorio esculpir escuro escutar esecutiva eskalieren espansa especialista especially espelho esperanto esperar
esperer esperienze espiegle espirrar esplicita esportes esquecer esquemas esquentar esquisser essay essayer essbar essen essence essential
essloffelweise essuyer est estable estadio estampee estandardizacion estante estatica este esteemed estensibili estensioni estesa esticar
estimer estimere estojo estomago estonian estranho estratega estrategia estrategias estrategico estrategista estreito estrela estructura
estudar et etablere etablir etaler etanches etant etat etch ete eteindre etendre eternity ethical ethik ethio ethiopian ethvert ethyl
etonner etouffer etranger etrangler etre etudiante etudier etwa etwas eu euertwillen euh eulogise euphonium euphorisch eurerseits
euretwillen euristica eus evacuer evaluer evangelisieren eveiller even evenly event evento eventually eventyrets eveque everlasting every
evil evince eviter evne evolucionar evoluer evolutive evolve evoquer ew exacerbate exactly exagerer exaggerate exalt exalted examinar
examiner examinieren exasperation exceder excellent except excepting exception exceptionel excess excitable excited excitedly exciter
excluding excluir exclure exclusive exclusivo excuser executer executif executive executivo executor exemplarisch exempt exercer exhaust
exhausted exiger exister existieren exito exklusiv exklusive exmittieren exonerate exotic expanded expandido expansion expatiate expedier
expedieren expedite expense expensive experience experienced experiences experiencias experimental experimentar experimentierfreudig
expert expirar explicar explicit explicita expliquer explode exploit exploiter exploration explorer exploser explosiv explotar exposer
expostulate expres exprimer exquisit extatique extend extended extender extendido extensible extension extent exterior extra extract
extrahieren extranet extrapolieren extravagant extremely extremement extremo extricate extroverted extrovertido exuding exzellent exzessiv
eye eyebrow eyed eyeglasses eyeliner fa fabelhaft fabricate fabriquer face facettenreich fach facheln fachgerecht fachkundig fachsimpeln
facil facilitador facilitar facilitate facilitator faciliter faciliterer facing facon facteurs factores factorise factorize factors fade
faellesskaber fahnden fahrer fahrrad fail failing faint fair faire fairerweise fairly fait faithfully fajitas fake faktenreich faktisch
fakturieren falafel falar falde fall falloir fallos falsch falsk falso falteln falten falun familiar familiarize famosfacettenreich
famously fange fantasievoll fantastic fantastico fantastique fantastisch fantastische fantastisk far farad faraway farbe farben farbenfroh
farlig farm farmed farmer farsi fartoj farve farverig fas faschismus fascinerende fase fases fashion fashioned fassen fast fasten
faszinierend faszinierenderweise fat fatal fatally fated father fatherly fathom fatiguant fatores fattig fatura fauchen faul faulen
faulenzen fault fauve faveur favorable favoriser favorisieren favorite fax fazenda fearless feather fechado fechar federal federate federn
fedora feedback fegen fehlerfrei feierlich feiern feijao feijoa feilschen fein feindre feinfuhlig feinschmeckere feinsinnig feio feito
fejltolerant feliciter feline feliz felles fellow fels feminismus feminize fen fence fencing fendre fennel fenster fenugreek fer feriado
ferie ferienhalber ferkeln ferme fermer fermeture fernab ferner fernsehen fernseher ferociously ferramentas ferret ferro ferrugem fersk
fertig fertigen fervently ferver fesch fess fesselnd fest festa festival festlich feta feter fett fetten fettuccine feu feucht feuer
feuerrot feuerstein fi fibre ficar ficher fictionalize fiddle fidelidad fidget fiedeln fiedern fier fiercely fiets fig figs figurer fij
fijian file filer filipino fill film filmer filmes films filo filter filtern filthy fin final finally financer financiar finansiell find
finde finding fine finement finer fines finestra finger fingerlime finir finished finnish fioletowy fiolkowy fireplace firm firmware first
firsthand fisch fischen fish fisherman fishery fisk fit five fixed fixer fj fjern fjerne fjernsyn flache flackern flade flakes flambieren
flame flamenco flammen flankieren flaschenzug flash flashy flat flathead flatter flau flave flawed flawless flaxseed flazen fleck
fledgling fleissig fleksibel fleksibilitet flennen flessibilita fleurir fleurs flexibel flexibilidad flexibility flexivel flickering
flight flimsy flink flint flippern flirten flittig flod flood floodlight florescer florieren floss flott flotter flounder flour flowers
flowery flu fluctuate fluff fluffy flughafen flugs flugzeug flung flunkern fluss flussabwarts flussaufwarts flustered fly flydende
focalise focus focused fodbolden fodform fodsel fodtoj fog fogo fokuseret fokusgruppe fokussieren fold fole folgen folgendermassen
folglich folha folk folklore follower following folsom foncer fonctionnaire fonctionnalites fonctionnent fonctionner fond fondamentale
fonder fondly fondre foodstuffs fooey foolhardy foolish foolishly foot footed footrest for forage forager forar forbedrer forbedret forbi
forbindelse forbloffende force forceful forcer forcieren fordelagtig fordi forearm forebyggende forecast forende forenenst foretags
foretell forfaerdelig forfinet forforende forgaeves forgather forgery forgo forgrund fork form formal formamide formatar formation forme
formele formelle formen former formidabel formig formula formuler fornuftig forretningsfokuseret forro forsaken forsch forsiktig forskning
forsoge forst forsta forstaende forstaerket forsteklasses forswear forsyningskaeder fort fortaelling fortan forte forthin forti
fortpflanzung fortschrittlich fortunate fortunately forward forza fotografieren fotus fouiller foule founder fourbe fournir fourrer fowl
fr fra fraco fragil fragmentieren fragrant frail frais fraise fraktionieren framboise frame framework franchir frango frank frankieren
frankly franko frantically frappees frapper frappieren fraternise frau fraudster fray frayer frear frech freckle free freekeh freely
freezing frei freidenkend freight freigiebig freiheit freiheraus freilich frein freiner freins freitags freizugig fremir fremmed
fremragende fremskynder fremstillet fremtidsorienterede fremtidssikret french frenetically frequent frequenter frequentieren fresco fresh
freudig freudvoll freundlich freundlicherweise friccion frictionless frieden friedfertig friedlich friedselig friedvoll friendly fries
frightened frightfully frigiver frikassieren frilly frio frisch frisk frisktaenkende fritar fritas frites fritid frivolous frizz frizzy
frodig froh frohlich frohsinnig from fromage frommeln frommen front frontal frossen frotter frozen frucht fruchtbar fruchten frugal
frugtbar fruher fruhestens fruhmorgens fruhstucken fruit fruitful fruta fry fryktelig fuchsia fucsia fuel fuera fuerza fugen fugl fuhlen
fuhrend fuksja fuldstaendig fuldt fuligem full fully fulminant fumee fumees fumer fumigate fun funcion funcionalidad funcionalidade
funcionalidades funcionario function functional functionaliteit functionalities functionality fund fundamental fundiert fundraising funk
funkelnd funktion funktionalitet funktionaliteter funny funzionalita funzione fur furacao furchten furchtlos furderhin furios furioso
furiously furlough fursorglich furthermore furwahr fusiller fusion fuss fussball fussy futon futtern futur future futuro fuzzy fy fysj ga
gacher gackern gad gade gadefuld gadzooks gaev gagner gah gai galakse galangal galaxie galbes galician galinha gallery gallivant galo
galoshes galvanize games gamify gaming gamle gamut gangsta ganhar ganoush gants ganzlich ganztags gape gar garage garam garanterer garanti
garantiert garantir garantis garcom garde gardejupes garden garder garen garlic garnieren garrafa garrote gaseous gasoso gasp gastar
gastieren gasto gastropod gato gaukeln gaveta gaz gazebo gazpacho gb geachtet geavanceerde gebaude gebietsweise gebildet gebirge geborgen
geburtenkontrolle gech gedachten gedeihen gediegen gee geehrt geeignet geel geerdet geez gefahrden gefalligkeitshalber gefalligst gefeiert
gefuhlsbetont gefuhlvoll gegebenenfalls gegen gegenuber geheimnisvoll geheimnisvollerweise gehirn gehoren geist geistern geistreich geizen
gelassen gelb gelegentlich geleverd gelieren gelungen gelusten gemach gemass gemeinhin gemeiniglich gemir gemme gemuse gemutlich gemutvoll
gen genau genauestens genauso genbrugt gener generacion generada generado general generaliser generalisieren generally generar generate
generation generative generazione genererer generic generica generico generique generisk generos generously genformidler genial genieren
geniessbar geniesserisch gennem gennemstromning genopfinder gens gensidig gentager gentil gentle gently genugen genuine genusslich
geographie geologie geometrique georgian gepflegt geplaatste gerade geradeaus geradeheraus geradeso geradewegs geradezu gerarchia gerbil
gerecht gerechterweise gereedschap gerente gerer german germinar gern gerne gerste geschaftehalber geschaftig geschatzt geschichte
geschickt geschikte geschmeidig geschwindigkeit gesellen gesellig gesellschaft gesetzt gesichert gesprachig gestalten gestanden gestate
gestern gestion gestionado gestionnaire gestita gestroomlijnde gesundheitshalber getranke getreu geubt gevoerde gewaltig geweldige
gewichten gewichtig gewieft gewinnend gewissenhaft gewissermassen gewitzt gewohnen gewohnlicherweise gewone gewunscht gezondheid ghost
giant gide gift gifted giftgrun gigantesque gigantic giggle ginger girar give given giver giving givre giz gl glaces glad gladly glam
glamouros glanzen glaring glass glatt glatten glaubensstark glaubwurdig glauque glazen gleaming gleefully gleich gleichauf gleichentags
gleichermassen gleichfalls gleichsam gleichviel gleichwohl gleissen glg glider gliedern glimmer glisser glisten glitrende glittering gloat
global globale globali globalisierung gloom gloomy glorifizieren glorious glorreich gloss glossy glouglou gloves glow glucklich
glucklicherweise glucksspiel glum glycine gnadig gnash gnaw gnide gnidningsfri go goan goat gobi godfather godparent goed goede gogle
going goji gold golden golebi gonfler good goodwill goose gor gordo gore gorgeous gorro gosh gospel gostar gostoso goth gott goud gouter
gouverner govern governance governar government governo gown gr gra grabbeln graceful gracefully gracious grad grade gradient graduate
gradweise graenseflade graenseflader graffiti grafica grafico grafisk grafitowy graft grama gramm grammes granate granatowy grande
grandement grandiose grandir grandpa grandson granieten granit granite granito granizo granny granular granulari granulieren grape
grapefruit grapes graphics grass gratefully gratis gratter gratulieren grau grave gravid gravierend gravir gravitation gray grazil great
greatly greb greedily greedy greek green greens greenwheat grege grelhar grena grenadine grenat grenzen grenzenlos grey griber grienen
griffe grijs grim grime grimper grimy grindcore gripper gripping gris gritar grizzled grob grocery groen groenblauw groin grok gron gronn
groomed groove groseille gross grossartig grossenteils grossherzig grossir grossmutig grossteils grosstenteils grosszugig groszkowy
grouchy grounded group groupe grouper groupware grow growing grown grrr grubby grubeln gruesome grumpy grun grund grundbegriff grundeln
grundieren grundig grundkonzept grundlegend grundlich grundsatzlich grunge grunnleggende grupo grupp gruppchenweise gruppe gruppieren
grusom gruyere grym grynszpan gu guacamole gualda guantes guapa guapo guard guardar guava guere guest guetter gueuler gueules guida
guidance guide guider guidon guilt guilty guise guj gujarati gul gula guld guldfatning gullible gulp gultigkeitshalber gulv gum gummi
gummy gunstig gunstigenfalls gurgeln gurn gust gustieren gut gutenteils gutig gutmutig guzzle gy gym gymnast ha habile habilidad
habilitado habilitar habiller habit habiter habituer hackseln hadern hae hafer haften hage hagel hageln haha hair haircut hairy haitian
halb halbe halber halbleer halbmast halbtags halbvoll halbwegs hallen hallo halloween halluzinieren haloumi halsa halskaede halt ham
hamburger hamburguer hammock hand handbygget handcrafted handdoeken handeln handful handgelenk handgemaakte handgribelig handige
handklaede handlavet handle handledare handlingspunkter handmade handover handschoenen handskar handske handsome handtag handy hangmat
hannen hanout hanseln happchenweise happily happy harangue hard hardcore hardstyle hardware haricot harissa harken harmful harmonieren
harmonisch harmonisieren harness harp harpunieren hart harten hartnackig harvest hashtag hassen hassle hasten hastig hastigt hastily hasty
hat hatchback hateful hater hatt haufen haufenweise haul haunting haus hausieren hauss haussen hausser haut haute hav have haversack havn
hawk haze hazelnut he headline healing health healthily heartache heartbeat hearten heartfelt heating heavenly heavily heavy hebanowy
hebdomadaire hebel hecheln hecho hechten hefty hegen hehlings heighten heiligen heilsam heim heimlich heimwarts heint heiss heiter hej
hektisch heldenhaft heldenmutig heldig heldigvis hele helhedsorienterede helhedsorienteret helicoptero heliotrope hell hellauf hellblau
hellbraun hellgrun hellhorig hello hellrot help helpdesk helpful helpfully helpless helplessly helse hem hemelsblauw hemmelig hemmungslos
hence henover henry hensynsfuld hepatitis her herab heran herauf heraus herausfordernd herausragend herbaciany herbei herbes heredado
herein hergebrachterweise herinnen hernach heroben heroine heroisch herramientas herrlich hertz heruber herum herunten herunter hervor
hervorhebend hervorragend hervorstechend herz herzerfrischend herzlich herzu hesiter het hetzen heuer heures heuristic heuristica
heuristisk heurter heute heutigentags heutzutage hexagon hexagonal hi hibrida hidden hie hiedurch hiefur hienieden hier hieran hierarchy
hierarki hierauf hierbei hierdurch hierfur hierher hierhin hiermit hierunter hierzu hierzuland hierzulande hiezu high highlight highly
hijiki hilfreich himmelan himmelblau himmelwarts himmlisch hin hinab hinauf hinaus hindern hindi hinduismus hindurch hinein hinfort
hingebungsvoll hinnen hinreissend hinsichtlich hinten hintenach hinter hintereinander hintereinanderweg hintergrundig hinterher hinterhin
hinterrucks hinuber hinum hinunter hinweg hip hippodrome hiramasa hiron hirondelle hirsute hisser historie hitze hjaelpe hjelpsom hjem
hjemmelavet hjertelig hjorne hks hm hmph hoarse hoben hoch hochanstandig hochehrenhaft hochgeschatzt hochgradig hochhaus hochinteressant
hochkant hochkaratig hochmodern hochmotiviert hochmutig hochrangig hochstens hochstwahrscheinlich hochwertig hochwirksam hocken hoed
hoffentlich hoffnungsvoll hoflich hoflichkeitshalber hogar hoick hoj hojde hojniveau hojoploselig hokkien hold holdbare holde
holdningsorienteret hole holiday holistic holistica holistico hollow holster holterdiepolter holterdipolter home homely homem homeschool
homogen homogenea homogeneous homogenisieren honestly honesto honesty honey honeydew honky honorable honored honorer hoof hooker hoot hop
hope hopeful hopelessly hoppeln hopplahopp hora horas horde hore horisontal horizontal horizonte hormigon hormis horn hornet horrible hors
horse horseradish horst horten hos hose hospitable hospital hospitalization hot hote hotel hotfoot houden hour hourly house houten hov
hovel hover hovercraft how however howl hp hr hrv hsl hsla hsluv hsv ht hu hub huben hubris hubsch huddle huff huge huh hui huis hujus
hukommelsesskum huldigen hullenlos humain human humanisieren humanismus humano humble humidity humiliating hummus humor humorvoll hun hund
hundred hungarian hunger hungern hungrily hungry hunt hunten hurler hurra hurrikan hurtful hurtig hus husband husk husky hutch huten hutte
huzzah hvad hvem hvidevarer hvilket hvis hvit hvor hvordan hvorfor hvorvidt hwb hy hybrid hyderabad hydrant hydrocarbon hydrolyse
hydrolyze hye hyena hygienic hype hyphenation hypocrite hypothesise hypothesize hyppig hysterique hz ibrida ice iceberg icebreaker
icelandic ici ick icy id ideal idealerweise idealistic idealistisch idealiter ideel ideenreich identidad identidade identificar identifier
identisch identite identity idet idle idm idol idolized idyllisch if igen igloo ignite ignorance ignorant ignorer igreja ih ihrerseits
ihretwegen ijzeren ill illegal illiterate illusion illustrer illustrious ils iluminar image imagefordernd imaginar imaginary imaginative
imagineer imaginer imens imidlertid imiter imitieren immaculate immediate immediately immense immer immerdar immerhin immersive immerzu
imod imorgen impaciente impact impactante impactful impanel impartial impassioned impattante impatto impeccable imperial imperialismus
impfung impish implement implementacao implementacion implementado implementata implementate implementation implementazione implemented
implementerer implementeret implementering implode impolite imponerende imponierend import importance important imposant imposer
impossible imposto impostor impractical impragnieren impressionable impressionante impressionist impressionner impressive imprimer
imprimir improbable impromptu improvement impure imstande in inalambrico inalterable inasmuch inborn incaberries incaberry incalculable
incandescence incarnat incarner incentivar incentivate incentivize incidentally incinerate inciter incline incliner including incognito
incomparable incomplete inconsciente inconsequential incorporer incredible increible incremental incrementale incrivel incroyable incubar
incubate inculcate ind indeciso indeed indelible indeling indem independence indereglables indes indhold indholdsbaseret indian indie
indiferente indignieren indigo indimellem indiquer individual individuell indizieren indkapslet indoktrinieren indolent indonesian indtil
industrial industrialisieren industrialize industrie industrieel industriels indygo inexperienced infamous infatuated inferior infime
infiniment infinite influencer influent infolge infolgedessen infomediarios informal informatica information informativ informer
infraestructura infraestructuras infraestrutura infrage infrastructure infrastructures infrastruktur infrastrukturer infrastruttura
ingenieria ingeniero ingenieur ingenjor ingratiate ingredienten inhibit iniciativa iniciativas inimigo initial initiativ initiative
initiativer initiatives initier initiieren iniziativa inject injunction inklusive inkognito inkremental inkuberer inmitten innen
innenarchitektur innerhalb innerorts innert innocent innocently innombrable innovador innovadora innovar innovate innovation innovativ
innovativa innovative innovativi innovazione innoverer inquieter inquisitively insatisfeito insbesondere inscribe inscrire insecure insekt
inserer insert insgeheim insgesamt inside insidious insignificant insipide insist insistent insister insofern insolence insolite inspect
inspecter inspection inspirar inspirer inspirieren inspirierend inspizieren instalacion instalar installation installazione installer
installieren instance instand instantane instantly instar instead instinktiv instituer institute institution institutionalize
instrucciones instruction instructive instructor instruire instruktionssaet instrumental insu insuffisamment insulter insultieren
intangibile intangible integer integracion integrado integrar integrata integrate integrated integration integrer integrerede integrerer
integreret integrieren integriert inteligencia inteligente intellect intellektuell intelligence intelligens intelligent intelligente
intelligenza intend intens intensely intensivieren intent intently interacciones interacoes interactions interactiva interactive
interaktiv interaktive interattiva interattive intercambiable interchange interdire interessant interessanterweise interessehalber
interesser interesting interestingly interfacce interfaccia interface interfaces interfaz interior intermarry intermedia intermediaria
intermediate intermesh intermix intern internal internalise internalize internar international internationalize internationell interne
internet internetlosning interno interpellieren interpreter interpretieren interroger interrompre interruptor intervenieren intervenir
intervention interviewen interviewer inthronisieren into intranet intrepid intrepide intrigue introduire introvertido intuitiv intuitiva
intuitive intuitivi intuitivo intus inuit inure inveigle inventarisieren inventer inventory inversa inverso inversor investidor
investigacion investigar investigate investir investor invisivel invite inviter invoquer inwardly inwiefern inzwischen irgend irgendwann
irgendwie irgendwo iridescence irish irk irmao ironclad ironischerweise irre irresponsavel irresponsible irrigerweise irritably is isl
islamic isoler israeli issue istruzioni it ita italian item iterate itzo itzund ivoor ivrig ja jabon jacare jacket jackfruit jackin
jadegrun jadis jagen jagged jaggedly jagodowy jahlings jahrelang jahrlich jaillir jalfrezi jam jamaican jamais janela jante jantes
japanese jardim jardin jarrahdale jasmine jasminowy jaulen jaune jaunty jawohl jaywalk jazz je jealous jealously jedenfalls jederzeit
jedesmal jedoch jefe jeher jell jelly jellyfish jemals jenseits jeopardise jerarquia jerk jerusalem jet jeter jetzt jeune jeux jeweils
jewelry jewfish jewish jicama jiggle jippi jittery jive joelho jogar joggen jogging jogos joias joint joke joliment josh joshingly jot
jouer jouets jouir joule jovem jovial jovially joy joyeria joyful joyfully joyous joyously jpn jubeln jubilant jubilantly judentum
judgementally judicious judizieren juega juegos jugendlich jugendliche juger juggernaut jugueteria juguetes juice juicy julgar jumbo jump
jung junge jungle jungst jungstens jungsthin junior juniper jupiter jurer juriste juros jury jusqu jusque just justament justerbare
justifier justly jut juvenile ka kaas kaasschaaf kaelder kaerlig kaffee kaffir kakaowy kalde kale kaleidoscopic kalibrieren kalt kan kanal
kanaler kanarkowy kangaroo kannelieren kannenweise kanonisieren kant kantig kapacitet kapieren kapitalisieren kapitalismus kapitel
kapitelweise kappen karaoke karat kardynalski karmazynowy karmin karminowy karnataka karren karriere karte kartoffel kartonnen kase
kassieren kastanienbraun kastanjebruin kastrieren kasztanowy kat katal katalogisieren katalysieren katastrophe kategori kategorisieren
katoenen katsu katze kaufen kawowy kayokyoku kaz kazakh kebab kecap keck keel keenly keepershandschoenen keimen keinesfalls keineswegs
kellnern kelvin kenchur kendt kennerisch kenntnisreich keralite kerne kernschmelze kettledrum keuchen key keyboard kg kha khaki kichern
kick kiddingly kidney kidneys kids kielbasa kilde killer kilogram kilogramm kilometer kinase kind kinderen kindheartedly kindly king
kingfish kino kir kirche kirke kiss kissingly kistenweise kit kitsch kiwi kiwiberry kjedelig kk kladsel klaer klagen klappstuhl klapsen
klar klartaenkende klasse klassen klassik klassischerweise klassisk klassiske klatschen klecksen kleding kleiden klein kleine kleinweis
kleistern kleuren klezmer klientdrevet klima klinge klingeln klipp klittern klog klonen klonet klotzen klub klug knacken knallig knapsen
knausern knavishly knechten knickern knickers knie knife knight knipse knit knitting knobeln knochel knottily knotty know knowingly
knowledge knowledgeable knowledgeably known knuckle knuffig knullen knupfen knutschen ko kobaltowy kodifizieren kodning koffer koge
kohlrabi kokam kokett kokken kokkenkniv koksen kold kollegial kollektion kollektivieren kollern kolossal kolportieren kombinerer kombu
komfort komfortabel komischerweise komme kommentieren kommerzialisieren kommunalisieren kommunikation kommunikationsfahig kommunismus
kompatibel kompetitiv kompleks kompleksitet komplizieren komplizierterweise komprimieren kompromissbereit kompromittieren koncept
kondensieren kondolieren konferieren konfigurerbar konfiszieren konglomerat koniakowy koniglich konigsblau koningblauw konjugieren
konjunktion konkret konkurrencedygtig konkurrenzlos konsekvens konsequent konsistent konsolidieren konspirieren konstant konstitutiv
konstruerer konstrueret konstruktion konstruktiv konsult konsumieren kontakten kontaktieren kontekstbaseret kontekstfolsom
kontekstualiseret konterkarieren kontern kontingens kontingentieren konto kontra kontrastieren kontrollieren kontrolliert konventionell
konvergens konzentriert konziliant konzipieren kookily kooky kooperativ koordinator koordinieren kopf kopfuber kopfunter kopieren kor
korall koralowy kordial korean koreoplevelse korma korper korrekt korrelieren korrespondieren korrodieren kort kosc kosen kosher
koshihikari kostbar kosten kostlich koten kowtow krachen krachtige kraft kraftfuld kraftig kraftvoll krahen krallen krampfen krank
krankeln krankheiten krautrock kreativ krebs kredenzen kredit kreditieren kredslob kreide kremowy krempeln kreuzweise krieg kriseln
krisenfest kristallisieren kritisieren kritiske kritteln krolewski kruiden krumm krummen krwisty krydret krydsplatforme kryptering kubus
kudzu kugeln kuhn kul kulant kulde kullern kultivieren kultiviert kultur kumera kummern kun kundefokuseret kundeloyalitet kundig kunftig
kunne kunst kunstig kunstlich kupfer kuppel kurbeln kurdish kurios kurioserweise kurven kurz kurzerhand kurzlich kurzweg kuscheln kuschen
kvalitets kvalitetsfokuseret ky kylling kyrgyz la label laben labourer lace lache lacher lack lackieren laden ladrillo ladrillos lady
laekker laengde laere laese laesere lager lago lahm lahmen laichen laisser laiton lamb lamber lame lamentieren lamp lampada lampe lampes
lampoon lan lancar lancement lancer land landab landauf lander landlich landwirtschaft lang lange langs langsom langsseits langst language
lankan lanky lanterne laotian lapis lappern laque laranja lard large largeur largo larmende larva lasagne laser lashes lasieren lasser
lassig last lasting lat late lateral laterale latex latin latino latschen latvian laughter laurel laut lauter lautern lauthals lav lava
lavalliere lavanda lavande lavar lave lavendel lavender laver lavieren lavish lavoro lawendowy lawful lawine lawmaker lay lazily lazuli
lazurowy lazy lch le lead leading leaf league lean leao leap leaves lebanese leben lebendig lebensbejahend lebensfroh lebensnah leber
lebhaft lecher lectorat lecture led ledelsesmaessig ledersaede ledig lediglich leeks leer leeren leewarts left legacy legado legal legend
leger legetoj legging legierung legislar legislature legitimize lehnan lehrreich lei leicht leichtathletik leichterhand leichtfussig
leichtsinnigerweise leidenschaftlich leider leimen leisten leistungsbereit leistungsfahig leistungsorientiert leistungsstark leite
lejlighed lejligheder leker leksaker lembrar lemon lemongrass lencol lend lender lenken lentement lentil lentils lento lepra ler
lernbereit les less lessive lest let lettuce letvaegtsdesign letztendlich letztens letzthin letztlich letztmals leuchten leunstoel leur
leutselig levantar leve level levend lever leverage leverancer leverer liaison libel liberal liberalisieren liberalismus liberalize
liberer libre libreria libros licencia licenciado licencie license licensed licenseret lichen lichten licorice lid lider lie lieb
liebaugeln liebenswert liebenswurdig lieber liebevoll liebreizend lier lieu lifestyle lifetime lift liften ligar ligate lige ligesom light
lighthearted lightly lignende lignes likable like likely likewise liliowy lille lima limao lime limegronn limes limited limiter limoen
limonkowy limp limpar limping limply limpo lin lindo line linea linear lined lingua linguine linje linjer link links linseed liquid
liquider liquidieren liquido liquorice lire liso list listen listening lit liten liter literatur literweise lithographieren lithuanian
litter little live livello lively liver livid livraria livre livrer livres livro livros livsmedel livstidsvaerdier lixeira llave lm lms
loaf lobe lobenswert lobotomise lobster local locale lock locken locker lockig lofte loftily log logar loger login logisch logischerweise
logistica logistical logistisk lohnen lohnenswert loin loja lokal lokalt lone lonely long longan longboat longingly longtemps longueur
loose loosely loquat loquats lors lorsque losen loslich losning losninger losningsorienteret lososiowy lost losungsorientiert loten lotion
lotus loudly louer loufoque louisiana lounge louse lovable lovely lovingly lovlig low lowball lowe lox loyally loyalty luchsen luck lucky
lucro luften lufthavn luksurios lullabies lumbering lumen lumpy lun lunaire lunatique lunettes lunge lustern lustig lustigerweise lustroso
lustrous lustvoll lutter luvas luvwarts lux luxe luxueux luxurios luxurious lv lx lychee lychees lykkelig lyre lys lysestage lytte maanden
maandern macaco macadamia mace macedonian machen machine machtig macio mackerel mad madchen made madeira madera madlavningen madly madras
maengde maerkelig maestro magasin magen magenta mager magi magisch magnetic magnetica magnetiche magnetiske magnetismus magnetize
magnificent magnifique magro magtfuld maharashtrian mahi mahlab mahlich mahoniowy maigre mail maillot main mainstream maintainer
maintenant maintenir mairie mais maison maitriser majestic majestically major majority majtkowy make makellos makeln makeover makhani maki
making makowy maksimerer maksimeret mal malachite malachitowy malade malagasy malaria malay malaysian maldivian male maleri malerisch
malfunction malgre malinger malinowy malla mallard malmand malmandshandskerne malmen malretter malt maltese malva mammoth mampfen manage
managed management managen manager manche manchenorts mancherorts manchmal mandarin mandarine mandarins mandato mandopop mane maned
maneders mangalorean mangels manger mango mangosteen mangosteens manha manier maniere manifestar manifester manipulate manipuler
manipulieren manis mann manner mano manteiga mantua mao maple mar marathon marble marca marcar march marchenhaft marcher marches
marchewkowy marchi marengo marfil marfim margarine mariachi marier marigold marimba marinho marjoram markant markante markeder marketing
marketplace markets marknader marknadsforing marksman marktgerecht markup maroon marque marquer married marrom marron marroquineria mars
marten marvelous masala mascotas masculinize mash mask maske maskieren masquer masquerade masques mass massa massage massaman masse
massenweise massgeblich massgeschneidert massif massimizzata massimizzate massiv massive masten master masterpiece mastic masticate
masturbieren matching mater materialer materialise mathematics mathematik mathematiker matrice matrices matrici matrix matriz matter
mature mau maul mausen mausern mauve mawwal maximal maximizada maximizar maximize maximized meadow meager meal mealy mean meander
meaningfully meanwhile measly meatballs meatloaf meaty mechanic mechanically meckern meconnaitre med medailles media median mediante
medicion medico medida medieval medikation mediocre medir meditar meditation mediter mediterranean medium medizin medrivende medroso meer
meerwarts meest meget meh mehr mehrfach mehrmals mehrsprachig meinerseits meinerzeit meinethalben meinetwegen meinetwillen meinungsstark
meisseln meist meistens meistenteils meisterhaft meisterlich meistern mejor mejora mejorado mejorar mekanisk mel melaka melancolique
melanger meler melhorar mellem mellemstation melon membership membre meme memorable memorieren memorise memorizar men menacer menacing
menager mene mener menneskelig mennonite mens mensagem mensch menscheln menschenrecht menschlich menta menthe mentionner mentir mentiroso
mentor mepriser mercado mercados mercati mercearia merci merge mergulhar merit meriter merkelig merkloze merknaam merkur merkwurdigerweise
merrily merry mes mesa mesh messing messy mesure mesurer met metabolise metabolite metal metalcore metalen metall metallic metallisieren
metallurgie metaphysik meteorologie meter methi methodical methodisch methodologies methodology metode metodica metodisk metodologi
metodologia metodologias metodologie metodologier metricas metriche metrics metriques metro mettre meuble meubler meucheln meuh mex
mexican mexicano mg miam miaou microblog microchip micromanage microservice mid middag middle middleware midlertidig midst midwife
miedziany miefen mietowy mieux migliorata migliorate migracion migration migrazione milanese milch milchstrasse mild mildern milestone
militate miljo milk milky mill millet milz mimosa mince minder mindestens mindless mindshare mineral minestrone minia minimal
minimalisieren minimalism minion minister ministro minivan minor minoristas minority mint mintgrun minty minus minuscule minut minute
minuto miodowy misappropriate miscalculate mischen mise miserable miserably miserly misfire misguided mision misjudge miskey mismatch miso
mispronounce misread misreport missbrauchlicherweise mission missionskritisk misspend miste mistenkelig misturar mit miteinander
mitfuhlend mithilfe mithin mitnichten mitreissend mitsamt mittags mittels mitten mittendrin mitternachts mittlerweile mittschiffs
mittsommers mittwochs mitunter mix mixed mixen mixture mk mkd mleczny mlg mlt mm mmm mn mob mobel mobil mobile mobilidad mobilidade
mobilise mobilite mobility mobilize mochila mochten mockingly mod moda mode modebewusst model modelar modele modeler modeller modelli
modellieren modello modeln modelo modelos models moderador moderator moderazione moderieren modern moderne modifier modig modningsproces
modry modulaer modular modulare modulated modulo moeda moglichst moins mois moist moisten mojsommelig mol molasses mole molekul molete
molhado mom moment mon monarchie monasticism monat monatlich mond mondial mondiali monetiserer monetizar monetize monetizzate mongolian
monitoraggio monitorar monitorata monitored monitoring monitorizada monitorizado monitorizar monkfish monocle monocromatico monotheismus
monster monstros monstrous mont montage montags montanha montee monter monthly montieren montre montrer monture monumental mooch mooie
moor moquer morado moral moralise moralisieren moratoria moratorium morbidity morder mordovian mordre more morelowy morgen morgens mork
morning morska morski morsom mortally mortar mortero mortise morwong mosh mosiadzowy moske mostly motel moteur mothball mother motionless
motivadora motivate motivating motivazionale motivere motiverende motiverer motivieren motiviert moto motor motorcykel motorisieren
motorista motown motsatt mouiller mould moule mount mountain mountbatten mourir mouse mouser mousse moutarde mouvement movies moyen
moyennant moyeux mozzarella mpb ms msa mt mudar muddy muesli muffeln muffled mughal mugham muis mujadara mulberries mulberry mulher mulig
mulighed mullet multar multi multicolored multiestado multilateral multimedia multimedie multiplataforma multiple multiplier
multiplizieren multitarea multitasking mumifizieren mummify mund mundane munden mundial mung municipal munkeln munsell munter muntgroen
murky murmurer murren mus muscat musculoso museum musgo mushroom mushrooms mushy music musica musical musicals musik musikalisch musiker
musikk musique musizieren mussels mustard mustergultig musterhaft mustern musty mutate muted mutig mutterlicherseits muziek myndighed mysi
mysterioserweise mysterious mysteriously mystify mystisch mythology naar nab nacarat nach nachdrucklich nacheinander nachgerade nachhaltig
nachher nachmals nachmittags nachst nachstens nachtblau nachtens nachts nachtsuber nachttisch nachweislich nacional nadar naegte naeppe
naesten naevne nagasaki nagel nagen nager naguere nah nahe nahebei naheliegenderweise nahen naherungsweise nahezu naitre nam namens
namentlich namlich nankin napkin naples nar naranja nariz narkotisieren narrate narren narrensicher narrow narrowcast nasalise naschen
nashi nass nassen nasturtium nation national nationalisieren nationalismus nationalsozialismus nationell native nattesovn natur natural
naturale naturalisieren naturally nature natured naturlich naturlig naturtro natuurlijke naughty nauseate nautical navaerende navegar
navigate navigationsinstrumenter navio nazionale ne near nearly neat neaten neatly nebbich neben nebenan nebenbei nebeneinander nebenher
neblina nebst necesidades necessary neck necken necklace nectarine nectarines nedskaleret nee needily needs needy negar negativ negative
negieren neglect neglected negliger negligible negociar negocier negocio negotiation negro neighboring nein nej neo neonblau neongelb
neongrun neonrot nep nepalese nepali nephew neptun nerdcore nerve nervoso nervous nervously nesteln net netsuke nett nette netterweise
nettoyer netvaerk netvaerket network networked networks neu neuerdings neuern neugierig neulich neural neutral neutrale neutre neutron
neve never new newsletter newsprint newsstand newton next nextgeneration nicchie nice nicely nicher niches nichos nicht nickele nie
niebieski niedlich niedrig niemals nier niere nieuwe nifty nightlife nigiri nimble nimmer nimmermehr nippy nirgends nirgendwo nirgendwohin
nive niveauvoll nivel nivelar nl nld no nobel noch noche nocheinmal nochmal nochmals nocturnal nodvendig noglefaerdige noise noisette
noisily noite noix nojagtig nomear nomen nommer non nonobstant noodles noon nor nord nordeste nordic nordlich nordost nordostlich nordvest
nordwarts nordwestlich norgeln nori norm normal normalerweise normas noroeste norte north northeast northwest norwegian nos not nota
notabene notar notarize note noted noter noteworthy notfalls noticia notieren notigenfalls notorisch notwendigerweise notwithstanding
nouer nougat nourrir nova novelty novice novo now noxious noyaktig noyer nsc nu nuanciert nuchtern nucleo nucleotidase nudge nueva nueve
nuit numb numeracy numeric nummerieren nun nunmehr nur nut nutmeg nutritional nutritious nuts nutzbringend nutzlich nuvem nv nw ny nyde
nyeste nymphe nysgjerrig nyttig oat oatmeal oats ob obbligatoria obduzieren obedience obedient obediently obeir oben obenauf obendrauf
obendrein obenherum obenrum oberflachlich oberhalb oberzynowy obesity object objektbaseret objekte objektiv objektorienteret objetivo
objetos obligation obligatorio obligatorisch obligatorisk obliger oblong obnoxiously obscure observar observe observer obsess obstruct
obtenir obtrude obvious occuper oceano ocelot ochra ocker oco ocre octave octopus oculos ocupado odd oddball oddly odia odiar oeste oeuf
oeuvre of oferecer off offen offenbar offend offenherzig offensichtlich offensiv offensively offentlich offentlig offerieren office
officer official officially officier offrir offset oficial oft ofte often ofters oftmals og ogsa oh ohm ohne ohnedem ohnedies ohnegleichen
ohnehin ohnlangst ohr ohrfeigen oi oie oignon oil oily ojos okay oker oko okologie okra oktroyieren ol old olhar olho olijfgroen olio
olistica olistiche olive olives oliwkowy olympisch om ombre ombro omdefinerer omega omelet omfavnende omfavner omformer omhyggelig
omhyggeligt omkring omogenea omtaenksom on onanieren once ondersteuning one ongelofelijke onibus onion onions only onset onske onskelig
ont onto ontwerp ontworpen oof opaco opcional open openly opera operaciones operacoes operar operating operations operativ operativa
operative operativo operer operieren opgraderbar opjusteret oplevelser opm opponieren opposer opposite opprinnelig ops optik optima
optimal optimerende optimerer optimeret optimering optimieren optimisation optimistic optimistically optimistisch optimizacion optimizada
optimizado optimizar optimization optimize optimized optimizing option optional opvalt or orakeln orange oranges oranje oransje oranz
orchestral orchestrate orchestration orchestrator orchestrazione orchid orchidee ord ordenador ordenadores ordentlich ordentlig order
orderly ordinary ordinateur ordinateurs ordnungshalber ordonner ore oregano organic organica organico organisation organisatorisk
organiser organiseret organisieren organisiert organisk organizado organizar organized orgulhar orient orientada orientado oriental
orientalsk orientate oriented orienter orientieren origenes original originell orizzontale orkestrerer orkestrering ornate ornery oro
orpiment orquestar orquestrador orquidea ortlich orzechowy os oser osso ost ostekendere osten ostlich ostrich ostwarts oter other otimista
otimizacao otrolig ottima ottimali ottimizzante ottimizzata ou ouah oublier ouch oudroze ouest ouf oui ouille ouin oups our ouro out
outbid outdo outdoors outfit outflank outfox outgoing outillage outils outlandish outlaw outlying outnumber outrageous outrank outre
outremer outrun outset outside outsource outstanding ouvido ouvir ov oval ovelha over overalt overburden overcharge overcoat
overconfidently overcook overcooked overdub overdue overfeed overgang overgar overheard overhemden overload overplay overproduce
overraskende overreact override overspend overstay overtrain overvaget overvagning overvalue overwork ovo owlishly own owner ownership
oxidise oxidize oxyde oxydieren oxygenate oyster oysters ozean pa paarmal paars paarweise pace pacemaker paciente pacifique pack packaging
packed packend pad padaria paddeln paella paf paffen pagar pagode pai paille painfully paintwork pakistani palak palast palatable palate
palavern pale palidelig palisander palissandre pallier paltry pan pandanus panieren panisch pant pantalon pantalones pantone pants
pantschen pantyhose pao paon papa papaw papaya papel papelao papeleria paper papir papirflyet pappardelle paprik paprika par para parade
paradieren paradiesisch paradigm paradigma paradigmas paradigme paradigmer paradigms paradoxerweise parafarmacia paraitre paralelismo
parallel parallelism parallelismo parallelitet paralyse paralysieren parametrisieren paraphieren parar parat parce parched parcourir
pardonner pare paredes parer parfois park parken parkettieren parkhaus parkieren parlementaire parler parm parme parmesan parmi parody
parole parque parrotfish parsi parsley parsnip part partager partenaire parterre partial partially participar participer particulierement
partido partie partir partnerschaftlich partnerships partnerskaber partout partridge party parvenir paryski pas pascal pasform pashto
pashtun pasowy passablement passager passar passaro passenger passer passim passionate passionfruit passioniert passiv passivo passport
past pasta pastel pasvorm pasvormen patatas pater patientele patiently patine patinete pato patroller patynowy pauken pause pausieren
pauvre pave payer payne pd pds pe peaceful peach peaches peanut peanuts pear pearl pears peas pecan pecher pecorino pedales pedra pegajosa
pege peigne peindre peine peinigen peinlich peitschen peixe peking pele peliculas pellen pelota pelure pen penalise pencher pendant pendre
penetrer penge penibel peninsula penis penne pennsylvania pensar penser pension peony pepitas pepper pepperberry peppercorns peppermint
peppers peppery pequeno per peranakan perceber percer percevoir perder perdre perfection perfectionner perfectly perfekt perfil perfumed
perfumen perguntar perigoso periodensystem perir perky perlowy permafrost permettant permettre permutieren perna perp perplexe perroquet
persan persecute perseverando persevering persian persimmon persistent persistente personal personalise personifizieren personlich
personlig personnel perspire persuader pertain pertinent peruvian pervenche pesado pescado pescoco peser pesquisar pessego pessimista
pessimistic petal peter petit petite petrole petroleo petroleum petticoat petty peu peur peut pferd pff pfft pfiffig pflanze
pflichtbewusst pflucken pflugen pfriemeln pfund ph phanomenal phantastisch pharmacopoeia phased phew philadelphia philosophie pho phonique
phono phony phooey photographier photographieren photon phrase physical physically physik physikalisch piano piaskowy piccola pick pickup
pie piece pied pierogi pietatvoll pigeon piglet pignon pigpen pigsty pikant pikanterweise pike pile pillbox pillepalle pillory pillow
pilot pilz pimento pin pine pineapple pinion pink pinkeln pinstripe pintar pinto piorar pip piquer piri pirschen pis pish pissen pisser
pistache pistachio pistacjowy pitiful pittoresk pity pivot piwny pix pixellate pizarra pizza pjaekke pl place placer places placide
plagiarise plaider plain plaindre plaire plaisanter plait plan plancher planejador planejar planerare planet planificador planner planquer
planschen plantar plante planter plantes plantschen planula plappern plast plastic plastico plastik plastique plata plataforma plataformas
plateado platform platforme platforms platin platten platter platynowy platypus platzieren play playfully plazenta pleasant please pleased
pleasing pleasure plein pleje pleurer pleuvoir plic plier pliers plonger plouf plowy pluck pludselig plug plugin plukke plum plumber plump
plumpsen plums plundern plus pluto plutot plutselig pms pn pneumonia pneus pobre pochieren pocken pocket podcast poder poef poetisch
poetry poh poids poignee poil point pointed pointer pointless poireau poisson poke pol polarisation polarised polarizado polarizzata
polemisieren polenta police policial policy polish polished polite politely politica political politik politiker politisch polka pollo
polnoc polnocny polse polstern polstret polstring poludnie poludniowy polwarts polyester polytheismus pomaranczowy pomegranate pomelo
pomme pompe pompos pon ponceau ponder poner pontuar pontudo poor poorly pop popielaty poppy populaire popular popularisieren popularity
popularize population populist por porcelanowy porcini porco pork porta portal portale portaler portales porte portent porter portly
portray portuguese posen poser posh positiv positively posseder possession possible post postar postbox pot potable potato potatoes
potenciada potent potentially potenzieren poudre poulet pour pourpre pourrir poursuivre pourvoir pourvu pousser poussieres poutine pouvoir
powder power powered powerful powerfully powerless poziomkowy praca prachtige practica practical practico praecis praecise praecisions
pragmatisch pragnant prahistorie praia prairie praise praktikabel praktisch praktische praktischerweise praktisk prall prallen prance
prasin prata pratico pratique pratiquer prawns prazise pre precedent precios precious precipiter precisement preciser precision preclude
preco prefeito preferer preheat prejudge premeditation premier premierement premise premium prendre preoccuper preocupado preocupar
preparer preregister pres prescrever presell present presenter preserver preside presidence presidente presidir presque pressen pressentir
presser pressure prestacao prestataire prestigefordernd prestigetrachtig prestigevoll prestigious presume presupuestaria pretend pretendre
preter preto pretty prevaloir prevenir prevision previsione prevoir prezzo pricey pricing prickly prier priesthood prima primary prime
primitiv principal principper print printemps printer prinzipientreu prioritize pris prisbillig prisstruktur private privatim
privatisieren priver privilege prix pro proactive proactivo proaktiv proaktive proattiva proattive probable probablement probat probate
probe probehalber probieren problem problematisieren problemlos proceder proceed proces procesforbedring proceso process processar
processor proche proclamer procrastinate procurement procurer prodotto produce producent producer product producteur productive
productividad productivity productize producto productor produire produkt produktificerer produktivitet produto produtor produttivita
produzieren produzir profane profession professionel professionnel professor profit profitabel profitable profiter profitfokuseret
profound profundo profuse progetto prognose program programa programable programar programmabile programmable programme programmerbar
programmieren progresivo progress progresser progressiv progressiva progressive prohibition proiezione project projecteur projection
projekt projektieren projektion projetar projeter projizieren proklamieren proliferate prolonger promener prometer promettre prominent
promise promouvoir promptly prononcer pronoun proofed proofread proper properly prophetisch prophoto proporciona proposer propound propre
proselytise protegent proteger protektiv protestar protester protist proto protocol protocollo protocolo protokol protokollieren proton
protzen prou proud prout prouver provar prove provence provided providence provider provision provolone provoquer proxima proyeccion
proyecto prudent prugeln prune prunes prunkvoll pruski prusse pry ps pschitt psitt psst psych psychedelic pt public publication publicity
publicize publier publizieren puce puff puis puisque puissance pular pulen pull pulp pulse pulver pulverize pulvern pumpen pumpkin
punctual punctually punctuation punir punjabi punk punkt punkto punto puny pupil puppet pure puritan purper purple purpur purpura
purpurowy purse pus pushy put putrefy putrid putzig puxar puzzled pvc pyha pynte pyramide pytt qawwali qu qua quadrado quadratisch quadro
quadruple quaff quail quaintly qual qualidade qualified qualifier qualifiziert qualitativ qualitatsvoll qualite quality qualmen qualvoll
quand quant quantify quantum quark quarrel quarrelsome quarrelsomely quart quarta quartalsweise quarterly quarz quash quasi quasiment
quaver que queasily queasy quebec quebecois queijo queimar quelque quelquefois quente quer querbeet querdenkend querfeldein querulous
queso question questionable questionably questioningly quetschen quick quicker quicklebendig quickly quiet quietly quieto quince quinoa
quinta quintessential quintuple quip quirkily quirlig quit quitte quitter quixotic quizzically quoique quotieren ra rabbit raccord
raccrocher racheter racionalizar rackern raconter rad radern radian radiant radical radicale radicchio radieren radikal radikalisieren
radio radiol radiophoniques radish raffine raffinieren raffiniert rafraichir rag ragen ragged ragtime railway rainy raio raisin raison
raisonner raiz rajasthani ral ralentir rallier rally ralo ram ramasser ramen ramener rammeln rammen ramp rampe ramper ramponieren ran
randomize range ranger ranimer rap rapid rapide rapidly rapido rappeler rapport rapporter rapprochees rapprocher rare rarely ras rasant
rascheln raser rask rasoir raspberry rassembler rassismus rassurer rasten ratatouille rater ratifizieren rational rationale rationalise
rationalize ratlos rato raton ratselhaft rattacher rattekahl rattern rattraper ratzekahl ratzeputz ratzfatz rauchfrei raumfullend raunen
raunzen raus rauschen rauspern ravage ravel ravioli raw rawhide rayonnement rayures rd rdzawy re reach react reactive reactivo readies
readily readiness readjust readmit ready reagir reaktion reaktiv real realigned realineado realiser realistic realistisch realitat
realiter really realtid reapply rear reasonable reasoning reassemble reassuringly reattiva rebater rebel reboot reborn rebound rebuff
rebuild rebuke rec receber recede receitar recent recepteur recepteurs receptiv receptor recevoir rechauffer recherche rechercher rechnen
recht rechtens rechts rechtschaffend reciproca reciprocal reciter recken reckless recklessly reckon reclamar reclamer reclassify
recommander recommencer recommendation recompense reconcilier reconnaitre reconsideration reconstituer reconstitute reconstruire
recontextualizar record recount recourir recouvrir recovery recreatiedoeleinden recruter recta rectangulaire rectangular rectorat
recueillir reculer recuperer recusar recycle recycled red redact redaction rede redefine redefinir redes redescendre redesign redevelop
redevenir redfish rediger redire redondo redonner redound redouter redraw redress redresser redselig redskab reduced reduceret reducido
reduire reel reell refaire refer reference referencia referer refermer refinado refine refined reflate reflechir reflecting reflektiert
refletir refogar refrigerante refroidir refuser refute regagner regal regar regarder regarding rege regelmessig regen regering reggae
reggaeton regional regionale reglable regle regler regn regner regnerisch regretter regrouper regsam regular regularly regulate regulieren
rehabilitieren reich reichen reintermediate reinvent reinventar reinventate reiterate reivindicar reizen reizend reizvoll rejeitar rejeter
rejigger rejoin rejoindre rejouir rejse rekindle reklamieren rekontekstualiserer rekordverdachtig relacciones relaciones relampago
relationer relationships relativ relative relaunch relaxado relaxation relazioni release relembrar relevant relever reliant relier relieve
religion relire relogio relokalisieren reluctantly remand remark remarkable remarquable remarquer rembourser remedier remercier remettre
remonter remorseful rempeln remplacer remplir remuer ren renaissance renaitre rencontrer rendement rendre renforcer renier renommiert
renoncer renouveler renovieren renseigner rentrer renverser renvoyer reopen reorganisation reorient repandre reparaitre reparer repartir
repasser repeat repeatedly repentant repentir reperer repeter repetir replacement replacer replicate repondre reponse reporter reposer
repossess repousser reprasentieren reprendre represent representant representante representar representation representative representer
reprimand reprimer reproach reproachfully reprocher reproduire reprove reptil republica republican repurpose request requirement
requirieren requite reschedule research reservation reserver reservieren resfriar resigner resilient resistent resistente resister resolut
resolve resolver resonner resort resoudre resource respecter respectful respektabel respektieren respektiert respirar respirer responder
responsabilite responsable responsavel response responsibility responsible responsiv responsiva responsive resposta respray respuesta
ressembler ressentir ressortir ressusciter restaurant restaurante restaurer restaurieren rester restfully restituer restreindre
restructure resultat resulter resulterer resultieren resumer resumieren resumir retablir retangular retarder retardieren rete retenir
retention retentir reti retirer retning retningsbestemt retomber retool retour retourner retracer retract retro retrospectivity retrouver
rettferdig retuschieren reuniao reunir reussieren reussir reutilizar revanchieren reveiller reveler revenir rever revere reverse
reversieren revetir revisar revitalise revitalisieren revivre revoir revoke revolucionar revolucionario revolution revolutionar
revolutionary revolutionerende revolutionerer revolutionieren revolutionize reward rewarding reword rewrite rezensieren rg rgb rgba rgk
rhubarb riallineata ribbon ribollita ribs ricche rice ricemilk rich richtig richtungsgebend richtungsweisend ricontestualizzata
ricontestualizzate ricos ricotta ride ridge ridotta riegeln riesig rig right righteously rightfully rigid rigidly rigido rigoler rigoros
rim rimelig ring ringe ringsherum ringsum ringsumher riodes ripe rir rire rise riser risiko riskant risotto risquer rittlings rival
rivalisieren rive rivoluzionari ro roadway roasted robust robusta robuste robusto rocha rocher rochieren rock rockabilly rockmelon
rocksteady roder rodoviaria rogan roger roi rojo role rolig roll rolle rolltreppe romance romani romanian romantic romantisch rompre ron
rondes ronfler ronron rood root roots ropa rose rosemary rosin rosto rosy rot rotating rotieren rotten rotzen rotzig roue roues rouge
rough roughly rouille rouler round roundabout roupas rout route routiniert row rowdy roxo royal roz roze rozowy ru rubber rubberen rubbery
ruber rubi rubinowy rubinrot rubis rubric rucklings rucksichtlich rucksichtsvoll ruckwarts ruckzu ruddy rude rudely rudement rudern rue
rugen rugleuning ruhig ruin ruiner rule rum rummeligt rumpfen rund runden rundherum rundown rundum runny runway runzeln rupfen rural rus
russen russian rust rustic rustico rustieke rustique rusty rutteln ryddig rye sa saag sabbeln sabbern sable sabonete saboroso sabrosa
sabroso sache sachgemass sachgerecht sachkundig sachlich sachverstandig sacoche sacrifier sad sadly saebe saetning saette safe safeguard
safely safflower saffron safre saft sage sagenhaft saigner sailor sair sake sakerhet sal salad salada salade salario salat salchichas sale
salgadinhos salgado salmao salmon saloon salsa salsicha salsichas salt salty salud saluer salvar salz salzig samarbejde samarbejdende
samba same samfund sami sammeln sammen sammenhaengende sammenkoblet sammenligner sammensat sammenvaever samstags samt samtidig sand
sandalen sandaler sandbar sandstein sandsynligvis sandy sanft sanftmutig sang sangrar sangriento sangue sanguine sanguinisch sanity
sannsynlig sans sapato sapatos saphir saphirblau sapin sarcastic sarcelle sarcler sardines sardonic sarong sashay sashimi sate satirise
satirize satisfaire satisfeito satisfy sattsam saturate saturieren saturn saubern sauce saucisses saudavel saude sauerkraut sauf sauge
saugetier saugling saumon saure sausage sausages sauter sauvage sauvegarder sauver save savoir savon savory savour savoureux saw scaffold
scalabile scalabili scalable scale scallops scaly scamper scar scarcely scare scared scarification scarily scarper scary scenario scene
scent scented schach schachern schaden schaf schamen schandehalber scharenweise scharf scharren scharwenzeln schattig schatzen
schatzungsweise schaukelstuhl schedule scheibchenweise scheitern schemas schematise scheme schemi scheuern schielen schier schiesspulver
schiff schillern schillernd schimmeln schippen schirmen schlafzimmer schlange schlau schlechthin schleimen schlep schleudern schliesslich
schlimmstenfalls schlottern schlucht schlucken schlurfen schmatzen schmecken schmeicheln schmiegen schminken schmirgeln schmoren schmucken
schmuggeln schnabeln schnarren schnattern schnaufen schnee schneeweiss schnell schnellstens schniegeln schnitzel schnitzeln schnuffeln
schnuren schnurstracks schoenen scholarship schon schonen schonmal school schopferisch schramen schrammen schrank schraube schreibtisch
schrift schrittweise schrubben schrumpeln schuften schuldenhalber schule schummeln schuren schusswaffe schustern schwabeln schwangern
schwangerschaft schwanken schwanzeln schwanzen schwarz schweben schweinigeln schwerlich schwert schwimmen schwungvoll scientific scoff
scoop scope score scorn scornful scorpion scotch scout scowl scrabble scram scramble scrap scrape scratch scratchy screen screw scrgb
scrum scruple scrutinise scuffle scuttle se sea seafood seagull seal seamless search searchingly season secar secher seco second
secondaria secondary seconde secouer secouriste secours secrecy secret section seculaire secularize seculo secundaria secured securite
security sedan sedately seddel sedentaire sediment seduire see seed seeds seele seemingly segel segeln segregate seguir segundo segura
seguranca seguridad seguridada seguro sehnen sehr seinerseits seinerzeit seinetwegen seinetwillen seit seitab seitdem seitens seither
seitlich seitlings seitwarts seize sejladsoplevelse sejlbaden sekund sekundaer sekunde sekundieren selbander selbdritt selbigesmal selbst
selbstandig selbstbestimmt selbstbewusst selbstredend selbstsicher selbststandig selbviert seldom selecionar seledynowy self selfish
selfishly sell selle seller selon selskab selten selvaktiverende selvfolgelig selvom selvsikker selvstaendig semana sembler semer semolina
senado senha senior sensationell sense sensibel sensibile sensibilisieren sensible sensitiv sensitive sensitize sentar sentimental sentir
separate separately separer separieren sepia sequester serbian serenade serene serialize serie series serios seriously sermon serpentine
serrer sertanejo serve server serviable service services servicios servidor serviettes servir servizio sesame sessel sesta set settle
settler seufzen seule seulement severe sew sexismus sexuell sexy sfida shaabi shabby shadowbox shadowy shady shaft shakily shakshuka
shallow sham shameful shameless shampoo shanghai sharable shark sharply shear sheathe sheepishly shell shepherd shiitake shimmering shinny
shiny shipper shirk shirt shocked shoddy shoegaze shoes shoot shoots shore short shoulder shout shovel showboat showy shred shrill shrilly
shudder shush shy shyly si siarkowy sicher sicherheitshalber sicherheitsorientiert sicherlich sichten sick sicura side sideboard siden
sidetrack sieben siechen siege siegen siegreich siemens sieraden sievert siezen siffler sige sightseeing sign signaler signature signer
signifier signifikant sikhreligion sikker sikkerhedsfunktioner sikrer sikret silber silent silently silk silky silla silt silver
silverbeet similar simpel simpelt simple simples simplifier simplify simplistic sin since sincero sincronizado sincronizzata sindhi
sindicato sinergia sinergias sinergica sinergiche sinergico sinergizzate sinful singaporean singe singing sinnvollerweise sinople sint
sintetizar sintetizzate siny sistema sistemas sistematica sistemi sistemica sit site sito sitot situer siwy sizzle sizzling sjov sk ska
skaereoplevelse skaerm skalerbar skalerbare skalerer skandalos skarp skarpe skate skateboard skean skeletal skeleton skelett skemaer ski
skikkelig skille skjonnhet skjorta skjorte skjorter sklaverei sko skole skon skonhet skont skor skov skraeddersyet skraemmende skridsikker
skrive skulptur skyldig skyline skyscraper sl slake slank slanke slankt slap slather slebet sleek sleep sleepily sleepy sleet slide slight
slime slimmad slimme slimy slink slip slipper slips slivered sliwkowy slk slomkowy sloniowa slope slovak slovenian slow slowly slump
slushy slv smack smag smagfuld smakelijke smal small smalt smaragdgronn smaragdgrun smart smarten smog smoggy smoke smoked smoky smolisty
smooth smoothly smug smuggle smuk smukke smukt smycken smykker smykkesamling snack snapper snappy snarling snart sne sneak sneaky snedig
snif sniff sniveling snob snoop snoopy snow snowpea snowpeas snowplow snuggle so soap soba sociable societe sock sod soda sodann sodoeste
soeben sofa sofistikeret sofort sofrer soft softly software sogar soge soggy sogleich soigne soigner soit sojabohne sol solace solala
solder solemnly solicit solid solidarisch solidarisieren solide solidly solido soliloquy solitaire solliciter soltar solucion soluciones
solucoes solution solutions soluzione soluzioni solvency som somali somber sombra sombre sombrer sombrero some someplace sometimes somit
somlos somlose sommer sommers sommersuber son sonar sonata sonder sonderbarerweise songer songs sonhar sonnabends sonne sonnensystem
sonner sonnet sonnig sonntags sonst sont soon sopa sophisticated soporte sor sore sorgenfrei sorgfaltig sorghum sorgsam sorost
sorprendente sorrowful sorte sortir sorvest sorvete sot soucier soudain souffler soufflieren souffrir soufre souhaiter soul soulager
soulever soulful souligner soumettre soundtrack soup soupconner souper souple soupy sour source sourire souris sous soustraire soutenir
south southeast southern southwest souvenir souvent souvlaki sove sovevaerelse soviet sovrastruttura soweit sowieso soy soybean soymilk
sozial sozialisieren sozialismus sozialvertraglich sozusagen spa space spaces spaendende spaghetti spanish spannend spannende spark
sparkling sparsam sparse spassig spatabends spater spaterhin spatestens spatnachmittags spattering spear spearmint specialement specialist
specialiste specielle specific spectacles spectate spedizioni speedily speedy speelgoed speicheln spektakular spel spellcheck spelletjes
spelt spenden spennende sperrangelweit sperren spew speziell spherical spice spicy spiel spielerisch spieren spiffy spil spill spille
spilleflader spiloplevelse spinach spirit spirited spise spiteful spitz spitze spizowy splash splay splendid splendide split splosh
splurge spontan spook sporge sporgsmal spork sport sportlich sportmotoren sports spotless spotteln spotten sprache sprachlos spread
sprengen sprengstoff spring sprinkles spritzen spritzig sprouts sprudeln spulen spurbar sputen sq sqi square squash squeaky squid squiggly
squirm sr srebrny srgb sri srp ss ssd ssw staatsmann stabil stabile stabilise stabiliseert stabilisieren stable stack stadig stadt
stadtauswarts stadteinwarts staerk stage stagiaire stahl staid stained stake staksen stal stale stalen stall stalowy stand standard
standardisering standardization standardizzazione standhaft stankern stanzen stapfen star starboard starch starfruit stark starte starten
stat state statement static statica station stationieren statisk statt stattdessen stattlich statue status stauchen staupen stay steak
stealthily steampunk steel steep steeple steil stellen stellenweise stenografieren stenographieren step steppen steradian sternly stets
steuerbord stevia stibitzen stichfest sticken sticker sticky stiff stiffen stiften stigmatize stijlen stijlvolle stilbewusst stilfuld
stilfulde stilisieren still stille stillen stilsicher stilvoll stimmig stimmungsvoll sting stingy stinky stint stir stitcher stjerne
stochern stock stocken stoel stoisch stol stolpern stolt stolz stool stoop store storm stormy stornieren storrelse story storyboard
stossweise stotte stottende stottern stracks strafen strahlen strahlend straight strait straks stralende stram strand stranden strange
stranger strangulieren strategi strategia strategic strategiche strategici strategisch strategiske strategist strategize strategy stratify
straucheln straw strawberries strawberry streaming streamline streamlined strebsam streng stressen strict strictly strident striking
strikt stromab stromauf stromliner stromlinet strong stropper strotzen structure struktur strukturieren strukturiert strumenti struttura
stuckchenweise stuckweise studienhalber stue stufenweise stuff stuffed stuhl stulpen stumm stump stumpern stunde stunning stunt stupendous
sturdy sturmisch stygg styling stylish styret su suar suave subdued subexpression subgerente subir subito submissive submitter subsidy
subsister substantial substantiate substantiv substanziell substanzreich substituer substitution subtle subtract suburban subventionieren
succeder succes success successfully successo suckle suco sud sudden suddenly sudeste sudlich sudostlich sudwarts sudwestlich suffice
suffire suffisamment suffocate sugar sugary suggerer suggerieren suhlen suitcase suite suivant suivre sujo sukzessive sul sultana sultanas
sulten sum sumac suministro sumir summarise summary summer summieren sun sunbathe sunbeam sund sundae sunder sundhed sundig sundigen
sunflower sunn sunny sup super superb superestructura superficial superior supermarked supermercado superstruktur superviseur supervisor
supplier supply support supporter supportive supporto supposer supposing supprimer sur sure surete surf surface surge surmonter
surpreender surprendre surprise surprised surprisingly surren sursauter surveiller survivre sus susciter sushi suspendieren suspension
suspiciously suss sussurrar sustainable sustenance suv sv svag svar svart svelte svomme sw swa swahili swamp swanling swat swath swathe
swati sway swe swear sweatshop swedish sweet sweetly swelter swerve swift swiftly swill swim swimmer swine swing swiniowy swiss switch
switchabile switchboard swordfish sycc syd sydost sydvest symbolise sympathetically sympathique sympathisch synagoge synchronised
syndicate syndikerer synergetisk synergi synergier synergies synergiserer synergistic synergistiske synergy synes synge syninger
synkroniseret synlig syntetiserer synth synthesise synthesize syringe syrup system systematic systematisk systemer systemic systemisk
systemmotor systems systemvaerdig szafirowy szafranowy szary szechuan szmaragdowy ta tabac tabaczkowy tabasco tabellarisieren table
tabletop tabouleh tabulate tac tacher tackle tacos tacticas tactics tactique tadellos taenke tafel tafeln taff tag tagalog tage tagen
tageweise tagine tags tagsuber tagsunter tahini tail tailler taire taiwanese tajik takeln taktik taktvoll talab talabwarts talauf
talaufwarts talaus talauswarts tale taleggio talein taleinwarts talentiert talkative tall talmodig talwarts tam tamari tamarillo tame
tamil tan tandis tandoori tangelo tangibile tangible tango tangy tank tankerne tankevaekkende tankful tant tantot tanz tanzeln taper
tapete tapezieren tapfer tapioca tapper tapsen tard tarde tarder target tarieren taro tarragon tarry tartaruga task tasker tasking
tastatur tasty tat tatar tater taticas tatkraftig tatscheln tattered taub taubheit tauen tauglich taumeln taut taxi taxicab taxieren tchou
tchouu te tea teal team teamfahig teammate teamorienteret teater teatro technician technicien techno technologie technologies technologist
tecido teclado tecnico tecnologias tecnologie tectonics tedious tee teeming teen tegning teilbar teilen teils teilweise teintee tejano
tekniker teknologier tekstur tel telefon telefone telefonieren telephoner telescope television tellement telugu temer temeraire temoigner
tempeh tempel temperamentvoll temperar temperatur tempestade tempo temporale temps tempting tenant tender tenderly tendieren tendre
tenement tenir tennis tense tensely tentacle tenter tepid teppich terciaria teriyaki term terminer terne terra terracota terracotta
terraform terrasse terre terrestre terrible terriblement terribly terrorise tertiaer tertiary terza terziaria tesla testar testify
testimonial testing testweise teto teuer tex texan texten tg tgk tgl th tha thai than thankfully thanksgiving that the theater theoretisch
these thick thigh thin think thinking thon thongs thorn thorny thorough thoroughly those though thoughtfully thread thrifty throbbing
thronen through throughout throughput thump thunderbolt thyme tic tid tidlose tidsramme tidy tief tiefgrundig tiempo tier tiered tigern
tight tighten tightly tigre tijolo tikka tilbyder tilfojelse tilfreds tilgaengelig tilgaengelige tilgang tilgjengelig till tilleul
tilltradande tilpassede tilstrekkelig tiltraekkende timbre time timely timer times timevis timide timido tinderbox tinned tinted tiny
tiramisu tirar tired tirer tirilieren tisch tischlern tisser tit titulaire tja tjene tl to toady toalhas toallas toast toaster toc tocino
toda toe toetsenbord toffe tofu toj tole tolerance tolerancia tolerant tolerante tolerer tollen tom tomada tomate tomatillo tomato
tomatoes tomb tomber tomette tommer tomography tomorrow tonangebend tonen tonijn tonk too tool tools toolset tooth toothbrush toothpick
top topaze topsail torden tordre torn tornado tortilla tossir tot total totale totalement totalmente toten touchant toucher touchieren
tough toujours toupieren touriste tourne tourner tourterelle tous tousle tousser tout toutefois tovejs toward towards towels toys tr tra
trabajo trabalhar tracer trachten trad tradgard tradition traditional traditionalism traditionell tradlos tradlose traduce traduire trae
traene traenet traenoter traeramme traffic tragic train trained trainer trainings traiter traktieren trance trancher tranchieren tranken
tranquille transaxle transcend transferieren transform transformar transformarse transformer transformerer transicion transicional
transition transitional transizionali translation transmettre transmissies transom transparency transparent transparente transpirar
transpirieren transplant transplantieren transporter transportieren transzendent trappe trash trasparenti tratar trator trauern traumen
traumerisch traumhaft traurig traurigerweise travailler travel travers traverser travesseiro trawiasty tray treasure treble treffend
treinar trek trem trembler tremendously tremper trench trends treppab treppauf treppe tres treu treuherzig trevalla trial trials
triangulaire triangular triathlete tribe tributary trick tricky trier trim trimmen trin triompher trip triple triste triumphantly
triumphieren trivial trocar trocken trofast trolley tromp tromper trop tropecar tropfchenweise tropfeln tropfenweise tropferlweise
tropical trosten trotteln trotteuse trotz trotzdem trouble troubled troubler trouser trout trouver trovao true trui truly truskawkowy
trust trusting trustworthy trusty truthfully tsoin tsunami tt tuba tube tuber tuberkulose tuchtig tuer tugendhaft tuin tun tuna tune tung
tunlichst tunnel tur turbulent turismo turkey turkis turkish turkoois turkusowy turmeric turn turnen turnips turquesa turquin turquoise
turret turteln tusk tut tuten tuxedo tv tvaers twin twine twist tycjan tydelig tynn type typeface typer typewriter typify typisch
typischerweise typisieren uafhaengig uavhengig ubegraenset ubekymret uben uber uberall uberallhin uberaus uberdies uberdurchschnittlich
uberein ubergangsweise ubergenau uberhand uberhaupt uberkopf uberlegen uberlegt ubermorgen ubernachten uberragend uberraschend
uberraschenderweise uberschwemmung ubersichtlich ubersinnlich ubertrumpfen uberwaltigend uberwiegend uberwintern uberzeugend ubicua
ubiquitous ublicherweise ubranded ubrigens ubungshalber ucss ud uden udenfor udfordring udfore udforske udgive udleje udnyttelse udnytter
udruller udskiftelig udstilling udstralende udstyret udupi udvidelige udvider udvidet udvikler uenig uf uforanderlig uforglemmelig uformel
uge ugh ugier ugly uh uhd uhindret uhoflig uit uitgekiende ujevn uk ukr ukrainian ulige ulovlig ultimate ultimately ultimativ ultramarinos
ultramaryna ulykkelig um umbra umfassend umganglich umhin umiddelbar umjubelt umkehrbar umranden umschwarmt umsichtig umsonst
umstandehalber umstandlich umstandshalber umtriebig umulig umwerfend umwolken un unabashedly unabhangig unaccountably unangreifbar
unantastbar unaufhaltsam unaware unbalance unbandig unbearably unbedeutend unbeeinflussbar unbefangen unbeirrbar unbekummert unbeschadet
unbeschreiblich unbeschwert unbesehen unbesorgt unbestechlich unbestritten unbezahlbar unbleached unblinking unbranded uncomfortable
uncommon unconscious uncork uncover under underachieve undergo underground underholdning underneath underpants underplay understanding
understated undervejs undervise undurchsichtig une unearth uneigennutzig uneingedenk unerachtet unerbittlich unerreichbar unersetzlich
unerwarteterweise unethically uneven unexpectedly unfassbar unfern unfinished unfit unfortunate unfortunately unfreeze unfurl ungdom
ungeachtet ungefahr ungenau ungerechnet ungerechterweise ungern ungestraft ungewohnlich ungezwungen unglaublich unglucklicherweise
ungluckseligerweise unha unhappy unhealthy unibody unieke uniform uniforme unik unikke unimportant unimpressively unique unisono unit
univers universal universale universidade universitet unkempt unknown unkompliziert unkonventionell unlangst unlawful unlearn unleash
unless unlike unlined unlucky unnachgiebig unnaturally unnaturlig unnecessarily unnotigerweise unpleasant unproblematisch unrealistic
unripe unruly unschlagbar unscramble unselfish unsererseits unseretwillen unserseits unsertwillen unsightly unsrerseits unsteady
unsterblich unsung unten untenan untenherum untenrum unter unterdessen untereinander unterernahrung unterhalb unterhaltsam unterminieren
unternehmungsfreudig unternehmungslustig untertunneln unterwegs unterweil unterweilen untidy until untimely unto untried untrue
unubersehbar unubertroffen unused unusual unverfalscht unvergesslich unvergleichbar unverkennbar unverletzbar unversehens unverwechselbar
unverwundbar unverzichtbar unvoreingenommen unvorsichtigerweise unvorstellbar unweit unwelcome unwiderstehlich unwieldy unwilling
unwritten unzip uovertruffen up upbeat upgradable upliftingly upon upright uproot upsell upset upside upward upwardly ur uralt uranus
urban urd urdu urettferdig urgently urknall urna urso usabilidad usabilidade usability usable usaedvanlig usar usefully useless uselessly
user users usher uskadt usually usuario usuarios utalmodig utemiljo utilisabilite utilisation utilizacion utilizar utilization utilize
utilized utilizzazione utilizzo utrolig utter utterly utvecklare uundvaerligt uz uzb uzbek vaca vacantly vacation vacinar vaeg vaegt
vaegtfordeling vaekstende vaekster vaelge vaerdi vaerditilfojet vaere vaerktoj vaerktojssaet vaever vagao vagina vague vaguely vain
vaincre vainly valentine valg valgfri valiantly validar validity valley valoir valor valore valuable value vamoose van vanadyl vandre
vanguardia vanilla vanille vanish vanligvis vanter variable varier variieren varm varme varrer varumarke vary vast vaste vastly
vaterlicherseits vazio ved vedvarende veg vegetable veiller vein vej veje vejr vela velho vellykket velmoduleret velo velocity velvety
vender vendre vengeful venger venir venison venlig vennlig venom vento venture venus ver veranderbar verantwoorde verantwortungsbewusst
verantwortungslos verantwortungsvoll verappeln verasteln verballhornen verbally verbazingwekkende verben verbiestern verbindend
verbindlich verbindung verblassen verbluffend verbogen verbramen verbrannt verbreitet verbrieft verburgt verchromen verdadeiro verde
verdient verdifull verdoppeln verdorren verdrecken verdutzen vereador verehrt vereinen verfeinden verfeinern verfijnde verfluchtigen
verfrachten verfuhrerisch vergallen vergebens vergeistigen verger vergeuden vergewaltigen vergiften vergipsen vergleichsweise
vergnugenshalber vergnugungshalber vergratzen vergreisen verhaltnismassig verheddern verherrlichen verhoogt verhutung verifier verify
verinnerlichen veritable verite verkehrt verklart verklausulieren verkorksen verkorpern verkrusten verkstallande verktoy verktyg
verkupfern verlasslich verlockend vermahlen vermarkten vermeil vermelho vermicelli vermillon vermittelnd vermittels vermittelst vermoge
vernarben vernetzen vernetzend vernunfteln veroden veronese verpatzen verpesten verplempern verproviantieren verre verrecken verrenken
vers versatil versatile verscheissern verscherbeln verschiedentlich verschiffen verschillende verschwenden verse verser versichert
versiert versinnbildlichen version versklaven versohnlich verspaten verspiessern verstand verstandlicherweise verstandnisvoll versteinern
verstummeln verstummen versumpfen versus versussen vert vertical verticalizzate vertikale vertraglich vertrauensvoll vertrauenswurdig
vertraumt verulken verve vervielfaltigen verwegen verwohnt verwundert verwusten very verzichten verzorging vessie vest vestir vestment vet
vetar vetements veto vetuste vi via viability viajar vibrant vibraphone vibrar vibration vibrer vice vicinity viciously victorious
victoriously vide vidensbase vidensbruger video videojuegos vider vidro vie vieh viel vielenorts vielerorts vielfach vielfaltig vielleicht
vielmals vielmehr vielschichtig vielseitig vierwielaandrijving vietnamese vigiar vigtig vil vild vill villiers villig vind vindue vinegar
vinter violent violently violer violett violin viral virale virali virer virgin viride virkelig virkelighed virksomhed
virksomhedsomspaendende virtual virtuale virtuali virtuel virtuelle virus vis vise viser visieren vision visionaer visionaere visionar
visionari visionaria visionario visionary visiter visitieren visivel vista visualiserer visualisieren visualizar visualize vite vitesse
vitesses vittig vivace vivacious vivaciously vivid vivo vivre vizinho vlag vlan voar voetbal vogel voir voiture vokse voksen voksne vol
volatil volatile voler volksmusik voll vollauf vollends voller volleyball vollig vollstandig volontiers volt voltar volts voluminous
voluntarily volunteer vom von vonjeher vonseiten vonstatten voor voorin vor vorab vorace voran vorauf voraus vorausschauend vorbehaltlich
vorbehaltlos vorbei vorbildhaft vorbildlich vordem voreinst vorerst vorgangig vorher vorhin vormals vormittags vorn vorne vornehm
vornehmlich vorneweg vorschussig vorsichtshalber vorsorglich vortales vorteilhaft vortrefflich voruber vorurteilsfrei vorwarts vorweg
vorwiegend vorwitzig vorzeigenswert vorzuglich vorzugsweise votar voter voto vouh vouloir voyager vraiment vraisemblablement vroum vu vue
vulgarise vulkan waarmee wach wachsam wackeln wafer waffe waft wagemutig wagon wahlen wahlerisch wahlweise wahrend wahrenddem wahrhaftig
wahrheit wahrheitsliebend wahrlich waist wakame walken wallaby wallen wallop walnut waltz wandelbar wandeln wann warehou warehouse warlike
warm warme warmhearted warmherzig warming warmly warp warped warum wasabi wash wasser wasserfall wassern wasteful watch waten water
watercress waterlogged watermelon waterspout watery watt wattleseed wave waver wavy wb weakly wealthy wear wearily weary weatherize web
webbed weber webservices website websted webtjenester webunderstottet wechseln wedding wedge wee weekly weep weg wegarbeiten
wegdiskutieren wegen wegschnippen weich weiden weight weighty weiland wein weinrot weird weise weiss weit weitab weitaus weitblickend
weiter weiterhin weiters weitherum weithin weitsichtig weizen welcome well weltbekannt weltgewandt weltoffen wendig weniger wenigstens
werktags wert wertschatzend wertvoll wesentlich weshalb west western westernise westernize westlich westwarts weswegen wetly wetten
wettern whack whale what wheat wheatgrass wheel when whenever where whereas wherever whether which while whimsical whine whirlwind whisper
whispered whistle white whiteboard whitewash whiting who whoa whoever whole wholegrain wholemeal wholewheat wholly whopping whose whup why
wichtig wicked wickeln wide wider widerstandsfahig widerstehen widow wie wieder wiederkauen wiederum wiegeln wienern wieselflink wieso
wiggly wild wilderness wildly wille willen willensstark willfully william willing willkommen willow wilt wilted wind winding window windy
wine wing winged wings winken winny winters wintersuber wire wireless wirklich wirksam wischen wise wisecrack wisely wisniowy wissbegierig
wissenschaft wissenschaftler wissenschaftlich wissenshungrig wit with within without witted witty witzeln witzig wo woanders woandershin
wobbly wochenends wodurch woeful woefully wogegen woher woherum wohin wohl wohlan wohlauf wohlerzogen wohlgemerkt wohlklingend
wohlriechend wohlschmeckend wohltuend wohluberlegt wohlverdient wohlwollend wohnhaus wohnzimmer wolben wolf wolke wolkenkratzer wollen
wombat womit womoglich wonach wonderful wonderfully wooden woot wop worauf woraufhin word wordt wordy worein worin workforce world
worldbeat worldly worn worriedly worse worship worst worstjes wortgewandt worth worthless worthwhile worthy woruber woselbst woskowy wound
wow wozu wrap wrathful wretched wriggler wring writ writhing wrong wrongly wry wrzosowy wsch wschod wuchern wuchten wunderbar
wunderbarerweise wunderhubsch wunderlich wunderlicherweise wunderschon wundervoll wunschen wunschenswert wurdevoll wurdigen wurfel wurgen
wurmen wursteln wuscheln wuseln xenophil xerographieren xvycc xyz yahoo yak yamal yarmulke yawn yawningly ydbdr ydeevne yearly yearn
yearningly yeast yellow yellowish yellowtail yesterday yet yeux yieldingly yin yippee yiq ym yndet yo yoghurt yogurt yor yoruba young
youthful youthfully yowza ypbpr yuck yum yummy yuppify zach zachod zachte zah zahl zahlen zahlungshalber zahmen zahnlos zahtar zak
zalmroze zambian zanken zany zanzibari zapatos zapfen zart zartfuhlend zartlich zauberhaft zausen zealous zebra zechen zeep zeh zehren
zeichnen zeigen zeit zeitalter zeitlang zeitlebens zeitlich zeitlos zeitweise zeldzame zelten zen zentral zerbrechlich zerdeppern
zerfurchen zerkleinern zero zerren zertifizieren zertrummern zest zesty zetern zgnila zh zho zielbewusst zielen zielfuhrend zielony
zielorientiert zielsicher zielstrebig ziemlich zieren zigmal zijn zilver zimmer zimmermann zinn zinnoberrot zinzolin zionismus zirka
zirpen zischen zitting zlocisty zloty zocken zogern zolty zoomen zornig zowel zowie zu zuallerallererst zuallerallerletzt zuallererst
zuallerletzt zuallermeist zualleroberst zuallerunterst zuausserst zucchini zueinander zuerst zufalligerweise zufolge zugegebenermassen
zugeln zugeneigt zugleich zugrunde zugunsten zugute zuhanden zuhauf zuhause zukunftsorientiert zul zulande zulasten zuleid zuleide zuletzt
zulieb zuliebe zulu zum zumal zumeist zumindest zumindestens zumute zumuten zunachst zundend zunutze zuoberst zupfen zur zurande
zurechnungsfahig zureden zurnen zuruck zuruckhaltend zusammen zusammenhangend zuschanden zusehends zuseiten zustande zustandig
zustandigkeitshalber zutage zutiefst zuungunsten zuunterst zuurstoftoevoer zuverlassig zuversichtlich zuviel zuvorderst zuvorkommend
zuweilen zuwider zuzeiten zuzuglich zwangsweise zwar zwart zwecks zweifach zweifellos zweifeln zweifelsohne zwinkern zwischen
zwischendurch zydeco zzzz
`
