/** Whether a text is written in traditional characters, told by the commonest of them: cheap enough to ask of every name. */

import { simplified } from './comparable.ts'

const traditional =
  /[們個這國東業電話號區縣樓華廣務經銷聯戶產發網際員廠貿設備資訊實團灣臺縣門龍陽陳張劉黃吳趙楊蘇蘭馬魚鳥興義寶鑫鋼鐵銀錢術藝術機構濟濱濱潤漢滬瀋遼寧贛雲貴慶樂長開關車輛運輸農園環衛醫藥學習書報紙場館務達遠進選順頭際飾裝織織紡絲]/

/** The text in simplified characters, one for one, where it is traditional; else the text itself. */
export function inSimplified(text: string): string {
  return traditional.test(text) ? simplified(text) : text
}
