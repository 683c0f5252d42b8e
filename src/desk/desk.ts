import type { ArticleDraft, PageDraft } from '../parse/corrections/draft.ts'
import { type ArticleFields, FIELD_NAMES, type FieldName, isSameValue } from '../record/article-fields.ts'
import type { Boundary, Correction, CorrectionLetter, PartText } from '../record/correction.ts'
import type { DeskPage } from '../record/desk-page.ts'
import type { ParsedPart } from '../record/parsed-page.ts'
import { checkOverlaps } from '../store/corrections/check-overlaps.ts'
import { draftOfPage } from './draft-of-page.ts'
import { type Addition, correctionsOfEdits, type Edits, fieldsOfDraft, noEdits, textOfPart } from './edits.ts'
import { keyOfArticle, keyOfPart } from './keys.ts'
import { takeAll } from './take-all.ts'

/** Who corrects, when and why: only what was said. */
export interface Origin {
  who?: string
  when?: string
  why?: string
}

/**
 * Why a boundary could not be set: it does not fit the page, is said of lines that are not shown or that something else
 * was said of, changes nothing, or cuts what was written anew.
 */
export type Refusal = 'conflict' | 'masked' | 'nothing' | 'twice' | 'written'

const MASK = '█'

/** One thing that the reader did, and can take back. */
export type Step =
  | { kind: 'boundary'; index: number; boundary: Boundary; conflict: boolean }
  | { kind: 'field'; article: ArticleDraft; name: FieldName; old: unknown; new: unknown }
  | { kind: 'part'; part: ParsedPart; old: PartText; new: PartText }
  | { kind: 'added'; addition: Addition }

/**
 * The corrections of one page while they are made: first where things begin and end, then what is written anew on
 * the page as these leave it. It becomes a letter at any time.
 */
export class Desk {
  readonly page: DeskPage
  readonly #base: PageDraft
  #boundaries: Boundary[] = []
  #taken
  readonly #edits: Edits = noEdits()
  origin: Origin = {}

  constructor(page: DeskPage) {
    this.page = page
    this.#base = draftOfPage(page)
    this.#taken = takeAll(this.#base, [])
  }

  /** The page with its boundaries as the reader set them, and without what was written anew. */
  get draft(): PageDraft {
    return this.#taken.draft
  }

  /** The articles that may be read; the text of a withheld one is masked and cannot be corrected here. */
  get articles(): ArticleDraft[] {
    return this.draft.articles.filter(({ corrected }) => corrected?.status !== 'withheld')
  }

  get edits(): Edits {
    return this.#edits
  }

