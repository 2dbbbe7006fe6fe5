import type { DocumentContent } from '../content/model'
import { dateText } from '../content/swedish'
import { toneColour } from '../parts/look'
import { cssString } from './markup'

/** The heads and feet of printed pages; the first page has the document's own head. */
function pageBoxes({ head, title, status }: DocumentContent, footText: string | null): string {
  const left = [head.municipality, title].filter((text) => text !== null).join(' · ')
  const right = head.registryNumber ? `Dnr ${head.registryNumber}` : dateText(head.date)
  const foot = [dateText(head.date), status, footText].filter((text) => text !== null).join(' · ')
  const small = 'font:9pt Calibri,Carlito,sans-serif;color:#514D45;'
  return `@page{size:A4;margin:27mm 25mm 24mm;
@top-left{content:${cssString(left)};width:70%;text-align:left;vertical-align:bottom;padding-bottom:4mm;${small}}
@top-right{content:${cssString(right)};width:30%;text-align:right;vertical-align:bottom;padding-bottom:4mm;${small}}
@bottom-left{content:${cssString(foot)};width:75%;text-align:left;${small}}
@bottom-right{content:"Sida " counter(page) " av " counter(pages);width:25%;text-align:right;${small}}}
@page:first{@top-left{content:""}@top-right{content:""}}`
}

const tones = Object.entries(toneColour)
  .map(([name, { fill, text }]) => `.${name}{background:#${fill};color:#${text}}`)
  .join('')

const screen = `
*{box-sizing:border-box}
html{color-scheme:light dark;-webkit-text-size-adjust:100%}
body{max-width:52rem;margin:0 auto;padding:1.5rem 1.25rem 3rem;background:var(--paper);color:var(--ink);
font:1.0625rem/1.55 Calibri,Carlito,"Segoe UI",sans-serif;overflow-wrap:break-word}
h1,h2,h3,h4{line-height:1.25;margin:2em 0 .5em;text-wrap:balance}
h1{font-size:2rem;margin:.1em 0 1em}
h2{font-size:1.5rem}h3{font-size:1.2rem}h4{font-size:1.0625rem}
h2,h3,.no{color:var(--accent)}
h1,h4{color:var(--ink)}
p{margin:0 0 .8em}
.lead{font-size:1.125rem}
.note{color:var(--ink-soft);font-size:.9375rem}
.notice{padding:.7em 1em;border-left:4px solid var(--accent);background:var(--sunken)}
ol,ul{margin:0 0 1em;padding-left:1.6em}li{margin:.2em 0}
a{color:var(--accent);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
header .sender{display:flex;flex-wrap:wrap;gap:.5rem 2rem;justify-content:space-between;align-items:flex-start;
padding-bottom:1.2rem;border-bottom:2px solid var(--accent)}
.logo{display:block;max-height:4rem;max-width:14rem;margin-bottom:.6rem}
header p{margin:0}
dl{margin:0}dl div{display:grid;grid-template-columns:8rem 1fr;gap:.5rem}
dt{color:var(--ink-soft)}dd{margin:0}
.type{margin:1.6rem 0 0;color:var(--ink-soft)}
.status{margin-left:.5em;padding:.05em .6em;border:1px dashed currentColor;border-radius:1em}
nav{margin:0 0 2rem;padding:1rem 1.25rem 1.1rem;background:var(--sunken)}
nav h2{margin:0 0 .5em;font-size:1.2rem;color:var(--ink)}
nav ol{margin:0;padding:0;list-style:none}
nav .level-2{padding-left:1.6em}nav .level-3{padding-left:3.2em}
nav a{display:inline-block;min-height:1.5rem;text-decoration:none}nav a:hover{text-decoration:underline}
.table{margin:1.2em 0 1.6em}.wide{overflow-x:auto}
table{width:100%;border-collapse:collapse;font-size:.9375rem;line-height:1.35;font-variant-numeric:tabular-nums}
.wide table{min-width:38rem}
caption,figcaption{padding:0 0 .4em;text-align:left;color:var(--ink-soft);font-size:.9375rem}
caption strong,figcaption strong{color:var(--ink)}
th,td{padding:.35em .5em;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
tbody th{font-weight:400}
thead th,thead td{background:var(--sunken);border-top:1px solid var(--ink);border-bottom:1px solid var(--ink);
vertical-align:bottom;font-weight:700}
@media(max-width:42rem){.wide caption{position:sticky;left:0;max-width:calc(100vw - 2.6rem)}}
.number{text-align:right}
.total th,.total td{font-weight:700;border-top:1px solid var(--ink);border-bottom:1px solid var(--ink)}
tbody tr:last-child>*{border-bottom:1px solid var(--ink)}
.tall{height:4.5rem}
figure{margin:1.2em 0 1.6em}
svg{display:block;width:100%;height:auto;font:13px Calibri,Carlito,"Segoe UI",sans-serif;fill:var(--ink)}
svg .bold{font-weight:700}svg .soft{fill:var(--ink-soft)}
svg .axis{stroke:var(--line);stroke-width:1}
.s0{fill:var(--fill)}.s1{fill:var(--fill-mid)}.s2{fill:#E0B65C}.s3{fill:#B5543F}.s4{fill:#857F73}
.y0{fill:var(--fill-pale)}.y1{fill:var(--fill-mid)}.y2{fill:var(--fill)}
.w0{fill:var(--sunken)}.w1{fill:var(--fill-soft)}.w2{fill:var(--fill-pale)}.w3{fill:var(--fill-mid)}
.w0,.w1,.w2,.w3{stroke:var(--paper);stroke-width:2}
.on0,.on3,.on4{fill:var(--on-fill);font-weight:700}.on1{fill:var(--on-mid);font-weight:700}.on2{fill:#23211D;font-weight:700}
.on3,.on4{fill:#FFFFFF}
details{margin-top:.5em}summary{display:inline-block;min-height:1.5rem;color:var(--accent);cursor:pointer;text-decoration:underline;
text-underline-offset:.15em}
details .table{margin:.5em 0 0}
.signatures{margin-top:3.5rem}.signatures p{max-width:24rem;margin:0 0 3.2rem;padding-top:.3rem;border-top:1px solid var(--ink-soft)}
footer{margin-top:3rem;padding-top:.8rem;border-top:1px solid var(--line);color:var(--ink-soft);font-size:.9375rem}
`

