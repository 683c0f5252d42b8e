import type { CorrectionLetter } from '../../record/correction.ts'
import { element } from '../../search/page/element.ts'
import { formatLetter } from '../../store/corrections/format-corrections.ts'
import { findHost, findMail, isTooLong } from '../host.ts'
import { words } from '../words.ts'
import { button } from './field.ts'

interface Sent {
  say: (message: string) => void
  sent: () => void
}

interface Ready {
  letter: CorrectionLetter
  headline: string
}

/** The ways in which a letter leaves the desk: a file, the clipboard, an issue on a Git host, a mail. */
export class Sending {
  readonly element: HTMLElement
  readonly #events: Sent
  readonly #text: HTMLElement
  readonly #buttons: HTMLButtonElement[]
  readonly #links: { link: HTMLAnchorElement; addressOf: (title: string, body: string) => string }[]
  #ready: Ready | undefined

  constructor(
    { repository, contact }: { repository: string; contact: string },
    text: HTMLElement,
    events: Sent,
  ) {
    this.#events = events
    this.#text = text
    const [host, mail] = [repository === '' ? undefined : findHost(repository), findMail(contact)]
    this.#buttons = [
      button(words.download, () => this.#download()),
      button(words.copy, () => void this.#copy(words.copied)),
    ]
    this.#links = [
      ...(host ? [{ link: this.#showLink(words.submit(host.name)), addressOf: host.newIssue }] : []),
      ...(mail ? [{ link: this.#showLink(words.mail), addressOf: mailTo(mail) }] : []),
    ]
    this.element = element(
      'p',
      { class: 'tools sending' },
      ...this.#buttons,
      ...this.#links.map(({ link }) => link),
    )
  }

  /** Offers a letter; undefined where there is none that could be sent. */
  show(ready: Ready | undefined): void {
    this.#ready = ready
    for (const one of this.#buttons) one.disabled = !ready
    for (const { link, addressOf } of this.#links) {
      link.hidden = !ready
      if (ready) link.href = addressOfLetter(ready, addressOf)
    }
  }

  #showLink(name: string): HTMLAnchorElement {
    const link = element('a', { target: '_blank', rel: 'noopener noreferrer' }, name)
    link.addEventListener('click', () => {
      if (link.href.includes(encodeURIComponent(words.pasteHere))) void this.#copy(words.tooLong)
      this.#events.sent()
    })
    return link
  }

  #download(): void {
    if (!this.#ready) return
    const { letter } = this.#ready
    const address = URL.createObjectURL(new Blob([formatLetter(letter)], { type: 'text/yaml;charset=utf-8' }))
    const link = element('a', { href: address, download: `correction-${letter.page}.yaml` })
    link.click()
    setTimeout(() => URL.revokeObjectURL(address), 10_000)
    this.#events.sent()
  }

  async #copy(done: string): Promise<void> {
    if (!this.#ready) return
    try {
      await navigator.clipboard.writeText(formatLetter(this.#ready.letter))
      this.#events.say(done)
      this.#events.sent()
    } catch {
      this.#selectText()
      this.#events.say(words.copyFailed)
    }
  }

  #selectText(): void {
    this.#text.closest('details')?.setAttribute('open', '')
    getSelection()?.selectAllChildren(this.#text)
    this.#text.focus()
  }
}

/** The address with the whole letter in it, or, where that is too long, with a place to paste it. */
function addressOfLetter(
  { letter, headline }: Ready,
  addressOf: (title: string, body: string) => string,
): string {
  const body = (text: string): string => `${words.issueBody}\n\n\`\`\`yaml\n${text}\`\`\`\n`
  const whole = addressOf(words.issueTitle(headline), body(formatLetter(letter)))
  return isTooLong(whole) ? addressOf(words.issueTitle(headline), body(`${words.pasteHere}\n`)) : whole
}

const mailTo =
  (address: string) =>
  (subject: string, body: string): string =>
    `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
