/** Marks that would show in the page’s title, or open a dialog, if any text of the archive were run as code. */
const RUN = "document.title='EXECUTED';alert('EXECUTED')"

/** Text that breaks out of every context it might be put into. */
export const VECTORS = [
  `<script>${RUN}</script>`,
  `</title></script><script>${RUN}</script>`,
  `"><img src=x onerror="${RUN}">`,
  `<svg onload="${RUN}">`,
  `<iframe srcdoc="<script>parent.${RUN}</script>">`,
  `<base href="https://evil.example/">`,
  `<meta http-equiv="refresh" content="0;url=https://evil.example/">`,
  `[按此](javascript:${RUN})`,
  `<a href="javascript:${RUN}">按此</a>`,
  `<style>@import url(https://evil.example/x.css);</style>`,
  `{{constructor.constructor('${RUN}')()}}`,
  `\${${RUN}}`,
  `]]>--><script>${RUN}</script>`,
]

const paragraph = (vector: string): string =>
  `本报讯　近日，市档案馆公布一批旧报，其中一段写道：${vector}，读者来信询问此事的始末，编者照录原文，不作改动，请读者自行判断。`

/** Raw pages whose headlines, bylines, captions and bodies are such text, each in a file with a hostile name. */
export const HOSTILE_SEEDS: Record<string, string> = Object.fromEntries(
  VECTORS.map((vector, index) => [
    `第 ${index + 1} 版 #${index + 1} & '故纸'.txt`,
    [
      `旧报新读${vector}`,
      `本报记者 ${index % 2 ? '<b>王 某</b>' : '王 某'}`,
      paragraph(vector),
      `图为档案馆一角${vector}。 本报记者 李某 摄`,
      '',
    ].join('\n'),
  ]),
)
