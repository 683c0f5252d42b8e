/**
 * Regular expressions that could take longer than their input is long, but never see a long one. `part` is a piece
 * of the expression, `sees` the most characters that it is given and why.
 */
export const BOUNDED: readonly { file: string; part: string; sees: string }[] = [
  {
    file: 'src/parse/enrich/tense.ts',
    part: '届时',
    sees: '24: the clause before a date is cut out of so many',
  },
  { file: 'src/parse/marks/credit.ts', part: '法新社', sees: '60: a credit closes the text' },
  { file: 'src/parse/marks/credit.ts', part: '拍摄', sees: '60: a credit closes the text' },
  { file: 'src/parse/marks/credit.ts', part: '．…\\s', sees: '60: a credit closes the text' },
  { file: 'src/parse/marks/dateline-formula.ts', part: '\\s*日', sees: '90: the opening of a text' },
  { file: 'src/parse/marks/index-entry.ts', part: '参见', sees: '44: a longer line is no entry' },
  { file: 'src/parse/marks/imprint.ts', part: '@', sees: '70: a longer line is no folio' },
  {
    file: 'src/parse/marks/page-notes.ts',
    part: '(?:署名|注明|标注)',
    sees: '60: a longer line is no group byline',
  },
  { file: 'src/parse/marks/page-notes.ts', part: '压题图片', sees: '12: a longer line is no picture label' },
  { file: 'src/parse/marks/page-notes.ts', part: '详见', sees: '60: a jump line closes the text' },
  {
    file: 'src/parse/marks/page-notes.ts',
    part: '[上紧]接',
    sees: 'no white space at its beginning: a text is trimmed',
  },
  {
    file: 'src/store/heavy-markdown.ts',
    part: '\\d+[.)]',
    sees: 'runs of 9 digits: the mark before it has no more',
  },
  {
    file: 'src/parse/text/clean.ts',
    part: '(?<=[（(【〔［/／])\\s+',
    sees: '90: a formula that opens or closes a text',
  },
]
