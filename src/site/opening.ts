const REPORTER_FORMULA =
  /^[\s\u3000]*[（(]?(?:本报|特约|实习|见习|首席)*(?:记者|通讯员)[^。！？，；：]{1,60}?(?:摄影报道|报道|摄)[）)]?/u
const CLOSED_FORMULA =
  /^[\s\u3000]*[（(](?:本报|特约|实习|见习|首席)*(?:记者|通讯员)[^。！？（）()]{1,60}[）)]/u

/**
 * Where the opening formula of a first paragraph ends: the dateline, and the reporters whom it names
 * (`本报讯 记者翟新群报道`).
 * @param text the first paragraph
 * @param dateline the dateline as printed, or null
 * @returns an offset into `text`; 0 where there is no formula
 */
export function findOpeningEnd(text: string, dateline: string | null): number {
  const start = dateline && text.startsWith(dateline) ? dateline.length : 0
  const rest = text.slice(start)
  const formula = REPORTER_FORMULA.exec(rest) ?? CLOSED_FORMULA.exec(rest)
  return start + (formula?.[0].length ?? 0)
}

const DATELINE = /^(?:本报|新华社|中新社|中国新闻社)[^，。！？：；]{0,16}?(?:讯|电)(?=[\s\u3000（(])/u

/** Where the first words after the opening formula begin, in a text whose dateline is not known. */
export const findLeadStart = (text: string): number => findOpeningEnd(text, DATELINE.exec(text)?.[0] ?? null)
