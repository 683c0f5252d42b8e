/** What nobody reads page by page: dumps, feeds, lists of files, pictures for other sites, the worker, other programs. */
const LEFT_OUT =
  /^(_headers$|404\.html$|robots\.txt$|sw\.js$|manifest\.json$|sitemap|offline\/\w+\.(json|pack)$|data\/(?!index\.html$|$)|assets\/.+\.wasm$)|(^|\/)(feed\.(xml|json)|opensearch\.xml|card\.png)$/

/** True for a path below the site, of a file or of a page (`articles/x/`), that is kept for reading offline. */
export const isKept = (path: string): boolean => !LEFT_OUT.test(path)