  /** Sets a boundary, or says why not. */
  setBoundary(boundary: Boundary): Refusal | undefined {
    if (this.#isMasked(boundary)) return 'masked'
    if (checkOverlaps([...this.#boundaries, boundary]).length > 0) return 'twice'
    const before = JSON.stringify(this.draft.articles.map(({ parts }) => parts))
    return this.#recut([...this.#boundaries, boundary], (draft) =>
      JSON.stringify(draft.articles.map(({ parts }) => parts)) === before ? 'nothing' : undefined,
    )
  }

  setField<Name extends FieldName>(article: ArticleDraft, name: Name, value: ArticleFields[Name]): void {
    const key = keyOfArticle(article)
    const edited = { ...this.#edits.fields.get(key), [name]: value }
    if (isSameValue(fieldsOfDraft(this.draft, article)[name], value)) delete edited[name]
    this.#edits.fields.set(key, edited)
  }

  /** Writes a part anew; an empty text takes it out. */
  setPart(part: ParsedPart, text: PartText): void {
    if (isSameValue(textOfPart(part), text)) this.#edits.parts.delete(keyOfPart(part))
    else this.#edits.parts.set(keyOfPart(part), text)
  }

  /** Adds a part behind one of the page; its text may be written later. */
  add(article: ArticleDraft, after: ParsedPart | null): Addition {
    const addition: Addition = {
      article: keyOfArticle(article),
      after: after && keyOfPart(after),
      text: { role: 'paragraph', text: '' },
    }
    this.#edits.added.push(addition)
    return addition
  }

  /** Everything that was done, in the order of the letter. */
  get steps(): Step[] {
    const { conflicts } = this.#taken
    const boundaries = this.#boundaries.map(
      (boundary, index): Step => ({ kind: 'boundary', index, boundary, conflict: conflicts.has(index) }),
    )
    const added = this.#edits.added.filter(({ text }) => text.text !== '')
    return [
      ...boundaries,
      ...this.draft.articles.flatMap((article) => [
        ...this.#fieldSteps(article),
        ...this.#partSteps(article),
      ]),
      ...added.map((addition): Step => ({ kind: 'added', addition })),
    ]
  }

  /** Takes a step back, or says why that cannot be. */
  takeBack(step: Step): Refusal | undefined {
    if (step.kind === 'boundary')
      return this.#recut(this.#boundaries.toSpliced(step.index, 1), () => undefined)
    if (step.kind === 'part') this.#edits.parts.delete(keyOfPart(step.part))
    else if (step.kind === 'added') this.#edits.added.splice(this.#edits.added.indexOf(step.addition), 1)
    else {
      const { [step.name]: _, ...others } = this.#edits.fields.get(keyOfArticle(step.article)) ?? {}
      this.#edits.fields.set(keyOfArticle(step.article), others)
    }
    return undefined
  }

  /** The corrections; undefined where nothing was changed. Their form and fit are for `checkLetter` to say. */
  get letter(): CorrectionLetter | undefined {
    const { id: page, articles } = this.page
    const fallback = articles[0]?.id ?? ''
    const corrections: Correction[] = [
      ...this.#boundaries,
      ...this.draft.articles.flatMap((article) =>
        correctionsOfEdits(this.draft, article, article.id ?? fallback, this.#edits),
      ),
    ]
    if (corrections.length === 0) return undefined
    return { page, corrections: corrections.map((correction) => ({ ...correction, ...this.origin })) }
  }

  /** True where every correction of the letter fits the page. */
  fits({ corrections }: CorrectionLetter): boolean {
    return takeAll(this.#base, corrections).conflicts.size === 0
  }

  #isMasked({ text, ...boundary }: Boundary): boolean {
    const hasWithheld = this.articles.length < this.draft.articles.length
    return hasWithheld && (text.includes(MASK) || ('to' in boundary && boundary.to.text.includes(MASK)))
  }

  #recut(boundaries: Boundary[], refuse: (draft: PageDraft) => Refusal | undefined): Refusal | undefined {
    const taken = takeAll(this.#base, boundaries)
    const isNew = boundaries.length > this.#boundaries.length
    if (isNew && taken.conflicts.has(boundaries.length - 1)) return 'conflict'
    const refusal = refuse(taken.draft) ?? (this.#keepsEdits(taken.draft) ? undefined : 'written')
    if (refusal !== undefined) return refusal
    this.#boundaries = boundaries
    this.#taken = taken
    return undefined
  }

  /** Whether everything that was written anew still has its place. */
  #keepsEdits({ articles }: PageDraft): boolean {
    const articleKeys = new Set(articles.map(keyOfArticle))
    const parts = new Map(articles.flatMap((article) => article.parts).map((part) => [keyOfPart(part), part]))
    const textOf = new Map(
      this.draft.articles.flatMap((article) => article.parts).map((part) => [keyOfPart(part), part.text]),
    )
    const { fields, parts: written, added } = this.#edits
    return (
      [...fields].every(([key, values]) => Object.keys(values).length === 0 || articleKeys.has(key)) &&
      [...written.keys()].every((key) => parts.get(key)?.text === textOf.get(key)) &&
      added.every(({ article, after }) => articleKeys.has(article) && (after === null || parts.has(after)))
    )
  }

  #fieldSteps(article: ArticleDraft): Step[] {
    const fields = fieldsOfDraft(this.draft, article)
    const edited = this.#edits.fields.get(keyOfArticle(article)) ?? {}
    return FIELD_NAMES.filter((name) => name in edited).map((name) => ({
      ...{ kind: 'field', article, name, old: fields[name], new: edited[name] },
    }))
  }

  #partSteps({ parts }: ArticleDraft): Step[] {
    return parts.flatMap((part): Step[] => {
      const [old, text] = [textOfPart(part), this.#edits.parts.get(keyOfPart(part))]
      return old && text ? [{ kind: 'part', part, old, new: text }] : []
    })
  }
}
