import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import publicJsonFeed from 'jsonfeed-schema/schema-v1.1.json' with { type: 'json' }
import { memoryPages, validateXML } from 'xmllint-wasm'

const ATOM = readFileSync('tests/data/atom.rng', 'utf8')

/** What libxml2 holds against texts as Atom feeds, by name. */
export async function listAtomFaults(feeds: Readonly<Record<string, string>>): Promise<string[]> {
  const { errors } = await validateXML({
    xml: Object.values(feeds).map((contents, index) => ({ fileName: `${index}.xml`, contents })),
    schema: ATOM,
    extension: 'relaxng',
    maxMemoryPages: 64 * memoryPages.MiB,
  })
  const names = Object.keys(feeds)
  return errors.map(({ message, loc }) => `${names[Number.parseInt(loc?.fileName ?? '', 10)]}: ${message}`)
}

const text = { type: 'string', pattern: '\\S' }
const address = { type: 'string', pattern: '^https?://.+' }
const person = { type: 'object', required: ['name'], properties: { name: text } }

/** What this archive writes of JSON Feed 1.1, and how; the public schema leaves more open. */
const OWN_JSON_FEED = {
  type: 'object',
  required: ['version', 'title', 'items'],
  additionalProperties: false,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    ...{ title: text, description: { type: 'string' }, language: text },
    ...{ home_page_url: address, feed_url: address, icon: address },
    authors: { type: 'array', minItems: 1, items: person },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'url', 'content_html'],
        additionalProperties: false,
        properties: {
          ...{ id: text, url: address, title: text, summary: text, content_html: text },
          date_published: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+08:00$' },
          authors: { type: 'array', items: person },
          tags: { type: 'array', items: text },
        },
      },
    },
  },
}

const OPTIONS = { allErrors: true, strict: false, validateFormats: false }

/** Makes a check of values by a JSON Schema of 2020-12, or of an older draft: what is wrong with each. */
export function makeSchemaCheck(
  schema: object,
  ajv: Ajv = new Ajv2020(OPTIONS),
): (value: unknown) => string[] {
  const check = ajv.compile(schema)
  return (value) => {
    check(value)
    return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  }
}

const jsonFeedChecks = [makeSchemaCheck(publicJsonFeed, new Ajv(OPTIONS)), makeSchemaCheck(OWN_JSON_FEED)]

/** What is wrong with a value as a JSON Feed. */
export const listJsonFeedFaults = (value: unknown): string[] =>
  jsonFeedChecks.flatMap((check) => check(value))
