/** How the data is used from a program: the language, as it is called, and a text that runs as it stands. */
export interface Example {
  language: string
  name: string
  code: string
}

/** Where the files lie, and what they are called. */
interface Places {
  /** Address of the data, ends in `/`. */
  data: string
  lines: string
  table: string
}

const inShell = ({ data, lines }: Places): string => `\
curl -fsSO ${data}${lines}
curl -fsS ${data}SHA256SUMS | sha256sum --check --ignore-missing
grep -c '项目' ${lines}
`

const inPython = ({ data, lines }: Places): string => `\
import collections, json, urllib.request

with urllib.request.urlopen('${data}${lines}') as answer:
    articles = [json.loads(line) for line in answer]

cities = collections.Counter((a['city'] or {}).get('name') for a in articles)
for city, count in cities.most_common():
    print(city, count)
for a in articles:
    if any('营商环境' in part['text'] for part in a['body']):
        print(a['date'] and a['date']['edtf'], a['headline'], a['url'])
`

const inR = ({ data, table }: Places): string => `\
articles <- read.csv("${data}${table}", fileEncoding = "UTF-8-BOM")
table(articles$city)
subset(articles, grepl("营商环境", text), c(date, headline, url))
`

/** Worked examples in the three languages that researchers ask for. */
export const listExamples = (places: Places): Example[] => [
  { language: 'sh', name: 'Shell', code: inShell(places) },
  { language: 'python', name: 'Python', code: inPython(places) },
  { language: 'r', name: 'R', code: inR(places) },
]
