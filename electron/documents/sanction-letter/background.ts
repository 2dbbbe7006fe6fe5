import { paragraph, paragraphIf, type Section } from '../content/blocks'
import { say, together } from '../content/say'
import { dateText } from '../content/swedish'
import { basisList } from '../letter/closing'
import type { SanctionLetter } from './view-model'

/** Why the municipality may and must act, with the law as it stood on the day of the granskning. */
export const background: Section<SanctionLetter> = ({ law, review }) => [
  ...paragraphIf(
    together(
      law.control === null
        ? []
        : say`När skötseln av en kommunal angelägenhet har lämnats över till en privat utförare ska kommunen kontrollera och följa upp verksamheten enligt ${law.control}.`,
      law.quality === null ? [] : say`Verksamheten ska vara av god kvalitet enligt ${law.quality}.`,
      law.control === null && law.quality === null
        ? []
        : say`Lagrummen anges som de löd den ${dateText(review.completedOn)}.`,
    ),
  ),
  paragraph(
    say`Brister som inte rättas till möts stegvis: komplettering, begäran om rättelse, varning, varning med åtgärdsplan, vite och hävning av avtalet. Ett steg ska stå i proportion till bristernas allvar och till vad utföraren har gjort sedan förra steget.`,
  ),
]

/** Each document with its date. */
export const basis: Section<SanctionLetter> = ({ head, layout, basis: documents }) => [
  basisList([{ title: layout.name, date: head.date }, ...documents]),
]
