/** The part of the package that the tests use; it has no types of its own. */
declare module 'datapackage' {
  interface Resource {
    read(options: { keyed: true }): Promise<Record<string, unknown>[]>
  }
  interface LoadedPackage {
    readonly errors: readonly Error[]
    getResource(name: string): Resource
  }
  export const Package: { load(descriptor: unknown, options: { basePath: string }): Promise<LoadedPackage> }
}
