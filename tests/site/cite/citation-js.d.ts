declare module '@citation-js/core' {
  /** An item as CSL-JSON has it. */
  export class Cite {
    constructor(text: string)
    data: Record<string, unknown>[]
  }
}
declare module '@citation-js/plugin-ris'
