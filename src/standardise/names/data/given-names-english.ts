/**
 * Given names in English and their short forms, a line a name: spellings of the full name, `|`, then what its bearers are called every day.
 * A short form may stand in several lines (Alex), a full name stands in one. Few full names are also short forms: Klaus, Jan, Anne.
 */
export const englishGivenNames = `
aaron aron|ron ronnie
abdullah abdallah
abigail abbigail abigayle|abby abbie abbey gail
abraham|abe bram
adelaide|addie adela
adrian|ade
adrienne|addie
agnes|aggie nessie
ahmed ahmad
aidan aiden
alan allan allen alun|al
albert|al bert bertie albie
alexander alexandre|alex alec alick sandy xander lex ali
alexandra|alex alexa lexi lexie sandra sandy sasha xandra
alexis|alex lexi lexie
alfred|al alf alfie fred freddie freddy
alice alyce|allie ally
alison allison alyson|allie ally ali
alistair alastair alasdair alister|al ali ally
amanda|mandy mandi mandie manda
amelia|amy millie milly
andrea|andi andie drea
andrew|andy drew andie
angela|angie ange
angelina|angie lina
anne ann|annie nan nancy nanny
anthony antony|tony ant
antonia|toni tonia
archibald|archie archy
arthur|art artie
ashley ashleigh|ash
augustus augustine|gus gussie
barbara barbra|barb barbie babs bobbie barbs
barnaby|barney
bartholomew|bart
beatrice beatrix|bea bee trixie beattie
belinda|bel lindy bindy
benedict|ben benny benedick
benjamin|ben benny benji benjy benjie
bernadette|bernie detta
bernard|bernie barney
bertram|bert bertie
beverley beverly|bev
bradley|brad
brandon|bran
brian bryan
bridget brigid|biddy bridie
bronwen bronwyn|bron
caitlin kaitlyn katelyn caitlyn|cait kate
callum calum|cal
calvin|cal
cameron|cam
caroline|carol carrie caro caz
carolyn carolynn|carol carrie lyn
cassandra kassandra|cass cassie sandra sandy
catherine katherine kathryn catharine katharine cathryn kathrine|cathy kathy kate katie katy cath kath kat kitty kay kit kathie cathie
cecilia|cece celia cissy cis
charles|charlie charley chuck chas chaz chip
charlotte|charlie lottie lotte charley char
chester|chet
christian kristian cristian|chris kris
christina kristina cristina|chris chrissie chrissy tina kris cris
christine kristine|chris chrissie chrissy tina kris
christopher kristopher|chris kit topher kris
clare claire clair
clarence|clarrie
clarissa|rissa clari
clement|clem
clifford|cliff
clinton|clint
conor connor|con
constance|connie con
cordelia|cordie
cornelius|con connie
curtis|curt
cynthia|cindy cyndi cindi
cyril|cy
damian damien|damo
daniel|dan danny dannie
danielle|dani danny danni
david|dave davey davy dai davie
deborah debra debora|deb debbie debby debs
deirdre|dee
deirdre deidre|dee
dennis denis|den denny
derek derrick|del derry
diana|di dee
diane dianne|di dee
dominic dominick dominik|dom nick
donald|don donnie donny
dorothy dorothea|dot dottie dotty dolly dodie thea dee
douglas douglass|doug dougie duggie
edgar|ed eddie
edith|edie
edmund edmond|ed eddie ned ted
edward eduard|ed eddie eddy ned ted teddy
edwin|ed eddie ned
elaine elayne
eleanor elinor eleanore|ellie nell nellie nelly nora ella lenny
elijah|eli
elizabeth elisabeth|liz lizzie lizzy liza lisa beth betty bettie betsy bess bessie eliza elsie libby lib lisbeth elspeth buffy
ellen|ellie nell nellie nelly
elliott elliot eliot|ell
emilia|em emmy millie milly mila
emily|em emmy millie milly emmie
emma|em emmie emmy
emmanuel emanuel immanuel|manny manu
ernest|ernie
esther ester|essie hettie
ethel|ettie
eugene|gene
eugenie eugenia|genie gene
evangeline|evie
evelyn|evie eve ev
ezekiel|zeke
felicity|fliss flick flic
ferdinand|ferdie ferdy nando
fiona|fi
florence|flo florrie flossie flora
frances|fran frannie francie fanny frankie
francis|frank frankie fran
franklin|frank frankie
fraser frazer
frederick frederic fredrick fredric frederik|fred freddie freddy rick
gabriel|gabe gabby
gabrielle|gabby gabbie gabi gaby
gareth|gary gaz
genevieve|gen jenny ginny viv
geoffrey jeffrey geoffry jeffery|geoff jeff
george|georgie geordie dod
georgiana|georgie gina georgia
georgina|georgie gina georgia
gerald|gerry jerry ged
geraldine|gerry gerrie geri
gerard gerrard|gerry jerry ged
gertrude|gertie trudy trudie
gilbert|gil bert
gillian jillian|gill jill gilly jilly
glen glenn
gordon|gordy
grace|gracie
graham graeme grahame|gray
gregory|greg gregg
griffith|griff
gwendolen gwendolyn gwendoline|gwen wendy
haley hayley hailey hayleigh
hannah hanna|han
harold|harry hal
harriet harriett|hattie harrie hatty
hassan hasan
helen|nell nellie nelly lena
henrietta|hettie etta hattie henny
henry henri|harry hank hal
herbert|herb herbie bert
hilary hillary|hil
horace|horry
howard|howie
hubert hubertus|bert
hugh huw
hussein husain hussain husayn
ian iain
ibrahim ebrahim
ignatius|iggy nate
imogen|immy
irene|rene
isaac izaak|ike zac
isabel isobel isabelle|izzy izzie bella belle issy bel ibby
isabella|bella izzy izzie belle issy ella
isidore|izzy
jacob|jake cobby
jacqueline jaqueline jacquelyn|jackie jacky jacqui jaqui
james|jim jimmy jimmie jamie jem jimbo jas
jane jayne|janie jenny janey
janet|jan jenny netty
janice janis|jan
jasmine jasmin yasmin|jas jaz
jason|jase
jeannette jeanette|jeannie nettie
jemima|jem mima
jennifer jenifer|jen jenny jenni jenn jennie jenna
jeremiah|jerry jem
jeremy|jerry jez jem
jerome|jerry
jessica|jess jessie
joan|joanie
joanna johanna joanne|jo joey joanie
jocelyn|joss jo
john|jack johnny johnnie jackie jock jon
jonathan johnathan jonathon|jon jonny jonnie jonno
joseph|joe joey jos jody
josephine|jo josie josephina fifi josey
joshua|josh
joyce|joy
judith|judy judi jude judie
julia|jules juli
julian|jules
juliet juliette|jules
justin|jus
karen|kaz
kathleen cathleen|kathy cathy kath kate katie kay kat
kenneth|ken kenny
kerry kerrie
kieran kieron ciaran
kimberly kimberley|kim kimmy
kristen kristin kirsten|kris kirsty krissy
lachlan|lachie
lancelot|lance
laura|laurie lori lolly
laurel|laurie lori
lauren|laurie lori
lawrence laurence|larry laurie lawrie laz
leah lea
leonard|len lenny leo lennie
leopold|leo poldi
leroy|roy
leslie lesley|les
lester|les
letitia|letty lettie tish
lewis louis|lou lew louie
lillian lilian|lily lil lilly
linda lynda|lindy lyn lin
lindsay lindsey|linds
lionel|leo
loretta|lori retta
lorraine|lori lorrie rainey
louisa louise|lou lulu
lucas lukas|luke luc
lucille|lucy
lucinda|lucy cindy lu
lydia|liddy
lynette lynnette|lyn
lynn lynne
mabel|mab
madeleine madeline madelyn|maddie maddy mads
magdalene|maggie lena
malcolm|mal malc
marcus markus|marky
margaret|peggy peg peggie maggie meg mags marge margie madge greta maisie mamie daisy
marguerite|rita daisy
marian marion|mari
marianne|annie mari
marilyn|lyn mari
mark marc|marky
martha|marty mattie
martin martyn|marty mart
mary|molly mollie polly mamie may moll
mathilda matilda|tilly tilda mattie tillie
matthew mathew|matt mat matty
maureen|mo
maurice morris|mo moss maury
maximilian|max
maxine|max
maxwell|max
megan meghan|meg
melanie melany|mel
melinda|mel lindy mindy
melissa|mel missy lissa
mercedes|mercy
michael micheal|mike mick mickey micky mikey mickie
michelle michele|shelly mitch shell chelle
mildred|millie milly
millicent|millie milly
miranda|mandy randy
miriam|mim mimi mitzi
mitchell|mitch
mohammed muhammad mohamed mohammad mohamad muhammed mohamud|mo
montague|monty
montgomery|monty
muriel|mu
myrtle|myrt
nadine|nad
natalie nathalie|nat nattie
nathan|nate nat
nathaniel nathanael|nate nat nathe
neil neal
neville|nev
nicholas nicolas nickolas nikolas|nick nicky nico nik
nicola nichola|nicky nicki nikki nic
nicole nichole|nicky nicki nikki nic cole
nigel|nige
norman|norm
octavia|tavy
oliver|ollie olly noll
olivia|liv livvy ollie livia
oscar oskar|ozzie
oswald|oz ozzie ossie
pamela|pam pammy
patience|pat patty
patricia|pat patty pattie patsy trish tricia trisha patti
patrick|pat paddy rick packy
paul|paulie
paula|polly
pauline|polly paulie
penelope|penny pen pennie
percival|percy
peter|pete petey
petronella|nell nelly
philip phillip philipp philippe|phil pip
philippa phillipa|pip pippa
phyllis|phyl
priscilla|cilla prissy pris
prudence|prue pru
rachel rachael|rach rae
ralph ralf|rafe
randall randolph|randy
raphael|raph rafe
raymond|ray
rebecca rebekah|becky becca beck bec bex
reginald|reg reggie rex
reuben ruben|rube
rhys reece
richard|rick dick ricky rich richie ritchie dicky rickie dickie
robert|bob bobby bobbie rob robbie robby bert rab
roberta|bobbie robbie
roderick|rod roddy rory rick
rodney|rod roddy
roger rodger|rodge hodge
roland rowland|rolly roly rollo
ronald|ron ronnie ronny
rosalind rosalyn|ros roz rosie
rosamund rosamond|ros roz rosie
rosemary rosemarie|rosie rose ros
rowena|ro
rudolph rudolf|rudy rudi dolph
rupert|rupe
russell russel|russ rusty
samantha|sam sammy sammie
samson|sam
samuel|sam sammy
sarah sara|sally sal sadie
sean shaun shawn
sebastian|seb bas basti
seraphina|sera fina
shannon|shan
sharon sharron|shaz shazza
sheila|shell
shirley|shirl
sidney sydney|sid syd
sigmund|sig
silvester sylvester|sly sil
simon|si
solomon|sol solly
sophia sofia sophie|soph sophy
spencer|spence
stacey stacy|stace
stanley|stan
stella|stell
stephanie stefanie stephany|steph steff steffi stef stevie
stephen steven stephan|steve stevie ste
stewart stuart|stu stew
susan|sue susie suzy suze susy
susanna susannah suzanna|sue susie suzy sukie zanna
suzanne|sue susie suzy suze
sylvia silvia|syl
tabitha|tabby
tamara|tammy tam
tamsin|tam tammy
terence terrence terrance|terry tel
teresa theresa|terry tess tessa terri tessie
thaddeus|thad tad
thelma|thel
theobald|theo tibby
theodora|thea dora theo
theodore|theo ted teddy
thomas|tom tommy tommie thom
timothy|tim timmy timmie
tobias|toby tobi
tracey tracy|trace
trevor|trev
ursula|ursie
valentine|val
valerie|val
vanessa|nessa ness
vernon|vern
veronica|ronnie roni vera nicky
victor viktor wiktor|vic
victoria viktoria wiktoria|vicky vicki vickie tori vic vikki
vincent|vince vin vinny vinnie
violet|vi
virginia|ginny ginger gina ginnie
vivian vivien vivienne|viv vivi
wallace|wally
walter|walt wally wat
warren|waz
wilfred wilfrid|wilf fred will
wilhelmina|mina minnie willa billie wilma
william|bill billy billie will willie willy wills
winifred|winnie freda win
winston|win
yusuf yousef youssef yousuf
yvonne ivonne|von vonnie
zachary zachariah zackary zacharias|zac zach zack zak
zoe zoey
`
