/** Names of Uyghurs, Kazakhs, Tibetans and Mongols in hanzi, written by their sound and without a dot: 阿依古丽, 买买提江, 扎西次仁, 其其格. */

/** What such names begin with, hold or end in; nearly no company and no Chinese name does. */
const marks =
  /古丽|古力|古麗|买买提|麦麦提|买提|阿依|阿布都|阿卜杜|阿不都|阿不力|艾山|艾尔肯|艾合买|吐尔|图尔|吐逊|努尔|玉素|热合|热孜|热依|帕提|帕尔|迪丽|迪里|木合|穆罕|库尔班|依明|伊明|沙依|买合|肉孜|赛买|托合|哈力|海尔|米热|祖丽|祖力|别克|卓玛|才让|扎西|次仁|次旦|多吉|央金|旺姆|丹增|格桑|洛桑|边巴|普布|拉姆|贡布|索朗|索南|白玛|仁青|其其格|乌云|娜仁|萨仁|呼斯|那日苏|哈斯|孟和|朝鲁|巴图|巴特|苏日|格日|图雅|高娃|敖登|斯琴|塔娜/
/** Hanzi that stand for sounds in such names. */
const sounds =
  /^[阿艾安敖巴白拜班包保贝比边别波伯卜布不才朝次达大丹旦道德登迪地丁顿多俄额恩尔尕嘎噶甘高格根贡古果哈海汗合和贺赫呼胡花基吉加嘉江杰金晶康柯克肯孔库拉莱兰朗勒乐雷里力利丽麗莲林龙鲁罗洛玛马麦买满曼毛美蒙孟米敏明莫姆木穆那娜纳乃南内尼娘宁努诺欧帕派潘佩蓬平普其奇齐恰钦琴青庆琼曲群热仁日肉茹萨赛桑色森沙莎山珊尚舍什施斯松苏素逊索塔台泰坦汤唐特提田铁廷图吐土托陀瓦外万旺威维温翁乌吾五武西希锡夏仙祥小肖孝辛新星秀旭雅亚娅央扬杨耶也依伊衣益音英永尤于玉郁育云赞泽扎增珍真芝朱珠卓孜兹子宗祖佐]{3,7}$/

/** True for a name of three to seven hanzi that is plainly written by its sound. */
export function isTransliterated(text: string): boolean {
  return text.length >= 3 && text.length <= 7 && marks.test(text) && sounds.test(text)
}
