/** Words that look like a Chinese name and name nobody: levels, regions, trades, states. */

import { customerSchema } from '../../schema/customer.ts'
import { comparable } from '../../standardise/comparable.ts'

const words =
  '高级 高中 高职 高端 高潜 高频 高危 高价 高意 高管 高校 高铁 白金 白银 白天 白酒 黄金 黄牌 金牌 金卡 金融 金属 金额 金蝶 钱包 华东 华北 华南 华中 华西 东北 东南 东区 ' +
  '南区 西南 西北 北区 江苏 江西 江浙 江北 江南 安徽 安装 安全 安防 安排 温州 成都 成交 成功 成熟 成长 成员 成本 成套 成单 成人 常规 常用 常年 常温 方案 方式 方向 平台 平价 平均 平面 ' +
  '项目 计划 计算 计件 施工 时尚 时效 时间 海外 海南 海关 海运 和解 贵州 贵宾 商务 商业 商贸 商超 商城 商家 万元 任意 任务 全部 全国 全款 全职 单位 单次 单店 车辆 车险 车企 车间 水果 ' +
  '水务 水泥 水电 林业 农业 牧业 渔业 石油 石化 石材 房产 房屋 家居 家电 家装 家庭 文化 文员 文教 文具 文体 通用 通信 通讯 通过 连锁 连续 马上 毛利 毛坯 新增 新建 新客 新品 老客 明细 ' +
  '明确 明年 代理 代销 代购 关闭 关注 关联 巴西 付款 付费 于洪 应收 应付 包装 包年 包月 保险 保密 保健 易耗 易碎 别墅 别的 冷链 冷藏 党政 支付 支持 权益 温和 游戏 游客 满意 祝福 种植 ' +
  '经销 经理 经营 胡同 管理 管道 能源 航空 航运 苗木 茶叶 药品 蓝牌 解约 解决 路演 边境 运营 运输 邮件 都市 银牌 银行 门店 门窗 阳光 饶平 鲜花 鱼类 麻纺 龙头 雷达 师傅 元件 双方 充值 ' +
  '古玩 司机 向上 国企 国外 国内 国资 官网 宫廷 宁波 宁夏 展会 山东 山西 山区 广告 广东 广州 广西 康复 强烈 后台 后续 惠州 戴尔 折扣 景区 曲阜 有效 有意 未签 来电 来访 楼盘 欧洲 民营 ' +
  '池州 沙龙 法务 法人 泰国 洪水 烟草 牛奶 花卉 苏州 荆州 葛洲 蒙古 许可 费用 郑州 郭德 钟表 钢材 闲置 闻喜 陈列 陆运 韩国 顾问 顾客 黎明 齐全 贺卡 季度 季付 党员 严重 严格 盛大 童装 ' +
  '梅雨 夏季 秋季 冬季 春季 那边 区域 洽谈 巡展 宣传 景观 全新 全年 单品 年付 月付 周付 游学 习题 金冶炼 银冶炼 游乐园 初级 初步 初创 中级 中端 终止 终端'

const ordinary: { known?: ReadonlySet<string> } = {}

/** Whether a text is one of these words, or an option of the shipped schema: 成交, 金融业. */
export function isOrdinaryWord(text: string): boolean {
  ordinary.known ??= new Set([
    ...words.split(' '),
    ...customerSchema.fields.flatMap(({ choices = [] }) => choices.flatMap(({ value, synonyms }) => [value, ...synonyms])).map(comparable),
  ])
  return /^\p{L}/u.test(text) && ordinary.known.has(comparable(text))
}
