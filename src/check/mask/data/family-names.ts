/** Family names that are everyday words or towns too, and the usual English ones, small and without accents. Written by scripts/name-words.mjs from the locales of @faker-js/faker (MIT). */
export const familyNames = `
aasen abbott abernathy abshire acuna adams alarcon albuquerque alcala altenwerth alvarez amore ancona anderson andre angelo ankunding
apodaca aragon arena armstrong auer aufderhar avila aviles bahringer bailey bak balistreri banda bang bar bari barletta barrows bartell
bartoletti barton bashirian basta batz bauch baumbach bayer beahan beatty bechtelar becker bednar beer beier berg berge bergnaum bergstrom
bernhard bernier berthoud best bins blanc blanco blanda blank blick block blume bode boehm bogan bogisich boi bologna bonnet bono borek
borer bosco bossy botsford boyer boyle bradtke braga brakus branco brand brandenburg braun bravo breitenberg brekke briza broek brown
bruen brun bruno buccheri buch bucher buckridge burgos caggiano calabria camara camarillo cammarata campana canale canales candela cap
cappelletti cardenas carrara carroll carter cartwright casas caserta casper cassin castro catania catanzaro cervena cerveny champlin
charles christen christiansen clark clarke clemente co coelho cole collado collier collins colombo colon como concepcion conn connell
connelly conner conroy considine cordova corkery cormier corona corral corwin costa cremin cremona crist crona cronin crooks cruickshank
cruz cummerata cummings czech da dach dal dam daniel dare daugherty davis de deckow del den denesik denis der di dibbert dickens dicki
dickinson dietrich dominguez donato donnelly dooley douglas doyle dubuque duck durgan ebert effertz emard emmerich erben erdman ernser
escobedo fadel fahey falcone farrell fay feeney feest feil fernandez ferrara ferreira ferro ferry festa fisher flatley floridia fontana
forst fort forte frami franecki franey frank frau frei friesen frisch fritsch funk gade gall garcia garden garza gazzola gens gerhold
gerlach gibson gislason gleason gleichner glover goldner gomez goodwin gora gorczany gorka gottlieb goyette grady graham gran grande grant
grau greb green greenfelder greenholt grimes grob groen gross grosso grun guerrero guida gulgowski gusikowski gut gutierrez gutkowski
gutmann haag hackett hagen hagenes hahn haley halvorson hamill hamilton hammes hand hane hansen hara harber harris hartmann harvey hauck
havel hayes heaney heathcote hegmann heidenreich heller henry herman hermann hermiston herzog hessel hettinger hickle hidalgo hill hilll
hills hilpert hintz hirthe hodkiewicz hoeger hoffman hold homenick hoppe hora horn horst howe howell hudson huel huels hyatt iglesias inca
jackson jacobi jacobs jacobson jakubowski jaskolski jast jenkins jerde johns johnson johnston jones juarez jung just kalisz kassulke
kautzer keebler keefe keeling keller kemmer kerluke kertzmann kessler khanna kick kiehn kielbasa kihn kilback king kirlin klein klima
kling klocko koch kock koelpin koepp kohler kolar kon konopelski kopf koss kot kovacek kowal kozey kraft krajcik krebs kreiger kris krupka
kshlerin kub kuhic kuhlman kuhn kujawski kulas kunde kunze kupfer kuphal kutch kuvalis la labadie lack lakin lang lange langosh langworth
larkin larson le leannon lebsack lecce lech ledner lee leffler legros lehner leite lemke leon leone lerma lesch leuschke lewin lie lima
linares lind linden lindgren littel little lo lockman lodi lopez los louis lowe lubowitz lucia lueilwitz luettgen lugo lund lynch macedo
macejkovic macgyver machtig madera madrid maggio magi maia mala maltese mann mante marchi marco maria mariani marino marks marl marquardt
marten martin marvin marzi masala massa mateo matera mau mayer mayert mcclure mccullough mcdermott mcglynn mckenzie mclaughlin medhurst
meer mercado merta mertz mesa messina metz milano miller mills miranda mistretta mitchell moen mohr mol molina monaco monahan monica monte
montenegro moore mora morar moreno morgan morissette moritz mosciski moss moura mraz mueller muller murazik murphy murray musso nader
nagel napoli navarra ne newton nicolas nienow nikolaus nitzsche nolan norberg nordby nota nova novy oberbrunner ocampo okuneva oliveira
olson ondricka orlando orn ortiz osinski pace pacocha padberg padula pagac palermo palma papa paredes paris parisian parker paterson patti
pau paucek paul paz perna perret peter peters petit pfannerstill pfeffer pierre pinto pisa pisano pol pollich ponce porta posada poser
post potenza pour pouros powlowski pratico prato predovic price prohaska prosacco purdy quarta quigley quinta quintana quitzon ragusa
ramon rana rath ratke rau raynor re reichel reichert reilly reina reinger rempel renner reus reyes reynolds rice rico rincon rippin
ritchie rivas rivera robel roberts robertson rocha rodriguez rogahn roger rohan rojo rolfson romaguera romani romero roob rosa rose
rosenbaum rowe ruecker runolfsdottir runolfsson runte russel rutherford ryan sa saba sala salerno salgado salinas sanchez sanford sans
santana santiago santo satterfield sauer savoca sawayn schaden schaefer schamberger scharf schiller schimmel schinner schmeler schmidt
schmitt schneider schoen schowalter schroeder schulist schultz schumm schuppe schuster schwarz scott segovia segura senger serpa sevilla
shanahan shields sierra simonis sipes siracusa skala skiles skov slovak smith smitham smola sobotka sommer soria soro spencer spinka
sporer stabile stahl stamm stanton stara stark stary stehr stepanov steuber stiedemann stokes stoltenberg stolz storm stracke strand
streich stroman strosin sucha svoboda swaniawski swift taylor tepla terry thiel thompson tillman toledo torp torphy torres tortorici towne
toy trantow trapani tremblay treutel tromp trujillo turcotte turek turner ullrich upton urban urso vaca valencia valle vallejo valles van
vandervort vega vela velden venezia verde veronese veum viale villa vincent vita vogel volkman von vonrueden waelchi walker walsh walter
ward wasser waters watsica weber wehner weight weimann weiss weissnat welch weniger west white wiegand wilderman wilkinson will williamson
willms wilson windler wintheiser wisoky wisozk wit witting wiza wolf wolff wuckert wunsch wyman yost young yundt zach zak zamora zaragoza
zboncak zemlak zielonka ziemann zieme zimmer zimmermann zulauf
`
