import { hasSurname } from '../../marks/surnames.ts'
import type { EntityMention } from './entity.ts'
import { runBefore } from './runs.ts'
import { endOfToken, type Token } from './token.ts'

/** Roles in public life: offices, heads of organisations, scholars. Villagers, patients, workers and customers are none. */
const ROLE =
  /(?:总书记|第一书记|副书记|书记|副主席|主席|副总理|总理|部长|省长|市长|州长|县长|区长|镇长|乡长|厅长|局长|处长|科长|司长|署长|主任|院长|校长|所长|馆长|站长|台长|社长|会长|理事长|秘书长|董事长|总经理|总裁|厂长|总工程师|总设计师|总编辑|首席科学家|首席专家|院士|教授|研究员|高级工程师|高级农艺师|农艺师|发言人|委员|支队长|大队长|队长|庭长|检察长|审判长|主教练|馆员|专家)/gu
const COMPOUND_SURNAME =
  /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|长孙|宇文|司徒|轩辕|夏侯|端木|百里|呼延|南宫|独孤|澹台|淳于|单于|赫连)/u
/** Surnames that open a sentence's verb or preposition far more often than a name. */
const FUNCTION_SURNAME =
  /^[来去说和从向都时应将成全连有在经因由还也要会能可以把对就即则又并同与及当让使令给]/u
const NO_GIVEN =
  /[的了在是和与对向从到为说称等及或这那该本年月日第一二三四五六七八九十两个上下们先前后里中等间说]/u
const FOLLOWS =
  /^(?:$|[，。；：、！？）”》」"\s,;:)]|说|表示|介绍|告诉|坦言|认为|指出|强调|在|对|和|与|向|率|带|为|是|的|出席|参加|主持|深|同志|先生|女士|及|等|一|“|就|作|致|宣布|到|从|也|还|曾|正|已|将|来|去|给|把|被|任|陪同|称|透露|讲|笑|激动|感慨|回答|解释|提出|建议|提醒|分析|呼吁|算|信心|自豪|兴奋|高兴|深有|现场|走|拿|接受|担任|当选|获|以|由|于|不|又|便|才|都|有|没|每|当|今|昨|近|随|赴|前往|代表|组织|负责|签|牵头|亲自|通报|领取|调研|考察|部署|要求|深入|听取|检查|慰问|宣读|致辞|发言|签署|回忆|专程|继续|会见|同|仍|抵|赶)/u
const STRONG =
  /^(?:说|表示|介绍|告诉|坦言|认为|指出|强调|宣布|透露|带领|率队|主持|出席|同志|提醒|解释|建议|回答)/u
const WEAK_THIRD = /^[说在对与向的是称率从就也已等任和为]/u

/** How long the name is that stands at `at`; 0 where none stands there. */
function nameLength(text: string, at: number, token: Token | undefined): number {
  const rest = text.slice(at, at + 12)
  if (!/^\p{Script=Han}{2}/u.test(rest) || FUNCTION_SURNAME.test(rest)) return 0
  const isCompound = COMPOUND_SURNAME.test(rest)
  if (!isCompound && token?.at === at && token.word.length >= 2 && !isNameTag(token)) return 0
  const lengths = isCompound ? [3, 4] : [2, 3]
  const fits = lengths.filter((length) => isName(rest.slice(0, length)) && FOLLOWS.test(rest.slice(length)))
  const [first, second] = fits
  if (first === undefined) return 0
  if (second === undefined) return first
  const guessed = token?.at === at && fits.includes(token.word.length) ? token.word.length : undefined
  if (STRONG.test(rest.slice(first))) return first
  return guessed ?? (WEAK_THIRD.test(rest.slice(first)) ? first : second)
}

const isNameTag = ({ tag }: Token): boolean => /^(?:x|nr\w*)$/.test(tag)

function isName(name: string): boolean {
  const given = name.slice(COMPOUND_SURNAME.test(name) ? 2 : 1)
  return /^\p{Script=Han}+$/u.test(name) && hasSurname(name) && !NO_GIVEN.test(given)
}

/** Index of the word that holds the character before an offset; by halving, since words stand in order. */
function findTokenBefore(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length - 1]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const token = tokens[middle]
    if (token && endOfToken(token) >= offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The words of a role with the organisation before it: 葫芦岛市发改委副主任. */
function roleBefore(text: string, tokens: readonly Token[], end: number): string {
  const last = findTokenBefore(tokens, end)
  const { first } = runBefore(text, tokens, last)
  return text.slice(tokens[first]?.at ?? end, end)
}

/** People whom a text names together with their public role, and their further mentions in `all` texts by name alone. */
export function findPeople(text: string, tokens: readonly Token[]): EntityMention[] {
  const starts = new Map(tokens.map((token) => [token.at, token]))
  return Array.from(text.matchAll(ROLE)).flatMap(({ 0: role, index }): EntityMention[] => {
    const at = index + role.length
    const length = nameLength(text, at, starts.get(at))
    if (length === 0) return []
    const name = text.slice(at, at + length)
    return [{ kind: 'person', name, key: name, at, length, role: roleBefore(text, tokens, at) }]
  })
}

/** Further mentions of people by name alone, in a text of the same article. */
export function findAgain(
  text: string,
  names: ReadonlySet<string>,
  known: readonly EntityMention[],
): EntityMention[] {
  const taken = new Set(known.map(({ at }) => at))
  return [...names].flatMap((name) => {
    const found: EntityMention[] = []
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      if (!taken.has(at)) found.push({ kind: 'person', name, key: name, at, length: name.length })
    return found
  })
}
