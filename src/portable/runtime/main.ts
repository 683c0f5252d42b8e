import { followFolders } from './folder-links.ts'
import { Runtime } from './runtime.ts'

declare global {
  var guzhiPortable: Runtime
}

const own = document.currentScript
const root = new URL('.', own instanceof HTMLScriptElement ? own.src : document.baseURI).href

globalThis.guzhiPortable = new Runtime(root)
globalThis.fetch = (input) => globalThis.guzhiPortable.fetch(input)
followFolders()
