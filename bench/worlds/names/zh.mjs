import { lines, words } from '../text.mjs'

// surname, pinyin, Wade–Giles, Cantonese
const FAMILY = lines(
  '王,wang,wang,wong;李,li,li,lee;张,zhang,chang,cheung;刘,liu,liu,lau;陈,chen,chen,chan;杨,yang,yang,yeung;黄,huang,huang,wong;赵,zhao,chao,chiu;吴,wu,wu,ng;周,zhou,chou,chow;徐,xu,hsu,tsui;孙,sun,sun,suen;马,ma,ma,ma;朱,zhu,chu,chu;胡,hu,hu,wu;郭,guo,kuo,kwok;何,he,ho,ho;高,gao,kao,ko;林,lin,lin,lam;罗,luo,lo,law;郑,zheng,cheng,cheng;梁,liang,liang,leung;谢,xie,hsieh,tse;宋,song,sung,sung;唐,tang,tang,tong;许,xu,hsu,hui;邓,deng,teng,tang;曹,cao,tsao,tso;曾,zeng,tseng,tsang;萧,xiao,hsiao,siu;蔡,cai,tsai,choi;潘,pan,pan,poon;余,yu,yu,yu;叶,ye,yeh,yip;程,cheng,cheng,ching;苏,su,su,so;魏,wei,wei,ngai;吕,lv,lu,lui;丁,ding,ting,ting;沈,shen,shen,shum;钟,zhong,chung,chung;卢,lu,lu,lo;姜,jiang,chiang,keung;谭,tan,tan,tam;陆,lu,lu,luk;方,fang,fang,fong;石,shi,shih,shek;邹,zou,tsou,chow;熊,xiong,hsiung,hung;欧阳,ouyang,ouyang,auyeung',
)
const GIVEN = lines(
  '伟,wei,wei,wai;芳,fang,fang,fong;敏,min,min,man;静,jing,ching,ching;强,qiang,chiang,keung;磊,lei,lei,lui;军,jun,chun,kwan;洋,yang,yang,yeung;勇,yong,yung,yung;艳,yan,yen,yim;杰,jie,chieh,kit;娟,juan,chuan,kuen;涛,tao,tao,to;明,ming,ming,ming;超,chao,chao,chiu;霞,xia,hsia,ha;平,ping,ping,ping;刚,gang,kang,kong;玉,yu,yu,yuk;红,hong,hung,hung;建,jian,chien,kin;国,guo,kuo,kwok;玲,ling,ling,ling;志,zhi,chih,chi;斌,bin,pin,pan;海,hai,hai,hoi;燕,yan,yen,yin;俊,jun,chun,chun;云,yun,yun,wan;春,chun,chun,chun;梅,mei,mei,mui;鑫,xin,hsin,yam;雪,xue,hsueh,suet;佳,jia,chia,kai;浩,hao,hao,ho;宇,yu,yu,yu;欣,xin,hsin,yan;怡,yi,i,yi;轩,xuan,hsuan,hin;涵,han,han,ham;诗,shi,shih,sze;博,bo,po,pok;雅,ya,ya,nga;婷,ting,ting,ting;晓,xiao,hsiao,hiu;东,dong,tung,tung;振,zhen,chen,chun;天,tian,tien,tin;安,an,an,on;文,wen,wen,man;丽,li,li,lai;华,hua,hua,wah;永,yong,yung,wing;庆,qing,ching,hing;德,de,te,tak;嘉,jia,chia,ka;琪,qi,chi,kei;颖,ying,ying,wing;辰,chen,chen,san;睿,rui,jui,yui',
)
const BRAND = [
  ...'恒瑞泰和盛鼎卓越远航星辰锦绣腾龙启明汇通聚源永安正大嘉禾金鹰蓝海青禾万里博雅创智诚信康宁维新优品尚佳凯旋捷达旭日朗润润泽',
]
const TRADITIONAL = Object.fromEntries(
  words(
    '张張 刘劉 陈陳 杨楊 黄黃 赵趙 吴吳 孙孫 马馬 罗羅 郑鄭 谢謝 许許 邓鄧 萧蕭 叶葉 苏蘇 吕呂 钟鐘 卢盧 谭譚 陆陸 邹鄒 欧歐 阳陽 伟偉 静靜 强強 军軍 艳豔 杰傑 涛濤 刚剛 红紅 国國 云雲 轩軒 诗詩 晓曉 东東 丽麗 华華 庆慶 颖穎 远遠 锦錦 绣繡 腾騰 龙龍 启啟 汇匯 聚聚 万萬 鹰鷹 蓝藍 创創 诚誠 宁寧 维維 优優 凯凱 达達 润潤 泽澤 贸貿 发發 电電 机機 网網 络絡 医醫 疗療 设設 计計 装裝 饰飾 广廣 传傳 资資 询詢 业業 务務 责責 团團 总總 厂廠 号號 楼樓 层層 区區 县縣 岛島 门門 关關 乡鄉 桥橋 园園 园園 场場 银銀 饮飲 软軟 术術 农農 车車 运運 输輸 营營 纺紡 织織 筑築 环環 办辦 经經 实實 济濟 苏蘇 汉漢 兴興 长長 沙沙 连連 顺順 厦廈 重重 无無 锡錫 温溫 绍紹 图圖 书書 馆館 时時 门門 险險 证證 仓倉 储儲 饲飼 药藥 态態 教教 双雙 与與 会會 员員 开開 发發 库庫',
  ).map((pair) => [...pair]),
)
const NEAR = Object.fromEntries(
  words(
    '恒衡 瑞锐 泰太 盛胜 鼎顶 卓桌 航行 腾藤 启起 汇慧 源原 嘉佳 禾和 博搏 创闯 智志 诚成 康慷 维唯 优悠 凯恺 捷杰 旭序 朗郎 润闰 伟玮 芳方 敏闽 静婧 磊雷 勇永 艳燕 杰洁 涛韬 玲铃 斌彬 俊峻 欣新 怡宜 轩萱 雅亚 晓小 丽莉',
  ).map((pair) => [...pair]),
)
const CITY = lines(
  '北京,北京市,010,海淀区 朝阳区 丰台区;上海,上海市,021,徐汇区 闵行区 静安区;广州,广东省,020,天河区 越秀区 番禺区;深圳,广东省,0755,南山区 福田区 龙岗区;杭州,浙江省,0571,西湖区 滨江区 余杭区;济南,山东省,0531,历下区 槐荫区;沈阳,辽宁省,024,和平区 皇姑区;合肥,安徽省,0551,蜀山区 包河区;福州,福建省,0591,鼓楼区 仓山区;昆明,云南省,0871,五华区 官渡区;大连,辽宁省,0411,中山区 沙河口区;无锡,江苏省,0510,梁溪区 滨湖区;温州,浙江省,0577,鹿城区 瓯海区;石家庄,河北省,0311,长安区 裕华区',
)

