import type { Deal } from '../deal.ts'
import type { Paper } from '../paper.ts'
import { inventName } from '../people.ts'
import type { Part, Piece } from '../piece.ts'
import type { Random } from '../random.ts'
import { toTraditional } from '../traditional.ts'
import type { Habits } from './habits.ts'

const CELL_GAPS = [' ', '  ', '　', '    ', '\t', ' | ', '｜', '　　']
const AUTHORS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => `□ ${name}`,
  (name) => `◎${name}`,
  (name) => `文/${name}`,
  (name) => `作者 ${name}`,
  (name) => `○ ${name}`,
  (name) => `■${name}`,
]
const AUTHORS_BELOW: readonly ((name: string) => string)[] = [
  (name) => `（${name}）`,
  (name) => `（作者：${name}）`,
  (name) => `□${name}`,
  (name) => `(${name})`,
]
const SUMMARY_LABELS = ['核心提示', '内容提要', '阅读提示', '导读', '核心阅读']

/** Sets an article's words in the manner of the page: dashes, marks, legends, who signs it and where. */
export function dress(deal: Deal, habits: Habits, piece: Piece): Piece {
  const { random, paper } = deal
  const { kicker, deck } = piece
  if (kicker) kicker.text = kicker.text.replace(/——$/u, habits.dash)
  if (deck) deck.text = deck.text.replace(/^——/u, habits.dash)
  markSubheads(habits, piece, paper)
  respaceTables(piece, random)
  if (piece.summary) relabel(piece, deal)
  else if (!paper.isTraditional) addEditorsNote(piece, random)
  markLegends(habits, piece, paper)
  signAuthor(deal, habits, piece)
  if (piece.bylineAt === 'before') addPictures(deal, piece)
  else closeWithByline(habits, piece)
  if (habits.spreadsNames) spreadNames(piece)
  return piece
}

const NUMBERED = /^[一二三四五六七八九十]+[、 ]/u
const WORDS = '§'

/** Marks and numbers around a text, in the characters of the paper. */
export function around(form: Habits['subhead'], text: string, at: number, { isTraditional }: Paper): string {
  const affixes = form(WORDS, at)
  return (isTraditional ? toTraditional(affixes) : affixes).replace(WORDS, () => text)
}

function markSubheads({ subhead }: Habits, { body }: Piece, paper: Paper): void {
  body
    .filter(({ role }) => role === 'subhead')
    .forEach((part, at) => {
      if (!NUMBERED.test(part.text)) part.text = around(subhead, part.text, at, paper)
    })
}

type Row = (cells: readonly string[], at: number) => string
const ROWS: readonly Row[] = [
  ...CELL_GAPS.map(
    (gap): Row =>
      (cells) =>
        cells.join(gap),
  ),
  (cells, at) => `| ${cells.join(' | ')} |${at === 0 ? `\n|${cells.map(() => '---').join('|')}|` : ''}`,
  (cells) => cells.join('……'),
]

function respaceTables({ body }: Piece, random: Random): void {
  const row = random.pick(ROWS)
  for (const part of body)
    if (part.role === 'table')
      part.text = part.text
        .split('\n')
        .map((line, at) => row(line.split(' '), at))
        .join('\n')
}

const NOTE_LABELS = ['编者按：', '【编者按】', '编者按 ', '开栏的话：', '编者的话：']
const EDITORS_NOTES = [
  '即日起，本报推出系列报道，请记者走进基层，记录身边的变化，讲述普通人的故事，敬请关注。',
  '这篇来稿写的是寻常人、寻常事，读来却令人动容。我们全文刊出，希望引起更多人的思考。',
  '经验来自实践，办法来自群众。他们的做法未必处处适用，但其中的道理值得借鉴，现予刊登，供各地参考。',
  '面对同样的难题，有人绕着走，有人迎上去。从今天起，我们连续介绍几个迎难而上的典型。',
]

/** Now and then the editors say a word before a long story. */
function addEditorsNote(piece: Piece, random: Random): void {
  if (piece.facts.type !== 'feature' || !piece.headline || !random.chance(0.1)) return
  piece.summary = { role: 'summary', text: random.pick(NOTE_LABELS) + random.pick(EDITORS_NOTES) }
}

/** The label stands alone, in brackets, or before the text. */
function relabel(piece: Piece, { random, paper }: Deal): void {
  const { summary } = piece
  if (!summary) return
  const text = summary.text.replace(/^核心提示 /u, '')
  const name = paper.spell(random.pick(SUMMARY_LABELS))
  delete piece.label
  summary.text = text
  const form = random.between(0, 4)
  if (form < 2) piece.label = { role: 'label', text: form === 0 ? name : `【${name}】` }
  else summary.text = [`${name}：`, `【${name}】`, `${name} `][form - 2] + text
}

/** One picture alone needs no number; legends of which one is marked are all marked. */
function markLegends({ legend }: Habits, { body }: Piece, paper: Paper): void {
  const captions = body.filter(({ role }) => role === 'caption')
  if (captions.length < 2) return
  captions.forEach((part, at) => {
    part.text = around(legend, part.text, at, paper)
  })
}

/** A text that one author signs with nothing but a name: before it or below it. */
function signAuthor({ random }: Deal, habits: Habits, piece: Piece): void {
  const { byline, facts } = piece
  const [name] = facts.bylines ?? []
  if (!byline || !name || byline.text !== name) return
  const isBelow = habits.closing !== 'runOn' && random.chance(0.3)
  piece.bylineAt = isBelow ? 'end' : 'before'
  byline.text = random.pick(isBelow ? AUTHORS_BELOW : AUTHORS)(name)
}

/** Who took the pictures, on the same line as who wrote. */
function addPictures({ random, paper }: Deal, { byline, facts }: Piece): void {
  if (!byline || paper.isTraditional || !/^(?:本报|□本报|■本报|◎本报)记者 /u.test(byline.text)) return
  if (/图|通讯员|实习生/u.test(byline.text) || !random.chance(0.2)) return
  const name = paper.spell(inventName(random))
  if (facts.bylines?.includes(name)) return
  byline.text += random.pick([` 文 ${name} 图`, `/文 ${name}/图`, ` 文 通讯员 ${name} 图`])
  facts.photographers = [...(facts.photographers ?? []), name]
}

/** A byline in brackets may close the last line of the text. */
function closeWithByline({ closing }: Habits, piece: Piece): void {
  const { byline, body } = piece
  const last = body.at(-1)
  if (!byline || closing !== 'runOn' || !/^[（(【]/u.test(byline.text)) return
  if (last?.role !== 'paragraph' || last.runOn || !/[。！？”]$/u.test(last.text)) return
  byline.isRunOn = true
  last.runOn = byline
  body.push(byline)
  delete piece.byline
}

function spreadNames({ facts, byline, body }: Piece): void {
  const opening = body.find(({ role }) => role === 'paragraph')
  for (const name of [...(facts.bylines ?? []), ...(facts.photographers ?? [])]) {
    if (name.length !== 2) continue
    const spread = [...name].join(' ')
    for (const part of [byline, ...body])
      if (part && (part.role === 'byline' || part.role === 'credit'))
        part.text = part.text.replace(name, spread)
    if (opening?.text.slice(0, 36).includes(name)) opening.text = opening.text.replace(name, spread)
  }
}

/** A picture's legend with its credit, taken out of the running text. */
export const picturesOf = (body: readonly Part[]): Part[] =>
  body.filter((part, at) => part.role === 'caption' || isCreditOf(body, at))

const isCreditOf = (body: readonly Part[], at: number): boolean =>
  body[at]?.role === 'credit' && body[at - 1]?.role === 'caption'
