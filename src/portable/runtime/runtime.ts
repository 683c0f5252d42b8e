/** A file that is on its way: a script brings it. */
interface Coming {
  arrive(value: unknown): void
  fail(error: Error): void
}

const decode = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))

/** Brings files and modules of the copy, which a browser lets no page from a disk read, as scripts. */
export class Runtime {
  readonly #root: string
  readonly #coming = new Map<string, Coming>()
  readonly #known = new Map<string, Promise<unknown>>()

  /** `root` is the address of the copy's folder. */
  constructor(root: string) {
    this.#root = root
  }

  /** Called by the script of a file. */
  deliver(path: string, held: string, isText: boolean): void {
    this.#coming.get(path)?.arrive(new Blob([isText ? held : decode(held)]))
  }

  /** Called by the script of a module. */
  provide(path: string, module: unknown): void {
    this.#coming.get(path)?.arrive(module)
  }

  /** Stands for `import(address)`. */
  load(address: string): Promise<unknown> {
    return this.#bring(this.#pathOf(new URL(address, document.baseURI)))
  }

  /** Stands for `fetch`. */
  async fetch(input: RequestInfo | URL): Promise<Response> {
    const address = input instanceof Request ? input.url : input
    const held = await this.#bring(this.#pathOf(new URL(address, document.baseURI)))
    if (held instanceof Blob) return new Response(held)
    throw new TypeError(`Unexpected module at ${address}, expected a file`)
  }

  #pathOf(address: URL): string {
    const plain = address.href.slice(0, address.href.length - address.search.length - address.hash.length)
    if (!plain.startsWith(this.#root)) throw new TypeError(`${address.href} is not in this copy`)
    return decodeURIComponent(plain.slice(this.#root.length))
  }

  /** What failed is asked for again. */
  #bring(path: string): Promise<unknown> {
    const known = this.#known.get(path) ?? this.#addScript(path)
    this.#known.set(path, known)
    known.catch(() => this.#known.delete(path))
    return known
  }

  #addScript(path: string): Promise<unknown> {
    return new Promise((arrive, fail) => {
      this.#coming.set(path, { arrive, fail })
      const script = document.createElement('script')
      script.src = `${this.#root}${path.split('/').map(encodeURIComponent).join('/')}.js`
      script.addEventListener('load', () => {
        // What has arrived is settled; a script that brought nothing is an error.
        fail(new TypeError(`${path} brought nothing`))
        script.remove()
      })
      script.addEventListener('error', () => {
        fail(new TypeError(`${path} is not in this copy`))
        script.remove()
      })
      document.head.append(script)
    })
  }
}
