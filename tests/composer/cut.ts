/** The first place from there on inside a clause: two Han characters on either side. */
export function insideClause(text: string, from: number): number | undefined {
  for (let at = Math.max(2, from); at < text.length - 4; at++)
    if (/^\p{Script=Han}{4}$/u.test(text.slice(at - 2, at + 2))) return at
  return undefined
}
