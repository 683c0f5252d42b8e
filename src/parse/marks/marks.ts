import { foldMarks } from '../lines/fold-marks.ts'
import { type BylineMark, recogniseByline } from './byline.ts'
import { type ClosingMark, recogniseClosing } from './closing.ts'
import { type CreditMark, recogniseCredit } from './credit.ts'
import { readCues } from './cues.ts'
import { type DatelineMark, recogniseDateline } from './dateline.ts'
import { type FolioMark, recogniseFolio } from './folio.ts'
import { mayOpenLegend, recogniseLegend } from './legend.ts'
import {
  recogniseGroupByline,
  recogniseJump,
  recognisePictureLabel,
  recogniseSummaryLabel,
} from './page-notes.ts'
import { recogniseStandingHead, type StandingHeadMark } from './standing-head.ts'

/** What the words of a unit show by their own form, wherever they stand. */
export interface Marks {
  byline: BylineMark | undefined
  dateline: DatelineMark | undefined
  closing: ClosingMark | undefined
  credit: CreditMark | undefined
  standingHead: StandingHeadMark | undefined
  folio: FolioMark | undefined
  groupByline: ReturnType<typeof recogniseGroupByline>
  summaryLabel: ReturnType<typeof recogniseSummaryLabel>
  pictureLabel: boolean
  legend: ReturnType<typeof recogniseLegend>
  jump: ReturnType<typeof recogniseJump>
}

const SHORT = 90
const LONGEST_HEAD = 64

/** Words without which a mark cannot stand: asked first, since most texts hold no mark at all. */
const CUES = {
  closing: /[)）〕】\]]\s*$|[者员員]/u,
  folio:
    /[版报報刊编編电電网@：:年月日A-Z]|www|[期周拜][一二三四五六]|[期号號][)）]?\s*$|主[編编办辦任]|校[对對检檢]|[审審][读讀校]|值班|[下字]一?[篇号號条條期]|分享|放大|[编編]印|[机機][关關][报報]|[热熱][线線]|[代刊][号號]|[来來投]稿|主[管办辦]|准印|[内內]部[资資]料|[户戶]端|[众眾]号|公[众眾]|QQ|[·|\s]\d|>>|»|^P\s?\d|位置|首[页頁]|[导導]航|列表|[点點][赞讚贊]|点击|窗口|返回|浏览|瀏覽|[关關][闭閉]|[顶頂]部|[→➤►▶.…·]\s*[A-Z]?\d{1,3}$/u,
  group: /本[组組版栏欄文专專期]|以上|^[A-Z]?\d[^。]{0,8}版\S/u,
  head: /[A-ZＡ-Ｚ]{2}|^\s*[【[［〖〔『|｜│┃≡=＝~～/／·•・‧#＃>＞»》]|^\s*[—－─―–-]{1,2}\s|[>＞»/／→]\s*$/u,
  /** Of the folded text. */
  label: /^[【[（(\s]*[核内阅新要提导本摘编开]\p{Script=Han}/u,
  picture: /图|照片/u,
} as const

const [OPENING, CLOSING, CREDIT, FOLIO, GROUP, JUMP, HEAD, SENTENCE] = [1, 2, 4, 8, 16, 32, 64, 128] as const
const LATIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
/** Characters without which a mark or its cue cannot stand, in the order of their bits: asked before all else. */
const cuesOf = readCues([
  '讯訊电電者员員报報息',
  ')）〕】]者員员',
  '摄攝图圖影供绘繪画畫社透截拍',
  `版报報刊編编電电網网@：:年月日w热熱代来來投主准内內户戶众眾公·|期周拜号號校审審监監组組制製美值主篇分放条條0123456789>»位首导列赞讚贊窗返浏瀏航闭閉顶頂${LATIN}`,
  '本以版',
  '版接转轉见續续完',
  `【[［〖〔『|｜│┃≡=＝~～/／·•・‧#＃>＞»》→—－─―–-${LATIN}ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ`,
  '。；！？',
])

/** Asks every recogniser that the text may concern. Marks that fill a line are asked of short texts only. */
export function recogniseMarks(text: string): Marks {
  const short = text.length <= SHORT
  const opening = text.slice(0, SHORT)
  const ending = text.slice(-SHORT)
  const folded = foldMarks(opening)
  const begins = cuesOf(opening)
  const ends = short ? begins : cuesOf(ending)
  const sentence = short && ((begins & SENTENCE) === 0 || !/[。；！？]./u.test(text))
  const summaryLabel = CUES.label.test(folded) ? recogniseSummaryLabel(opening) : undefined
  return {
    byline: sentence ? recogniseByline(text) : undefined,
    dateline: (begins & OPENING) !== 0 ? recogniseDateline(opening) : undefined,
    closing: (ends & CLOSING) !== 0 && CUES.closing.test(ending) ? recogniseClosing(text) : undefined,
    credit: (ends & CREDIT) !== 0 ? recogniseCredit(text) : undefined,
    standingHead:
      text.length <= LONGEST_HEAD && (begins & HEAD) !== 0 && CUES.head.test(text) && !summaryLabel?.alone
        ? recogniseStandingHead(text)
        : undefined,
    folio: short && (begins & FOLIO) !== 0 && CUES.folio.test(text) ? recogniseFolio(text) : undefined,
    groupByline:
      short && (begins & GROUP) !== 0 && CUES.group.test(text) ? recogniseGroupByline(text) : undefined,
    summaryLabel,
    pictureLabel: text.length <= 12 && CUES.picture.test(folded) && recognisePictureLabel(text),
    legend: mayOpenLegend(folded) ? recogniseLegend(text.slice(0, 12)) : undefined,
    jump: (ends & JUMP) !== 0 ? recogniseJump(text) : undefined,
  }
}

/** The words of a table show nothing. */
export const NO_MARKS: Marks = recogniseMarks('')

/** True where the marks leave nothing over: the line is a byline, credit, folio, note or label as a whole. */
export const fillsLine = (marks: Marks): boolean =>
  marks.byline?.titled === true ||
  marks.credit?.from === 0 ||
  marks.standingHead !== undefined ||
  marks.folio !== undefined ||
  marks.groupByline !== undefined ||
  marks.pictureLabel ||
  marks.summaryLabel?.alone === true
