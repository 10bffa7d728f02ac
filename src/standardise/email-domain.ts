/** What is known of mail domains: those of the large providers, slips of them, top levels, throw-away ones. */

import { createRequire } from 'node:module'
import { topLevels } from './data/top-levels.ts'

/** Domains under which providers give addresses to anybody. */
const free = new Set(
  (
    'qq.com vip.qq.com foxmail.com 163.com vip.163.com 126.com vip.126.com yeah.net 188.com sina.com sina.cn vip.sina.com sohu.com vip.sohu.com tom.com ' +
    '21cn.com 139.com 189.cn wo.cn aliyun.com 263.net 263.net.cn china.com hainan.net 51.com eyou.com netease.com live.cn ' +
    'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com yahoo.com.cn yahoo.cn yahoo.co.jp yahoo.co.uk yahoo.co.in yahoo.com.tw ' +
    'yahoo.com.hk yahoo.fr yahoo.de yahoo.it yahoo.es yahoo.ca ymail.com rocketmail.com icloud.com me.com mac.com aol.com mail.com email.com gmx.com gmx.de ' +
    'gmx.net web.de t-online.de freenet.de mail.ru yandex.ru yandex.com bk.ru inbox.ru list.ru protonmail.com proton.me zoho.com tutanota.com fastmail.com ' +
    'naver.com daum.net hanmail.net orange.fr wanadoo.fr free.fr laposte.net sfr.fr hotmail.fr hotmail.de hotmail.co.uk hotmail.it hotmail.es outlook.fr outlook.de ' +
    'outlook.jp outlook.es outlook.kr libero.it virgilio.it tiscali.it btinternet.com sky.com comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net ' +
    'earthlink.net charter.net shaw.ca rogers.com bigpond.com optusnet.com.au uol.com.br bol.com.br terra.com.br hotmail.com.br rediffmail.com docomo.ne.jp ' +
    'live.de live.fr live.it live.nl live.be live.se live.dk live.no live.co.uk live.com.au live.com.mx live.com.br live.com.ar live.ca live.jp live.com.pt live.at live.ru live.ie outlook.com.br outlook.com.au outlook.com.ar outlook.it outlook.pt outlook.be outlook.at outlook.co.id outlook.com.tr outlook.ie outlook.in outlook.dk outlook.cz outlook.hu ' +
    'hotmail.be hotmail.nl hotmail.se hotmail.no hotmail.dk hotmail.fi hotmail.ch hotmail.at hotmail.ca hotmail.gr hotmail.com.ar hotmail.com.mx hotmail.com.tr hotmail.co.jp hotmail.co.th hotmail.com.au hotmail.com.tw windowslive.com passport.com ' +
    'gmx.at gmx.ch gmx.fr gmx.es gmx.us gmx.co.uk gmx.info mail.de arcor.de aon.at chello.at a1.net online.de online.no posteo.de mailbox.org vodafone.de kabelmail.de unitybox.de bluewin.ch hispeed.ch sunrise.ch ' +
    'seznam.cz email.cz post.cz centrum.cz volny.cz atlas.cz azet.sk centrum.sk zoznam.sk post.sk wp.pl o2.pl onet.pl op.pl interia.pl interia.eu poczta.onet.pl gazeta.pl tlen.pl vp.pl poczta.fm ' +
    'ukr.net i.ua meta.ua bigmir.net rambler.ru ya.ru yandex.ua yandex.kz yandex.by mail.ua narod.ru inbox.lv inbox.lt abv.bg mail.bg dir.bg freemail.hu citromail.hu indamail.hu yahoo.hu walla.co.il walla.com mynet.com ' +
    'telefonica.net ya.com yahoo.com.br yahoo.com.mx yahoo.com.ar yahoo.com.au yahoo.com.sg yahoo.com.ph yahoo.com.vn yahoo.com.my yahoo.co.id yahoo.co.th yahoo.co.kr yahoo.co.nz yahoo.se yahoo.no yahoo.dk yahoo.gr yahoo.pl yahoo.ro yahoo.com.tr ig.com.br globo.com r7.com zipmail.com.br prodigy.net.mx fibertel.com.ar ' +
    'alice.it tin.it tim.it email.it inwind.it iol.it poste.it tiscali.co.uk ntlworld.com virginmedia.com talktalk.net blueyonder.co.uk eircom.net neuf.fr bbox.fr numericable.fr club-internet.fr aliceadsl.fr noos.fr voila.fr skynet.be telenet.be scarlet.be ' +
    'ziggo.nl kpnmail.nl planet.nl home.nl xs4all.nl hetnet.nl casema.nl chello.nl upcmail.nl telia.com spray.se bredband.net comhem.se tele2.se sol.no mail.dk jubii.dk kolumbus.fi elisanet.fi luukku.com sapo.pt netcabo.pt clix.pt mail.ee hot.ee otenet.gr in.gr forthnet.gr ' +
    'sympatico.ca videotron.ca telus.net bell.net xtra.co.nz iinet.net.au tpg.com.au hughes.net frontier.com windstream.net juno.com netzero.net optonline.net roadrunner.com rr.com centurylink.net q.com pacbell.net hushmail.com tuta.io pm.me zohomail.com yahoomail.com inbox.com lycos.com excite.com usa.com gmx.de ' +
    'nate.com korea.com hanmir.com nifty.com biglobe.ne.jp so-net.ne.jp ocn.ne.jp excite.co.jp goo.jp infoseek.jp plala.or.jp au.com vodafone.ne.jp ymobile.ne.jp sify.com indiatimes.com vsnl.net rediff.com emirates.net.ae maktoob.com ' +
    'ezweb.ne.jp softbank.ne.jp i.softbank.jp hinet.net pchome.com.tw seed.net.tw netvigator.com singnet.com.sg'
  ).split(' '),
)

