import { lines, words } from '../text.mjs'
import zh from './zh.mjs'

export default {
  ...zh,
  regionShare: 0.1,
  family: zh.family.map(zh.traditional),
  male: zh.male.map(zh.traditional),
  female: zh.female.map(zh.traditional),
  readings: Object.fromEntries(Object.entries(zh.readings).map(([sign, ways]) => [zh.traditional(sign), ways])),
  brandSigns: [...'宏昇晉達鴻億勝揚裕隆聯合群益元長興農大同三福崇光欣豐展翔正新協泰久順台翰研華凌陽建碁奇信義全國和碩'],
  nearSign: Object.fromEntries(
    words(
      '宏弘 昇升 晉進 鴻洪 億易 揚洋 裕玉 聯連 群羣 崇從 豐風 翔祥 協諧 久九 凌淩 建健 奇琦 義毅 偉瑋 靜婧 傑捷 濤韜 玲鈴 俊峻 欣心 怡宜 軒萱',
    ).map((pair) => [...pair]),
  ),
  towns: lines(
    '台北,台北市,02,大安區 信義區 中山區;新北,新北市,02,板橋區 新莊區 中和區;台中,台中市,04,西屯區 北屯區 南區;高雄,高雄市,07,三民區 苓雅區 左營區;台南,台南市,06,東區 安平區;桃園,桃園市,03,中壢區 龜山區;新竹,新竹市,03,東區 香山區;嘉義,嘉義市,05,西區 東區',
  ),
  postcode: (town, r) => `${town[2].slice(1)}${r.digits(2)}`,
  streets: words('中山 民生 忠孝 仁愛 復興 建國 光復 成功 自由 中正 民族 文化 大同 和平 公園 南京 松江 青島'),
  street: (r, streets, town) => ({
    no: r.between(1, 480),
    street: r.pick(streets),
    town,
    district: r.pick(town[3].split(' ')),
    room: r.between(2, 14),
  }),
  address: (s) => `${s.town[0]}市${s.district}${s.street}路${s.no}號${s.room}樓`,
  addressAgain: (s, r) =>
    r.pick([
      `${s.district}${s.street}路${s.no}號${s.room}樓`,
      `${s.town[0]}市${s.street}路${s.no}號${s.room}F`,
      `${s.town[0].replace('台', '臺')}市${s.district}${s.street}路${s.no}號${s.room}樓`,
    ]),
  trades: lines(
    '實業,實業;貿易,貿易;電子,電子;科技,科技;機械,機械;食品,食品;紡織,紡織;建設,建設;國際,國際;文化,文化;生技,生技;印刷,印刷;工程顧問,顧問;汽車,汽車',
  ),
  forms: [
    ['股份有限公司', '(股)公司'],
    ['有限公司', '有限公司'],
    ['企業有限公司', '企業'],
    ['企業社', '企業社'],
  ],
  phone: (town, r) => (r.chance(0.6) ? `09${r.digits(8)}` : `${town[2]}${r.between(2, 8)}${r.digits(town[2] === '02' ? 7 : 6)}`),
  phoneForms: [
    (n) => n.replace(/^(09..|0.)/, '$1-'),
    (n) => n,
    (n) => n.replace(/^0/, '+886 '),
    (n) => n.replace(/^(09..)(...)/, '$1 $2 '),
  ],
  extension: (n, r) => `${n}分機${r.between(10, 99)}`,
  hosts: words('yahoo.com.tw gmail.com hotmail.com msa.hinet.net'),
  domain: '.com.tw',
  date: (y, m, d) => `${y}/${m}/${d}`,
  owners: ['簡慧君', '游志豪', '柯佩珊'],
  statuses: ['潛在', '往來中', '停用'],
  types: ['經銷', '直客'],
  sources: ['展覽', '網站', '介紹'],
  titles: ['採購', '經理', '會計', '負責人'],
  notes: ['游志豪匯入', '下週拜訪', '索取型錄'],
  branch: (city) => `${city}分公司`,
  store: (n) => `第${['一', '二', '三', '四', '五', '六', '七', '八', '九'][(n - 1) % 9]}門市`,
}
