const SPEAKER =
  /^(问|答|Q|A|记者|主持人|\p{Script=Han}[\p{Script=Han}·]{1,9}(?:[（(][^（）()]{1,16}[）)])?)\s?[：:]/u
const OF_ITSELF = /^(?:问|答|Q|A|记者|主持人)$/u

/**
 * Who speaks in each text of a page, where texts are turns of a conversation: 问：…, 记者：…, 王芳：…. A name alone is no
 * speaker before it speaks a second time.
 */
export function readSpeakers(texts: readonly string[]): (string | undefined)[] {
  const names = texts.map((text) => SPEAKER.exec(text)?.[1])
  const times = new Map<string, number>()
  for (const name of names) if (name !== undefined) times.set(name, (times.get(name) ?? 0) + 1)
  return names.map((name) =>
    name !== undefined && (OF_ITSELF.test(name) || (times.get(name) ?? 0) > 1) ? name : undefined,
  )
}