/** Providers whose misspellings are looked for: name and the ending that belongs to it. */
const spelt = 'gmail.com hotmail.com outlook.com yahoo.com icloud.com foxmail.com aliyun.com protonmail.com googlemail.com yeah.net'.split(
  ' ',
)
/** Too short to be told from other people's domains by one letter: only these slips of them are certain. */
const shortSlips: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'qq.com': 'qq.co qq.cm qq.om qq.com.com qqq.com qq.comcn qq.coml qq.comm qq.cim qq.cok',
    '163.com': '163.co 163.cm 163.om 163.com.com 163.cim 163.cn 1663.com 1163.com',
    '126.com': '126.co 126.cm 126.om 126.com.com 126.cim 1226.com 1126.com',
    '139.com': '139.co 139.cm 139.om',
    'yahoo.com': 'yahoo.cm yahoo.om yahoo.comm yahoo.com.com yahoo.cim',
    'icloud.com': 'icloud.cm icloud.om icloud.co icloud.cn',
    'sina.com': 'sina.co sina.cm sina.om sian.com sinna.com siina.com sina.com.com',
    'sohu.com': 'sohu.co sohu.cm sohu.om souhu.com sohuu.com',
    'live.com': 'live.co live.cm live.om',
    'msn.com': 'msn.co msn.cm msn.om',
    'yeah.net': 'yeah.com yeah.cn yeah.nte yeha.net',
    'gmail.com': 'gmail.cn gmail.co gmail.net gmail.org gmail.cm gmail.om gmail.com.cn g-mail.com gmail.cim gmail.com.com',
    'hotmail.com': 'hotmail.cn hotmail.cm hotmail.om hotmail.net hotmail.co hotmail.com.com',
    'outlook.com': 'outlook.co outlook.cm outlook.om outlook.net outlook.com.com',
    'foxmail.com': 'foxmail.cn foxmail.co foxmail.cm foxmail.om foxmail.net',
  }).flatMap(([right, slips]) => slips.split(' ').map((slip) => [slip, right] as const)),
)
/** Names one letter away from a provider's that are somebody else's. */
const others = new Set('mail email ymail fmail hmail zmail tmail bmail dmail imail vmail xmail cloud'.split(' '))

/** The part behind the @. */
export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1)
}

/** True for a domain of a provider that gives addresses to anybody. */
export function isFreeMail(domain: string): boolean {
  return free.has(domain)
}

/** The provider's domain that a slip of it means (gmial.com); null for every other domain. */
export function meantProvider(domain: string): string | null {
  if (free.has(domain)) return null
  const short = shortSlips.get(domain)
  if (short !== undefined) return short
  const dot = domain.indexOf('.')
  const name = domain.slice(0, dot)
  if (others.has(name)) return null
  for (const right of spelt) {
    const at = right.indexOf('.')
    const rightName = right.slice(0, at)
    if (oneSlip(name, rightName) && (domain.slice(dot) === right.slice(at) || oneSlip(domain.slice(dot), right.slice(at)))) return right
    if (name === rightName && oneSlip(domain.slice(dot), right.slice(at)) && !isTopLevel(domain.slice(domain.lastIndexOf('.') + 1)))
      return right
  }
  return null
}

/** One letter more, less or other, or two neighbours changed round. */
function oneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let endA = a.length
  let endB = b.length
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--
    endB--
  }
  const left = a.slice(start, endA)
  const right = b.slice(start, endB)
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

let known: ReadonlySet<string> | undefined

/** True for a top level the root zone has. International ones are not held against a list. */
export function isTopLevel(name: string): boolean {
  known ??= new Set(topLevels.split(' '))
  return known.has(name) || !/^[a-z]+$/.test(name)
}

// A list of 55,000 names that its keepers renew; loaded when the first address is looked up.
let disposable: ReadonlySet<string> | undefined

/** True for a domain, or one below it, that hands out addresses to be thrown away (list: the package mailchecker, MIT). */
export function isDisposable(domain: string): boolean {
  disposable ??= (createRequire(import.meta.url)('mailchecker') as typeof import('mailchecker')).blacklist()
  for (let name = domain; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) if (disposable.has(name)) return true
  return false
}
