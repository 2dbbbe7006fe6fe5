import { bullets, paragraph, type Section } from '../content/blocks'
import { say } from '../content/say'
import { dateText } from '../content/swedish'
import { listInWords } from '../../../shared/domain/swedish'
import type { DelayedLetter } from './view-model'

export const background: Section<DelayedLetter> = ({ laws }) => [
  paragraph(
    say`Gynnande beslut som inte har verkställts inom tre månader ska varje kvartal rapporteras till Inspektionen för vård och omsorg och till kommunens revisorer, liksom avbrott där verkställigheten inte har återupptagits inom tre månader. Fullmäktige får statistik: antal, vilka insatser det gäller och hur lång tid som har gått.${laws.length === 0 ? '' : ` Skyldigheten finns i ${listInWords(laws)}.`}`,
  ),
  paragraph(say`Om ett beslut inte verkställs i skälig tid kan kommunen få betala en särskild avgift.`),
]

export const basis: Section<DelayedLetter> = ({ date, fromHistory }) => [
  bullets([
    fromHistory
      ? say`Sammanställda uppgifter om ej verkställda beslut, ${dateText(date)}`
      : say`Kvartalsrapport om ej verkställda beslut, ${dateText(date)}`,
  ]),
]
