/** Says to a spreadsheet that the file is UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff'

/**
 * How a cell begins that a spreadsheet takes for a formula, also in full width; and the mark that makes it text. Method:
 * OWASP, CSV Injection.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠']/u
const MARK = "'"

/** A text that no spreadsheet computes: one apostrophe before it where it could be taken for a formula. */
export const protectText = (text: string): string => (FORMULA.test(text) ? MARK + text : text)

/** The text as it was before `protectText`. */
export const restoreText = (cell: string): string => (cell.startsWith(MARK) ? cell.slice(1) : cell)

const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

/** One record of RFC 4180, every field quoted, with its line end. */
export const formatRecord = (cells: readonly string[]): string =>
  `${cells.map((cell) => quote(protectText(cell))).join(',')}\r\n`
