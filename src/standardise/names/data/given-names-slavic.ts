/**
 * Given names in Russian, Ukrainian, Polish and Czech in Latin letters, laid out as the English ones. Names of Cyrillic writing stand in the
 * spellings their bearers meet in passports and by ear (Aleksandr, Alexander; Yuri, Iurii).
 */
export const slavicGivenNames = `
agnieszka|aga agusia
aleksandr alexander aleksander oleksandr alexandr|sasha sascha sania sanya shura alik olek sanek aleks alex shurik sasza
aleksandra alexandra oleksandra|ola sasha sascha shura olenka olka sanya lesya
aleksei alexei aleksey alexey aleksej oleksii oleksiy alexej|lyosha alyosha lesha leha alosha alik
alicja|ala alusia
anastasia anastasiya anastasiia anastazja|nastya nastia stasya nastja asya
anatoly anatolii anatoliy anatolij anatoli|tolya tolik tolia
andrei andrey andrii andriy andrej|andryusha andriusha dryusha
andrzej|jedrek andrus
angelina anzhelina|lina gelya
anna|anya ania anka andzia nyura anyuta annushka hania anja
antoni|antek tolek antos
arkady arkadii arkadiy arkadiusz|arek arkasha
artem artyom artiom|tyoma tema tioma
barbara|basia baska
bartlomiej bartosz|bartek
boguslaw|bogus bogdan
boleslaw|bolek
boris borys|borya boria
bronislaw|bronek
czeslaw|czesiek
daniil danil danylo|danya dania danila
daria darya dariya|dasha darka daszka dasza
dariusz|darek
dmitry dmitrii dmitri dmitriy dmytro dimitri dmitrij|dima mitya dimitry mitia dimka
dorota|dorotka
edward eduard|edek edik
ekaterina yekaterina kateryna jekaterina|katya kate katia katja katyusha
elena yelena olena jelena|lena alyona alena lenochka lenka
elizaveta yelizaveta yelyzaveta|liza lizonka
elzbieta|ela elka elusia
evgenia evgeniya yevgenia yevheniia|zhenya zhenia shenja
evgeny yevgeny evgenii evgeniy yevhen yevgeni yevgeniy evgeni jewgeni|zhenya zhenia shenja genia
ewa eva|ewka ewunia
filip|filipek fil
franciszek|franek
frantisek|franta
galina halyna|galya galia halya
gennady gennadii gennadiy hennadii|gena gennadi
georgy georgii georgiy georgi heorhii|gosha zhora goga
grigory grigorii grigoriy hryhorii grigori|grisha
grzegorz|grzesiek grzes
halina|hala halinka
helena|hela lena helenka
henryk|heniek
igor ihor|igoryok
ilya ilia illia ilja|ilyusha
inna|innochka
irina iryna irena|ira irka irusia iren
ivan|vanya vania wanja vanka vanyusha
jacek jacenty|jacus
jadwiga|jadzia
jan|janek jasiek jas jasio janusz honza jenda
jana|janka janicka
jaroslaw jaroslav|jarek jarda
jerzy|jurek jerzyk
jiri|jirka jura
joanna|asia joasia aska
jozef josef|jozek juzek pepa pepik jozin
judyta|judytka
julia yulia iuliia yuliya yuliia|yulya julka julcia yulka
justyna|justynka
kamil|kamilek
karel|kaja karlik
karolina|karola karolinka
katarzyna|kasia kaska kasienka
katerina|katka kata kacka
kazimierz|kazik kazek kaziu
kirill kyrylo|kirya kiryusha
konstantin kostyantyn|kostya kostia kostik
krystyna|krysia kryska
krzysztof|krzysiek krzys krzysiu
ksenia kseniya kseniia oksana xenia|ksyusha ksiusha oxana
larisa larysa|lara lora
lech|leszek
leonid|lyonya lenya leo
lev|lyova leva lyovushka
lubov lyubov liubov|lyuba luba liuba
lucyna|luska
ludmila lyudmila liudmyla ljudmila liudmila|lyuda luda mila lyusya
lukasz|luki lukaszek
maciej|maciek macius
magdalena|magda madzia magdusia
makar|makarchik
maksim maxim maksym|max maks
maksymilian|maks max
malgorzata|gosia malgosia gocha goska
marcin|marcinek
marek|mareczek
margarita|rita margo
maria mariya mariia marija|masha marysia maryska manya marusya maša mascha mania mashka marika
mariusz|mariuszek
marta|martusia
martin|martinek
mateusz|mati matek
matvei matvey matvii|motya
michal|michalek misiek misko
mieczyslaw|mietek
mikhail mikhailo michail mykhailo mihail|misha mischa miszka mishka
mikolaj|mikolajek miki
miroslaw miroslav|mirek mira
nikolai nikolay nikolaj mykola|kolya kolia nikolasha
nadezhda nadiia nadia|nadya nadja nadyusha
natalia natalya nataliya nataliia natalja|natasha natascha nata natalka natusia tasha nat
nikita mykyta|nikitka
oleg oleh|olezhka
olga olha|olya olia olenka olechka
pavel pavlo|pasha pawlik pavlik pavlusha pasza
pawel|pawelek
petr pyotr petro piotr|petya petia piotrek piotrus
polina|polya
przemyslaw|przemek
radoslaw radoslav|radek
rafal|rafalek
roman|roma romek
ryszard|rysiek
semyon semen semion|syoma senya
sergei sergey serhii serhiy sergej|seryozha serezha serhiyko seriozha serega seryoga
slawomir slavomir|slawek
stanislaw stanislav|stas staszek stasiek standa stach slava
stepan|styopa stepa
svetlana svitlana swetlana|sveta swieta swetka
tadeusz|tadek tadzio
tamara|toma
tatiana tatyana tetiana tetyana tatjana|tanya tania tanja tanyusha
teresa|renia tereska
timofei timofey tymofii|tima
tomas|tomasek
tomasz|tomek tomus
urszula|ula ulka
vaclav|vasek vena
vadim vadym|vadik
valentin valentyn|valya valik
valentina valentyna|valya valia
valeria valeriya valeriia|lera valera
valery valerii valeriy valeri valerij|valera
vasily vasilii vasiliy vasyl vasili vasilij wassili|vasya vasia wasja vaska
veronika weronika|nika vera weronka
victoria viktoria viktoriya viktoriia wiktoria|vika wika vikusya
viktor victor wiktor|vitya vitia vityok
vitaly vitalii vitaliy vitali vitalij|vitalik vitalya
vyacheslav viacheslav vjacheslav|slava slavik
vladimir volodymyr wladimir|vova volodya wolodja volodia vladik vovka vovochka vlad
vladislav vladyslav|vlad vladik slava
vsevolod|seva
waclaw|wacek
waldemar|waldek
wieslaw|wiesiek
wladyslaw|wladek
wlodzimierz|wlodek
wojciech|wojtek wojtus
yakov yakiv|yasha
yaroslav yaroslaw|slava yarik
yuri yury yurii yuriy iurii juri jurij iuri|yura iura jura
zbigniew|zbyszek zbynek zbysiek
zdzislaw|zdzisiek
zofia|zosia zoska zosienka
zoya zoia|zoyka
zuzanna|zuza zuzia
`
