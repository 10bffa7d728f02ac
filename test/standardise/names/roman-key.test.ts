import { describe, expect, test } from 'vitest'
import { romanKey } from '../../../src/standardise/names/roman-key.ts'

const groups = `
Юрий Yury Yuri Yuriy Iurii Jurij
Александр Aleksandr Alexander Alexandr Alexandre
Чайковский Tchaikovsky Chaikovskii Tschaikowski Tchaikovski Chaikovskiy
Щербаков Shcherbakov Scherbakov Schtscherbakow
Алексей Alexei Alexey Aleksei Aleksej
Михаил Mikhail Mihail
Дмитрий Dmitry Dmitri Dmitriy Dmitrii Dmitrij
Сергей Sergey Sergei Sergej
Наталья Natalya Natalia Nataliya Natalja Nataliia
Мария Maria Mariya Mariia Marija
Юлия Yulia Julia Iuliia Yuliya
Елена Elena Yelena Jelena
Фёдор Fyodor Fedor Fjodor
Ковалёв Kovalyov Kovalev Kowaljow
Кузнецов Kuznetsov Kuznecov
Цветков Tsvetkov Cvetkov Tzvetkov
Иванов Ivanov Iwanow Ivanoff
Дмитриев Dmitriev Dmitriyev
Соловьёв Solovyov Solovyev Soloviev
Ковальський Kovalskyi Kovalsky Kovalskii Kovalskij
Петрович Petrovich Petrovic Petrović Petrowitsch
Ђоковић Djokovic Đoković Dokovic
Йордан Yordan Jordan Iordan
Христо Hristo Christo Khristo
Παπαδόπουλος Papadopoulos Papadopulos
Κωνσταντίνος Konstantinos Constantinos
Ειρήνη Eirini Irini
Θεόδωρος Theodoros Teodoros
Γεωργίου Georgiou Georgiu
김 Kim Gim
이 Lee Yi Rhee
박 Park Pak Bak
최 Choi Choe
정 Jeong Jung Chung
윤 Yoon Yun
민수 Minsu Min-su Minsoo
영수 Youngsoo Yeongsu
おおたに Otani Ohtani Ootani
Müller Mueller Muller
Schröder Schroeder Schroder
Goetz Götz
Schwartz Schwarz
Kupcov Kuptsov Купцов
Шевченко Shevchenko Schewtschenko
Ксения Xenia Ksenia Kseniya
Аня Anya Ania Anja
Catherine Katherine
Дарья Daria Darya Darja
Carl Karl
Philipp Philip Filip
Stephan Stefan
Schultz Schulz
Schmidt Schmitt
Thomas Tomas
Becker Beker
Sarah Sara
Eric Erik
Qasim Kasim
O'Brien OBrien O’Brien`
  .trim()
  .split('\n')
  .map((line) => line.split(' '))

const apart = `
Zhou Zhu, Xue Xu, Schwarz Schwark, Jerome Erome, Jeff Jev, Jennifer Ennifer, Hou Hu, Jang Yang, Jiang Yang, Zhang Zang, Shan San, Chen Shen, Wang Huang, Lin Liu, Li Lu, Xu Hu, Qin Kin, Liang Lang, Jin Yin, Ju Yu, Jeon Yeon,
Kim Kin, Lee Lin, Park Parks, Choi Cho, Ivanov Ivanova, Ivanov Ivanovich, Petrov Petrovich, Marin Maria, Mikhail Mikhailov, Sergei Serge, Dmitry Demetrius,
Yuri Yura, Müller Miller, Meyer Maier, Schmidt Schmied, Karl Karla, Hans Hanna, Georgios Giorgos, Smith Schmidt, Jones Johns, Brown Braun, Peter Petra,
Alexander Alexandra, Alexander Alexei, Stefan Stefania, Michael Michelle, Manuel Manuela, Thomas Thompson, Tanaka Tanabe, Sato Saito, Ito Kato, Ono Uno,
Cohen Kahn, Chan Kan, Nguyen Nuyen, Rossi Rosa, Garcia Gracia, Silva Sylvia, Petrovic Petrova, Kuznetsov Kuznetsova, Elena Helena, Novak Nowakowski`
  .split(',')
  .map((pair) => pair.trim().split(' ') as [string, string])

describe('names that are spelt in several ways', () => {
  test('the table is large enough to mean something', () => {
    expect(groups.flatMap((names) => names.slice(1)).length).toBeGreaterThanOrEqual(60)
    expect(apart.length).toBeGreaterThanOrEqual(40)
  })
  test.each(groups.map((names) => [names.join(', '), names] as const))('%s meet', (_, names) =>
    expect(new Set(names.map(romanKey)), names.map((name) => `${name}: ${romanKey(name)}`).join('\n')).toHaveProperty('size', 1),
  )
  test.each(apart)('%s and %s stay apart', (a, b) => expect(romanKey(a)).not.toBe(romanKey(b)))
  test('words stay apart and in order; a key has a key of its own letters', () => {
    expect(romanKey('Müller,  Karl-Heinz')).toBe(romanKey('mueller carlheintz'))
    expect(romanKey('陈伟')).toBe('陈伟')
    expect(romanKey(' - ')).toBe('')
  })
})
