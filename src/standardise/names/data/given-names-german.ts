/** Given names in German, Dutch and the Nordic languages, laid out as the English ones. Lines that share a full name count as one. */
export const germanGivenNames = `
adalbert|bert adi
adelheid|heidi adele alheit
adolf|adi dolf
adrianus adriaan|arie ad adri
albert|al bert berti
albrecht|albi brecht
alexander|alex sascha sasha xander lex
alexandra|alex sandra alexa sascha
alfons alphonse|alfi fons
alfred|fred freddy fredi
alois aloys|lois loisl
andreas|andi andy anders
angelika angelica|geli angi angie
anna|anni annie
annegret|anne gret
annelies anneliese|anne anni liese
annemarie|anne anni
anton|toni tony
antonia|toni
antonius|toon ton teun
arnold|arno noldi nol
august|gustl gus
auguste augusta|gusti guste
balthasar|balzer hauser
barbara|babsi barbi bärbel baerbel babette babs
bartholomäus bartholomaeus|bartel bart
benedikt|beni bene ben
benjamin|ben benni benny
bernadette|berni
bernhard bernhart|bernd bernt berni hardy
bertold berthold|bert berti
birgit birgitt birgitta|gitte biggi britta birte
birgitta|gitta
björn bjoern
brigitte brigitta|gitti gitta gitte biggi
burkhard burkhart burkard|burki
catharina|trijntje toos
charlotte|lotte lotti charlie
christian|chris kris
christiane|chris christl
christina kristina|chris tina stina christel
christine kristine|chris tina christel
christoph christof kristof|chris stoffel toph
clemens klemens|clem
conrad konrad|conny konni conni koni
cornelia|corrie
cornelia kornelia|conny conni nele nelly neli
cornelis|kees cor cees
dagmar|dagi daggi
daniel|dani danny
daniela|dani
david|dave
desiree|desi
detlef detlev|detti
dirk dierk
dominik dominic|domi
doris|dorle
dorothea|doro dorle thea dora dorli dorothee
eberhard eberhart|ebi eber hardy
eduard|edi ede eddy
ekkehard ekkehart eckhard eckart eckhart|ekki
eleonore eleonora|lore ella nora leni
elfriede|elfi friedel frieda
elisabet elisabeth|lis lisbet elsa
elisabeth elizabeth|lisa lise liesl lisl liesel else elsbeth elli lisbeth lilli betti sissi sisi betty liesbeth
erhard|hardy
erich erik eric|ricky
erika|riki
ernst|erni
eugen|geni
eva|evi evchen
evelyn|evi
felicitas felizitas|feli
ferdinand|ferdi ferdl
florian|flo flori
franz|franzl franzi
franziska|franzi fanni franzl ziska cissy sissi
frederik|freek rik
friederike|rike fritzi riki friedel frieda
friedrich fridrich|fritz fritzi fred friedel fredi fiete
gabriel|gabi
gabriele gabriela|gabi gaby gabs
georg|schorsch
gerardus gerard|gerrit ger
gerhard gerhart|gerd gert hardy geri
gertrud gertraud|trudi trude traudl gerti traudi gerta
gisela|gisi gila
gottfried|friedel gotti
gottlieb|liebel
gregor|greg grischa
gudrun|gudi
gustav gustaf|gustl gus gösta
götz goetz
günther günter guenther guenter gunter gunther|günni guenni
günther günter guenther guenter gunter gunther|günni guenni
hannelore|hanne lore hanni loni
hans-joachim|hajo achim
hans-jürgen hans-juergen|hajo
hans-peter|hape
harald|harry hari
hartmut hartmuth|harti
hedwig|hedi hede hedda
heinrich|heinz heiner hein heini henner hinnerk
helene helena|lena leni hella
helga|helgi
helmut hellmut helmuth|heli
hendrika|riek rika
hendrikus hendricus|henk rik hein hendrik
henriette|jette henni jetti
herbert|bert herbi
hermann herrmann herman hermanus|harm manni
hermine|mine minna hermi
hildegard hildegart|hilde hilda gard
holger|holgi
hubert hubertus|hubsi hub bert
ignatius ignaz|naz nazl
ingeborg|inge inga ingi
ingrid|inge inga ingi
irmgard|irma irmi irmchen
isabella isabell|isa bella bell
jacobus|jaap koos ko cobus
jakob jacob|jockel jackl köbi koebi jaap koos
jan-hendrik jan-henrik
joachim|achim jochen jochim jo
johann johannes|hans hannes hansi hanns hansl hanno jo johnny jan
johanna|hanna hanne hanni jo jopie
johannes|joop johan
jonathan|jon joni
josef joseph|sepp seppi jupp jo josi peppi beppo joe
josefine josephine|josi josie fini pepi
julia|jule juli
juliane juliana|jule juli
julius|jule
jörg joerg|jörgl
jörn joern
jürgen juergen
karl carl|karli kalle charly karlchen
karl-heinz carl-heinz karlheinz|kalle kalli heinz charly
karoline caroline karolina carolina|karo caro lina line
kaspar caspar kasper|kasimir
katharina catharina katarina catarina|kathi käthe kaethe kati trina
katrin kathrin catrin cathrin|kati trine
kerstin kirstin
klaus claus|klausi
klaus claus|klausi
kordula cordula|kordi cordi
kristoffer|kris stoffer
kunigunde|kuni gunda
lambertus|bert lammert
lars laurits
leonhard|leo hartl lenni
leopold|poldi leo poldl
lieselotte liselotte|lilo lotte liesl lise lotti liselott
lorenz laurenz|lenz
ludwig|lutz lude lucki luggi wiggerl
luise louise|lulu isa lou
magdalena magdalene|lena leni magda madlen lene malene
maike meike
manfred manfried|manni fred mani freddy
manuel|manu manni
manuela|manu ela
margarete margarethe margareta margaretha|grete gretel greta gretl gretchen marga rita gritta margret
margaretha|griet greetje
margrethe margareta|grethe
maria|mitzi mizzi ria mariechen mieke
marianne|nanne janne
marlene|leni lene
martin|tine mart maarten
martina|tina marti
mathilde matilde|tilda tilde hilde tilly
matthias mathias mattias|matze hias matti matz hiasl matt
maximilian|max maxi maxl
mechthild mechthilde|mecki hilde
melanie|mel meli mela
michael|michi micha mike michl much mischa
michaela|michi micha ela
mirko mirco
monika|moni mona
nikola|nicki
nikolaus nicolaus|klaus claus nik niko niklas klas nickel nico
norbert|nobbi bert norbi
oswald|ossi
otto|otti
patrick|patti
patrizia|patti
paul|pauli paulchen
paula|pauli
peter|peterle piet pit
petra|peti
philip philipp phillip|phil lipp flip
pieter petrus|piet peer
raimund raymund|mundl
rainer reiner|rainy
regina|gina regi
regine|gina regi
reinhard reinhardt reinhart|reini hardy reinhold rene
reinhilde|hilde
renate|rena nati reni
richard|richi ricky rick
robert|robby rob bert robi
roland|rolli roli
rosa|rosi röschen
rosalia rosalie|rosi rosl
rosemarie rosmarie|rosi rosl romy
roswitha|rosi wita
rudolf rudolph|rudi dolf ruedi
rupert ruprecht|rupi
rüdiger ruediger|rudi
sabine|bine biene sabi
samuel|sam sami
sebastian|basti bastian wastl seb bast
sibylle sybille|bille sibi
siegfried sigfrid|sigi siggi fred friedel
sieglinde|linde sigi
siegmund sigmund|sigi siggi
sigrid siegrid|siri sigi sigga
silke sylke
silvester sylvester|vester
silvia sylvia|silvi
simon|simmerl simi
simone|simi mone
sofie sophie sofia sophia|soffi fiene
stefan stephan steffen stephen steven|steffl steff steve
stefanie stephanie|steffi steffie stefi fanny
susanne susanna|susi sanne susa sanna suse
sven swen
sören soeren
thaddäus thaddaeus|thaddel
theodor|theo teo dori
theodorus|theo dorus
theresia therese theresa|resi thesi res
thilo tilo
thomas|tom tommy tommi
tobias|tobi
torsten thorsten
ulrich|uli ulli ueli
ulrike|uli rike ulli ulla
ursula|uschi ursel ulla ursi ulli
ute uta
valentin|veltin val valli
veronika|vroni vera roni
viktor|vicky vitek
viktoria|vicky vicki tori
vinzenz|zenz
volker|volki
walburga|burgi wally walli
waldemar|waldi
walter walther|walti waldi
waltraud waltraut|traudl wally traudi
wenzel|wenz
werner|wernher
wilfried|fred willi friedel
wilhelm|willi willy wim helm willem
wilhelmina wilhelmine|minna mina wilma helma helmine minni
wilhelmus|wim willem
willibald|willi
wolfgang|wolf wolfi wolferl
wolfram|wolf wolfi
xaver|xaverl veri
`
