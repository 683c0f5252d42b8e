import { runCommand } from '../../scripts/run-command.ts'
import { parseFolder } from '../../src/store/run/parse-folder.ts'
import { PARSERS } from './toy-parser.ts'

/** Parses `seeds` into `content` of the working folder, as the command does, with a parser that never changes. */
const [parser] = PARSERS
if (!parser) throw new Error('no parser')
await runCommand(() => {
  parseFolder({
    ...{ seedsDir: 'seeds', contentDir: 'content', fallbackDir: 'content', strict: false },
    ...{ parsePage: parser.parsePage, parser: parser.name },
    report: (problem) => console.log(problem.code),
  })
  return 0
})
