import { lines, words } from '../text.mjs'

const pairs = (text) => Object.fromEntries(words(text).map((pair) => pair.split(':')))
const FAMILY = pairs(
  '佐藤:サトウ 鈴木:スズキ 高橋:タカハシ 田中:タナカ 伊藤:イトウ 渡辺:ワタナベ 山本:ヤマモト 中村:ナカムラ 小林:コバヤシ 加藤:カトウ 吉田:ヨシダ 山田:ヤマダ 松本:マツモト 井上:イノウエ 木村:キムラ 清水:シミズ 林:ハヤシ 斎藤:サイトウ 森:モリ 池田:イケダ 橋本:ハシモト 阿部:アベ 石川:イシカワ 前田:マエダ 藤田:フジタ 小川:オガワ 岡田:オカダ 後藤:ゴトウ 長谷川:ハセガワ 村上:ムラカミ 近藤:コンドウ 石井:イシイ 坂本:サカモト 遠藤:エンドウ 青木:アオキ 西村:ニシムラ 福田:フクダ 太田:オオタ 三浦:ミウラ 原田:ハラダ',
)
const MALE = pairs(
  '誠:マコト 健太:ケンタ 翔太:ショウタ 大輔:ダイスケ 直樹:ナオキ 和也:カズヤ 拓也:タクヤ 哲也:テツヤ 浩二:コウジ 修:オサム 剛:ツヨシ 雅人:マサト 秀樹:ヒデキ 裕太:ユウタ 隆:タカシ 正男:マサオ 亮:リョウ 智也:トモヤ 学:マナブ 昭夫:アキオ',
)
const FEMALE = pairs(
  '美咲:ミサキ 陽子:ヨウコ 由美:ユミ 恵子:ケイコ 真由美:マユミ 愛:アイ 彩:アヤ 久美子:クミコ 智子:トモコ 幸子:サチコ 千尋:チヒロ 明美:アケミ 直美:ナオミ 裕子:ユウコ 優:ユウ 麻衣:マイ 香織:カオリ 洋子:ヒロコ 沙織:サオリ 理恵:リエ',
)

export default {
  language: 'ja',
  family: Object.keys(FAMILY),
  male: Object.keys(MALE),
  female: Object.keys(FEMALE),
  kana: { ...FAMILY, ...MALE, ...FEMALE },
  towns: lines(
    '横浜市,神奈川県,220,045;札幌市,北海道,060,011;仙台市,宮城県,980,022;名古屋市,愛知県,460,052;京都市,京都府,600,075;神戸市,兵庫県,650,078;広島市,広島県,730,082;福岡市,福岡県,810,092;金沢市,石川県,920,076;熊本市,熊本県,860,096',
  ),
  postcode: (town, r) => `${town[2]}-${r.digits(4)}`,
  streets: words('本町 栄町 緑町 桜台 大手町 中央 旭町 若葉町 泉町 寿町 元町 東町 西町 幸町 錦町 松原'),
  street: (r, streets) => ({ no: r.between(1, 9), street: r.pick(streets), kind: [r.between(1, 30), r.between(1, 25)] }),
  address: ({ no, street, kind }) => `${street}${no}丁目${kind[0]}番${kind[1]}号`,
  addressAgain: ({ no, street, kind }, r) =>
    r.pick([`${street}${no}-${kind[0]}-${kind[1]}`, `${street}${no}丁目${kind[0]}-${kind[1]}`, `${street}${no}－${kind[0]}－${kind[1]}`]),
  fullAddress: (e) => `${e.state}${e.city}${e.street}`,
  brands: {
    first: words(
      'アサ ミナト サクラ ヒカリ タイヨー フジ ミドリ アオバ コスモ ニッコー 東亜 日昇 三栄 大和 丸善 北斗 光洋 新生 八千代 富岳 若松 大成 昭栄 共立 三協',
    ),
    second: words('ナ キ ラ 工 栄 和 洋 光 商 陽 興 進 信 明 誠 成'),
  },
  trades: [
    ['建設'],
    ['商事'],
    ['電機'],
    ['食品'],
    ['印刷'],
    ['運輸'],
    ['製作所'],
    ['不動産'],
    ['システム'],
    ['薬局'],
    ['化学'],
    ['産業'],
    ['繊維'],
    ['設備'],
  ],
  forms: [['株式会社', '㈱', '(株)'], ['株式会社', '㈱', '（株）'], ['有限会社', '㈲', '(有)'], ['合同会社']],
  formFirst: 0.5,
  closed: true, // written without blanks
  phone: (town, r) =>
    r.chance(0.5)
      ? `0${r.pick(['90', '80', '70'])}${r.between(1, 9)}${r.digits(7)}`
      : `${town[3]}${r.between(2, 9)}${r.digits(9 - town[3].length)}`,
  phoneForms: [
    (n) => n.replace(/^(...)(.+)(....)$/, '$1-$2-$3'),
    (n) => n,
    (n) => n.replace(/^0(..)(.+)(....)$/, '+81 $1-$2-$3'),
    (n) => n.replace(/^(...)(.+)(....)$/, '$1($2)$3'),
  ],
  extension: (n, r) => `${n} 内線${r.between(10, 99)}`,
  hosts: words('yahoo.co.jp gmail.com docomo.ne.jp nifty.com'),
  domain: '.co.jp',
  date: (y, m, d) => `${y}/${String(m).padStart(2, '0')}/${String(d).padStart(2, '0')}`,
  owners: ['大野 亮', '水谷 遥', '川口 守'],
  statuses: ['見込み', '取引中', '休眠'],
  types: ['代理店', '一般', '官公庁'],
  sources: ['展示会', 'ウェブ', '紹介'],
  titles: ['部長', '課長', '購買', '総務', '代表取締役'],
  notes: ['水谷が取込', '来月訪問', '見積依頼'],
  branch: (city) => `${city.replace('市', '')}支店`,
  store: (n) => `${n}号店`,
}
