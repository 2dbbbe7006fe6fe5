import type { DocumentContent } from '../content/model'
import { dateText, momentText, orMissing } from '../content/swedish'
import type { DocumentLook } from '../template/look'
import { direction, type Markup, markup, nothing } from './markup'

const fact = (label: string, value: string): Markup =>
  markup`<div><dt>${label}</dt> <dd${direction(value)}>${value}</dd></div>\n`

/** By the file's first bytes: a name may say anything. */
function mediaTypeOf(bytes: Uint8Array): string {
  const first = Buffer.from(bytes.subarray(0, 4)).toString('latin1')
  if (first.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  return first === 'GIF8' ? 'image/gif' : 'image/png'
}

const logoOf = (look: DocumentLook): Markup =>
  look.logo === null
    ? nothing
    : markup`<img class="logo" alt="${look.logo.alt}" src="data:${mediaTypeOf(look.logo.bytes)};base64,${Buffer.from(look.logo.bytes).toString('base64')}">\n`

/** Who it is from, its facts, its kind and its title: the page's one h1. */
export function head({ head: facts, documentType, title, status }: DocumentContent, look: DocumentLook): Markup {
  const sender = [
    facts.municipality ?? 'Kommun: uppgift saknas',
    ...(facts.department === null && facts.committee === null
      ? ['Samtliga nämnder']
      : [facts.department ?? 'Förvaltning: uppgift saknas', facts.committee ?? 'Samtliga nämnder']),
  ]
  return markup`<header>
<div class="sender">
<div>
${logoOf(look)}<p>${sender.map((line, index) => (index === 0 ? markup`<strong>${line}</strong>` : markup`<br>${line}`))}</p>
</div>
<dl>
${[
  fact('Datum', dateText(facts.date)),
  fact('Diarienummer', orMissing(facts.registryNumber)),
  fact('Handläggare', orMissing(facts.authorRole)),
]}</dl>
</div>
<p class="type">${documentType}${status === null ? nothing : markup` <span class="status">${status}</span>`}</p>
<h1${direction(title)}>${title}</h1>
</header>`
}

/** When the figures were read, and what the municipality has under all its documents. */
export const footer = ({ madeAt }: DocumentContent, { footText }: DocumentLook): Markup => markup`<footer>
<p>Uppgifterna hämtades den ${momentText(madeAt)}.</p>
${footText === null ? nothing : markup`<p${direction(footText)}>${footText}</p>\n`}</footer>`
