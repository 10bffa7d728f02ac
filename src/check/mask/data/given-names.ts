/** Given names, small and without accents. Written by scripts/name-words.mjs from the locales of @faker-js/faker (MIT). */
export const givenNames = `
aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aaliyah aalok aaltje aamod aanand aanandaswarup aanandinii aanjaneya aaratrika
aaron aarya aaryan aasa aasha aashritha aatmaj aatmaja aatreya aayushmaan aayushman abaco abadon abagail abani abbey abbie abbigail
abbondanza abbondanzio abbondio abby abd abdallah abdel abdelkader abdellah abderrahmane abdiel abdon abdone abdonie abdou abdoul
abdoulaye abdourahmane abdramane abdul abdullah abe abel abelard abelardo abele abelin abeline abenzio abhaidev abhaya abhirath abhisyanta
abibo abigael abigaelle abigail abigale abigayle abner abondance aboubacar aboubakar abraham abramio abramo abril absalon absolon aby
acace acacie acacio acanthe acario acaryatanaya accursio ace achaire achalesvara acharyanandana acharyasuta achil achiles achille achintya
achraf achyut acilia acilio aciscolo acrisio ada adah adalard adalardo adalbald adalbaude adalberon adalbert adalberta adalberto adalfredo
adalgisa adalgiso adaline adalric adalrico adalsinde adam adama adame adamo adan addie addison addo addolorata adea adegrin adegrine adel
adela adelaida adelaide adelajda adelardo adelasia adelbert adelberto adelchi adele adelfo adelgardo adelia adelie adelin adelina adeline
adell adella adelle adelmo adelphe adeltrude adem aden adenet adeodat adeodato adheesh adhemar adhiraj adhrit adib adikavi adil adin adina
adinath aditeya aditya adityanandan adityanandana adja adjutor adolf adolfa adolfina adolfo adolph adolphe adolphie adolphus adone adonis
adonise adrain adrastee adrehilde adria adriaan adrian adriana adrianna adriano adriel adrien adriena adrienne adrione adripathi advaya
adwitiya afonso afra afro afton agabio agamennone agape agapet agapito agasti agastya agata agatha agathange agathe agathon agaton agazio
agenore agesilao agilbert agilberte aglae aglaja agnan agnane agneflete agnes agnese agneta agneya agnieszka agnimitra agniprava agnivesh
agostina agostino agrata agrippa agrippin agrippine agrypina agustin agustina ahalya ahilya ahmad ahmed ahmet aiace aicha aida aidan
aidano aiden aileen aimable aime aimee aimone aina aino aisha aishani aissa aissata aissatou aiyana ajan ajana ajeet ajit ajla ajlin ajna
ake akeem akram akroor aksel akshainie akshaj akshat akshata akshayakeerti akshita aksil akula al aladino alain alaina alaine alais
alamanno alan alana alanis alanna alano alara alarico alassane alayna alba alban albane albano albena alberade alberic alberico albert
alberta alberte albertha albertina albertine alberto albertyna albin albina albino alboino albrecht albrico alceo alceste alcibiade alcide
alcidie alcime alcina alcine alcino alcyone alda aldegonde alden aldo aldobrando aldonce aldric alea aleandro aleardo aleaume alec aleen
alejandra alejandrin alejandro alek aleksa aleksandar aleksander aleksandra aleksi aleksy alen alena alene alenia aleramo ales aleska
alessa alessandra alessandro alessia alessio aleth aletha alex alexa alexander alexandr alexandra alexandre alexandrea alexandria
alexandrine alexandro alexandros alexane alexanne alexej alexia alexie alexine alexis alexys alexzander aleya aleyna alf alfio alfons
alfonsa alfonso alfonzo alford alfred alfreda alfredo algiso ali alia alica alice alicia alicja alida alienor aliette alighiero alima
alina aline aliou alisa alisha alison alissa alissia alistair alivia alix alixe aliya aliyah aliza alize alizee allan allegra allen allene
alliaume allie allison ally alma almerigo almine almire almiro alois aloise aloisie aloisio alojz alojzije alok alon alondra alone alonzo
aloys aloyse alparslan alpha alphee alphonse alphonsine alphonso alpinien alta altea althea althee alton alva alvah alvar alvaro alvena
alvera alverede alverta alviero alvin alvina alvis alvise alwar aly alya alyah alyce alycia alysa alysha alyson alyssa alyssia alysson
alzbeta amabela amabile amadea amadeo amadeus amadou amael amalia amaliane amalie amalric amalthee amand amanda amande amandin amandine
amando amani amant amante amanzio amar amara amaranaath amarande amaranthe amaranto amaresh amari amarnath amaryllis amat amata amato
amatore amauri amaury amaya ambar amber ambra ambre ambrine ambrogio ambroise ambroisie ambrose ambrosiano ambroz ambrozy amea amedee
amedeo amel amelia ameliane amelie amelien ameline amelio amely amen america americo amerigo amethyste ameyatma amicie amico amie amiel
amilcare amin amina aminata amine aminte amintore amir amira amish amiya amleto amodini amogh amon amone amore amos amour amparo ampelio
amra amrit amrita amritambu amy amya ana anaadi anabel anabela anabelle anacleto anae anael anaelle anagh anahi anahita anais anal anala
anamika anand ananda anandamayi anang ananta anas anasooya anass anastacio anastase anastasia anastasie anastasija anastaz anastazie
anastazja anasuya anatazie anatol anatole anatolia anatolie ancelin anceline ancilla andel andela andelin andelina andeol anders anderson
andjelina andoche andre andrea andreane andreanne andreas andree andrei andrej andres andrew andri andrin andrina andromeda andrzej andy
andzelika anemone anes aneta anette anezka angadreme ange angel angela angele angeles angelica angelika angelina angeline angelique
angelita angelo angie angilbe angilberte angilran angoustan angus ania anibal anicee anicet aniceto anicette aniello anik anika anil anila
anilaabh anilabh anina anis anish anissa anita aniya aniyah anja anjali anjaneya anjushree anjushri ankal ann anna annabel annabell
annabella annabelle annaelle annagrazia annalena annalise annamae annamaria annamarie annapurna anne anneke anneli annelie annemarie
annemijn annetta annette anni annibal annibale annie annika annikki annonciade annunziata anny anouar anouck anouk ansaldo ansbert
ansberte ansel anselm anselma anselme anselmo ansgar ansgary anshula ansley ansovino anstrudie antal antea antelmo antero anthelme
anthelmette anthony antide antigone antimo antino antioco antoine antoinette anton antone antonella antonello antonetta antonette antoni
antonia antonie antonietta antonin antonina antonine antonio antony antti antwan antwon anuar anuja anunay anuraag anurag anusuya anwesha
anya aphelie apolena apollina apollinaire apollinare apollinary apolline apollo apollonia appia appoline april apsara apuleio aquilin
aquiline aquilino ara arabela arabella arabelle araceli aracely araldo aram aranka aras aratone arc arcade arcadie arcadio arch archambaud
archan archange archibald archie archimede archippo arcibaldo arda ardella arden ardith ardito arduino arely aren aresio areta argelia
argimiro argine argo ari aria ariadna arialdo arian ariana ariane arianna ariberto aric aricie arie ariel ariela ariele arielle arij
arindam arion ariosto aris arisa aristarco ariste aristeo aristid aristide aristione aristo aristofane aristotele arjun arkad arkadiusz
arkady arlene arleta arlette arlie arlo arman armance armand armande armandine armando armani armel armeline armelle armida armide armin
armine arminio arna arnaldo arnaud arnaude arne arnesh arno arnold arnolda arnoldo arnost arnostka arnould arnulfo arolde aron aronne
arpad arrigo arsen arsene arsenie arseniusz arsinoe art artemis artemisa arthaud artheme arthur arthurine arthus arto artur arturo artus
arun aruna arunthavanathan arved arvel arvid arvilla arwa arwen arya aryan aryanna arystarch arzen asa ascanio ascelin asceline ascension
asdrubale asel asella asha ashlee ashleigh ashlesh ashley ashly ashlynn ashok ashton ashtyn asia asimodeo asiya asja aslesha asma asmaa
assa assetou assia assil assomption assunta assunto assya astarte asterie asterio astianatte astou astree astrid astrida astride asya
ataleo atanas atanasia atanasio atanazie atanazy athalie athanase athanasie athena athenais athina athos atila atlas atmaja atmanand
atmananda atreyee atreyi attila attilano attilio aube aubertine auberto aubin aubree aubrey aubry audace aude audebert audeline audie
audouin audra audran audreanne audrey august augusta auguste augustin augustina augustine augusto augustus augustyn augustyna aura aure
aurea aurel aurele aurelia aurelian aureliano aurelie aurelien aurelienne aurelio aurelle aurian auriane auro auron aurora aurore ausilia
ausiliatrice ausilio austen austin austyn autumn auxane auxence ava avadhesh avani avantika ave aveline averardo avery avi aviel avigaelle
avis avital avoye avril awa axel axeline axelle aya ayaan ayah ayan ayana ayaz aydan ayden ayem ayla aylan ayleen aylin ayline ayman
aymane aymard aymardine aymen aymeric aymon aymonde ayoub ayse ayushmati aza azalee azeglio azelia azelie azeline azelio aziz azra azzurra
baala baalaaditya baalagopaal babeta babette babila baby bacco badis badr bafode bahia bahula baidehi baijayanti bailee bailey bakary
bakula bala balaaditya balachandra baladitya balagopal balagovind balamani baldassarre balderico baldo baldomero baldovino baldwin
balgopal baltazar balthazar bambina bandhu bandhul bankim bankimchandra baptiste baran barbara barbarigo barbe barbora barbro bardo
bardomiano baris barnaba barnabas barnabe barney baron barrett barry barsaba barsimeo bart barthelemy bartholome bartimee bartolo
bartolomea bartolomej bartolomeo barton bas basanti basil basile basileo basilia basilio basilisse basma bassiano bassilla bastiaan
bastian bastiano bastien bathilde batilda battista batuhan baudouin baya baylee bazil bazyli beat beata beato beatrice beatrix beatriz
beatrycze beatus beau beaulah becky bedrich bedriska bela belina belinda bell bella belle bellino beltramo ben benedetta benedetto
benedict benedicte benedikt benedikta benedita benedykt bengt beniamin beniamina beniamino benicio benigna benigne benigno benito benja
benjamim benjamin bennet bennett bennie benno benny benoit bent bente benthe bentley benton benvenuta benvenuto benyamin beranger
berangere berard berardo berat berend berengario berenice berenika berit berkay bernadetta bernadette bernadine bernard bernarda bernardo
bernd berneice bernhard bernice bernie berniece bernita beronico berry bert berta bertha berthe bertille bertold bertolda bertoldo
bertolfo bertram bertrand beryl bessie beth bethany bethel betina betsy betta bette bettie bettina betty bettye beulah beuve beverly beya
bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati bharadwaj
bharat bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves bheeshma bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati
bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar biagio bianca bianka bibi bibiana bibianna
bibiano bice bigna bilal bilel bill billie billy bilva bilwa bindo bino binta bintou birdie birgit birgita birgitta birgitte birino
birjesh bishnu bivoj bjarne bjorn blahomil blahomila blahomir blahomira blahoslav blahoslava blair blaise blake blanca blanche blandine
blanka blaze blazej blazena blessing bo boas boaz bob bobbi bobbie bobby bodhan bodhi bodi boet bogdan bohdan bohdana bohemond bohuchval
bohumil bohumila bohumir bohumira bohun bohuna bohus bohuse bohuslav bohuslava bojan bojana bojislava bolemir boleslav boleslava bon
bonagiunta bonaldo bonaventura bonavita bonifac boniface bonifacio bonita bonito bonnie borek boris borislav borislava borivoj bortolo
borys boubacar boubou bouchard bouchra bowie boyd bozena bozetech bozetecha bozidar bozidara bozislav brad braden bradford bradley bradly
brady braeden brahim brahma brahmaanand brahmabrata brahmanandam brahmdev brain brajan brajendra brajesh bram brancaleone brandi brando
brandon brandt brandy brandyn branimir branimira branislav branislava brannon branson brant bratislav bratislava braulio braxton brayan
breana breanna breanne brenda brendan brenden brendon brenn brenna brennan brennon breno brent bret bretislav bretislava brett bria briac
brian briana brianne brice bridget bridgette bridie brielle brieuc brigida brigita brigitta brigitte brijesh brionna brisa brit brita
britney britt brittany brock broderick brody bronislav bronislava brook brooke brooklyn brooks brown bruce bruna brune brunehaut
brunehilde brunhilda brunilde bruno bruto bryan bryana bryant bryce brycen brygida bryon buck bud buddhana buddy budhil budimir budislav
budivoj buford bulah burak burdette burley burnice buster byron cade caden caesar caetana caino caio caitlin caitlyn calanico calcedonio
cale caleb calebe caleigh cali calista calixte callie callisto callum calogera calogero calpurnia calvin camden camelia camelien cameron
camil camila camilia camilla camille camillien camillo camren camron camryn camylle can candace candelario candice candida candide candido
cantidio canziano capitolina capucine cara carey caribert caridad carina carine carissa carl carla carlee carles carleton carley carli
carlie carlijn carlo carloman carlos carlota carlotta carlton carmel carmela carmella carmelo carmen carmine carminho carmo carol carola
carolanne carole carolin carolina caroline carolyn carolyne caronte carponio carrie carroll carson carter cary cas casandra casey casilda
casimer casimir casimira casimiro caspar casper cassandra cassandre cassiano cassidy cassie cassien cassio cassiopea cassiopee castille
casto cataldo cataleya catalina catarina catena caterina catharina catharine catherine cathrine cathryn cathy cato catrin catullo caua
cayla ceasar cecco cecelia cecil cecile cecilia cecilie cecilio cecylia cecyliusz cedric cedrick cedrik celeste celestin celestina
celestine celestino celestyn celestyna celia celian celie celien celina celine celinia celso cem cenek cenka cerise cesaire cesar cesare
cesario cestmir cestmira ceyda ceylin cezar cezary chaanakya chaaruchandra chad chadd chadrick chahine chahinez chai chaim chaima chaitan
chakor chakradhar chakravartee chakravarti chakrika chanakya chance chanda chandak chandan chandani chandi chandini chandira chandler
chandni chandra chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin chandramani chandramauli chandramohan
chandran chandranath chandrani chandraprabha chandraswaroopa chandravati chanel chanelle chantal chapal chapala charak charity charlaine
charleen charlemagne charlene charles charley charli charlie charline charlize charlotta charlotte charly charuchandra charumati charuvrat
charvi chase chasity chaten chatur chatura chaturaanan chaturbhuj chauncey chaya chayenne chayma chaz cheick cheikh chelsea chelsey
chelsie cherubino cheryl chesley chester chet chetan chetanaanand cheyanne cheyenne chiaffredo chiara chidaakaash chidaatma chidambar
chidambaram chidananda childebert chilperic chinmayanand chinmayananda chiranjeev chiranjeeve chirine chitraksh chitrali chitramala
chitrangada chloe chrabros chraniboj chranibor chranislav chranislava chretien chris christ christa christelle christer christiaan
christian christiana christiane christiano christie christin christina christine christodule christoffer christop christoph christophe
christopher christy chrudos chrysole chrysostome chval chyna ciara cicero cielo cierra cindy cino cinzia cipriano cirano ciriaco cirilla
cirillo cirino ciro cistoslav cistoslava citlalli claas claes clair claire clara clarabelle clare clarence clarenzio clarissa clarisse
clark claud claude claudia claudie claudien claudine claudio claus clay clayton clea cleandre cleandro clelia clelie clemence clemens
clement clemente clementina clementine clemenzia clemmie cleo cleofe cleonico cleopatra cleophee cleora clery cleta cletus cleve cleveland
clifford clifton climaco clinio clint clinton clio clodomiro clodoveo cloe clorinda clotaire clothilde clotilde clovis cloyd clyde coby
coco cody coen cointa colby cole coleman colette colin coline colleen collien collin colmanno colmazio colomba colombano colombe colombo
colt colten colton columbus come concepcion conception concetta concetto conchita concordio conner connie connor conor conrad consolata
constanca constance constant constantin consuelo cooper cora coralie coraline corbin corbiniano cordelia cordell cordia cordie corene
coreno corentin corentine corey corine corinna corinne coriolano cornelia cornelio cornelis cornelius cornell coronato corrado corrine
cortez cortney corto corvin cory cosima cosimo cosma costante costantino costanza costanzo coty coumba courtney coy craig crawford
cremenzio creola crescente crescenzia crescenzio crespignano crispino cristal cristaldo cristian cristiana cristiano cristina cristobal
cristoforo cristopher crocefissa crocefisso cronida cruz crystal crystel ctibor ctibora ctirad ctirada ctislav ctislava cullen cunegonda
cuniberto cupido curt curtis cuzia cydney cynthia cyntie cyprian cyprien cyra cyrian cyriaque cyrielle cyril cyrila cyrille cyrine cyrus
cyryl daan daantje daciano dacio daevi daevika dafne dag dagmar dagmara dagoberto dahlia daija daisha daisy daiwik dakota daksha
dakshayani dale daley dalia dalibor dalibora dalida dalie dalila dalimil dalimila dalimir dalimira dalla dallas dallin dalmazio dalton
damaris damaso damayanti dameon damian damiana damiano damien damin damion damocle damodara damon dan dana danae dandak dandapaani dandre
dane dangelo dani dania danial danica daniel daniela daniele daniella danielle danika danilo danio danique dannie danny dante danuse
danuta dany danyka danyl daouda daphne daphnee daphney darby darcy darek daren daria darian dariana darie darien darin darina darine dario
darion daris darius dariusz darja darla darleen darlene darnell daron darrel darrell darren darrick darrin darrion darron darryl darshan
darshwana darwin daryl dashawn dasia datta dave davey davi david davida davide davin davina davino davion davon davonte davy dawid dawn
dawson dax dayaamay dayaananda dayaanidhi dayamayee dayan dayana dayane dayna dayne dayton de dea dean deangelo deanna deb debbie debora
deborah debra decimo declan dedric dedrick dee deeksha deen deenabandhu deepali deepan deepankar deependra deepesh deeptanshu deeptendu
deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deevakar defne degna deion deja dejah dejon dejuan del delaney delbert delfina
delfino delia delie delilah delinda delizia dell della delmer delores delpha delphia delphin delphine delta demarco demarcus demario demba
demetria demetrio demetris demetrius demetriusz demi democrito demond demostene dena deneval denis denisa denise deniz dennis denny
deodata deodato deon deondre deontae deonte depold dereck derek derick deron derrick desdemona deshaun deshawn desiderata desiderato
desiderio desire desiree desmond dessie destany destin destinee destiney destini destiny detmar detrich dev devadatt devagya devajyoti
devak devan devangana devani devante devasree devdan deven devesh deveshwar devi devika devin devon devonte devota devvrat devyn dewayne
dewey dewi dewitt dex dexter dexx dezider dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhananjay dhanapati dhanesh dhanpati dhanu dhanvin
dhara dharani dharitri dharmaketu dhatri dhruv dhyanesh dhyaneshwar diamante diamond diana diane dianna dianne dianora diar diara didier
didimo diede diego dieke dies dieter dieudonne dieudonnee digambar digambara diksha dilan dilara diletta dillan dillon dimitri dimitrij
dina dinakar dinesh dinis dinkar dino diocleziano diodata diodoro diogene diogo diomede dion dione dionigi dionisia dionisio dionizy
dionyz dionyzos dipali dipankar dipendra dipesh diptendu dirk dita ditte divaakar divakar divine divis diviska divjot divo divya dixie
djayden djeneba djenna djibril dluhos dobrava dobromil dobromila dobromir dobromira dobroslav dobroslava dock doda dodato dolly dolores
domenic domenica domenick domenico domenik domezio domingo dominic dominick dominik dominika dominique domitille domiziano don donald
donalda donat donata donatella donatello donato donavon donna donnell donnie donny dora dorcas doreen dorian doriane doriano dorine doris
dorit dorota dorotea doroteo dorothea dorothee dorothy dorris dortha dorthe dorthy doubrava doubravka douce doug douglas dounia douwe dov
dovie doyle drahomil drahomila drahomir drahomira drahon drahos drahoslav drahoslava drahotin drahotina drahuse drahutin drake draupadi
drew driss dron drona druina dua duane duarte duccio duco dudley duilio dulari dulce dulcinea dulina duncan dune durante durga durgeshwari
durward dusan dusana dustin dusty duuk dwaipayan dwaipayana dwayne dwight dylan dylano dyna ea earl earlene earline earnest earnestine
easter easton ebba ebe eberardo ebony ecclesio ecrin ed eda edd edda eddi eddie eddy edelberga eden edgar edgard edgardo edilberto edison
edita edith editta edmee edmond edmondo edmund edna edoardo edouard eduard eduarda eduardo edvard edvarda edvige edvin edward edwardo
edwin edwina edyta edyth edythe eef eefje eekalabya eero eeva efe effie efisio efraim efrain efrem efren ege egeo egidio eginardo egisto
egizia eglantine egle egmont egon egona eileen einar eino eirik ekaaksh ekadant ekaksh ekalavya ekaling ekaparnika ekdant el ela eladio
elaide elaina elaine elakshi elanur elbert elda eldon eldora eldred eldridge elea eleanor eleanora eleanore eleazar electa elektra elena
eleni elenor elenora eleonora eleonore elettra eleuterio eleuthere elfrida elfrieda eli elia eliah eliahou elian eliana eliane eliano
elias eliasz elide elie eliel eliette eliezer elif elifio eligio elija elijah elimena elin elina eline elinor elinore elio eliodoro elion
eliona elior eliot eliott elisa elisabet elisabeth elisabetta elise elisea elisee eliseo elisha elisio eliska elissa elita eliza elizabeth
elize elizej elizeus ella elle ellen elli ellie elliot elliott ellis ellsworth elly elmar elmer elmira elmo elmore elna elnora eloa eloan
eloane elodie elody elogio eloi eloisa eloise elona elone elora elouan elouise eloy elpidio elroy elsa elsbeth else elsie elta elton elva
elvera elvezio elvia elvie elvino elvira elvire elvis elwin elwira elwyn elya elyas elyes elyne elynn elyse elyssa elza elzbieta elzear
ema emanuel emanuela emanuele emanuelly emelia emelie emeline emely emerald emerance emerencie emeric emerich emerson emery emi emidio
emie emil emile emilia emilian emiliana emiliano emilie emilien emilija emilio emily emin emir emirhan emma emmalee emmanuel emmanuelle
emmelie emmely emmerico emmet emmett emmi emmie emmitt emmy emna emory empirio emre emy ena enakshi endrigo enea enecone enes engelbert
enguerrand enid enie enimia enio enna ennio enno enoch enola enora enos enrica enrico enrique ensar ensio enya enyo enzo ephraim epiphane
era eracla eraclide eraldo erardo erasmo erast eray erazim erazmus erberto ercolano ercole eren erenia erhard eriberto eric erica erich
erick ericka erico erik erika erin erine erkki erling erma ermanno ermelinda ermenegarda ermenegilda ermenegildo ermes ermete ermilo
erminia erminio erna ernest ernesta ernestina ernestine ernesto ernie ernst eron eros ersilia ervin ervina erwan erwann erwin eryn esau
esben esha eshana eshita esma esmee esmeralda esperanza esra essie esta esteban estefania estel estela estell estella estelle ester estera
esterina estevan esther estrella esuperio etela eterie etha ethan ethann ethel ethelyn ethyl etienne ettie ettore eubert euclide eudes
eudokia eudoksja eudora eudoxe eudoxie eufebio eufemia eufemio eufrasia eufronio eufrozina eugen eugene eugenia eugenie eugenio eugeniusz
eula eulah eulalia eulalie euna eunice eunika euphrasie euridice eurydice eusebe eusebia eusebie eusebio eusebius euseo eustache eustorgio
eustosio eustracjusz eutalia eutalio eva evald evaldo evalyn evan evandro evangelina evangeline evann evans evarist evariste evaristo
evasio eve evelien eveliina evelin evelina eveline evelyn evelyne even everardo everett everette evert evi evidio evie evodio evrard
evremondo evy evzen evzenie ewa ewald ewan ewelina ewell ewen ewenn eya eyal eymen eytan eythan ezechiel ezechiele ezekiel ezequiel ezio
ezra faas fabian fabiana fabiano fabie fabien fabienne fabio fabiola fabrice fabricia fabricio fabrizio fadi fady fae faith falba falk
famiano famke fannie fanny fanta fantin fantine farah fardau fares farouk fatim fatima fatimata fatma fatou fatouma fatoumata faust fausta
faustin faustina faustine faustino fausto faustyn faustyna favian fay faya faye fayen fayenne fazio feba febe fedde fedele federica
federico fedor fedora fedro felice felicia felician feliciano felicie felicien felicita felicitas felicite felicity feliks felina feline
felipa felipe felix felton fem femke femm fender fenja fenna fenne ferdinand ferdinanda ferdinando ferdynanda feriel fermiano fermin fermo
fern fernanda fernando ferne ferre ferruccio feryel festo fiacre fiammetta fidel fidele fidelie fidelius fidenziano fidenzio fieke fien
fiene fiep fiete filemon filibert filiberto filip filipa filipe filippa filippo filomen filomena filomeno filou fine finia finja finlay
finley finn finnja finnley fiona fionn fiordaliso fiore fiorella fiorenza fiorenziano fiorenzo firas firmin flaminia flavia flavian
flaviana flaviano flavie flavien flavio flavius fleano fleta fletcher fleur flip flo flodoard floor floortje flor flora flore florence
florencia florencio florencja florent florentin florentina florentine florentyn florentyna florestan florian floriana floriane floriano
florida floridia florie florina florine floris flossie floy floyd flurin flurina flynn foca fode folco ford forest forrest fortunat
fortunata fortunato fortune fortunee fos fosca fosco foss foster foucauld foulques frana franc franca france frances francesca francesco
francette francia francine francis francisca francisco francisque franciszek franciszka franck franco francois francoise frank franka
frankie franklin frantisek frantiska franz franziska fred freda freddie freddy frederic frederica frederick frederico frederik frederike
frederique fredrick fredrik fredy freeda freek freeman freida freja frenkie freya frida frido fridolin frieda friederike friedrich fritz
frontiniano fryderyk fulbert fulberto fulcran fulgence fulgenzio fulvia fulvio furio furkan furman furseo fuscolo fynn gabe gabin gabino
gabriel gabriela gabriele gabriella gabrielle gad gael gaelle gaetan gaetano gage gaglioffo gaia gail gaio gaja gajaadhar gajabahu
gajadhar gajana gajbaahu gal galatea galdino galeazzo galfryd galileo galina gallicano ganak ganaka ganapati gandharv gandharva gandolfo
ganesh gangesh garance gardner garett garfield garik garika garimberto garland garnet garnett garnier garret garrett garrick garrison
garry garth garud garuda gary gaspar gaspard gaspare gaston gastone gati gatien gatik gaud gaudenzia gaudenzio gaudino gauraang gaurang
gauranga gautam gautama gautami gauthier gautier gautiero gavin gavino gayatri gayle gedeon gedeone geeta geetanjali gejza gelila
gelsomina geltrude gema gemine gemini geminiano gemma genadij gene general generosa generoso genesia genesio genesis geneva genevieve
gennaro genoveffa genoveva gentile genziano geo geoffrey geoffroy georg george georges georgette georgia georgiana georgianna geovanni
geovanny geovany gerald geralda geraldina geraldine gerard gerarda gerardina gerardo gerasimo geraud gerazim gerazym gerberge gerbert
gerda geremia gerhard gerharda gerino germain germaine german germana germano gerolamo geronimo geronzio gerrit gerry gerson gertrud
gertruda gertrude gervais gervasio gesualdo geza ghanaanand ghanashyam ghanshyam gherardo ghislain ghita gia giacinta giacinto giacobbe
giacomo giada giadero giambattista gian gianbattista giancarlo giandomenico gianfranco gianluca gianluigi gianmarco gianmaria gianmario
gianna gianni gianpaolo gianpiero gianpietro gianuario giasone gideon giel gigi gigliola gijs gil gilbert gilberta gilberto gilda gildo
giles giliola gilles gillian gillo gina gineto ginevra ginewra ginger gino gioacchina gioacchino giobbe gioberto gioconda giocondo gioele
gioia gion giona gionata giordano giorgia giorgio giosue giosuele giotto giovani giovanna giovanni giovanny giove gioventino giovenzio
girardo girart giri girija girik girika girindra giriraaj giriraj girish girja girolamo gisela gisele gisella gislebert gisselle gita
gitanjali gitte giuda giuditta giulia giuliana giuliano giulio giulitta giuseppa giuseppe giuseppina giusta giustiniano giusto gizela
gladyce gladys glauco gleb glen glenda glenn glenna glennie gloria glorie gobinda godeberta godfrey godiva goffredo golda golden golia
gomberto goncalo gondebaud gondulfo gonerio gonsalwy gonthier gontran gonzaga gonzague gonzalo gopaal gopal gopee gopi gorakhanatha
gorakhnath goran gorazd gordana gordiano gordon gosto goswamee goswami gothard gottardo gottfried gotum goundo gouranga goutam govinda
grace gracian graciana gracie graciela graciliano gracja grady graham grant granville grato grayce grayson grazia graziana graziano
graziella grazina green greg gregg gregoire gregor gregoria gregorio gregory greta gretchen greyson griffin grimaldo griselda grizelda
grover gry grzegorz guadalupe gualberto gualtiero gubio gudakesa gudakesha gudrun guelfo guenda guendalina guenievre guerin guerrino
guglielmo gui guiberto guido guilhem guilhemine guilherme guillaume guillemette guillermina guillermo guiscardo guiseppe gumesindo gun
gundelinda gunilla gunnar gunnel gunner gunter gurdev guru gus gussie gust gustav gustava gustave gustavine gustavo guus guusje guy guyot
gvendolina gwen gwenaelle gwendoline gwendolyn gwido habib habiba haby hadja hadley hadriel hadrien hafsa hagen hailee hailey hailie haim
hajar hakan hakim hakon hal haleigh haley halie halima halina halle hallie hamed hamidou hamish hamsini hamza hana hanae hania hank hanna
hannah hanne hannele hannes hanno hannu hans hansjorg hanspeter hansruedi hansueli hanus harald hardouin hardy hari harinakshi harinarayan
harit harita harley harmon harmony harold haron haroun harouna haroune harriet harrison harry harvey hasan haskell hasna hassan hassane
hassie hastal hata hatem hatouma hattie hauke hava havel haven havla hawa haya hayden haylee hayley haylie hazel hazle heath heather
heaven heber hector heda hedda hedelin hedi hedvig hedvika heema heidi heidrun heikki hein heinrich heinz heitor helen helena helene helga
helie helier helin helio helios helle hellen helmer helmut heloisa heloise henderson hendrik hendrika hennes henning henri henrick
henrietta henriette henrik henrike henrique henry henryk henryka herbert herberta herluin herman hermann hermenegildo hermina hermine
herminia herminio hernan hershel herta hertha herve hester hettie hiba hicham hidaya hidde hieronim hilaire hilar hilario hilarion
hilarius hilary hilbert hilda hildebert hildegard hillard hillary hillel hilma hilton himadri himani hincmar hind hipolit hipolito
hippolyte hira hiram hiranmay hiranmaya hiranya hjalmar hobart holden hollie hollis holly homer homero honor honore honorine honorius hope
horac horace horacio horacy horst hortense hortensie hortenzie horymir horymira hosea hostimil hostimila hostimir hostimira hostislav
hostislava hostivit houda houston hovard howard howell hoyt hubert hudson hugh hugo hugues huguette hulda humberto hunter hussein huub
hvezdoslav hvezdoslava hyacint hyacinta hyman hynek hypolit iacopo iacopone iago ian ianira ib iban iboja ibrahim ibrahima icaro icie
icilio ida idan idea idell idella idir ido idris idriss idrissa iginia iginio igino ignac ignacie ignacio ignacy ignat ignata ignatius
ignazio igor ike iker ila ilai ilan ilana ilaria ilario ilay ilayda ilda ildebrando ildefonso ildegarda ildegonda ildika ileana ilene
ilenia ilhan ilia ilian iliana iliane ilias ilies ilja iljana illidio illuminato ilmari ilona ilsa ilse ilva ilyan ilyana ilyane ilyas
ilyass ilyes ilyess ilza ima imad iman imane imani imelda imen imene imke immacolata immacolato immanuel imogen imogene imran imrane ina
inara inaya incoronata inder indira indra indro indy ines inesa inez inga ingeborg ingeborga inger ingrid ingrida inka inkeri inna
innocent innocente innocenty innocenza innocenzo inocenc inza iolanda iole iona ione ionne iorio ippocrate ippolito ira irem irena irene
irenej ireneo ireneus ireneusz iride irina iris irma irmeli irmina irvin irving irwin isa isaac isabeau isabel isabela isabell isabella
isabelle isabelly isac isacco isadora isadore isai isaia isaiah isaias isak isaure ischirione ise isee iseult ishaq iside isidor isidora
isidore isidoro isidro isis isla islam ismael ismaele ismail ismerie isobel isolda isom isotta isra israa israel issa issac issam issiaka
italia italo itzel iva ivah ivan ivana ivanna ivano ivanoe ivar iven iveta ivetta ivo ivona ivone ivonne ivor ivory ivy iwan iyad iyed
izaak izabela izabella izaiah izaias izajasz izak ize izia izidor izidora izmael izolda izydor izzy jaakko jabari jace jacek jacey jachym
jacinthe jacinto jack jackeline jackie jacklyn jackson jacky jaclyn jacob jacoba jacobo jacobus jacqueline jacquelyn jacques jacynthe jad
jada jade jaden jadon jadrana jadranka jadwiga jadyn jaeden jael jaelynn jagadish jagadisha jagathi jagdeep jagdish jagmeet jahnu jai
jaida jaiden jailey jailyn jaime jaimini jaimy jairo jaivey jakayla jake jakob jakub jakuba jakubina jakubka jaleel jalen jalil jalon
jalou jalyn jamaal jamal jamar jamarcus jamel james jameson jamey jamie jamil jamila jamir jamiro jamison jammie jan jana janae janaina
jane janek janelle janessa janet janice janick janie janin janina janine janis janiya janna jannah janne jannek jannes janni jannie jannik
jannis jano janosch janusz jany japhet jaquan jaquelin jaqueline jara jared jaren jari jarmil jarmila jarne jarno jaro jarod jarolim
jarolima jaromil jaromir jaromira jaron jaroslav jaroslava jarred jarrell jarret jarrett jarrod jarvis jasen jasin jasmijn jasmin jasmina
jasmine jasna jasnena jason jasper jassem jassim jaunita javas javi javier javon javonte jawad jawed jax jaxon jaxx jay jaya jayce jaycee
jayda jayde jayden jaydon jaylan jaylano jaylen jaylin jaylinn jaylon jayme jayne jayson jayvano jazlyn jazmin jazmyn jazmyne jazz jazzlyn
jazzlynn jean jeanette jeanie jeanne jeannel jeannette jeannie jeannot jed jedediah jedidiah jeff jefferey jeffery jeffrey jeffry jefta
jehanne jelena jella jelle jelmer jelte jena jenifer jenna jennah jennie jennifer jennings jenny jennyfer jenovefa jens jensen jente jeppe
jerad jerald jeramie jeramy jerel jeremi jeremiah jeremias jeremiasz jeremie jeremy jermain jermaine jermey jerod jerome jeromy jeronimo
jeronym jerrell jerrod jerrold jerry jerzy jesika jesper jess jesse jessica jessie jessika jesslyn jesslynn jessy jessyca jesus jet jett
jette jettie jevon jewel jewell jibril jidde jihane jil jilji jill jillian jim jimena jimi jimmie jimmy jimram jinane jindra jindrich
jindriska jinte jinthe jip jiri jirina jitender jitendra jitka jo joachim joah joakim joan joana joanie joann joanna joanne joannie joanny
joany joao joaquim joaquin joas job jocelyn jocelyne jodi jodie jody joe joel joelina joeline joelle joep joes joesph joey johan johana
johann johanna johanne johannes johathan john johnathan johnathon johnnie johnny johnpaul johnson jolana jolanda jolanta joleen jolie
jolien jolijn jolin jolina joline jon jona jonah jonas jonatan jonathan jonathon jonna jonte joost jop jordan jordana jordane jordi jordon
jordy jordyn jorg jorga jorge jorgen jorin joris jorn jorrit jort joscha joschua jose josef josefa josefien josefin josefina josefine
josep joseph josephin josephine josette josh joshua joshuah josiah josiane josianne josie josse josselin jost josua josue josy joud
jourdain jovan jovana jovani jovanny jovany jovin joy joya joyce jozef jozefa jozefina jozue juan juana juanita juda judah judd jude judge
judicael judita judith judson judy judyta juha juhani juho jukka jula julan jule jules julia julian juliana juliane julianne julie julien
julienne juliet julieta juliette julika julina julio julita julius juliusz juna junayd june junior junius juno junon jur jurg juri jurre
jusra juste justen justice justin justina justine juston justus justyn justyna jusuf juta juul juvenal juwan jyoti jyotis jyotsana kaan
kaarina kacey kaci kacie kacper kade kaden kadiatou kadidia kadidiatou kadin kady kaela kaelyn kahina kai kaia kailash kailee kailey
kailyn kaina kais kaitlin kaitlyn kaj kaja kajetan kale kalea kaleb kaleigh kalervo kalevi kaley kali kalinda kalistrat kalle kallie
kalpana kalyani kama kamala kamalesh kamel kameron kamil kamila kamille kamla kamlesh kamren kamron kamryn kanak kanaka kanchan kane
kanishka kannan kannen kanti kara karam karamba karamoko karan kareem karel karelle karen kari kariane karianne karim karin karina karine
karl karla karlee karley karli karlie karlijn karlo karlotta karmela karmen karol karolann karoliina karolina karoline karson karthik
kartik karunanidhi kasandra kasey kashyap kashyapi kasian kaspar kasper kassandra kassim kastor katariina katarina katarzyna kate katelin
katell katelyn katelynn katerina katharina katherine katheryn kathleen kathlyn kathrin kathrine kathryn kathryne kathy katia katie katja
katlyn katlynn kato katrin katrina katrine kattie kavon kawtar kay kaya kaycee kayden kayla kaylah kaylee kayleigh kayley kayli kayliah
kaylie kaylin kayna kayra kays kazi kazimierz kazimir kazimira keagan keano keanu keara keaton keegan keeley keely keenan keerti kees keet
keira keith kellen kelley kelli kellie kelly kelsi kelsie kelton kelvin kelya kelyan ken kenan kendall kendra kendrick kenji kenna kennedi
kennedy kenneth kennith kenny keno kensi kent kenton kenya kenyatta kenyon kenza kenzi kenzo kenzy keon kerem keren kerim kerry kerstin
keshaun keshawn ketsia keven kevin kevon keyan keyla keyon keyshawn khadidiatou khadidja khadija khady khalid khalil kian kiana kianna
kiano kiara kiarra kick kiel kiera kieran kiki kiley kilian killian kilyan kim kimberley kimberly kimi kimo kin king kip kira kiran kirk
kirsten kirstin kirti kitty kiyan kjeld kjell klaas klara klarencjusz klaudia klaudian klaudie klaudius klaudiusz klaus klea kleber
klemens klement klementina klementyna kleopatra kliment klotylda knut kobe koby kody koen kolby kole koleta koloman kolombin kolombina
kolumban kolumbin kolumbina konrad konstance konstancie konstancja konstantin konstanty konstantyn konsuela konzuela kora koralia koray
korbin korbinian kordula korey korina korinna kornel korneli kornelia kornelie kornelius korneliusz kory kosma kosmas kraig krasava
krasomil krasomila krasoslav kresomysl krijn kris krishna krishnadas krishnadasa krista kristan kristen kristi kristian kristie kristiina
kristijan kristin kristina kristine kristofer kristoffer kristopher kristy kristyna kryspin krystal krystel krystian krystina krystof
krystyna krzysztof ksawera ksawery ksenia ksenofont kumar kumari kumuda kunhuta kurt kurtis kuzey kveta kveton kvetos kvetoslav kvetoslava
kvetuse kvido kwintyn kyan kyano kyara kyla kyle kylee kyleigh kyler kylian kyliann kylie kyllian kyllikki kyra laal lacey lachlan lacy
lada ladarius ladina ladislao ladislau ladislav ladislava ladji laetitia lafayette lahna lai laia laila laisha lakshman lakshmi
lakshmidhar lakshminath lal lalie lalita lamar lambert lamberto lamia lamine lamont lana lance lancelot lancilotto landen landolfo landry
lane laney lanfranco lapo lara larina larisa larissa laron larry lars larue larysa lassana lasse laszlo latifa latoya laura laurane laure
laureen laurel laureline lauren laurenc laurence laurencie laurencja laurencjusz laurene laurens laurent laurentino laurenty laurentyna
laurenz lauretta lauri lauriane laurianne lauriano laurie laurin laurine laury lauryn lautone lavada lavanya lavern laverna laverne lavina
lavinia lavinio lavon lavonne lawrence lawson laxman laxmi layana layanah layla layne lazar lazare lazaro lazarz lazzaro lea leah lean
leana leander leandr leandra leandre leandro leane leann leanna leanne leano leart leatha leda ledion lee leela leelou leena leendert
lehna leia leif leigh leila leilani leina lejla lela lelah leland lelia lempi lemuel len lena lene leni lenia lenja lenka lenn lenna
lennard lennart lenne lennert lenni lennie lennon lennox lenny lenora lenore leny lenya leo leodegar leokadie leola leon leona leonard
leonardo leone leonel leonhard leoni leonia leonid leonida leonidas leonie leonilda leonio leonis leonne leonor leonora leonore leontina
leontine leontyn leontyna leonzio leopardo leopold leopolda leopoldina leopoldine leopoldo leopoldyna leora leos lera leroy lesek lesley
leslie lesly lessie lester leta letha leticia leticie letitia letizia letterio leu leufroy lev levana levent levi levin levio levke levy
lew lewin lewis lex lexi lexie lexus leya leyan leyla leyna lia liah liam lian liana liara lias libbie libby libena liberata liberato
liberatore libere liberio libero liberto libor libora liboria liborio liboslav liboslava libuse licia lidania lidia lidio lidmila lieke
lien liene lietald lieto lieuwe lieve liisa lila lilas lili lilia lilian liliana liliane lilianna lilie lilith lilla lilli lillian
lilliana lillie lilly lilou lilwenn lily lilya lilyan lina lincoln linda linde lindsay lindsey line linn linne linnea linnie lino linoi
linoy linus linwood lio lion lionel lior liora liron lirone lis lisa lisandro lisann lisanne lisbeth lise liselotte lisette lison lital
litzy liv liva livia liviana livie livino livio livius liya liyah liyam liyan liyana liz liza lizbeth lize lizeth lizz lizzie lizzy ljuba
llewellyn lloyd loa loan loane lodovica lodovico loek loes loet logan lohan loic lois loise lola lolita loma lon london lone longin lonie
lonnie lonny lonzo lora loraine loredana loreen lorella loren lorena lorenc lorene loreno lorenz lorenza lorenzo loreta loretta lori
lorian loriana lorik lorin lorine loris lorna lorrain lorraine los lot lota lotar lothaire lothar lott lotta lotte lottie lou loua louan
louane louann louay loubna louca louie louis louisa louise louison louka loula louna lounis loup lourdes lourenco louvenia lova lovisa
lowell loy loyal loyce lua luan luana lubin lubomir lubomira lubor lubos luboslav luboslava luc luca lucas lucca luce lucia lucian luciana
luciano lucie lucien lucienne lucile lucilla lucille lucinda lucio lucious lucius lucja lucjan lucrezia lucy ludano ludek ludie ludise
ludivine ludivoj ludka ludmila ludolphe ludomir ludomira ludoslav ludoslava ludovic ludovica ludovico ludvig ludvik ludvika ludwig ludwik
ludwika lue luella luena lui luigi luigia luis luisa luise luiz luiza lujza luk luka lukas lukasz luke lukrecie lukrecius lula lulu
luminosa lumir lumira luna lune lupe lura lurline luther lutibor lutobor lutz luuk luus lux luz luzie lya lyam lyan lyana lyda lydia lydie
lyes lykke lyla lyle lylia lylou lyn lyna lynda lyne lynette lynn lynne lyric lysanne maaike maan maarit maarten maartje maas maayane
mabel mabela mabelle mable mac macaire macaria macario maccabeo mace maceo macey maci macie mack mackenzie macy madalena madaline madalyn
maddalena maddison maddox madeleine madelief madeline madelyn madelynn madge madhuri madie madilyn madina madisen madison madisyn madita
madlaina madleen madlen madonna mads mady madyson mae maegan mael maelie maeline maelis maelle maely maelyne maelys maes maeva maeve
mafalda maffeo magali magda magdalen magdalena maggie maggiorino magno magnolia magnus maguelone mahamadou mahault mahaut mahdi mahe
mahendra maher mahesh maheswar mahir mahmoud mahulena mai maia maica maida maija maik maike maila mailin mailo maily mailys maimouna maina
maiorico maira maissa maissane maite maiwenn maiya maja major makan makar makary makayla makenna makenzie maksim maksym maksymilian
malachi malak malati malco malcolm malea malek malena malene malgorzata malia malick malik malika malin malina malinda mallaury mallie
mallory malo malone malou malte malthe malti malvina malwina mamadou mamante mamert mamie mamoudou manal manar manasse mancio mandaakin
mandakini mandy manel manelle manetto manfred manfredo mangala mangalya mani manik manikya manil manilio manisha manjusha manley manlio
manoah manoj manon manona mansueto mansvet manu manuel manuela manuele mara marah maram marana marc marceau marcel marcela marceli
marcelin marcelina marceline marcelino marcella marcelle marcello marcellus marcelo marcia marciano marcin marco marcos marcus mare
mareike marek maren mareta margaret margareta margarete margarett margaretta margarette margarida margarita margaux marge margherita
margie margit margita margo margot margret margrethe margrit margrith marguerite mari maria mariah mariam mariama mariame marian mariana
mariane marianna marianne mariano maribel marica maricarmen marie marieke mariela mariella marielle mariem marieta marietta marijn marika
marilena marilie marilou marilu marilyn marilyne marin marina marine marinella marinetta marino marinus mario mariola marion marisa
marisol marissa marit marita maritza marius marja marjane marjatta marjolaine marjorie marjory mark marketa markku marko markus marla
marlee marleen marlen marlena marlene marley marli marlie marlies marlin marlis marlo marlon marly marnie marolo marouane marques marquis
marquise marrit marsha marshall mart marta marte marten martha marthe martial martim martin martina martine martino martti marty martyna
marut maruta marvin marwa marwan marwane marwen marwin mary maryam maryann maryjane marylou maryna maryse marzia marzio mas masa mason
massima massimiliano massimo massinissa matej mateja mateo mateus mateusz matheo matheus mathew mathias mathieu mathijs mathilda mathilde
mathis mathurin mathys matias matilda matilde matis matisse matous matroniano mats matt mattea matteo mattes mattheo matthew matthias
matthieu matthijs matthis matti mattia mattias mattie mattis matyas matylda matys matz maud maude maudie maugis maura maureen maurice
mauricette mauricio maurilio maurine maurits maurizio mauro maurycy maverick mavis max maxellende maxence maxens maxi maxie maxim maxima
maxime maximilian maximiliano maximilien maximillia maximillian maximo maximus maxine maxmilian maxwell may maya mayane mayar maybell
maybelle maye mayeul mayla mayline maylis maymie maynard mayoor mayra maysa mayson mayssa mayte mazie mckayla mckenna mckenzie meagan
meaghan mecislav mecislava meda medard medardo medea mederic medina medine medoro meena meenakshi mees megan megane meggie meghan meghnad
meghnath mehdi mehmet meik meike meire meissa mekhi melania melanie melanio melany melba melchiade melchior melchiorre melek melezio melia
melichar melike melina melinda meline melis melisa melisande melissa melissandre melita melitina melle mellie mellina melodie melody mels
melusine melvil melvin melvina melvyn melyna melyssa menahem menaka menardo mence mendel menelao meneo menka menno mennone menodora mer
mercede mercedes mercia mercurio meredith merel merete meriam meriem merijn merjem merl merle merlin merovee merritt mert mertie merve
mervin merwan meryam meryem meryl messalina meta mete metello metod metodej metrofane mette mex meyra mia micael micaela micah micha
michael michaela michal michala michale michalina micheal michel michela michelangelo michele micheline michelle mick mickael midas mieke
miguel mik mika mikael mikaela mikail mikayla mike mikel mikkel mikki mikko mikolaj mikolas mikulas mila milada milan milana milano
mildred milena miles miley milford milhan milic milik milivoj milla mille miller millie milly milo milon milorad milos miloslav miloslava
milota milou milous milovan milovin milred milton miluse milutin mimma mina minakshi mindy minerva minervina minervino minh mink minna
minnie mio mira mirabela mirac miracle miran miranda miray mirco mireille mirek mirela mirella mireya miriam mirja mirjam mirka mirko miro
mirocleto miromil miromila miron miroslav miroslava mirre mirta mirte mirthe mirtil mirza misael misaele mischa missouri misty mitch
mitchel mitchell mittie miya mlad mladen mnata mnislav mnislava moa moche modest modesta modesto modibo mody mohamed mohammad mohammed
mohan mohana mohinder mohini moira moise moises moisette mojmir mojzesz mojzis mollie molly mona monaldo monica monika monique monitore
monroe monserrat monserrate montana monte monty moos morena moreno morgan morgana morgane moriah moric moris moritz morris morten mortimer
morton mory mose moses moshe mossie mouctar mouhamadou mouhamed moussa moustafa moustapha mozell mozelle mozes mstislav muhammad muhammed
mukesh mukul murat muriel muriela murilo murl murphy murray musa mustafa mustapha muziano mya myah myla mylan mylene myles mylo myra
myriam myrl myrna myron myrthe myrtice myrtie myrtil myrtille myrtis myrtle nabil nada nadege nadezda nadia nadine nadir nadja nadzieja
nael naelle naemi nagabhushanam nahel nahil nahla naia nail naila naim naima nais najla nakia nala nalini namazio name nancy nanda nando
naneta nanna nannie naomi naomie naoufal naoufel napoleon napoleone narayan narcis narcisa narciso narcisse narendra narinder narseo
narsete nash nasir nassim nat natacha natale natalia natalie natalina natan natanael nataniel natasa natasha nate nath nathalie nathan
nathanael nathanial nathaniel nathen naud naudet naval naveen navin nawal nawel nawfel naya nayel nayeli nayla nazario nazariusz nazary
nazim nazzareno nazzaro nea neal ned neda nedra neela neele neeltje nefeli neha nehemie nehoslav neil neila neiva nejla neklan nela nelda
nele nelia nelio nell nella nelle nelli nellie nelly nels nelson nelya nena nene neo neoma neopolo neoterio nepomuk nerea nereo neri
nermine nesrine nestor nestore nettie neva nevena nevin nevio newell newton neyla nezamysl nia niame nicarete nicea niceforo nicephore
niceto nicezio nicholas nicholaus nichole nick nicklas nicklaus nickolas nicla niclas nico nicodemo nicola nicolai nicolas nicole
nicoletta nicolette nicoline nicolo niek niels niene nienke nigel nika nike nikita nikki nikkie nikko niklas niklaus niko nikodem nikodema
nikol nikola nikolai nikolas nil nila nilde nils nimit nina nine ninfa niniano nino ninon ninthe nio niouma niranjan nirbhay niro nisa
nives nizar noa noah noam noami noan noar noble noe noel noelia noelie noella noelle noema noemi noemie noemy noha noham nohan nola nolan
nolann nolhan nomi nona noor noortje nora norah norbert norberta norberto nore norene norhane norina norma norman normand norris norval
norwood nostriano noud nouha nour noura nourane nouri nout nova novan novella novi nowi nox nubia nuccia nuno nunziata nunzio nuri nuria
nya nyah nyasia nynke obie oceane ocie octave octavia octavio oda oddone odelia odell oderico odessa odeta odetta odette odidone odie
odile odilia odilon odin odolen odon odorico ofelia ofelie oger ojaswini oke okey oktavian oktavie oktavius ola olaf olavi olbram oldrich
oldriska ole oleg olen oleta olga olimpia olimpio olin olinda olindo oliva olive oliver olivia olivie olivier oliviera oliviero oliwia
oliwier olle ollie olof olympe olympia olympie oma omana omar omari ombeline ombline ombretta omer omero ona ondina ondine ondrej ondrejka
onesta onesto onie onofrio onorata onorina onorino onorio onufry onur oormila opal opalina opaline ophelia ophelie ora oral oran orazio
orchidea orell oren orenzio orest oreste orestes orfeo oriana oriande oriane orie orietta orin orio orion orland orlando orlane orlo
ornella oronzo orpha orrin orsino orso orsola orsolina ortensia ortensio orval orville orvokki osanna osbaldo osborne oscar oskar oskari
osman osmondo osmund osvald osvaldo oswald oswaldo ota otakar otakara otello otha othmane otho otilia otilie otis otmar oto otokar otomar
ottaviano ottavio ottilia ottilie ottis otto ottone otylie oumar oumayra oumou oury ousmane oussama ova ovidio ovidius owen oxana ozanne
ozella pablo paciano pacifico paco pacome pacomio padma paige paivi palatino palemon palladia palladio palma palmazio palmira palmiro
paloma pam pamela pammachio pancario pancrazio panfilo pankrac pankracy pansy pantaleo pantaleon pantaleone paola paolo param paramartha
pardo parfait paride paris parker parmenio parsival parvati pascal pascale paskal paskala pasquale pat paterne paterniano patience patrice
patricia patricie patricio patrick patrik patrizia patrizio patroclo patrycja patrycjusz patrycy patryk patsy patti pattie patty paul
paula paule paulette pauliina paulin paulina pauline paulo pauside pavel pavla pavlin pavlina pawel paxton payton pearl pearlie pearline
pecine pedro peer peggie peggy pekka pelagia pelagie peleo pelhrim pelle pellegrino penda penelopa penelope penny pentti pepe pepijn pepin
per perceval percival percy pericle perikles perla perle pernilla perrine perry perseo persida perzida pete peter petr petra petrana petri
petronela petronila petronilla petronille petronio petronius petruse petteri petula peyton pharell phil phileas phileine philemon
philibert philine philip philipp philippa philippe philippine phillip philomene philothee philou phoebe phoenix phyllis pia pie pien piera
pierangelo pierce piergiorgio pierluigi piermarco piero pierre pierrick piersilvio piet pieter pietro pilar pim pink pinkie pio piotr pip
piper pippa pippo pirjo pirkko pit pius placida placido platon platone pleun plinio plutarco pol pola polidoro polifemo polikarp polissena
pollione polly polykarp polyxena pompeo pomponio pontus ponziano ponzio poornima poppy porfirio porfiriusz porfiry porter porzia porziano
postumio poul pramila pran pranay prasad prasanna prassede prathamesh pravdomil pravdomila pravomil pravomila pravoslav pravoslava prayag
precious preity prem prema premysl presley preston priamo pribyslav pribyslava price primerose primo prince princess prisca priscila
priscilla priscille prisco priska privato priya priyala procopio prokles prokop prokopa prokul proserpina prosper prospera prospero
protasio proteo providenci prudence prudenzia prudenzio prune publio puck puk pulcherie puneet pupolo purnima purushottam pushti pusicio
quartilla quarto quasimodo queen queenie quentin quentine querano quieta quin quincy quinn quinten quintia quintiliano quintilio quintino
quinton quinty quinziano quinzio quirin quirino quiteria quitterie rachael rachel rachela rachele rachelle rachid radan radana radegast
radek radha radhost radim radimir radimira radislav radislava radivoj radka radko radmil radmila radolfo radomil radomila radomir radomira
rados radoslav radoslava radovan radovana radslava raduz radvan rae raegan raf rafael rafaela rafal raff raffaele raffaella rageshwari
rageswari raheem rahel rahma rahsaan rahul raide raik raimondo raimund raina rainald rainaldo rainelda rainer rainhard rainold raisa raj
rajan rajana rajendra rajinder rajiv rajko rajmund rajnold rajsa rakesh raleigh ralf ralph ramaa ramata ramesh rameshwar rami ramiro ramon
ramona ramy rana randal randall randi randolf randolph randy ranek rania raniero ranim ranjeet ranjit ranko ranolfo ransom ranya raoul
raphael raphaelle raquel rashad rashawn rasheed rasmus rastislav rastislava rati ratibor ratmir raul raven ravi rawane ray rayan rayane
rayen raymond raymonde raymundo rayyan rea reagan reanna reba rebeca rebecca rebeka rebekah rebekka reda redmond reece reed reese regan
reggie regina reginald reginaldo regine regis regitze regolo regula rehor rehorka reid reilly rein reina reine reinhard reinhold rejan
rejean rejeanne remi remig remigio remington remo remondo remus remy renat renata renate renato renaud rene renee rens renske renzo
respicio ressie reta retha reto retta reuben reva revi rex rey reybaud reyes reymundo reyna reynold reza rhea rhett rhianna rhiannon rhoda
rhonda ria riad rian riana ricardo ricario riccarda riccardo richard richarda richelmo richie richmond rick rickard rickey rickie ricky
rico rieke riff rigoberto riitta rike rikke riley rim rina rinaldo rino rio rita ritesh ritva riv river rivka riyad roan robaldo robb
robbie robert roberta roberto robin robina robinson robyn rocco roch rochelle rocio rocky rod rodan roderick roderik roderyk rodger
rodiano rodney rodolfo rodolphe rodrick rodrigo rodrigue roel rogelio roger rogers rohan rohana rohit rokia roksana roland rolande rolando
rolf rolfo rollin roma romain romaine roman romana romane romano romee romeo romero romeu romilda romina romoaldo romola romolo romuald
romualdo romul romulus romy ron rona ronald ronaldo ronan ronja ronnie ronny roos roosevelt rory rosa rosalee rosalia rosalie rosalind
rosalinda rosalyn rosamond rosamunda rosana rosanna rosario roscoe rose roselin roseline rosella roselyn rosemarie rosemary rosendo roser
rosetta rosie rosina rosita roslyn rosmunda ross rossana rossella rossie rostislav rostislava rovena rover rowan rowena rowland roxana
roxane roxanne roxy roy royal royce roza rozalia rozalie rozalinda rozamunda rozana rozella rozina rozita rozvita ruben rubiano rubie ruby
rubye rudolf rudolfa rudolfina rudolph rudra rudy ruedi rufina rufino rufo rufus ruggero rui rukhmani rukmin runa rupert ruperto rupinder
ruprecht ruslan russ russel russell rusty rut ruta ruth ruthe ruthie rutilo ruya ruzena ryad ryan ryann ryder rylan rylee ryleigh ryley
rym ryszard saad saar saba sabato sabazio sabele sabina sabine sabino sabir sabri sabrina sabrine sabryna sacha sachin sadie sadio sadye
safa safae saffiro saffo safia safira safiya safouan safouane sage sahra said saige sakari sakina saladino salamoun salih salim salimata
sallie sally salma salome salomea salomena salomon salomone salomoun salustio salvador salvatore salvo salwator sam samanta samantha
samara samba sameer sami samia samir samira sammie sammy samo samona samson samu samuel samuela samuele samy sana sanaa sancho sander
sandra sandrine sandro sandy sanford sanja sanjay sanka sanna sanne sansone santa sante santiago santina santino santo santos sanya
saphira sapiente sara sarada sarah sarai sarala saraswati sarbello sare sari sarina sarisha sarka sarla sarlota saroja sarra sarvin sascha
sasha saskia saskie satine satish satu saturniano saturnin saturnino satyen saul sauveur sava savanah savanna savannah savel saverio savi
savin savina savinien savino savion saxona scarlett scholastika scholastique schuyler scolastica scot scott scottie scotty seamus sean seb
sebas sebastiaan sebastian sebastiana sebastiano sebastiao sebastien sebestian seconda secondiano secondina secondo sedrick sedrik sef
seff sefora segolene sekou selena selene selim selin selina selma selmer selvaggia selyan sem semih semiramide semplicio sempronio sena
senesio senn senna senne senofonte senta sep sephora sepp seppe seppo serafin serafina serafino seraina seraphin serapione serena serenity
serenus serge sergej sergi sergio sergiusz serine servac servidio serviliano sesto seth settimio settimo sev severa severiano severin
severine severino severo seweryn seydou shad shai shaily shaima shaina shakira shakti shakuntala shana shane shanel shanelle shani shania
shanice shanie shaniya shankar shanna shannon shanny shanon shantanu shanti shany sharda shari sharmila sharon shashi shashikala shaun
shawn shawna shay shayan shaylee shayma shayna shayne shea sheela sheila sheldon shelia shelley shelly shemar sher sheri sheridan sherine
sherman sherri sherry sherwood sheryl shirel shirine shirley shiv shivakari shobhana shresth shresthi shreya shreyashi shridevi shrishti
shubha shubhaprada shwet shyann shyanne shyrel siana siara sibilla sibyl sibyla sibylle sico sicuro sid siddarth siddhi siddhran sidney
sidoine sidon sidonia sidonie sidonio sidra sidy siebe siem siena sienna siep sierra sigebert sigfrid sigfrido sigismond sigismondo
sigmund signe sigrid sigurd sihem sil silas silja silje silke siloe silvan silvana silvano silvere silverio silvestr silvestro silvia
silvie silvio silvius sim simao simea simen simeon simeona simeone simon simona simone simonetta sina sinan sincere sindre sinesio
sinfronio sinikka sinja sinkler sira sireno siria siriano siricio sirine sirineu sirio siro sister sisto sitara siv sixt sixte sixtine
sixtus sjoerd sjors skander skarlet skarleta sky skye skyla skylar slavek slavena slaviboj slavibor slavka slavoboj slavoj slavomil
slavomila slavomir slavomira sloka smeralda smil smilla smita smriti soan soave sobeslav sobeslava soccorso socrate sofia sofiane sofie
sofija sofronia sofronie sohan sohane sokrat solal solange soledad solene solenn soline solocone solon solveig solveiga som soma somnath
somu sona sondre sonia sonja sonke sonny sonya soof sophia sophie soraia soraya soren sostene sosteneo sostrato soter sotira souleyman
souleymane soumaya spano spartaco spencer speranza speranzio spirydion spytihnev stacey stacy stan stanford stanimir stanislao stanislas
stanislav stanislava stanislaw stanley stanton stasta staza steen steeve stef stefan stefania stefanie stefano steffen stela stella sten
stepan stepana stepanka stephan stephane stephania stephanie stephany stephen stephon sterling sterre steve steven stevie stewart stig
stijn stiliano stina stine stiriaco stojan stojmir stone storm stuart subhash subhashini subhasini subodh sucheta sude sudeva sue suelen
sujata sukanya suma suman sumitra summer sune sunita sunniva sunny surano suresh surya suryakant suryakanta suryakantam susan susana
susanna susanne susheel sushil sushma susie suus suzanne suze suzie suzon svatava svatoboj svatobor svatomir svatopluk svatoslav
svatoslava svea sven svend svenja sverre svetla svetlana svetluse svetozar sveva sviturno swami swan swann swapnil swara swarnalata swarup
swassane sweta sybilla sybille syble sydnee sydney sydni sydnie sylva sylvain sylvan sylvester sylvestre sylvia sylviane sylvie sylwester
sylwia synne syrine szczepan szymon tabea tabita tabitha tacjana tad taddeo tadeas tadeo taha tahlia taide taina tais tal talea tali talia
talita talon talya tamara tami tamia tamina tamino tammaro tammo tammy tana tancrede tancredi tanguy tania tanirika tanja tankred tanner
tanushree tanushri tanya tao tapan tapani tapio tara taras tarcisio tarik tarja tarquinia tarsilla tarso tarun taryn tasha tasnim tasnime
tatana tate tatiana tatum tatyana taurean taurin tavares taya tayler taylor taziana taziano tazio tea teagan tecla ted teddy teije tej
tejas tekla telchide telemaco telica tellervo telly temistocle teo teobald teobaldo teodata teodolinda teodor teodora teodorik teodoro
teodosio teodoto teodoz teodozie teofan teofil teofila teogene terenc terence terencius terencjusz terenzio teresa tereza terezie teri
terrance terrell terrence terri terrill terry tertuliano terzo tesauro tesifonte tesnim tesnime tess tessa tessie teudosia teun teunis
tevin thad thaddeus thais thalea thalia thanina thea thelma theo theobald theodor theodora theodore theodorik theodose theodosie theofan
theofil theofila theophane theophile theophraste theotime theresa therese theresia theron thiago thibaud thibault thibaut thibert thierno
thierry thies thije thijmen thijn thijs thilo thirza thom thomas thora thorben thore thorge thurman tia tiago tian tiana tianna tiara
tibaldo tibbe tiber tiberio tiberius tibor tiburcius tiburzio tichomil tichomir tichon ticone tidiane tieme tierra ties tiffany tiguida
tiina tijmen tijn tijs til tilda tilio till tilla tillman tillmann tim timea timeo timm timmothy timmy timo timoleon timon timotej timoteo
timoteus timothe timothee timothy timur tina tine tino tiphaine tiril tirone tirza titien tito titouan titus tizian tiziana tiziano tizio
tjark tobia tobias tobiasz tobin toby tod todd tolomeo tom toma tomas tomasa tomaska tomasz tome tomislav tomke tommaso tommie tommy toney
toni tonnin tony tonya toon tor torben torbjorn tore torey torkvat torquato torrance torrey torsten tosca toscane tosco toska toussaint
toy trace tracey traci tracy trajan tranquillo trasea travis travon tre tremaine tremayne trent trenton tressa tressie treva trever
trevion trevor trey tricia trilochan trilochana trilok trilokanath trilokesh triloki trine trinity trisha tristan tristano tristian
tristin triston troels troy trudie trycia trystan tsipora tuana tullia tulliano tullio tuomas turi turibio turner turold tushar tussio
tuula tuulikki tuur tuva twan twila tybalt tycho tygo tyler tymeo tymon tymoteusz tyra tyree tyreek tyrel tyrell tyrese tyrique tyron
tyrone tyshawn tyson ubaldo ubertino uberto udai udit udo ueli uffe ugo ugolina ugolino uguccione ujjawal ujjwal ulberto ulderico ulf ulfa
ulfo ulices ulises ulisse uliva ulla ulpiano ulrich ulrico ulrik ulrika ulstano ultimo ulysse uma umang umberto umile umut una unique unna
upendra upton uranio urbain urban urbano urdino uriah uriel uriele urmila urs ursicio ursino ursmaro ursula ursule usha uttam uve vaclav
vaclava vada vadim vagn vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi vala valburga valdemar valdemara valente valentijn
valentim valentin valentina valentine valentino valentyn valentyna valere valeria valerian valeriana valeriano valerico valerie valerio
valery valfredo valfrido vallie valtena valter valtr valtteri van vance vanda vanesa vanessa vania vanna varalakshmi varo vasanti vasco
vasil vasudev vasudeva vasudha vasundhara vaughn vavrinec veda vedang vedanga vedanshi vedasto veduna veerle veikko veit velda veleslav
veleslava velimir velio velislav velislava vella velma velva vena venance venanzio venceslao venceslas venceslav venceslava vendelin
vendelina vendula vendulka venek venera veneranda venerando venere venerio venka ventura venuse venusta venustiano venusto vera verano
verda verdiana verdie vere verecondo verena verenzio vergie veriana veridiana verla verlie vern verna verner vernice vernie vernon verona
veronica veronika veronique veroslav veroslava verulo veslava vesna vespasiano vesper vesta vezio vianney vibeke vic vicenta vicente vicki
vickie vicky victoire victor victoria victorien victorin vida vidal vidhur vidhya vidiano vidone vidor vidur vidya vienna vieve viggo
vigile vigo vijay vik viktor viktoria viktorie viktorin vilde vilem vilema vilemina vilfredo vilhelm viliana vilibald viliberto ville
villy vilma vilmar vimal vimala vin vinay vince vincenc vincencie vincent vincenza vincenzo vinciane vindonio vinebaldo vinfrido vinicio
vinnie vinz viola violante violet violeta violette virgie virgil virgile virgilio virgin virginia virginie virginio virone viscardo vishnu
vishwamitra vissia vit vita vital vitale vitalico vitezslav vitezslava vito vitold vitor vitoria vitoslav vittore vittoria vittoriano
vittorio vitus viva vivaldo vive vivian viviana viviane vivianne viviano vivien vivienne vladan vladana vladena vladimir vladimira
vladimiro vladislav vladislava vladivoj vlasta vlastimil vlastimila vlastimir vlastimira vlastislav vlastislava vlk vodingo vojen vojmil
vojmir vojmira vojslav vojslava vojtech vojteska vok volfango volfgang vorsila vratislav vratislava vreni vrinda vrund vseboj vsebor
vserad vseslav vsevolod vuk vulmaro vulpiano vyas waclaw wade wael waino waldo walenty walentyn walentyna waleran waleria walerian walery
walgierz walid walker wallace walter walton wanda wandrille wanesa ward warley warren washington wassim watson wava wawrzyniec waylon
wayne webster weldon wellington wende wendell wendy werner weronika wes wesley wessel westley weston whitney wiara wibke wiebke wiem wies
wiktor wiktoria wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfrid wilfried wilfryd wilhelm wilhelmina wilhelmine will
willa willard willem willi william willie willis willow willy wilma wilmer wilson wilton wincenty winfield winifred winnifred winona
winston wirginia wissam wissem witalis wladyslaw wlodzimierz wm wolf wolfgang woodrow wout wouter wyatt wyman xander xaver xaverie
xaverius xavi xavier xaviere xem xenia xenie xenophon ximena xochitl xzavier yacine yacouba yadira yael yaelle yago yahya yamileth yamina
yango yani yanis yann yanni yannic yannick yannik yannis yara yarah yaren yaretzi yaro yaron yasin yasmeen yasmin yasmina yasmine yasser
yassin yassine yassir yaya yazid yazmin yenthe yesenia yessenia yfke yinthe ylan ylvi ylvie yoan yoann yoav yoel yogendra yogesh yoginder
yohan yohann yolanda yolande yona yoni yoshiko yosra yossef youcef youmna youna younes youness youp youri yousef yousra youssef youssouf
ysaline yse ysee yseult yumi yuna yunus yuri yusuf yvan yven yves yvette yvonne zabedeo zabina zaboj zac zaccaria zaccheo zachar zacharia
zachariah zacharias zachariasz zacharie zachary zache zachery zack zackary zackery zadig zahra zaida zain zaira zakaria zakariya zakary
zakarya zakelina zama zana zander zane zaneta zanita zanobi zara zaria zarina zarko zavis zayd zayn zayneb zbislav zbyhnev zbyhneva zbynek
zbynka zbysek zbyska zbyslav zbyslava zdan zdana zdena zdenek zdenka zderad zdeslav zdeslava zdik zdirad zdislav zdislava zechariah zef
zefiro zehra zeinab zelda zelibor zelie zelimir zelimira zelinda zelislav zelislava zella zelma zelmir zelmira zena zenaide zenebio zeno
zenobia zenobie zenobio zenon zenone zephirin zephyr zetico zetta zev zeyd zeynab zeyneb zeynep ziad zikmund zina zinaida zineb zinedine
zion zita zitomir zitomira zitoslav zitoslava ziva zivan zivana ziyad zlata zlatan zlatko zlatomir zlatomira zlatuse zoe zoeva zoey zofia
zofie zohra zoie zoila zoilo zoja zola zoltan zora zoran zoroslav zoroslava zosim zosima zosimo zula zuzana zuzanna zvonimir zvonimira
zyad zygmunt
`
