/**
 * Industries in two levels, 门类 and 大类, as GB/T 4754-2017 (with amendment 1) names and codes them, and what people write for them.
 * A 门类 has a short code of ours for customer numbers (2024-MANU-001).
 */

import type { Choice } from '../field.ts'

/** Code letter; name; short code; everyday words. Below each its 大类: code, name, everyday words. */
const standard = `
A|农、林、牧、渔业|AGRI|农林牧渔 农林牧渔业 农业相关 agriculture farming
 01|农业|种植业 农产品 现代农业
 02|林业|园林种植
 03|畜牧业|养殖业 养殖
 04|渔业|水产 水产养殖
 05|农、林、牧、渔专业及辅助性活动|农业服务 农、林、牧、渔服务业
B|采矿业|MINE|采矿 矿业 矿产 mining
 06|煤炭开采和洗选业|煤炭 煤炭行业
 07|石油和天然气开采业|石油 石油天然气 油气 oil&gas
 08|黑色金属矿采选业|
 09|有色金属矿采选业|
 10|非金属矿采选业|
 11|开采专业及辅助性活动|开采辅助活动
 12|其他采矿业|
C|制造业|MANU|制造 生产制造 工业 工厂 加工制造 加工业 实业 智能制造 先进制造 工业制造 生产企业 manufacturing manufacture industrial
 13|农副食品加工业|农副产品加工
 14|食品制造业|食品 食品加工 食品行业 食品饮料 food
 15|酒、饮料和精制茶制造业|酒类 白酒 饮料 饮料制造 茶叶
 16|烟草制品业|烟草
 17|纺织业|纺织 纺织品 textile
 18|纺织服装、服饰业|服装 服饰 服装业 服装制造 服装纺织 纺织服装 鞋服 apparel
 19|皮革、毛皮、羽毛及其制品和制鞋业|皮革 制鞋 鞋业
 20|木材加工和木、竹、藤、棕、草制品业|木材加工
 21|家具制造业|家具 家居 家居建材
 22|造纸和纸制品业|造纸
 23|印刷和记录媒介复制业|印刷 印刷包装 包装印刷 printing
 24|文教、工美、体育和娱乐用品制造业|玩具 文具
 25|石油、煤炭及其他燃料加工业|石油加工、炼焦和核燃料加工业 石油加工、炼焦及核燃料加工业 石化 石油化工
 26|化学原料和化学制品制造业|化工 化工业 化工行业 精细化工 化学 chemicals chemical
 27|医药制造业|医药 制药 生物医药 制药业 医药生物 药企 pharmaceutical pharma
 28|化学纤维制造业|化纤
 29|橡胶和塑料制品业|塑料 橡胶 塑胶
 30|非金属矿物制品业|建材 陶瓷 玻璃 水泥
 31|黑色金属冶炼和压延加工业|钢铁 冶金
 32|有色金属冶炼和压延加工业|有色金属
 33|金属制品业|五金 金属制品 五金制品
 34|通用设备制造业|通用设备 机械 机械制造 机械设备 机械加工 机床 machinery
 35|专用设备制造业|专用设备 设备制造 医疗设备 医疗器械制造
 36|汽车制造业|汽车 汽车制造 汽车零部件 汽配 汽车行业 automotive
 37|铁路、船舶、航空航天和其他运输设备制造业|航空航天 船舶 aerospace
 38|电气机械和器材制造业|电气 电气设备 家电 电器 新能源设备
 39|计算机、通信和其他电子设备制造业|电子 电子制造 电子信息 半导体 芯片 消费电子 电子行业 通信设备 集成电路 electronics semiconductor
 40|仪器仪表制造业|仪器仪表 仪器
 41|其他制造业|
 42|废弃资源综合利用业|再生资源 废品回收
 43|金属制品、机械和设备修理业|设备维修
D|电力、热力、燃气及水生产和供应业|UTIL|公用事业 水电燃气 能源供应 utilities
 44|电力、热力生产和供应业|电力 电力行业 供电 发电 热力
 45|燃气生产和供应业|燃气
 46|水的生产和供应业|水务 自来水
E|建筑业|CONS|建筑 建筑工程 工程 施工 建设 建筑行业 工程建设 construction
 47|房屋建筑业|房建
 48|土木工程建筑业|土木工程 市政工程 路桥
 49|建筑安装业|机电安装 安装工程
 50|建筑装饰、装修和其他建筑业|建筑装饰和其他建筑业 装修 装饰 装潢 建筑装饰 装饰装修 家装
F|批发和零售业|RETL|批发零售 批发零售业 贸易 商贸 外贸 进出口 进出口贸易 国际贸易 商业 贸易批发 商贸流通 trade trading wholesaleandretail
 51|批发业|批发 经销商 分销 wholesale distribution
 52|零售业|零售 零售行业 电商零售 超市 商超 百货 新零售 连锁零售 便利店 retail
G|交通运输、仓储和邮政业|LOGI|交通运输 交通运输业 物流 物流业 物流仓储 运输 运输业 仓储物流 交通物流 交通 物流运输 供应链 logistics transport transportation
 53|铁路运输业|铁路
 54|道路运输业|公路运输 货运
 55|水上运输业|航运 海运 shipping
 56|航空运输业|航空 民航 airline
 57|管道运输业|
 58|多式联运和运输代理业|货代 货运代理 国际货代
 59|装卸搬运和仓储业|装卸搬运和运输代理业 仓储 仓储业
 60|邮政业|快递 邮政 快递业
H|住宿和餐饮业|HOTL|住宿餐饮 餐饮住宿 酒店餐饮 餐饮酒店 hospitality
 61|住宿业|酒店 住宿 酒店业 宾馆 民宿 hotel hotels
 62|餐饮业|餐饮 餐厅 饮食业 餐饮行业 餐饮服务 restaurant catering foodservice
I|信息传输、软件和信息技术服务业|IT|IT IT业 IT行业 IT服务 信息技术 信息产业 科技 高科技 高新技术 信息技术业 计算机 数字科技 TMT 信息科技 technology informationtechnology tech
 63|电信、广播电视和卫星传输服务|电信 通信 运营商 通讯 电信业 telecom telecommunications
 64|互联网和相关服务|互联网 电商 电子商务 互联网服务 网络 网络科技 互联网行业 互联网+ 平台 internet ecommerce
 65|软件和信息技术服务业|软件 软件服务 软件开发 软件业 软件和信息服务 软件与信息服务 计算机软件 大数据 人工智能 云计算 SaaS software
J|金融业|FIN|金融 金融行业 金融服务 金融投资 金融保险 投资 finance financial financialservices
 66|货币金融服务|银行 银行业 banking bank
 67|资本市场服务|证券 基金 投资管理 私募
 68|保险业|保险 insurance
 69|其他金融业|互联网金融 支付
K|房地产业|REAL|房地产 地产 房产 物业 房地产开发 物业管理 地产行业 realestate property
 70|房地产业（大类）|
L|租赁和商务服务业|BUSI|商务服务 租赁商务 租赁和商务服务 企业服务 businessservices
 71|租赁业|租赁 设备租赁 汽车租赁
 72|商务服务业|咨询 管理咨询 人力资源 法律服务 广告 会展 企业管理 咨询服务 律所 财税 会计 市场营销 旅行社 consulting legal advertising
M|科学研究和技术服务业|SCI|科研 科学研究 技术服务 科研技术 科学研究和技术服务 research science
 73|研究和试验发展|研发
 74|专业技术服务业|专业技术服务 检测 检验检测 设计 工程设计 测绘 engineering
 75|科技推广和应用服务业|科技推广 技术推广
N|水利、环境和公共设施管理业|ENVI|环保 环境 水利 水利环境 环保行业 公共设施 environment
 76|水利管理业|
 77|生态保护和环境治理业|环境治理 节能环保 污水处理
 78|公共设施管理业|市政 园林绿化 园林 景区
 79|土地管理业|
O|居民服务、修理和其他服务业|SERV|居民服务 生活服务 服务业 本地生活 服务 其他服务 services
 80|居民服务业|家政 美容 美业 美容美发 婚庆 养老服务
 81|机动车、电子产品和日用产品修理业|汽修 汽车维修 维修
 82|其他服务业|保洁
P|教育|EDU|教育业 教育培训 培训 学校 教育行业 教培 在线教育 教育服务 education training
 83|教育（大类）|
Q|卫生和社会工作|MED|医疗 医疗卫生 医疗健康 健康 大健康 医疗行业 医疗服务 healthcare health medical
 84|卫生|医院 诊所 医疗机构 医美 医疗美容 hospital
 85|社会工作|养老 养老院 福利 公益
R|文化、体育和娱乐业|CULT|文化 文体娱乐 文化娱乐 文化娱乐业 文化体育 文娱 文化传媒 传媒 文化产业 娱乐 媒体 文体 体育娱乐 entertainment media
 86|新闻和出版业|出版 新闻 新闻出版
 87|广播、电视、电影和录音制作业|广播、电视、电影和影视录音制作业 影视 影视制作 电影
 88|文化艺术业|艺术 演艺
 89|体育|体育业 健身 运动 sports
 90|娱乐业|游戏 旅游 文旅 gaming
S|公共管理、社会保障和社会组织|GOV|政府 公共管理 机关 事业单位 政府机关 政府机构 政府部门 行政机关 党政机关 公共事业 国家机关 government publicsector public
 91|中国共产党机关|
 92|国家机构|公安 法院 税务
 93|人民政协、民主党派|
 94|社会保障|社保
 95|群众团体、社会团体和其他成员组织|协会 商会 社会团体 社会组织 非营利组织 ngo nonprofit
 96|基层群众自治组织及其他组织|居委会 村委会 街道
T|国际组织|INTL|使馆 领事馆
 97|国际组织（大类）|
`

/** All 门类 and 大类, each with the everyday words that mean it. A 大类 named like its 门类 stands under the 门类's name alone. */
export const industries: readonly Choice[] = read()

function read(): Choice[] {
  const list: Choice[] = []
  let section = ''
  for (const line of standard.trim().split('\n')) {
    const [code = '', name = '', third = '', fourth = ''] = line.split('|')
    if (line.startsWith(' ')) {
      if (name.endsWith('（大类）')) {
        const parent = list.find((one) => one.value === section)
        if (parent !== undefined) list[list.indexOf(parent)] = { ...parent, synonyms: [...parent.synonyms, code.trim(), ...words(third)] }
      } else list.push({ value: name, synonyms: [code.trim(), ...withoutMarks(name), ...words(third)], parent: section })
    } else {
      section = name
      list.push({ value: name, synonyms: [...withoutMarks(name), ...words(fourth)], code: third })
    }
  }
  return list
}

function words(text: string): string[] {
  return text.split(' ').filter(Boolean)
}

/** `农、林、牧、渔业` is often written without its marks. */
function withoutMarks(name: string): string[] {
  return name.includes('、') ? [name.replaceAll('、', '')] : []
}
