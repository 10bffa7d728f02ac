import { describe, expect, test } from 'vitest'
import { romanised } from '../../../src/standardise/names/romanise.ts'

describe('names in Latin letters', () => {
  test.each([
    ['Александр Пушкин', 'aleksandr pushkin'],
    ['Щербаков', 'shcherbakov'],
    ['Подъячев', 'podyachev'],
    ['Фёдор', 'fyodor'],
    ['Сергій Ковальчук', 'serhii kovalchuk'],
    ['Євген Їжак', 'yevhen yizhak'],
    ['Київ', 'kyiv'],
    ["В'ячеслав", 'viacheslav'],
    ['Юлія Згурська', 'yuliia zghurska'],
    ['Ђорђе Јовановић', 'djordje jovanovic'],
    ['Његош Шљивић', 'njegos sljivic'],
    ['Първан Щерев', 'parvan shterev'],
    ['Γεώργιος Παπαδόπουλος', 'georgios papadopoulos'],
    ['Ευάγγελος', 'evangelos'],
    ['Ευτυχία', 'eftychia'],
    ['Μπάμπης', 'bampis'],
    ['Μαΐου', 'maiou'],
    ['Ιωάννης', 'ioannis'],
    ['Հակոբյան', 'hakobyan'],
    ['Երևան', 'yerevan'],
    ['Գևորգ Մուրադյան', 'gevorg muradyan'],
    ['ბერიძე', 'beridze'],
    ['さとう ゆうこ', 'sato yuko'],
    ['コンピューター', 'konpyuta'],
    ['ﾊｯﾄﾘ', 'hattori'],
    ['ほっち', 'hotchi'],
    ['おおたに しょうへい', 'otani shohei'],
    ['ジェームズ', 'jemuzu'],
    ['김민수', 'gimminsu'],
    ['박보검', 'bakbogeom'],
    ['최 혜진', 'choe hyejin'],
    ['Müller', 'muller'],
    ['Straße', 'strasse'],
    ['Łukasz Żak', 'lukasz zak'],
    ['Đoković', 'dokovic'],
    ['Bjørn Ångström', 'bjorn angstrom'],
    ['İbrahim Işık', 'ibrahim isik'],
    ['  O’Brien-Smith  JR. ', 'o’brien-smith jr.'],
    ['陈伟 Chen', '陈伟 chen'],
    ['Плоскостопие 12', 'ploskostopie 12'],
    ['', ''],
  ])('%s is %s', (text, latin) => {
    expect(romanised(text)).toBe(latin)
    expect(romanised(latin)).toBe(latin)
  })
})
