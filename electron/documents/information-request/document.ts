import type { RequestItem } from '../../../shared/contracts/information-request'
import { compose, heading, notice, numbered, paragraph, paragraphIf, row, type Section } from '../content/blocks'
import type { DocumentContent } from '../content/model'
import { say, strong, together } from '../content/say'
import { dateText, inSentence, sentenceCase } from '../content/swedish'
import type { InformationRequestInput } from './view-model'

const missingOf = ({ request }: InformationRequestInput): RequestItem[] =>
  request.items.filter(({ receivedOn }) => receivedOn === null)

/** Sent, its day has passed and something lacks: the same letter, as a reminder of what lacks. */
const isReminder = ({ request }: InformationRequestInput): boolean => request.state === 'late'

const facts: Section<InformationRequestInput> = ({ request, head }) => [
  {
    kind: 'table',
    caption: 'Vad begäran gäller',
    columns: [
      { title: 'Uppgift', align: 'left', width: 1.4 },
      { title: 'Innehåll', align: 'left', width: 4 },
    ],
    rows: [
      row('Till', [request.providerName, request.unitName].filter(Boolean).join(', ')),
      ...(request.agreementNumber === null ? [] : [row('Avtal', request.agreementNumber)]),
      row('Begäran', request.number),
      ...(request.reviewNumber === null ? [] : [row('Granskning', request.reviewNumber)]),
      row('Svar senast', request.dueOn ?? 'uppgift saknas'),
      row('Kontakt', sentenceCase(request.responsible ?? head.authorRole ?? 'handläggaren')),
    ],
  },
]

const asked: Section<InformationRequestInput> = (input) => {
  const { head, request } = input
  const who = sentenceCase(head.department ?? head.municipality ?? 'Kommunen')
  const basis =
    request.legalBasis === null
      ? ''
      : ` ${request.legalBasis.replaceAll(' ', '\u00a0').replace('med\u00a0stöd\u00a0av\u00a0', 'med stöd av ')}`
  const reminder = say`${strong('Det här är en påminnelse.')} Uppgifterna begärdes den ${dateText(request.requestedOn)} och skulle ha kommit in senast den ${dateText(request.dueOn)}.`
  return [
    ...(isReminder(input) ? [notice(reminder)] : []),
    heading(1, 'Begäran'),
    paragraph(say`${who} begär${basis} de uppgifter som står nedan, för att kunna följa upp verksamheten.`),
    ...paragraphIf(request.purpose === null ? [] : say`${request.purpose}`),
  ]
}

const items: Section<InformationRequestInput> = (input) => {
  const wanted = isReminder(input) ? missingOf(input) : input.request.items
  return [
    heading(1, isReminder(input) ? 'Det här saknas' : 'Det här begärs'),
    numbered(wanted.map(({ title }) => say`${title}`)),
  ]
}

const answer: Section<InformationRequestInput> = (input) => {
  const { request, head } = input
  const number = head.registryNumber === null ? `begäran ${request.number}` : `diarienummer ${head.registryNumber}`
  const by = isReminder(input)
    ? say`Svara skriftligt och omgående till kontakten ovan, och ange ${number}.`
    : say`Svara skriftligt till kontakten ovan senast den ${dateText(request.dueOn)}, och ange ${number}.`
  return [
    heading(1, 'Så här svarar ni'),
    paragraph(
      together(
        by,
        say`Skriv vid varje punkt vilken handling som hör till den. Finns en uppgift inte, skriv det och varför.`,
        isReminder(input) ? [] : say`Hör av er före den sista dagen om svaret inte hinner komma i tid.`,
        say`Ett uteblivet svar noteras och vägs in i den fortsatta uppföljningen.`,
      ),
    ),
    paragraph(
      say`${strong('Skicka inte personuppgifter om brukare eller anhöriga.')} Ta bort namn, personnummer och annat som pekar ut en person innan handlingarna skickas.`,
    ),
  ]
}

const contents: Section<InformationRequestInput> = () => [{ kind: 'contents', levels: 1 }]

/** The letter that asks an utförare for what the follow-up needs: what, why, by when, on which ground and how to answer. */
export function informationRequestDocument(input: InformationRequestInput): DocumentContent {
  const { head, madeAt, request } = input
  return {
    documentType: isReminder(input) ? 'Påminnelse om uppgiftsbegäran' : 'Uppgiftsbegäran',
    title: `${request.providerName}: ${inSentence(request.subject)}`,
    head,
    madeAt,
    status: null,
    numberedHeadings: false,
    blocks: compose(input, [facts, contents, asked, items, answer]),
  }
}