const zh = {
  language: 'zh',
  chinese: true,
  regionShare: 0.85, // 北京…有限公司
  family: FAMILY.map(([sign]) => sign),
  male: GIVEN.map(([sign]) => sign),
  female: GIVEN.map(([sign]) => sign),
  readings: Object.fromEntries([...FAMILY, ...GIVEN].map(([sign, ...ways]) => [sign, ways])),
  brandSigns: BRAND,
  traditional: (text) => [...text].map((sign) => TRADITIONAL[sign] ?? sign).join(''),
  nearSign: NEAR,
  towns: CITY,
  postcode: (town, r) => `${town[2].slice(1).padEnd(3, '0')}${r.digits(3)}`,
  streets: words('中山 人民 解放 建设 和平 文昌 科技 滨河 学院 迎宾 长江 黄河 泰山 幸福 朝阳 新华 光明 西环 东环 青年'),
  street: (r, streets, town) => ({
    no: r.between(1, 988),
    street: r.pick(streets),
    town,
    district: r.pick(town[3].split(' ')),
    room: r.chance(0.4) ? r.between(1, 28) * 100 + r.between(1, 20) : 0,
  }),
  address: (s) =>
    `${s.town[1] === `${s.town[0]}市` ? '' : s.town[1]}${s.town[0]}市${s.district}${s.street}路${s.no}号${s.room ? `${s.room}室` : ''}`,
  addressAgain: (s, r) =>
    r.pick([
      `${s.town[0]}市${s.district}${s.street}路${s.no}号${s.room ? `${s.room}室` : ''}`,
      `${s.district}${s.street}路${s.no}号${s.room ? `${s.room}` : ''}`,
      `${s.town[0]}${s.street}路${s.no}号`,
    ]),
  fullAddress: (e) => e.street,
  trades: lines(
    '机械,机械设备;电子,电子;贸易,贸易;网络科技,网络;餐饮管理,餐饮;装饰工程,装饰;医疗器械,医疗;物流,物流;服装,服饰;食品,食品;广告传媒,广告;环保科技,环保;软件,软件;农业发展,农业;汽车销售,汽车;建筑设计,设计',
  ),
  forms: [
    ['有限公司', '有限责任公司'],
    ['有限公司', '有限责任公司'],
    ['有限责任公司', '有限公司'],
    ['股份有限公司', '股份公司'],
    ['集团有限公司', '集团'],
  ],
  phone: (town, r) =>
    r.chance(0.7)
      ? `1${r.pick(['30', '31', '35', '36', '37', '38', '39', '50', '51', '58', '59', '77', '80', '86', '87', '89', '99'])}${r.digits(8)}`
      : `${town[2]}${r.between(2, 8)}${r.digits(7)}`,
  phoneForms: [
    (n) => n.replace(/^(0(?:10|2\d|\d{3}))/, '$1-'),
    (n) => n.replace(/^1(..)(....)/, '1$1 $2 '),
    (n) => `+86 ${n.replace(/^0/, '')}`,
    (n) => n.replace(/^1(..)(....)/, '1$1-$2-'),
    (n) => n,
  ],
  extension: (n, r) => `${n}转${r.between(801, 899)}`,
  hosts: words('qq.com 163.com 126.com sina.com foxmail.com'),
  domain: '.com.cn',
  date: (y, m, d) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
  owners: ['孟晓宇', '石兰', '常青'],
  statuses: ['潜在', '意向', '成交', '流失'],
  types: ['代理商', '终端', '经销商'],
  sources: ['展会', '官网', '转介绍', '电话'],
  titles: ['采购经理', '总经理', '财务', '行政', '销售主管'],
  notes: ['由常青批量导入', '月底回访', '要样品', ''],
  branch: (city) => `${city}分公司`,
  store: (n) => `第${['一', '二', '三', '四', '五', '六', '七', '八', '九'][(n - 1) % 9]}分公司`,
}
export default zh
