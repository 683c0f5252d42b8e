import type { IsPlaceName } from '../enrich/place-name.ts'

/** What a place is called in full: 双桥镇. */
const FULL = /[县縣区區市旗镇鎮乡鄉州]/gu
const SHORTEST = 2
const LONGEST = 4

/** 白石区, 马莲滩乡: how places are named that no list has. */
const FULL_NAME = /^\p{Script=Han}{2,4}[县縣区區市旗镇鎮乡鄉州]$/u
/** Words that end alike. */
const NO_PLACE =
  /(?:[我本全各该那这某几两外邻城郊山灾景园社小地辖牧林库禁厂校矿战特专新老旧生居示自高工保实试核贫开少数发活范治业税验心困民点街片]|风景|农业)[区區]$|[我本全各该那这某几两外邻老大城都超菜夜早集上股楼车房][县縣市镇鎮乡鄉]$|[千百家他异下回还返故城水梦思同]乡$|^[一二三四五六七八九十]/u

/** The places that the texts of a page name in full: without what they end in, and those that stand there more than once. */
interface Named {
  short: ReadonlySet<string>
  again: ReadonlySet<string>
}

/** Also knows places that the page itself names in full, though no list has them: 双桥, where it speaks of 双桥镇, and 双桥镇 itself. */
export function knowPlacesOf(texts: Iterable<string>, isPlaceName: IsPlaceName): IsPlaceName {
  let named: Named | undefined
  return (text) => {
    if (isPlaceName(text)) return true
    const name = text.replace(/\s/gu, '')
    const isFull = FULL_NAME.test(name) && !NO_PLACE.test(name)
    if (!isFull && (name.length < SHORTEST || name.length > LONGEST)) return false
    named ??= namesIn(texts)
    return (isFull && named.again.has(name)) || named.short.has(name)
  }
}

function namesIn(texts: Iterable<string>): Named {
  const [short, once, again] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const text of texts)
    for (const { index } of text.matchAll(FULL))
      for (let size = SHORTEST; size <= LONGEST && size <= index; size++) {
        const name = text.slice(index - size, index + 1)
        short.add(name.slice(0, -1))
        ;(once.has(name) ? again : once).add(name)
      }
  return { short, again }
}
