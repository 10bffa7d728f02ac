/** Month and weekday names as dates write them, a line a month or weekday: in the nominative, the genitive and short, without their dot. */

import { wordForm } from '../word-form.ts'

const months = `
jan january januar jänner janvier janv enero ene gennaio gen janeiro januari styczeń stycznia sty январь января янв січень січня січ ocak oca leden ledna led
feb february februar février févr fév febrero febbraio fevereiro fev februari luty lutego lut февраль февраля фев февр лютий лютого лют şubat şub únor února úno
mar march märz maerz mars marzo março maart mrt mrz marzec marca март марта мар березень березня бер mart březen března bře
apr april avril avr abril abr aprile kwiecień kwietnia kwi апрель апреля апр квітень квітня квіт кві nisan nis duben dubna dub
may mai mayo maggio mag maio mei maj maja май мая травень травня трав тра mayıs mayis květen května kvě
jun june juni juin junio giugno giu junho czerwiec czerwca cze июнь июня июн червень червня черв чер haziran haz červen června čvn
jul july juli juillet juil julio luglio lug julho lipiec lipca lip июль июля июл липень липня лип temmuz tem červenec července čvc
aug august août agosto ago augustus augusti sierpień sierpnia sie август августа авг серпень серпня серп сер ağustos ağu srpen srpna srp
sep sept september septembre septiembre setiembre settembre set setembro wrzesień września wrz сентябрь сентября сен сент вересень вересня вер eylül eyl září zář
oct october oktober okt octobre octubre ottobre ott outubro out październik października paź октябрь октября окт жовтень жовтня жовт жов ekim eki říjen října říj
nov november novembre noviembre novembro listopad listopada lis ноябрь ноября ноя нояб листопад листопада лист kasım kasim kas listopadu
dec december dezember dez décembre déc diciembre dic dicembre dezembro grudzień grudnia gru декабрь декабря дек грудень грудня груд aralık aralik ara prosinec prosince pro
`

const weekdays = `
mon monday montag lundi lunes lunedì segunda maandag poniedziałek понедельник понеділок pazartesi pondělí måndag
tue tues tuesday dienstag mardi martes martedì terça dinsdag wtorek вторник вівторок salı úterý tisdag
wed wednesday mittwoch mercredi miércoles mercoledì quarta woensdag środa среда середа çarşamba středa onsdag
thu thur thurs thursday donnerstag jeudi jueves giovedì quinta donderdag czwartek четверг четвер perşembe čtvrtek torsdag
fri friday freitag vendredi viernes venerdì sexta vrijdag piątek пятница cuma pátek fredag
sat saturday samstag sonnabend samedi sábado sabato zaterdag sobota суббота субота cumartesi lördag
sun sunday sonntag dimanche domingo domenica zondag niedziela воскресенье неділя pazar neděle söndag
`

/** Words a date may carry that add nothing to it: of, de, года. */
const idle = 'de del of the feira den le el d di г года год р року рік roku rok r yılı l'

const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(wordForm))

/** 1-12 by name, in the form of `wordForm`. */
export const monthOfName: ReadonlyMap<string, number> = new Map(
  lines(months).flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
)

/** Words a date may carry that add nothing to it, in the form of `wordForm`. */
export const idleWords: ReadonlySet<string> = new Set([...lines(weekdays).flat(), ...idle.split(' ').map(wordForm)])
