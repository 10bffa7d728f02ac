/** Month and weekday names as dates write them in nine languages, without accents, lower case, abbreviations without their dot. */

const months = `
jan january januar janner janvier janv enero ene gennaio gen janeiro januari
feb february februar fevrier fevr fev febrero febbraio fevereiro februari
mar march marz maerz mars marzo marco maart mrt mrz
apr april avril avr abril abr aprile
may mai mayo maggio mag maio mei maj
jun june juni juin junio giugno giu junho
jul july juli juillet juil julio luglio lug julho
aug august aout agosto ago augustus augusti
sep sept september septembre septiembre setiembre settembre set setembro
oct october oktober okt octobre octubre ottobre ott outubro out
nov november novembre noviembre novembro
dec december dezember dez decembre diciembre dic dicembre dezembro
`

const weekdays = `
mon monday montag lundi lunes lunedi segunda maandag
tue tues tuesday dienstag mardi martes martedi terca dinsdag
wed wednesday mittwoch mercredi miercoles mercoledi quarta woensdag
thu thur thurs thursday donnerstag jeudi jueves giovedi quinta donderdag
fri friday freitag vendredi viernes venerdi sexta vrijdag
sat saturday samstag sonnabend samedi sabado sabato zaterdag
sun sunday sonntag dimanche domingo domenica zondag
`

const words = (text: string) => text.trim().split('\n')

/** 1-12 by name. */
export const monthOfName: ReadonlyMap<string, number> = new Map(
  words(months).flatMap((line, index) => line.split(' ').map((name) => [name, index + 1] as const)),
)

/** Words a date may carry that add nothing to it. */
export const idleWords: ReadonlySet<string> = new Set([
  ...words(weekdays).flatMap((line) => line.split(' ')),
  'de',
  'del',
  'of',
  'the',
  'feira',
  'den',
  'le',
  'el',
])
