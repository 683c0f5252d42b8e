/** Something that the reader may do. */
export interface Action {
  name: string
  /** What the page is for; taking something away never is. */
  main?: true
  run(): Promise<void>
}

/** The button of an action; it works once, for what it does changes the page. */
export function makeButton({ name, main, run }: Action): HTMLButtonElement {
  const button = document.createElement('button')
  if (main) button.className = 'main'
  button.type = 'button'
  button.textContent = name
  button.addEventListener('click', () => void run(), { once: true })
  return button
}
