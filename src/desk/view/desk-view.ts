import type { ArticleDraft } from '../../parse/corrections/draft.ts'
import { element } from '../../search/page/element.ts'
import { describeStep } from '../describe-step.ts'
import type { Desk, Step } from '../desk.ts'
import { fieldsOfDraft } from '../edits.ts'
import { firstLineOf, keyOfArticle } from '../keys.ts'
import { words } from '../words.ts'
import { showBody } from './body-view.ts'
import { labelled } from './field.ts'
import { showFields } from './fields-view.ts'
import { LetterView } from './letter-view.ts'
import { LinesView } from './lines-view.ts'

/** Where the site stands, and who takes letters. */
export interface Setting {
  base: string
  repository: string
  contact: string
}

const OPENING = 16

/** The desk as the reader sees it: an article of the page, the raw page, and the letter. */
export class DeskView {
  readonly element: HTMLElement
  readonly #desk: Desk
  readonly #setting: Setting
  readonly #say: (message: string) => void
  readonly #fields = element('div', { class: 'fields' })
  readonly #body = element('div', {})
  readonly #articles = element('select', {})
  readonly #toLetter = element('a', { href: '#desk-letter' })
  readonly #bar = element('p', { class: 'bar', hidden: '' }, this.#toLetter)
  readonly #source = element('p', { class: 'quiet' })
  readonly #lines: LinesView
  readonly #letter: LetterView
  #key: string
  #line: number
  #isUnsent = false

  constructor(desk: Desk, article: ArticleDraft, setting: Setting, say: (message: string) => void) {
    this.#desk = desk
    this.#setting = setting
    this.#say = say
    this.#key = keyOfArticle(article)
    this.#line = firstLineOf(article.parts)
    this.#lines = new LinesView(desk, {
      set: () => this.#recut(),
      refuse: say,
      nameOf: (one) => this.#nameOf(one),
    })
    this.#letter = new LetterView(
      desk,
      {
        takeBack: (step) => this.#takeBack(step),
        say: (message) => this.#told(message),
        sent: () => this.#sent(),
      },
      setting,
    )
    this.#articles.addEventListener('change', () => this.#turnTo(Number(this.#articles.value)))
    this.element = this.#lay()
    this.#showArticle()
    this.#showLetter()
    addEventListener('beforeunload', (event) => {
      if (this.#isUnsent && this.#desk.steps.length > 0) event.preventDefault()
    })
  }

  /** Puts the desk onto the page. */
  enter(place: HTMLElement): void {
    place.replaceChildren(this.element)
    if (this.#article) this.#lines.reveal(this.#article)
  }

  #lay(): HTMLElement {
    const section = (name: string, title: string, ...content: HTMLElement[]): HTMLElement =>
      element('section', { 'aria-labelledby': name }, element('h2', { id: name }, title), ...content)
    return element(
      'div',
      { class: 'desk' },
      element(
        'div',
        { class: 'which' },
        labelled('desk-article', words.article, this.#articles),
        this.#source,
      ),
      element(
        'div',
        { class: 'sides' },
        element(
          'div',
          {},
          section('desk-fields', words.fields, this.#fields),
          section('desk-text', words.text, this.#body),
        ),
        element('div', {}, this.#lines.element),
      ),
      this.#bar,
      this.#letter.element,
    )
  }

  /** The article that is shown: by its key, or, where that is gone, the one that has its first line. */
  get #article(): ArticleDraft | undefined {
    const { articles } = this.#desk
    const has = ({ parts }: ArticleDraft): boolean =>
      parts.some(({ spans }) => spans.some(([line]) => line === this.#line))
    return articles.find((one) => keyOfArticle(one) === this.#key) ?? articles.find(has) ?? articles[0]
  }

  get #headline(): string {
    return this.#article ? this.#titleOf(this.#article) : ''
  }

  #titleOf(article: ArticleDraft): string {
    const opening = article.parts.find(({ role }) => role === 'paragraph')?.text ?? ''
    const { headline } = fieldsOfDraft(this.#desk.draft, article)
    return headline ?? `${words.untitled}${opening.slice(0, OPENING)}`
  }

  #nameOf(article: ArticleDraft): string {
    const place = words.number(this.#desk.draft.articles.indexOf(article) + 1)
    return [place, this.#titleOf(article), article.id === undefined ? `（${words.added}）` : '']
      .join(' ')
      .trim()
  }

  #turnTo(index: number): void {
    const article = this.#desk.articles[index]
    if (!article) return
    this.#key = keyOfArticle(article)
    this.#line = firstLineOf(article.parts)
    this.#showArticle()
    this.#lines.reveal(article)
  }

  #showArticle(): void {
    const article = this.#article
    if (!article) return
    this.#key = keyOfArticle(article)
    const { articles } = this.#desk
    this.#articles.replaceChildren(
      ...articles.map((one, index) =>
        element(
          'option',
          { value: String(index), selected: one === article ? '' : undefined },
          this.#nameOf(one),
        ),
      ),
    )
    this.#source.replaceChildren(...this.#showSource(article))
    const changed = (): void => this.#written()
    this.#fields.replaceChildren(...showFields(this.#desk, article, changed))
    this.#body.replaceChildren(...showBody(this.#desk, article, changed))
    this.#lines.show(article)
  }

  #showSource({ id }: ArticleDraft): (HTMLElement | string)[] {
    const { base } = this.#setting
    const page = element('a', { href: `${base}pages/${this.#desk.page.id}/` }, words.rawPage)
    if (id === undefined) return [page]
    return [
      element('a', { href: `${base}articles/${id}/` }, words.back),
      ' ',
      page,
      ' ',
      words.file(`content/articles/${id}.md`),
    ]
  }

  #showLetter(): void {
    const { length } = this.#desk.steps
    this.#bar.hidden = length === 0
    this.#toLetter.textContent = words.toLetter(length)
    this.#letter.show(this.#headline)
  }

  #written(): void {
    this.#isUnsent = true
    this.#showLetter()
    this.#say('')
  }

  #recut(): void {
    const last = this.#desk.steps.findLast(({ kind }) => kind === 'boundary')
    this.#isUnsent = true
    this.#showArticle()
    this.#showLetter()
    if (last) this.#say(words.done(describeStep(last)))
  }

  #takeBack(step: Step): void {
    const refusal = this.#desk.takeBack(step)
    if (refusal === undefined) {
      this.#showArticle()
      this.#showLetter()
    }
    this.#letter.focus()
    this.#say(refusal === undefined ? words.takeBackStep(describeStep(step)) : words.refusal[refusal])
  }

  #told(message: string): void {
    this.#showLetter()
    this.#say(message)
  }

  #sent(): void {
    this.#isUnsent = false
  }
}
