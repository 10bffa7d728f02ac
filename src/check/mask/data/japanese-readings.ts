/** Japanese names as they are read, in Hepburn without long vowels. Written by hand. */

export const familyReadings = `
abe adachi akiyama ando aoki arai araki asada asano baba chiba doi endo fujii fujimoto fujita fujiwara fukuda fukui fukushima furukawa goto hamada hara harada hasegawa hashimoto hattori hayashi
higuchi hirai hirano hirata honda hori hoshino ichikawa igarashi iida ikeda imai inoue ishibashi ishida ishihara ishii ishikawa ito iwamoto iwasaki iwata kaneko kamata kato kawaguchi kawakami
kawamura kawasaki kikuchi kimura kinoshita kitamura kobayashi kojima komatsu kondo kono koyama kubo kubota kudo kuroda kurihara maeda maruyama masuda matsubara matsuda matsui matsumoto matsumura
matsunaga matsuo matsushita matsuoka minami mita miura miyake miyamoto miyazaki mizuno mochizuki mori morimoto morita murakami murata nagai nakagawa nakajima nakamura nakano nakao nakayama
nishida nishikawa nishimura nishiyama noda noguchi nomura ogawa ogura ohno oishi okada okamoto okamura okubo omori onishi ono oshima ota otani otsuka ozaki saito sakai sakamoto sakurai sakuma sano
sasaki sato sekiguchi shibata shimada shimizu shimura sudo sugawara sugimoto sugiyama suzuki tachibana taguchi takada takagi takahashi takano takashima takayama takeda takenaka takeuchi tamura
tanabe tanaka tani taniguchi terada tojo tsuchiya tsuda tsuji uchida ueda uehara uemura ueno wada watanabe yajima yamada yamaguchi yamamoto yamamura yamanaka yamane yamashita yamauchi yamazaki
yano yasuda yokota yokoyama yoshida yoshikawa yoshimura
`

export const givenReadings = `
ai aiko akane akemi aki akiko akio akira asami asuka atsuko atsushi aya ayaka ayako ayumi chieko chihiro chika chikako chiyo daichi daiki daisuke eiji eiko emi emiko eri erika etsuko fumiko fumio
goro hana hanako haruka haruki haruko haruto hayato hideaki hideki hideo hideyuki hikari hikaru hina hinata hiroaki hiroki hiroko hiromi hiroshi hiroto hiroyuki hisako hisashi hitomi hitoshi ichiro
ikuko isamu jiro junichi junko kaito kana kanako kaoru kasumi katsumi katsuya kazuhiko kazuhiro kazuko kazumi kazuo kazuya keiichi keiji keiko keisuke keita kenichi kenji kenta kimiko kiyoshi koichi
koji kota kotaro kozue kumi kumiko kyoko mai maki makoto mami mamoru manabu mariko masaaki masahiko masahiro masaki masako masami masanori masao masaru masashi masato masayuki mayu mayumi megumi mei
michiko midori miho mika miki mikiko minako minoru misaki mitsuko mitsuo miyuki momoko naoki naoko naomi naoto natsuki natsuko natsumi nobuko nobuo nobuyuki noriko norio osamu reiko rena riko rina
ryo ryoichi ryoko ryosuke ryota ryuichi saburo sachiko saki sakura satomi satoru satoshi sayaka sayuri seiichi seiji setsuko shigeo shigeru shinichi shinji shinya shiori shiro shizuka shoichi shoji
shota shun shunsuke sota sumiko susumu tadashi takahiro takako takao takashi takayuki takeshi takumi takuya tamotsu taro tatsuya tetsuo tetsuya tomoaki tomohiro tomoko tomomi toru toshiaki toshiko
toshio toshiyuki tsubasa tsutomu tsuyoshi wataru yasuhiro yasuko yasuo yasushi yoichi yoko yoshie yoshiko yoshio yosuke yui yuichi yuji yuka yukari yuki yukiko yukio yumi yumiko yuriko yusuke yuta
yutaka yuto yuuki yuya
`
