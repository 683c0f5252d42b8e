/**
 * The most frequent characters of Chinese newspapers, simplified and traditional. They make up about seven tenths of
 * any page, and next to nothing of a page that was decoded with the wrong table.
 */
const COMMON = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严版讯者记摄镇乡村市项目企业投资发展' +
    '這個為國時來們對會發動過說產種後學經進著電裡裏現實兩體機當點從業應開還與關義間樣線內數無氣結問題黨員設條總長頭資邊統見計別論運農幾強決戰則據處隊給門領東導壓爭濟階極聯認權證轉單風帶場車務萬達積議聲報鬥類離華確張馬節話許記親選標寫歷稱準維劃層狀廠識屬圓滿縣參細聽該鐵價嚴訊鎮鄉項攝',
)

const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character)

/** Characters that a newspaper has beside Chinese ones: ASCII, its punctuation and its full-width forms. */
const isUsual = (character: string): boolean =>
  /[\t\n\r -~\u00b7\u2014-\u2026\u3000-\u3015\uff01-\uff5e]/.test(character)

/** How much a text looks like a Chinese page, 0 to 1: common characters among all that are not usual marks. */
export function shareOfCommon(text: string): number {
  let common = 0
  let others = 0
  for (const character of text) {
    if (isUsual(character)) continue
    if (isHan(character) && COMMON.has(character)) common++
    else others++
  }
  return common + others === 0 ? 0 : common / (common + others)
}
