import { describe, expect, test } from 'vitest'
import { givenSpellings, surnameSpellings } from '../../../src/standardise/names/data/cantonese.ts'
import { readings, sameHanAndLatin } from '../../../src/standardise/names/han-readings.ts'
import { wadeGiles } from '../../../src/standardise/names/wade-giles.ts'

test.each(
  `chen=ch'en zhang=chang xiao=hsiao xu=hsu cai=ts'ai zeng=tseng guo=kuo luo=lo zhuo=cho shuo=shuo jiang=chiang qiu=ch'iu ye=yeh lie=lieh xie=hsieh xue=hsueh
  lü=lu tian=t'ien yan=yen yuan=yuan yong=yung zhong=chung xiong=hsiung jun=chun he=ho ge=ko gao=kao shi=shih zi=tzu si=ssu ren=jen rong=jung yi=i you=yu gui=kuei hui=hui
  wei=wei er=erh bai=pai peng=p'eng deng=teng an=an`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
)('%s in Wade–Giles is %s', (pinyin, wade) => expect(wadeGiles(pinyin)).toBe(wade))

describe('spellings of a Chinese name', () => {
  test.each([
    ['陈伟', ['chen wei', "ch'en wei", 'chan wai', 'tan wai', 'chin wai', 'chen wai', 'chan wei', 'tan wei', 'chin wei']],
    ['單小明', ['shan xiaoming', 'shan hsiao-ming', 'sin siu ming', 'sin xiaoming']],
    ['欧阳修', ['ouyang xiu', 'ou-yang hsiu', 'au-yeung xiu', 'au-yong xiu', 'ow-yong xiu']],
    ['吕布', ['lu bu', 'lv bu', 'lyu bu', 'lu pu', 'lui bu', 'loo bu']],
    ['仇', ['qiu', "ch'iu", 'sau', 'kau']],
    ['Chen Wei', []],
    ['', []],
    ['深圳市华信科技', []],
  ])('%s', (name, spellings) => expect(readings(name)).toEqual(spellings))
})

describe('a Chinese name and a Latin one', () => {
  test.each([
    ['陈伟', 'Chen Wei'],
    ['陈伟', 'Wei Chen'],
    ['陈伟', 'CHEN, Wei'],
    ['陈伟', 'Chan Wai'],
    ['陈伟', "Ch'en Wei"],
    ['陈伟', 'Ch’en Wei'],
    ['陳偉', 'Tan Wei'],
    ['陈伟', 'chenwei'],
    ['陈伟', 'Chén Wěi'],
    ['陈伟先生', 'Chen Wei'],
    ['王小明', 'Wang Xiaoming'],
    ['王小明', 'Xiao-Ming Wang'],
    ['王小明', 'Wong Siu Ming'],
    ['王小明', 'Hsiao-ming Wang'],
    ['曾国藩', 'Zeng Guofan'],
    ['曾志偉', 'Tsang Chi-wai'],
    ['单雄信', 'Shan Xiongxin'],
    ['仇英', 'Qiu Ying'],
    ['区家明', 'Au Ka Ming'],
    ['查良镛', 'Zha Liangyong'],
    ['解晓东', 'Xie Xiaodong'],
    ['任贤齐', 'Ren Xianqi'],
    ['欧阳娜娜', 'Ouyang Nana'],
    ['欧阳娜娜', 'Nana Ou-Yang'],
    ['歐陽志強', 'Au-Yeung Chi Keung'],
    ['司徒永富', 'Szeto Wing Fu'],
    ['司徒永富', 'Sze To Wing-fu'],
    ['吕丽', 'Lü Li'],
    ['吕丽', 'LYU LI'],
    ['吕丽', 'Lv Li'],
    ['蔡英文', 'Tsai Ying-wen'],
    ['許志明', 'Hsu Chih-ming'],
    ['許志明', 'Hui Chi Ming'],
    ['林志玲', 'Lin Chih-ling'],
    ['黄国强', 'Wong Kwok Keung'],
    ['张学友', 'Cheung Hok Yau'],
    ['刘德华', 'Lau Tak Wah'],
    ['梁朝伟', 'Leung Chiu Wai'],
    ['李嘉诚', 'Li Ka-shing'],
    ['郭富城', 'Kwok Fu Shing'],
    ['谢霆锋', 'Tse Ting Fung'],
    ['周润发', 'Chow Yun Fat'],
    ['叶问', 'Ye Wen'],
    ['乐乐', 'Yue Le'],
    ['张长生', 'Zhang Changsheng'],
  ])('%s can be %s', (han, latin) => expect(sameHanAndLatin(han, latin)).toBe(true))

  test.each([
    ['陈伟', 'Chen Wen'],
    ['陈伟', 'Chen'],
    ['陈伟', 'Chen Wei Wei'],
    ['欧阳娜娜', 'Ou Nana Yang'],
    ['陈伟', 'Zhang Wei'],
    ['陈伟', 'Cheng Wei'],
    ['陈伟', 'Wang Wai'],
    ['方昂', 'Fan Gang'],
    ['王小明', 'Xiao Wang Ming'],
    ['王小明', 'Wang Xiaomin'],
    ['曾国藩', 'Ceng Guofan'],
    ['仇英', 'Chou Ying'],
    ['李嘉诚', 'Li Ka-shin'],
    ['陈伟', '陈伟'],
    ['陈伟', ''],
    ['', ''],
    ['Chen Wei', 'Chen Wei'],
    ['有限公司', 'youxian'],
    ['深圳市华信科技', 'shen zhen shi hua xin ke ji'],
  ])('%s is not %s', (han, latin) => expect(sameHanAndLatin(han, latin)).toBe(false))

  test('each spelling given for a name is found to be one', () => {
    for (const name of ['陈伟', '欧阳修', '司徒永富', '吕布', '王小明', '諸葛亮', '司马光', '单雄信', '黎明'])
      expect(readings(name).filter((spelling) => !sameHanAndLatin(name, spelling))).toEqual([])
  })
})

test('the tables name a character once, in simplified form, with spellings in plain letters', () => {
  for (const [table, least] of [
    [surnameSpellings, 150],
    [givenSpellings, 400],
  ] as const) {
    const entries = table.trim().split(/\s+/)
    expect(entries.length).toBeGreaterThanOrEqual(least)
    expect(entries.filter((entry) => !/^\p{Script=Han}{1,2}=[a-z-]+(?:,[a-z-]+)*$/u.test(entry))).toEqual([])
    const characters = entries.map((entry) => entry.split('=')[0])
    expect(characters.filter((character, index) => characters.indexOf(character) !== index)).toEqual([])
  }
})