/** In forced colours the system's own stand in for ours, and every part keeps an edge. */
const forced = `@media(forced-colors:active){
svg{fill:CanvasText;forced-color-adjust:none}svg .soft{fill:CanvasText}svg .axis{stroke:CanvasText}
.s0,.y2{fill:CanvasText}.s1,.y1{fill:GrayText}.s2,.y0{fill:Canvas}.s3{fill:Highlight}.s4{fill:LinkText}
.w0,.w1,.w2,.w3{fill:Canvas}.s0,.s1,.s2,.s3,.s4,.y0,.y1,.y2,.w0,.w1,.w2,.w3{stroke:CanvasText;stroke-width:1}
.on0,.on4{fill:Canvas}.on1,.on3{fill:HighlightText}.on2{fill:CanvasText}
.notice,nav{border:1px solid CanvasText}}`

const print = `@media print{
html{color-scheme:light}
body{max-width:none;margin:0;padding:0;font-size:11pt;line-height:1.4;print-color-adjust:exact;-webkit-print-color-adjust:exact}
h1{font-size:24pt}h2{font-size:16pt;margin-top:1.5em}h3{font-size:13pt;margin-top:1.4em}h4{font-size:11pt;margin-top:1.2em}
h1,h2,h3,h4,caption,figcaption{break-after:avoid}
p,li{orphans:3;widows:3}
a{color:inherit;text-decoration:none}
nav{padding:0;background:none}nav li{margin:.1em 0}
.new-page{break-before:page;margin-top:0}
.wide{overflow:visible}.wide table{min-width:0}
table{font-size:9.5pt}
thead{display:table-header-group;break-after:avoid}tbody tr:first-child{break-before:avoid;break-after:avoid}
.short,tr,figure,.notice,.signatures,li{break-inside:avoid}
details,footer{display:none}
.total{break-before:avoid}
}`

/** The whole style sheet of a document: screen in light and dark, forced colours, and A4. */
export function styleSheet(
  content: DocumentContent,
  footText: string | null,
  variables: { light: string; dark: string },
): string {
  return [
    `:root{${variables.light}}${tones}`,
    `@media screen and (prefers-color-scheme:dark){:root{${variables.dark}}
.low{background:#21382A;color:#AEDBB9}.mid{background:#43361A;color:#F2D290}.high{background:#4B2822;color:#F6BAAF}}`,
    screen,
    forced,
    print,
    pageBoxes(content, footText),
  ].join('\n')
}
