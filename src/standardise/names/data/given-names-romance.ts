/** Given names in French, Spanish, Portuguese and Italian, laid out as the English ones. Hyphenated ones are two names. */
export const romanceGivenNames = `
adelaide|ade
adolfo|fito dolfo
adriana|adri
agustin|tin agus
agustina|agus
albert|bebert
alberto|beto berto tito
alejandra|ale alex sandra jandra
alejandro|ale alex jandro sandro alejo
alessandra|ale sandra
alessandro|ale sandro alex
alfonso alphonso|fonso poncho alfon
alfredo|fredo fredi
alicia|ali licha
ana|anita anabel
angel|gelo angelito
angela|angelita
angeles|angie geles
angelique|angie
anne-marie|anne
anne-sophie|anne
antoine|toine tony antho titi
antonella|anto nella
antonia|toni tona toñi toñita
antonio|toño toni tonio nino tonino tony
armando|mando
arthur|tutur
asuncion|asun chon
aurelie|lili aure
aurelien|aure
barbara|babeth
bartolome|bartolo
beatrice|bea
beatriz|bea betty triz
benedicte|bene
benito|beni
benjamin|ben benji benja
benoit|ben
bernadette|berna detta
bernardo|nardo berna
bertrand|bebert
blandine|dine
brigitte|bri gigi
candelaria|cande
carlos|carlitos charly charlie
carlota|lota carla
carmelo|melo
carmen|carmela carmencita menchu carmina mamen
carolina|caro caru
caroline|caro line
catalina|cata lina
caterina|cate rina katia
catherine|cathy cath katy cat
cecile|ceci
cecilia|ceci chila
celestino|tino
charles|charlot charly
charlotte|chacha lotte
christelle|chris
christian|chris
christiane|chris
christine|chris titine
christophe|chris tof toph
claire|clairette
claude|claudy
clement|clem
clementine|clem clemy tine
concepcion|concha conchi conchita chona
consuelo|chelo consu
corinne|coco
cristobal|tobal cris
daniel|dani
david|davi
delphine|del dede
diego|dieguito
dolores|lola lolita loli lolis doli
dominga|minga
domingo|mingo chomin
dominique|dom domi doume
eduardo|edu lalo guayo
elena|nena leni lena
eleonore|leo nore
elisa|eli
elisabeth|lise babette zabou babeth beth elise isa
eloise heloise|elo
emilia|emi mila
emiliano|emi
emilie|emi mimi
emilio|emi milo
emmanuel|manu mano
emmanuelle emanuelle|manu
encarnacion|encarna encarni
enrico|rico
enrique|quique kike enri quico
enriqueta|queta
ernesto|tito neto erni
esperanza|espe
esteban|steve estebi
estefania|fani estefi
esther ester|teté
eugenia|geni maru
eugenio|geno
eulalia|lala laya
eva|evita
fabian|fabi
fabien|fab
fabienne|fab
fabrice|fab
federica|fede
federico|fede fico kiko lico
felicidad|feli
felipe|pipe feli lipe
fernanda|fer nanda
fernando|fer nando fercho ferni
filippo|pippo
filomena|filo mena
florence|flo flow
florentino|tino floro
francesca|franca cesca checca
francesco|franco cesco checco ciccio
francisca|paca paquita paqui curra fran
francisco|paco pancho curro fran kiko paquito quico frasco chico isco
francisco-javier|fran javi
francois|franck fanfan
francoise|fanfan soizic
frederic|fred fredo
frederique|fred
gabriel|gabi gab
gabriela|gabi gaby
gabrielle|gaby gab
gaetano|tano
genaro|naro
georges|jojo geo
geraldine|gege
gerard|gege
gerardo|gera lalo
giacomo|mino
gilberto|beto gil
giorgia|gio
giorgio|giorgino
giovanna|gianna vanna nina
giovanni|gianni gio vanni nino nanni
giuseppe|beppe peppe pino peppino beppino geppo bepi
giuseppina|pina giusy peppina giusi
gonzalo|gonza chalo
graciela|chela
gregoire|greg
gregorio|goyo goyito
guadalupe|lupe lupita
guillaume|guigui will
guillermo|guille memo willy guillo
gustavo|gus tavo
hector|tito
helene|lena
humberto|beto
ignacia|nacha
ignacio|nacho iñaki nachete
inmaculada|inma macu
inocencio|chencho
isabel|isa chabela bel isabelita belita chabe
isabella|isa bella
isabelle|isa zaza babelle belle
ismael|isma
jacinto|chinto
jacqueline|jackie jacotte
jacques|jacquot jacky jaco
javier|javi javito xavi
jean|jeannot
jean-baptiste|jb
jean-claude|jc
jean-francois|jef jf
jean-jacques|jj
jean-luc|jl
jean-marc|jm
jean-marie|jm
jean-michel|jm
jean-paul|jp
jean-philippe|jp
jean-pierre|jp jeanpi
jean-sebastien|js
jeanne|jeanneton
jerome|jej
jeronimo|jero
jesus|chus chuy chucho suso
joaquin|quino joaco ximo
joaquina|quina
jose|pepe pepito chepe joe
jose-antonio|josan
jose-luis|joselu pepe
jose-manuel|chema josema pepe
jose-maria|chema josema pepe
jose-miguel|josemi
jose-ramon|joserra
josefa|pepa pepita fefa josefina chepa
joseph|jojo joe
josephine|jo josette josie fifine
juan|juanito juancho juanillo
juan-antonio|juanan
juan-carlos|juanca juancar
juan-jose|juanjo
juan-luis|juanlu
juan-manuel|juanma
juan-maria|juanma
juan-pablo|juanpa
juan-ramon|juanra
juana|juanita
julian|juli
julie|juju
julien|juju jul
juliette|juju
julio|juli julito
lamberto|berto
laura|lauri lau
laurence|lolo lau
laurent|lolo laulau
leopoldo|polo leo
lorenzo|renzo loren lencho
louis|loulou lou
louise|lou louison loulou
lourdes|lulu lurdes
lucas|luc
lucia|luci luz
luciano|lucho
ludovic|ludo
luigi|gigi gino luigino
luis|lucho luisito
luisa|luisita
madeleine|mado lena mad
magali|mag
magdalena|magda malena lena
manuel|manolo manu manolito lolo manel
manuela|manola manoli manu manuelita
marcel|celou
marcelino|lino marce
marcello|cello
marcelo|marce chelo
margarita|marga rita margara
margherita|rita ghita
marguerite|margot guite margaux
maria|mari maruja marica
maria-angeles|mariangeles angeles angie
maria-carmen maria-del-carmen|mamen maricarmen carmen
maria-dolores|marilo loli
maria-elena|malena
maria-eugenia|maru
maria-fernanda|mafer
maria-isabel|maribel marisa
maria-jesus|chus mariajesus
maria-jose|majo cote marijose
maria-luisa|marisa malu
maria-mercedes|merche
maria-paz|maripaz
maria-pilar maria-del-pilar|mapi maripili pilar pili
maria-soledad|marisol
maria-teresa|maite maritere mayte
maria-victoria|marivi
marie|mimi
marie-christine|marie-chris
marie-helene|marilene
marie-laure|malo
martine|titine
mateo|teo
mathieu matthieu|mat math
matilde|mati tilde
matteo|teo
maurice|momo
mauricio|mau
maxime|max
maximiliano|maxi max
maximilien|max
melchor|chor
mercedes|merche meche merce merceditas
michel|mimi mich
micheline|mimi
miguel|migue miguelito miki
miguel-angel|miguelan
milagros|mila mili milagritos
miriam|miri
monique|momo nique
montserrat|montse
narciso|chicho
natalia|nati natti
nathalie natalie|nat nath lili
nicola|nico nicolino
nicolas|nico nic colas
nieves|nievitas
nuria|nuri
olivia|oli
olivier|oliv
patrice|pat
patricia|pat patri patty tricia
patricio|pato
patrick|pat
pedro|perico pedrito perucho
pierre|pierrot
pierre-yves|py
pilar|pili pilarin pilarica
purificacion|puri pura purita
rafael|rafa fael rafi
rafaela|rafi fela
raffaele|lello raffa
raffaella|raffa lella
raimundo|mundo
ramon|moncho monchi mon ramoncito
ramona|mona
raul|raulito
remedios|reme
renato|nato
ricardo|ricky richi cardo ric
riccardo|ricky ricci
roberta|roby
roberto|beto rober berto tito robertino
rocio|chio
rodolfo|rodo fito
rodrigo|rodri rigo
rogelio|roge
rolando|rolo
rosa|rosita rosi
rosa-maria|rosi
rosalia|rosi lia
rosario|charo chayo rosarito charito
ruben|rube
salvador|salva chava
salvatore|salvo toto totò turi
sandrine|sandy
santiago|santi chago tiago yago
santiago|santi chago tiago yago
santos|santi
sebastian|sebas seba
sebastien|seb bast
serafina|fina
sergio|checo
severino|seve
silvestre|silver
simone|momo
socorro|coco
sofia|sofi
soledad|sole chole
sophie|soso
stephane|steph stef
stephane|steph stef
stephanie|steph fanny
sylvie|sylv vivi
teodoro|teo doro
teresa|tere teresita teté
theodore|theo
therese|tete
thibault thibaut thibaud|thib titi
thierry|titi
timoteo|teo
tomas|tomasito tomy
tommaso|maso tommy
trinidad|trini
valentin|valen tin
valentina|vale
valerie|val
vanesa|vane
veronica|vero
veronique|vero
vicenta|centa
vicente|chente vicen tito
victor|vitin
victoria|vicky toya viki
vincent|vince vinz
vincenza|enza
vincenzo|enzo vince cenzo
virginie|gigi nini
xavier|xav
yolanda|yoli yola
yvonne|vonvon
`
