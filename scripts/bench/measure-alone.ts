import { measureParse } from './measure-parse.ts'
import { measureThreads } from './measure-threads.ts'

/** Measures in this process and prints the figures: `parse SEEDS CONTENT SECONDS` or `threads SEEDS CONTENT PAGES THREADS`. */
const [what, seeds = '', content = '', amount, threads] = process.argv.slice(2)
const figures =
  what === 'parse'
    ? measureParse(seeds, content, Number(amount))
    : measureThreads(seeds, content, Number(amount), Number(threads))
console.log(JSON.stringify(figures))
